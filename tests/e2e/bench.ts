// How long users wait with many endpoints: printed without a judgement.
import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const scale = number("RAC_ADMIN_BENCH_SCALE", 10_000);
const keystrokes = number("RAC_ADMIN_BENCH_KEYSTROKES", 30);
const slowdown = number("RAC_ADMIN_BENCH_SLOWDOWN", 1);

/** A task that blocked the main thread for more than 50 ms, with its length in milliseconds. */
interface LongTask {
  start: number;
  length: number;
}

declare global {
  interface Window {
    longTasks: LongTask[];
    /** From the keystroke to the frame with other rows, in milliseconds; null if there was none within a second. */
    keystroke: Promise<number | null>;
  }
}

const table: [what: string, value: string][] = [];
const say = (what: string, value: string) => table.push([what, value]);
const ms = (value: number) => `${Math.round(value)} ms`;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Counts transferred bytes. */
class Bytes {
  total = 0;

  static async count(session: CDPSession): Promise<Bytes> {
    const bytes = new Bytes();
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes.total += encodedDataLength));
    return bytes;
  }

  /** The bytes since the last call. */
  take(): number {
    const { total } = this;
    this.total = 0;
    return total;
  }
}

/** How long until `ready`. */
async function until(ready: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ready();
  return performance.now() - start;
}

async function longTasks(page: Page): Promise<string> {
  const tasks = await page.evaluate(() => window.longTasks.splice(0));
  if (tasks.length === 0) return "none";
  const lengths = tasks.map(({ length }) => length);
  return `${tasks.length}, ${ms(lengths.reduce((sum, one) => sum + one, 0))} together, the longest ${ms(Math.max(...lengths))}`;
}

/** Measures the next keystroke in the page: from the key to the frame after the rows have changed. */
async function expectKeystroke(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keystroke = new Promise((resolve) => {
      let pressed: number | undefined;
      addEventListener("keydown", (event) => (pressed ??= event.timeStamp), { capture: true, once: true });
      // Only whole rows: counting tokens in existing rows doesn't answer the keystroke.
      const isRow = (node: Node) =>
        node instanceof Element && (node.matches("tr, [role=row]") || node.querySelector("tr, [role=row]") !== null);
      const observer = new MutationObserver((changes) => {
        const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
        if (pressed === undefined || !nodes.some(isRow)) return;
        observer.disconnect();
        // The next frame is drawn after this callback, and the task after it runs after that.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - (pressed ?? 0));
          port2.postMessage(0);
        });
      });
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(null);
      }, 1000);
    });
  });
}

function place(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

test.use({ demoArguments: ["--scale", String(scale)] });

test("bench", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const bytes = await Bytes.count(session);
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ start: startTime, length: duration });
    }).observe({ type: "longtask", buffered: true });
  });

  const connectButton = page.getByRole("button", { name: "Use the demo token" });
  const overview = page.getByRole("heading", { level: 1, name: "Overview" });
  const rows = page.getByRole("table").getByRole("row");
  const search = page.getByRole("searchbox", { name: "Search" });
  // A row besides the headings.
  const listed = () => rows.nth(1).waitFor({ timeout: 300_000 });

  const first = await until(async () => {
    await page.goto("./", { waitUntil: "commit" });
    await connectButton.waitFor();
  });
  say("First page, until it can be used", ms(first));
  say("  bytes", kB(bytes.take()));
  say("  long tasks", await longTasks(page));

  await connectButton.click();
  await overview.waitFor();
  // The rest of the app is loaded while the browser is idle, but not while the list is measured.
  await page.waitForLoadState("networkidle");
  say("Rest of the app and Overview, bytes", kB(bytes.take()));
  await longTasks(page);

  const list = await until(async () => {
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" }).click();
    await listed();
  });
  say("Endpoints from Overview, until the first row", ms(list));
  await page.waitForLoadState("networkidle");
  say("  bytes", kB(bytes.take()));
  say("  long tasks", await longTasks(page));

  const reload = await until(async () => {
    await page.reload({ waitUntil: "commit" });
    await listed();
  });
  say("Endpoints by their address, until the first row", ms(reload));
  await page.waitForLoadState("networkidle");
  say("  bytes", kB(bytes.take()));
  say("  long tasks", await longTasks(page));

  // Names of existing rows, typed exactly, so that every key narrows the list.
  const names = await page.getByRole("table").getByRole("rowheader").allInnerTexts();
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => /^[\w.-]{3,}$/.test(word));
  expect(words, "rows with names to search for").not.toEqual([]);
  const times: number[] = [];
  let without = 0;
  await search.click();
  for (let word = 0; times.length + without < keystrokes; word++) {
    for (const letter of words[word % words.length]?.slice(0, 6) ?? "") {
      if (times.length + without >= keystrokes) break;
      await expectKeystroke(page);
      await page.keyboard.press(letter);
      const time = await page.evaluate(() => window.keystroke);
      if (time === null) without += 1;
      else times.push(time);
      await page.waitForTimeout(100);
    }
    await search.fill("");
    await listed();
    await page.waitForTimeout(300);
  }
  times.sort((a, b) => a - b);
  say(`Keystroke in Search, until the rows are new (${times.length} keys)`, "");
  say("  median", ms(place(times, 0.5)));
  say("  95 of 100", ms(place(times, 0.95)));
  say("  worst", ms(place(times, 1)));
  if (without > 0) say("  keys that changed no row", String(without));
  say("  long tasks", await longTasks(page));
  say("  bytes", kB(bytes.take()));

  const width = Math.max(...table.map(([what]) => what.length));
  const machine = slowdown > 1 ? `, processor ${slowdown} times slower` : "";
  console.log(`\n${scale} endpoints, ${10 * scale} connection tokens${machine}\n`);
  for (const [what, value] of table) console.log(`${what.padEnd(width)}  ${value}`.trimEnd());
});
