// Activity: launches and changes with filters, charts and export; and the launches per day on the overview.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { hold } from "./hold.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "Activity" });
const rows = (page: Page): Locator => table(page).getByRole("row");
const isEvents = (url: URL) => url.pathname.endsWith("/events/events/");

async function open(page: Page, query = "", token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/activity${query}`);
  await expect(page.getByRole("heading", { level: 1, name: "Activity" })).toBeVisible();
}

/** A page of launches by authentik, as long as the test wants. */
const launches = (page: number, pages: number, minutes = 1) => ({
  pagination: { next: page < pages ? page + 1 : 0, count: pages * 100, current: page, total_pages: pages },
  results: Array.from({ length: 100 }, (_, n) => ({
    pk: `${page}-${n}`,
    action: "authorize_application",
    user: { pk: 5, username: "jose.garcia" },
    created: new Date(Date.now() - ((page - 1) * 100 + n) * minutes * 60_000).toISOString(),
    client_ip: "198.51.100.9",
    context: { endpoint: `e${n}`, authorized_application: { pk: "aa", app: "authentik_core", name: "Servers" } },
  })),
});

test("launches and changes are listed with user, time, provider and address", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Activity" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByText(/how long sessions lasted, and which are live, is not known here/)).toBeVisible();
  const launch = rows(page).filter({ hasText: "Launched" }).filter({ hasText: "Servers" }).first();
  await expect(launch.getByRole("link", { name: "Servers" })).toHaveAttribute("href", "#/providers/1");
  await expect(launch.getByRole("rowheader").getByRole("link")).toHaveAttribute("href", /#\/endpoints\/[0-9a-f-]{36}$/);
  await expect(launch.getByRole("link").nth(1)).toHaveAttribute("href", /#\/users\/\d+$/);
  await expect(launch).toContainText(/198\.51\.100\.\d+/);
  await expect(launch.getByRole("time")).toBeVisible();
  await expect(rows(page).filter({ hasText: "Changed endpoint" }).first()).toContainText("jose.garcia");
  // Signing in to other applications is none of remote access, and the arguments of its request are not shown.
  await expect(page.getByRole("main")).not.toContainText(/Handbook|sample-state|sample-nonce/);
});

test("filters are in the address, work together, and are undone by going back", async ({ page }) => {
  await open(page, "?days=30");
  await page.getByRole("combobox", { name: "Action" }).selectOption("Launches");
  await expect(page).toHaveURL(/#\/activity\?action=launches&days=30$/);
  await expect(rows(page).filter({ hasText: "Changed" })).toHaveCount(0);
  const user = page.getByRole("combobox", { name: "User" });
  await user.fill("bjoern");
  await page.getByRole("option", { name: "bjoern" }).click();
  await expect(page).toHaveURL(/user=bjoern/);
  await expect(rows(page).nth(1)).toContainText("bjoern");
  await expect(rows(page).filter({ hasNotText: "bjoern" })).toHaveCount(1);
  const provider = page.getByRole("combobox", { name: "Provider" });
  await provider.fill("Serv");
  await page.getByRole("option", { name: "Servers" }).click();
  await expect(page).toHaveURL(/provider=1/);
  await expect(rows(page).filter({ hasText: "Köln" })).toHaveCount(0);
  await page.goBack();
  await expect(page).not.toHaveURL(/provider=/);
  await expect(provider).toHaveValue("");
  await page.goBack();
  await expect(user).toHaveValue("");
  await expect(rows(page).filter({ hasNotText: "bjoern" }).nth(1)).toBeVisible();
});

test("an endpoint's launches are found by its name, and a copied link shows the same", async ({ page, requests }) => {
  await open(page, "?action=launches&days=30");
  const first = rows(page).filter({ hasText: "Köln" }).first().getByRole("rowheader").getByRole("link");
  const name = (await first.textContent()) ?? "";
  await page.goto(`./#/activity?action=launches&days=30&endpoint=${encodeURIComponent(name)}`);
  await expect(page.getByRole("combobox", { name: "Endpoint" })).toHaveValue(name);
  await expect(rows(page).filter({ hasNotText: name })).toHaveCount(1);
  const sent = (await requests()).filter(({ path }) => path.includes("/events/events/?action=authorize_application"));
  expect(sent.every(({ path }) => path.includes("page_size=100")), JSON.stringify(sent)).toBe(true);
});

