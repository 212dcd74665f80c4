// `#/connect-machines` for an account that lacks one of the permissions: the step that needs it says so.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";

/** What the wizard can need. */
const NEEDED = [
  "authentik_providers_rac.add_racprovider",
  "authentik_core.add_application",
  "authentik_policies.add_policybinding",
  "authentik_outposts.add_outpost",
  "authentik_outposts.change_outpost",
  "authentik_providers_rac.add_endpoint",
  "authentik_providers_rac.add_racpropertymapping",
];

const heading = (page: Page, text: string): Locator => page.getByRole("heading", { level: 2, name: text });
const next = (page: Page): Locator => page.getByRole("button", { name: "Next" });
const note = (page: Page): Locator =>
  page.getByRole("note").filter({ hasText: "This step needs a permission that your account lacks" });
const lacks = (permission: string): string => `Your account lacks the permission “${permission}”.`;

/** The auditor, whose role has all permissions that the wizard can need but one. */
async function open(page: Page, lacking: string): Promise<void> {
  await page.route(/\/rbac\/permissions\/assigned_by_roles\//, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const permissions = NEEDED.filter((one) => one !== lacking).map((one, id) => {
      const [app_label, codename] = one.split(".");
      return { id, codename, model: codename?.split("_")[1], app_label, name: codename };
    });
    for (const role of json.results) {
      if (role.name === "Read-only auditors") role.model_permissions.push(...permissions);
    }
    await route.fulfill({ response, json });
  });
  await connect(page, tokens.readOnly);
  await quiet(page);
  await page.goto("./#/connect-machines");
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
  await quiet(page);
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

/** From the first step to “Application”, for a new provider. */
async function application(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Provider name" }).fill("Mill");
  await pick(page, "Authorization flow", "default-provider-authorization-implicit-consent");
  await next(page).click();
  await expect(heading(page, "Step 2 of 7: Application")).toBeFocused();
}

/** From the first step to “Outpost”, for a new provider. */
async function outpost(page: Page): Promise<void> {
  await application(page);
  await next(page).click();
  await page.getByRole("radio", { name: "Everyone" }).check();
  await next(page).click();
  await expect(heading(page, "Step 4 of 7: Outpost")).toBeFocused();
}

/** From the first step to “Who has access”, for the existing provider “Servers”. */
async function access(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  await pick(page, "Provider", "Servers");
  await next(page).click();
  await next(page).click();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
}

test("without the permission to add providers, an existing one can be used", async ({ page }) => {
  await open(page, "authentik_providers_rac.add_racprovider");
  await expect(note(page)).toContainText(lacks("Can add RAC Provider"));
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  await expect(note(page)).toHaveCount(0);
});

test("a new provider needs an application", async ({ page }) => {
  await open(page, "authentik_core.add_application");
  await expect(note(page)).toHaveCount(0);
  await application(page);
  await expect(note(page)).toContainText(lacks("Can add Application"));
});

test("without the permission to add bindings, access can't be limited", async ({ page }) => {
  await open(page, "authentik_policies.add_policybinding");
  await access(page);
  await expect(note(page)).toHaveCount(0);
  await page.getByRole("radio", { name: "Only these groups and users" }).check();
  await expect(note(page)).toContainText(lacks("Can add Policy Binding"));
  await page.getByRole("radio", { name: "Everyone" }).check();
  await expect(note(page)).toHaveCount(0);
});

for (const [lacking, permission, blocked, allowed] of [
  ["authentik_outposts.change_outpost", "Can change Outpost", "Use an existing outpost", "Create an outpost"],
  ["authentik_outposts.add_outpost", "Can add Outpost", "Create an outpost", "Use an existing outpost"],
] as const) {
  test(`an outpost: ${permission} is missing`, async ({ page }) => {
    await open(page, lacking);
    await outpost(page);
    await expect(note(page)).toHaveCount(0);
    await page.getByRole("radio", { name: blocked }).check();
    await expect(note(page)).toContainText(lacks(permission));
    await page.getByRole("radio", { name: allowed }).check();
    await expect(note(page)).toHaveCount(0);
  });
}

test("without the permission to add property mappings, credentials can't come from user attributes", async ({ page, writes }) => {
  await open(page, "authentik_providers_rac.add_racpropertymapping");
  await access(page);
  await page.getByRole("radio", { name: "Everyone" }).check();
  await next(page).click();
  await next(page).click();
  await expect(heading(page, "Step 5 of 7: Machines")).toBeFocused();
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("textbox", { name: "Host" }).fill("mill-1.example");
  await next(page).click();
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeFocused();
  await expect(note(page)).toHaveCount(0);
  await page.getByRole("radio", { name: "An account of their own, from user attributes" }).check();
  await expect(note(page)).toContainText(lacks("Can add RAC Provider Property Mapping"));
  await next(page).click();
  await expect(page.getByRole("button", { name: "Create", exact: true })).toHaveAccessibleDescription(
    lacks("Can add RAC Provider Property Mapping"),
  );
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("radio", { name: "The machine asks" }).check();
  await expect(note(page)).toHaveCount(0);
  expect(await writes()).toEqual([]);
});
