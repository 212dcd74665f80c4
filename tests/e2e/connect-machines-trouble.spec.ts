// `#/connect-machines` when something is odd, missing or interrupted.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test } from "./fixtures.ts";
import { hold } from "./hold.ts";

const heading = (page: Page, text: string): Locator => page.getByRole("heading", { level: 2, name: text });
const next = (page: Page): Locator => page.getByRole("button", { name: "Next" });
const create = (page: Page): Locator => page.getByRole("button", { name: "Create", exact: true });
// Without the items of the lists inside of rows.
const rows = (page: Page): Locator => page.getByRole("list", { name: "What will be created" }).locator(":scope > li");
const step = (page: Page, name: string): Locator =>
  page.getByRole("list", { name: "Steps" }).getByRole("button", { name, exact: true });

async function open(page: Page): Promise<void> {
  await connect(page);
  await page.goto("./#/connect-machines");
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole("combobox", { name: label });
  await box.fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

async function existing(page: Page, provider: string): Promise<void> {
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  await pick(page, "Provider", provider);
  await next(page).click();
  await next(page).click();
  await expect(heading(page, "Step 3 of 7")).toBeFocused();
}

/** From “Who has access” on, for the existing provider “Servers”. */
async function machines(page: Page, hosts: string, protocol = "SSH"): Promise<void> {
  await page.getByRole("radio", { name: "Only these groups and users" }).check();
  await pick(page, "Groups", "Developers");
  await next(page).click();
  await next(page).click();
  await page.getByRole("radio", { name: protocol }).check();
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  await page.getByRole("textbox", { name: "Hosts" }).fill(hosts);
  await next(page).click();
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeFocused();
}

async function finish(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("heading", { name: "Everything is in place" })).toBeFocused();
}

test("authentik asks for credentials: the flow is made first and becomes the provider's", async ({ page, demo, writes }) => {
  await open(page);
  await existing(page, "Servers");
  await machines(page, "mill-1.example");
  await page.getByRole("radio", { name: "authentik asks at each launch" }).check();
  await expect(page.getByRole("radio", { name: "A flow of its own" })).toBeChecked();
  await axe(page);
  await next(page).click();
  await expect(rows(page)).toContainText([
    "Create authorization flow “RAC: ask for credentials”",
    "Create prompt “rac-ask-username”",
    "Create prompt “rac-ask-password”",
    "Create prompt stage “rac-ask-credentials”",
    "Create binding of the stage to the flow",
    "Change provider “Servers”",
    "Create endpoint “mill-1.example” · group Developers",
  ]);
  await expect(rows(page).filter({ hasText: "Change provider" })).toContainText(/Authorization flow: .+ → rac-ask-credentials/);
  await expect(page.getByText("are deleted in authentik (Flows and Stages), not by Undo.")).toBeVisible();
  expect(await writes()).toEqual([]);
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "7 changes applied" })).toBeVisible();
  await finish(page);
  await expect(page.getByText("The flow asks for user name and password.")).toBeVisible();
  const { results } = await demo.api("GET", "/flows/instances/?slug=rac-ask-credentials");
  expect((await demo.api("GET", "/providers/rac/1/")).authorization_flow).toBe(results[0].pk);
  expect((await writes()).map(({ method, path }) => `${method} ${path.split("?")[0]?.split("/v3")[1]}`)).toEqual([
    "POST /flows/instances/",
    "POST /stages/prompt/prompts/",
    "POST /stages/prompt/prompts/",
    "POST /stages/prompt/stages/",
    "POST /flows/bindings/",
    "PATCH /providers/rac/1/",
    "POST /rac/endpoints/",
    "POST /policies/bindings/",
  ]);
  // With other machines, what asks is there.
  await page.getByRole("button", { name: "Connect more machines" }).click();
  await machines(page, "mill-2.example");
  await page.getByRole("radio", { name: "authentik asks at each launch" }).check();
  await next(page).click();
  await expect(rows(page)).toContainText(["Same authorization flow", "Same prompt", "Same prompt", "Same prompt stage", "Same binding"]);
  await expect(rows(page).filter({ hasText: "Same provider “Servers”" })).toBeVisible();
});

