// A token "In this browser" with a passphrase, and the page that asks for it.
import { expect, type Locator, type Page } from "@playwright/test";
import { tokens } from "./demo.ts";
import { tokenField } from "./session.ts";

export const PASSPHRASE = "seven brave otters paint at noon";

/** The box for a passphrase: passwords have no role. A label can end with the mark of a required field. */
export function passphraseField(scope: Page | Locator, name = "Passphrase"): Locator {
  return scope.getByLabel(new RegExp(`^${name.replace(/[()]/g, "\\$&")}( ?\\*)?$`));
}

/** Connects with the demo's token, stored encrypted in the browser. */
export async function connectSealed(page: Page, token = tokens.admin, passphrase = PASSPHRASE): Promise<void> {
  await page.goto("./#/connect");
  await tokenField(page).fill(token);
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await passphraseField(page, "Passphrase (optional)").fill(passphrase);
  await passphraseField(page, "Repeat the passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

export async function expectLocked(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Unlock" })).toBeVisible();
}

/** Enters the passphrase and waits until the page is unlocked. */
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await tryToUnlock(page, passphrase);
  await expect(page.getByRole("heading", { level: 1, name: "Unlock" })).toBeHidden();
}

export async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
  await passphraseField(page).fill(passphrase);
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
}

/** Locks with the account menu. */
export async function lockNow(page: Page, account = "Dana Demo"): Promise<void> {
  await page.getByRole("button", { name: account }).click();
  await page.getByRole("menuitem", { name: "Lock now" }).click();
  await expectLocked(page);
}

/** Everything that the page stores. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
}
