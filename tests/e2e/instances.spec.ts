// Two instances: it is always visible which one is current, and nothing of one reaches the other.
import type { LoggedRequest } from "./demo.ts";
import { axe, expect, quiet } from "./fixtures.ts";
import {
  choose, connectBoth, current, heading, inProduction, inStaging, menu, misdirected, stagingRequests, test,
} from "./instances.ts";

test("each instance has its own token, and switching needs no reload", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
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

test("switching while everything is loading mixes nothing", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  await connectBoth(page);
  await quiet(page);
  // All answers arrive only after the last switch.
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await context.route("**/api/v3/**", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  for (const name of ["Production", "Staging", "Production", "Staging", "Production"]) {
    await choose(page, name);
    await expect(current(page, name)).toBeVisible();
  }
  release();
  await expect(inProduction(page)).toBeVisible();
  await expect(inStaging(page)).toHaveCount(0);
  await quiet(page);
  await context.unroute("**/api/v3/**");
  expect(wrong).toEqual([]);
  for (const requests of [await demo.requests(), await stagingRequests(demo)]) {
    expect(requests.filter(({ status }) => status >= 400)).toEqual([]);
  }
});

test("switching keeps a list's search, but an object's page becomes its list", async ({ page }) => {
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

test("going back switches back to the page's instance", async ({ page, context }) => {
  const wrong = misdirected(context);
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

test("switching asks before it discards a changed form", async ({ page }) => {
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

test("leaving a running deletion asks first, and stops it", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  // Two more than are deleted at a time.
  for (const name of ["Spare 1", "Spare 2"]) await demo.createProvider(name);
  await connectBoth(page);
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("group", { name: "6 selected" }).getByRole("button", { name: "Delete" }).click();
  const deleting = page.getByRole("dialog", { name: "Delete 6 providers?" });
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
  await deleting.getByRole("textbox", { name: "Type 6 to confirm" }).fill("6");
  await deleting.getByRole("button", { name: "Delete 6 providers" }).click();
  await expect.poll(() => begun).toBe(4);
  // The dialog covers the page, but not the browser's back button.
  await page.goBack();
  const question = page.getByRole("dialog", { name: "Stop before it is finished?" });
  await question.getByRole("button", { name: "Stay on this page" }).click();
  await expect(deleting).toBeVisible();
  await page.goBack();
  await question.getByRole("button", { name: "Stop and leave" }).click();
  await expect(inStaging(page)).toBeVisible();
  release();
  await quiet(page);
  expect(begun).toBe(4);
  expect(wrong).toEqual([]);
  const deletions = (requests: LoggedRequest[]) => requests.filter(({ method }) => method === "DELETE");
  expect(deletions(await stagingRequests(demo))).toEqual([]);
  expect(deletions(await demo.requests()).length).toBeLessThanOrEqual(4);
});

test("a question before a deletion names the instance", async ({ page }) => {
  await connectBoth(page);
  await inStaging(page).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete provider “Servers (staging)”?" });
  await expect(dialog).toHaveAccessibleDescription("In Staging");
  await expect(dialog.getByText("Staging", { exact: true })).toBeVisible();
  await axe(page);
});

test("a token for this page only survives switching, but is not stored", async ({ page }) => {
  await connectBoth(page, /For this page only/);
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  const stores = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stores).not.toContain("-token");
  await page.reload();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
});

for (const width of [390, 320]) {
  test(`the name is in view on every page, ${width} px wide`, async ({ page }) => {
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

test("the menu works by keyboard and is accessible", async ({ page }) => {
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