test("the provider's own flow can be made to ask, with what that means", async ({ page, demo }) => {
  await open(page);
  await existing(page, "Servers");
  await machines(page, "mill-1.example");
  await page.getByRole("radio", { name: "authentik asks at each launch" }).check();
  await page.getByRole("radio", { name: /^The provider's authorization flow \(/ }).check();
  await expect(page.getByText("All applications that use this flow will ask for these credentials")).toBeVisible();
  await next(page).click();
  await expect(page.getByText("All applications that use this flow will ask for these credentials")).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "5 changes applied" })).toBeVisible();
  await finish(page);
  await expect(page.getByText("The flow asks for user name and password.")).toBeVisible();
  const { authorization_flow } = await demo.api("GET", "/providers/rac/1/");
  const bound = await demo.api("GET", `/flows/bindings/?target=${authorization_flow}`);
  expect(bound.results.map((one: { stage_obj: { name: string } }) => one.stage_obj.name)).toContain("rac-ask-credentials");
});

test("a run that a reload has interrupted goes on where it stopped", async ({ page, writes }) => {
  await open(page);
  await existing(page, "Servers");
  await machines(page, "loom-1.example\nloom-2.example\nloom-3.example");
  await next(page).click();
  const rest = await hold(page, (url) => url.pathname.endsWith("/policies/bindings/") && url.search === "");
  await create(page).click();
  await expect(page.getByRole("dialog").getByText("Create endpoint “loom-1.example”")).toBeVisible();
  await expect.poll(async () => (await writes()).length).toBe(1);
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  // The page that it was held for is gone.
  await rest().catch(() => undefined);
  await expect(heading(page, "Step 7 of 7: Review")).toBeVisible();
  await expect(page.getByText("Not everything was created", { exact: true })).toBeVisible();
  await expect(rows(page)).toContainText([
    "Change endpoint “loom-1.example” · group Developers",
    "Create endpoint “loom-2.example”",
    "Create endpoint “loom-3.example”",
  ]);
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "3 changes applied" })).toBeVisible();
  await finish(page);
  const made = (await writes()).filter(({ path }) => path.includes("/rac/endpoints/"));
  expect(made.map(({ body }) => (body as { name: string }).name)).toEqual(["loom-1.example", "loom-2.example", "loom-3.example"]);
});

test.describe("with failing requests", () => {
  test.use({ allowFailedRequests: true });

  test("what can't be read again after a run isn't created again", async ({ page }) => {
    await open(page);
    await existing(page, "Servers");
    await machines(page, "loom-1.example");
    await next(page).click();
    await create(page).click();
    await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
    await page.route(/\/outposts\/instances\//, (route) => route.abort());
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByRole("alert").filter({ hasText: "The instance could not be read" })).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await expect(create(page)).toHaveAccessibleDescription("Wait until the instance is read.");
    await page.unroute(/\/outposts\/instances\//);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "Everything is in place" })).toBeFocused();
  });
});

test("kept answers that name what is gone lead to their step", async ({ page, writes }) => {
  await open(page);
  await existing(page, "Servers");
  await machines(page, "mill-1.example");
  await next(page).click();
  await expect(rows(page)).toContainText(["Create endpoint “mill-1.example” · group Developers"]);
  await page.route(/\/core\/groups\/\?/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.results = json.results.filter((one: { name: string }) => one.name !== "Developers");
    await route.fulfill({ response, json });
  });
  await page.reload();
  const note = page.getByRole("note").filter({ hasText: "Step 3 of 7: Who has access" });
  await expect(note).toContainText("“Developers” can't be found. Choose another one.");
  await expect(create(page)).toHaveAccessibleDescription("Something is missing in the step “Who has access”.");
  await note.getByRole("button", { name: "Go to step “Who has access”" }).click();
  await expect(heading(page, "Step 3 of 7")).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Groups" })).toHaveAccessibleDescription(/can't be found/);
  expect((await writes()).filter(({ path }) => path.includes("/rac/"))).toEqual([]);
});

test("an instance without flows and outposts says what to do", async ({ page }) => {
  await connect(page);
  await page.route(/\/(flows\/instances|outposts\/instances)\/\?/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.pagination = { ...json.pagination, count: 0, total_pages: 1, next: 0 };
    json.results = [];
    await route.fulfill({ response, json });
  });
  await page.goto("./#/connect-machines");
  await page.getByRole("combobox", { name: "Authorization flow" }).click();
  await expect(page.getByText("There is no authorization flow. Create one in authentik, under Flows and Stages.")).toBeVisible();
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  // It has an application.
  await page.getByRole("combobox", { name: "Provider" }).fill("Büro");
  await page.getByRole("option").first().click();
  await next(page).click();
  await next(page).click();
  await page.getByRole("radio", { name: "Everyone" }).check();
  await next(page).click();
  await page.getByRole("radio", { name: "Use an existing outpost" }).check();
  await page.getByRole("combobox", { name: "Outpost" }).click();
  await expect(page.getByText("There is no RAC outpost yet: create one here.")).toBeVisible();
});

