// Adding, editing and removing instances, and where they are stored.
import { axe, connect, expect } from "./fixtures.ts";
import { add, choose, connectBoth, current, enter, heading, menu, misdirected, stagingToken, test } from "./instances.ts";

test("an instance is added, renamed, moved and removed; its token never goes to another address", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
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
  // The demo's own token belongs to another instance.
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

test("disconnecting all forgets every token", async ({ page }) => {
  await connectBoth(page, /In this browser/);
  await page.goto("./#/preferences");
  await page.getByRole("button", { name: "Disconnect all" }).click();
  await page.getByRole("dialog", { name: "Disconnect from all instances?" }).getByRole("button", { name: "Disconnect all" }).click();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stores).not.toContain("-token");
});

test("the page starts whatever the browser has stored", async ({ page }) => {
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

test("instances last until a reload where the browser stores nothing, and the page says so", async ({ page, demo }) => {
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
