// Recipes: several parameters at once for one purpose, in forms and in bulk.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test } from "./fixtures.ts";
import { asText, edit, row, save, toast } from "./settings.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Recipes" });

async function open(page: Page, recipe: string): Promise<Locator> {
  await page.getByRole("button", { name: "Recipes" }).click();
  await dialog(page).getByRole("button", { name: recipe, exact: true }).click();
  await expect(dialog(page).getByRole("heading", { name: recipe })).toBeFocused();
  return dialog(page);
}

test("a recipe shows what it changes, and the form saves it", async ({ page, writes }) => {
  await edit(page, 1);
  const recipe = await open(page, "Clipboard");
  const changes = recipe.getByRole("list", { name: "What changes" });
  await expect(changes.getByRole("listitem")).toHaveText(["disable-copy: true (new)", "disable-paste: true (new)"]);
  await recipe.getByRole("radio", { name: "Only into the session" }).check();
  await expect(changes.getByRole("listitem")).toHaveText(["disable-copy: true (new)", "disable-paste: false (new)"]);
  await recipe.getByRole("button", { name: "Apply" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Recipes" })).toBeFocused();
  await expect(toast(page, "Recipe “Clipboard” applied: 2 settings changed.")).toBeVisible();
  await expect(row(page, "disable-copy").getByRole("radio", { name: "True" })).toBeChecked();
  expect(await writes()).toEqual([]);
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([
    {
      settings: {
        timezone: "Europe/Berlin",
        "ignore-cert": true,
        "color-depth": 24,
        "disable-copy": "true",
        "disable-paste": "false",
      },
    },
  ]);
});

test("an applied recipe is one step of the editor's undo", async ({ page }) => {
  await edit(page, 1);
  const recipe = await open(page, "Printing");
  await recipe.getByRole("textbox", { name: "Printer name" }).fill("Office");
  await recipe.getByRole("button", { name: "Apply" }).click();
  await expect(row(page, "printer-name").getByRole("textbox")).toHaveValue("Office");
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(row(page, "printer-name")).toHaveCount(0);
  await expect(row(page, "enable-printing")).toHaveCount(0);
  await expect(save(page)).toBeDisabled();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(row(page, "enable-printing").getByRole("radio", { name: "True" })).toBeChecked();
});

test("recipes are found by words and by parameters", async ({ page }) => {
  await edit(page, 1);
  await page.getByRole("button", { name: "Recipes" }).click();
  const search = dialog(page).getByRole("searchbox", { name: "Search recipes" });
  await expect(search).toBeFocused();
  const found = dialog(page).getByRole("list", { name: "Recipes that fit" }).getByRole("button");
  for (const [word, titles] of [
    ["keyboard", ["Keyboard layout"]],
    ["clipboard", ["Clipboard"]],
    ["recording", ["Recording"]],
    ["download", ["File transfer with a drive", "File transfer over SFTP"]],
    ["windows 11", ["Security mode"]],
    ["wol-mac", ["Wake-on-LAN"]],
  ] as const) {
    await search.fill(word);
    await expect(found).toHaveText(titles);
  }
  await search.fill("zzzz");
  await expect(found).toHaveCount(0);
  await expect(dialog(page).getByRole("listitem").filter({ hasText: "No recipe matches “zzzz”." })).toBeVisible();
  // Enter neither closes the dialog nor saves the form.
  await search.press("Enter");
  await expect(search).toBeFocused();
});

test("only what the protocol has is offered", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=cgn-ssh");
  await connect(page);
  await page.goto(`./#/endpoints/${results[0].pk}/edit`);
  await page.getByRole("button", { name: "Recipes" }).click();
  await expect(dialog(page).getByRole("button", { name: "SSH key" })).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: "Printing" })).toHaveCount(0);
  await expect(dialog(page).getByRole("listitem").filter({ hasText: "Printing" })).toContainText("Only for RDP.");
  await dialog(page).getByRole("button", { name: "Keyboard layout" }).click();
  await expect(dialog(page).getByRole("radio", { name: /^Delete, as most/ })).toBeChecked();
  await expect(dialog(page).getByRole("combobox", { name: "Keyboard layout" })).toHaveCount(0);
  await dialog(page).getByRole("button", { name: "Back to all recipes" }).click();
  await expect(dialog(page).getByRole("searchbox")).toBeFocused();
});

