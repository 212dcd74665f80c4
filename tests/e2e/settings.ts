// The Settings field: its two views, and the rows of Parameters.
import type { Locator, Page } from "@playwright/test";
import { connect, expect } from "./fixtures.ts";

/** Connects and opens the form of a provider. */
export async function edit(page: Page, id: number): Promise<void> {
  await connect(page);
  await page.goto(`./#/providers/${id}/edit`);
  await expect(page.getByRole("heading", { level: 1, name: /^Edit / })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Add parameter" })).toBeVisible();
}

export const save = (page: Page): Locator => page.getByRole("button", { name: "Save changes" });
export const toast = (page: Page, text: string): Locator => page.getByRole("status").filter({ hasText: text });

/** Shows the settings as text, including secrets. Returns the box. */
export async function asText(page: Page, label = "Settings"): Promise<Locator> {
  await page.getByRole("radiogroup", { name: "Settings view" }).getByRole("radio", { name: "Text" }).check();
  const show = page.getByRole("button", { name: "Show secrets" });
  const text = page.getByRole("textbox", { name: label, exact: true });
  await text.or(show).first().waitFor();
  if (await show.isVisible()) await show.click();
  return text;
}

/** Shows the settings as parameters. */
export async function asParameters(page: Page): Promise<void> {
  await page.getByRole("radiogroup", { name: "Settings view" }).getByRole("radio", { name: "Parameters" }).check();
}

/** The row of a setting. */
export function row(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("button", { name: `Remove ${name}`, exact: true }) });
}

/** Adds a parameter with the picker; its control then has the focus. */
export async function add(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: "Add parameter" }).fill(name);
  await page.getByRole("option").filter({ has: page.getByText(name, { exact: true }) }).click();
}
