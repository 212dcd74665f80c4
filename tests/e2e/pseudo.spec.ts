// Every text is a message: in the pseudo-language, no page and no dialog shows a plain English word. What is data, from
// authentik or typed, is left out. The language is changed while each state is on screen, so that texts that keep the old
// one are found, too; and everything that holds a user's work has to stay the same element.
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { startIn, switchTo, withPseudo } from "./language.ts";
import { opened, pages, show, type State, troubled } from "./states.ts";

/** Names that are the same in all languages: products, languages, and guacd's parameters with their values. */
const NAMES = new Set(["authentik", "RAC", "Admin", "guacd", "Guacamole", "Terraform", "YAML", "JSON", "English", "Deutsch", "Brasil", "Polski"]);
const tables = new URL("../../crates/guacamole/src/catalogue/tables/", import.meta.url);
for (const file of readdirSync(tables)) {
  for (const [, name] of readFileSync(new URL(file, tables), "utf8").matchAll(/"([a-z0-9-]+)"/g)) name.split("-").forEach((word) => NAMES.add(word));
}

/**
 * What was said when something happened keeps its language: announcements, toasts, errors that are not checked anew, and what a
 * search in the palette found.
 */
const SAID = "[aria-live]:not(.rac-field-errors), .rac-toast, .rac-form-summary, .rac-work-label, .rac-dialog .rac-field-errors, .rac-palette [role=option]";

/** What users have typed or opened is in these. Rows of tables are made anew; what is selected is not lost with them. */
const KEPT = "h1:not(.rac-loading-title), form, input:not(td input), textarea, select, dialog, table, details:not(td details)";

/** The English texts that have no variables. */
const ENGLISH = new Set(
  readdirSync(new URL("../../locales/en/", import.meta.url))
    .flatMap((file) => readFileSync(new URL(`../../locales/en/${file}`, import.meta.url), "utf8").split("\n"))
    .flatMap((line) => /^[a-z][a-z0-9-]* = ([^{}]+)$/.exec(line)?.[1] ?? [])
    .filter((text) => /[aeiou]/i.test(text)),
);

/** The texts in what authentik answered, and their words. */
function collectData(page: Page): Set<string> {
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") words.add(value.trim());
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  page.on("response", async (response) => {
    // The operator's title is data, too.
    if (!/\/api\/v3\/|\/config\.json$/.test(response.url())) return;
    const text = await response.text().catch(() => "");
    for (const word of text.match(/[A-Za-z]+/g) ?? []) words.add(word);
    if (text.startsWith("{")) collect(JSON.parse(text));
  });
  return words;
}

interface Shown {
  /** Where it is: a selector that a person can follow. */
  where: string;
  text: string;
}

/** Each text node and each attribute that users see or hear, but nothing that is marked as data or code. */
function texts(page: Page): Promise<Shown[]> {
  return page.evaluate((said) => {
    const shown: Shown[] = [];
    const data = "time, code, pre, script, style, textarea, [translate=no]:not(html, .rac-app), [lang]:not(html):not([lang=de])";
    const where = (element: Element): string => {
      const own = element.tagName.toLowerCase() + (element.className ? `.${String(element.className).split(" ")[0]}` : "");
      const parent = element.parentElement;
      return parent === null || parent.id === "app" ? own : `${where(parent).split(" > ").slice(-3).join(" > ")} > ${own}`;
    };
    const root = document.getElementById("app") ?? document.body;
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || element.closest(data) !== null || element.closest(said) !== null) continue;
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "placeholder", "alt", "aria-roledescription", "aria-valuetext"]) {
          const text = node.getAttribute(name);
          if (text !== null) shown.push({ where: `${where(node)}[${name}]`, text });
        }
      } else {
        shown.push({ where: where(element), text: node.textContent ?? "" });
      }
    }
    shown.push({ where: "title", text: document.title });
    return shown;
  }, SAID);
}

/** Words in plain English: most of a message's letters have accents in the pseudo-language. */
function english(text: string, data: Set<string>): string[] {
  if (ENGLISH.has(text.trim()) && !NAMES.has(text.trim()) && !data.has(text.trim())) return [text.trim()];
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isPlain = (word: string) => /^[A-Za-z]{2,}$/.test(word) && /[aeiouy]/i.test(word);
  return words.filter((word) => isPlain(word) && !data.has(word) && !NAMES.has(word));
}

async function expectTranslated(page: Page, data: Set<string>, name: string): Promise<void> {
  // What was typed is data, too.
  const typed = page.locator("input, textarea").evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  for (const text of [...(await typed), decodeURIComponent(new URL(page.url()).hash)]) {
    for (const word of text.match(/[A-Za-z]+/g) ?? []) data.add(word);
  }
  const found = async () => {
    const all = (await texts(page)).map(({ where, text }) => ({ where, text, words: english(text, data) }));
    return all.filter(({ words }) => words.length > 0).map(({ where, text, words }) => `${where}: ${words.join(", ")} (in: ${text.slice(0, 120)})`);
  };
  await expect.poll(async () => (await texts(page)).some(({ text }) => text.includes("⟦")), { message: "the language is shown" }).toBe(true);
  // Texts that depend on an answer may still be on their way.
  await expect.poll(found, { message: `plain English on: ${name}`, timeout: 3_000 }).toEqual([]).catch(async () => {
    expect.soft(await found(), `plain English on: ${name}`).toEqual([]);
  });
}

/** Shows the pseudo-language and checks the page in it. */
async function switchAndCheck(page: Page, data: Set<string>, name: string): Promise<void> {
  const before = await page.locator(KEPT).elementHandles();
  await switchTo(page, "de");
  await expectTranslated(page, data, name);
  const gone: string[] = [];
  for (const element of before) {
    if (!(await element.evaluate((element) => element.isConnected))) gone.push(await element.evaluate((element) => element.outerHTML.slice(0, 120)));
  }
  expect.soft(gone, `replaced by the switch on: ${name}`).toEqual([]);
}

const states = (some: State[]) => some.map(({ name }) => name).join(", ");

test.describe("in the pseudo-language", () => {
  test.beforeEach(({ page }) => withPseudo(page));

  test("the page to connect", async ({ page }) => {
    const data = collectData(page);
    await startIn(page, "de");
    await page.goto("./#/connect");
    await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
    await expectTranslated(page, data, "connect");
  });

  for (const some of [pages.slice(0, 10), pages.slice(10, 20), pages.slice(20)]) {
    test(`pages, changed while they are open: ${states(some)}`, async ({ page, demo }) => {
      test.slow();
      const data = collectData(page);
      await connect(page);
      for (const state of some) {
        await switchTo(page, "en");
        await show(page, demo, state);
        await switchAndCheck(page, data, state.name);
      }
    });
  }

  for (const state of opened) {
    test(`changed while it is open: ${state.name}`, async ({ page, demo }) => {
      const data = collectData(page);
      await connect(page);
      await show(page, demo, state);
      await switchAndCheck(page, data, state.name);
    });
  }

  test.describe("in trouble", () => {
    test.use({ allowFailedRequests: true });

    for (const state of troubled) {
      test(`changed while it is open: ${state.name}`, async ({ page, demo }) => {
        const data = collectData(page);
        await connect(page);
        await show(page, demo, state);
        await switchAndCheck(page, data, state.name);
      });
    }
  });
});
