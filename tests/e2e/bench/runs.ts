// The time of a bulk change, which must be linear in the number of endpoints.
import type { Browser } from "@playwright/test";
import type { Report } from "./report.ts";
import { type Subject, visit, wholeList } from "./subject.ts";

async function change(browser: Browser, subject: Subject, count: number): Promise<number> {
  const context = await visit(browser, subject);
  const page = await context.newPage();
  await page.goto("./#/endpoints");
  await wholeList(page, count);
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: /^Select all / }).click();
  await page.getByRole("button", { name: "Change…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "What to change" }).selectOption("Maximum concurrent connections");
  await dialog.getByRole("spinbutton").fill("77");
  await dialog.getByRole("button", { name: /^Review / }).click();
  const start = dialog.getByRole("button", { name: /^Change \d/ });
  await start.waitFor({ timeout: 60_000 });
  const begin = performance.now();
  await start.click();
  await dialog.getByRole("button", { name: "Close" }).last().waitFor({ timeout: 600_000 });
  const took = performance.now() - begin;
  await context.close();
  return took;
}

/** `sizes`: n, 2n and 4n endpoints. */
export async function measureRuns(
  browser: Browser,
  sizes: { count: number; subjects: Subject[] }[],
  report: Report,
): Promise<void> {
  for (const { count, subjects } of sizes) {
    const took: number[] = [];
    for (const subject of subjects) took.push(await change(browser, subject, count));
    report.add(`change of ${count} endpoints`, "ms", took);
  }
}
