// The memory of the page, which must not grow with the number of visited pages.
import type { Browser } from "@playwright/test";
import { median, type Report } from "./report.ts";
import { type Subject, visit } from "./subject.ts";

const PLACES = ["#/providers", "#/endpoints", "#/tokens", "#/mappings", "#/"];

async function mebibytes(browser: Browser, subject: Subject, navigations: number[]): Promise<number[]> {
  const context = await visit(browser, subject);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await page.goto("./#/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  const measured: number[] = [];
  for (let n = 1; n <= Math.max(...navigations); n += 1) {
    await page.evaluate((hash) => void (location.hash = hash), PLACES[n % PLACES.length] ?? "#/");
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(150);
    if (!navigations.includes(n)) continue;
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = (await session.send("Runtime.getHeapUsage")) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
      backingStorageSize?: number;
    };
    measured.push((usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20);
  }
  await context.close();
  return measured;
}

export async function measureMemory(browser: Browser, subjects: Subject[], runs: number, report: Report): Promise<void> {
  const navigations = [5, 50];
  const all: number[][][] = subjects.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [n, subject] of subjects.entries()) all[n]?.push(await mebibytes(browser, subject, navigations));
  }
  for (const [at, count] of navigations.entries()) {
    report.add(`memory after ${count} navigations`, "MiB", all.map((runs) => median(runs.map((run) => run[at] ?? Number.NaN))));
  }
}
