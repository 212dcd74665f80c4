// Holds responses back until a test releases them.
import type { Page, Route } from "@playwright/test";

/** Holds matching responses back until the returned function is called. */
export async function hold(page: Page, which: (url: URL) => boolean): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let holds = true;
  await page.route(which, async (route) => {
    if (holds) held.push(route);
    else await route.continue();
  });
  return async () => {
    holds = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}
