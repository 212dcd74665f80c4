// The Changelog tab of a provider, an endpoint or a property mapping.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";

async function open(page: Page, token?: string, hash = "#/providers/1/changelog"): Promise<Locator> {
  await connect(page, token);
  await page.goto(`./${hash}`);
  return page.getByRole("table", { name: "Changelog" });
}

test("every change has user, time, address and request, newest first", async ({ page, demo }) => {
  await demo.api("PATCH", "/providers/rac/1/", { connection_expiry: "hours=3" });
  const table = await open(page);
  const latest = table.getByRole("row").nth(1);
  await expect(latest.getByRole("rowheader")).toHaveText("Changed");
  await expect(latest).toContainText("dana");
  await expect(latest).toContainText("127.0.0.1");
  await expect(latest).toContainText("over the API");
  await expect(latest).toContainText("PATCH /api/v3/providers/rac/1/");
  await expect(latest.getByRole("time")).toHaveAttribute("title", /20\d\d/);
  await expect(table.getByRole("rowheader", { name: "Created" })).toBeVisible();
});

test("a difference is readable, and a password is hidden", async ({ page }) => {
  const table = await open(page);
  await expect(table.getByRole("listitem").filter({ hasText: "Connection expiry" })).toHaveText(
    "Connection expiry: from “hours=4” to “hours=8”",
  );
  await expect(table.getByRole("listitem").filter({ hasText: "color-depth" })).toHaveText("Settings › color-depth: from “16” to “24”");
  await expect(table.getByRole("listitem").filter({ hasText: "timezone" })).toHaveText("Settings › timezone: “Europe/Berlin” added");
  await expect(table.getByRole("listitem").filter({ hasText: "password" })).toHaveText("Settings › password: changed");
  await expect(page.getByRole("main")).not.toContainText("winter");
});

test("where authentik sends no differences, a sentence says why", async ({ page, demo }) => {
  await demo.api("PATCH", "/providers/rac/3/", { connection_expiry: "hours=3" });
  await open(page, undefined, "#/providers/3/changelog");
  await expect(page.getByText(/exact changes only with its enterprise audit/)).toBeVisible();
});

test("a long history has pages", async ({ page, demo }) => {
  for (let n = 0; n < 22; n++) await demo.api("PATCH", "/providers/rac/3/", { connection_expiry: `hours=${n + 1}` });
  const table = await open(page, undefined, "#/providers/3/changelog");
  const pager = page.getByRole("navigation", { name: "Pagination" });
  await expect(pager).toContainText("1–20 of 23");
  await pager.getByRole("button", { name: "Next page" }).click();
  await expect(pager).toContainText("21–23 of 23");
  await expect(table.getByRole("rowheader").last()).toHaveText("Created");
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see events gets the reason, and the rest of the page works", async ({ page }) => {
    await open(page, tokens.helpDesk);
    await expect(page.getByText("Your account can't view authentik's events.")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
  });
});
