// Signing in if the page is below a path: authentik returns the browser to that path.
import { accounts } from "./demo.ts";
import { expect, test } from "./fixtures.ts";
import { signInAtProvider } from "./provider.ts";

test.use({ demoArguments: ["--base-path", "/some/where/", "--oauth"] });

test("signing in returns to the page's path", async ({ page }) => {
  test.slow();
  await page.goto("./#/providers");
  await page.getByRole("button", { name: "Sign in with authentik" }).click();
  await signInAtProvider(page, accounts.admin);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page).toHaveURL(/\/some\/where\/#\/providers$/);
});
