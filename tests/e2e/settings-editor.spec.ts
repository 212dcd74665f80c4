// The Settings field of a form: parameters with their controls, the same as text, and findings.
import { expect, test } from "./fixtures.ts";
import { add, asParameters, asText, edit, row, save, toast } from "./settings.ts";

test("each parameter has the right control, with its meaning and default", async ({ page }) => {
  await edit(page, 1);
  const cert = row(page, "ignore-cert").getByRole("radiogroup", { name: "ignore-cert" });
  await expect(cert.getByRole("radio", { name: "True" })).toBeChecked();
  await expect(cert).toHaveAccessibleDescription(/certificate.*Default: false/s);
  await expect(page.getByRole("combobox", { name: "color-depth" })).toHaveValue("24");
  await expect(page.getByRole("combobox", { name: "timezone" })).toHaveValue("Europe/Berlin");
  // Only set parameters are shown.
  await expect(row(page, "username")).toHaveCount(0);

  await add(page, "font-size");
  await expect(page.getByRole("spinbutton", { name: "font-size" })).toBeFocused();
  await add(page, "password");
  await expect(page.getByLabel("password", { exact: true })).toBeFocused();
  await page.getByLabel("password", { exact: true }).fill("0123");
  await expect(row(page, "password").getByRole("button", { name: "Show password" })).toHaveAttribute("aria-pressed", "false");
});

test("input is saved as text, and nothing else changes", async ({ page, writes }) => {
  await edit(page, 2);
  await add(page, "ignore-cert");
  await row(page, "ignore-cert").getByRole("radio", { name: "True" }).check();
  await add(page, "font-size");
  await page.keyboard.type("14");
  await add(page, "username");
  await page.keyboard.type("no");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Büro/ })).toBeVisible();
  const sent = (await writes())[0]?.body as { settings: Record<string, unknown> };
  expect(Object.keys(sent)).toEqual(["settings"]);
  // In the order of authentik's database, with new ones at the end.
  expect(Object.keys(sent.settings)).toEqual(["big", "nested", "password", "ignore-cert", "font-size", "username"]);
  expect(sent.settings).toMatchObject({
    password: "0123",
    nested: { list: [1, 2.5, null, "no"] },
    "ignore-cert": "true",
    "font-size": "14",
    username: "no",
  });
});

test("a stored boolean or number keeps its type, and a reset row is no change", async ({ page, writes }) => {
  await edit(page, 1);
  await row(page, "ignore-cert").getByRole("radio", { name: "False" }).check();
  await page.getByRole("combobox", { name: "color-depth" }).selectOption("16");
  await page.getByRole("combobox", { name: "timezone" }).fill("Mars/Olympus");
  await page.getByRole("button", { name: "Reset timezone" }).click();
  await expect(page.getByRole("combobox", { name: "timezone" })).toHaveValue("Europe/Berlin");
  await expect(page.getByRole("combobox", { name: "timezone" })).toBeFocused();
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([
    { settings: { timezone: "Europe/Berlin", "ignore-cert": false, "color-depth": 16 } },
  ]);

  await page.goto("./#/providers/1/edit");
  await row(page, "ignore-cert").getByRole("radio", { name: "True" }).check();
  await row(page, "ignore-cert").getByRole("radio", { name: "False" }).check();
  await expect(save(page)).toBeDisabled();
});

test("a parameter can be removed, or kept without a value", async ({ page, writes }) => {
  await edit(page, 1);
  await page.getByRole("button", { name: "Remove ignore-cert" }).click();
  await expect(row(page, "ignore-cert")).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Add parameter" })).toBeFocused();
  await page.getByRole("combobox", { name: "color-depth" }).selectOption({ label: "Not set" });
  await expect(row(page, "color-depth")).toBeVisible();
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ settings: { timezone: "Europe/Berlin" } });
});

test("set and unset parameters are found by name and meaning", async ({ page }) => {
  await edit(page, 1);
  const search = page.getByRole("searchbox", { name: "Search parameters" });
  await search.fill("certificate");
  await search.press("Enter");
  await expect(row(page, "ignore-cert")).toBeVisible();
  await expect(row(page, "timezone")).toHaveCount(0);
  const unset = page.getByRole("list", { name: "Matching, but not set" });
  await unset.getByRole("button", { name: "Add cert-tofu" }).click();
  await expect(page.getByRole("radiogroup", { name: "cert-tofu" }).getByRole("radio").first()).toBeFocused();
  await search.fill("");
  await expect(row(page, "timezone")).toBeVisible();

  const adding = page.getByRole("combobox", { name: "Add parameter" });
  await adding.fill("RemoteApp folder");
  await expect(page.getByRole("option", { name: /^remote-app-dir RemoteApp: / })).toBeVisible();
  // A parameter that is already set is found, too, and leads to its row.
  await adding.fill("ignore-cert");
  await page.getByRole("option", { name: "ignore-cert Already set: go to it" }).click();
  await expect(row(page, "ignore-cert").getByRole("radio", { name: "True" })).toBeFocused();
});

