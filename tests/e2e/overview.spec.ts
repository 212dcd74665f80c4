// `#/`: the number of objects, what is not ready, and the latest events.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";

/** What the list says about one provider. */
const lacking = (page: Page, name: RegExp): Locator =>
  page.getByRole("main").getByRole("listitem").filter({ has: page.getByRole("link", { name }) }).first();

test("the overview shows counts that link to their lists", async ({ page }) => {
  await connect(page);
  const main = page.getByRole("main");
  await expect(main.getByRole("definition")).toHaveText(["4", "60", "150"]);
  await expect(main.getByRole("link", { name: "Endpoints", exact: true })).toHaveAttribute("href", "#/endpoints");
  await main.getByRole("link", { name: /^Connection tokens/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
});

test("what is not ready is listed by provider, each with its fix", async ({ page }) => {
  await connect(page);
  await expect(page.getByText("0 of 4 providers are ready")).toBeVisible();
  await expect(lacking(page, /Köln/)).toContainText("Not in an outpost");
  await expect(lacking(page, /Lab bench/)).toContainText("Not assigned to an application");
  await lacking(page, /hundred characters, to see/).getByRole("link", { name: "Change the connection expiry" }).click();
  await expect(page).toHaveURL(/#\/providers\/4\/edit\?field=connection_expiry$/);
  await expect(page.getByRole("spinbutton", { name: "Days" })).toBeFocused();
  await page.goBack();
  // The fix itself opens, and the obstacle is gone when it is made.
  await lacking(page, /Lab bench/).getByRole("link", { name: "Assign an application" }).click();
  const dialog = page.getByRole("dialog", { name: "Assign an application" });
  await dialog.getByRole("combobox", { name: "Application" }).fill("lab");
  await dialog.getByRole("option", { name: /lab/ }).click();
  await dialog.getByRole("button", { name: "Assign application" }).click();
  // It has a closed endpoint, so it is to be checked now.
  await expect(page.getByText("2 blocked")).toBeVisible();
  await expect(page.getByText("2 to check")).toBeVisible();
  await expect(page.getByText("Not assigned to an application")).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Readiness" })).toBeFocused();
});

test("an outpost that a provider was added to serves it at once", async ({ page }) => {
  await connect(page);
  const outpost = page.getByRole("main").getByRole("listitem").filter({ hasText: "Frankfurt" });
  await expect(outpost).toContainText("Serves 1 provider.");
  await lacking(page, /Köln/).getByRole("link", { name: "Add to an outpost" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to an outpost" });
  await dialog.getByRole("combobox", { name: "Outpost" }).fill("Frankfurt");
  await dialog.getByRole("option", { name: "Frankfurt" }).click();
  await dialog.getByRole("button", { name: "Add to outpost" }).click();
  await expect(outpost).toContainText("Serves 2 providers.");
});

test("a strip sums up readiness and outposts", async ({ page }) => {
  await connect(page);
  const strip = page.getByRole("list").filter({ hasText: "0 of 4 providers are ready" }).first();
  await expect(strip.getByRole("listitem")).toHaveText([
    "0 of 4 providers are ready",
    "1 to check",
    "3 blocked",
    "15 endpoints are open to everyone",
    "1 of 2 outposts online",
  ]);
  // What is not ready is no warning: that is what the others are.
  await expect(strip.getByRole("listitem").first().locator(".rac-kind-info")).toBeVisible();
  await strip.getByRole("link", { name: "15 endpoints are open to everyone" }).click();
  await expect(page).toHaveURL(/#\/endpoints\?show=open$/);
});

test("a bulk run is one line of the latest events", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=12&ordering=name");
  for (const { pk } of results) await demo.api("PATCH", `/rac/endpoints/${pk}/`, { maximum_connections: 3 });
  await connect(page);
  const run = page.getByRole("listitem").filter({ hasText: "Changed 12 endpoints" });
  await expect(run).toContainText("dana");
  // Three endpoints, the others, and the user.
  await expect(run.getByRole("link")).toHaveCount(5);
  await run.getByRole("link", { name: "and 9 more" }).click();
  await expect(page).toHaveURL(/#\/activity\?action=changed&user=dana&days=1$/);
});

test("a few closed endpoints are named, with a link to the others", async ({ page }) => {
  await connect(page);
  const servers = lacking(page, /^Servers$/);
  await expect(servers).toContainText("7 endpoints are closed (limit 0)");
  await expect(servers.getByRole("link", { name: /^Change the limit of/ })).toHaveCount(3);
  await servers.getByRole("link", { name: "and 4 more" }).click();
  await expect(page).toHaveURL(/#\/providers\/1\/endpoints\?show=closed$/);
  await page.goBack();
  await servers.getByRole("link", { name: /^Change the limit of/ }).first().click();
  await expect(page).toHaveURL(/#\/endpoints\/[0-9a-f-]{36}\/edit\?field=maximum_connections$/);
  const limit = page.getByRole("radiogroup", { name: "Maximum concurrent connections" });
  await expect(limit.getByRole("radio", { name: "Closed (limit 0)" })).toBeFocused();
  await expect(limit).toBeInViewport();
});

test("open endpoints are counted and named, with links to their bindings", async ({ page, demo }) => {
  await connect(page);
  await expect(page.getByText("15 endpoints are open to everyone")).toBeVisible();
  const buero = lacking(page, /Köln/);
  await expect(buero).toContainText("Open to everyone: 15 endpoints");
  await expect(buero.getByRole("link", { name: "and 12 more" })).toHaveAttribute("href", "#/providers/2/endpoints?show=open");
  // The application of “Servers” is bound to groups; “Lab bench” has none, so no one can use it.
  await expect(lacking(page, /^Servers$/)).not.toContainText("Open to everyone");
  await expect(lacking(page, /Lab bench/)).not.toContainText("Open to everyone");
  const links = buero.getByRole("link", { name: /^Restrict .*…$/ });
  await expect(links).toHaveCount(3);
  await links.first().click();
  await expect(page).toHaveURL(/#\/endpoints\/[0-9a-f-]{36}\/bindings$/);
  await expect(page.getByRole("button", { name: "Add binding" })).toBeVisible();

  // One binding on the application restricts all of them.
  const { pk } = await demo.api("GET", "/core/applications/buero/");
  await demo.api("POST", "/policies/bindings/", { target: pk, order: 0, user: 7 });
  await page.goto("./#/");
  await expect(page.getByText("0 of 4 providers are ready")).toBeVisible();
  await quiet(page);
  await expect(page.getByText(/open to everyone/i)).toHaveCount(0);
});

test("a disabled binding does not restrict", async ({ page, demo }) => {
  const { pk } = await demo.api("GET", "/core/applications/buero/");
  await demo.api("POST", "/policies/bindings/", { target: pk, order: 0, user: 7, enabled: false });
  await connect(page);
  await expect(page.getByText("15 endpoints are open to everyone")).toBeVisible();
});

test("without problems the overview says so", async ({ page, demo }) => {
  for (const id of [2, 3, 4]) await demo.api("DELETE", `/providers/rac/${id}/`);
  const closed = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100")).results.filter(
    ({ maximum_connections }: { maximum_connections: number }) => maximum_connections === 0,
  );
  for (const { pk } of closed) await demo.api("PATCH", `/rac/endpoints/${pk}/`, { maximum_connections: 1 });
  await connect(page);
  await expect(page.getByText("1 of 1 provider is ready")).toBeVisible();
  await expect(page.getByText(/limit 0/)).toHaveCount(0);
});

test("outposts show their health, and the latest events are listed", async ({ page }) => {
  await connect(page);
  const line = (name: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(line("Frankfurt")).toContainText(/Online.*1 instance online, version 2026\.5\.0-rc1.*Serves 1 provider/s);
  await expect(line("Lab outpost (switched off)")).toContainText(/Offline.*start a container/s);
  await expect(line("authentik Embedded Outpost")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Latest events" })).toBeVisible();
});

test("of very many endpoints only the first hundreds are read, and the overview says so", async ({ page, requests }) => {
  await page.route(/\/rac\/endpoints\//, async (route) => {
    const number = Number(new URL(route.request().url()).searchParams.get("page") ?? 1);
    const results = Array.from({ length: 100 }, (_, n) => ({
      pk: `00000000-0000-4000-8000-${String(number * 1000 + n).padStart(12, "0")}`,
      name: `e${number}-${n}`,
      provider: 1,
      maximum_connections: 1,
    }));
    await route.fulfill({ json: { pagination: { next: number + 1, count: 9000, current: number, total_pages: 90 }, results } });
  });
  await connect(page);
  await expect(page.getByText("The limits of 8500 more endpoints were not checked")).toBeVisible();
  await expect(page.getByRole("main").getByRole("definition")).toHaveText(["4", "9000", "150"]);
  expect((await requests()).filter(({ path }) => path.includes("/rac/endpoints/"))).toEqual([]);
});

test.describe("with fewer permissions", () => {
  test.use({ allowFailedRequests: true });

  test("without all bindings, openness is shown as unknown", async ({ page }) => {
    await connect(page, tokens.readOnly);
    await expect(page.getByText("Your account can't check which endpoints are open to everyone.")).toBeVisible();
  });

  test("each section says what the account can't see", async ({ page }) => {
    await connect(page, tokens.nobody);
    await expect(page.getByText("A dash or “≥” means that your account can't see everything.")).toBeVisible();
    await expect(page.getByText("Your account can't view outposts.")).toBeVisible();
    await expect(page.getByText("Not allowed to view this")).toBeVisible();
  });
});
