// What guacd gets, where each value comes from, and what only the server can decide.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { asText, row as setting } from "./settings.ts";

const table = (page: Page) => page.getByRole("table", { name: "Effective settings" });
const row = (page: Page, name: string): Locator =>
  table(page).getByRole("row").filter({ has: page.getByRole("rowheader").getByText(name, { exact: true }) });

async function open(page: Page, hash: string, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./${hash}`);
  await expect(table(page)).toBeVisible();
}

test("a provider's values have their layer and what they override, and only what is odd has a mark", async ({ page }) => {
  await open(page, "#/providers/1/settings");
  await expect(row(page, "timezone")).toContainText("Europe/Berlin");
  await expect(row(page, "timezone")).toContainText("Provider settings");
  // An expression that was not tested may change every row: that has no mark.
  await expect(row(page, "timezone")).toContainText("May change at launch: “Terminal colours”");
  await expect(row(page, "timezone").locator("svg")).toHaveCount(0);
  const resize = row(page, "resize-method");
  await expect(resize).toContainText("Property mapping “authentik default RAC Mapping: RDP Default settings” of the provider");
  await resize.getByText("Overrides 1 layer").click();
  await expect(resize.getByRole("listitem")).toContainText("Set by authentik: display-update");
  // A terminal font means nothing for RDP.
  await expect(row(page, "color-scheme")).toContainText("Ignored by guacd");
  await page.getByRole("radiogroup", { name: "Protocol" }).getByRole("radio", { name: "SSH" }).check();
  await expect(row(page, "resize-method")).toContainText("Ignored by guacd");
  await expect(row(page, "color-scheme")).not.toContainText("Ignored by guacd");
});

test("the list can be searched and filtered by difference", async ({ page }) => {
  await open(page, "#/providers/1/settings");
  const search = page.getByRole("searchbox", { name: "Search effective settings" });
  await search.fill("always set");
  await search.press("Enter");
  await expect(table(page).getByRole("rowheader")).toHaveText([/^drive-path/, /^create-drive-path/]);
  await search.fill("BERLIN zone");
  await search.press("Enter");
  await expect(table(page).getByRole("rowheader")).toHaveText([/^timezone/]);
  await search.fill("");
  await expect(row(page, "scrollback")).toBeVisible();
  await page.getByRole("switch", { name: "Only what differs from guacd's defaults" }).check();
  await expect(row(page, "scrollback")).toHaveCount(0);
  await expect(row(page, "timezone")).toBeVisible();
});

test("an expression is decided at launch, and tested for a chosen user", async ({ page, requests }) => {
  await open(page, "#/providers/1/settings");
  await page.getByRole("radiogroup", { name: "Protocol" }).getByRole("radio", { name: "SSH" }).check();
  const launch = page.getByRole("region", { name: "Decided at launch" });
  const button = launch.getByRole("button", { name: "Test Terminal colours" });
  await expect(launch).toContainText("Terminal colours: not tested");
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/Choose a user to test with/);
  await expect(row(page, "font-size")).toHaveCount(0);
  await expect(row(page, "client-name")).toContainText("<username>");

  await page.getByRole("combobox", { name: "For the user" }).fill("fatima");
  await page.getByRole("option").first().click();
  await expect(row(page, "client-name")).toContainText("authentik - fatima");
  await button.click();
  await expect(launch).toContainText("its result is shown below");
  await expect(row(page, "font-size")).toContainText("14");
  await expect(row(page, "font-size")).toContainText("Property mapping “Terminal colours” of the provider");
  await expect(table(page)).not.toContainText("May change at launch");
  const tested = (await requests()).filter(({ method }) => method === "POST");
  expect(tested.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^\/api\/v3\/propertymappings\/all\/[0-9a-f-]+\/test\/\?format_result=true&?$/),
  ]);
});

test("the result of an expression's test has findings", async ({ page }) => {
  await page.route(/\/test\/\?format_result=true/, (route) =>
    route.fulfill({
      json: {
        result: JSON.stringify({ "font-siez": 14, "private-key": "  -----BEGIN PRIVATE KEY-----\n  YQ==\n  -----END PRIVATE KEY-----\n" }),
        successful: true,
      },
    }),
  );
  await open(page, "#/providers/1/settings");
  await page.getByRole("radiogroup", { name: "Protocol" }).getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("combobox", { name: "For the user" }).fill("fatima");
  await page.getByRole("option").first().click();
  const launch = page.getByRole("region", { name: "Decided at launch" });
  await expect(launch.getByText("Error:")).toHaveCount(0);
  await launch.getByRole("button", { name: "Test Terminal colours" }).click();
  await expect(launch.getByRole("listitem").filter({ hasText: "Warning:" }).last()).toContainText("font-siez");
  await expect(launch.getByRole("listitem").filter({ hasText: "Error:" }).last()).toContainText("private-key");
  await expect(launch).not.toContainText("YQ==");
});

test("a secret inside another value is hidden", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/2/edit");
  const text = await asText(page);
  await text.fill("gateway:\n  host: a\n  password: hunter2\nlist:\n  - token: hunter3\n");
  await page.getByText("Effective settings", { exact: true }).click();
  for (const [name, secret] of [["gateway", "hunter2"], ["list", "hunter3"]] as const) {
    await expect(row(page, name)).toContainText("Hidden");
    await expect(row(page, name)).not.toContainText(secret);
    await row(page, name).getByRole("button", { name: `Show ${name}` }).click();
    await expect(row(page, name)).toContainText(secret);
  }
});

test("secrets are hidden until shown, and not found by their value", async ({ page }) => {
  await open(page, "#/providers/2/settings");
  await expect(row(page, "password")).not.toContainText("0123");
  const search = page.getByRole("searchbox", { name: "Search effective settings" });
  await search.fill("0123");
  await search.press("Enter");
  // Another value contains these digits.
  await expect(row(page, "big")).toBeVisible();
  await expect(row(page, "password")).toHaveCount(0);
  await search.fill("");
  await row(page, "password").getByRole("button", { name: "Show password" }).click();
  await expect(row(page, "password")).toContainText("0123");
  await row(page, "password").getByRole("button", { name: "Hide password" }).click();
  await expect(row(page, "password")).not.toContainText("0123");
});

test("a connection token shows what its own user gets", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/connection_tokens/?page_size=100");
  const token = results.find((one: { endpoint_obj: { settings: object } }) => "password" in one.endpoint_obj.settings);
  await open(page, `#/tokens/${token.pk}`);
  await expect(row(page, "client-name")).toContainText(`authentik - ${token.user.username}`);
  await expect(row(page, "drive-path")).toContainText(`/tmp/connection/${token.pk}`);
  await expect(row(page, "hostname")).toContainText("Host field of the endpoint");
  await expect(row(page, "username")).toContainText("Endpoint settings");
  await expect(page.getByRole("combobox", { name: "For the user" })).toHaveCount(0);
});

