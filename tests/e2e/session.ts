// Getting past the connect page.
import { expect, type Page } from "@playwright/test";

/** Connects as a person would: with the demo's own token, or with the one given. */
export async function connect(page: Page, token?: string): Promise<void> {
  await page.goto("./#/connect");
  if (token === undefined) {
    await page.getByRole("button", { name: "Use the demo token" }).click();
  } else {
    await page.getByRole("textbox", { name: "API token" }).fill(token);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
  }
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}
