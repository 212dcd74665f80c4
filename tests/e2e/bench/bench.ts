// Measures how long users wait, without limits. `cargo xtask bench` runs this and prints the table.
import { type Browser, test } from "@playwright/test";
import { measureLists } from "./lists.ts";
import { measureMemory } from "./memory.ts";
import * as options from "./options.ts";
import { measurePages } from "./pages.ts";
import { Report } from "./report.ts";
import { measureRuns } from "./runs.ts";
import { compressed, labelOf, ofAddress, ofFolder, remove, type Subject } from "./subject.ts";
import { measureTable } from "./table.ts";

/** Runs `work` with a demo of each build, with `scale` endpoints. */
async function withDemos<T>(browser: Browser, folders: string[], scale: number | undefined, work: (subjects: Subject[]) => Promise<T>): Promise<T> {
  const subjects: Subject[] = [];
  try {
    for (const folder of folders) subjects.push(await ofFolder(browser, folder, labelOf(folder), scale));
    return await work(subjects);
  } finally {
    for (const subject of subjects) await subject.stop();
  }
}

const wants = (part: string) => options.parts.includes(part);
const say = (what: string) => console.log(`measuring: ${what}`);

test("bench", async ({ browser }) => {
  const report = new Report();
  const { runs, keystrokes, scale } = options;
  let columns: string[];
  if (options.url) {
    const subjects = [await ofAddress(browser, options.url, options.token)];
    columns = subjects.map(({ label }) => label);
    if (wants("pages")) await measurePages(browser, subjects, runs, report);
    // Nothing is written: no runs.
    if (wants("lists")) await measureLists(browser, [{ name: "endpoints", subjects }], keystrokes, report);
    if (wants("memory")) await measureMemory(browser, subjects, 1, report);
  } else {
    columns = options.dists.map(labelOf);
    const folders = options.dists.map(compressed);
    try {
      if (wants("pages")) {
        say("pages");
        await withDemos(browser, folders, undefined, (subjects) => measurePages(browser, subjects, runs, report));
      }
      for (const count of wants("lists") ? [scale / 100, scale / 10, scale] : []) {
        say(`a list of ${count}`);
        const measure = (subjects: Subject[]) => measureLists(browser, [{ name: `${count} endpoints`, count, subjects }], keystrokes, report);
        await withDemos(browser, folders, count, measure);
      }
      for (const count of wants("runs") ? [scale / 40, scale / 20, scale / 10] : []) {
        say(`a change of ${count}`);
        await withDemos(browser, folders, count, (subjects) => measureRuns(browser, [{ count, subjects }], report));
      }
      if (wants("memory")) {
        say("memory");
        await withDemos(browser, folders, undefined, (subjects) => measureMemory(browser, subjects, 1, report));
      }
    } finally {
      folders.forEach(remove);
    }
  }
  if (wants("table") && options.table) {
    say("the table alone");
    await measureTable(browser, options.table, Math.max(runs, 5), report);
  }
  report.write(options.results, columns);
});
