// `#/providers`: the list of RAC providers.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

const table = (page: Page) => page.getByRole("table", { name: "RAC providers" });
const row = (page: Page, name: string | RegExp) => table(page).getByRole("row", { name });
const pager = (page: Page) => page.getByRole("navigation", { name: "Pagination" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });

/** The names in the list, from top to bottom. */
const names = (page: Page) => table(page).getByRole("rowheader").getByRole("link");

const HUNDRED = /^A provider with a name of one hundred/;
const KOELN = 'Büro <Köln> & "Außenstellen"';

async function open(page: Page, hash = "#/providers"): Promise<void> {
  await connect(page);
  await page.goto(`./${hash}`);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
}

test("each row shows a provider, what it lacks, and its links", async ({ page }) => {
  await open(page);
  await expect(names(page)).toHaveText([HUNDRED, KOELN, "Lab bench", "Servers"]);

  const ready = row(page, /Servers/);
  await expect(ready.getByRole("cell")).toContainText(["", "Servers", "Frankfurt", "8 hours", "No", "40", /^\d+$/, ""]);
  await expect(ready).not.toContainText("Not ");
  await expect(row(page, /Köln/)).toContainText("Not in an outpost");
  await expect(row(page, /Köln/)).not.toContainText("Not assigned");
  // authentik ignores "; hours=12" because of its space, and the list shows the resulting value.
  await expect(row(page, /Köln/)).toContainText("1 day 30 minutes");
  await expect(row(page, /Lab bench/)).toContainText("Not assigned to an application");
  await expect(row(page, /Lab bench/)).toContainText("10 days 12 hours");
  for (const obstacle of ["Not assigned to an application", "Not in an outpost", "Connections expire immediately"]) {
    await expect(row(page, /hundred/)).toContainText(obstacle);
  }

  await ready.getByRole("link", { name: /^\d+ connection tokens of Servers$/ }).click();
  await expect(page).toHaveURL(/#\/providers\/1\/tokens$/);
  await page.goBack();
  await ready.getByRole("link", { name: "Servers", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
});

test("the search is in the address, and an empty result says what was searched for", async ({ page }) => {
  await open(page, "#/providers?page=2&page_size=2");
  await expect(names(page)).toHaveText(["Lab bench", "Servers"]);
  await search(page).fill("e");
  // A new search starts on the first page.
  await expect(page).toHaveURL(/#\/providers\?search=e&page_size=2$/);
  await expect(pager(page)).toContainText("1–2 of 4");
  await search(page).fill("lab");
  await expect(names(page)).toHaveText(["Lab bench"]);

  await page.reload();
  await expect(search(page)).toHaveValue("lab");
  await expect(names(page)).toHaveText(["Lab bench"]);

  await search(page).fill("no such provider");
  await expect(page.getByText("No RAC providers match “no such provider”.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(search(page)).toHaveValue("");
  await expect(names(page)).toHaveCount(4);

  await search(page).fill("köln &");
  await expect(names(page)).toHaveText([KOELN]);
  await search(page).press("Escape");
  await expect(names(page)).toHaveCount(4);
});

test("sorting is in the address and available to screen readers", async ({ page }) => {
  await open(page);
  const header = page.getByRole("columnheader", { name: "Name" });
  await header.getByRole("button").click();
  await expect(page).toHaveURL(/ordering=name/);
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  await header.getByRole("button").click();
  await expect(page).toHaveURL(/ordering=-name/);
  await expect(header).toHaveAttribute("aria-sort", "descending");
  await expect(names(page)).toHaveText(["Servers", "Lab bench", KOELN, HUNDRED]);

  const deletes = page.getByRole("columnheader", { name: "Delete token on disconnect" });
  await deletes.getByRole("button").press("Enter");
  await expect(deletes).toHaveAttribute("aria-sort", "ascending");
  await expect(header).toHaveAttribute("aria-sort", "none");
  await expect(names(page).last()).toHaveText(KOELN);
  // Columns that authentik can't sort by are not sortable.
  await expect(page.getByRole("columnheader", { name: "Application" }).getByRole("button")).toHaveCount(0);

  await page.goBack();
  await expect(names(page).first()).toHaveText("Servers");
});

test("pages are in the address: back, forward, reload and a copied link restore them", async ({ page }) => {
  await open(page, "#/providers?page_size=1");
  await expect(pager(page)).toContainText("1–1 of 4");
  await expect(pager(page).getByRole("button", { name: "Previous page" })).toBeDisabled();
  await pager(page).getByRole("button", { name: "Next page" }).click();
  await expect(names(page)).toHaveText([KOELN]);
  await expect(page).toHaveURL(/page=2/);
  await pager(page).getByRole("button", { name: "Last page" }).click();
  await expect(names(page)).toHaveText(["Servers"]);
  await expect(pager(page).getByRole("button", { name: "Page 4" })).toHaveAttribute("aria-current", "page");
  await expect(pager(page).getByRole("button", { name: "Next page" })).toBeDisabled();
  await pager(page).getByRole("button", { name: "Page 3" }).click();
  await expect(names(page)).toHaveText(["Lab bench"]);

  await page.goBack();
  await expect(names(page)).toHaveText(["Servers"]);
  await page.goBack();
  await expect(names(page)).toHaveText([KOELN]);
  await page.goForward();
  await expect(names(page)).toHaveText(["Servers"]);
  await page.reload();
  await expect(names(page)).toHaveText(["Servers"]);
  await pager(page).getByRole("button", { name: "First page" }).click();
  await expect(names(page)).toHaveText([HUNDRED]);
});

test("the number of rows is kept for every list", async ({ page, demo }) => {
  for (let n = 1; n <= 8; n++) await demo.createProvider(`Extra ${n}`);
  await open(page);
  await expect(names(page)).toHaveCount(12);
  await pager(page).getByRole("combobox", { name: "Rows per page" }).selectOption("10");
  await expect(names(page)).toHaveCount(10);
  await expect(pager(page)).toContainText("1–10 of 12");
  await page.reload();
  await expect(names(page)).toHaveCount(10);
  await page.goto("./#/tokens");
  await expect(pager(page)).toContainText("1–10 of 150");
});

test("a row's actions work by keyboard, and deleting says what is deleted with it", async ({ page, writes }) => {
  await open(page);
  const actions = page.getByRole("button", { name: "Actions for Servers" });
  await actions.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(actions).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Delete provider “Servers”?" });
  await expect(dialog).toContainText("The application “Servers” stays, without a provider.");
  await expect(dialog).toContainText("Deleted with it: 40 endpoints");
  await expect(dialog).toContainText(/Deleted with it: \d+ connection tokens/);
  await expect(dialog).toContainText("Unlinked, but kept: 1 outpost (Frankfurt)");
  // authentik's names of connection tokens contain session keys.
  await expect(dialog).not.toContainText(/session|RAC Connection token/i);
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(actions).toBeFocused();
  expect(await writes()).toEqual([]);

  await actions.click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  // 40 endpoints are deleted with it, so a click is not enough.
  const confirm = dialog.getByRole("button", { name: "Delete provider" });
  await confirm.click({ force: true });
  await expect(confirm).toHaveAccessibleDescription("Type “Servers” to confirm");
  await dialog.getByRole("textbox", { name: "Type “Servers” to confirm" }).fill("servers");
  await confirm.click({ force: true });
  expect(await writes()).toEqual([]);
  await dialog.getByRole("textbox", { name: "Type “Servers” to confirm" }).fill("Servers");
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "Deleted provider “Servers”." })).toBeVisible();
  await expect(names(page)).toHaveCount(3);
  expect((await writes()).map(({ method, path }) => [method, path])).toEqual([["DELETE", "/api/v3/providers/rac/1/"]]);

  await page.getByRole("button", { name: "Actions for Lab bench" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await expect(page).toHaveURL(/#\/providers\/3\/edit$/);
});

test("deleting the last row of the last page shows the page before", async ({ page, demo }) => {
  await demo.createProvider("Zuletzt");
  await open(page, "#/providers?page=3&page_size=2");
  await expect(names(page)).toHaveText(["Zuletzt"]);
  await page.getByRole("button", { name: "Actions for Zuletzt" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete provider" }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(names(page)).toHaveText(["Lab bench", "Servers"]);
});

test.describe("when something fails", () => {
  test.use({ allowFailedRequests: true });

  test("selected providers are deleted one by one, failed ones can be retried, and refused ones stay", async ({ page, demo, writes }) => {
    await demo.createProvider("0A demo-undeletable");
    await demo.createProvider("0B demo-flaky");
    await demo.createProvider("0C plain");
    await demo.forgetRequests();
    await open(page, "#/providers?page_size=2");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await expect(page.getByRole("group", { name: "2 selected" })).toBeVisible();
    await page.getByRole("checkbox", { name: "Select 0B demo-flaky" }).uncheck();
    await expect(page.getByRole("checkbox", { name: "Select all on this page" })).toHaveJSProperty("indeterminate", true);
    await page.getByRole("checkbox", { name: "Select 0B demo-flaky" }).check();
    await pager(page).getByRole("button", { name: "Next page" }).click();
    await page.getByRole("checkbox", { name: "Select 0C plain" }).check();
    // The selection is kept across pages.
    const bar = page.getByRole("group", { name: "3 selected" });
    await expect(bar).toContainText("2 of them not shown here");
    await bar.getByRole("button", { name: "Delete 3 providers" }).click();

    await expect(page.getByRole("dialog", { name: "Delete 3 providers?" })).toBeVisible();
    const dialog = page.getByRole("dialog");
    for (const name of ["0A demo-undeletable", "0B demo-flaky", "0C plain"]) {
      await expect(dialog.getByRole("listitem").filter({ hasText: name })).toBeVisible();
    }
    expect(await writes()).toEqual([]);
    await dialog.getByRole("button", { name: "Delete 3 providers" }).click();
    const item = (name: string) => dialog.getByRole("listitem").filter({ hasText: name });
    await expect(dialog.getByRole("status")).toContainText("1 provider deleted. 2 failed.");
    await expect(item("0A demo-undeletable")).toContainText("your account doesn't have the permission");
    await expect(item("0B demo-flaky")).toContainText("authentik failed with an internal error");
    await expect(item("0B demo-flaky")).toContainText("Request id");
    await expect(item("0C plain")).toContainText("Deleted");

    await dialog.getByRole("button", { name: "Retry failed" }).click();
    await expect(dialog.getByRole("status")).toContainText("2 providers deleted. 1 failed.");
    await expect(item("0B demo-flaky")).toContainText("Deleted");
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(dialog).toBeHidden();
    // What failed stays selected and listed.
    await expect(page.getByRole("group", { name: "1 selected" })).toBeVisible();
    await page.goto("./#/providers");
    await expect(names(page)).toHaveText(["0A demo-undeletable", HUNDRED, KOELN, "Lab bench", "Servers"]);
    await page.getByRole("button", { name: "Clear selection" }).click();
    await expect(page.getByRole("group", { name: /selected/ })).toBeHidden();
    expect((await writes()).filter(({ method }) => method === "DELETE")).toHaveLength(5);
  });

  test("a page that no longer exists shows the last one", async ({ page }) => {
    await open(page, "#/providers?page=99&page_size=2");
    await expect(names(page)).toHaveText(["Lab bench", "Servers"]);
    await expect(pager(page)).toContainText("3–4 of 4");
  });

  test("a superuser learns that another user deleted a provider meanwhile", async ({ page, demo }) => {
    await open(page);
    await expect(row(page, /Lab bench/)).toBeVisible();
    await demo.api("DELETE", "/providers/rac/3/");
    await page.getByRole("button", { name: "Actions for Lab bench" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    // Its endpoints can't be read any more, so they may exist.
    await page.getByRole("dialog").getByRole("textbox", { name: "Type “Lab bench” to confirm" }).fill("Lab bench");
    await page.getByRole("dialog").getByRole("button", { name: "Delete provider" }).click();
    await expect(page.getByRole("status").filter({ hasText: "It had already been deleted." })).toBeVisible();
    await expect(names(page)).toHaveCount(3);
  });

  for (const [word, said] of [
    ["demo-crash", /authentik failed with an internal error.*Request id/s],
    ["demo-garbage", /answer could not be read/],
    ["demo-shape", /answer could not be read \(.*(pk|name|string|integer|i32)/s],
  ] as const) {
    test(`the list says so when authentik answers with ${word}, and the search still works`, async ({ page }) => {
      await open(page);
      await search(page).fill(word);
      await expect(page.getByRole("alert")).toContainText(said);
      await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
      await search(page).fill("lab");
      await expect(names(page)).toHaveText(["Lab bench"]);
      await expect(page.getByRole("alert")).toBeHidden();
    });
  }

  test("a throttled or slow read keeps the old rows", async ({ page, requests }) => {
    await open(page);
    await expect(names(page)).toHaveCount(4);
    await search(page).fill("demo-throttle");
    await expect(table(page)).toHaveAttribute("aria-busy", "true");
    await expect(names(page)).toHaveCount(4);
    await expect(page.getByText("No RAC providers match “demo-throttle”.")).toBeVisible();
    const throttled = (await requests()).filter(({ path }) => path.includes("demo-throttle"));
    expect(throttled.map(({ status }) => status)).toEqual([429, 200]);

    // Leaving during a request: a late response has no effect.
    await search(page).fill("demo-slow");
    await expect(page).toHaveURL(/demo-slow/);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Connection tokens" }).click();
    await expect(page.getByRole("table", { name: "Connection tokens" })).toBeVisible();
  });

  test("a starting authentik is retried, then reported, and can be retried by hand", async ({ page }) => {
    await open(page);
    let starting = true;
    await page.route("**/providers/rac/?**", (route) =>
      starting
        ? route.fulfill({ status: 503, headers: { "Retry-After": "20" }, json: { error: "authentik starting" } })
        : route.fallback(),
    );
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(page.getByRole("alert")).toContainText("authentik is not available right now: authentik starting.");
    starting = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(names(page)).toHaveCount(4);
  });
});

test("refreshing shows changes and keeps the scroll position and focus", async ({ page, demo }) => {
  await open(page);
  await expect(row(page, /Lab bench/)).toContainText("10 days 12 hours");
  await demo.touchProvider(3, { connection_expiry: "minutes=5" });
  const refresh = page.getByRole("button", { name: "Refresh" });
  await refresh.click();
  await expect(row(page, /Lab bench/)).toContainText("5 minutes");
  await expect(refresh).toBeFocused();
  await expect(page.getByText("updated just now")).toBeVisible();
});

test("a refresh refreshes the counts, too, though the rows did not change", async ({ page, demo }) => {
  await open(page);
  const tokens = page.getByRole("link", { name: /connection tokens of Servers$/ });
  const before = Number(await tokens.textContent());
  const { results } = await demo.api("GET", "/rac/connection_tokens/?provider=1&page_size=2");
  for (const { pk } of results) await demo.api("DELETE", `/rac/connection_tokens/${pk}/`);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(tokens).toHaveText(String(before - 2));
});

test("after a refresh a row's actions still work, though the row did not change", async ({ page }) => {
  await open(page);
  const read = page.waitForResponse(/providers\/rac\/\?/);
  await page.getByRole("button", { name: "Refresh" }).click();
  await read;
  await expect(page.getByRole("button", { name: "Refresh" })).not.toHaveAttribute("aria-busy", "true");
  await page.getByRole("button", { name: "Actions for Servers" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("dialog", { name: "Delete provider “Servers”?" })).toBeVisible();
});

test("without any provider the page explains how to start", async ({ page, demo }) => {
  for (const id of [1, 2, 3, 4]) await demo.api("DELETE", `/providers/rac/${id}/`);
  await open(page);
  await expect(page.getByText("No RAC providers yet")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Create provider" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Create provider" })).toBeVisible();
});