test("the charts have a summary and a table", async ({ page }) => {
  await open(page, "?action=launches&days=30");
  const byHour = page.getByRole("region", { name: "Launches by hour" });
  await expect(byHour).toContainText(/\d+ launches, most at \d\d:00–\d\d:00 \(\d+\)\./);
  const hours = byHour.getByRole("table", { name: "Launches by hour" });
  await expect(hours.getByRole("row")).toHaveCount(25);
  const counts = (await hours.getByRole("cell").allTextContents()).map(Number);
  const all = Number((await byHour.textContent())?.match(/(\d+) launches/)?.[1]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  const endpoints = page.getByRole("table", { name: "Launches by endpoint" });
  await expect(endpoints.getByRole("row").nth(1).getByRole("link")).toHaveAttribute("href", /#\/endpoints/);
  await expect(endpoints).toContainText(/\d+ other endpoints/);
});

test("what is shown is exported, without the arguments of requests", async ({ page, demo }) => {
  await open(page, "?action=launches&days=30&provider=1");
  const count = Number((await page.getByRole("status").filter({ hasText: "events" }).textContent())?.match(/\d+/)?.[0]);
  const save = async (format: string) => {
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: format }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const csv = await save("CSV");
  expect(csv.name).toMatch(/^rac-activity-\d{4}-\d\d-\d\dT\d\d-\d\d\.csv$/);
  expect(csv.text).toMatch(/^\ufefftime,action,user,on_behalf_of,.*,instance,account,exported,filters,complete,complete_since,not_assigned\r\n/);
  expect(csv.text).toMatch(/,dana,\d{4}-[\d:.T-]+Z,"action=launches, provider=1, days=30",true,,0\r\n$/);
  expect(csv.text.trimEnd().split("\r\n")).toHaveLength(count + 1);
  const file = JSON.parse((await save("JSON")).text);
  expect(file.events).toHaveLength(count);
  expect(file.filters).toMatchObject({ action: "launches", provider: 1, days: 30 });
  expect(file).toMatchObject({ complete: true, complete_since: null, not_assigned: 0, address: new URL(demo.address).origin });
  expect(new Set(file.events.map(({ provider }: { provider: string }) => provider))).toEqual(new Set(["Servers"]));
  expect(csv.text + JSON.stringify(file)).not.toMatch(/sample-state|user_agent|request_id/);
});

test("under a provider, events that may be about it are counted", async ({ page, demo }) => {
  const { pk } = await demo.api("POST", "/rac/endpoints/", {
    name: "short-lived", provider: 1, protocol: "ssh", host: "press.example.org", auth_mode: "prompt",
  });
  await demo.api("DELETE", `/rac/endpoints/${pk}/`);
  await open(page, "?days=1");
  await expect(rows(page).filter({ hasText: "Deleted endpoint short-lived" })).toBeVisible();
  const note = page.getByRole("note").filter({ hasText: "could not be assigned to a provider" });
  await expect(note).toHaveCount(0);
  await page.goto("./#/activity?days=1&provider=1");
  await expect(note).toContainText("Not shown: 2 events");
  await page.goto("./#/activity?days=1&provider=1&action=deleted");
  await expect(note).toContainText("Not shown: 1 event that");
});

test("of very many events only the latest are read, and more on demand", async ({ page }) => {
  let read = 0;
  await page.route(isEvents, async (route) => {
    const url = new URL(route.request().url());
    if (url.searchParams.get("action") !== "authorize_application") return route.continue();
    const number = Number(url.searchParams.get("page") ?? 1);
    read = Math.max(read, number);
    await route.fulfill({ json: launches(number, 90) });
  });
  await open(page, "?action=launches");
  await expect(page.getByText(/There are too many events to read at once/)).toBeVisible();
  expect(read).toBe(5);
  await expect(page.getByRole("status").filter({ hasText: "500 events" })).toBeVisible();
  await page.getByRole("button", { name: "Read older events" }).click();
  await expect(page.getByRole("status").filter({ hasText: "1000 events" })).toBeVisible();
  expect(read).toBe(10);
});

test("a period has a start and an end, which are validated, shared, followed by charts, and exported", async ({ page }) => {
  const hours = (ago: number) => `${new Date(Date.now() - ago * 3_600_000).toISOString().slice(0, 13)}:00`;
  await page.route(isEvents, async (route) => {
    const url = new URL(route.request().url());
    if (url.searchParams.get("action") !== "authorize_application") return route.continue();
    await route.fulfill({ json: launches(Number(url.searchParams.get("page") ?? 1), 3, 30) });
  });
  await open(page, "?action=launches&days=30");
  await expect(page.getByRole("status").filter({ hasText: "300 events" })).toBeVisible();
  await page.getByRole("combobox", { name: "Period" }).selectOption("From – to");
  await expect(page).toHaveURL(/#\/activity\?action=launches&from=\d{4}-\d\d-\d\dT\d\d%3A\d\dZ$/);
  const form = page.getByRole("form", { name: "Period" });
  const [from, to, apply] = [form.getByLabel("From"), form.getByLabel("To"), form.getByRole("button", { name: "Apply" })];
  await expect(from).toHaveValue(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);

  await from.fill(hours(10));
  await to.fill(hours(20));
  await apply.click();
  await expect(to).toHaveAccessibleDescription(/This is before the start\./);
  await expect(to).toBeFocused();
  await to.fill("2126-01-01T00:00");
  await expect(to).toHaveAccessibleDescription(/This is in the future\./);
  await from.fill("");
  await expect(from).toHaveAccessibleDescription(/Enter a date and a time\./);
  await axe(page);
  // A part of a date is not the same as none, and stays.
  await to.fill("");
  await to.press("1");
  await apply.click();
  await expect(to).toHaveAccessibleDescription(/Enter a date and a time\./);
  expect(await to.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true);
  await from.fill(hours(20));
  await to.fill(hours(10));
  await expect(to).not.toHaveAttribute("aria-invalid");
  await to.press("Enter");
  const address = `#/activity?action=launches&from=${encodeURIComponent(hours(20))}Z&to=${encodeURIComponent(hours(10))}Z`;
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll("?", "\\?")}$`));
  // One each half hour, both ends included.
  const shown = page.getByRole("status").filter({ hasText: /^2[01] events$/ });
  await expect(shown).toBeVisible();
  const count = Number((await shown.textContent())?.match(/\d+/)?.[0]);
  await expect(page.getByRole("region", { name: "Launches by hour" })).toContainText(`${count} launches`);

  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "JSON" }).click()]);
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file.filters).toMatchObject({ days: null, from: `${hours(20)}Z`, to: `${hours(10)}Z` });
  expect(file.events).toHaveLength(count);

  await page.reload();
  await expect(from).toHaveValue(hours(20));
  await expect(to).toHaveValue(hours(10));
  await expect(shown).toBeVisible();
  await page.getByRole("combobox", { name: "Period" }).selectOption("Last 7 days");
  await expect(page).toHaveURL(/#\/activity\?action=launches$/);
  await expect(form).toHaveCount(0);
});

test("a period before all that was read is not called empty", async ({ page }) => {
  await page.route(isEvents, (route) =>
    route.fulfill({ json: launches(Number(new URL(route.request().url()).searchParams.get("page") ?? 1), 90) }),
  );
  const minute = (hoursAgo: number) => `${new Date(Date.now() - hoursAgo * 3_600_000).toISOString().slice(0, 16)}Z`;
  await open(page, `?action=launches&from=${minute(14)}&to=${minute(12)}`);
  await expect(page.getByText(/none of the chosen period was reached/)).toBeVisible();
  await expect(page.getByText("No activity")).toHaveCount(0);
  await page.getByRole("button", { name: "Read older events" }).click();
  await expect(page.getByRole("status").filter({ hasText: "121 events" })).toBeVisible();
});

test.describe("on a clock of another time zone", () => {
  test.use({ timezoneId: "Asia/Kolkata" });

  test("an address with a period in UTC has local times in its fields, and says what is wrong with it", async ({ page, requests }) => {
    await open(page, "?from=2026-01-01T20:00Z&to=2026-01-01T19:00Z");
    const form = page.getByRole("form", { name: "Period" });
    await expect(form.getByLabel("From")).toHaveValue("2026-01-02T01:30");
    await expect(form.getByLabel("To")).toHaveValue("2026-01-02T00:30");
    await expect(form.getByLabel("To")).toHaveAccessibleDescription(/This is before the start\./);
    await expect(page.getByText("No activity")).toBeVisible();
    await quiet(page);
    const pages = (await requests()).filter(({ path }) => path.includes("/events/events/?") && path.includes("page=1&"));
    expect(pages.filter(({ path }) => path.includes("page_size=100"))).toEqual([]);
    await form.getByLabel("To").fill("2026-01-02T02:30");
    await form.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/from=2026-01-01T20%3A00Z&to=2026-01-01T21%3A00Z$/);
  });
});

test("a search without a match can be cleared", async ({ page }) => {
  await open(page, "?endpoint=no+such&days=30");
  await expect(page.getByText("No activity matches the filters")).toBeVisible();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(page).toHaveURL(/#\/activity\?days=30$/);
  await expect(rows(page).nth(1)).toBeVisible();
});

test("while events are read, the page has its place for them; leaving cancels", async ({ page }) => {
  await connect(page);
  await quiet(page);
  const release = await hold(page, isEvents);
  await page.goto("./#/activity");
  await expect(page.getByRole("heading", { level: 1, name: "Activity" })).toBeVisible();
  const aborted = page.waitForEvent("requestfailed", (request) => isEvents(new URL(request.url())));
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await aborted;
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await release().catch(() => {});
});

test("axe finds nothing on the activity page", async ({ page }) => {
  await open(page, "?days=30");
  await expect(rows(page).nth(1)).toBeVisible();
  await axe(page);
});

test.describe("in forced colours", () => {
  test.use({ forcedColors: "active" });

  test("bars are drawn in the colour of text", async ({ page }) => {
    await open(page, "?days=30");
    const fill = await page.locator(".rac-bars rect:not(.rac-bars-ground)").first().evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(bar.closest("section")!).color]);
    expect(fill[0]).toBe(fill[1]);
  });
});

for (const width of [320, 2560]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    test("activity doesn't scroll sideways", async ({ page }) => {
      await open(page, "?days=30");
      await expect(rows(page).nth(1)).toBeVisible();
      const [scrollWidth, clientWidth] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      const list = (await page.getByRole("table", { name: "Activity", exact: true }).boundingBox())?.width ?? 0;
      expect(list).toBeGreaterThan(width === 320 ? 200 : 1500);
      expect(list).toBeLessThanOrEqual(1600);
    });
  });
}

test("the overview counts launches per day by provider", async ({ page }) => {
  await connect(page);
  const chart = page.getByRole("region", { name: "Launches per day" });
  await expect(chart).toContainText(/\d+ launches in the last 30 days, most on .+ \(\d+\)\./);
  const perDay = chart.getByRole("table", { name: "Launches per day" });
  await expect(perDay.getByRole("row")).toHaveCount(31);
  await expect(perDay.getByRole("columnheader")).toHaveText(["Day (UTC)", "Servers", /Köln/]);
  await chart.getByRole("link", { name: "All launches" }).click();
  await expect(page).toHaveURL(/#\/activity\?action=launches&days=30$/);
});

test("without visible applications, launches are not said to be none", async ({ page }) => {
  await page.route("**/api/v3/core/applications/**", (route) =>
    route.fulfill({ json: { pagination: { next: 0, count: 0, current: 1, total_pages: 1 }, results: [] } }),
  );
  await connect(page);
  const chart = page.getByRole("region", { name: "Launches per day" });
  await expect(chart).toContainText("Launches could not be counted.");
  await expect(chart).toContainText(/Not counted: \d providers, because your account can't see their applications\./);
  await expect(chart).not.toContainText("No launches");
});

test("the chart does not delay the rest of the overview", async ({ page }) => {
  const release = await hold(page, (url) => url.pathname.endsWith("/events/events/volume/"));
  await connect(page);
  await expect(page.getByText("0 of 4 providers are ready")).toBeVisible();
  await expect(page.getByText("15 endpoints are open to everyone")).toBeVisible();
  await expect(page.getByRole("region", { name: "Launches per day" })).toHaveCount(0);
  await release();
  await expect(page.getByRole("region", { name: "Launches per day" })).toBeVisible();
});

test("with data saving on, the chart waits for a click", async ({ page, requests }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await connect(page);
  await quiet(page);
  expect((await requests()).filter(({ path }) => path.includes("/volume/"))).toEqual([]);
  await page.getByRole("button", { name: "Show launches per day" }).click();
  await expect(page.getByRole("region", { name: "Launches per day" })).toBeVisible();
});

test.describe("with fewer permissions or a failing server", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see events gets the reason", async ({ page }) => {
    await open(page, "", tokens.helpDesk);
    await expect(page.getByText("Your account can't view authentik's events.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Export" })).toHaveCount(0);
  });

  test("a failed read can be tried again", async ({ page }) => {
    await connect(page);
    await quiet(page);
    await page.route(isEvents, (route) => route.fulfill({ status: 403, json: { detail: "no" } }));
    await page.goto("./#/activity");
    await expect(page.getByText("Your account can't view authentik's events.")).toBeVisible();
    await page.unroute(isEvents);
    await page.route(isEvents, (route) => route.fulfill({ status: 400, json: { detail: "broken" } }));
    await page.goto("./#/activity?days=30");
    const again = page.getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    await page.unroute(isEvents);
    await again.click();
    await expect(rows(page).nth(1)).toBeVisible();
  });
});
