// The settings as text: edits that keep the rest of it, undo and redo, and formats.
import { expect, test } from "./fixtures.ts";
import { add, asParameters, asText, edit, row, save, toast } from "./settings.ts";

test("an edit touches its own value in the text, and can be undone", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  const typed = "# for the lab\nread-onyl: true # ticket 5\npassword: pass #1\ncolor-depth: '24'\n";
  await text.fill(typed);
  await expect(page.getByText("3 comments are not saved: authentik stores only names and values.")).toBeVisible();
  await asParameters(page);
  await row(page, "read-onyl").getByRole("button", { name: /Rename to “read-only”/ }).click();
  await page.getByRole("combobox", { name: "color-depth" }).selectOption("16");
  await asText(page);
  const changed = typed.replace("read-onyl", "read-only").replace("'24'", "'16'");
  await expect(text).toHaveValue(changed);

  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.click();
  await expect(text).toHaveValue(typed.replace("read-onyl", "read-only"));
  await text.press("Control+z");
  await expect(text).toHaveValue(typed);
  await text.press("Control+y");
  await expect(text).toHaveValue(typed.replace("read-onyl", "read-only"));
  // After an undo by keyboard, the changed row has the focus.
  await asParameters(page);
  await page.getByRole("radiogroup", { name: "read-only" }).getByRole("radio", { name: "True" }).press("Control+z");
  await expect(row(page, "read-onyl")).toBeVisible();
});

test("what was undone is redone by a button and by the usual keys", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  await text.fill("color-depth: 24 # why\n");
  await asParameters(page);
  const redo = page.getByRole("button", { name: "Redo", exact: true });
  await expect(redo).toBeDisabled();
  await expect(redo).toHaveAccessibleDescription("No undone change to redo.");
  await page.getByRole("combobox", { name: "color-depth" }).selectOption("16");
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  for (const again of [
    () => redo.click(),
    () => page.keyboard.press("Control+Shift+z"),
    () => page.keyboard.press("Control+y"),
  ]) {
    await undo.click();
    await expect(page.getByRole("combobox", { name: "color-depth" })).toHaveValue("24");
    await again();
    await expect(page.getByRole("combobox", { name: "color-depth" })).toHaveValue("16");
  }
  await expect(redo).toBeDisabled();
  await asText(page);
  await expect(text).toHaveValue(/^color-depth: "?16"? # why\n$/);
});

test("comments that are lost with a value are announced at its row, and restored by undo", async ({ page }) => {
  await edit(page, 2);
  const text = await asText(page);
  const typed = "nested:\n  x: '1' # one\n  # two\n  y: 2 # three\ncolor-depth: 24 # four\n";
  await text.fill(typed);
  await asParameters(page);
  const said = "Changing this value removes 2 comments in it from the text. Undo restores the text.";
  await expect(row(page, "nested")).toContainText(said);
  await expect(row(page, "color-depth")).not.toContainText("Changing this value removes");
  await page.getByLabel("nested", { exact: true }).fill("plain");
  await expect(row(page, "nested")).not.toContainText("Changing this value removes");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row(page, "nested")).toContainText(said);
  // Changes inside the value are made in place.
  await page.getByLabel("nested", { exact: true }).fill('{"x":"1","y":3}');
  await asText(page);
  await expect(text).toHaveValue(typed.replace("y: 2", "y: 3"));
});

test("typed text is undone by the browser", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  const stored = await text.inputValue();
  await text.press("Control+End");
  await page.keyboard.type("console: true");
  await expect(text).toHaveValue(stored + "console: true");
  // The browser undoes typed text in any number of steps.
  await expect(async () => {
    await text.press("Control+z");
    expect(await text.inputValue()).toBe(stored);
  }).toPass();
});

test("what the change to JSON loses is announced, and restored by undo", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  await text.fill("color-depth: 24 # why\n");
  await expect(page.getByText(/^JSON has no comments: switching to it removes 1 comment\./)).toBeVisible();
  const language = page.getByRole("radiogroup", { name: "Language of the text" });
  await language.getByRole("radio", { name: "JSON" }).check();
  await expect(text).toHaveValue('{\n  "color-depth": 24\n}');
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(text).toHaveValue("color-depth: 24 # why\n");
  await expect(language.getByRole("radio", { name: "YAML" })).toBeChecked();
});

test("other formats are recognized when pasted", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  for (const [pasted, words] of [
    ["full address:s:apps.example:3390\nusername:s:alice\n", "This looks like an .rdp file."],
    ["hostname=a\nport=22\n", "This looks like lines of “key=value”."],
    ["password: !Env RDP_PASSWORD", "Tags work only in blueprints"],
    ['{"a": 1E400}', "This number is too large"],
  ] as const) {
    await text.fill(pasted);
    await expect(text).toHaveAccessibleDescription(new RegExp(words));
    await expect(save(page)).toBeVisible();
  }
  await text.fill('password: "!Env RDP_PASSWORD"');
  await expect(page.getByText(/Tags work only in blueprints; here guacd gets this text/)).toBeVisible();
});

test("an invisible character that keeps the text from being read is removed on a click", async ({ page }) => {
  await edit(page, 2);
  await asText(page);
  const box = page.getByRole("textbox", { name: "Settings", exact: true });
  await box.fill("# mine\ndomain:\u00a0LAB\n");
  await expect(box).toHaveAccessibleDescription(/no-break space \(U\+00A0\)/);
  await page.getByRole("button", { name: "Clean up" }).click();
  await expect(box).toHaveValue("# mine\ndomain: LAB\n");
  await expect(box).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("body")).not.toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(box).toHaveValue("# mine\ndomain:\u00a0LAB\n");
});

test("comments that keep JSON from being read are removed on a click", async ({ page }) => {
  await edit(page, 2);
  await asText(page);
  const box = page.getByRole("textbox", { name: "Settings", exact: true });
  const pasted = '{\n  // the lab\n  "domain": "LAB", /* for now */\n  "port":  "3390",\n}\n';
  await box.fill(pasted);
  await expect(box).toHaveAccessibleDescription(/This looks like JSON with comments/);
  await page.getByRole("button", { name: "Remove comments" }).click();
  await expect(box).toHaveValue('{\n  "domain": "LAB",\n  "port":  "3390"\n}\n');
  await expect(box).not.toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("body")).not.toBeFocused();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(box).toHaveValue(pasted);
});
