// A new version is installed while a page is open: the page notices, continues to work, and loses nothing.
import type { Locator, Page, Request } from "@playwright/test";
import { look, test, version } from "./deployment.ts";
import { allParts, axe, connect, expect, quiet } from "./fixtures.ts";
import { apiRequests, portalPage, withToken } from "./portal.ts";
import { ownFile } from "./part-files.ts";

const found = "A new version of RAC Admin has been installed.";

const notice = (page: Page): Locator => page.getByRole("note").filter({ hasText: found });
const name = (page: Page): Locator => page.getByRole("textbox", { name: "Name", exact: true });
const leaving = (page: Page): Locator => page.getByRole("dialog", { name: "Leave without saving?" });

/** Hides the tab long enough for the page to check for a new version when it is shown again. */
async function lookAway(page: Page): Promise<void> {
  await look(page, true);
  await page.clock.fastForward("31:00");
  await look(page, false);
}

/** The requests for the page itself, from now on. */
function looks(page: Page): Request[] {
  const made: Request[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "fetch" && /\/$/.test(new URL(request.url()).pathname)) {
      if (!new URL(request.url()).pathname.startsWith("/api/")) made.push(request);
    }
  });
  return made;
}

test("returning to the tab after a while shows a new version, and reloading loads it", async ({ page, site }) => {
  await page.clock.install();
  await connect(page);
  const before = await version(page);
  await allParts(page);
  await site.installNewVersion();
  await lookAway(page);
  await expect(notice(page)).toContainText("Reload to use it.");
  await axe(page);
  // The page continues, without an interruption.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await notice(page).getByRole("button", { name: "Reload" }).click();
  await expect(notice(page)).toBeHidden();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  expect(await version(page)).not.toBe(before);
});

test("without a new version there is no notice, and hidden tabs do not check", async ({ page }) => {
  await page.clock.install();
  await connect(page);
  await quiet(page);
  const made = looks(page);
  await look(page, true);
  await page.clock.fastForward("09:00:00");
  await quiet(page);
  expect(made).toHaveLength(0);
  await look(page, false);
  await expect.poll(() => made.length).toBe(1);
  // Leaving and returning doesn't check again immediately.
  await look(page, true);
  await look(page, false);
  await quiet(page);
  expect(made).toHaveLength(1);
  const headers = await made[0].allHeaders();
  expect(Object.keys(headers)).not.toContain("authorization");
  expect(Object.keys(headers)).not.toContain("cookie");
  await expect(notice(page)).toBeHidden();
});

test("an open tab shows a new version after some hours", async ({ page, site }) => {
  await page.clock.install();
  await connect(page);
  await allParts(page);
  await site.installNewVersion();
  await page.clock.fastForward("04:01:00");
  await expect(notice(page)).toBeVisible();
});

test.describe("below a path of the host", () => {
  test.use({ siteArguments: ["--base-path", "/some/where/"] });

  test("a changed form survives a new version: reloading asks, and saving works", async ({ page, site }) => {
    await page.clock.install();
    await connect(page);
    await page.goto("./#/providers/new");
    await name(page).fill("Typed before the update");
    const before = await version(page);
    await allParts(page);
    await site.installNewVersion();
    await lookAway(page);
    await expect(notice(page)).toContainText("Save your changes first");
    await notice(page).getByRole("button", { name: "Reload…" }).click();
    await leaving(page).getByRole("button", { name: "Keep editing" }).click();
    await expect(name(page)).toHaveValue("Typed before the update");
    const flow = page.getByRole("combobox", { name: "Authorization flow" });
    await flow.fill("implicit");
    await page.getByRole("listbox").getByRole("option").first().click();
    await page.getByRole("button", { name: "Create provider" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Typed before the update" })).toBeVisible();
    await notice(page).getByRole("button", { name: "Reload" }).click();
    await expect(notice(page)).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: "Typed before the update" })).toBeVisible();
    expect(await version(page)).not.toBe(before);
  });
});

test("a dismissed version is not shown again at the next return", async ({ page, site }) => {
  await page.clock.install();
  await connect(page);
  await allParts(page);
  await site.installNewVersion();
  await lookAway(page);
  await notice(page).getByRole("button", { name: "Later" }).click();
  await expect(notice(page)).toBeHidden();
  const made = looks(page);
  await lookAway(page);
  await expect.poll(() => made.length).toBe(1);
  await quiet(page);
  await expect(notice(page)).toBeHidden();
});

test("before a reload the page says that its token will be lost", async ({ page, site }) => {
  await page.clock.install();
  await page.goto("./");
  await page.getByRole("radio", { name: "For this page only" }).check();
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await allParts(page);
  await site.installNewVersion();
  await lookAway(page);
  await expect(notice(page)).toContainText("The token is kept for this page only: you will need to enter it again.");
});

for (const [host, answersWithThePage] of [["says that the file is gone", false], ["answers with its page", true]] as const) {
  test(`deleted files are distinguished from a failed load, when the host ${host}`, async ({ browser, site }) => {
    // An unwatched context: Chromium reports the requests that fail on purpose.
    const context = await browser.newContext({ baseURL: site.demo.address });
    const page = await context.newPage();
    const forms = `**/${ownFile("provider_form")}`;
    await page.route(forms, (route) => route.abort());
    await connect(page);
    await page.goto("./#/providers");
    await page.getByRole("link", { name: "Create provider" }).click();
    await expect(page.getByRole("alert")).toContainText("The network may have failed");
    await expect(notice(page)).toBeHidden();
    // Before more parts are loaded, which happens while the browser is idle, too.
    await site.installNewVersion();
    await page.unroute(forms);
    if (answersWithThePage) {
      await page.route("**/*.wasm", async (route) => {
        const answer = await route.fetch();
        if (answer.status() !== 404) return route.fulfill({ response: answer });
        await route.fulfill({ contentType: "text/html", body: await (await fetch(site.demo.address)).text() });
      });
    }
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("alert")).toContainText("the files that this page needs are gone");
    await notice(page).getByRole("button", { name: "Reload" }).click();
    await expect(name(page)).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await context.close();
  });
}

test("a portal is informed about a new version and can reload", async ({ page, site, openPortal }) => {
  await page.clock.install();
  const script = `${withToken}
    addEventListener("rac-admin:update-available", ({ target }) => document.title = target.localName + " heard of it");`;
  const portal = await openPortal({ demo: site.demo.address, pages: portalPage("portal", { body: `<rac-admin></rac-admin>`, script }) });
  await page.goto(`${portal.address}portal/`);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await allParts(page);
  const toAuthentik = apiRequests(page);
  await site.installNewVersion();
  await lookAway(page);
  await expect(page).toHaveTitle("rac-admin heard of it");
  await expect(notice(page)).toContainText("You get it when the surrounding page is reloaded.");
  await expect(notice(page).getByRole("button")).toHaveText(["Later"]);
  await notice(page).getByRole("button", { name: "Later" }).click();
  await expect(notice(page)).toBeHidden();
  expect(toAuthentik).toHaveLength(0);
});
