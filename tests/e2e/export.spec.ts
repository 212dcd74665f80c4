// The menu “Export” in lists, and the entry on pages: each format, with and without secrets.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { axe, connect, expect, test } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: /^Export/ });

async function choose(page: Page, format: string): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: format }).click();
  await expect(dialog(page).getByText(/objects?, .+ kB$/)).toBeVisible();
}

/** The same for one object, on its page. */
async function chooseOne(page: Page, format: string): Promise<void> {
  await moreActions(page, "Export");
  await dialog(page).getByRole("radio", { name: format }).check();
  await expect(dialog(page).getByText(/objects?, .+ kB$/)).toBeVisible();
}

async function saved(page: Page, button = "Download"): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const formats: [format: string, name: string, content: RegExp][] = [
  ["CSV", "rac-endpoints.csv", /^\ufeffkind,name,provider,protocol,host,/],
  ["JSON", "rac-endpoints.json", /"format": "rac-admin-plan"/],
  ["YAML", "rac-endpoints.yaml", /format: rac-admin-plan/],
  ["Terraform", "rac-endpoints.tf", /resource "authentik_rac_endpoint" "[^"]+"/],
  ["Blueprint", "rac-endpoints.blueprint.yaml", /model: authentik_providers_rac\.endpoint/],
];

for (const [format, name, content] of formats) {
  test(`all endpoints are exported as ${format}`, async ({ page }) => {
    await connect(page);
    await page.goto("./#/endpoints");
    await choose(page, format);
    await expect(dialog(page)).toHaveAccessibleName("Export 60 endpoints");
    const file = await saved(page);
    expect(file.name).toBe(name);
    expect(file.text).toMatch(content);
  });
}

test("what was exported is imported without a difference", async ({ page }) => {
  await connect(page);
  await page.goto("./#/endpoints");
  await choose(page, "YAML");
  const { text } = await saved(page);
  await page.goto("./#/plan");
  await page.getByLabel("Choose a file").setInputFiles({ name: "all.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByRole("status").filter({ hasText: "No differences" })).toBeVisible();
});

test("the selected ones are exported, or else those that are found", async ({ page }) => {
  await connect(page);
  await page.goto("./#/endpoints?search=ber-rdp");
  await choose(page, "CSV");
  await expect(dialog(page)).toHaveAccessibleName("Export 4 endpoints");
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("checkbox", { name: "Select ber-rdp-29" }).check();
  await choose(page, "CSV");
  await expect(dialog(page)).toHaveAccessibleName("Export 1 endpoint");
  const { text } = await saved(page);
  expect(text.trimEnd().split("\r\n")).toHaveLength(2);
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await page.goto("./#/providers?search=Lab");
  await choose(page, "YAML");
  await expect(dialog(page)).toHaveAccessibleName("Export 1 RAC provider");
});

test("all that a chip lets pass are exported, not only the current page", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers?show=no-outpost&page_size=1");
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText("of 2");
  await choose(page, "CSV");
  await expect(dialog(page)).toHaveAccessibleName("Export 2 RAC providers");
});

test("secrets leave only when asked for, with a warning that says which objects hold them", async ({ page, demo }) => {
  const body = { name: "vault-1", provider: 1, protocol: "ssh", host: "v.example", auth_mode: "prompt", settings: { password: "s3cret-0123", username: "=cmd" } };
  await demo.api("POST", "/rac/endpoints/", body);
  await connect(page);
  await page.goto("./#/endpoints?search=vault-1");
  await choose(page, "CSV");
  const covered = await saved(page);
  expect(covered.text).not.toContain("s3cret");
  expect(covered.text).toContain("(keep)");
  expect(covered.text).toContain("'=cmd");
  await dialog(page).getByRole("switch", { name: "Include secrets" }).click();
  await expect(dialog(page).getByRole("note").filter({ hasText: "Anyone with the file can read these secrets" })).toContainText("endpoint “vault-1”: password");
  expect((await saved(page)).text).toContain("s3cret-0123");
  await dialog(page).getByRole("radio", { name: "Terraform" }).check();
  const main = await saved(page, "Download rac-endpoints.tf");
  expect(main.text).not.toContain("s3cret");
  const secrets = await saved(page, "Download secrets.auto.tfvars");
  expect(secrets.text).toContain("s3cret-0123");
});

test("a blueprint says what it needs, and all objects with secrets are listed", async ({ page }) => {
  await connect(page);
  await page.goto("./#/endpoints");
  await choose(page, "Blueprint");
  await expect(dialog(page).getByRole("note").filter({ hasText: "The blueprint needs these in authentik" })).toContainText("provider “Servers”");
  await dialog(page).getByRole("checkbox", { name: "Providers" }).check();
  await expect(dialog(page).getByRole("note").filter({ hasText: "provider “Servers”" })).toHaveCount(0);
  await dialog(page).getByRole("switch", { name: "Include secrets" }).click();
  const secrets = dialog(page).getByRole("list", { name: "Anyone with the file can read these secrets" });
  await expect(secrets).toBeVisible();
  await expect(dialog(page).getByText(/^and \d+ more$/)).toHaveCount(0);
});

test("a provider is exported with what belongs to it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await connect(page);
  await page.goto("./#/providers/1");
  await chooseOne(page, "YAML");
  for (const kind of ["Endpoints", "Property mappings", "Applications", "Outposts"]) {
    await expect(dialog(page).getByRole("checkbox", { name: kind })).toBeChecked();
  }
  const text = dialog(page).getByRole("textbox", { name: "Text" });
  await expect(text).toHaveValue(/outposts:\n(.|\n)*endpoints:\n/);
  await dialog(page).getByRole("checkbox", { name: "Endpoints" }).uncheck();
  await expect(text).not.toHaveValue(/\nendpoints:/);
  await dialog(page).getByRole("button", { name: "Copy" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("name: Servers");
});

test("connection tokens are exported as a table for auditors", async ({ page }) => {
  await connect(page);
  await page.goto("./#/tokens?search=rdp");
  await expect(page.getByRole("navigation", { name: "Pagination" })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("rac-connection-tokens.csv");
  const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines[0]).toBe("\ufeffUsername,Name,Email,Active,Endpoint,Protocol,Host,Provider,Last login,Token id");
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
});

test("axe finds nothing in the dialog, in light, dark and a narrow window", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/1");
  await chooseOne(page, "Terraform");
  await dialog(page).getByRole("switch", { name: "Include secrets" }).click();
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
