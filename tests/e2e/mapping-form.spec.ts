// `#/mappings/new` and `#/mappings/<uuid>/edit`: what the form offers and sends.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test } from "./fixtures.ts";
import { asText } from "./settings.ts";

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const expression = (page: Page) => page.getByRole("textbox", { name: "Expression", exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" });
const toast = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

async function mapping(demo: Demo, name: string): Promise<any> {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return results.find((one: { name: string }) => one.name === name);
}

async function edit(page: Page, demo: Demo, name: string): Promise<string> {
  const { pk } = await mapping(demo, name);
  await connect(page);
  await page.goto(`./#/mappings/${pk}/edit`);
  await expect(page.getByRole("heading", { level: 1, name: `Edit ${name}` })).toBeVisible();
  return pk;
}

test("a mapping is created with an expression and without settings", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/mappings");
  await page.getByRole("link", { name: "Create property mapping" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Create property mapping" })).toBeFocused();
  await page.getByRole("button", { name: "Create property mapping" }).click();
  await expect(name(page)).toBeFocused();
  await expect(name(page)).toHaveAccessibleDescription(/Enter a name\./);
  await name(page).fill("Wall displays");
  await expression(page).click();
  // Enter and Tab keep the indentation, and the typed text is unchanged.
  await page.keyboard.type("if user.username == 'wall':");
  await page.keyboard.press("Enter");
  await page.keyboard.type('return {"font-size": 24}');
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("return {}");
  await page.getByRole("button", { name: "Create property mapping" }).click();
  await expect(toast(page, "Created property mapping “Wall displays”.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Wall displays" })).toBeVisible();
  expect((await writes()).map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    {
      method: "POST",
      path: "/api/v3/propertymappings/provider/rac/",
      body: {
        name: "Wall displays",
        static_settings: {},
        expression: "if user.username == 'wall':\n    return {\"font-size\": 24}\nreturn {}",
      },
    },
  ]);
});

test("an edit sends only changed fields; settings stay exactly the same", async ({ page, demo, writes }) => {
  const created = await demo.api("POST", "/propertymappings/provider/rac/", {
    name: "Odd ones",
    static_settings: { "zz-unknown": { deep: [null, "no"] }, port: "0022", "font-size": 12 },
    expression: "return {}",
  });
  await edit(page, demo, "Odd ones");
  await expect(save(page)).toBeDisabled();
  await expression(page).fill("");
  await expect(page.getByText("Unsaved changes", { exact: true })).toBeVisible();
  await save(page).click();
  await expect(toast(page, "Saved property mapping “Odd ones”.")).toBeVisible();
  expect((await writes()).filter(({ method }) => method === "PATCH").map(({ body }) => body)).toEqual([{ expression: "" }]);
  const { pk: _, ...before } = created;
  expect(await mapping(demo, "Odd ones")).toMatchObject({ ...before, expression: "" });
});

test("dropped static settings are reported, with a text that is kept", async ({ page, demo, writes }) => {
  await edit(page, demo, "Low bandwidth");
  const settings = await asText(page, "Static settings");
  await settings.fill("enable-drive: false\ntimeout: 0\ndomain: null\n");
  await expect(page.getByText(": guacd doesn't get it, and it overrides nothing.")).toHaveCount(3);
  await page.getByRole("button", { name: 'Write "false" as text' }).click();
  await page.getByRole("button", { name: 'Write "0" as text' }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await save(page).click();
  await expect(toast(page, "Saved property mapping")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ static_settings: { "enable-drive": "false", timeout: "0" } }]);
});

test("Tab indents while typing, and Escape ends that", async ({ page, demo }) => {
  await edit(page, demo, "Low bandwidth");
  await expression(page).focus();
  // When reached with Tab, the next Tab leaves it.
  await page.keyboard.press("Tab");
  await expect(expression(page)).not.toBeFocused();
  await expression(page).focus();
  await page.keyboard.type("x");
  await page.keyboard.press("Tab");
  await expect(expression(page)).toBeFocused();
  await expect(expression(page)).toHaveValue("x    ");
  // For the browser it counts as typing, so it can be undone.
  await page.keyboard.press("ControlOrMeta+z");
  await expect(expression(page)).not.toHaveValue("x    ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(expression(page)).not.toBeFocused();
  await expect(expression(page)).toHaveAccessibleDescription(/press Escape, then Tab, to leave the box/);
});

test("common mistakes are reported with their line, and do not prevent saving", async ({ page, demo, writes }) => {
  await edit(page, demo, "Low bandwidth");
  for (const [typed, said] of [
    ["x = 1", /Line 1: Nothing is returned/],
    ["if user.name = 'x':\n    return {}\nreturn {}", /Line 1: A single = assigns a value/],
    ["return {'a': (1}", /Line 1: The bracket \( of line 1 is closed by }/],
    ["if user:\n\tx = 1\n    y = 2\nreturn {}", /Line 3: Tabs and spaces are mixed/],
    ["return 'text'", /returns a string/],
    ["return {'a': nobody}", /Line 1, a hint: “nobody”/],
  ] as const) {
    await expression(page).fill(typed);
    await expect(expression(page)).toHaveAccessibleDescription(said);
    await expect(expression(page)).not.toHaveAttribute("aria-invalid", "true");
  }
  await save(page).click();
  await expect(toast(page, "Saved property mapping")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ expression: "return {'a': nobody}" }]);
});