test("what is typed is checked and repaired, and secrets are not shown", async ({ page }) => {
  await edit(page, 1);
  const wake = await open(page, "Wake-on-LAN");
  const apply = wake.getByRole("button", { name: "Apply" });
  await expect(apply).toBeDisabled();
  await expect(apply).toHaveAccessibleDescription("Missing: MAC address.");
  const mac = wake.getByRole("textbox", { name: "MAC address" });
  await mac.fill("00-1a-2b");
  await expect(mac).toHaveAccessibleDescription(/six pairs of hexadecimal digits/);
  await mac.fill("00-1a-2b-3c-4d-5e");
  await expect(wake.getByRole("list", { name: "What changes" })).toContainText("wol-mac-addr: 00:1a:2b:3c:4d:5e");
  await expect(wake.getByText("The packet is sent from the outpost's network. A container often")).toBeVisible();
  await wake.getByRole("button", { name: "Back to all recipes" }).click();
  await wake.getByRole("button", { name: "File transfer over SFTP" }).click();
  await wake.getByLabel("SFTP password").fill("sesame");
  await expect(wake.getByRole("list", { name: "What changes" })).toContainText("sftp-password: (hidden)");
  await wake.getByRole("button", { name: "Apply" }).click();
  expect(await (await asText(page)).inputValue()).toContain("sftp-password: sesame");
});

test("the keyboard layout nearest to the browser's language is proposed", async ({ page }) => {
  await edit(page, 1);
  const recipe = await open(page, "Keyboard layout");
  const layout = recipe.getByRole("combobox", { name: "Keyboard layout" });
  await expect(layout).toHaveValue("English (United States)");
  await layout.fill("swiss");
  await page.getByRole("option", { name: /^Swiss German/ }).click();
  await expect(recipe.getByRole("list", { name: "What changes" })).toContainText("server-layout: de-ch-qwertz");
});

