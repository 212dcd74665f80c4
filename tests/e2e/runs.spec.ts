// Bulk operations: the selection, pauses, the summary, and the focus.
import type { Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";

const table = (page: Page, name: string) => page.getByRole("table", { name });
const rows = (page: Page, name: string) => table(page, name).getByRole("row").filter({ has: page.getByRole("rowheader") });
const selectPage = (page: Page) => page.getByRole("checkbox", { name: "Select all on this page" });
const dialog = (page: Page) => page.getByRole("dialog");

async function open(page: Page, hash: string, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./${hash}`);
  await expect(selectPage(page)).toBeVisible();
}

test("selected rows that are not shown are counted, and can be deselected", async ({ page }) => {
  await open(page, "#/tokens?page_size=20");
  await selectPage(page).check();
  const bar = page.getByRole("group", { name: /selected$/ });
  await expect(bar).not.toContainText("not shown");
  await page.getByRole("searchbox", { name: "Search" }).fill("cgn");
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText("of 43");
  const seen = await rows(page, "Connection tokens").getByRole("checkbox", { checked: true }).count();
  await expect(bar).toContainText(`${20 - seen} of them not shown here`);
  await expect(bar.getByRole("button", { name: "Delete 20 connection tokens" })).toBeVisible();
  await selectPage(page).check();
  await bar.getByRole("button", { name: "Keep only those shown" }).click();
  await expect(bar).toContainText("20 selected");
  await expect(bar).not.toContainText("not shown");
  // The pressed button is gone, but the focus is not lost.
  await expect(page.locator("body")).not.toBeFocused();
  await page.getByRole("searchbox", { name: "Search" }).fill("nothing like this");
  await expect(bar).toContainText("20 of them not shown here");
  await bar.getByRole("button", { name: "Keep only those shown" }).click();
  await expect(bar).toBeHidden();
});

test("the focus stays in the list when the focused element is removed", async ({ page }) => {
  await open(page, "#/tokens?search=cgn&page_size=5");
  await selectPage(page).check();
  await page.getByRole("button", { name: "Clear selection" }).press("Enter");
  await expect(page.getByRole("group", { name: /selected$/ })).toBeHidden();
  await expect(selectPage(page)).toBeFocused();

  // After deleting a row, the row that takes its place.
  const second = rows(page, "Connection tokens").nth(1);
  const next = await rows(page, "Connection tokens").nth(2).getByRole("checkbox").getAttribute("id");
  expect(next).toBeNull();
  const following = (await rows(page, "Connection tokens").nth(2).getByRole("link").first().getAttribute("href")) ?? "";
  await second.getByRole("button", { name: /^Delete token of/ }).press("Enter");
  await dialog(page).getByRole("button", { name: "Delete token" }).press("Enter");
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator(`a[href="${following}"]:focus`)).toBeVisible();

  // Esc after a run whose button has disappeared meanwhile.
  await selectPage(page).check();
  await page.getByRole("button", { name: "Delete 5 connection tokens" }).press("Enter");
  await dialog(page).getByRole("button", { name: "Delete 5 connection tokens" }).press("Enter");
  await expect(page.getByRole("dialog", { name: "5 connection tokens revoked" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("group", { name: /selected$/ })).toBeHidden();
  await expect(selectPage(page)).toBeFocused();
});

test("selecting everything that matches keeps the focus", async ({ page }) => {
  await open(page, "#/endpoints?search=ssh&page_size=10");
  await selectPage(page).check();
  await page.getByRole("button", { name: /^Select all \d+$/ }).press("Enter");
  await expect(page.getByRole("button", { name: /^Select all \d+$/ })).toBeHidden();
  await expect(selectPage(page)).toBeFocused();
});

test("for a superuser, a provider without endpoints is deleted with a click", async ({ page, demo, writes }) => {
  await demo.createProvider("Empty");
  await demo.forgetRequests();
  await open(page, "#/providers?search=Empty");
  await page.getByRole("button", { name: "Actions for Empty" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await dialog(page).getByRole("button", { name: "Delete provider" }).click();
  await expect(page.getByText("Deleted provider “Empty”.")).toBeVisible();
  await expect(dialog(page).getByRole("textbox")).toHaveCount(0);
  expect(await writes()).toHaveLength(1);
});

test("with one provider with endpoints among the selected, the number must be typed", async ({ page, demo, writes }) => {
  await demo.createProvider("Empty");
  await demo.forgetRequests();
  await open(page, "#/providers");
  for (const name of ["Empty", "Lab bench"]) await page.getByRole("checkbox", { name: `Select ${name}` }).check();
  await page.getByRole("button", { name: "Delete 2 providers" }).click();
  const start = dialog(page).getByRole("button", { name: "Delete 2 providers" });
  await expect(start).toHaveAccessibleDescription("Type 2 to confirm");
  await start.click({ force: true });
  expect(await writes()).toEqual([]);
  await dialog(page).getByRole("textbox", { name: "Type 2 to confirm" }).fill("2");
  await start.click();
  await expect(page.getByRole("dialog", { name: "2 providers deleted" })).toBeVisible();
});

test.describe("when it does not go smoothly", () => {
  test.use({ allowFailedRequests: true });

  test("if authentik asks to wait, the run shows the pause and retries the same object", async ({ page, writes }) => {
    await open(page, "#/tokens?search=cgn&page_size=5");
    await page.clock.install();
    const paths: string[] = [];
    let release = () => {};
    const paused = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/connection_tokens/*/", async (route) => {
      if (route.request().method() !== "DELETE") return route.fallback();
      const begun = paths.push(new URL(route.request().url()).pathname);
      const starting = { status: 503, headers: { "Retry-After": "5" }, json: { error: "authentik starting" } };
      const throttled = { status: 429, headers: { "Retry-After": "12" }, json: { detail: "Request was throttled." } };
      if (begun === 3) return route.fulfill(throttled);
      if (begun === 6) return route.fulfill(starting);
      // What runs beside the third ends only when that is to wait.
      if (begun <= 4) await paused;
      await route.fallback();
    });
    await selectPage(page).check();
    await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await dialog(page).getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await expect(dialog(page).getByText("authentik asks to wait: continuing in 12 s")).toBeVisible();
    release();
    await expect(dialog(page).getByText("Revoked")).toHaveCount(3);
    await page.clock.runFor(4_000);
    // The clock also goes on by itself meanwhile.
    await expect(dialog(page).getByText(/^authentik asks to wait: continuing in [4-8] s$/)).toBeVisible();
    expect(paths).toHaveLength(4);
    await page.clock.runFor(8_100);
    // authentik's router, while authentik starts.
    await expect(dialog(page).getByText("authentik asks to wait: continuing in 5 s")).toBeVisible();
    await page.clock.runFor(5_100);
    await expect(page.getByRole("dialog", { name: "5 connection tokens revoked" })).toBeVisible();
    expect(paths[4]).toBe(paths[2]);
    expect(paths[6]).toBe(paths[5]);
    expect((await writes()).map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
  });

  test("a pause can be stopped immediately", async ({ page, writes }) => {
    await open(page, "#/tokens?search=cgn&page_size=5");
    await page.clock.install();
    await page.route("**/connection_tokens/*/", (route) =>
      route.request().method() === "DELETE" ? route.fulfill({ status: 429, headers: { "Retry-After": "3600" }, json: {} }) : route.fallback());
    await selectPage(page).check();
    await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await dialog(page).getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await expect(dialog(page).getByRole("timer")).toHaveText("authentik asks to wait: continuing in 120 s");
    await dialog(page).getByRole("button", { name: "Stop" }).click();
    await expect(page.getByRole("dialog", { name: "0 of 5 connection tokens revoked" })).toBeVisible();
    await expect(dialog(page).getByRole("status")).toHaveText("0 connection tokens revoked. 5 were not done.");
    expect(await writes()).toEqual([]);
  });

  test("tokens that another user revoked meanwhile are counted separately", async ({ page, demo }) => {
    await open(page, "#/tokens?search=cgn&page_size=3");
    await selectPage(page).check();
    const { results } = await demo.api("GET", "/rac/connection_tokens/?ordering=pk&search=cgn&page_size=3");
    await demo.api("DELETE", `/rac/connection_tokens/${results[1].pk}/`);
    await page.getByRole("button", { name: "Delete 3 connection tokens" }).click();
    await dialog(page).getByRole("button", { name: "Delete 3 connection tokens" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText("2 connection tokens revoked. 1 was already gone.");
    await expect(dialog(page).getByRole("listitem").nth(1)).toContainText("Was already gone");
  });

  test("not found is not deleted, for an account that does not see everything", async ({ page, demo }) => {
    // authentik's response if the account can't see an object: the same as if it is gone.
    await page.route("**/providers/rac/3/", (route) => route.fulfill({ status: 404, json: { detail: "Not found." } }));
    // If authentik doesn't show permissions, the buttons stay enabled.
    await page.route("**/rbac/**", (route) => route.fulfill({ status: 403, json: { detail: "No." } }));
    await open(page, "#/providers", tokens.readOnly);
    await page.getByRole("checkbox", { name: "Select Lab bench" }).check();
    await page.getByRole("button", { name: "Delete 1 provider" }).click();
    await dialog(page).getByRole("textbox", { name: "Type 1 to confirm" }).fill("1");
    await dialog(page).getByRole("button", { name: "Delete 1 provider" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText(
      "0 providers deleted. 1 could not be found: it is gone, or not visible to your account.",
    );
    await dialog(page).getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByRole("group", { name: "1 selected" })).toBeVisible();

    // The same for a single deletion.
    await page.getByRole("button", { name: "Actions for Lab bench" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await dialog(page).getByRole("textbox", { name: "Type “Lab bench” to confirm" }).fill("Lab bench");
    await dialog(page).getByRole("button", { name: "Delete provider" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("gone, or not visible to your account");
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Lab bench" });
  });

  test("rows beyond the page size are not all rendered, and the list says so", async ({ page }) => {
    await page.route("**/rac/connection_tokens/?*", async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      const [row] = body.results;
      if (!row || !route.request().url().includes("page_size=20")) return route.fulfill({ response: answer });
      const pk = (n: number) => `70000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
      body.results = Array.from({ length: 400 }, (_, n) => ({ ...row, pk: pk(n) }));
      await route.fulfill({ response: answer, json: body });
    });
    await open(page, "#/tokens");
    await expect(page.getByText("authentik sent 400 rows for a page of 20. Only the first 20 are shown.")).toBeVisible();
    await expect(rows(page, "Connection tokens")).toHaveCount(20);
    await selectPage(page).check();
    await expect(page.getByRole("group", { name: "20 selected" })).toBeVisible();
  });

  test("a new search shows neither the old error nor the old empty result", async ({ page }) => {
    await open(page, "#/providers");
    const search = page.getByRole("searchbox", { name: "Search" });
    const skeleton = page.getByRole("status").filter({ hasText: "Loading" });
    const held: (() => void)[] = [];
    await page.route("**/providers/rac/?*search=Serv*", async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    const release = async () => {
      // The search starts only after a pause in typing.
      await expect.poll(() => held.length).toBe(1);
      held.pop()?.();
    };
    await search.fill("demo-garbage");
    await expect(page.getByText("This could not be loaded")).toBeVisible();
    await search.fill("Serv");
    await expect(page.getByText("This could not be loaded")).toBeHidden();
    await expect(skeleton.first()).toBeAttached();
    await release();
    await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();

    await search.fill("nothing like this");
    await expect(page.getByText("No RAC providers match “nothing like this”.")).toBeVisible();
    await search.fill("Server");
    await expect(page.getByText("No RAC providers match “nothing like this”.")).toBeHidden();
    await release();
    await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  });
});