test("a key that would break can be fixed, and that can be undone", async ({ page, demo, writes }) => {
  await edit(page, demo, "Low bandwidth");
  const before = 'name = "ü😀"  # stays\nreturn {"private-key": \'\'\'-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n\'\'\', "username": name}';
  const after = [
    'name = "ü😀"  # stays',
    'return {"private-key": "\\n".join([',
    '    "-----BEGIN OPENSSH PRIVATE KEY-----",',
    '    "AAAA",',
    '    "-----END OPENSSH PRIVATE KEY-----",',
    '    "",',
    ']), "username": name}',
  ].join("\n");
  await expression(page).fill(before);
  await expect(expression(page)).toHaveAccessibleDescription(/Line 2: authentik adds four spaces before every line/);
  await page.getByRole("list", { name: "Fixes" }).getByRole("button", { name: /^Line 2: Write it as/ }).click();
  await expect(expression(page)).toHaveValue(after);
  await expect(expression(page)).toBeFocused();
  await expect(page.getByRole("list", { name: "Fixes" })).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(expression(page)).toHaveValue(before);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(expression(page)).toHaveValue(after);
  await save(page).click();
  await expect(toast(page, "Saved property mapping")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ expression: after }]);
});

test("failures at launch and a path without return are reported", async ({ page, demo }) => {
  await edit(page, demo, "Low bandwidth");
  for (const [typed, said] of [
    ["return {'ip': request.http_request.META['REMOTE_ADDR']}", /Line 1: At launch “http_request” is None: “\.META” fails/],
    ["if user.is_superuser:\n    return {}", /Line 1, a hint: The expression can end here without “return”/],
    ["return {'h': endpoint.host}", /Line 1, a hint: “endpoint” exists only at launch/],
    ["f\"{f'{".repeat(34), /Line 1: A field {…} of the f-string/],
  ] as const) {
    await expression(page).fill(typed);
    await expect(expression(page)).toHaveAccessibleDescription(said);
  }
});

test("the variables of an expression are listed", async ({ page, demo }) => {
  await edit(page, demo, "Low bandwidth");
  await page.getByText("What the expression can use").click();
  await expect(page.getByText("user.username, user.name")).toBeVisible();
  await expect(page.getByText("ak_is_group_member(user")).toBeVisible();
});

test("the secrets of a mapping's clone are named, and can be left out", async ({ page, demo, writes }) => {
  const { pk } = await mapping(demo, "Vault credentials (restricted)");
  await connect(page);
  await page.goto(`./#/mappings/new?from=${pk}`);
  const secrets = page.getByRole("checkbox", { name: "Copy private-key" });
  await expect(secrets).toBeChecked();
  await secrets.uncheck();
  await page.getByRole("button", { name: "Create property mapping" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vault credentials (restricted) (copy)" })).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toMatchObject([{ static_settings: {} }]);
});

test("a managed mapping warns before it is changed, and offers a clone", async ({ page, demo, writes }) => {
  await edit(page, demo, "authentik default RAC Mapping: SSH Default settings");
  await expect(page.getByRole("note").filter({ hasText: "can overwrite changes made here" })).toBeVisible();
  await page.getByRole("link", { name: "Clone it instead" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Clone authentik default/ })).toBeVisible();
  await expect(name(page)).toHaveValue("authentik default RAC Mapping: SSH Default settings (copy)");
  await name(page).fill("Our SSH");
  await page.getByRole("button", { name: "Create property mapping" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Our SSH" })).toBeVisible();
  // The clone is not managed.
  expect((await writes()).map(({ body }) => body)).toEqual([
    { name: "Our SSH", static_settings: { "terminal-type": "xterm-256color" }, expression: "" },
  ]);
  expect((await mapping(demo, "Our SSH")).managed).toBeNull();
});

test("leaving a changed form asks first", async ({ page, demo, writes }) => {
  await edit(page, demo, "Low bandwidth");
  await expression(page).fill("return {}");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("dialog", { name: "Leave without saving?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(expression(page)).toHaveValue("return {}");
  expect(await writes()).toEqual([]);
});

test("another user's change is shown next to one's own, and their other changes stay", async ({ page, demo, writes }) => {
  const pk = await edit(page, demo, "Domain sign-in");
  await expression(page).fill("return {\"username\": \"mine\"}");
  await demo.api("PATCH", `/propertymappings/provider/rac/${pk}/`, {
    expression: "return {\"username\": \"theirs\"}",
    static_settings: { domain: "THEIRS" },
  });
  await save(page).click();
  const dialog = page.getByRole("dialog", { name: "Somebody else changed this property mapping" });
  await expect(dialog).toContainText('"theirs"');
  await expect(dialog).toContainText('"mine"');
  await expect(dialog).toContainText("Static settings");
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(toast(page, "Saved property mapping")).toBeVisible();
  expect((await writes()).at(-1)?.body).toEqual({ expression: "return {\"username\": \"mine\"}" });
  expect((await mapping(demo, "Domain sign-in")).static_settings).toEqual({ domain: "THEIRS" });
});

test.describe("what authentik refuses", () => {
  test.use({ allowFailedRequests: true });

  test("a refusal is shown at its field, and nothing typed is lost", async ({ page, demo }) => {
    await edit(page, demo, "Low bandwidth");
    await name(page).fill("Terminal colours");
    await expression(page).fill("return {}");
    await save(page).click();
    await expect(name(page)).toBeFocused();
    await expect(name(page)).toHaveAccessibleDescription(/with this name already exists/i);
    await expect(expression(page)).toHaveValue("return {}");
  });
});
