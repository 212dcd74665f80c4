// Lists that can be long: only a part is shown, with the total.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, quiet, test } from "./fixtures.ts";

const pager = (page: Page) => page.getByRole("navigation", { name: "Pagination" });

async function boundEndpoint(demo: Demo, count: number): Promise<string> {
  const { pk } = await demo.api("POST", "/rac/endpoints/", {
    name: "press", provider: 1, protocol: "ssh", host: "press.example.org", auth_mode: "prompt",
  });
  for (let n = 0; n < count; n++) await demo.api("POST", "/policies/bindings/", { target: pk, order: n * 10, user: 5 + (n % 4), timeout: n });
  return pk;
}

test("bindings have pages, and one that moves to another page is followed", async ({ page, demo }) => {
  const endpoint = await boundEndpoint(demo, 23);
  await connect(page);
  await page.goto(`./#/endpoints/${endpoint}/bindings`);
  const rows = page.getByRole("table", { name: "Bindings" }).getByRole("rowheader");
  await expect(rows).toHaveCount(20);
  await expect(pager(page)).toContainText("1–20 of 23");
  await pager(page).getByRole("button", { name: "Next page" }).click();
  await expect(rows).toHaveCount(3);
  const up = page.getByRole("button", { name: /^Move .* up$/ });
  await up.first().focus();
  await quiet(page);
  await page.keyboard.press("Enter");
  await expect(pager(page)).toContainText("1–20 of 23");
  await expect(up.nth(19)).toBeFocused();
});

test("the latest events show their number, and a button for more", async ({ page, demo }) => {
  for (let n = 0; n < 40; n++) await demo.api("PATCH", "/providers/rac/3/", { connection_expiry: `hours=${n + 1}` });
  await connect(page);
  const events = page.getByRole("listitem").filter({ hasText: "Changed provider" });
  await expect(events).toHaveCount(8);
  await expect(page.getByText(/^8 of at least \d+ shown$/)).toBeVisible();
  const more = page.getByRole("button", { name: "Show 20 more" });
  await more.press("Enter");
  await expect(events).toHaveCount(28);
  await expect(page.getByText(/^28 of at least \d+ shown$/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Show \d+ more$/ })).toBeFocused();
});

test("a changelog with more rows than requested says so", async ({ page, demo }) => {
  for (let n = 0; n < 30; n++) await demo.api("PATCH", "/providers/rac/3/", { connection_expiry: `hours=${n + 1}` });
  await connect(page);
  await page.route("**/events/events/?context_model_app=*", async (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set("page_size", "100");
    await route.fulfill({ response: await route.fetch({ url: url.href }) });
  });
  await page.goto("./#/providers/3/changelog");
  await expect(page.getByText("authentik sent 31 rows for a page of 20. Only the first 20 are shown.")).toBeVisible();
  await expect(page.getByRole("table", { name: "Changelog" }).getByRole("rowheader")).toHaveCount(20);
});

test("a clone's many bindings are not all listed, and all are copied", async ({ page, demo }) => {
  test.slow();
  const endpoint = await boundEndpoint(demo, 60);
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${endpoint}`);
  const boxes = page.getByRole("group", { name: "Bindings" }).getByRole("listitem").getByRole("checkbox");
  await expect(boxes).toHaveCount(50);
  await expect(page.getByText("50 of 60 shown")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "All bindings" })).toBeChecked();
  await page.getByRole("button", { name: "Show 10 more" }).press("Enter");
  await expect(boxes).toHaveCount(60);
  // The button is gone, but the focus is not lost.
  await expect(page.getByText("60 of 60 shown")).toBeFocused();
  await page.getByRole("button", { name: "Create endpoint" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/press/);
  await expect.poll(async () => {
    const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=press");
    const copy = results.find(({ pk, name }: { pk: string; name: string }) => pk !== endpoint && name.startsWith("press"));
    return copy && (await demo.api("GET", `/policies/bindings/?target=${copy.pk}&page_size=1`)).pagination.count;
  }, { timeout: 30_000 }).toBe(60);
});