test("in bulk, a recipe goes through the review", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/endpoints?search=cgn-ssh-02");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: "Change…" }).click();
  const asking = page.getByRole("dialog", { name: "Change the selected endpoints" });
  await asking.getByRole("combobox", { name: "What to change" }).selectOption("Set parameters");
  await asking.getByRole("button", { name: "Recipes" }).click();
  await dialog(page).getByRole("button", { name: "Clipboard" }).click();
  await dialog(page).getByRole("button", { name: "Apply" }).click();
  await asking.getByRole("button", { name: "Review 1 change" }).click();
  const doing = page.getByRole("dialog", { name: "Change 1 endpoint?" });
  await expect(doing.getByRole("cell", { name: /disable-copy: not set → true/ })).toBeVisible();
  await page.getByRole("button", { name: "Change 1 endpoint" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("1 endpoint changed.");
  expect((await writes())[0]?.body).toMatchObject({ settings: { "disable-copy": "true", "disable-paste": "true" } });
});

test("what an earlier answer has set is removed", async ({ page }) => {
  await edit(page, 1);
  const recipe = await open(page, "Recording");
  await recipe.getByRole("radiogroup", { name: "Also log the terminal's text" }).getByRole("radio", { name: "Yes" }).check();
  await recipe.getByRole("button", { name: "Apply" }).click();
  await expect(row(page, "typescript-path").getByRole("textbox")).toHaveValue("/recordings");
  await open(page, "Recording");
  await expect(recipe.getByRole("list", { name: "What changes" }).getByRole("listitem")).toHaveText([
    "typescript-path: /recordings → removed",
    "create-typescript-path: true → removed",
  ]);
  await recipe.getByRole("button", { name: "Apply" }).click();
  await expect(row(page, "typescript-path")).toHaveCount(0);
  await expect(row(page, "recording-path").getByRole("textbox")).toHaveValue("/recordings");
  // One step of the editor's undo, too.
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(row(page, "typescript-path").getByRole("textbox")).toHaveValue("/recordings");
});

test("where recipes that create objects can't be used, the dialog says where they are", async ({ page }) => {
  await connect(page);
  await page.goto("./#/mappings/new");
  await page.getByRole("button", { name: "Recipes" }).click();
  await dialog(page).getByRole("searchbox", { name: "Search recipes" }).fill("credentials");
  const found = dialog(page).getByRole("listitem");
  await expect(found.filter({ hasText: "Credentials by prompt" })).toContainText("In the form of a provider or an endpoint");
  await expect(found.filter({ hasText: "Credentials from user attributes" })).toContainText("In the form of a provider or an endpoint");
  await expect(dialog(page).getByRole("button", { name: /^Credentials/ })).toHaveCount(0);
});

test("a text with an error offers no recipes and stays as it is", async ({ page }) => {
  await edit(page, 1);
  const text = await asText(page);
  await text.fill("color-depth: [24\n# mine");
  const recipes = page.getByRole("button", { name: "Recipes" });
  await expect(recipes).toHaveAttribute("aria-disabled", "true");
  await recipes.click({ force: true });
  await expect(dialog(page)).toHaveCount(0);
  await expect(text).toHaveValue("color-depth: [24\n# mine");
});

test("the dialog is accessible and fits narrow screens", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await edit(page, 1);
  await page.getByRole("button", { name: "Recipes" }).click();
  await axe(page);
  await dialog(page).getByRole("button", { name: "Security mode" }).click();
  await axe(page);
  expect(await dialog(page).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("credentials by prompt: the flow is made, asks, and is chosen in the form", async ({ page, demo, writes }) => {
  await edit(page, 1);
  const recipe = await open(page, "Credentials by prompt");
  await expect(recipe.getByRole("list", { name: "What it creates" }).getByRole("listitem")).toHaveCount(5);
  await recipe.getByRole("button", { name: "Create" }).click();
  const run = page.getByRole("dialog", { name: "5 objects created" });
  await expect(run.getByRole("status")).toContainText("5 objects created.");
  await run.getByRole("button", { name: "Close" }).last().click();
  await expect(recipe.getByText("The flow asks for user name and password.")).toBeVisible();
  const sent = await writes();
  expect(sent.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "POST", "POST"]);
  expect(sent[1]?.body).toMatchObject({ field_key: "connection_settings.username", type: "username", required: true });
  expect(sent[2]?.body).toMatchObject({ field_key: "connection_settings.password", type: "password", required: true });
  // Again, nothing is created twice.
  await demo.forgetRequests();
  await recipe.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("dialog").getByRole("status").last()).toContainText("5 were there already.");
  await page.getByRole("dialog").last().getByRole("button", { name: "Close" }).last().click();
  expect(await writes()).toEqual([]);
  await recipe.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("combobox", { name: "Authorization flow" })).toHaveValue("RAC: ask for credentials");
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
  expect(Object.keys((await writes())[0]?.body as object)).toEqual(["authorization_flow"]);
});

test("credentials from attributes: the mapping is made and chosen in the form", async ({ page, writes }) => {
  await edit(page, 1);
  const recipe = await open(page, "Credentials from user attributes");
  await recipe.getByRole("button", { name: "Create" }).click();
  const run = page.getByRole("dialog", { name: "1 object created" });
  await run.getByRole("button", { name: "Close" }).last().click();
  await expect(recipe.getByText("is chosen in the form: save it to use the mapping.")).toBeVisible();
  await recipe.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("button", { name: "Remove RAC: credentials from user attributes" })).toBeVisible();
  const sent = await writes();
  expect(sent.map(({ path }) => path.split("/v3")[1])).toEqual(["/propertymappings/provider/rac/"]);
  await save(page).click();
  await expect(toast(page, "Saved provider “Servers”.")).toBeVisible();
});
