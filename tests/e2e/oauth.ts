// Signing in at authentik instead of pasting a token: what the journeys about it share.
import type { Page } from "@playwright/test";
import { accounts, type Demo, type LoggedRequest } from "./demo.ts";
import { expect, quiet } from "./fixtures.ts";
import { signInAtProvider } from "./provider.ts";

export const signInButton = (page: Page) => page.getByRole("button", { name: "Sign in with authentik" });
export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Signs in at a page of the app, as a user who is not yet signed in at the provider. */
export async function signIn(page: Page, hash = "#/", where: RegExp = /For this tab/, name = accounts.admin): Promise<void> {
  await page.goto(`./${hash}`);
  await page.getByRole("radio", { name: where }).check();
  await signInButton(page).click();
  await signInAtProvider(page, name);
  await expect(page.getByRole("button", { name })).toBeVisible();
}

/** How many refresh requests the provider answered with this status. */
export async function refreshes(demo: Demo, status = 200): Promise<number> {
  const isRefresh = ({ path, body, status: answer }: LoggedRequest) =>
    path === "/application/o/token/" && answer === status && JSON.stringify(body).includes("refresh_token");
  return (await demo.requests()).filter(isRefresh).length;
}

/** What the browser stores for the page, as text. */
export const stores = () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);

/** Refreshes the list with an access token that has expired. */
export async function expireAndRead(page: Page, demo: Demo): Promise<void> {
  await quiet(page);
  await demo.expireAccessTokens();
  await page.getByRole("button", { name: "Refresh" }).click();
}
