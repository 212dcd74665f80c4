// A token "In this browser" behind a passphrase: stored encrypted, with the passphrase entered once in each tab.
import type { Page } from "@playwright/test";
import { axe, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { connectSealed, expectLocked, lockNow, PASSPHRASE, passphraseField, stored, tryToUnlock, unlock } from "./vault.ts";

const KEY = "rac-admin.session";
const providers = (page: Page) => page.getByRole("table", { name: "RAC providers" });

test("with a passphrase nothing readable is stored, and each tab asks for it once", async ({ page, context }) => {
  test.slow();
  await connectSealed(page);
  const all = await stored(page);
  expect(all).toContain("AES-256-GCM");
  expect(all).not.toContain(tokens.admin);
  expect(all).not.toContain(PASSPHRASE);

  await page.goto("./#/providers");
  await expect(providers(page)).toBeVisible();
  await page.reload();
  await expectLocked(page);
  await expect(page.getByText(new URL(page.url()).host)).toBeVisible();
  await expect(passphraseField(page)).toBeFocused();
  await expect(passphraseField(page)).toHaveAttribute("autocomplete", "current-password");
  await expect(passphraseField(page)).toHaveAttribute("type", "password");
  await expect(providers(page)).toBeHidden();

  await tryToUnlock(page, "not this one");
  await expect(passphraseField(page)).toHaveAccessibleDescription(/This passphrase does not open the token/);
  await expect(passphraseField(page)).toBeFocused();
  // Continues to the page of the link.
  await unlock(page);
  await expect(providers(page)).toBeVisible();
  await expect(page).toHaveURL(/#\/providers$/);

  const another = await context.newPage();
  await another.goto("./#/tokens");
  await expectLocked(another);
  await unlock(another);
  await expect(another.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
});

test("the page explains an unencrypted token, and the rules for a passphrase", async ({ page, requests }) => {
  await page.goto("./#/connect");
  await tokenField(page).fill(tokens.admin);
  await expect(page.getByLabel("Passphrase (optional)")).toBeHidden();
  await page.getByRole("radio", { name: /In this browser/ }).check();
  const field = passphraseField(page, "Passphrase (optional)");
  await expect(field).toHaveAccessibleDescription(/stored unencrypted in this browser's profile/);
  await expect(field).toHaveAttribute("autocomplete", "new-password");
  await field.fill("short");
  await expect(field).not.toHaveAccessibleDescription(/stored unencrypted/);
  await expect(field).toHaveAccessibleDescription(/This passphrase is short/);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(field).toHaveAccessibleDescription(/Use at least 8 characters/);
  await field.fill(PASSPHRASE);
  await expect(field).not.toHaveAccessibleDescription(/This passphrase is short/);
  await passphraseField(page, "Repeat the passphrase").fill("something else");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(passphraseField(page, "Repeat the passphrase")).toHaveAccessibleDescription(/passphrases don't match/);
  await page.getByRole("button", { name: "Show the passphrase" }).first().click();
  await expect(field).toHaveAttribute("type", "text");
  await axe(page);
  expect(await requests()).toEqual([]);
});

test("where the browser can't encrypt, the page says so", async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await page.goto("./#/connect");
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await expect(page.getByText("Passphrases are not available here")).toBeVisible();
  await expect(page.getByText(/not loaded over HTTPS/)).toBeVisible();
  await tokenField(page).fill(tokens.admin);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("with a forgotten passphrase the user can reconnect", async ({ page }) => {
  await connectSealed(page);
  await page.reload();
  await expectLocked(page);
  await page.getByRole("button", { name: "Forget the token and connect again" }).click();
  const dialog = page.getByRole("dialog", { name: "Forget the token?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  expect(await stored(page)).toContain("AES-256-GCM");
  await page.getByRole("button", { name: "Forget the token and connect again" }).click();
  await dialog.getByRole("button", { name: "Forget the token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
  expect(await stored(page)).not.toContain("AES-256-GCM");
});

test.describe("changed in the store", () => {
  /** Changes the stored text, as an attacker or a broken disk might. */
  const change = (page: Page, how: Record<string, unknown>) =>
    page.evaluate(
      ([key, how]) => localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? ""), ...how })),
      [KEY, how] as const,
    );

  for (const [what, how] of [
    ["fewer rounds", { iterations: 1000 }],
    ["rounds without end", { iterations: 4_000_000_000 }],
    ["no ciphertext", { data: "" }],
    ["another cipher", { cipher: "none" }],
  ] as const) {
    test(`${what}: the stored text is reported as damaged`, async ({ page }) => {
      await connectSealed(page);
      await change(page, how);
      await page.reload();
      await expectLocked(page);
      await expect(passphraseField(page)).toHaveAccessibleDescription(/damaged: no passphrase can open it/);
      await tryToUnlock(page, PASSPHRASE);
      await expect(passphraseField(page)).toHaveAccessibleDescription(/damaged: no passphrase can open it/);
      await expect(page.getByRole("button", { name: "Forget the token and connect again" })).toBeVisible();
    });
  }

  test("with a changed address, the right passphrase sends the token nowhere", async ({ page, requests, demo }) => {
    await connectSealed(page);
    await change(page, { base: "https://evil.example/api/v3" });
    // Otherwise running reads would continue after it.
    await quiet(page);
    await demo.forgetRequests();
    await page.reload();
    await expect(page.getByText("https://evil.example")).toBeVisible();
    await tryToUnlock(page, PASSPHRASE);
    await expect(passphraseField(page)).toHaveAccessibleDescription(/the stored token has been altered/);
    expect((await requests()).filter(({ path }) => path.includes("/api/"))).toEqual([]);
  });
});

test("the token of one instance is not decrypted for another", async ({ page: first, context }) => {
  await connectSealed(first);
  await first.evaluate((key) => {
    localStorage.setItem("rac-admin.profiles", JSON.stringify([{ id: "lab01", name: "Staging", base: `${location.origin}/api/v3` }]));
    localStorage.setItem("rac-admin.profile", "lab01");
    localStorage.setItem(`${key}:lab01`, localStorage.getItem(key) ?? "");
  }, KEY);
  const page = await context.newPage();
  await page.goto("./");
  await expectLocked(page);
  await expect(page.getByText(/^Staging · /)).toBeVisible();
  await tryToUnlock(page, PASSPHRASE);
  await expect(passphraseField(page)).toHaveAccessibleDescription(/the stored token has been altered/);
});

test("changing or removing the passphrase requires it", async ({ page, context }) => {
  test.slow();
  await connectSealed(page);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await unlock(another);
  await expect(providers(another)).toBeVisible();

  await page.goto("./#/preferences");
  await expect(page.getByText("Token encryption: on", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Change the passphrase…" }).click();
  const change = page.getByRole("dialog", { name: "Change the passphrase" });
  const next = "eight calm herons sing at dusk";
  await passphraseField(change, "Current passphrase").fill("a guess");
  await passphraseField(change, "New passphrase").fill(next);
  await passphraseField(change, "Repeat the passphrase").fill(next);
  await change.getByRole("button", { name: "Change", exact: true }).click();
  await expect(passphraseField(change, "Current passphrase")).toHaveAccessibleDescription(/does not open the token/);
  await axe(page);
  await passphraseField(change, "Current passphrase").fill(PASSPHRASE);
  await change.getByRole("button", { name: "Change", exact: true }).click();
  await expect(change).toBeHidden();
  await expect(page.getByText("Passphrase changed.")).toBeVisible();
  // The other tab's key no longer fits.
  await expectLocked(another);
  await unlock(another, next);
  await expect(providers(another)).toBeVisible();

  await page.getByRole("button", { name: "Remove the passphrase…" }).click();
  const remove = page.getByRole("dialog", { name: "Remove the passphrase" });
  await passphraseField(remove, "Current passphrase").fill(next);
  await remove.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("Token encryption: off", { exact: true })).toBeVisible();
  expect(await stored(page)).toContain(tokens.admin);
  await another.reload();
  await expect(providers(another)).toBeVisible();

  await page.getByRole("button", { name: "Encrypt with a passphrase…" }).click();
  const set = page.getByRole("dialog", { name: "Encrypt the token with a passphrase" });
  await passphraseField(set, "New passphrase").fill(next);
  await passphraseField(set, "Repeat the passphrase").fill(next);
  await set.getByRole("button", { name: "Encrypt", exact: true }).click();
  await expect(page.getByText("Token encryption: on", { exact: true })).toBeVisible();
  expect(await stored(page)).not.toContain(tokens.admin);
  // A tab without the passphrase asks for it.
  await expectLocked(another);
  await unlock(another, next);
  await expect(providers(another)).toBeVisible();
});

test("locking one tab locks all, disconnecting one disconnects all", async ({ page, context }) => {
  test.slow();
  await connectSealed(page);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await unlock(another);
  await expect(providers(another)).toBeVisible();
  await lockNow(page);
  await expectLocked(another);
  await expect(providers(another)).toBeHidden();
  // Each tab is unlocked separately.
  await unlock(another);
  await expect(providers(another)).toBeVisible();
  await expectLocked(page);

  await another.getByRole("button", { name: "Dana Demo" }).click();
  await another.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(another.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
});

test.describe("a token that authentik no longer accepts", () => {
  test.use({ allowFailedRequests: true });

  test("a refused token is forgotten after unlocking, with an explanation", async ({ page, demo }) => {
    await connectSealed(page);
    await demo.revoke(tokens.admin);
    await page.reload();
    await unlock(page);
    await expect(page.getByText(/no longer accepts the stored token/)).toBeVisible();
    expect(await stored(page)).not.toContain("AES-256-GCM");
  });
});

test("axe finds nothing on the page that asks for the passphrase, nor on the preferences", async ({ page }) => {
  test.slow();
  await connectSealed(page);
  await page.goto("./#/preferences");
  await expect(page.getByText("Token encryption: on", { exact: true })).toBeVisible();
  await axe(page);
  await page.reload();
  await expectLocked(page);
  await axe(page);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await expect(page.getByText("Enter a passphrase.")).toBeVisible();
  await axe(page);
});
