// Answers that a test holds back until it lets them go.
import type { Page, Route } from "@playwright/test";

/** Holds answers back until they are let go. */
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
