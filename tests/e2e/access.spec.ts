// `#/access` and its tabs: who can reach what, and why.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test, tokens } from "./fixtures.ts";
import type { Demo } from "./demo.ts";
import { manyUsers } from "./many-users.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "Access", exact: true });
const why = (page: Page): Locator => page.getByRole("region", { name: "Why" });
/** The cell of a user and an endpoint, whatever it says. */
const cell = (page: Page, user: string, endpoint: string): Locator =>
  table(page).getByRole("button", { name: `${user}, ${endpoint}: ` });
const count = (page: Page): Locator => page.getByRole("status").filter({ hasText: / × \d/ });

interface Row {
  pk: string;
  name: string;
}

async function endpoints(demo: Demo, provider = 1): Promise<Row[]> {
  const path = `/rac/endpoints/?superuser_full_list=true&page_size=100&ordering=name&provider=${provider}`;
  return (await demo.api("GET", path)).results;
}

async function policy(demo: Demo, name: string): Promise<string> {
  return (await demo.api("GET", `/policies/all/?search=${name}`)).results[0].pk;
}

async function open(page: Page, address = "#/access", token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./${address}`);
  // Hundreds of cells take a while in a debug build.
  await expect(table(page)).toBeVisible({ timeout: 30_000 });
}

test("each cell says who reaches what, and which binding decides", async ({ page }) => {
  await open(page, "#/access?endpoint=bold");
  await expect(page.getByRole("heading", { level: 1, name: "Access" })).toBeVisible();
  await expect(count(page)).toHaveText("16 users × 1 endpoint");
  const endpoint = "<b>bold</b> & <img src=x onerror=alert(1)>";
  await cell(page, "jose.garcia", endpoint).focus();
  await expect(why(page).getByRole("heading")).toHaveText(`José García Núñez (jose.garcia) → ${endpoint}: Yes`);
  await expect(why(page)).toContainText("Application “Servers”: allowed by group “Operations”.");
  await expect(why(page)).toContainText("Endpoint: allowed by group “Operations”.");
  await cell(page, "oneill", endpoint).hover();
  await expect(why(page)).toContainText("Endpoint: allowed by user “oneill”.");
  await cell(page, "piotr", endpoint).click();
  await expect(why(page).getByRole("heading")).toContainText(": No");
  await expect(why(page)).toContainText("none of these matches: group “Operations”, user “oneill”.");
  await cell(page, "ines", endpoint).click();
  await expect(why(page)).toContainText("The account is inactive and can't sign in.");
  await why(page).getByRole("link", { name: "Open the bindings" }).click();
  await expect(page).toHaveURL(/\/bindings$/);
});

test("the table is used with the keyboard alone", async ({ page }) => {
  await open(page);
  const first = table(page).locator("[data-row='0'][data-column='0']");
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(table(page).locator("[data-row='1'][data-column='1']")).toBeFocused();
  await expect(why(page).getByRole("heading")).not.toBeEmpty();
  await page.keyboard.press("ControlOrMeta+End");
  await expect(table(page).locator("[data-row='15'][data-column='59']")).toBeFocused();
  await expect(table(page).locator("[data-row='15'][data-column='59']")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(table(page).locator("[data-row='15'][data-column='0']")).toBeFocused();
  // As in lists.
  for (const [key, row] of [["k", 14], ["k", 13], ["j", 14], ["j", 15], ["j", 15]]) {
    await page.keyboard.press(`${key}`);
    await expect(table(page).locator(`[data-row='${row}'][data-column='0']`)).toBeFocused();
  }
  await page.keyboard.press("Tab");
  await expect(why(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(table(page).locator("[data-row='15'][data-column='0']")).toBeFocused();
});

test("j leads into the table, unless shortcuts are off", async ({ page }) => {
  await open(page);
  const at = (row: number) => table(page).locator(`[data-row='${row}'][data-column='0']`);
  await page.keyboard.press("j");
  await expect(at(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(at(1)).toBeFocused();
  await page.goto("./#/preferences");
  await page.getByRole("switch", { name: "Keyboard shortcuts" }).click();
  await page.goto("./#/access");
  await at(0).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowRight");
  await expect(table(page).locator("[data-row='0'][data-column='1']")).toBeFocused();
});

test("a policy is decided at launch, and authentik answers for one user", async ({ page, demo, requests }) => {
  const [endpoint] = (await endpoints(demo)).filter(({ name }) => name.startsWith("cgn-"));
  const applications = await demo.api("GET", "/core/applications/?superuser_full_list=true");
  const servers = applications.results.find(({ slug }: { slug: string }) => slug === "servers");
  await demo.api("POST", "/policies/bindings/", { target: servers.pk, policy: await policy(demo, "office"), order: 9 });
  await open(page, `#/access?user=norbert&endpoint=${encodeURIComponent(endpoint.name)}`);
  await table(page).getByRole("button", { name: `norbert, ${endpoint.name}: Decided at launch` }).click();
  await expect(why(page)).toContainText("authentik evaluates policy “during office hours” at each launch.");
  expect((await requests()).filter(({ path }) => path.includes("check_access"))).toEqual([]);
  await why(page).getByRole("button", { name: "Ask authentik now" }).click();
  await expect(why(page)).toContainText("authentik's answer now: norbert can use the application.");
  expect((await requests()).filter(({ path }) => path.includes("check_access"))).toHaveLength(1);
  await why(page).getByRole("link", { name: "Check for this user" }).click();
  await expect(page.getByRole("dialog", { name: /^Check for a user/ }).getByRole("combobox", { name: "User" })).toHaveValue("Norbert Nobody");
});