test("an unknown parameter gets a row, and is kept exactly", async ({ page, writes }) => {
  await edit(page, 1);
  const adding = page.getByRole("combobox", { name: "Add parameter" });
  await adding.fill("x-own-thing");
  await page.getByRole("option", { name: "x-own-thing Not in the catalogue: added as typed" }).click();
  const added = row(page, "x-own-thing");
  await added.getByRole("textbox", { name: "x-own-thing" }).fill("0123");
  await expect(added.getByText(/guacd .*x-own-thing|x-own-thing.* not/i).first()).toBeVisible();
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes())[0]?.body).toMatchObject({ settings: { "x-own-thing": "0123", timezone: "Europe/Berlin" } });
});

test("both views show the same, in YAML and in JSON", async ({ page, writes }) => {
  await edit(page, 1);
  await row(page, "ignore-cert").getByRole("radio", { name: "False" }).check();
  const text = await asText(page);
  await expect(text).toHaveValue("timezone: Europe/Berlin\ncolor-depth: 24\nignore-cert: false\n");
  await page.getByRole("radiogroup", { name: "Language of the text" }).getByRole("radio", { name: "JSON" }).check();
  await expect(text).toHaveValue('{\n  "timezone": "Europe/Berlin",\n  "color-depth": 24,\n  "ignore-cert": false\n}');
  await text.fill('{"timezone": "Europe/Berlin", "ignore-cert": true, "color-depth": 24}');
  // Another notation of the stored settings is no change.
  await expect(save(page)).toBeDisabled();
  await text.fill('{"ignore-cert": true, "console": "true"}');
  await asParameters(page);
  await expect(page.getByRole("radiogroup", { name: "console" }).getByRole("radio", { name: "True" })).toBeChecked();
  await expect(row(page, "timezone")).toHaveCount(0);
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ settings: { "ignore-cert": true, console: "true" } });
});

test("text with an error is kept, and Parameters is disabled until it is fixed", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  await text.fill("color-depth: 24\ntimezone");
  const parameters = page.getByRole("radio", { name: "Parameters" });
  await expect(parameters).toHaveAttribute("aria-disabled", "true");
  const reason = page.getByRole("paragraph").filter({ hasText: "Fix the error in the text to return to Parameters." });
  await expect(reason).toBeVisible();
  await parameters.press("Space");
  await expect(text).toHaveValue("color-depth: 24\ntimezone");
  await text.fill("color-depth: 24\ntimezone: Europe/Oslo");
  await asParameters(page);
  await expect(page.getByRole("combobox", { name: "timezone" })).toHaveValue("Europe/Oslo");
});

test("unknown parameters are kept exactly, and can be edited as JSON", async ({ page, writes }) => {
  await edit(page, 2);
  const nested = row(page, "nested").getByRole("textbox", { name: "nested" });
  await expect(nested).toHaveValue(/^\{"list":\[1,2\.50?,null,"no"\]\}$/);
  await expect(row(page, "nested")).toContainText("Kept as map");
  const big = row(page, "big").getByRole("textbox", { name: "big" });
  await expect(big).toHaveValue("12345678901234567890");
  await big.fill("0042");
  await expect(row(page, "big")).toContainText("Kept as text");
  await save(page).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Büro/ })).toBeVisible();
  const body = (await writes())[0]?.body as { settings: Record<string, unknown> };
  expect(body.settings).toMatchObject({ big: "0042", nested: { list: [1, 2.5, null, "no"] }, password: "0123" });
});

test("a finding is shown at its row and fixed by one click", async ({ page, writes }) => {
  await edit(page, 3);
  await (await asText(page)).fill("read-onyl: yes\nsecurity: nla\n");
  await expect(page.getByRole("button", { name: /Rename to “read-only”/ })).toBeVisible();
  await asParameters(page);
  await row(page, "read-onyl").getByRole("button", { name: /Rename to “read-only”/ }).click();
  const cured = row(page, "read-only");
  await expect(cured).toBeVisible();
  // “yes” is no boolean for guacd.
  await expect(cured).toContainText("guacd accepts only “true” and “false”");
  await cured.getByRole("button", { name: "Set to “true”" }).click();
  await expect(cured.getByRole("radio", { name: "True" })).toBeChecked();
  await expect(cured.getByRole("radio", { name: "True" })).toBeFocused();
  await expect(row(page, "security")).toContainText(/FIPS/);
  await save(page).click();
  await expect(toast(page, "Saved provider “Lab bench”.")).toBeVisible();
  // A finding doesn't prevent saving.
  expect((await writes())[0]?.body).toEqual({ settings: { "read-only": "true", security: "nla" } });
});

