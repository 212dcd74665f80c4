// `#/providers/new` and `#/providers/7/edit`: what the form offers and sends.
import type { Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test, tokens } from "./fixtures.ts";
import { asText } from "./settings.ts";

const EXPLICIT = "default-provider-authorization-explicit-consent";
const IMPLICIT = "default-provider-authorization-implicit-consent";

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const flow = (page: Page) => page.getByRole("combobox", { name: "Authorization flow" });
const expiry = (page: Page) => page.getByRole("group", { name: "Connection expiry" });
const expiryText = (page: Page) => page.getByRole("textbox", { name: "Connection expiry, as text" });
const settings = (page: Page) => page.getByRole("textbox", { name: "Settings" });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" });
const toast = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

async function pick(box: Locator, typed: string): Promise<void> {
  await box.fill(typed);
  await box.page().getByRole("listbox").getByRole("option").filter({ hasText: typed }).click();
}

async function edit(page: Page, id: number, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/providers/${id}/edit`);
  await expect(page.getByRole("heading", { level: 1, name: /^Edit / })).toBeVisible();
  // The pickers have loaded their options.
  await expect(page.getByText("Loading…")).toHaveCount(0);
}

async function flowKey(demo: Demo, slug: string): Promise<string> {
  return (await demo.api("GET", `/flows/instances/${slug}/`)).pk;
}

/** The ids of property mappings by name. */
async function mappingKeys(demo: Demo): Promise<Record<string, string>> {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return Object.fromEntries(results.map((one: { name: string; pk: string }) => [one.name, one.pk]));
}

test("a provider is created with everything that was entered, and shown", async ({ page, demo, writes }) => {
  const mappings = await mappingKeys(demo);
  const authorization_flow = await flowKey(demo, IMPLICIT);
  const authentication_flow = await flowKey(demo, "passwordless-office");
  await connect(page);
  await page.goto("./#/providers");
  await page.getByRole("link", { name: "Create provider" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Create provider" })).toBeFocused();
  await expect(expiryText(page)).toHaveValue("hours=8");

  await name(page).fill('Werkstatt "Süd"');
  await flow(page).click();
  // Both default flows have the same name: only the slug differs.
  await expect(page.getByRole("option", { name: /Authorize Application/ })).toHaveCount(2);
  await expect(page.getByRole("option", { name: EXPLICIT })).toBeVisible();
  await page.getByRole("option", { name: IMPLICIT }).click();
  await pick(page.getByRole("combobox", { name: "Authentication flow" }), "passwordless-office");
  await expiry(page).getByRole("spinbutton", { name: "Days" }).fill("1");
  await expiry(page).getByRole("spinbutton", { name: "Hours" }).fill("12");
  await page.getByRole("switch", { name: "Delete token on disconnect" }).check();
  const adding = page.getByRole("combobox", { name: "Property mappings" });
  await pick(adding, "Low bandwidth");
  await pick(adding, "Domain sign-in");
  await pick(adding, "Terminal colours");
  await page.getByRole("button", { name: "Remove Terminal colours" }).click();
  await asText(page);
  await settings(page).fill("color-depth: 16\nignore-cert: true\n");
  await page.getByRole("button", { name: "Create provider" }).click();

  await expect(toast(page, 'Created provider “Werkstatt "Süd"”.')).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: 'Werkstatt "Süd"' })).toBeFocused();
  expect((await writes()).map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: "POST",
      path: "/api/v3/providers/rac/",
      body: {
        name: 'Werkstatt "Süd"',
        authorization_flow,
        authentication_flow,
        property_mappings: expect.arrayContaining([mappings["Low bandwidth"], mappings["Domain sign-in"]]),
        settings: { "color-depth": 16, "ignore-cert": true },
        connection_expiry: "days=1;hours=12",
        delete_token_on_disconnect: true,
      },
    },
  ]);
  // The back button doesn't ask, because the form is saved.
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("missing values are reported at their fields, the first gets the focus, and nothing is sent", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/providers/new");
  await page.getByRole("button", { name: "Create provider" }).click();
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveAccessibleDescription(/Enter a name\./);
  await expect(flow(page)).toHaveAccessibleDescription(/Choose an authorization flow\./);
  await name(page).fill("A name");
  await expect(name(page)).not.toHaveAccessibleDescription(/Enter a name\./);
  await name(page).press("Enter");
  await expect(flow(page)).toBeFocused();
  expect(await writes()).toEqual([]);
});

test("an edit sends only changed fields; stored values stay exactly the same", async ({ page, demo, writes }) => {
  const before = await demo.api("GET", "/providers/rac/2/");
  await edit(page, 2);
  await expect(expiryText(page)).toHaveValue("Days=1; hours=12;minutes=30");
  await expect(expiry(page)).toContainText("Means: 1 day 30 minutes");
  await expect(save(page)).toBeDisabled();
  await expect(save(page)).toHaveAccessibleDescription("There are no changes to save.");

  await name(page).fill("Köln");
  await expect(page.getByText("Unsaved changes")).toBeVisible();
  await expect(save(page)).toBeInViewport();
  await name(page).fill(before.name);
  await expect(page.getByText("Unsaved changes")).toBeHidden();
  await expect(save(page)).toBeDisabled();

  await name(page).fill("Köln");
  await save(page).click();
  await expect(toast(page, "Saved provider “Köln”.")).toBeVisible();
  expect((await writes()).map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: "PATCH", path: "/api/v3/providers/rac/2/", body: { name: "Köln" } },
  ]);
  expect(await demo.api("GET", "/providers/rac/2/")).toEqual({ ...before, name: "Köln" });
});

test("flows are found by name or slug, and the authentication flow can be cleared", async ({ page, demo, writes }) => {
  await edit(page, 1);
  await flow(page).fill("consent implicit");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
  await flow(page).press("Enter");
  await flow(page).fill("no such flow");
  await expect(page.getByRole("status").filter({ hasText: "No match for “no such flow”" })).toBeVisible();
  // Leaving the box restores the choice: typing alone changes nothing.
  await flow(page).press("Escape");
  await expect(flow(page)).toHaveValue(/Authorize Application/);
  await page.getByRole("button", { name: "Clear Authentication flow" }).click();
  await expect(page.getByRole("combobox", { name: "Authentication flow" })).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Authentication flow" })).toHaveValue("");
  await save(page).click();
  await expect(page.getByText("None: the brand's default")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({
    authorization_flow: await flowKey(demo, IMPLICIT),
    authentication_flow: null,
  });
});

test("the chosen flow is shown with its slug: two flows have the same title", async ({ page }) => {
  await edit(page, 1);
  await expect(flow(page)).toHaveValue(new RegExp(EXPLICIT));
});

test("a picker works by keyboard", async ({ page }) => {
  await edit(page, 1);
  await flow(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(flow(page)).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option", { name: EXPLICIT })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(flow(page)).toHaveAttribute("aria-expanded", "false");
  await flow(page).press("ArrowDown");
  await expect(page.getByRole("option", { name: IMPLICIT })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(page.getByText("Unsaved changes")).toBeVisible();
});

test("the expiry's numbers and text are in sync", async ({ page, writes }) => {
  await edit(page, 1);
  const number = (unit: string) => expiry(page).getByRole("spinbutton", { name: unit });
  await expect(number("Hours")).toHaveValue("8");
  await number("Minutes").fill("30");
  await expect(expiryText(page)).toHaveValue("hours=8;minutes=30");
  await number("Hours").press("ArrowUp");
  await expect(expiryText(page)).toHaveValue("hours=9;minutes=30");
  await number("Hours").fill("36");
  await expect(expiryText(page)).toHaveValue("days=1;hours=12;minutes=30");
  // The text is not rewritten while the user types.
  await expect(number("Hours")).toHaveValue("36");
  await number("Hours").fill("1.5");
  await expect(expiryText(page)).toHaveAccessibleDescription(/“1\.5” is not a whole number of hours\./);

  await expiryText(page).fill("weeks=1;seconds=90");
  for (const [unit, value] of [["Days", "7"], ["Hours", "0"], ["Minutes", "1"], ["Seconds", "30"]]) {
    await expect(number(unit)).toHaveValue(value);
  }
  await expect(expiry(page)).toContainText("Means: 7 days 1 minute 30 seconds");
  await expect(expiryText(page)).not.toHaveAccessibleDescription(/Error/);

  // Half a millisecond can't be shown as whole numbers: they are cleared.
  await expiryText(page).fill("hours=1;milliseconds=500");
  await expect(number("Hours")).toHaveValue("");
  await expiryText(page).fill("weeks=1;seconds=90");
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  // The request has exactly the typed text.
  expect((await writes())[0]?.body).toEqual({ connection_expiry: "weeks=1;seconds=90" });
});

test("expiries that authentik refuses or crashes on are refused, with a suggestion", async ({ page, writes }) => {
  await edit(page, 1);
  for (const [typed, said] of [
    ["", /Enter a duration/],
    ["8", /A number needs a unit/],
    ["0", /authentik refuses a number alone, including 0/],
    ["hour=1", /Did you mean “hours”\?/],
    ["hours =1", /space next to “hours”/],
    ["hours=1,5", /hours=1\.5/],
    ["hours=8;", /nothing after “;”/],
    ["PT8H", /ISO 8601/],
    ["hours=inf", /authentik crashes/],
    ["days=1000000000", /authentik crashes/],
  ] as const) {
    await expiryText(page).fill(typed);
    await expect(expiryText(page)).toHaveAccessibleDescription(said);
    await expect(expiryText(page)).toHaveAttribute("aria-invalid", "true");
  }
  await save(page).click();
  await expect(expiryText(page)).toBeFocused();
  expect(await writes()).toEqual([]);
});

test("suspicious expiries have a warning, and can be saved", async ({ page, writes }) => {
  await edit(page, 1);
  for (const [typed, said] of [
    ["hours=0", /No one could connect/],
    ["hours=-2", /No one could connect/],
    ["days=3000000", /after the year 9999/],
    ["days=31", /Longer than 30 days/],
    ["seconds=5", /Less than a minute/],
    ["hours=1; minutes=5", /authentik ignores “minutes=5”/],
    ["hours=1;hours=2", /“hours” is given more than once/],
  ] as const) {
    await expiryText(page).fill(typed);
    await expect(expiryText(page)).toHaveAccessibleDescription(said);
    await expect(expiryText(page)).not.toHaveAttribute("aria-invalid", "true");
  }
  await expiryText(page).fill("hours=1; minutes=5");
  await expect(expiry(page)).toContainText("Means: 1 hour");
  await save(page).click();
  await expect(page.getByText("1 hour (hours=1; minutes=5)")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ connection_expiry: "hours=1; minutes=5" });
});

test("property mappings are listed by name, added and removed", async ({ page, demo, writes }) => {
  const keys = await mappingKeys(demo);
  await edit(page, 1);
  // Without the rows of the settings, which have such a button, too.
  const chosen = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: /^Remove / }) })
    .filter({ hasNot: page.getByRole("group").or(page.getByRole("textbox")).or(page.getByRole("radio")).or(page.getByRole("combobox")) });
  await expect(chosen).toHaveText([/^authentik default RAC Mapping: RDP Default settings/, /^Terminal colours/]);
  await expect(chosen.first()).toContainText("managed by authentik");
  const adding = page.getByRole("combobox", { name: "Property mappings" });
  await adding.click();
  // A chosen mapping is not offered again.
  await expect(page.getByRole("option", { name: "Terminal colours" })).toHaveCount(0);
  await page.getByRole("option", { name: "German keyboard (ÄÖÜ)" }).click();
  await expect(chosen).toHaveText([/^authentik default/, /^German keyboard/, /^Terminal colours/]);
  await page.getByRole("button", { name: "Remove Terminal colours" }).press("Enter");
  await expect(page.getByRole("button", { name: /^Remove German keyboard/ })).toBeFocused();
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  const sent = (await writes())[0]?.body as { property_mappings: string[] };
  expect(Object.keys(sent)).toEqual(["property_mappings"]);
  expect([...sent.property_mappings].sort()).toEqual(
    [keys["authentik default RAC Mapping: RDP Default settings"], keys["German keyboard (ÄÖÜ)"]].sort(),
  );
});

test("settings are shown as text, and strings stay strings", async ({ page, demo, writes }) => {
  await edit(page, 2);
  await asText(page);
  await expect(settings(page)).toHaveValue(/^password: ["']0123["']$/m);
  await expect(settings(page)).toHaveValue(/12345678901234567890/);
  await settings(page).fill("password: 0123\nanswer: no\nnumber: 1e5\ncolor-depth: 24\nignore-cert: true\nempty: ''\n");
  await expect(settings(page)).toHaveAccessibleDescription(/Line 1: this secret is kept as text/);
  await expect(settings(page)).toHaveAccessibleDescription(/Line 2: kept as the text “no”/);
  await expect(settings(page)).toHaveAccessibleDescription(/Line 3: kept as the text “1e5”/);
  // Enter inserts a line break here, and does not submit the form.
  await settings(page).press("ControlOrMeta+End");
  await settings(page).press("Enter");
  await settings(page).press("ControlOrMeta+s");
  await expect(page.getByRole("heading", { level: 1, name: /^Büro/ })).toBeVisible();
  const expected = { password: "0123", answer: "no", number: "1e5", "color-depth": 24, "ignore-cert": true, empty: "" };
  expect((await writes()).map(({ body }) => body)).toEqual([{ settings: expected }]);
  expect((await demo.api("GET", "/providers/rac/2/")).settings).toEqual(expected);
});

test("settings can be JSON, errors have their position, and an empty text means no settings", async ({ page, writes }) => {
  await edit(page, 1);
  await asText(page);
  await settings(page).fill('{"color-depth": "24", ');
  await expect(settings(page)).toHaveAccessibleDescription(/Line 1, column \d+: /);
  await save(page).click();
  await expect(settings(page)).toBeFocused();
  await settings(page).fill("- color-depth\n- timezone");
  await expect(settings(page)).toHaveAccessibleDescription(/Line 1/);
  expect(await writes()).toEqual([]);
  await settings(page).fill('{"color-depth": "24"}');
  await expect(settings(page)).not.toHaveAttribute("aria-invalid", "true");
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  await page.goto("./#/providers/1/edit");
  await asText(page);
  await settings(page).fill("");
  await save(page).click();
  await expect(page.getByText("No settings: guacd's defaults apply.")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ settings: { "color-depth": "24" } }, { settings: {} }]);
});

test("a line of settings without a colon is reported", async ({ page }) => {
  await edit(page, 1);
  await asText(page);
  await settings(page).fill("color-depth: 24\ntimezone");
  await expect(settings(page)).toHaveAccessibleDescription(/Line 2\b/);
});

test("Enter in a field and Ctrl+S anywhere save", async ({ page, writes }) => {
  await edit(page, 3);
  await name(page).fill("Lab 1");
  await name(page).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Lab 1" })).toBeVisible();
  await page.goto("./#/providers/3/edit");
  await name(page).fill("Lab 2");
  await page.getByRole("switch", { name: "Delete token on disconnect" }).press("ControlOrMeta+s");
  await expect(page.getByRole("heading", { level: 1, name: "Lab 2" })).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ name: "Lab 1" }, { name: "Lab 2" }]);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("a server's message is shown at its field, focused, and cleared by the next input", async ({ page, writes }) => {
    await edit(page, 3);
    await asText(page);
    await settings(page).fill("timezone: Europe/Oslo");
    await name(page).fill("Servers");
    await save(page).click();
    await expect(name(page)).toBeFocused();
    await expect(name(page)).toHaveAccessibleDescription(/provider with this name already exists\./i);
    await expect(settings(page)).toHaveValue("timezone: Europe/Oslo");
    await name(page).press("End");
    await page.keyboard.type(" of the lab");
    await expect(name(page)).not.toHaveAttribute("aria-invalid", "true");
    await save(page).click();
    await expect(page.getByRole("heading", { level: 1, name: "Servers of the lab" })).toBeVisible();
    expect((await writes()).map(({ status }) => status)).toEqual([400, 200]);
  });

  test("a hidden mapping is kept", async ({ page, demo, writes }) => {
    const keys = await mappingKeys(demo);
    // Like an authentik that doesn't show the permissions of roles: then it refuses what isn't allowed.
    await page.route("**/core/users/me/", async (route) => {
      const answer = await route.fetch();
      const me = await answer.json();
      me.user.roles = null;
      await route.fulfill({ response: answer, json: me });
    });
    await edit(page, 2, tokens.readOnly);
    await expect(page.getByRole("button", { name: /^Remove A mapping your account can't view/ })).toBeVisible();
    await pick(page.getByRole("combobox", { name: "Property mappings" }), "Low bandwidth");
    await save(page).click();
    await expect(page.getByRole("alert").first()).toContainText("your account doesn't have the permission");
    // Refused for this account, but it would not have lost anything.
    const [sent] = await writes();
    expect(Object.keys(sent?.body as object)).toEqual(["property_mappings"]);
    expect([...(sent?.body as { property_mappings: string[] }).property_mappings].sort()).toEqual(
      [keys["German keyboard (ÄÖÜ)"], keys["Vault credentials (restricted)"], keys["Low bandwidth"]].sort(),
    );
  });

  test("a missing or deleted provider can't be edited", async ({ page, demo }) => {
    await connect(page);
    await page.goto("./#/providers/999/edit");
    await expect(page.getByText("Nothing here")).toBeVisible();
    await page.goto("./#/providers/3/edit");
    await name(page).fill("Too late");
    await demo.api("DELETE", "/providers/rac/3/");
    await save(page).click();
    await expect(page.getByRole("alert").first()).toContainText(/Could not .* the provider: it does not exist, or your account can't view it\./);
    await expect(name(page)).toHaveValue("Too late");
  });
});
