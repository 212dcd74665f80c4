// `#/connect-machines`: from nothing to a user who can connect.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test, tokens } from "./fixtures.ts";

const heading = (page: Page, text: string): Locator => page.getByRole("heading", { level: 2, name: text });
const next = (page: Page): Locator => page.getByRole("button", { name: "Next" });
// Without the items of the lists inside of rows.
const rows = (page: Page): Locator => page.getByRole("list", { name: "What will be created" }).locator(":scope > li");

async function open(page: Page, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto("./#/connect-machines");
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label });
  await box.fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

/** Answers everything up to the review, for a new provider with two machines. */
async function answer(page: Page, provider: string, hosts: string): Promise<void> {
  await page.getByRole("textbox", { name: "Provider name" }).fill(provider);
  await pick(page, "Authorization flow", "default-provider-authorization-implicit-consent");
  await next(page).click();
  await expect(heading(page, "Step 2 of 7: Application")).toBeFocused();
  await next(page).click();
  await page.getByRole("radio", { name: "Only these groups and users" }).check();
  await pick(page, "Groups", "Developers");
  await next(page).click();
  await page.getByRole("radio", { name: "Use an existing outpost" }).check();
  await pick(page, "Outpost", "Frankfurt");
  await next(page).click();
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  await page.getByRole("textbox", { name: "Hosts" }).fill(hosts);
  await next(page).click();
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeFocused();
}

test("everything is created, and the machines can be checked and launched", async ({ page, demo, writes }) => {
  await open(page);
  await answer(page, "Mill", "mill-1.example\nmill-2.example:2222 Bench");
  await page.getByRole("radio", { name: "The same account for everyone" }).check();
  await page.getByRole("textbox", { name: "User name" }).fill("ops");
  await page.getByLabel("Password", { exact: true }).fill("sesame");
  await next(page).click();
  await expect(rows(page)).toContainText([
    "Create provider “Mill”",
    "Create application “Mill” · group Developers",
    "Change outpost “Frankfurt”",
    "Create endpoint “mill-1.example” · group Developers",
    "Create endpoint “Bench” · group Developers",
  ]);
  await axe(page);
  expect(await writes()).toEqual([]);
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "5 changes applied" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("heading", { name: "Everything is in place" })).toBeFocused();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=Bench");
  expect(results[0]).toMatchObject({
    name: "Bench",
    host: "mill-2.example:2222",
    protocol: "ssh",
    maximum_connections: 1,
    settings: { username: "ops", password: "sesame" },
  });
  const bound = await demo.api("GET", `/policies/bindings/?target=${results[0].pk}`);
  expect(bound.results.map((one: { group_obj: { name: string } }) => one.group_obj.name)).toEqual(["Developers"]);
  await expect(page.getByRole("link", { name: /Launch.*Bench/ })).toHaveAttribute("href", /\/application\/rac\/mill\//);
  await expect(page.getByRole("button", { name: "Clear authentik's policy cache" })).toBeVisible();
  await page.getByRole("button", { name: "Check for a user" }).click();
  await pick(page, "User", "tom");
  await pick(page, "Endpoint", "Bench");
  await expect(page.getByRole("dialog").getByRole("region", { name: "Result" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  // The same provider again, with other machines.
  await page.getByRole("button", { name: "Connect more machines" }).click();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
});

test.describe("with failing requests", () => {
  test.use({ allowFailedRequests: true });

  test("what failed is said, and only that is tried again", async ({ page, demo, writes }) => {
    await open(page);
    await answer(page, "Weavers", "demo-refused.example\nloom.example");
    await next(page).click();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "4 of 5 changes applied" })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByText("Not everything was created", { exact: true })).toBeVisible();
    await expect(rows(page)).toContainText([
      "Same application “Weavers”",
      "Create endpoint “demo-refused.example”",
      "Same endpoint “loom.example”",
    ]);
    // The name is what the demo refuses.
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await page.getByRole("textbox", { name: "Hosts" }).fill("weft.example\nloom.example");
    await next(page).click();
    await next(page).click();
    await expect(rows(page)).toContainText(["Same application", "Create endpoint “weft.example”", "Same endpoint “loom.example”"]);
    await demo.forgetRequests();
    await page.getByRole("button", { name: "Create", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByRole("heading", { name: "Everything is in place" })).toBeFocused();
    expect((await writes()).map(({ method, path }) => `${method} ${path.split("?")[0]?.split("/v3")[1]}`)).toEqual([
      "POST /rac/endpoints/",
      "POST /policies/bindings/",
    ]);
  });
});

test("it can be left and taken up, without the password", async ({ page }) => {
  await open(page);
  await answer(page, "Mill", "mill-1.example");
  await page.getByRole("radio", { name: "The same account for everyone" }).check();
  await page.getByRole("textbox", { name: "User name" }).fill("ops");
  await page.getByLabel("Password", { exact: true }).fill("sesame-0123");
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("sesame-0123");
  await page.getByRole("link", { name: "Providers" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await page.goBack();
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "User name" })).toHaveValue("ops");
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(heading(page, "Step 1 of 7: Provider")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Provider name" })).toHaveValue("");
});

test("the answers are forgotten when the session ends", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "Provider name" }).fill("Mill of the north");
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain("Mill of the north");
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await page.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("Mill of the north");
  await open(page);
  await expect(page.getByRole("textbox", { name: "Provider name" })).toHaveValue("");
});

