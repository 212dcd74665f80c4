// When a page has read all that it wants to read.
import { type BrowserContext, expect, type Page } from "@playwright/test";

interface Traffic {
  /** The addresses that have been answered. */
  came: string[];
  underWay: number;
  /** When a request last began or ended, in milliseconds of the clock. */
  changed: number;
}

const traffic = new WeakMap<BrowserContext, Traffic>();

/** How long nothing may begin for a page to count as quiet. */
const QUIET_MS = 600;

/** Counts the requests of all pages of a context from now on. */
export function countRequests(context: BrowserContext): void {
  const counted: Traffic = { came: [], underWay: 0, changed: Date.now() };
  traffic.set(context, counted);
  const count = (by: number) => () => {
    counted.underWay += by;
    counted.changed = Date.now();
  };
  context.on("request", count(1));
  context.on("requestfinished", (request) => counted.came.push(request.url()));
  context.on("requestfinished", count(-1));
  context.on("requestfailed", count(-1));
}

/**
 * Waits until the page has read all that it wanted, and nothing new begins: what is changed on the demo then meets
 * only requests that the test itself brings about.
 */
export async function quiet(page: Page): Promise<void> {
  await expect
    .poll(() => {
      const counted = traffic.get(page.context());
      return counted !== undefined && counted.underWay <= 0 && Date.now() - counted.changed >= QUIET_MS;
    }, { message: "the page goes on making requests" })
    .toBe(true);
}

/**
 * Waits until the app, once connected, has fetched all the parts that it fetches by itself. Where it is not divided, as in
 * a debug build, there is nothing to wait for.
 */
export async function allParts(page: Page): Promise<void> {
  const came = (part: string) => traffic.get(page.context())?.came.some((url) => url.includes(`/split_${part}-`));
  // The first and the last of them.
  await expect.poll(() => !came("start") || came("instances"), { message: "the parts do not come", timeout: 30_000 }).toBe(true);
  await quiet(page);
}