test("the preview follows the form before it is saved", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/providers/1/edit");
  await page.getByText("Effective settings", { exact: true }).click();
  await expect(row(page, "color-depth")).toContainText("24");
  await page.getByRole("combobox", { name: "color-depth" }).selectOption("16");
  await expect(row(page, "color-depth")).toContainText("16");
  await page.getByRole("button", { name: "Remove color-depth" }).click();
  await expect(row(page, "color-depth")).toHaveCount(0);
  // A mapping overrides the settings as soon as it is chosen.
  await page.getByRole("combobox", { name: "Property mappings" }).fill("Low bandwidth");
  await page.getByRole("option", { name: "Low bandwidth" }).click();
  await expect(row(page, "color-depth")).toContainText("Property mapping “Low bandwidth” of the provider");
  await expect(setting(page, "color-depth")).toHaveCount(0);
  expect(await writes()).toEqual([]);
});

test("hidden mappings make the view incomplete, and it says so", async ({ page }) => {
  await open(page, "#/providers/2/settings", tokens.readOnly);
  await expect(page.getByRole("note").filter({ hasText: "This view is incomplete" })).toContainText(
    "Your account can't view 1 of the property mappings in use.",
  );
  await expect(row(page, "server-layout")).toContainText("de-de-qwertz");
});

test.describe("in trouble", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see mappings learns what is missing", async ({ page }) => {
    await page.route("**/api/v3/propertymappings/provider/rac/**", (route) =>
      route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } }),
    );
    await open(page, "#/providers/1/settings");
    await expect(page.getByRole("note").filter({ hasText: "This view is incomplete" })).toContainText(
      "The settings of property mappings are missing here.",
    );
    await expect(row(page, "timezone")).toContainText("Provider settings");
  });

  test("a refused or failed test is reported, and changes nothing", async ({ page }) => {
    await page.route("**/propertymappings/all/**", (route) => route.fulfill({ status: 405, body: "" }));
    await open(page, "#/providers/1/settings");
    await page.getByRole("combobox", { name: "For the user" }).fill("fatima");
    await page.getByRole("option").first().click();
    const launch = page.getByRole("region", { name: "Decided at launch" });
    await launch.getByRole("button", { name: "Test Terminal colours" }).click();
    await expect(launch).toContainText("without the permission to view property mappings of all types");
    await expect(row(page, "scrollback")).toContainText("4096");
  });
});

test.describe("in a wide window", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("forms stand beside their effective settings, which read no users until one is to be chosen", async ({ page, demo, requests }) => {
    const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&search=ber-rdp-21");
    await connect(page);
    for (const hash of ["#/providers/1/edit", `#/endpoints/${results[0].pk}/edit`]) {
      await page.goto(`./${hash}`);
      await expect(table(page)).toBeVisible();
      const form = await page.getByRole("form").boundingBox();
      const beside = await table(page).boundingBox();
      expect(beside?.x, hash).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0));
      expect(beside?.y, hash).toBeLessThan(900);
    }
    await quiet(page);
    const users = async () => (await requests()).filter(({ path }) => path.startsWith("/api/v3/core/users/") && !path.includes("/me/"));
    expect(await users()).toEqual([]);
    await page.getByRole("combobox", { name: "For the user" }).click();
    await expect(page.getByRole("option").first()).toBeVisible();
    expect((await users()).length).toBeGreaterThan(0);
    await page.getByRole("textbox", { name: "Host", exact: true }).fill("elsewhere.example");
    await expect(row(page, "hostname")).toContainText("elsewhere.example");
    await axe(page);
    // It stays as the user leaves it.
    await page.locator("summary", { hasText: "Effective settings" }).click();
    await expect(table(page)).toBeHidden();
    await page.setViewportSize({ width: 1500, height: 900 });
    await quiet(page);
    await expect(table(page)).toBeHidden();
  });
});

test("in a narrower window they are folded below the form, and unfold beside it when there is room", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/1/edit");
  await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
  await quiet(page);
  await expect(table(page)).toBeHidden();
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect(table(page)).toBeVisible();
});
