// Signing out of the app, and of authentik.
import { accounts } from "./demo.ts";
import { expect, test } from "./fixtures.ts";
import { heading, signIn, signInButton, stores } from "./oauth.ts";

test.use({ demoArguments: ["--oauth"] });
// Signing in loads the page twice.
test.beforeEach(() => test.slow());

test("signing out here revokes both tokens and leaves authentik's session alone", async ({ page, context, demo }) => {
  await signIn(page, "#/providers", /In this browser/);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog", { name: "Sign out" }).getByRole("button", { name: "Sign out here" })).toBeFocused();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByText("authentik has revoked the tokens.")).toBeVisible();
  await expect(page.getByText("You are still signed in to authentik itself.")).toBeVisible();
  await expect(another.getByText("Disconnected in another tab.")).toBeVisible();
  expect(await page.evaluate(stores)).not.toContain("refresh");
  const revoked = (await demo.requests()).filter(({ path }) => path === "/application/o/revoke/");
  expect(revoked.map(({ body }) => JSON.stringify(body)).sort()).toEqual(['{"revoked":"access_token"}', '{"revoked":"refresh_token"}']);
});

test("signing out of authentik, too, ends the session there", async ({ page, demo }) => {
  await signIn(page);
  await page.goto("./#/preferences");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out of authentik too" }).click();
  await expect(heading(page, "You are signed out")).toBeVisible();
  // Nothing about the user is left in the address.
  expect(new URL(page.url()).search).toBe("");
  await page.goto("./");
  await signInButton(page).click();
  await expect(page.getByRole("group", { name: "Sign in as" })).toBeVisible();
  const revoked = (await demo.requests()).filter(({ path }) => path === "/application/o/revoke/");
  expect(revoked.length).toBe(2);
});

test("signing out asks before it discards a changed form", async ({ page }) => {
  await signIn(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog", { name: /unsaved|leave/i })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out here" })).toBeHidden();
});

test.describe("with a failed revocation", () => {
  test.use({ allowFailedRequests: true });

  test("signing out says so when authentik could not revoke the tokens", async ({ page, demo }) => {
    await signIn(page);
    await demo.oauth({ revokeFails: true });
    await page.getByRole("button", { name: accounts.admin }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign out here" }).click();
    await expect(page.getByText(/authentik did not confirm that it revoked them.* can use the access token until \d/)).toBeVisible();
    expect(await page.evaluate(stores)).not.toContain("refresh");
  });
});
