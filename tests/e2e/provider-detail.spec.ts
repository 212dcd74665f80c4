// `#/providers/7`: one provider, its tabs and its readiness.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

/** The definition of a term; each has exactly one. */
async function fact(page: Page, term: string): Promise<Locator> {
  const main = page.getByRole("main");
  await expect(main.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
  const place = (await main.getByRole("term").allTextContents()).indexOf(term);
  return main.getByRole("definition").nth(place);
}

async function open(page: Page, id: number, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/providers/${id}`);
}

test("a provider's fields are shown as text", async ({ page }) => {
  await open(page, 1);
  await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Readiness" })).toContainText("Check: ");
  await expect(await fact(page, "Authorization flow")).toContainText("default-provider-authorization-explicit-consent");
  await expect(await fact(page, "Authorization flow")).toContainText("Authorize Application");
  await expect(await fact(page, "Authorization flow")).toContainText("Runs when a user launches a connection");
  await expect(await fact(page, "Authentication flow")).toContainText("default-authentication-flow");
  await expect(await fact(page, "Connection expiry")).toHaveText("8 hours (hours=8)");
  await expect(await fact(page, "Delete token on disconnect")).toContainText("No: tokens stay until they expire");
  await expect(await fact(page, "Application")).toHaveText("Servers (servers)");
  await expect(await fact(page, "Outposts")).toHaveText("Frankfurt");
  await expect(await fact(page, "Endpoints")).toHaveText(/^40 \(\d+ RDP, \d+ SSH, \d+ VNC\)\s?$/);
  await expect((await fact(page, "Property mappings")).getByRole("listitem")).toHaveText([/RDP Default settings/, "Terminal colours"]);
  await expect(await fact(page, "Settings")).toContainText("color-depth: 24");
});

test("obstacles are shown first, with their fixes", async ({ page }) => {
  await open(page, 4);
  const readiness = page.getByRole("region", { name: "Readiness" });
  await expect(readiness).toContainText("Blocked: ");
  await expect(await fact(page, "Application")).toContainText("None: no one can launch it");
  await expect(await fact(page, "Endpoints")).toContainText("there is nothing to connect to");
  await expect(await fact(page, "Authentication flow")).toContainText("None: the brand's default");
  await expect(await fact(page, "Settings")).toContainText("guacd's defaults apply");

  await page.goto("./#/providers/2");
  await expect(page.getByRole("heading", { level: 1, name: /Köln/ })).toBeVisible();
  await expect(readiness).toContainText("Provider has no outpost");
  await expect(await fact(page, "Connection expiry")).toHaveText("1 day 30 minutes (Days=1; hours=12;minutes=30)");
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(await fact(page, "Settings")).toContainText('password: "0123"');
  await expect(await fact(page, "Settings")).toContainText("big: 12345678901234567890");
});

test("a password in its settings is in the page only when shown", async ({ page }) => {
  await open(page, 2);
  const settings = page.getByRole("group", { name: "Settings" });
  await expect(settings).toContainText("password: Hidden");
  await expect(settings).toContainText("big: 12345678901234567890");
  await expect(page.locator("body")).not.toContainText("0123\"");
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(settings).toContainText('password: "0123"');
  await page.getByRole("button", { name: "Hide secrets" }).click();
  await expect(settings).toContainText("password: Hidden");
});

test("its connection tokens are a tab of their own, with search and pages in the address", async ({ page }) => {
  await open(page, 1);
  const tabs = page.getByRole("navigation", { name: "Provider" });
  await expect(tabs.getByRole("link", { name: "Overview" })).toHaveAttribute("aria-current", "page");
  await tabs.getByRole("link", { name: "Connection tokens" }).click();
  await expect(page).toHaveURL(/#\/providers\/1\/tokens$/);
  await expect(tabs.getByRole("link", { name: "Connection tokens" })).toHaveAttribute("aria-current", "page");
  const table = page.getByRole("table", { name: "Connection tokens" });
  const pager = page.getByRole("navigation", { name: "Pagination" });
  await expect(pager).toContainText(/1–20 of 1\d\d/);
  // All are this provider's, so there is no column and no filter for it.
  await expect(table.getByRole("columnheader", { name: "Provider" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveCount(0);
  await page.getByRole("searchbox", { name: "Search" }).fill("cgn");
  await expect(page).toHaveURL(/#\/providers\/1\/tokens\?search=cgn$/);
  await expect(pager).not.toContainText(/of 1\d\d/);
  await pager.getByRole("button", { name: "Next page" }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.reload();
  await expect(table.getByRole("row").filter({ hasText: "cgn" }).first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole("region", { name: "Readiness" })).toBeVisible();

  // An empty list explains why there may be none.
  await page.goto("./#/providers/4/tokens");
  await expect(page.getByText("No connection tokens")).toBeVisible();
  await expect(page.getByText(/delete it as soon as the connection starts/)).toBeVisible();
});

test("deleting it returns to the list", async ({ page, writes }) => {
  await open(page, 3);
  await moreActions(page, "Delete");
  const dialog = page.getByRole("dialog", { name: "Delete provider “Lab bench”?" });
  await expect(dialog).toContainText("Deleted with it: 4 endpoints");
  await dialog.getByRole("textbox", { name: "Type “Lab bench” to confirm" }).fill("Lab bench");
  await dialog.getByRole("button", { name: "Delete provider" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Deleted provider “Lab bench”." })).toBeVisible();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Lab bench/ })).toHaveCount(0);
  expect((await writes()).map(({ method }) => method)).toEqual(["DELETE"]);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("the page of a missing provider says so and links back", async ({ page }) => {
    await open(page, 999);
    await expect(page.getByText("Nothing here")).toBeVisible();
    await expect(page.getByText(/it does not exist, or your account can't view it/)).toBeVisible();
    await page.getByRole("link", { name: "To the list of providers" }).click();
    await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  });

  test("a read-only account sees the page, with a hidden mapping", async ({ page }) => {
    await open(page, 2, tokens.readOnly);
    await expect((await fact(page, "Property mappings")).getByRole("listitem")).toHaveText([
      "German keyboard (ÄÖÜ)",
      /^A mapping your account can't view/,
    ]);
    await expect(await fact(page, "Authorization flow")).toContainText("default-provider-authorization-implicit-consent");
  });

  test("a provider that can't be deleted stays, and the dialog says why", async ({ page, demo }) => {
    const id = await demo.createProvider("demo-undeletable one");
    await open(page, id);
    await moreActions(page, "Delete");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Nothing else uses it.");
    await dialog.getByRole("button", { name: "Delete provider" }).click();
    await expect(dialog.getByRole("alert")).toContainText(
      "Could not delete provider “demo-undeletable one”: your account doesn't have the permission.",
    );
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "demo-undeletable one" })).toBeVisible();
  });
});
