// `#/endpoints` and a provider's tab: the list of endpoints; `#/endpoints/<uuid>`: a single one.
import type { Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

const table = (page: Page) => page.getByRole("table", { name: "Endpoints" });
const row = (page: Page, name: string | RegExp) => table(page).getByRole("row", { name });
const names = (page: Page) => table(page).getByRole("rowheader").getByRole("link");
const pager = (page: Page) => page.getByRole("navigation", { name: "Pagination" });
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

async function open(page: Page, hash = "#/endpoints", token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./${hash}`);
  await expect(heading(page, "Endpoints")).toBeVisible();
}

test("each row shows an endpoint, whether it can be launched, and its links", async ({ page }) => {
  await open(page, "#/endpoints?search=ber-rdp");
  const cells = row(page, /ber-rdp-21/).getByRole("cell");
  await expect(cells).toContainText(["", "RDP", "ber-21.example.org", "Servers", "At most 10", /^\d+$/, "Launch", ""]);
  const launch = row(page, /ber-rdp-21/).getByRole("link", { name: "Launch ber-rdp-21 (opens in a new tab)" });
  await expect(launch).toHaveAttribute("href", /\/application\/rac\/servers\/[0-9a-f-]{36}\/$/);
  await expect(launch).toHaveAttribute("target", "_blank");
  await expect(launch).toHaveAttribute("rel", "noopener noreferrer");

  await search(page).fill("ber-vnc-45");
  await expect(row(page, /ber-vnc-45/)).toContainText("No limit");
  await expect(row(page, /ber-vnc-45/)).toContainText("No application");
  await expect(row(page, /ber-vnc-45/).getByRole("link", { name: /Launch/ })).toHaveCount(0);

  await row(page, /ber-vnc-45/).getByRole("link", { name: /^\d+ connection tokens? of ber-vnc-45$/ }).click();
  await expect(page).toHaveURL(/#\/tokens\?endpoint=/);
  await page.goBack();
  await row(page, /ber-vnc-45/).getByRole("link", { name: "ber-vnc-45", exact: true }).click();
  await expect(heading(page, "ber-vnc-45")).toBeVisible();
});

test("the search finds names and hosts at every key, and is in the address", async ({ page }) => {
  await open(page);
  await expect(pager(page)).toContainText("1–20 of 60");
  await search(page).fill("10.10.0.25");
  await expect(names(page)).toHaveText([/^Build server/]);
  await expect(page).toHaveURL(/#\/endpoints\?search=10\.10\.0\.25$/);
  await page.reload();
  await expect(search(page)).toHaveValue("10.10.0.25");
  await expect(names(page)).toHaveText([/^Build server/]);

  await search(page).fill("PRUFSTAND");
  await expect(names(page)).toHaveText(["Prüfstand Öl-Kühlung"]);
  await search(page).fill("no such endpoint");
  await expect(page.getByText("No endpoints match “no such endpoint”.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(pager(page)).toContainText("1–20 of 60");
});

test("searching requests nothing but the token counts of visible rows", async ({ page, demo, requests }) => {
  await open(page);
  await expect(pager(page)).toBeVisible();
  await quiet(page);
  await demo.forgetRequests();
  await search(page).pressSequentially("cgn-ssh-02");
  await expect(names(page)).toHaveText(["cgn-ssh-02"]);
  await expect(row(page, /cgn-ssh-02/).getByRole("link", { name: /connection tokens? of/ })).toBeVisible();
  expect((await requests()).map(({ path }) => path).filter((path) => path.includes("/rac/endpoints/"))).toEqual([]);
});

test("filters by provider and protocol are in the address and can be cleared", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Provider" }).click();
  await page.getByRole("option", { name: "Lab bench" }).click();
  await expect(page).toHaveURL(/provider=3/);
  await expect(pager(page)).toContainText("of 4");
  await page.getByRole("combobox", { name: "Protocol" }).selectOption("SSH");
  await expect(page).toHaveURL(/provider=3&protocol=ssh/);
  for (const cell of await table(page).getByRole("row").filter({ hasNotText: "Name" }).all()) await expect(cell).toContainText("SSH");
  await page.goBack();
  await expect(pager(page)).toContainText("of 4");
  await expect(page.getByRole("combobox", { name: "Protocol" })).toHaveValue("");
  await page.goBack();
  await expect(pager(page)).toContainText("of 60");
});

test("every column except the count of tokens sorts, numbers by value", async ({ page }) => {
  await open(page, "#/endpoints?search=10.1&page_size=100");
  const header = (name: string) => page.getByRole("columnheader", { name });
  const hosts = async () => table(page).getByRole("row").getByRole("cell", { name: /^10\./ }).allTextContents();
  await header("Host").getByRole("button").click();
  await expect(header("Host")).toHaveAttribute("aria-sort", "ascending");
  await expect(page).toHaveURL(/ordering=host/);
  const ascending = await hosts();
  expect(ascending.slice(0, 5)).toEqual(["10.10.0.1", "10.10.0.13", "10.10.0.25", "10.10.0.37", "10.10.0.49"]);
  await header("Host").getByRole("button").click();
  await expect(header("Host")).toHaveAttribute("aria-sort", "descending");
  expect(await hosts()).toEqual(ascending.toReversed());
  for (const name of ["Name", "Protocol", "Provider", "Connections", "Launch"]) {
    await header(name).getByRole("button").click();
    await expect(header(name)).toHaveAttribute("aria-sort", "ascending");
  }
  await expect(header("Tokens").getByRole("button")).toHaveCount(0);
});

test("pages are in the address, and only the current page's rows are rendered", async ({ page }) => {
  await open(page, "#/endpoints?page=3&page_size=50");
  // There is no third page, so the last one is shown.
  await expect(pager(page)).toContainText("51–60 of 60");
  await expect(names(page)).toHaveCount(10);
  await pager(page).getByRole("button", { name: "First page" }).click();
  await expect(names(page)).toHaveCount(50);
});

test("a provider's tab lists its endpoints, and creates one for it", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  await page.getByRole("link", { name: "4 endpoints of Lab bench" }).click();
  await expect(page).toHaveURL(/#\/providers\/3\/endpoints$/);
  await expect(names(page)).toHaveCount(4);
  await expect(page.getByRole("columnheader", { name: "Provider" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveCount(0);
  await page.getByRole("link", { name: "Create endpoint" }).click();
  await expect(page).toHaveURL(/#\/endpoints\/new\?provider=3$/);
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveValue("Lab bench");

  await page.goto("./#/providers/3");
  await page.getByRole("link", { name: /^4 \(/ }).click();
  await expect(page).toHaveURL(/#\/providers\/3\/endpoints$/);
});

test("a launch that can only fail is not offered, with the reason", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&search=cgn-ssh-02");
  const { pk } = results[0];
  await open(page, "#/endpoints?search=cgn-ssh-02");
  const launch = row(page, /cgn-ssh-02/).getByRole("link", { name: /^Launch cgn-ssh-02/ });
  await expect(launch).toBeVisible();
  await demo.api("PATCH", `/rac/endpoints/${pk}/`, { maximum_connections: 0 });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(row(page, /cgn-ssh-02/)).toContainText("Closed (limit 0). The limit is 0: every launch is refused.");
  await expect(launch).toHaveCount(0);
  await demo.api("PATCH", `/rac/endpoints/${pk}/`, { maximum_connections: 1 });
  await demo.touchProvider(1, { connection_expiry: "hours=0" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(row(page, /cgn-ssh-02/)).toContainText("Connections expire immediately");
  await expect(launch).toHaveCount(0);
  // Its own page has the checklist, which shows more.
  await page.goto(`./#/endpoints/${pk}`);
  const fact = page.getByRole("term").filter({ hasText: "Launch" }).locator("xpath=following-sibling::dd[1]");
  await expect(fact).toContainText("Connections expire immediately");
  await expect(fact.getByRole("link")).toHaveCount(0);
  await demo.touchProvider(1, { connection_expiry: "hours=8" });
  await page.route(/\/outposts\/instances\/[^/]+\/health\//, (route) => route.fulfill({ json: [] }));
  await page.reload();
  await expect(fact).toContainText("Blocked");
  await expect(fact.getByRole("link")).toHaveCount(0);
});

test("without superuser rights the list is read once and says what may be missing", async ({ page, demo, requests }) => {
  await connect(page, tokens.readOnly);
  // The overview reads endpoints, too.
  await quiet(page);
  await demo.forgetRequests();
  await page.goto("./#/endpoints");
  await expect(page.getByText("can cache the list for up to a day")).toBeVisible();
  await expect(heading(page, "Endpoints")).toBeVisible();
  await search(page).fill("x");
  const lists = (await requests()).filter(({ path }) => path.includes("/rac/endpoints/"));
  expect(lists).toHaveLength(1);
  expect(lists[0].path).not.toContain("provider=");
});

test("one endpoint is deleted, and gone from the list", async ({ page, writes }) => {
  await open(page, "#/endpoints?search=ber-vnc-45");
  await row(page, /ber-vnc-45/).getByRole("button", { name: "Actions for ber-vnc-45" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete endpoint “ber-vnc-45”?" });
  await expect(dialog).toContainText("connection tokens and bindings are deleted with it");
  await dialog.getByRole("button", { name: "Delete endpoint" }).click();
  await expect(page.getByText("Deleted endpoint “ber-vnc-45”.")).toBeVisible();
  await expect(page.getByText("No endpoints match “ber-vnc-45”.")).toBeVisible();
  expect((await writes()).map(({ method }) => method)).toEqual(["DELETE"]);
});

test("the page of an endpoint shows its fields, tabs and actions", async ({ page }) => {
  await open(page, "#/endpoints?search=cgn-ssh-02");
  await row(page, /cgn-ssh-02/).getByRole("link", { name: "cgn-ssh-02", exact: true }).click();
  await expect(heading(page, "cgn-ssh-02")).toBeVisible();
  const fact = (name: string) => page.getByRole("term").filter({ hasText: name }).locator("xpath=following-sibling::dd[1]");
  await expect(fact("Provider")).toContainText("Servers");
  await expect(fact("Host")).toContainText("cgn-02.example.org:2222");
  await expect(fact("Maximum concurrent connections")).toContainText("At most 5");
  await expect(fact("Settings")).toContainText("font-size: 14");
  await expect(fact("Launch").getByRole("link")).toHaveAttribute("target", "_blank");

  const tabs = page.getByRole("navigation", { name: "Endpoint", exact: true });
  for (const [tab, path] of [["Bindings", "bindings"], ["Effective settings", "settings"], ["Changelog", "changelog"]]) {
    await tabs.getByRole("link", { name: tab }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(tabs.getByRole("link", { name: tab })).toHaveAttribute("aria-current", "page");
    await expect(heading(page, "cgn-ssh-02")).toBeVisible();
  }
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(heading(page, "Edit cgn-ssh-02")).toBeVisible();
  await page.goBack();
  await moreActions(page, "Clone");
  await expect(heading(page, "Clone cgn-ssh-02")).toBeVisible();
  await page.goBack();
  await moreActions(page, "Delete");
  await page.getByRole("dialog").getByRole("button", { name: "Delete endpoint" }).click();
  await expect(heading(page, "Endpoints")).toBeVisible();
});

test.describe("of an endpoint that is gone", () => {
  test.use({ allowFailedRequests: true });

  test("the page of a deleted endpoint says so and links back", async ({ page }) => {
    await connect(page);
    await page.goto("./#/endpoints/00000000-0000-4000-8000-000000000000");
    await expect(page.getByText("Nothing here")).toBeVisible();
    await page.getByRole("link", { name: "To the list of endpoints" }).click();
    await expect(heading(page, "Endpoints")).toBeVisible();
  });
});

test("a private key and its passphrase are in the page only when shown", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100");
  const one = results.find((endpoint: { settings: object }) => "private-key" in endpoint.settings);
  await connect(page);
  await page.goto(`./#/endpoints/${one.pk}`);
  const settings = page.getByRole("group", { name: "Settings" });
  await expect(settings).toContainText("private-key: Hidden");
  await expect(settings).toContainText("passphrase: Hidden");
  await expect(page.locator("body")).not.toContainText(/BEGIN KEY|0123"/);
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(settings).toContainText("BEGIN KEY");
  await expect(settings).toContainText('passphrase: "0123"');
});
