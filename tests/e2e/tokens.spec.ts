// `#/tokens` and `#/tokens/<id>`: the connection tokens.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test } from "./fixtures.ts";
import { hold } from "./hold.ts";
import { moreActions } from "./more-actions.ts";

const table = (page: Page) => page.getByRole("table", { name: "Connection tokens" });
const rows = (page: Page) => table(page).getByRole("row").filter({ has: page.getByRole("rowheader") });
const pager = (page: Page) => page.getByRole("navigation", { name: "Pagination" });
const filter = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });

const counted = (count: number) => `${count} connection token${count === 1 ? "" : "s"}`;

async function open(page: Page, hash = "#/tokens"): Promise<void> {
  await connect(page);
  await page.goto(`./${hash}`);
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await expect(pager(page)).toBeVisible();
}

async function pick(box: Locator, typed: string): Promise<void> {
  await box.fill(typed);
  await box.page().getByRole("listbox").getByRole("option").filter({ hasText: typed }).first().click();
}

test("the list shows users and endpoints, and explains its limits", async ({ page }) => {
  await open(page);
  await expect(pager(page)).toContainText("1–20 of 150");
  await expect(page.getByText(/Expired tokens are listed too: authentik shows neither when/)).toBeVisible();
  await expect(rows(page)).toHaveCount(20);
  // Each row: user with username, endpoint with protocol and host, provider, last login.
  const first = rows(page).first();
  await expect(first.getByRole("cell").filter({ hasText: /^.+(RDP|SSH|VNC)\s*\S+$/ })).toHaveCount(1);
  await expect(first.getByRole("link", { name: /^(Servers|Büro)/ })).toBeVisible();
  await expect(first.locator("a[href^='#/endpoints/']")).toHaveCount(1);
  // Names are text, whatever they look like.
  await page.goto("./#/tokens?user=13");
  await expect(rows(page).first()).toContainText("<b>Bold</b> & <script>alert(1)</script>");
});

