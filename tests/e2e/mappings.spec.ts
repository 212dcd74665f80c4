// `#/mappings` and `#/mappings/<uuid>`: the list, a single mapping, what uses it, and deleting.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test, tokens } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

const MANAGED = "authentik default RAC Mapping: RDP Default settings";

const row = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const dialog = (page: Page) => page.getByRole("dialog");

async function key(demo: Demo, name: string): Promise<string> {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return results.find((one: { name: string }) => one.name === name).pk;
}

async function list(page: Page, query = ""): Promise<void> {
  await connect(page);
  await page.goto(`./#/mappings${query}`);
  await expect(page.getByRole("table", { name: "RAC property mappings" })).toBeVisible();
}

async function detail(page: Page, demo: Demo, name: string): Promise<void> {
  await connect(page);
  await page.goto(`./#/mappings/${await key(demo, name)}`);
  await expect(page.getByRole("heading", { level: 1, name, exact: true })).toBeVisible();
}

test("the list shows what each mapping sets, who manages it, and what uses it", async ({ page }) => {
  await list(page);
  await expect(page.getByText(/authentik or a blueprint keeps managed mappings up to date/)).toBeVisible();
  await expect(row(page, MANAGED)).toContainText("By authentik itself");
  await expect(row(page, MANAGED)).toContainText("resize-method, enable-wallpaper");
  await expect(row(page, "Terminal colours")).toContainText("Yes");
  await expect(row(page, "Domain sign-in").getByRole("link", { name: "“Domain sign-in” is used by 6 endpoints" })).toBeVisible();
  await expect(row(page, "Terminal colours").getByRole("link", { name: "“Terminal colours” is used by 1 provider" })).toBeVisible();
  await expect(row(page, 'Recording "on"')).toContainText("Nothing");
  // Names are shown, but never values, which may be secrets.
  await expect(row(page, "Domain sign-in")).toContainText("domain");
  await expect(row(page, "Domain sign-in")).not.toContainText("CORP");
});

test("search, order and page are in the address", async ({ page }) => {
  await list(page);
  await page.getByRole("searchbox", { name: "Search" }).fill("default");
  await expect(page).toHaveURL(/#\/mappings\?search=default$/);
  await expect(page.getByRole("rowheader")).toHaveCount(3);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", /ascending/);
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "descending");
  await expect(page.getByRole("rowheader").first()).toContainText("SSH Default");
  await page.goto("./#/mappings?page_size=5&page=2");
  await expect(page.getByText("6–10 of 10")).toBeVisible();
});

test("a row links to its page, its form and its clone", async ({ page, demo }) => {
  const pk = await key(demo, "Low bandwidth");
  await list(page);
  const menu = page.getByRole("button", { name: "Actions for Low bandwidth" });
  await menu.click();
  await expect(page.getByRole("menuitem", { name: "Edit" })).toHaveAttribute("href", `#/mappings/${pk}/edit`);
  await expect(page.getByRole("menuitem", { name: "Clone" })).toHaveAttribute("href", `#/mappings/new?from=${pk}`);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Low bandwidth", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Low bandwidth" })).toBeFocused();
});

test("a mapping's page shows its fields, and links to what uses it", async ({ page, demo }) => {
  await detail(page, demo, "Terminal colours");
  await expect(page.getByRole("group", { name: "Static settings" })).toContainText("color-scheme: green-black");
  await expect(page.getByText("Left out at launch, because authentik treats them as empty: font-name")).toBeVisible();
  await expect(page.getByRole("group", { name: "Expression" })).toHaveText('return {"font-size": 14}');
  const used = page.getByRole("list", { name: "Providers" }).getByRole("link");
  await expect(used).toHaveText("Servers");
  await used.click();
  await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
});

