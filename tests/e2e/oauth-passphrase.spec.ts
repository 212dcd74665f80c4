// A sign-in behind a passphrase: refreshed tokens are encrypted, too.
import type { Page } from "@playwright/test";
import { accounts, type Demo } from "./demo.ts";
import { expect, quiet, test } from "./fixtures.ts";
import { signInAtProvider } from "./provider.ts";
import { expectLocked, lockNow, PASSPHRASE, passphraseField, stored, unlock } from "./vault.ts";

// Requests with an expired access token are refused on purpose.
test.use({ demoArguments: ["--oauth"], allowFailedRequests: true });

const providers = (page: Page) => page.getByRole("table", { name: "RAC providers" });

/** Signs in and encrypts the stored tokens. */
async function signInSealed(page: Page): Promise<void> {
  await page.goto("./#/preferences");
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await expect(page.getByText(/you can set a passphrase in Preferences/)).toBeVisible();
  await page.getByRole("button", { name: "Sign in with authentik" }).click();
  await signInAtProvider(page, accounts.admin);
  await page.getByRole("button", { name: "Encrypt with a passphrase…" }).click();
  const set = page.getByRole("dialog", { name: "Encrypt the token with a passphrase" });
  await passphraseField(set, "New passphrase").fill(PASSPHRASE);
  await passphraseField(set, "Repeat the passphrase").fill(PASSPHRASE);
  await set.getByRole("button", { name: "Encrypt", exact: true }).click();
  await expect(page.getByText("Token encryption: on", { exact: true })).toBeVisible();
}

/** In a reloaded page with an expired access token: works only if the stored refresh token is the latest. */
async function expectKeptTokensWork(page: Page, demo: Demo): Promise<void> {
  await quiet(page);
  await demo.expireAccessTokens();
  await page.reload();
  await expectLocked(page);
  await unlock(page);
  await expect(providers(page)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("refreshed tokens are encrypted, also after the page was locked meanwhile", async ({ page, demo }) => {
  test.slow();
  await signInSealed(page);
  const first = await stored(page);
  expect(first).not.toContain("refresh");

  await quiet(page);
  await demo.expireAccessTokens();
  await page.goto("./#/providers");
  await expect(providers(page)).toBeVisible();
  const second = await stored(page);
  expect(second).toContain("AES-256-GCM");
  expect(second).not.toContain("refresh");
  expect(second).not.toBe(first);

  // The stored refresh token works.
  await expectKeptTokensWork(page, demo);
  expect(await stored(page)).not.toContain("refresh");
});

test("locking during a refresh keeps the new tokens", async ({ page, demo }) => {
  test.slow();
  await signInSealed(page);
  await page.goto("./#/providers");
  await expect(providers(page)).toBeVisible();
  await quiet(page);
  const kept = () => page.evaluate(() => localStorage.getItem("rac-admin.session"));
  const before = await kept();
  await demo.expireAccessTokens();

  // The response is held back until the page is locked: by then, the old refresh token is used up.
  let arrive = () => {};
  const mayArrive = new Promise<void>((resolve) => (arrive = resolve));
  let asked = 0;
  await page.route("**/application/o/token/", async (route) => {
    const response = await route.fetch();
    asked += 1;
    await mayArrive;
    await route.fulfill({ response });
  });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(() => asked).toBe(1);
  await lockNow(page);
  arrive();
  await expect.poll(kept, { message: "the next tokens are kept" }).not.toBe(before);
  expect(await stored(page)).not.toContain("refresh");
  await expectLocked(page);

  // The page continues as it was, and so does a new one.
  await unlock(page);
  await expect(providers(page)).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expectKeptTokensWork(page, demo);
  expect(asked, "nothing was asked with a used token").toBe(2);
  expect((await demo.requests()).filter(({ path, status }) => path === "/application/o/token/" && status === 400)).toEqual([]);
});
