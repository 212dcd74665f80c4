// The page may be hosted below any path.
import { expect, test } from "./fixtures.ts";

test.use({ demoArguments: ["--base-path", "/some/where/"] });

test("the page starts below a path of the host", async ({ page, demo }) => {
  expect(new URL(demo.address).pathname).toBe("/some/where/");
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