test("a secret in the settings is hidden until shown", async ({ page, demo }) => {
  await detail(page, demo, "Vault credentials (restricted)");
  const settings = page.getByRole("group", { name: "Static settings" });
  await expect(settings).toHaveText(/^private-key: Hidden\s*$/);
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(settings).toHaveText(/private-key: demo/);
  await page.getByRole("button", { name: "Hide secrets" }).click();
  await expect(settings).not.toContainText("demo");
});

test("a managed mapping is explained on its page", async ({ page, demo }) => {
  await detail(page, demo, MANAGED);
  await expect(page.getByText("goauthentik.io/providers/rac/rdp-default")).toBeVisible();
  await expect(page.getByRole("note").filter({ hasText: "can overwrite changes made here" })).toBeVisible();
  await page.getByRole("link", { name: "Changelog" }).click();
  await expect(page).toHaveTitle(/^Changelog · /);
});

test("deleting one shows what uses it", async ({ page, demo, writes }) => {
  const pk = await key(demo, "Domain sign-in");
  await list(page);
  await page.getByRole("button", { name: "Actions for Domain sign-in" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("dialog", { name: "Delete property mapping “Domain sign-in”?" })).toBeVisible();
  await expect(dialog(page).getByRole("list", { name: "Endpoints" }).getByRole("listitem")).toHaveCount(6);
  await expect(dialog(page)).toContainText("stay, without it");
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  expect(await writes()).toEqual([]);
  await page.getByRole("button", { name: "Actions for Domain sign-in" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await dialog(page).getByRole("button", { name: "Delete property mapping" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Deleted property mapping “Domain sign-in”." })).toBeVisible();
  await expect(row(page, "Domain sign-in")).toHaveCount(0);
  expect((await writes()).map(({ method, path }) => [method, path])).toEqual([
    ["DELETE", `/api/v3/propertymappings/provider/rac/${pk}/`],
  ]);
});

test("several are deleted one after another, with a result for each", async ({ page, writes }) => {
  await list(page);
  for (const name of ['Recording "on"', "Low bandwidth"]) {
    await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  }
  await page.getByRole("button", { name: "Delete 2 property mappings" }).click();
  await expect(page.getByRole("dialog", { name: "Delete 2 property mappings?" })).toBeVisible();
  await dialog(page).getByRole("button", { name: "Delete 2 property mappings" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("2 property mappings deleted.");
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await expect(row(page, "Low bandwidth")).toHaveCount(0);
  expect((await writes()).map(({ status }) => status)).toEqual([204, 204]);
});

test("deleting a mapping on its page returns to the list", async ({ page, demo }) => {
  await detail(page, demo, 'Recording "on"');
  await moreActions(page, "Delete");
  await expect(dialog(page)).toContainText("No provider or endpoint uses it.");
  await dialog(page).getByRole("button", { name: "Delete property mapping" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Property mappings" })).toBeVisible();
});

test.describe("what this account may not do", () => {
  test.use({ allowFailedRequests: true });

  test("a read-only account sees the mappings, and why it can't delete", async ({ page }) => {
    await connect(page, tokens.readOnly);
    await page.goto("./#/mappings");
    await expect(row(page, "Low bandwidth")).toBeVisible();
    await expect(row(page, "Vault credentials")).toHaveCount(0);
    await page.getByRole("button", { name: "Actions for Low bandwidth" }).click();
    const remove = page.getByRole("menuitem", { name: "Delete" });
    await expect(remove).toHaveAttribute("aria-disabled", "true");
    await expect(remove).toHaveAccessibleDescription(
      "Your account lacks the permission “Can delete RAC Provider Property Mapping”.",
    );
  });

  test("a mapping that is gone says so and leads back", async ({ page }) => {
    await connect(page);
    await page.goto("./#/mappings/11111111-2222-4333-8444-555555555555");
    await expect(page.getByText("Nothing here")).toBeVisible();
    await page.getByRole("link", { name: "To the list of property mappings" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Property mappings" })).toBeVisible();
  });
});
