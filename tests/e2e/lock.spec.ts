// The lock over an open page: its contents can't be seen or read, and are not lost.
import type { Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { connectSealed, expectLocked, lockNow, passphraseField, stored, tryToUnlock, unlock } from "./vault.ts";

const MINUTE = 60_000;
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });

/** Asserts that neither a screenshot nor a screen reader reveals anything about the page. */
async function expectNothingOfThePage(page: Page): Promise<void> {
  const tree = await page.locator("body").ariaSnapshot();
  expect(tree).toContain("Unlock");
  for (const text of ["Lab bench", "Providers", "Dana", "Name", "Save"]) expect(tree).not.toContain(text);
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll(".rac-app-page *")].filter((element) => element.checkVisibility({ visibilityProperty: true })).map(({ outerHTML }) => outerHTML),
  );
  expect(seen).toEqual([]);
  await expect(page).toHaveTitle("Locked");
}

test("after fifteen idle minutes the page is locked, and nothing is lost", async ({ page, demo, requests }) => {
  test.slow();
  await page.clock.install();
  await connectSealed(page);
  await page.goto("./#/providers/3/edit");
  await nameOf(page).fill("Not lost");
  await page.clock.fastForward(14 * MINUTE);
  await page.keyboard.press("Shift");
  await page.clock.fastForward(14 * MINUTE);
  await expect(nameOf(page)).toHaveValue("Not lost");
  await page.keyboard.press("Shift");

  await page.clock.fastForward(16 * MINUTE);
  await expectLocked(page);
  await expectNothingOfThePage(page);
  await axe(page);
  await expect(passphraseField(page)).toBeFocused();
  await tryToUnlock(page, "not this one");
  await expect(passphraseField(page)).toHaveAccessibleDescription(/does not open/);

  await quiet(page);
  await demo.forgetRequests();
  await unlock(page);
  await expect(nameOf(page)).toHaveValue("Not lost");
  await expect(nameOf(page)).toBeFocused();
  await expect(page).toHaveTitle(/Edit|Lab bench/);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Not lost" })).toBeVisible();
  expect((await requests()).filter(({ status }) => status >= 400)).toEqual([]);
});

test("after sleep the page is locked before anything else happens", async ({ page }) => {
  await page.clock.install();
  await connectSealed(page);
  await page.goto("./#/providers");
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  // During sleep no timer runs: only the clock differs afterwards.
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + 60 * MINUTE);
  await page.mouse.move(50, 60);
  await expectLocked(page);
});

test("activity in one tab keeps the others unlocked, and idleness locks them all", async ({ page, context }) => {
  test.slow();
  await context.clock.install();
  await connectSealed(page);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await unlock(another);
  // A request that is still running would time out when the clock is put forward.
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
  for (const _ of [1, 2]) {
    await context.clock.fastForward(10 * MINUTE);
    await page.keyboard.press("Shift");
  }
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await context.clock.fastForward(16 * MINUTE);
  await expectLocked(page);
  await expectLocked(another);
});

test("the idle time is a preference", async ({ page }) => {
  await page.clock.install();
  await connectSealed(page);
  await page.goto("./#/preferences");
  await page.getByRole("combobox", { name: "Lock after" }).selectOption({ label: "Never" });
  await page.clock.fastForward(600 * MINUTE);
  await page.clock.runFor(20_000);
  await page.getByRole("combobox", { name: "Lock after" }).selectOption({ label: "5 minutes" });
  await page.keyboard.press("Shift");
  await page.clock.fastForward(6 * MINUTE);
  await expectLocked(page);
});

test("an open dialog is hidden with the page and restored", async ({ page }) => {
  test.slow();
  await connectSealed(page);
  await page.goto("./#/providers");
  await page.getByRole("button", { name: "Actions for Lab bench" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete provider “Lab bench”?" });
  await expect(dialog).toBeVisible();
  // In another tab, because the menu can't be reached behind a dialog.
  const another = await page.context().newPage();
  await another.goto("./#/");
  await unlock(another);
  await lockNow(another);
  await expectLocked(page);
  await expect(dialog).toBeHidden();
  await expectNothingOfThePage(page);
  await unlock(page);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
});

test("while locked nothing is sent, and waiting requests are sent afterwards", async ({ page, demo, requests }) => {
  test.slow();
  await connectSealed(page);
  await page.goto("./#/providers");
  await expect(page.getByRole("row", { name: /Lab bench/ })).toBeVisible();
  await quiet(page);
  await lockNow(page);
  await demo.forgetRequests();
  // The route can change while locked: then the page behind has to read.
  await page.evaluate(() => (location.hash = "#/tokens"));
  await quiet(page);
  expect((await requests()).filter(({ path }) => path.includes("/api/"))).toEqual([]);
  await unlock(page);
  await expect(page.getByRole("row", { name: /Servers/ }).first()).toBeVisible();
});

test("a locked page with changes stays locked when another tab forgets the token", async ({ page, context }) => {
  test.slow();
  await connectSealed(page);
  await page.goto("./#/providers/3/edit");
  await nameOf(page).fill("Not lost");
  const another = await context.newPage();
  await another.goto("./#/");
  await expectLocked(another);
  await lockNow(page);
  await another.getByRole("button", { name: "Forget the token and connect again" }).click();
  await another.getByRole("dialog").getByRole("button", { name: "Forget the token" }).click();
  await expect(another.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();

  await expectNothingOfThePage(page);
  await unlock(page);
  await expect(page.getByRole("dialog", { name: "Disconnected in another tab" })).toBeVisible();
  await expect(page.locator("input").filter({ visible: true }).first()).toBeAttached();
  expect(await stored(page)).not.toContain(tokens.admin);
});

test("forgetting the token over a changed page says what is lost", async ({ page }) => {
  await connectSealed(page);
  await page.goto("./#/providers/3/edit");
  await nameOf(page).fill("Lost");
  await lockNow(page);
  await page.getByRole("button", { name: "Forget the token and connect again" }).click();
  const dialog = page.getByRole("dialog", { name: "Forget the token?" });
  await expect(dialog).toContainText("Unsaved changes on the locked page are lost.");
  await dialog.getByRole("button", { name: "Forget the token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
});

test.describe("without a passphrase", () => {
  test("an unencrypted token is forgotten after idle time only if chosen", async ({ page }) => {
    await page.clock.install();
    await connect(page);
    await page.goto("./#/preferences");
    await page.clock.fastForward(600 * MINUTE);
    await page.clock.runFor(20_000);
    await page.getByRole("combobox", { name: "Disconnect after" }).selectOption({ label: "30 minutes" });
    await page.clock.fastForward(31 * MINUTE);
    await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
    await expect(page.getByText(/Disconnected after a period of inactivity/)).toBeVisible();
    expect(await stored(page)).not.toContain(tokens.admin);
  });

  test("a changed form survives forgetting an idle token", async ({ page }) => {
    await page.clock.install();
    await connect(page);
    await page.goto("./#/preferences");
    await page.getByRole("combobox", { name: "Disconnect after" }).selectOption({ label: "5 minutes" });
    await page.goto("./#/providers/3/edit");
    await nameOf(page).fill("Not lost");
    await page.clock.fastForward(6 * MINUTE);
    const dialog = page.getByRole("dialog", { name: "Disconnected", exact: true });
    await dialog.getByLabel("API token").fill(tokens.admin);
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(nameOf(page)).toHaveValue("Not lost");
  });
});
