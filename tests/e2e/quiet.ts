// When a page has read all that it wants to read.
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { likelyFiles } from "./part-files.ts";

interface Traffic {
  /** The addresses that have been answered. */
  came: string[];
  underWay: number;
  /** How many requests have begun or ended: as long as it stays the same, none has. */
  changes: number;
}

const traffic = new WeakMap<BrowserContext, Traffic>();

/** Counts the requests of all pages of a context from now on. */
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

/** Comes back when the page has nothing left to do: what answers brought about is drawn, and its next requests are made. */
async function idle(page: Page): Promise<void> {
  // A page that never stops drawing has no idle time: then the second that it gets must do.
  const turns = () => new Promise<void>((done) => setTimeout(() => requestIdleCallback(() => setTimeout(done), { timeout: 1_000 })));
  // A page that goes to another address meanwhile is looked at there.
  await page.evaluate(turns).catch((error) => {
    if (!/Execution context was destroyed|navigat/.test(String(error))) throw error;
  });
}

/**
 * Waits until the page has read all that it wanted, and begins nothing new: what is changed on the demo then meets only
 * requests that the test itself brings about. Where a test shows that nothing is sent, what it did has had its effect by then.
 * Work that waits for a time, such as a search for the end of the typing, is not waited for.
 */
export async function quiet(page: Page): Promise<void> {
  const counted = traffic.get(page.context());
  if (!counted) throw new Error("the requests of this page are not counted");
  const isQuiet = async () => {
    const before = counted.changes;
    // Twice: of a request that a test has a say in (`page.route`) Playwright hears a turn later.
    for (let turn = 0; turn < 2; turn += 1) {
      if (counted.underWay > 0) return false;
      await idle(page);
    }
    return counted.underWay <= 0 && counted.changes === before;
  };
  await expect.poll(isQuiet, { message: "the page goes on making requests", intervals: [20] }).toBe(true);
}

/**
 * Waits until the app, once connected, has fetched all the parts that it fetches by itself. Where it is not divided, as in
 * a debug build, there is nothing to wait for.
 */
export async function allParts(page: Page): Promise<void> {
  const missing = () => {
    const came = traffic.get(page.context())?.came ?? [];
    return likelyFiles().filter((file) => !came.some((url) => new URL(url).pathname.endsWith(`/${file}`)));
  };
  await expect.poll(missing, { message: "the parts do not come", timeout: 30_000 }).toEqual([]);
  await quiet(page);
}
