// Helpers for the connect page.
import { expect, type Locator, type Page } from "@playwright/test";
import type { Demo } from "./demo.ts";

/** The box for a token, on the connect page or in the dialog that asks for another one. */
export function tokenField(scope: Page | Locator): Locator {
  return scope.getByLabel("API token");
}

/** Connects as a user would: with the demo's own token, or with the given one. */
export async function connect(page: Page, token?: string): Promise<void> {
  await page.goto("./#/connect");
  if (token === undefined) {
    await page.getByRole("button", { name: "Use the demo token" }).click();
  } else {
    await tokenField(page).fill(token);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
  }
  // Don't wait for the navigation, which is collapsed on a narrow screen.
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

/** Adds a role of the demo to the connected account. */
export async function addRole(page: Page, demo: Demo, name: string): Promise<void> {
  const holders = await demo.api("GET", "/rbac/permissions/assigned_by_roles/?model=authentik_providers_rac.racprovider");
  const role = holders.results.find((holder: { name: string }) => holder.name === name);
  await page.route("**/core/users/me/", async (route) => {
    const answer = await route.fetch();
    const me = await answer.json();
    me.user.roles.push({ pk: role.role_pk, name: role.name });
    await route.fulfill({ response: answer, json: me });
  });
}
