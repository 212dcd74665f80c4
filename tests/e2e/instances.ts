// Several instances: what the journeys about them share.
import type { BrowserContext, Page, Request } from "@playwright/test";
import type { Demo, LoggedRequest } from "./demo.ts";
import { expect, test as base, tokenField, tokens } from "./fixtures.ts";

/** The token of the instance "Staging". */
export const stagingToken = "demo-staging-token";

const staging = (demo: Demo, path: string) => new URL(`/staging${path}`, demo.address);

/** A test with two instances, Production and Staging, each with fresh sample data. */
export const test = base.extend<{ freshStaging: void }>({
  demoArguments: [["--staging"], { option: true, scope: "worker" }],
  freshStaging: [
    async ({ demo }, use) => {
      expect((await fetch(staging(demo, "/demo/reset"), { method: "POST" })).ok).toBe(true);
      await use();
    },
    { auto: true },
  ],
});

export async function stagingRequests(demo: Demo): Promise<LoggedRequest[]> {
  return (await (await fetch(staging(demo, "/demo/log"))).json()).requests;
}

/** Collects requests that carry another instance's token, or none. */
export function misdirected(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on("request", (request: Request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes("/api/v3/")) return;
    const expected = pathname.startsWith("/staging/") ? stagingToken : tokens.admin;
    const sent = request.headers().authorization;
    if (sent !== `Bearer ${expected}`) wrong.push(`${request.method()} ${pathname} with ${sent}`);
  });
  return wrong;
}

/** The header's menu of instances. */
export const menu = (page: Page) => page.getByRole("button", { name: /^Instance: / });
/** The same button while this instance is current. */
export const current = (page: Page, name: string) => page.getByRole("button", { name: `Instance: ${name}`, exact: true });
export const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });

export async function choose(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await page.getByRole("menuitemradio", { name, exact: true }).click();
}

/** Fills in the connect page. */
export async function enter(page: Page, token: string, keep = /For this tab/): Promise<void> {
  await expect(heading(page, "Connect to authentik")).toBeVisible();
  await tokenField(page).fill(token);
  await page.getByRole("radio", { name: keep }).check();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
}

/** Connects to both instances; Staging is current at the end. */
export async function connectBoth(page: Page, keep = /For this tab/): Promise<void> {
  await page.goto("./#/providers");
  await enter(page, tokens.admin, keep);
  await expect(page.getByRole("button", { name: "Actions for Servers", exact: true })).toBeVisible();
  await choose(page, "Staging");
  await enter(page, stagingToken, keep);
  await expect(page.getByRole("button", { name: "Actions for Servers (staging)" })).toBeVisible();
}

/** In the list of providers, a row that only Production has. */
export const inProduction = (page: Page) => page.getByRole("button", { name: "Actions for Servers", exact: true });
/** A row that only Staging has. */
export const inStaging = (page: Page) => page.getByRole("button", { name: "Actions for Servers (staging)" });

/** Adds a third instance, at the address of Staging. */
export async function add(page: Page, demo: Demo, name: string, colour = "Violet"): Promise<void> {
  await menu(page).click();
  await page.getByRole("menuitem", { name: "Add instance…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add instance" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("radio", { name: colour }).check();
  await dialog.getByRole("textbox", { name: "authentik URL" }).fill(`${demo.address}staging/`);
  await dialog.getByRole("button", { name: "Add and connect" }).click();
}
