// Signed in at authentik: access tokens are renewed, and when that fails, the user signs in again.
import type { Page } from "@playwright/test";
import { accounts } from "./demo.ts";
import { axe, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { expireAndRead, heading, refreshes, signIn, stores } from "./oauth.ts";
import { denyAtProvider, signInAtProvider } from "./provider.ts";

test.use({ demoArguments: ["--oauth"] });
// Signing in loads the page twice.
test.beforeEach(() => test.slow());

test("access tokens are renewed before they expire", async ({ page, demo }) => {
  await page.clock.install();
  await signIn(page, "#/providers");
  await quiet(page);
  expect(await refreshes(demo)).toBe(0);
  // 80 % of an hour, also if the machine slept meanwhile.
  await page.clock.fastForward("49:00");
  await expect.poll(() => refreshes(demo)).toBe(1);
  await page.clock.fastForward("49:00");
  await expect.poll(() => refreshes(demo)).toBe(2);
  await expect(heading(page, "Providers")).toBeVisible();
});

test.describe("after a refused request", () => {
  test.use({ allowFailedRequests: true });

  test("an expired access token is renewed without the user noticing", async ({ page, demo }) => {
    await signIn(page, "#/providers");
    await expireAndRead(page, demo);
    await expect.poll(() => refreshes(demo)).toBe(1);
    await quiet(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
    // The refresh token has changed, too: renewing works again.
    await expireAndRead(page, demo);
    await expect.poll(() => refreshes(demo)).toBe(2);
    // Also after a reload, with the stored tokens only.
    await quiet(page);
    await demo.expireAccessTokens();
    await page.reload();
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
    expect(await refreshes(demo)).toBe(3);
    expect(await refreshes(demo, 400)).toBe(0);
  });

  test("of two tabs with the same sign-in only one renews it", async ({ page, context, demo }) => {
    await signIn(page, "#/providers", /In this browser/);
    const another = await context.newPage();
    await another.goto("./#/providers");
    await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
    await quiet(page);
    await demo.expireAccessTokens();
    await Promise.all([page, another].map((tab) => tab.getByRole("button", { name: "Refresh" }).click()));
    await expect.poll(() => refreshes(demo)).toBe(1);
    await quiet(page);
    for (const tab of [page, another]) {
      await expect(tab.getByRole("dialog")).toHaveCount(0);
      await expect(tab.getByRole("alert")).toHaveCount(0);
    }
    expect(await refreshes(demo)).toBe(1);
    expect(await refreshes(demo, 400)).toBe(0);
  });

  test("a refused refresh asks the user to sign in again, and a changed form stays", async ({ page, demo }) => {
    await signIn(page, "#/providers/3/edit");
    const name = page.getByRole("textbox", { name: "Name", exact: true });
    await name.fill("Not lost");
    await quiet(page);
    await demo.oauth({ refuseRefresh: true, consent: true });
    await demo.expireAccessTokens();
    await page.getByRole("button", { name: "Save changes" }).click();
    const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
    const again = dialog.getByRole("button", { name: "Sign in again" });
    await expect(again).toBeFocused();
    await axe(page);

    // The user can try again after closing the window, and after denying consent in it.
    const open = async (): Promise<Page> => {
      const [beside] = await Promise.all([page.waitForEvent("popup"), again.click()]);
      return beside;
    };
    await (await open()).close();
    const no = await open();
    await Promise.all([no.waitForEvent("close"), denyAtProvider(no)]);
    await expect(dialog.getByText("Sign-in was cancelled or denied at authentik.")).toBeVisible();
    const yes = await open();
    // Wait until the provider's page is loaded: a script that runs in a page ends with it.
    await expect(yes.getByRole("group", { name: "Sign in as" })).toBeVisible();
    // The provider's page must not reach this one.
    expect(await yes.evaluate(() => window.opener)).toBeNull();
    await Promise.all([yes.waitForEvent("close"), signInAtProvider(yes, accounts.admin)]);

    await expect(dialog).toBeHidden();
    await expect(heading(page, "Not lost")).toBeVisible();
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Not lost" });
    // The refused refresh was not repeated.
    expect(await refreshes(demo, 400)).toBe(1);
  });

  test("the user can continue with an API token", async ({ page, demo }) => {
    await signIn(page, "#/providers");
    await quiet(page);
    await demo.oauth({ refuseRefresh: true });
    await expireAndRead(page, demo);
    const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
    await dialog.getByRole("button", { name: "or use an API token" }).click();
    await tokenField(dialog).fill(tokens.admin);
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: accounts.admin }).click();
    await expect(page.getByRole("menuitem", { name: "Disconnect" })).toBeVisible();
  });

  test("a blocked sign-in window is explained", async ({ page, demo }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await signIn(page, "#/providers");
    await demo.oauth({ refuseRefresh: true });
    await expireAndRead(page, demo);
    await page.getByRole("button", { name: "Sign in again" }).click();
    await expect(page.getByRole("alert")).toContainText("The browser blocked the window.");
  });

  test("a stored sign-in that authentik has ended is forgotten, with an explanation", async ({ page, demo }) => {
    await signIn(page, "#/providers", /In this browser/);
    await quiet(page);
    await demo.oauth({ refuseRefresh: true });
    await demo.expireAccessTokens();
    await page.reload();
    await expect(page.getByText(/no longer accepts the stored token/)).toBeVisible();
    expect(await page.evaluate(stores)).not.toContain("refresh");
  });
});
