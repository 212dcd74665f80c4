// The files of the app's parts, as a divided build has them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./demo.ts";

interface Lists {
  /** The files of each part. */
  parts: Record<string, string[]>;
  /** The parts that each page needs, by its address. */
  pages: [string, string[]][];
}

/** The lists in the JavaScript that loads the parts (xtask/src/split/app.js); none where the build is not divided, as for debugging. */
export function partLists(): Lists | undefined {
  for (const name of readdirSync(dist).filter((name) => /^rac-admin-.*\.js$/.test(name))) {
    const text = readFileSync(join(dist, name), "utf8");
    const list = (of: string) => new RegExp(`^const ${of} = (.*);$`, "m").exec(text)?.[1];
    const [parts, pages] = [list("parts"), list("pages")];
    if (parts && pages) return { parts: JSON.parse(parts), pages: JSON.parse(pages) };
  }
  return undefined;
}

/** The files that these parts need, each once. */
export function filesOf(...parts: string[]): string[] {
  const lists = partLists();
  return [...new Set(parts.flatMap((part) => lists?.parts[part] ?? []))];
}

/** What is fetched by itself once somebody is connected: pages.rs and connected.rs in src/app. */
const LIKELY = ["start", "overview", "provider_list", "endpoint_list", "token_list", "mapping_list", "provider", "endpoint", "readiness", "vault"];

export const likelyFiles = (): string[] => filesOf(...LIKELY);

/** A file that this part needs, and nothing that is fetched by itself. */
export function ownFile(part: string): string {
  const likely = likelyFiles();
  const own = filesOf(part).find((file) => !likely.includes(file));
  if (!own) throw new Error(`the part ${part} has no file of its own in ${dist}`);
  return own;
}
