// The table against one that the browser is told to build by hand: the same rows, in the same run of the same browser.
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { median, type Report } from "./report.ts";

const ORIGIN = "http://table.invalid/";
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css" };
const OPERATIONS = ["create", "update", "swap", "select", "remove"] as const;
type Operation = (typeof OPERATIONS)[number];
const SIZES = [1_000, 10_000];
/** Browsers need seconds to lay out a table of this many rows, whoever makes it: measured once, not several times. */
const LONG = 10_000;

/** A page with `rows`, what is measured: the app's table, or the one by hand. */
async function open(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || "index.html";
    const body = readFileSync(join(folder, name));
    await route.fulfill({ body, contentType: TYPES[extname(name)] ?? "application/octet-stream" });
  });
  await page.goto(ORIGIN);
  await page.waitForFunction(() => "app" in globalThis);
  return page;
}

/** Builds the same table by hand from a row of the app's own, with one listener for all rows. */
function byHand(): void {
  const body = document.querySelector("tbody") as HTMLElement;
  const template = body.rows?.[0] ?? (body as HTMLTableSectionElement).rows[0];
  let items: { id: number; revision: number; row: HTMLElement }[] = [];
  const name = (id: number, revision: number) => `osl-ssh-${String(id).padStart(5, "0")}.${revision}`;
  const texts = (row: HTMLElement, id: number, revision: number) => {
    const [select, heading, protocol, host, limit] = row.children as unknown as HTMLElement[];
    const label = select?.querySelector("span");
    if (label) label.textContent = `Select ${name(id, revision)}`;
    const link = heading?.querySelector("a");
    link?.setAttribute("href", `#/${id}`);
    if (link) link.textContent = name(id, revision);
    if (protocol) protocol.textContent = id % 3 === 0 ? "RDP" : "SSH";
    const inner = host?.querySelector("span");
    if (inner) inner.textContent = `10.0.${Math.floor(id / 250)}.${id % 250}`;
    if (limit) limit.textContent = `At most ${id % 7}`;
  };
  const make = (id: number, revision: number) => {
    const row = template?.cloneNode(true) as HTMLElement;
    texts(row, id, revision);
    return row;
  };
  const rows: Record<string, (n: number) => void> = {
    create(count) {
      items = Array.from({ length: count }, (_, id) => ({ id, revision: 0, row: make(id, 0) }));
      body.replaceChildren(...items.map(({ row }) => row));
    },
    update() {
      for (let n = 0; n < items.length; n += 10) {
        const item = items[n];
        if (item) texts(item.row, item.id, (item.revision += 1));
      }
    },
    swap() {
      const [second, last] = [items[1], items.at(-2)];
      if (!second || !last) return;
      const behind = last.row.nextSibling;
      body.insertBefore(last.row, second.row);
      body.insertBefore(second.row, behind);
      [items[1], items[items.length - 2]] = [last, second];
    },
    select(n) {
      const row = items[n]?.row;
      const on = row?.classList.toggle("rac-table-selected") ?? false;
      const box = row?.querySelector("input");
      if (box) box.checked = on;
    },
    remove(n) {
      items.splice(n, 1)[0]?.row.remove();
    },
  };
  Object.assign(globalThis, { app: rows });
}

/** From the call to the frame that shows what it did, in milliseconds. */
function time(page: Page, operation: Operation, argument: number): Promise<number> {
  return page.evaluate(
    async ([operation, argument]) => {
      const { app } = globalThis as unknown as { app: Record<string, (n: number) => void> };
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve();
            port2.postMessage(0);
          }),
        );
      await frame();
      const start = performance.now();
      app[operation]?.(argument);
      await frame();
      return performance.now() - start;
    },
    [operation, argument] as const,
  );
}

async function once(page: Page, count: number): Promise<Record<Operation, number>> {
  // The browser gives frames only to the page in front.
  await page.bringToFront();
  await time(page, "create", 0);
  return {
    create: await time(page, "create", count),
    update: await time(page, "update", 0),
    swap: await time(page, "swap", 0),
    select: await time(page, "select", 4),
    remove: await time(page, "remove", 4),
  };
}

/** `folder`: the table alone, as xtask has built it. */
export async function measureTable(browser: Browser, folder: string, runs: number, report: Report): Promise<void> {
  const ours = await open(browser, folder);
  const hand = await open(browser, folder);
  await hand.bringToFront();
  await time(hand, "create", 1);
  await hand.evaluate(byHand);
  for (const count of SIZES) {
    console.log(`measuring: the table with ${count} rows`);
    const measured = { ours: [] as Record<Operation, number>[], hand: [] as Record<Operation, number>[] };
    // The first run only warms up, which the shorter tables have done for the long one.
    const first = count < LONG ? 0 : 1;
    for (let run = first; run <= (count < LONG ? runs : 1); run += 1) {
      const times = { ours: await once(ours, count), hand: await once(hand, count) };
      if (run === 0) continue;
      measured.ours.push(times.ours);
      measured.hand.push(times.hand);
    }
    for (const operation of OPERATIONS) {
      const of = (all: Record<Operation, number>[]) => median(all.map((one) => one[operation]));
      const [our, byHand] = [of(measured.ours), of(measured.hand)];
      report.add(`table of ${count} rows: ${operation}`, "ms", [our]);
      report.add(`table of ${count} rows: ${operation}, by hand`, "ms", [byHand]);
      report.add(`table of ${count} rows: ${operation}, ratio`, "times", [our && byHand ? our / byHand : null], 1.3);
    }
  }
  await ours.close();
  await hand.close();
}
