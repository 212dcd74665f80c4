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

test("a change is reverted where authentik has the old values, after a question", async ({ page, demo, writes }) => {
  const table = await open(page);
  const row = table.getByRole("row").filter({ hasText: "from “hours=4” to “hours=8”" });
  await demo.forgetRequests();
  await row.getByRole("button", { name: /^Revert the change by / }).click();
  const dialog = page.getByRole("dialog", { name: "Undo this change?" });
  await expect(dialog).toContainText("Restore Connection expiry of provider “Servers”");
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect((await writes()).map(({ method, body }) => [method, body])).toEqual([["PATCH", { connection_expiry: "hours=4" }]]);
});

test("a revert asks if someone has changed the same since", async ({ page, demo, writes }) => {
  const table = await open(page);
  await demo.touchProvider(1, { connection_expiry: "hours=1" });
  await demo.forgetRequests();
  await table.getByRole("row").filter({ hasText: "from “hours=4” to “hours=8”" }).getByRole("button").click();
  await page.getByRole("dialog", { name: "Undo this change?" }).getByRole("button", { name: "Undo" }).click();
  const asked = page.getByRole("dialog", { name: "Somebody else changed this provider" });
  await expect(asked.getByRole("radio", { name: "Restore what it was" })).toHaveAccessibleDescription("hours=4");
  await asked.getByRole("button", { name: "Cancel" }).click();
  expect(await writes()).toEqual([]);
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
