// Detects when a page has read everything.
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { likelyFiles } from "./part-files.ts";

interface Traffic {
  /** The answered addresses. */
  came: string[];
  underWay: number;
  /** The number of requests that have begun or ended. */
  changes: number;
}

const traffic = new WeakMap<BrowserContext, Traffic>();

/** Counts the requests of all pages in a context from now on. */
export function countRequests(context: BrowserContext): void {
  const counted: Traffic = { came: [], underWay: 0, changes: 0 };
  traffic.set(context, counted);
  const count = (by: number) => () => {
    counted.underWay += by;
    counted.changes += 1;
  };
  context.on("request", count(1));
  context.on("requestfinished", (request) => counted.came.push(request.url()));
  context.on("requestfinished", count(-1));
  context.on("requestfailed", count(-1));
}

/** Waits until the page is idle: responses are rendered, and the next requests are sent. */
async function idle(page: Page): Promise<void> {
  // A page that never stops rendering has no idle time; a second has to be enough then.
  const turns = () => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => setTimeout(done), { timeout: 1_000 })));
  // If the page navigates meanwhile, look at the new one.
  await page.evaluate(turns).catch((error) => {
    if (!/Execution context was destroyed|navigat/.test(String(error))) throw error;
  });
}

/**
 * Waits until the page has read everything and starts nothing new: later changes of the demo only affect requests that
 * the test causes. If a test shows that nothing is sent, its actions have had their effect by then. Doesn't wait for
 * timers, such as the pause before a search.
 */
export async function quiet(page: Page): Promise<void> {
  const counted = traffic.get(page.context());
  if (!counted) throw new Error("the requests of this page are not counted");
  const isQuiet = async () => {
    const before = counted.changes;
    // Twice, because Playwright reports a request that a test handles (`page.route`) a tick later.
    for (let turn = 0; turn < 2; turn += 1) {
      if (counted.underWay > 0) return false;
      await idle(page);
    }
    return counted.underWay <= 0 && counted.changes === before;
  };
  await expect.poll(isQuiet, { message: "the page goes on making requests", intervals: [20] }).toBe(true);
}

/**
 * Waits until the connected app has loaded all parts that it loads ahead. In builds that are not divided, such as debug
 * builds, there are none.
 */
export async function allParts(page: Page): Promise<void> {
  const missing = () => {
    const came = traffic.get(page.context())?.came ?? [];
    return likelyFiles().filter((file) => !came.some((url) => new URL(url).pathname.endsWith(`/${file}`)));
  };
  await expect.poll(missing, { message: "the parts do not come", timeout: 30_000 }).toEqual([]);
  await quiet(page);
}
