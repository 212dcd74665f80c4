// Lists show what was read before immediately, and numbers in their rows don't need a request each. (For long lists
// see endpoints-many.spec.ts.)
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { hold } from "./hold.ts";

const names = (page: Page, list: string) => page.getByRole("table", { name: list }).getByRole("rowheader").getByRole("link");

for (const [list, path, address] of [
  ["Providers", "/providers/rac/", "./#/providers"],
  ["Endpoints", "/rac/endpoints/", "./#/endpoints"],
] as const) {
  test(`going back to ${list.toLowerCase()} shows them immediately, and then what changed`, async ({ page, demo }) => {
    await connect(page);
    await page.goto(address);
    const first = await names(page, list).first().innerText();
    await names(page, list).first().click();
    await expect(page.getByRole("heading", { level: 1, name: first })).toBeVisible();
    const { results } = await demo.api("GET", `${path}?superuser_full_list=true&page_size=100&ordering=name`);
    const changed = results.find(({ name }: { name: string }) => name === first);
    await demo.api("PATCH", `${path}${changed.pk}/`, { name: `${first} renamed` });
    const release = await hold(page, ({ pathname, searchParams }) => pathname.endsWith(path) && searchParams.get("page_size") !== "1");
    await page.goBack();
    await expect(names(page, list).first()).toHaveText(first);
    await release();
    await expect(names(page, list).filter({ hasText: `${first} renamed` })).toBeVisible();
  });
}

test("after a write the old state is never shown", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  const first = await names(page, "Providers").first().innerText();
  await names(page, "Providers").first().click();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(`${first} renamed`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${first} renamed` })).toBeVisible();
  const release = await hold(page, ({ pathname }) => pathname.endsWith("/providers/rac/"));
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page.getByRole("link", { name: first, exact: true })).toHaveCount(0);
  await release();
  await expect(names(page, "Providers").filter({ hasText: `${first} renamed` })).toBeVisible();
});

test("the counts of all rows need no request per row", async ({ page, requests }) => {
  await connect(page);
  await page.goto("./#/providers");
  const table = page.getByRole("table", { name: "Providers" });
  await expect(table.getByRole("link", { name: /endpoints of / }).first()).toBeVisible();
  await expect(table.getByText("…", { exact: true })).toHaveCount(0);
  const rows = await table.getByRole("rowheader").count();
  expect(rows).toBeGreaterThan(2);
  const counted = (await requests()).filter(({ path }) => /page_size=1(&|$)/.test(path) && /(rac\/endpoints|connection_tokens)\/\?(.*&)?provider=/.test(path));
  expect(counted.length).toBe(0);
});