test("the whole way by keyboard", async ({ page }) => {
  await open(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 40; presses++) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(target).toBeFocused();
  };
  const choose = async (label: string, text: string) => {
    await tabTo(page.getByRole("combobox", { name: label }));
    await page.keyboard.type(text);
    await expect(page.getByRole("option", { name: text }).first()).toBeVisible();
    await page.keyboard.press("Enter");
  };
  const radio = async (group: string, name: string) => {
    const options = page.getByRole("radiogroup", { name: group }).getByRole("radio");
    const wanted = page.getByRole("radiogroup", { name: group }).getByRole("radio", { name });
    const focused = () => options.evaluateAll((all) => all.some((one) => one === document.activeElement));
    for (let presses = 0; presses < 40 && !(await focused()); presses++) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses++) await page.keyboard.press("ArrowDown");
    await expect(wanted).toBeChecked();
  };
  await tabTo(page.getByRole("textbox", { name: "Provider name" }));
  await page.keyboard.type("By hand");
  await choose("Authorization flow", "default-provider-authorization-explicit-consent");
  await tabTo(next(page));
  await page.keyboard.press("Enter");
  await expect(heading(page, "Step 2 of 7: Application")).toBeFocused();
  await tabTo(next(page));
  await page.keyboard.press("Enter");
  // Nothing is chosen yet: the first control gets the focus.
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
  await radio("Who has access", "Everyone");
  await expect(page.getByText("Everyone who can sign in to authentik can open these machines")).toBeVisible();
  await tabTo(next(page));
  await page.keyboard.press("Enter");
  await radio("Outpost to use", "Create an outpost");
  await tabTo(page.getByRole("textbox", { name: "Outpost name" }));
  await page.keyboard.type("Own outpost");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Step 5 of 7: Machines")).toBeFocused();
  await radio("Protocol", "VNC");
  await tabTo(page.getByRole("textbox", { name: "Host" }));
  await page.keyboard.type("desk.example");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeFocused();
  await tabTo(next(page));
  await page.keyboard.press("Enter");
  await expect(rows(page)).toContainText(["Create provider “By hand”", "Create application", "Create outpost", "Create endpoint"]);
  await tabTo(page.getByRole("button", { name: "Create", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "4 changes applied" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Everything is in place" })).toBeFocused();
});

test("what is missing is said at its field, and the first one gets the focus", async ({ page }) => {
  await open(page);
  await expect(next(page)).toBeEnabled();
  await next(page).click();
  const name = page.getByRole("textbox", { name: "Provider name" });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/Enter a name\./);
  await name.fill("Servers");
  await expect(name).toHaveAccessibleDescription(/A provider has this name\./);
});

test("a read-only account sees which permissions are missing", async ({ page, writes }) => {
  await open(page, tokens.readOnly);
  const note = page.getByRole("note").filter({ hasText: "You can look, but not create" });
  await expect(note).toContainText("Your account lacks the permission “Can add RAC Provider”.");
  await expect(note).toContainText("Your account lacks the permission “Can add RAC Endpoint”.");
  expect(await writes()).toEqual([]);
});

test("the wizard is found in the palette, on the list of providers and on an empty overview", async ({ page }) => {
  await connect(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Search or run a command" }).fill("connect mach");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
  await page.goto("./#/providers");
  await page.getByRole("link", { name: "Connect machines" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
  await page.route(/\/providers\/rac\/\?/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.pagination.count = 0;
    json.results = [];
    await route.fulfill({ response, json });
  });
  await page.goto("./#/");
  await expect(page.getByRole("main").getByRole("link", { name: "Connect machines" })).toBeVisible();
});

test("each step is accessible, in the dark, and fits narrow screens", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await expect(next(page)).toBeEnabled();
  await axe(page);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await fits()).toBeLessThanOrEqual(320);
  await answer(page, "Mill", "mill-with-a-very-long-name-that-does-not-fit.department.example.org");
  await axe(page);
  await next(page).click();
  await axe(page);
  expect(await fits()).toBeLessThanOrEqual(320);
});
