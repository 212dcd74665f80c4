// The page of the demo's OAuth provider, as a user sees it.
import type { Page } from "@playwright/test";

/** Chooses an account on the provider's page, by the name on it (demo.ts has them), and signs in. */
export async function signInAtProvider(page: Page, name: string): Promise<void> {
  await page.getByRole("group", { name: "Sign in as" }).getByRole("radio", { name }).check();
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Says no on the provider's page. */
export async function denyAtProvider(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Deny" }).click();
}
