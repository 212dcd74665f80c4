// A single instance, as most users have, and adding a second one.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

const menu = (page: Page) => page.getByRole("button", { name: /^Instance: / });
const current = (page: Page, name: string) => page.getByRole("button", { name: `Instance: ${name}`, exact: true });

test("the header shows the host while there is a single instance", async ({ page, demo }) => {
  await connect(page);
  await expect(menu(page)).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Account" })).toContainText(new URL(demo.address).host);
  await expect(page).toHaveTitle(/^Overview · RAC Admin demo$/);
  await page.goto("./#/preferences");
  await page.getByRole("button", { name: "Add instance…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add instance" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("Lab");
  await dialog.getByRole("textbox", { name: "authentik URL" }).fill("https://lab.invalid");
  await dialog.getByRole("button", { name: "Add and connect" }).click();
  await expect(current(page, "Lab")).toBeVisible();
  await menu(page).click();
  await page.getByRole("menuitemradio", { name: new URL(demo.address).host }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Preferences" })).toBeVisible();
  await page.getByRole("button", { name: `Edit ${new URL(demo.address).host}` }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Home");
  await page.getByRole("radio", { name: "Green" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(current(page, "Home")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Home" })).toHaveCount(0);
  await page.reload();
  await expect(current(page, "Home")).toBeVisible();
  await expect(page).toHaveTitle(/^Preferences · Home · /);
});
