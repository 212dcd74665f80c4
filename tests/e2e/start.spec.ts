// The page starts, and says so when it can't.
import { expect, test } from "./fixtures.ts";

test("the page starts without a complaint from the browser", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/RAC Admin/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Loading RAC Admin…")).toBeHidden();
});

test("the page is sent with a policy that allows no inline script or style", async ({ request }) => {
  const policy = (await request.get("./")).headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  // Compiling WebAssembly is 'wasm-unsafe-eval'.
  expect(policy).not.toContain("'unsafe-eval'");
});

test("a page whose app can't be loaded says so and offers to try again", async ({ browser, demo }) => {
  // A context that nobody listens to: Chromium complains of the request that fails on purpose.
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("RAC Admin could not be loaded");
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.close();
});
