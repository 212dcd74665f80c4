// `#/connect-machines`: what the review says before and after a run, who has access, and the steps in the address.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test } from "./fixtures.ts";
import { hold } from "./hold.ts";

const heading = (page: Page, text: string): Locator => page.getByRole("heading", { level: 2, name: text });
const next = (page: Page): Locator => page.getByRole("button", { name: "Next" });
const create = (page: Page): Locator => page.getByRole("button", { name: "Create", exact: true });
const rows = (page: Page): Locator => page.getByRole("list", { name: "What will be created" }).locator(":scope > li");
const note = (page: Page, text: string): Locator => page.getByRole("note").filter({ hasText: text });
const everyone = "Everyone who can sign in to authentik can open these machines";

async function open(page: Page): Promise<void> {
  await connect(page);
  await page.goto("./#/connect-machines");
  await expect(page.getByRole("heading", { level: 1, name: "Connect machines" })).toBeVisible();
  await expect(next(page)).toBeEnabled();
}

async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(option);
  await page.getByRole("option", { name: option }).first().click();
}

/** From the first step to “Who has access”, for the existing provider “Servers”. */
async function access(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Use an existing provider" }).check();
  await pick(page, "Provider", "Servers");
  await next(page).click();
  await next(page).click();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
}

/** From “Who has access” to “Machines”, which has an outpost already. */
async function machines(page: Page): Promise<void> {
  await next(page).click();
  await next(page).click();
  await expect(heading(page, "Step 5 of 7: Machines")).toBeFocused();
}

test("the review says of each new object what it is, and of secrets only their names", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "Provider name" }).fill("Mill");
  await pick(page, "Authorization flow", "default-provider-authorization-implicit-consent");
  await next(page).click();
  await next(page).click();
  await page.getByRole("radio", { name: "Only these groups and users" }).check();
  await pick(page, "Groups", "Developers");
  await pick(page, "Users", "amara");
  await next(page).click();
  await page.getByRole("radio", { name: "Use an existing outpost" }).check();
  await pick(page, "Outpost", "Frankfurt");
  await next(page).click();
  await page.getByRole("radio", { name: "RDP" }).check();
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  await page.getByRole("textbox", { name: "Hosts" }).fill("mill-1.example:3390\nssh://h1.example");
  await next(page).click();
  await page.getByRole("radio", { name: "The same account for everyone" }).check();
  await page.getByRole("textbox", { name: "User name" }).fill("ops");
  await page.getByLabel("Password", { exact: true }).fill("sesame-0123");
  await next(page).click();
  const provider = rows(page).filter({ hasText: "Create provider “Mill”" });
  await expect(provider).toContainText("Authorization flow: default-provider-authorization-implicit-consent");
  await expect(provider).toContainText("Connection expiry: hours=8");
  const application = rows(page).filter({ hasText: "Create application “Mill”" });
  await expect(application).toContainText(/group Developers.*user amara/);
  await expect(application).toContainText("Slug: mill");
  const rdp = rows(page).filter({ hasText: "Create endpoint “mill-1.example”" });
  await expect(rdp.getByRole("listitem")).toContainText([
    "Protocol: RDP",
    "Host: mill-1.example:3390",
    "Maximum concurrent connections: 1",
    "settings.username: ops",
    "settings.password: set (hidden)",
  ]);
  // Its address has another protocol than the one that was chosen.
  await expect(rows(page).filter({ hasText: "Create endpoint “h1.example”" })).toContainText("Protocol: SSH");
  await expect(note(page, "Check these hosts")).toContainText("Line 2: h1.example is connected with SSH, because its address says so.");
  await expect(page.getByRole("main")).not.toContainText("sesame-0123");
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("groups and users have access together", async ({ page, demo }) => {
  await open(page);
  await access(page);
  await page.getByRole("radio", { name: "Only these groups and users" }).check();
  await next(page).click();
  await expect(page.getByRole("combobox", { name: "Groups" })).toHaveAccessibleDescription(/Choose at least one group or user\./);
  await pick(page, "Users", "amara");
  await pick(page, "Groups", "Developers");
  await axe(page);
  await machines(page);
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("textbox", { name: "Host" }).fill("mill-1.example");
  await next(page).click();
  await next(page).click();
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=mill-1");
  const bound = await demo.api("GET", `/policies/bindings/?target=${results[0].pk}&ordering=order`);
  type Bound = { group_obj: { name: string } | null; user_obj: { username: string } | null };
  expect(bound.results.map((one: Bound) => one.group_obj?.name ?? one.user_obj?.username)).toEqual(["Developers", "amara"]);
});

test("answers of an older version are taken up", async ({ page }) => {
  await open(page);
  await access(page);
  await page.evaluate(() => {
    const key = "rac-admin.connect-machines";
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
    Object.assign(kept.answers, { access: "users", groups: ["Developers"], users: ["amara"] });
    sessionStorage.setItem(key, JSON.stringify(kept));
  });
  await page.reload();
  await expect(page.getByRole("radio", { name: "Only these groups and users" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Remove amara" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Developers" })).toHaveCount(0);
});

test("bindings of the application limit everyone, and nothing else is said", async ({ page }) => {
  await open(page);
  await access(page);
  const limits = "The application has bindings of its own: users must pass these, too.";
  await page.getByRole("radio", { name: "Everyone" }).check();
  await expect(page.getByText(limits)).toBeVisible();
  await expect(page.getByText(everyone)).toHaveCount(0);
  await machines(page);
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("textbox", { name: "Host" }).fill("mill-1.example");
  await next(page).click();
  await next(page).click();
  await expect(note(page, "Everyone")).toContainText(limits);
  await expect(page.getByText(everyone)).toHaveCount(0);
});

