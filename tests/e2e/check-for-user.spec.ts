// "Check for a user": whether one user can connect.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";

const dialog = (page: Page): Locator => page.getByRole("dialog", { name: /^Check for a user/ });

const check = (page: Page, subject: string): Locator =>
  dialog(page).getByRole("listitem").filter({ has: page.getByText(subject, { exact: true }) });

async function ask(page: Page, id: number, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/providers/${id}`);
  await page.getByRole("button", { name: "Check for a user" }).click();
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, box: string, text: string): Promise<void> {
  await dialog(page).getByRole("combobox", { name: box }).fill(text);
  await dialog(page).getByRole("option", { name: text }).first().click();
}

test("a user who has access gets the reason, for the application and for one endpoint", async ({ page, requests }) => {
  await ask(page, 1);
  await choose(page, "User", "jose.garcia");
  await expect(dialog(page).getByRole("status")).toContainText("jose.garcia should be able to connect.");
  await expect(check(page, "Account")).toContainText("jose.garcia can sign in.");
  await expect(check(page, "Who can use the application")).toContainText("authentik's policies allow it");
  await choose(page, "Endpoint", "<b>bold</b>");
  await expect(check(page, "Who can use the endpoint")).toContainText("Allowed by group “Operations”.");
  await expect(check(page, "Connection limit")).toContainText(/limit is 1/);
  await expect(dialog(page)).toContainText("What can't be checked here");
  expect((await requests()).some(({ path }) => path.startsWith("/api/v3/core/applications/servers/check_access/?for_user=5"))).toBe(true);
});

test("another user gets another result", async ({ page }) => {
  await ask(page, 1);
  await choose(page, "Endpoint", "<b>bold</b>");
  await choose(page, "User", "oneill");
  await expect(check(page, "Who can use the endpoint")).toContainText("Allowed by user “oneill”.");
  await choose(page, "User", "piotr");
  await expect(check(page, "Who can use the application")).toContainText(/Blocked.*authentik's policies don't allow it/s);
  await expect(check(page, "Who can use the endpoint")).toContainText(/Blocked.*None of these matches the user: group “Operations”, user “oneill”/s);
  await expect(dialog(page).getByRole("status")).toContainText("piotr can't connect.");
  await choose(page, "User", "ines");
  await expect(check(page, "Account")).toContainText("ines is inactive and can't sign in.");
});

test("policies are left to authentik", async ({ page, demo }) => {
  const endpoints = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1");
  const endpoint = endpoints.results.find(({ name }: { name: string }) => name.startsWith("cgn-"));
  const policies = await demo.api("GET", "/policies/all/?search=factor");
  await demo.api("POST", "/policies/bindings/", { target: endpoint.pk, policy: policies.results[0].pk, order: 0 });
  await ask(page, 1);
  await choose(page, "User", "jose.garcia");
  await choose(page, "Endpoint", endpoint.name);
  await expect(check(page, "Who can use the endpoint")).toContainText(
    /Can't be checked here.*policy “has a second factor”, which only authentik can evaluate/s,
  );
});

test("without an application, the page's checklist is pointed out", async ({ page }) => {
  await ask(page, 3);
  await choose(page, "User", "jose.garcia");
  await expect(check(page, "Who can use the application")).toContainText("there is nothing to launch");
  await expect(dialog(page).getByRole("note")).toContainText("blocked for everyone");
  await expect(dialog(page).getByRole("status")).toContainText("jose.garcia can't connect.");
  await dialog(page).getByRole("button", { name: "Close", exact: true }).last().click();
  await expect(page.getByRole("button", { name: "Check for a user" })).toBeFocused();
});

test("on an endpoint's page the endpoint is fixed", async ({ page, demo }) => {
  const endpoints = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1");
  const endpoint = endpoints.results.find(({ name }: { name: string }) => name.startsWith("<b>bold"));
  await connect(page);
  await page.goto(`./#/endpoints/${endpoint.pk}`);
  await page.getByRole("button", { name: "Check for a user" }).click();
  await expect(dialog(page).getByRole("combobox", { name: "Endpoint" })).toHaveCount(0);
  await choose(page, "User", "norbert");
  await expect(check(page, "Who can use the endpoint")).toContainText("None of these matches the user");
  await check(page, "Who can use the endpoint").getByRole("link", { name: "Open the bindings" }).click();
  await expect(page).toHaveURL(/\/bindings$/);
  await expect(dialog(page)).toBeHidden();
});

test.describe("with fewer permissions", () => {
  test.use({ allowFailedRequests: true });

  test("authentik answers about other users only for superusers", async ({ page }) => {
    await ask(page, 1, tokens.readOnly);
    await choose(page, "User", "jose.garcia");
    await expect(check(page, "Who can use the application")).toContainText(/Can't be checked here.*Only superusers/s);
    await choose(page, "User", "audra");
    await expect(check(page, "Who can use the application")).toContainText("authentik's policies");
  });
});
