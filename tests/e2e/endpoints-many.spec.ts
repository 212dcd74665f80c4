// `#/endpoints` with ten thousand endpoints.
import type { Page } from "@playwright/test";
import { connect, expect, quiet, test } from "./fixtures.ts";
import { hold } from "./hold.ts";

test.use({ demoArguments: ["--scale", "10000"] });

const names = (page: Page) => page.getByRole("table", { name: "Endpoints" }).getByRole("rowheader").getByRole("link");

test("ten thousand endpoints are searched while typing, and only one page is rendered", async ({ page }) => {
  test.slow();
  await connect(page);
  await page.goto("./#/endpoints");
  await expect(page.getByRole("status").filter({ hasText: /^Reading endpoints: [\d,]+ of 10,000$/ })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText(/of 10\D?000/, { timeout: 60_000 });
  await expect(names(page)).toHaveCount(20);
  const search = page.getByRole("searchbox", { name: "Search" });
  for (const text of ["osl", "osl-ssh", "osl-ssh-9984"]) {
    await search.fill(text);
    await expect(names(page).first()).toContainText(text, { timeout: 2000 });
  }
  await expect(names(page)).toHaveText(["osl-ssh-9984"]);
});

test("tokens are counted only for rows that stay, not for those that come and go during typing", async ({ page, demo, requests }) => {
  test.slow();
  await page.clock.install();
  await connect(page);
  await page.goto("./#/endpoints");
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText(/of 10\D?000/, { timeout: 60_000 });
  await quiet(page);
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  await demo.forgetRequests();
  const counted = async () => {
    const paths = (await requests()).map(({ path }) => new URL(path, "http://x").searchParams);
    return paths.filter((query) => query.has("endpoint") && query.get("page_size") === "1").length;
  };
  await page.getByRole("searchbox", { name: "Search" }).click();
  await page.keyboard.type("osl-ssh-9984");
  await expect(names(page)).toHaveText(["osl-ssh-9984"]);
  expect(await counted()).toBe(0);
  await page.clock.runFor(300);
  await expect(page.getByRole("link", { name: /tokens? .*osl-ssh-9984/ })).toBeVisible();
  expect(await counted()).toBe(1);
});

test("the first endpoints are shown, searched and counted while the rest is loading", async ({ page }) => {
  test.slow();
  await connect(page);
  const release = await hold(page, ({ pathname, searchParams }) => pathname.endsWith("/rac/endpoints/") && Number(searchParams.get("page")) > 7);
  await page.goto("./#/endpoints");
  await expect(page.getByRole("status").filter({ hasText: "Reading endpoints: 700 of 10,000" })).toBeVisible();
  await expect(names(page)).toHaveCount(20);
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText("of 700");
  const first = await names(page).first().innerText();
  await page.getByRole("searchbox", { name: "Search" }).fill(first);
  await expect(names(page).first()).toHaveText(first);
  await page.getByRole("searchbox", { name: "Search" }).fill("");
  await release();
  await expect(page.getByRole("navigation", { name: "Pagination" })).toContainText(/of 10\D?000/, { timeout: 60_000 });
  await expect(page.getByRole("status").filter({ hasText: "Reading endpoints" })).toHaveCount(0);
});