test("search and filters narrow the table, and are in the address", async ({ page, demo }) => {
  await open(page);
  await page.getByRole("searchbox", { name: "Search users" }).fill("garcia");
  await expect(count(page)).toHaveText("1 user × 60 endpoints");
  await expect(page).toHaveURL(/#\/access\?user=garcia$/);
  await page.getByRole("searchbox", { name: "Search users" }).fill("");
  await page.getByRole("searchbox", { name: "Search endpoints" }).fill("osl-");
  await expect(count(page)).toHaveText(/^16 users × \d+ endpoints$/);
  await page.getByRole("searchbox", { name: "Search endpoints" }).fill("");
  await page.getByRole("spinbutton", { name: "May reach more than" }).fill("20");
  await expect(count(page)).toHaveText("10 users × 60 endpoints");
  await expect(table(page).getByRole("rowheader", { name: /^norbert/ })).toHaveCount(0);
  await page.getByRole("spinbutton", { name: "May reach more than" }).fill("");

  await page.getByRole("combobox", { name: "Show" }).selectOption("Only via direct user binding");
  await expect(table(page).getByRole("rowheader")).toHaveText([/^oneill/]);
  await expect(count(page)).toHaveText("1 user × 3 endpoints · 3 pairs only via direct user binding.");
  await page.getByRole("combobox", { name: "Show" }).selectOption("Open to everyone");
  // The endpoints of the second provider have neither bindings of their own nor of their application.
  await expect(cell(page, "norbert", (await endpoints(demo, 2))[0].name)).toHaveAccessibleName(/: Yes$/);
  await expect(page).toHaveURL(/show=open/);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Show" })).toHaveValue("open");
  await page.getByRole("searchbox", { name: "Search endpoints" }).fill("zzzz");
  await expect(page.getByRole("heading", { name: "Nothing matches the search and filters" })).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(count(page)).toHaveText("16 users × 60 endpoints");
});

test("what a filter can't use is said beside it", async ({ page }) => {
  await open(page);
  const more = page.getByRole("spinbutton", { name: "May reach more than" });
  await more.fill("-1");
  await expect(more).toHaveAccessibleDescription(/Enter a whole number, 0 or more\./);
  await expect(more).toHaveAttribute("aria-invalid", "true");
  await more.fill("20");
  await expect(count(page)).toHaveText("10 users × 60 endpoints");
  // A number that becomes wrong filters nothing, and stays.
  await more.fill("20x");
  await expect(count(page)).toHaveText("16 users × 60 endpoints");
  await expect(more).toHaveValue("20x");
  await more.fill("");
  await expect(more).not.toHaveAttribute("aria-invalid");

  await page.getByRole("combobox", { name: "Compare", exact: true }).fill("norbert");
  await page.getByRole("option", { name: "norbert" }).first().click();
  const other = page.getByRole("combobox", { name: "With", exact: true });
  await expect(other).toHaveAccessibleDescription(/Choose a second user to compare\./);
  await other.fill("jose.garcia");
  await page.getByRole("option", { name: "jose.garcia" }).first().click();
  await expect(page.getByText("Choose a second user to compare.")).toHaveCount(0);
});

test("on a phone, the filters are folded unless they are in use", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const fold = page.getByRole("button", { name: "Filters", exact: true });
  const show = page.getByRole("combobox", { name: "Show" });
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("searchbox", { name: "Search users" })).toBeVisible();
  await expect(show).toBeHidden();
  await fold.click();
  await show.selectOption("Open to everyone");
  await page.reload();
  await expect(show).toHaveValue("open");
  await expect(show).toBeVisible();
  await fold.click();
  await expect(show).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(fold).toBeHidden();
  await expect(show).toBeVisible();
});

