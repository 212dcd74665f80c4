// Lists of different lengths: the times until the first row and until all rows are shown, and of a key in the search.
import { type Browser, expect, type Page } from "@playwright/test";
import { median, type Report } from "./report.ts";
import { type Subject, visit, wholeList } from "./subject.ts";

interface Keystroke {
  /** From the key to the task that has put the new rows into the page, in milliseconds. */
  rows: number;
  /** From the key to the frame that shows them. */
  frame: number;
}

const rowNames = (page: Page) => page.getByRole("table").getByRole("rowheader");

/** Makes the page measure the next keystroke; null if no row is added or removed within a second. */
async function expectKeystroke(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keystroke = new Promise((resolve) => {
      let pressed: number | undefined;
      addEventListener("keydown", (event) => (pressed ??= event.timeStamp), { capture: true, once: true });
      const isRow = (node: Node) => node instanceof Element && (node.matches("tr") || node.querySelector("tr") !== null);
      const observer = new MutationObserver((changes) => {
        const nodes = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
        if (pressed === undefined || !nodes.some(isRow)) return;
        observer.disconnect();
        const from = pressed;
        const rows = performance.now() - from;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve({ rows, frame: performance.now() - from });
          port2.postMessage(0);
        });
      });
      observer.observe(document.body, { childList: true, subtree: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(null);
      }, 1000);
    });
    Object.assign(globalThis, { keystroke });
  });
}

async function measureKeystrokes(page: Page, count: number): Promise<Keystroke[]> {
  // The exact names of existing rows, so that every key narrows the list.
  const names = await rowNames(page).allInnerTexts();
  const words = names.flatMap((name) => name.split(/\s+/)).filter((word) => /^[\w.-]{3,}$/.test(word));
  expect(words, "rows with names to search for").not.toEqual([]);
  const search = page.getByRole("searchbox", { name: "Search" });
  const measured: Keystroke[] = [];
  await search.click();
  for (let word = 0, keys = 0; keys < count; word += 1) {
    // The last row first: typing the beginning of the first row's name changes no row.
    for (const letter of words.at(-1 - (word % words.length)) ?? "") {
      if (keys >= count) break;
      keys += 1;
      await expectKeystroke(page);
      await page.keyboard.press(letter);
      const time = await page.evaluate(() => (globalThis as unknown as { keystroke: Promise<Keystroke | null> }).keystroke);
      if (time) measured.push(time);
      await page.waitForTimeout(100);
    }
    await search.fill("");
    await rowNames(page).first().waitFor();
    await page.waitForTimeout(300);
  }
  return measured;
}

/** The list of endpoints, opened by its address in a browser with the app in its cache. `count`: their number, if it is known. */
async function measureList(browser: Browser, subject: Subject, count: number | undefined, keystrokes: number) {
  const context = await visit(browser, subject);
  const before = await context.newPage();
  await before.goto("./#/preferences");
  await before.getByRole("heading", { level: 1 }).waitFor();
  await before.close();
  const page = await context.newPage();
  const start = performance.now();
  await page.goto("./#/endpoints", { waitUntil: "commit" });
  await rowNames(page).first().waitFor({ timeout: 300_000 });
  const first = performance.now() - start;
  if (count !== undefined) await wholeList(page, count);
  const all = performance.now() - start;
  await page.waitForTimeout(500);
  const keys = await measureKeystrokes(page, keystrokes);
  await context.close();
  const of = (value: (key: Keystroke) => number) => keys.map(value).sort((a, b) => a - b);
  const [inPage, frame] = [of(({ rows }) => rows), of(({ frame }) => frame)];
  return {
    first,
    all: count === undefined ? null : all,
    rows: median(inPage),
    worstRows: inPage.at(-1) ?? null,
    frame: median(frame),
    worstFrame: frame.at(-1) ?? null,
  };
}

export async function measureLists(
  browser: Browser,
  sizes: { name: string; count?: number; subjects: Subject[] }[],
  keystrokes: number,
  report: Report,
): Promise<void> {
  for (const { name, count, subjects } of sizes) {
    const measured = [];
    for (const subject of subjects) measured.push(await measureList(browser, subject, count, keystrokes));
    report.add(`${name}: first row`, "ms", measured.map(({ first }) => first), 1000);
    if (count !== undefined) report.add(`${name}: all rows`, "ms", measured.map(({ all }) => all));
    report.add(`${name}: a key until the rows are new, median`, "ms", measured.map(({ rows }) => rows), 16);
    report.add(`${name}: a key until the rows are new, worst`, "ms", measured.map(({ worstRows }) => worstRows), 33);
    report.add(`${name}: a key until they are drawn, median`, "ms", measured.map(({ frame }) => frame));
    report.add(`${name}: a key until they are drawn, worst`, "ms", measured.map(({ worstFrame }) => worstFrame));
  }
}