test("after a run, nothing false is said, and the results stay", async ({ page }) => {
  await open(page);
  await access(page);
  await page.getByRole("radio", { name: "Everyone" }).check();
  await machines(page);
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  await page.getByRole("textbox", { name: "Hosts" }).fill("loom-1.example\nloom-2.example");
  await next(page).click();
  await next(page).click();
  await create(page).click();
  await expect(page.getByRole("dialog", { name: "2 changes applied" })).toBeVisible();
  await expect(page.getByText("Not everything was created", { exact: true })).toHaveCount(0);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(heading(page, "Everything is in place")).toBeFocused();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
  await expect(page.getByRole("list", { name: "What was created" }).getByRole("listitem")).toHaveText([
    /Create endpoint “loom-1.example”\s*Applied/,
    /Create endpoint “loom-2.example”\s*Applied/,
  ]);
  await axe(page);
  await page.getByRole("button", { name: "Connect more machines" }).click();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
});

test.describe("with failing requests", () => {
  test.use({ allowFailedRequests: true });

  test("what failed is said after the dialog, too", async ({ page }) => {
    await open(page);
    await access(page);
    await page.getByRole("radio", { name: "Everyone" }).check();
    await machines(page);
    await page.getByRole("radio", { name: "SSH" }).check();
    await page.getByRole("radio", { name: "A list of hosts" }).check();
    await page.getByRole("textbox", { name: "Hosts" }).fill("demo-refused.example\nloom.example");
    await next(page).click();
    await next(page).click();
    await create(page).click();
    await expect(page.getByRole("dialog", { name: "1 of 2 changes applied" })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
    const failed = page.getByRole("list", { name: "Not everything was created" }).getByRole("listitem");
    await expect(failed).toHaveText([/Create endpoint “demo-refused.example”\s*Failed: /]);
  });
});

test("hosts that no machine can have are refused; those that an endpoint has are warned of", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&provider=1&page_size=100");
  const there = results.find((one: { host: string }) => /^[a-z0-9.-]+$/.test(one.host));
  await open(page);
  await access(page);
  await page.getByRole("radio", { name: "Everyone" }).check();
  await machines(page);
  await page.getByRole("radio", { name: "SSH" }).check();
  const host = page.getByRole("textbox", { name: "Host" });
  for (const [typed, said] of [
    ["fe80::1%eth0", /The zone “eth0” must be a network interface where guacd runs\./],
    [there.host, /of this provider already has the host/],
  ] as const) {
    await host.fill(typed);
    await expect(host).toHaveAccessibleDescription(said);
  }
  await host.fill("mill-1.example");
  await expect(host).not.toHaveAccessibleDescription(/Warning/);
  for (const [typed, said] of [["10.0.0.300", /10\.0\.0\.300/], ["a".repeat(255), /too long/]] as const) {
    await host.fill(typed);
    await next(page).click();
    await expect(host).toBeFocused();
    await expect(host).toHaveAccessibleDescription(said);
  }
  await page.getByRole("radio", { name: "A list of hosts" }).check();
  const list = page.getByRole("textbox", { name: "Hosts" });
  await list.fill("mill-1.example\n10.0.0.300");
  await next(page).click();
  await expect(list).toHaveAccessibleDescription(/Line 2: .*10\.0\.0\.300/);
  await list.fill(`mill-1.example\n${there.host}`);
  await expect(list).toHaveAccessibleDescription(/Line 2: .*already has the host/);
  await next(page).click();
  await next(page).click();
  await expect(note(page, "Check these hosts")).toContainText(there.host);
  await expect(create(page)).toBeEnabled();
});

test("the browser's Back goes a step back, and a reload stays", async ({ page }) => {
  await page.goto("./#/");
  await open(page);
  await expect(page).toHaveURL(/#\/connect-machines\?step=1$/);
  await access(page);
  await expect(page).toHaveURL(/\?step=3$/);
  await page.goBack();
  await expect(heading(page, "Step 2 of 7: Application")).toBeFocused();
  await page.goBack();
  await expect(heading(page, "Step 1 of 7: Provider")).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveValue("Servers");
  await page.goForward();
  await page.goForward();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeFocused();
  await page.reload();
  await expect(heading(page, "Step 3 of 7: Who has access")).toBeVisible();
  await expect(page).toHaveURL(/\?step=3$/);
  // What lacks something can't be skipped in the address either.
  await expect(next(page)).toBeEnabled();
  await page.evaluate(() => (location.hash = "#/connect-machines?step=6"));
  await expect(page).toHaveURL(/\?step=3$/);
  await expect(page.getByText("Choose who has access.")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/connect-machines?step=nine"));
  await expect(page).toHaveURL(/\?step=3$/);
});

test("an address with a later step begins at the first one", async ({ page }) => {
  await connect(page);
  await page.goto("./#/connect-machines?step=5");
  await expect(heading(page, "Step 1 of 7: Provider")).toBeVisible();
  await expect(page).toHaveURL(/\?step=1$/);
});

test("Back during a run stays with the run", async ({ page }) => {
  await open(page);
  await access(page);
  await page.getByRole("radio", { name: "Everyone" }).check();
  await machines(page);
  await page.getByRole("radio", { name: "SSH" }).check();
  await page.getByRole("textbox", { name: "Host" }).fill("loom-1.example");
  await next(page).click();
  await next(page).click();
  const rest = await hold(page, (url) => url.pathname.endsWith("/rac/endpoints/") && url.search === "");
  await create(page).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?step=7$/);
  await expect(page.getByRole("dialog")).toBeVisible();
  await rest();
  await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
});