test("an inactive user is named so, apart from the name", async ({ page }) => {
  await open(page, "#/access?user=ines");
  await expect(table(page).getByRole("rowheader").getByRole("link")).toHaveText("ines (inactive)");
});

test("groups are shown instead of users", async ({ page }) => {
  await open(page, "#/access?endpoint=bold");
  await page.getByRole("radio", { name: "Groups" }).check();
  await expect(count(page)).toHaveText("6 groups × 1 endpoint");
  await table(page).getByRole("button", { name: /^Operations, .*: Yes$/ }).click();
  await expect(why(page).getByRole("heading")).toContainText("Members of Operations");
});

test("two users are compared", async ({ page, demo }) => {
  await open(page);
  for (const [box, user] of [["Compare", "jose.garcia"], ["With", "norbert"]]) {
    await page.getByRole("combobox", { name: box, exact: true }).fill(user);
    await page.getByRole("option", { name: user }).first().click();
  }
  await expect(page.getByRole("status").filter({ hasText: "differ in" })).toContainText(/^jose\.garcia and norbert differ in \d+ of 60 endpoints\.$/);
  await expect(table(page).getByRole("rowheader")).toHaveText([/^jose\.garcia/, /^norbert/]);
  await expect(table(page).getByRole("button", { name: /^jose\.garcia, .*: Yes$/ }).first()).toBeVisible();
  await expect(table(page).getByRole("button", { name: /^norbert, .*: Yes$/ })).toHaveCount(0);
  await expect(page).toHaveURL(/compare=5\.3/);
  // What is chosen about users has no effect meanwhile.
  for (const filter of [
    page.getByRole("radiogroup", { name: "Rows" }),
    page.getByRole("searchbox", { name: "Search users" }),
    page.getByRole("spinbutton", { name: "May reach more than" }),
  ]) {
    await expect(filter).toHaveAttribute("aria-disabled", "true");
    await expect(filter).toHaveAccessibleDescription("This has no effect while two users are compared.");
  }
  // Under a search, the sentence is about what was compared.
  const { name } = (await endpoints(demo, 2))[0];
  await page.getByRole("searchbox", { name: "Search endpoints" }).fill(name);
  await expect(page.getByText("No difference found among the 1 endpoint compared.")).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Nothing matches the search and filters" })).toHaveCount(0);
});