test("search and filters are in the address, and survive back, forward and reload", async ({ page, requests }) => {
  await open(page);
  await page.getByRole("searchbox", { name: "Search" }).fill("rdp");
  await expect(page).toHaveURL(/#\/tokens\?search=rdp$/);
  await expect(pager(page)).not.toContainText("of 150");
  await page.getByRole("searchbox", { name: "Search" }).fill("");
  await expect(pager(page)).toContainText("of 150");

  await pick(filter(page, "Provider"), "Servers");
  await expect(page).toHaveURL(/#\/tokens\?provider=1$/);
  await expect(pager(page)).not.toContainText("of 150");
  // The options are the provider's endpoints, with protocol and host.
  await filter(page, "Endpoint").click();
  await expect(page.getByRole("status").filter({ hasText: "40 options" })).toBeVisible();
  await filter(page, "Endpoint").fill("ber-05.example.org");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveText([/^ber-ssh-05\s*SSH · ber-05\.example\.org$/]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/tokens\?provider=1&endpoint=[0-9a-f-]{36}$/);
  await expect(rows(page).filter({ hasNotText: "ber-ssh-05" })).toHaveCount(0);
  await expect(rows(page).first()).toContainText("ber-ssh-05");
  const here = page.url();

  await pick(filter(page, "Provider"), "Köln");
  // Another provider has other endpoints.
  await expect(page).toHaveURL(/#\/tokens\?provider=2$/);
  await expect(filter(page, "Endpoint")).toHaveValue("");
  await page.goBack();
  await expect(page).toHaveURL(here);
  await expect(filter(page, "Endpoint")).toHaveValue(/^ber-ssh-05/);
  await expect(filter(page, "Provider")).toHaveValue(/^Servers/);
  await page.reload();
  await expect(rows(page).first()).toContainText("ber-ssh-05");
  await expect(filter(page, "Endpoint")).toHaveValue(/^ber-ssh-05/);

  await page.getByRole("button", { name: "Clear Endpoint" }).click();
  await pick(filter(page, "User"), "bjoern");
  await expect(page).toHaveURL(/provider=1&user=6$/);
  await expect(rows(page).filter({ hasNotText: "Björn Öberg" })).toHaveCount(0);
  // authentik filters by the session's user; its search doesn't look at users.
  expect((await requests()).some(({ path }) => path.includes("session__user=6"))).toBe(true);

  await page.getByRole("searchbox", { name: "Search" }).fill("nothing like this");
  await expect(page.getByText("No connection tokens match “nothing like this” and the filters.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(page).toHaveURL(/#\/tokens$/);
  await expect(pager(page)).toContainText("of 150");
  await expect(filter(page, "User")).toHaveValue("");
});

test("sorting groups, as authentik can", async ({ page, requests }) => {
  await open(page);
  await page.getByRole("columnheader", { name: "User" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "User" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/ordering=session__user/);
  await expect(page.getByRole("columnheader", { name: "Last login" }).getByRole("button")).toHaveCount(0);
  expect((await requests()).some(({ path }) => path.includes("ordering=session__user"))).toBe(true);
});

test("the list is refreshed manually, and automatically only if chosen", async ({ page, requests, demo }) => {
  await page.clock.install();
  await open(page);
  await expect(page.getByText("updated just now")).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByText(/updated 1\d s ago|updated 9 s ago/)).toBeVisible();
  const reads = async () => (await requests()).filter(({ path }) => path.startsWith("/api/v3/rac/connection_tokens/")).length;
  await quiet(page);
  const before = await reads();
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(reads).toBe(before + 1);
  await expect(page.getByText("updated just now")).toBeVisible();

  const automatic = page.getByRole("combobox", { name: "Refresh automatically" });
  await automatic.selectOption("Every 5 s");
  const { results } = await demo.api("GET", "/rac/connection_tokens/?page_size=1");
  await demo.api("DELETE", `/rac/connection_tokens/${results[0].pk}/`);
  await demo.forgetRequests();
  await page.clock.runFor(5_100);
  await expect(pager(page)).toContainText("of 149");
  await page.clock.runFor(5_000);
  await expect.poll(reads).toBe(2);
  await automatic.selectOption("Off");
  await page.clock.runFor(60_000);
  expect(await reads()).toBe(2);
});

test("a refresh redraws a changed row of the same token", async ({ page }) => {
  let active = true;
  await page.route(/\/rac\/connection_tokens\/\?/, async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    for (const token of body.results) token.user.is_active = active;
    await route.fulfill({ response: answer, json: body });
  });
  await open(page);
  await expect(rows(page).first()).not.toContainText("inactive");
  active = false;
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(rows(page).first()).toContainText("inactive");
});

test("deleting a token explains its effect, and sends one request", async ({ page, writes }) => {
  await open(page);
  const remove = rows(page).first().getByRole("button", { name: /^Delete token of \S+ for / });
  const label = (await remove.getAttribute("aria-label")) ?? "";
  await remove.click();
  const dialog = page.getByRole("dialog", { name: `${label}?` });
  await expect(dialog).toContainText("The token no longer counts against the endpoint's limit");
  await expect(dialog).toContainText("An open connection is not closed.");
  await expect(dialog).toContainText("end the user's authentik session, which also signs them out of authentik");
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();
  expect(await writes()).toEqual([]);

  await remove.press("Enter");
  await dialog.getByRole("button", { name: "Delete token" }).click();
  await expect(page.getByRole("status").filter({ hasText: label.replace("Delete token of", "Revoked the token of") })).toBeVisible();
  await expect(pager(page)).toContainText("of 149");
  expect((await writes()).map(({ method, status }) => [method, status])).toEqual([["DELETE", 204]]);
});

test("a token's page shows its data, and links to editing and deleting", async ({ page }) => {
  await open(page);
  await rows(page).first().getByRole("link").first().click();
  await expect(page).toHaveURL(/#\/tokens\/[0-9a-f-]{36}$/);
  const heading = page.getByRole("heading", { level: 1, name: /^Connection token of \S+ for / });
  await expect(heading).toBeVisible();
  for (const term of ["User", "Last login", "Provider", "Endpoint", "Protocol", "Host", "ID"]) {
    await expect(page.getByRole("term").filter({ hasText: new RegExp(`^${term}$`) })).toBeVisible();
  }
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Edit token of / })).toBeVisible();
  await page.goBack();
  await moreActions(page, "Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await expect(pager(page)).toContainText("of 149");
});

test("deleting can be stopped, and the result so far is shown", async ({ page, writes }) => {
  await open(page, "#/tokens?search=cgn&page_size=20");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("group", { name: "20 selected" }).getByRole("button", { name: "Delete 20 connection tokens" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete 20 connection tokens?" });
  // Stopped in the middle: the fifth waits for that.
  let stopped = () => {};
  const stop = new Promise<void>((resolve) => (stopped = resolve));
  let begun = 0;
  await page.route("**/connection_tokens/*/", async (route) => {
    begun += 1;
    if (begun > 4) await stop;
    await route.fallback();
  });
  const start = dialog.getByRole("button", { name: "Delete 20 connection tokens" });
  // This many need more than a click.
  await expect(start).toHaveAccessibleDescription("Type 20 to confirm");
  await start.click({ force: true });
  await dialog.getByRole("textbox", { name: "Type 20 to confirm" }).fill("19");
  await start.click({ force: true });
  await expect(dialog.getByRole("progressbar")).toBeHidden();
  await dialog.getByRole("textbox", { name: "Type 20 to confirm" }).fill("20");
  await start.click();
  await expect(dialog.getByRole("progressbar", { name: "Progress" })).toBeVisible();
  await expect(dialog.getByText("Revoked").nth(2)).toBeVisible();
  // It can't be closed while it runs.
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  stopped();
  // The title is no longer a question, but the result.
  const ended = page.getByRole("dialog", { name: /^\d+ of 20 connection tokens revoked$/ });
  await expect(ended).toBeVisible();
  const done = (await writes()).length;
  expect(done).toBeGreaterThanOrEqual(3);
  expect(done).toBeLessThan(20);
  await expect(ended.getByRole("status")).toHaveText(`${done} connection tokens revoked. ${20 - done} were not done.`);
  await ended.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("group", { name: `${20 - done} selected` })).toBeVisible();
  await expect(pager(page)).toContainText(`of ${43 - done}`);
});

test("all tokens that match are selected, those of other pages as they come", async ({ page, requests }) => {
  await open(page, "#/tokens?page_size=20");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  const bar = page.getByRole("group", { name: /selected$/ });
  const release = await hold(page, ({ pathname, searchParams }) => pathname.endsWith("/connection_tokens/") && searchParams.get("page") === "2");
  await bar.getByRole("button", { name: "Select all 150" }).click();
  await expect(bar.getByRole("status")).toHaveText("Reading connection tokens: 100 of 150");
  await expect(bar).toContainText("100 selected");
  // Who has enough keeps what is selected by then.
  await bar.getByRole("button", { name: "Stop" }).click();
  await expect(bar.getByRole("status")).toHaveCount(0);
  await release();
  await expect(bar).toContainText("100 selected");
  await bar.getByRole("button", { name: "Select all 150" }).click();
  await expect(bar).toContainText("150 selected");
  await expect(bar.getByRole("button", { name: /^Select all/ })).toHaveCount(0);
  await expect(bar.getByRole("button", { name: "Delete 150 connection tokens" })).toBeVisible();
  const read = (await requests()).filter(({ path }) => path.includes("/connection_tokens/?") && path.includes("page_size=100"));
  expect(read.length).toBeLessThanOrEqual(5);

  await bar.getByRole("button", { name: "Clear selection" }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("cgn");
  await expect(pager(page)).toContainText("of 43");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await bar.getByRole("button", { name: "Select all 43" }).click();
  await expect(bar).toContainText("43 selected");
});

test.describe("when something fails", () => {
  test.use({ allowFailedRequests: true });

  test("tokens selected on several pages are deleted with a result for each; failed ones can be retried", async ({ page, demo, writes }) => {
    const endpoints = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=kiosk");
    const tokens = await demo.api("GET", "/rac/connection_tokens/?page_size=2");
    const key = (name: string) => endpoints.results.find((one: { name: string }) => one.name.includes(name));
    // One token for the kiosk that can't be deleted, and one for the kiosk that fails at first.
    for (const [n, name] of ["demo-undeletable", "demo-flaky"].entries()) {
      const { pk, provider } = key(name);
      await demo.api("PUT", `/rac/connection_tokens/${tokens.results[n].pk}/`, { provider, endpoint: pk });
    }
    await demo.forgetRequests();
    await open(page, "#/tokens?search=kiosk&page_size=1");
    await page.getByRole("checkbox", { name: /^Select \S+ for demo-/ }).check();
    await pager(page).getByRole("button", { name: "Next page" }).click();
    await expect(pager(page)).toContainText("2–2 of");
    await page.getByRole("checkbox", { name: /^Select \S+ for demo-/ }).check();
    await page.goto("./#/tokens?search=kiosk");
    // The previous page had one row.
    await expect(rows(page).nth(1)).toBeVisible();
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    const count = await rows(page).count();
    await page.getByRole("group", { name: `${count} selected` }).getByRole("button", { name: `Delete ${count} connection tokens` }).click();

    await expect(page.getByRole("dialog", { name: `Delete ${count} connection tokens?` })).toBeVisible();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("An open connection is not closed.");
    await expect(dialog.getByRole("listitem")).toHaveCount(count);
    if (count > 10) await dialog.getByRole("textbox", { name: /^Type/ }).fill(String(count));
    await dialog.getByRole("button", { name: `Delete ${count} connection tokens` }).click();
    await expect(dialog.getByRole("status")).toContainText(/failed\.$/);
    const failed = dialog.getByRole("listitem").filter({ hasText: "Failed:" });
    await expect(failed.filter({ hasText: "demo-undeletable" }).first()).toContainText("doesn't have the permission");
    await expect(failed.filter({ hasText: "demo-flaky" }).first()).toContainText("internal error");
    const flaky = await failed.filter({ hasText: "demo-flaky" }).count();
    const undeletable = await failed.filter({ hasText: "demo-undeletable" }).count();
    await dialog.getByRole("button", { name: "Retry failed" }).click();
    await expect(dialog.getByRole("status")).toHaveText(`${counted(count - undeletable)} revoked. ${undeletable} failed.`);
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(rows(page)).toHaveCount(undeletable);
    await expect(page.getByRole("group", { name: `${undeletable} selected` })).toBeVisible();
    expect(await writes()).toHaveLength(count + flaky + undeletable);
  });

  test("the page of a deleted token says so", async ({ page }) => {
    await connect(page);
    await page.goto("./#/tokens/00000000-0000-4000-8000-000000000000");
    await expect(page.getByText("Nothing here")).toBeVisible();
    await page.getByRole("link", { name: "To the list of connection tokens" }).click();
    await expect(pager(page)).toBeVisible();
    // An invalid id has no page.
    await page.goto("./#/tokens/seven");
    await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  });

  test("a filter for something that no longer exists says so and can be cleared", async ({ page }) => {
    await connect(page);
    await page.goto("./#/tokens?provider=999");
    await expect(page.getByRole("alert")).toContainText(/authentik refused to read the connection tokens: Provider: Select a valid choice/);
    await page.getByRole("button", { name: "Clear Provider" }).click();
    await expect(pager(page)).toContainText("of 150");
  });
});
