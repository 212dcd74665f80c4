// The files of the app's parts in a divided build.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./demo.ts";

interface Lists {
  /** The files of each part. */
  parts: Record<string, string[]>;
  /** The parts that each page needs, by its address. */
  pages: [string, string[]][];
}

/** The lists in the JavaScript that loads the parts (xtask/src/split/app.js); undefined if the build is not divided, as in debug builds. */
export function partLists(): Lists | undefined {
  for (const name of readdirSync(dist).filter((name) => /^rac-admin-.*\.js$/.test(name))) {
    const text = readFileSync(join(dist, name), "utf8");
    const list = (of: string) => new RegExp(`^const ${of} = (.*);$`, "m").exec(text)?.[1];
    const [parts, pages] = [list("parts"), list("pages")];
    if (parts && pages) return { parts: JSON.parse(parts), pages: JSON.parse(pages) };
  }
  return undefined;
}

/** The files that these parts need, without duplicates. */
export function filesOf(...parts: string[]): string[] {
  const lists = partLists();
  return [...new Set(parts.flatMap((part) => lists?.parts[part] ?? []))];
}

/** The parts that are loaded ahead after connecting: pages.rs and connected.rs in src/app. */
const LIKELY = ["start", "overview", "provider_list", "endpoint_list", "token_list", "mapping_list", "provider", "endpoint", "readiness", "palette", "account_dialogs", "vault", "connect"];

export const likelyFiles = (): string[] => filesOf(...LIKELY);

/** A file that only this part needs, and that is not loaded ahead. */
export function ownFile(part: string): string {
  const likely = likelyFiles();
  const own = filesOf(part).find((file) => !likely.includes(file));
  if (!own) throw new Error(`the part ${part} has no file of its own in ${dist}`);
  return own;
}