async function saved(page: Page, format: string, button = "Export"): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: button, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: format }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("only pairs without another way are shown as direct access, also in the file", async ({ page, demo }) => {
  const [bold] = (await endpoints(demo)).filter(({ name }) => name.includes("bold"));
  const user = async (name: string) => (await demo.api("GET", `/core/users/?username=${name}`)).results[0].pk;
  await demo.api("POST", "/policies/bindings/", { target: bold.pk, user: await user("li.wei"), order: 8 });
  // A member of a group that is bound, too.
  await demo.api("POST", "/policies/bindings/", { target: bold.pk, user: await user("amara"), order: 9 });
  await open(page, "#/access?show=direct");
  await expect(count(page)).toHaveText("2 users × 3 endpoints · 4 pairs only via direct user binding.");
  await expect(cell(page, "li.wei", bold.name)).toHaveAccessibleName(/: Yes$/);
  const others = table(page).getByRole("button", { name: /^li\.wei, .*: Not only via direct user binding$/ });
  await expect(others).toHaveText(["", ""]);
  const { text } = await saved(page, "CSV");
  const lines = text.trimEnd().split("\r\n").slice(1);
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toContain(",true,Only via direct user binding,user,");
});

test("auditors get it as CSV, with time and instance", async ({ page, demo }) => {
  await open(page, "#/access?user=jose");
  const { name, text } = await saved(page, "CSV");
  expect(name).toMatch(/^rac-access-\d{4}-\d\d-\d\dT\d\d-\d\d\.csv$/);
  const [header, ...lines] = text.trimEnd().split("\r\n");
  expect(header).toBe(
    "\ufeffInstance,Read at,Complete,Filtered,Kind,Username,Name,Endpoint,Protocol,Host,Provider,Access,Application decided by,Endpoint decided by",
  );
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    expect(line).toContain(new URL(demo.address).host);
    expect(line).toMatch(/,\d{4}-\d\d-\d\dT[\d:.]+Z,true,users contain “jose”,user,jose\.garcia,José García Núñez,/);
    expect(line).toContain(",yes,");
  }
  expect(lines.some((line) => line.endsWith(",group “Operations”,group “Operations”"))).toBe(true);
});

test("auditors get it as JSON, in which those who reach nothing are listed, too", async ({ page, demo }) => {
  await open(page);
  const { name, text } = await saved(page, "JSON");
  expect(name).toMatch(/\.json$/);
  const file = JSON.parse(text);
  expect(file).toMatchObject({ address: new URL(demo.address).origin, account: "dana", complete: true, missing: [], not_listed: "no" });
  expect(file).toMatchObject({ filtered: "no", filters: { rows: "users", show: null, compared: null } });
  expect(file.totals).toEqual({ users: 16, groups: 6, endpoints: 60, shown_subjects: 16, shown_endpoints: 60, listed_pairs: file.access.length });
  expect(Date.parse(file.read_at)).not.toBeNaN();
  expect(file.subjects).toHaveLength(16);
  expect(file.endpoints).toHaveLength(60);
  expect(file.subjects.find((one: Row) => one.name === "ines")).toMatchObject({ kind: "inactive user", reaches: 0 });
  const of = file.access.filter((pair: { name: string }) => pair.name === "jose.garcia");
  expect(of).toHaveLength(file.subjects.find((one: Row) => one.name === "jose.garcia").reaches);
  expect(of[0]).toMatchObject({ access: "yes", application_decided_by: expect.any(String) });
});

test("the matrix agrees with what authentik answers", async ({ page, demo }) => {
  await open(page);
  const { text } = await saved(page, "JSON");
  const { access, subjects } = JSON.parse(text);
  const [some] = (await endpoints(demo)).filter(({ name }) => name.startsWith("ber-"));
  const users = (await demo.api("GET", "/core/users/?page_size=100")).results;
  for (const { name } of subjects) {
    const user = users.find((one: { username: string }) => one.username === name);
    if (!user.is_active) continue;
    const { passing } = await demo.api("GET", `/core/applications/servers/check_access/?for_user=${user.pk}`);
    const found = access.some((pair: { name: string; endpoint: string }) => pair.name === name && pair.endpoint === some.pk);
    // This endpoint has no bindings of its own.
    expect(found, name).toBe(passing);
  }
});

