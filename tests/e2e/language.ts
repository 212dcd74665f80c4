// Helpers for tests in other languages than English.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const KEY = "rac-admin.preferences";

/** Shows this language from the first page on. */
export async function startIn(page: Page, tag: string): Promise<void> {
  await page.addInitScript(
    ([key, tag]) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      localStorage.setItem(key, JSON.stringify({ ...kept, language: tag }));
    },
    [KEY, tag] as const,
  );
}

/** Chooses a language as another tab of the same user would. */
export async function switchTo(page: Page, tag: string): Promise<void> {
  await page.evaluate(
    ([key, tag]) => {
      const before = localStorage.getItem(key);
      const after = JSON.stringify({ ...JSON.parse(before ?? "{}"), language: tag });
      localStorage.setItem(key, after);
      const event = { key, oldValue: before, newValue: after, storageArea: localStorage };
      window.dispatchEvent(new StorageEvent("storage", event));
    },
    [KEY, tag] as const,
  );
}

/** Shows the pseudo-language in place of German: English with accents, longer, in brackets. */
export async function withPseudo(page: Page): Promise<void> {
  // `cargo xtask test` writes it; `cargo xtask languages --pseudo FOLDER` does the same.
  const folder = process.env.RAC_ADMIN_PSEUDO ?? fileURLToPath(new URL("../../target/xtask/pseudo", import.meta.url));
  const json = (name: string) => async () => ({ contentType: "application/json", body: await readFile(`${folder}/${name}`, "utf8") });
  const [first, later] = [json("first.json"), json("later.json")];
  await page.route(/\/messages-de-[0-9a-f]+\.json$/, async (route) => route.fulfill(await first()));
  await page.route(/\/messages-de-later-[0-9a-f]+\.json$/, async (route) => route.fulfill(await later()));
}

/** The texts of a language from `locales/`: `(await messages("de"))("endpoints.create")`. Only for those without a choice. */
export async function messages(tag: string): Promise<(key: string, values?: Record<string, string>) => string> {
  const files = new Map<string, string>();
  const folder = new URL(`../../locales/${tag}/`, import.meta.url);
  for (const file of await readdir(folder)) {
    files.set(file.replace(/\.ftl$/, ""), await readFile(new URL(file, folder), "utf8"));
  }
  return (key, values = {}) => {
    const [room, name] = key.split(".", 2);
    const line = files.get(room)?.split("\n").find((line) => line.startsWith(`${name} =`));
    const pattern = line?.slice(line.indexOf("=") + 1).trim();
    if (!pattern || pattern.includes("->")) throw new Error(`locales/${tag} has no plain text ${key}`);
    // From right to left, names keep their own direction by invisible characters around them.
    const shown = (name: string) => (tag === "ar" ? `\u2068${values[name]}\u2069` : values[name]);
    return pattern.replace(/\{ \$([a-z-]+) \}/g, (_, name: string) => shown(name));
  };
}
