// The sign-in page of the demo's OAuth provider.
import type { Page } from "@playwright/test";

/** Chooses an account by its name on the page (see demo.ts), and signs in. */
export async function signInAtProvider(page: Page, name: string): Promise<void> {
  await page.getByRole("group", { name: "Sign in as" }).getByRole("radio", { name }).check();
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Denies consent. */
export async function denyAtProvider(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Deny" }).click();
}
