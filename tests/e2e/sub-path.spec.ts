// The page can be hosted below any path.
import { expect, test } from "./fixtures.ts";

test.use({ demoArguments: ["--base-path", "/some/where/"] });

test("the page starts and works below a path of the host", async ({ page, demo }) => {
  expect(new URL(demo.address).pathname).toBe("/some/where/");
  await page.goto("./");
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe("/some/where/");
  await page.reload();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await page.getByRole("table").getByRole("link", { name: "Lab bench", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lab bench" })).toBeVisible();
});