test("a provider and an endpoint have it as a tab", async ({ page, demo }) => {
  await connect(page);
  await page.goto("./#/providers/1");
  await page.getByRole("main").getByRole("link", { name: "Access", exact: true }).click();
  const own = await endpoints(demo);
  await expect(count(page)).toHaveText(`16 users × ${own.length} endpoints`);
  await page.goto(`./#/endpoints/${own[0].pk}`);
  await page.getByRole("main").getByRole("link", { name: "Access", exact: true }).click();
  await expect(count(page)).toHaveText("16 users × 1 endpoint");
  await expect(cell(page, "norbert", own[0].name)).toBeVisible();
  const file = JSON.parse((await saved(page, "JSON", "Export access")).text);
  expect(file).toMatchObject({ filtered: `endpoint “${own[0].name}”`, filters: { endpoint: own[0].pk, provider: null } });
});

test.describe("if something can't be read", () => {
  test.use({ allowFailedRequests: true });

  test("the rest is shown as incomplete, and read again on request", async ({ page }) => {
    await manyUsers(page, 500, 3);
    await open(page);
    const notice = page.getByRole("note").filter({ hasText: "This is not complete" });
    await expect(notice).toContainText("100 of the users could not be read.");
    await expect(count(page)).toHaveText("400 users × 60 endpoints");
    const { text } = await saved(page, "JSON");
    expect(JSON.parse(text)).toMatchObject({ complete: false, missing: [expect.stringContaining("100 of the users")] });
    await page.unroute("**/api/v3/core/users/?*");
    await manyUsers(page, 500);
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(count(page)).toHaveText("500 users × 60 endpoints");
    await expect(notice).toHaveCount(0);
  });

  test("nothing is said about what hidden bindings may decide", async ({ page }) => {
    await page.route("**/api/v3/policies/bindings/?*", (route) =>
      route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } }),
    );
    await open(page, "#/access?user=norbert");
    await expect(page.getByRole("note").filter({ hasText: "This is not complete" })).toContainText("Could not read the bindings: ");
    await expect(table(page).getByRole("button", { name: /^norbert, .*: Can't be checked here$/ }).first()).toBeVisible();
    await expect(table(page).getByRole("button", { name: /: Yes$/ })).toHaveCount(0);
  });

  test("an account without permissions is told what it can't see", async ({ page }) => {
    await connect(page, tokens.nobody);
    await page.goto("./#/access");
    await expect(page.getByRole("note").filter({ hasText: "This is not complete" })).toContainText("Could not read the users: ");
    await expect(page.getByRole("heading", { name: "No users to show" })).toBeVisible();
  });
});

test("a read-only account sees what it may see, and that this is not everything", async ({ page }) => {
  await open(page, "#/access", tokens.readOnly);
  await expect(page.getByText("authentik lists only endpoints that your account can use itself")).toBeVisible();
  await expect(count(page)).toHaveText(/^16 users × \d+ endpoints$/);
});

test("it has no accessibility problems, and no page scrolls sideways", async ({ page }) => {
  test.slow();
  await open(page, "#/access?endpoint=osl");
  await table(page).locator("[data-row='0'][data-column='0']").click();
  await expect(why(page).getByRole("heading")).toBeVisible();
  await axe(page);
  for (const width of [320, 768, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBeLessThanOrEqual(0);
    await expect(table(page)).toBeVisible();
  }
  // As wide as lists.
  const wide = (await page.locator(".rac-access-region").boundingBox())?.width ?? 0;
  expect(wide).toBeGreaterThan(1500);
  expect(wide).toBeLessThanOrEqual(1600);
});
