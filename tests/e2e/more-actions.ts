// The menu of an object's page with what is rarely done there.
import type { Page } from "@playwright/test";

/** Opens it. */
export async function openMoreActions(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More actions" }).click();
}

/** Chooses an entry: Clone, Copy link, Export, Delete. */
export async function moreActions(page: Page, name: string): Promise<void> {
  await openMoreActions(page);
  await page.getByRole("menuitem", { name, exact: true }).click();
}
