// What the tests of undoing share: the page `#/changes`, and objects to change.
import type { Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { expect } from "./fixtures.ts";

export const toast = (page: Page, text: string | RegExp) => page.getByRole("status").filter({ hasText: text });
export const dialog = (page: Page) => page.getByRole("dialog");
/** Not the cross in the corner. */
export const close = (page: Page) => dialog(page).getByText("Close", { exact: true }).click();
export const changes = (page: Page) => page.getByRole("table", { name: "Recent changes" });
export const change = (page: Page, text: string | RegExp): Locator => changes(page).getByRole("row").filter({ hasText: text });

/** Opens the page without loading the app again, which would forget the changes. */
export async function openRecentChanges(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await page.getByRole("menuitem", { name: "Recent changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Recent changes" })).toBeVisible();
}

/** Goes to another page of the app, as a link does. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), hash);
}

export interface Estate {
  provider: number;
  endpoints: string[];
}

/** A provider with an application and an outpost, and endpoints with two bindings each. */
export async function estate(demo: Demo, names: string[]): Promise<Estate> {
  const provider = await demo.createProvider("Undo estate", { settings: { "font-size": "12" } });
  await demo.api("POST", "/core/applications/", { name: "Undo application", slug: "undo-application", provider });
  await demo.api("POST", "/outposts/instances/", { name: "Undo outpost", type: "rac", providers: [provider, 1], config: {} });
  const endpoints: string[] = [];
  for (const name of names) {
    const { pk } = await demo.api("POST", "/rac/endpoints/", {
      name,
      provider,
      protocol: "ssh",
      host: `${name}.example.org:22`,
      auth_mode: "prompt",
      maximum_connections: 3,
      settings: { password: "0123", "font-size": 1.5 },
    });
    await demo.api("POST", "/policies/bindings/", { target: pk, order: 0, user: 7 });
    await demo.api("POST", "/policies/bindings/", { target: pk, order: 1, user: 8, negate: true });
    endpoints.push(pk);
  }
  return { provider, endpoints };
}

/** What matters of the endpoints of this name prefix, without ids. */
export async function stored(demo: Demo, prefix: string): Promise<unknown[]> {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&ordering=name&search=" + prefix);
  const of = async ({ pk, name, host, protocol, maximum_connections, settings, provider_obj }: any) => {
    const bindings = await demo.api("GET", `/policies/bindings/?target=${pk}&ordering=order`);
    const bound = bindings.results.map(({ order, user, negate, enabled }: any) => ({ order, user, negate, enabled }));
    return { name, host, protocol, maximum_connections, settings, provider: provider_obj.name, bound };
  };
  return Promise.all(results.map(of));
}