test("a private key comes from a file, is hidden, and its format is checked", async ({ page, writes }) => {
  await edit(page, 3);
  await add(page, "private-key");
  const key = row(page, "private-key");
  const upload = (text: string) =>
    key.getByLabel("From a file: private-key").setInputFiles({ name: "id", mimeType: "text/plain", buffer: Buffer.from(text) });
  await upload("PuTTY-User-Key-File-3: ssh-ed25519\n");
  await expect(key).toContainText("Export it in PuTTYgen");
  const good = "-----BEGIN OPENSSH PRIVATE KEY-----\nbm90IGEga2V5\n-----END OPENSSH PRIVATE KEY-----\n";
  await upload(good);
  await expect(key).not.toContainText("PuTTYgen");
  await expect(key.getByRole("textbox", { name: "private-key" })).toHaveCount(0);
  await key.getByRole("button", { name: "Show private-key" }).click();
  await expect(key.getByRole("textbox", { name: "private-key" })).toHaveValue(good);
  await upload("x".repeat(70_000));
  await expect(key).toContainText("The file is too large for this.");
  await save(page).click();
  await expect(toast(page, "Saved provider “Lab bench”.")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ settings: { "private-key": good } });
});

test("a box with suggestions accepts any text", async ({ page, writes }) => {
  await edit(page, 1);
  const zone = page.getByRole("combobox", { name: "timezone" });
  await zone.fill("osl");
  await page.getByRole("option", { name: "Europe/Oslo" }).click();
  await expect(zone).toHaveValue("Europe/Oslo");
  await add(page, "color-scheme");
  const colours = page.getByRole("combobox", { name: "color-scheme" });
  await colours.fill("foreground: rgb:00/ff/00");
  await colours.press("Tab");
  await expect(colours).toHaveValue("foreground: rgb:00/ff/00");
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes())[0]?.body).toMatchObject({
    settings: { timezone: "Europe/Oslo", "color-scheme": "foreground: rgb:00/ff/00" },
  });
});

/** The format of an OpenSSH key, without a real key. */
const KEY = [
  "-----BEGIN OPENSSH PRIVATE KEY-----",
  "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW",
  "QyNTUxOQAAACBURVNUT05MWVRFU1RPTkxZVEVTVE9OTFlURVNUT05MWVRFU1QAAACYVEVT",
  "VE9OTFlURVNUT05MWQ==",
  "-----END OPENSSH PRIVATE KEY-----",
  "",
].join("\n");

test("an indented and a folded private key have one finding, and are fixed by a click", async ({ page, writes }) => {
  await edit(page, 3);
  for (const broken of [KEY.replaceAll("\n", "\n  "), KEY.replaceAll("\n", " ")]) {
    await (await asText(page)).fill(JSON.stringify({ username: "deploy", "private-key": broken, "color-scheme": "gray-black" }));
    await asParameters(page);
    const key = row(page, "private-key");
    await expect(key.getByText("Error:")).toHaveCount(1);
    await expect(key.getByText("cut off")).toHaveCount(0);
    await key.getByRole("button", { name: /Remove the spaces|Restore the line breaks/ }).click();
    await expect(key.getByText("Error:")).toHaveCount(0);
    const show = key.getByRole("button", { name: "Show private-key" });
    if (await show.isVisible()) await show.click();
    await expect(key.getByRole("textbox", { name: "private-key" })).toHaveValue(KEY);
  }
  await save(page).click();
  await expect(toast(page, "Saved provider “Lab bench”.")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ settings: { username: "deploy", "private-key": KEY, "color-scheme": "gray-black" } });
});

test("an invisible character is named, and replaced by what was meant", async ({ page, writes }) => {
  await edit(page, 3);
  // In double quotes, YAML reads \\a as a bell.
  await (await asText(page)).fill('username: "CORP\\alice"\nhost\u200bname: mill\n');
  await asParameters(page);
  const user = row(page, "username");
  await expect(user).toContainText("This contains a bell (U+0007) at character 5.");
  await user.getByRole("button", { name: "Write the backslash" }).click();
  await page.getByRole("button", { name: "Rename to “hostname”" }).click();
  await save(page).click();
  await expect(toast(page, "Saved provider “Lab bench”.")).toBeVisible();
  expect((await writes())[0]?.body).toEqual({ settings: { username: "CORP\\alice", hostname: "mill" } });
});

test("of many findings a hundred are shown and the rest counted", async ({ page }) => {
  await edit(page, 3);
  const names = Array.from({ length: 134 }, (_, n) => `x-${n}: a`);
  await (await asText(page)).fill(names.join("\n"));
  await expect(page.getByText("And 34 more.")).toBeVisible();
  await expect(page.getByText("Warning: ")).toHaveCount(100);
});
