// The command palette and the keyboard shortcuts.
import type { Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { hold } from "./hold.ts";
import { filesOf } from "./part-files.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Command palette" });
const box = (page: Page) => dialog(page).getByRole("combobox", { name: "Search or run a command" });
const options = (page: Page) => dialog(page).getByRole("option");
const selected = (page: Page) => dialog(page).getByRole("option", { selected: true });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

async function open(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeVisible();
  await quiet(page);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(box(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await connect(page, tokens.admin);
  await expect(heading(page, "Overview")).toBeVisible();
});

test("an endpoint is found by its host and opened with Enter", async ({ page }) => {
  await page.goto("./#/endpoints");
  const first = page.getByRole("table").getByRole("row").nth(1);
  const name = await first.getByRole("rowheader").innerText();
  const host = await first.locator(".rac-endpoint-host").innerText();
  await page.goto("./#/");
  await open(page);
  await box(page).fill(host);
  await expect(options(page).filter({ hasText: name }).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(heading(page, name)).toBeVisible();
  await expect(dialog(page)).toBeHidden();

  await open(page);
  await expect(options(page).first(), "what was opened last comes first").toContainText(name);
});

test("what is typed at once is in the box", async ({ page }) => {
  await quiet(page);
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("property");
  await expect(box(page)).toHaveValue("property");
});

test("what is typed while the palette is still on its way is in the box", async ({ page }) => {
  const needed = filesOf("start", "vault", "overview");
  const palette = filesOf("palette").filter((file) => !needed.includes(file));
  const release = await hold(page, (url) => palette.some((file) => url.pathname.endsWith(`/${file}`)));
  await page.reload();
  await expect(heading(page, "Overview")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("proprety");
  for (let back = 0; back < 4; back += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("erty mappings");
  await release();
  await expect(box(page)).toHaveValue("property mappings");
  await expect(selected(page)).toContainText("Property mappings");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Property mappings")).toBeVisible();
});

test("pages and commands are run by keyboard", async ({ page }) => {
  await open(page);
  await box(page).fill("create endp");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Create endpoint")).toBeVisible();

  await page.getByRole("button", { name: "Search", exact: true }).click();
  await box(page).fill("mappings");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Property mappings")).toBeVisible();
});

test("a user leads to their connection tokens", async ({ page }) => {
  await page.goto("./#/tokens");
  const link = page.getByRole("table").getByRole("rowheader").first();
  const user = await link.locator(".rac-row-notes bdi").first().innerText();
  await page.goto("./#/");
  await open(page);
  await box(page).fill(user);
  await options(page).filter({ hasText: `Connection tokens of ${user}` }).first().click();
  await expect(heading(page, "Connection tokens")).toBeVisible();
  await expect(page).toHaveURL(/#\/tokens\?.*user=/);
});

test("tokens of a user are revoked, found by the action, by the name and by both", async ({ page }) => {
  await open(page);
  await box(page).fill("revoke");
  await expect(selected(page)).toContainText("Revoke tokens of a user…");
  await page.keyboard.press("Enter");
  await expect(box(page)).toHaveValue("Revoke tokens of ");
  await page.keyboard.type("amara");
  await expect(selected(page)).toContainText("Revoke tokens of amara…");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Amara Okafor")).toBeVisible();
  await expect(page.getByRole("button", { name: "Revoke all tokens of amara" })).toBeVisible();

  await page.goto("./#/");
  await open(page);
  const asked = page.waitForRequest(/\/core\/users\/\?/);
  await box(page).fill("revoke tokens of amara");
  expect(new URL((await asked).url()).searchParams.get("search")).toBe("amara");
  await expect(options(page)).toHaveText([/^Revoke tokens of amara…/]);
  await box(page).fill("tokens amara");
  await expect(options(page).filter({ hasText: "Connection tokens of amara" })).toBeVisible();
  await box(page).fill("amara");
  await expect(options(page).filter({ hasText: "Revoke tokens of amara…" })).toBeVisible();
  await expect(selected(page)).toContainText("Amara Okafor");
});

test("a name and Enter at once open the user, once they are found", async ({ page }) => {
  await open(page);
  const release = await hold(page, ({ pathname }) => pathname.endsWith("/core/users/"));
  await page.keyboard.type("amara");
  await page.keyboard.press("Enter");
  // Neither a name in which these letters are scattered is opened, nor is the palette closed.
  await expect(box(page)).toHaveValue("amara");
  await release();
  await expect(heading(page, "Amara Okafor")).toBeVisible();
  await expect(dialog(page)).toBeHidden();
});

test("what is selected stays selected when users arrive", async ({ page }) => {
  await open(page);
  const release = await hold(page, ({ pathname }) => pathname.endsWith("/core/users/"));
  await box(page).fill("ma");
  await expect(options(page).nth(2)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const before = await selected(page).innerText();
  await release();
  await expect(options(page).filter({ hasText: "Amara Okafor" }).first()).toBeVisible();
  expect(await selected(page).innerText()).toBe(before);
});

test("outposts and groups lead to where they matter", async ({ page }) => {
  await open(page);
  await box(page).fill("frankfurt");
  await options(page).filter({ hasText: /^Frankfurt .*Outpost$/s }).click();
  await expect(page).toHaveURL(/#\/providers\/\d+$/);
  await open(page);
  await box(page).fill("operations");
  await options(page).filter({ hasText: /^Operations\s*Group$/ }).click();
  await expect(page).toHaveURL(/#\/access\?.*rows=groups/);
});

test("what was opened last is there after a reload, with users and tokens, until the session ends", async ({ page }) => {
  await page.goto("./#/users/9");
  await expect(heading(page, "Amara Okafor")).toBeVisible();
  await page.goto("./#/tokens");
  await page.getByRole("table").getByRole("rowheader").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/#\/tokens\/[\w-]+$/);
  await expect(page.getByRole("heading", { level: 1, name: /^Connection token of/ })).toBeVisible();
  await page.goto("./#/");
  await expect(heading(page, "Overview")).toBeVisible();
  await page.reload();
  await open(page);
  const known = options(page).filter({ hasText: /Connection token$|User$/ });
  await expect(known).toHaveText([/ for .*Connection token$/, /^Amara Okafor.*User$/s]);
  await box(page).fill("amara ok");
  await expect(options(page).filter({ hasText: /^Amara Okafor/ }), "once").toHaveCount(1);

  await box(page).fill("disconnect");
  await expect(selected(page)).toContainText("Disconnect");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("rac-admin.recent"))).toBeNull();
});

test("an unreadable list of what was opened is ignored", async ({ page }) => {
  await page.evaluate(() => sessionStorage.setItem("rac-admin.recent", '[{"instance":"","account":"1","visits":7},"'));
  await page.reload();
  await open(page);
  await expect(options(page).first()).toContainText("Overview");
});

test("commands that can't be used say why, and actions without a page are found", async ({ page }) => {
  await open(page);
  await box(page).fill("lock now");
  await expect(selected(page)).toHaveAttribute("aria-disabled", "true");
  await expect(selected(page)).toContainText("Lock now Needs a token kept in this browser with a passphrase.");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await box(page).fill("sign out");
  await expect(selected(page)).toContainText("Disconnect");
  await box(page).fill("export");
  await options(page).filter({ hasText: "Export: Endpoints" }).click();
  await expect(heading(page, "Endpoints")).toBeVisible();
  await open(page);
  await box(page).fill("theme dark");
  await expect(selected(page)).toContainText("Theme: Dark");
  await page.keyboard.press("Enter");
  await expect(page.locator(".rac-app")).toHaveAttribute("data-theme", "dark");
});

test("what can't be done says why, and choosing it does nothing", async ({ page }) => {
  await open(page);
  await box(page).fill("turn on read-only");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Read-only").first()).toBeVisible();
  await open(page);
  await box(page).fill("create provider");
  const create = options(page).filter({ hasText: "Create provider" });
  await expect(create).toHaveAttribute("aria-disabled", "true");
  await expect(create).toContainText("Create provider Read-only mode is on.");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
});

test("nothing that matches is said, and Escape returns the focus", async ({ page }) => {
  const button = page.getByRole("button", { name: "Search", exact: true });
  await button.click();
  await box(page).fill("zzzz");
  await expect(dialog(page).getByRole("status")).toContainText("Nothing matches “zzzz”.");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("shortcuts go to sections, to the search, and through rows", async ({ page }) => {
  await quiet(page);
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  await expect(heading(page, "Endpoints")).toBeVisible();
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.nth(2)).toBeVisible();
  await quiet(page);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(rows.nth(2).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("x");
  await expect(rows.nth(2).getByRole("checkbox")).toBeChecked();
  await page.keyboard.press("k");
  await expect(rows.nth(1).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Search" });
  await expect(search).toBeFocused();
  await page.keyboard.type("j?gk");
  await expect(search, "typing is typing").toHaveValue("j?gk");
});

test("/ goes to the first filter where there is no search", async ({ page }) => {
  await page.goto("./#/activity");
  await expect(heading(page, "Activity")).toBeVisible();
  await quiet(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("main").getByRole("combobox").first()).toBeFocused();
});

test("? shows all shortcuts, and they can be turned off", async ({ page }) => {
  await quiet(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help).toBeVisible();
  await expect(help.getByRole("row").filter({ hasText: "Go to Endpoints" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("./#/preferences");
  const toggle = page.getByRole("switch", { name: "Keyboard shortcuts" });
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("?");
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(heading(page, "Preferences")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test.describe("without permission", () => {
  test.use({ allowFailedRequests: true });

  test("objects that can't be read are said; the rest is found", async ({ page }) => {
    await page.route("**/propertymappings/**", (route) => route.fulfill({ status: 403, json: { detail: "No." } }));
    await open(page);
    await expect(dialog(page).getByRole("status")).toContainText("property mappings");
    await box(page).fill("endpoints");
    await expect(options(page).filter({ hasText: "Endpoints" }).first()).toBeVisible();
  });
});

test("the palette is accessible and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await box(page).fill("e");
  await expect(options(page).nth(3)).toBeVisible();
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await axe(page);
});
