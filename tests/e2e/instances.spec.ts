// Several instances side by side: it is always visible which one is current, and nothing of one reaches another.
import type { BrowserContext, Page, Request } from "@playwright/test";
import type { Demo, LoggedRequest } from "./demo.ts";
import { axe, connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";

/** The token of the second authentik. */
const stagingToken = "demo-staging-token";

test.use({ demoArguments: ["--staging"] });

const staging = (demo: Demo, path: string) => new URL(`/staging${path}`, demo.address);

test.beforeEach(async ({ demo }) => {
  expect((await fetch(staging(demo, "/demo/reset"), { method: "POST" })).ok).toBe(true);
});

async function stagingRequests(demo: Demo): Promise<LoggedRequest[]> {
  return (await (await fetch(staging(demo, "/demo/log"))).json()).requests;
}

/** Whatever of requests with a token went wrong since; to be looked at in the end. */
function listen(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on("request", (request: Request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes("/api/v3/")) return;
    const expected = pathname.startsWith("/staging/") ? stagingToken : tokens.admin;
    const sent = request.headers().authorization;
    if (sent !== `Bearer ${expected}`) wrong.push(`${request.method()} ${pathname} with ${sent}`);
  });
  return wrong;
}

const menu = (page: Page) => page.getByRole("button", { name: /^Instance: / });
const current = (page: Page, name: string) => page.getByRole("button", { name: `Instance: ${name}`, exact: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

async function choose(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

async function enter(page: Page, token: string, keep = /For this tab/): Promise<void> {
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  await tokenField(page).fill(token);
  await page.getByRole("radio", { name: keep }).check();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
}

/** Connected to both; in Staging in the end. */
async function connectBoth(page: Page, keep = /For this tab/): Promise<void> {
  await page.goto("./#/providers");
  await enter(page, tokens.admin, keep);
  await expect(page.getByRole("button", { name: "Actions for Servers", exact: true })).toBeVisible();
  await choose(page, "Staging");
  await enter(page, stagingToken, keep);
  await expect(page.getByRole("button", { name: "Actions for Servers (staging)" })).toBeVisible();
}

const inProduction = (page: Page) => page.getByRole("button", { name: "Actions for Servers", exact: true });
const inStaging = (page: Page) => page.getByRole("button", { name: "Actions for Servers (staging)" });

test("each authentik has its own token, and switching takes it up without a reload", async ({ page, context, demo }) => {
  const wrong = listen(context);
  await connectBoth(page);
  await page.evaluate(() => ((window as any).notReloaded = true));
  await expect(page).toHaveTitle(/^Providers · Staging · /);

  await choose(page, "Production");
  await expect(current(page, "Production")).toBeVisible();
  await expect(inProduction(page)).toBeVisible();
  await expect(inStaging(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^Providers · Production · /);

  await choose(page, "Staging");
  await expect(inStaging(page)).toBeVisible();
  await quiet(page);
  expect(await page.evaluate(() => (window as any).notReloaded)).toBe(true);
  await page.reload();
  await expect(inStaging(page)).toBeVisible();
  expect(wrong).toEqual([]);
  for (const requests of [await demo.requests(), await stagingRequests(demo)]) {
    expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
  }
});

test("a change of mind while everything is still loading mixes nothing", async ({ page, context, demo }) => {
  const wrong = listen(context);
  await connectBoth(page);
  await quiet(page);
  // Every answer is still under way when the next one is chosen.
  let answer = () => {};
  const chosen = new Promise<void>((resolve) => (answer = resolve));
  await context.route("**/api/v3/**", async (route) => {
    await chosen;
    await route.continue().catch(() => {});
  });
  for (const name of ["Production", "Staging", "Production", "Staging", "Production"]) {
    await choose(page, name);
    await expect(current(page, name)).toBeVisible();
  }
  answer();
  await expect(inProduction(page)).toBeVisible();
  await expect(inStaging(page)).toHaveCount(0);
  await quiet(page);
  await context.unroute("**/api/v3/**");
  expect(wrong).toEqual([]);
  for (const requests of [await demo.requests(), await stagingRequests(demo)]) {
    expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
  }
});

test("the same search is looked for in the other one, but an object's page becomes its list", async ({ page }) => {
  await connectBoth(page);
  await page.goto("./#/providers?search=Serv");
  await expect(inStaging(page)).toBeVisible();
  await choose(page, "Production");
  await expect(page).toHaveURL(/#\/providers\?search=Serv$/);
  await expect(inProduction(page)).toBeVisible();
  await page.goto("./#/providers/1");
  await expect(heading(page, "Servers")).toBeVisible();
  await choose(page, "Staging");
  await expect(page).toHaveURL(/#\/providers$/);
  await expect(inStaging(page)).toBeVisible();
});

test("going back leads back into the authentik that the page was about", async ({ page, context }) => {
  const wrong = listen(context);
  await connectBoth(page);
  await page.goto("./#/providers/1");
  await expect(heading(page, "Servers (staging)")).toBeVisible();
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  await page.goBack();
  await expect(heading(page, "Servers (staging)")).toBeVisible();
  await expect(current(page, "Staging")).toBeVisible();
  await page.goForward();
  await expect(current(page, "Production")).toBeVisible();
  await expect(inProduction(page)).toBeVisible();
  await quiet(page);
  expect(wrong).toEqual([]);
});

test("before a changed form is left for another authentik, one is asked", async ({ page }) => {
  await connectBoth(page);
  await page.goto("./#/providers/1/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Half typed");
  await choose(page, "Production");
  const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
  await dialog.getByRole("button", { name: "Keep editing" }).click();
  await expect(current(page, "Staging")).toBeVisible();
  await expect(name).toHaveValue("Half typed");
  await choose(page, "Production");
  await dialog.getByRole("button", { name: "Leave without saving" }).click();
  await expect(inProduction(page)).toBeVisible();
});

test("a running deletion is asked about before it is left behind, and stops", async ({ page, context, demo }) => {
  const wrong = listen(context);
  await connectBoth(page);
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("group", { name: "4 selected" }).getByRole("button", { name: "Delete" }).click();
  const deleting = page.getByRole("dialog", { name: "Delete 4 providers?" });
  await expect(deleting).toHaveAccessibleDescription("In Production");
  await quiet(page);

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let begun = 0;
  await page.route("**/api/v3/providers/rac/*/", async (route) => {
    if (route.request().method() === "DELETE") {
      begun += 1;
      await held;
    }
    await route.continue().catch(() => {});
  });
  await deleting.getByRole("textbox", { name: "Type 4 to confirm" }).fill("4");
  await deleting.getByRole("button", { name: "Delete 4 providers" }).click();
  await expect.poll(() => begun).toBe(1);
  // The page behind is out of reach meanwhile; the history is not.
  await page.goBack();
  const question = page.getByRole("dialog", { name: "Stop before it is finished?" });
  await question.getByRole("button", { name: "Stay on this page" }).click();
  await expect(deleting).toBeVisible();
  await page.goBack();
  await question.getByRole("button", { name: "Stop and leave" }).click();
  await expect(inStaging(page)).toBeVisible();
  release();
  await quiet(page);
  expect(begun).toBe(1);
  expect(wrong).toEqual([]);
  const deletions = (requests: LoggedRequest[]) => requests.filter(({ method }) => method === "DELETE");
  expect(deletions(await stagingRequests(demo))).toEqual([]);
  expect(deletions(await demo.requests()).length).toBeLessThanOrEqual(1);
});

test("whoever deletes reads in which authentik", async ({ page }) => {
  await connectBoth(page);
  await inStaging(page).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete provider “Servers (staging)”?" });
  await expect(dialog).toHaveAccessibleDescription("In Staging");
  await expect(dialog.getByText("Staging", { exact: true })).toBeVisible();
  await axe(page);
});

test("two tabs show two instances and leave each other alone", async ({ page, context }) => {
  const wrong = listen(context);
  await connectBoth(page, /In this browser/);
  const another = await context.newPage();
  // A new tab begins with the one last used.
  await another.goto("./#/providers");
  await expect(inStaging(another)).toBeVisible();
  await choose(another, "Production");
  await expect(inProduction(another)).toBeVisible();
  await expect(current(page, "Staging")).toBeVisible();
  await page.reload();
  await expect(inStaging(page)).toBeVisible();

  // Disconnecting one is nothing to whoever works with the other.
  await another.getByRole("button", { name: "Dana Demo" }).click();
  await another.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(heading(another, "Connect to authentik")).toBeVisible();
  await page.getByRole("button", { name: "Refresh" }).click();
  await quiet(page);
  await expect(inStaging(page)).toBeVisible();
  expect(wrong).toEqual([]);
});

test("a token for this page only is not lost by a look at the other authentik", async ({ page }) => {
  await connectBoth(page, /For this page only/);
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stores).not.toContain("-token");
  await page.reload();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
});

/** A third instance, at the address of the second authentik. */
async function add(page: Page, demo: Demo, name: string, colour = "Violet"): Promise<void> {
  await menu(page).click();
  await page.getByRole("menuitem", { name: "Add instance…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add instance" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("radio", { name: colour }).check();
  await dialog.getByRole("textbox", { name: "authentik URL" }).fill(`${demo.address}staging/`);
  await dialog.getByRole("button", { name: "Add and connect" }).click();
}

test("an instance is added, renamed, moved and removed; its token never goes to another address", async ({ page, context, demo }) => {
  const wrong = listen(context);
  await connect(page);
  await add(page, demo, "Production");
  const form = page.getByRole("dialog", { name: "Add instance" });
  await expect(form.getByRole("textbox", { name: "Name" })).toBeFocused();
  await expect(form.getByText("Another instance has this name.")).toBeVisible();
  await axe(page);
  await form.getByRole("textbox", { name: "Name" }).fill("Lab <b>x</b>");
  await form.getByRole("button", { name: "Add and connect" }).click();
  await expect(page.getByText(`${demo.address}staging`, { exact: true })).toBeVisible();
  await expect(current(page, "Lab <b>x</b>")).toBeVisible();
  // The demo's own token is of another authentik.
  await expect(page.getByRole("button", { name: "Use the demo token" })).toHaveCount(0);
  await axe(page);
  await enter(page, stagingToken, /In this browser/);
  await expect(heading(page, "Overview")).toBeVisible();

  await page.goto("./#/preferences");
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row("Production")).toContainText("can't be changed or removed here");
  await expect(page.getByRole("button", { name: "Edit Production" })).toHaveCount(0);
  await expect(row("Lab <b>x</b>")).toContainText("In this browser");
  await page.getByRole("button", { name: "Edit Lab <b>x</b>" }).click();
  const edit = page.getByRole("dialog", { name: "Edit instance" });
  await edit.getByRole("textbox", { name: "Name" }).fill("Lab");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(current(page, "Lab")).toBeVisible();
  await expect(heading(page, "Preferences")).toBeVisible();

  await page.getByRole("button", { name: "Edit Lab" }).click();
  const url = edit.getByRole("textbox", { name: "authentik URL" });
  await url.fill("not an address");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(url).toBeFocused();
  await url.fill(demo.address);
  await expect(edit.getByText(/token for the old one will be forgotten/)).toBeVisible();
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(stagingToken);

  await menu(page).click();
  await page.getByRole("menuitem", { name: "Remove…" }).click();
  await page.getByRole("dialog", { name: "Remove instance “Lab”?" }).getByRole("button", { name: "Remove instance" }).click();
  await expect(current(page, "Production")).toBeVisible();
  await expect(heading(page, "Preferences").or(heading(page, "Overview"))).toBeVisible();
  await menu(page).click();
  await expect(page.getByRole("menuitemradio")).toHaveText([/Production/, /Staging/]);
  expect(wrong).toEqual([]);
});

test("an instance that another tab removes ends here, but not under a changed form", async ({ page, context, demo }) => {
  await connect(page);
  await add(page, demo, "Lab");
  await enter(page, stagingToken, /In this browser/);
  await expect(heading(page, "Overview")).toBeVisible();
  const form = await context.newPage();
  await form.goto("./#/providers/1/edit");
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Half typed");
  const idle = await context.newPage();
  await idle.goto("./#/providers");
  await expect(inStaging(idle)).toBeVisible();
  await quiet(idle);

  await page.goto("./#/preferences");
  await page.getByRole("button", { name: "Remove Lab" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove instance" }).click();
  await expect(current(page, "Production")).toBeVisible();

  await expect(idle.getByText("This instance was changed or removed in another tab.")).toBeVisible();
  await expect(current(idle, "Production")).toBeVisible();

  const asked = form.getByRole("dialog", { name: "Disconnected in another tab" });
  await asked.getByRole("button", { name: "Not now" }).click();
  await expect(current(form, "Lab")).toBeVisible();
  await expect(form.getByText(/removed in another tab, or its address was changed/)).toBeVisible();
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Half typed");
  await form.getByRole("link", { name: "Overview" }).first().click();
  await form.getByRole("button", { name: "Leave without saving" }).click();
  await expect(current(form, "Production")).toBeVisible();
  await expect(heading(form, "Connect to authentik")).toBeVisible();
});

test("an instance that another tab adds or renames appears", async ({ page, context, demo }) => {
  await connect(page);
  const another = await context.newPage();
  await connect(another);
  await add(another, demo, "إنتاج");
  await expect(current(another, "إنتاج")).toBeVisible();
  await menu(page).click();
  await expect(page.getByRole("menuitemradio", { name: "إنتاج" })).toBeVisible();
  await expect(current(page, "Production")).toBeVisible();
});

test("disconnecting all forgets every token", async ({ page }) => {
  await connectBoth(page, /In this browser/);
  await page.goto("./#/preferences");
  await page.getByRole("button", { name: "Disconnect all" }).click();
  await page.getByRole("dialog", { name: "Disconnect from all instances?" }).getByRole("button", { name: "Disconnect all" }).click();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stores).not.toContain("-token");
});

for (const width of [390, 320]) {
  test(`the name is seen ${width} px wide, whatever the page and however it is scrolled to`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await connectBoth(page);
    await expect(current(page, "Staging")).toBeInViewport({ ratio: 1 });
    for (const hash of ["#/", "#/providers/1", "#/providers/1/edit", "#/preferences", "#/nowhere"]) {
      await page.goto(`./${hash}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(current(page, "Staging")).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.getByRole("button", { name: "Dana Demo" }).click();
    await page.getByRole("menuitem", { name: "Disconnect" }).click();
    await expect(heading(page, "Connect to authentik")).toBeVisible();
    await expect(current(page, "Staging")).toBeInViewport({ ratio: 1 });
  });
}

test("the menu works by keyboard, and axe finds nothing in it, on the connect page and among the preferences", async ({ page }) => {
  await connectBoth(page);
  await menu(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemradio", { name: "Production" })).toBeFocused();
  await expect(page.getByRole("menuitemradio", { name: "Staging" })).toBeChecked();
  await axe(page);
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem", { name: "Manage instances" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Instances" })).toBeVisible();
  await axe(page);
  await menu(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("p");
  await page.keyboard.press("Enter");
  await expect(current(page, "Production")).toBeVisible();
  await expect(heading(page, "Preferences")).toBeFocused();
});

test("whatever the browser's stores hold, the page starts", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("rac-admin.profiles", '[7,{"id":"good","name":"<img src=x onerror=alert(1)>","colour":"url(x)","base":"https://lab.invalid"},{"id":"bad1","base":"javascript:alert(1)"}]');
    localStorage.setItem("rac-admin.profile", "nobody");
    sessionStorage.setItem("rac-admin.profile", '{"a":');
  });
  await page.goto("./");
  await expect(current(page, "Production")).toBeVisible();
  await menu(page).click();
  await expect(page.getByRole("menuitemradio")).toHaveCount(3);
  await expect(page.getByRole("menuitemradio", { name: "<img src=x onerror=alert(1)>" })).toBeVisible();
});

test("where the browser stores nothing, instances are there until a reload, and the page says so", async ({ page, demo }) => {
  await page.addInitScript(() => {
    for (const store of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, store, { get: () => { throw new DOMException("no", "SecurityError"); } });
    }
  });
  await connect(page);
  await add(page, demo, "Lab");
  await enter(page, stagingToken, /For this page only/);
  await expect(heading(page, "Overview")).toBeVisible();
  await page.goto("./#/preferences");
  await expect(page.getByText(/This browser stores nothing for this page/)).toBeVisible();
  await choose(page, "Production");
  await expect(page.getByRole("heading", { name: "Instances" })).toBeVisible();
  await choose(page, "Lab");
  await expect(current(page, "Lab")).toBeVisible();
});