test("odd lines of a list are named, and a password in an address is neither used nor kept", async ({ page }) => {
  await open(page);
  await existing(page, "Servers");
  await page.getByRole("radio", { name: "Everyone" }).check();
  await next(page).click();
  await next(page).click();
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  const list = page.getByRole("textbox", { name: "Hosts" });
  await list.fill(Array.from({ length: 8 }, (_, at) => `host-${at}.example:x`).join("\n"));
  await next(page).click();
  await expect(list).toBeFocused();
  await expect(list).toHaveAccessibleDescription(/Line 5: .*And 3 more lines\./);
  const lines = ["# the mill", "ssh://ann:s3same-9@mill.example", "[2001:db8::7]:2222 Six", "loom.example", "loom.example # again"];
  const many = Array.from({ length: 500 }, (_, at) => `host-${at}.example`);
  await list.fill([...lines, ...many].join("\n"));
  await next(page).click();
  await next(page).click();
  const lost = page.getByRole("note").filter({ hasText: "Not used" });
  await expect(lost.getByRole("listitem")).toHaveText([
    "The repeated host (line 5): It is the same as line 4, and left out.",
    /^The password in the host \(line 2\): /,
  ]);
  await expect(rows(page).last()).toHaveText("And 403 more.");
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("s3same-9");
  await page.reload();
  await step(page, "Machines").click();
  await expect(list).toHaveValue(/ssh:\/\/ann@mill\.example\n/);
});

test("an endpoint that exists keeps its other settings, and what changes is shown", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&provider=1&page_size=100");
  const there = results.find((one: { protocol: string; host: string }) => one.protocol === "rdp" && !one.host.includes(":"));
  await demo.api("PATCH", `/rac/endpoints/${there.pk}/`, { settings: { password: "0ld-secret", "color-depth": 24 } });
  await open(page);
  await existing(page, "Servers");
  await machines(page, `${there.host} ${there.name}`, "RDP");
  await next(page).click();
  const row = rows(page).filter({ hasText: `Change endpoint “${there.name}”` });
  await expect(row).toContainText("settings.cert-tofu: true");
  await expect(row).not.toContainText("password");
  await expect(page.getByText("1 of them exists already and would be changed.")).toBeVisible();
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
  await finish(page);
  const { settings } = await demo.api("GET", `/rac/endpoints/${there.pk}/`);
  expect(settings).toEqual({ password: "0ld-secret", "color-depth": 24, "cert-tofu": "true" });
});

test("steps lead back and forth by keyboard, but none can be skipped", async ({ page }) => {
  await open(page);
  await expect(next(page)).toBeEnabled();
  await expect(step(page, "Provider")).toHaveAttribute("aria-current", "step");
  await step(page, "Machines").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Provider name" })).toBeFocused();
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  await pick(page, "Provider", "Servers");
  await step(page, "Machines").focus();
  await page.keyboard.press("Enter");
  // The first step on the way that lacks something.
  await expect(heading(page, "Step 3 of 7")).toBeVisible();
  await expect(page.getByText("Choose who has access.")).toBeVisible();
  await page.getByRole("radio", { name: "Everyone" }).check();
  await step(page, "Machines").focus();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Step 5 of 7: Machines")).toBeFocused();
  await expect(page.getByText("Choose a protocol.")).toHaveCount(0);
  await step(page, "Provider").focus();
  await page.keyboard.press("Space");
  await expect(heading(page, "Step 1 of 7: Provider")).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveValue("Servers");
});

test("what “Start over” cleared can be brought back", async ({ page }) => {
  await open(page);
  await existing(page, "Servers");
  await machines(page, "mill-1.example\nmill-2.example");
  await page.getByRole("radio", { name: "The same account for everyone" }).check();
  await page.getByLabel("Password", { exact: true }).fill("sesame");
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(heading(page, "Step 1 of 7: Provider")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(heading(page, "Step 6 of 7: Credentials")).toBeVisible();
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("sesame");
  await step(page, "Machines").click();
  await expect(page.getByRole("textbox", { name: "Hosts" })).toHaveValue("mill-1.example\nmill-2.example");
});
