// What pickers say about objects that the account can't see.
import type { Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";

/** From now on authentik counts three more providers than it shows. */
async function countMore(page: Page): Promise<void> {
  await page.route("**/api/v3/providers/rac/?*", async (route) => {
    const response = await route.fetch();
    const list = await response.json();
    const pagination = { ...list.pagination, count: list.pagination.count + 3 };
    await route.fulfill({ response, json: { ...list, pagination } });
  });
}

test("a picker says how many more exist that the account can't see", async ({ page }) => {
  await connect(page, tokens.readOnly);
  await countMore(page);
  await page.goto("./#/tokens");
  const picker = page.getByRole("combobox", { name: "Provider" });
  await picker.click();
  await expect(page.getByRole("listbox", { name: "Provider" }).getByRole("option")).toHaveCount(4);
  const foot = page.getByRole("status").filter({ hasText: "more exist" });
  await expect(foot).toHaveText("4 options · 3 more exist that your account can't see");
  await picker.fill("no such provider");
  await expect(foot).toHaveText("No match for “no such provider”. 3 more exist that your account can't see");
});

test("for a superuser no options are hidden", async ({ page }) => {
  await connect(page);
  await countMore(page);
  await page.goto("./#/tokens");
  await page.getByRole("combobox", { name: "Provider" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^4 options$/ })).toBeVisible();
  await expect(page.getByText("more exist")).toHaveCount(0);
});
