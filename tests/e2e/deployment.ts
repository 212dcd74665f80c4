// A site whose files are replaced while pages are open, as when a new version is installed.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Page } from "@playwright/test";
import { Demo, type DemoArguments, dist } from "./demo.ts";
import { test as base } from "./portal.ts";

/** The hash in a file's name. */
const HASH = /-[0-9a-f]{16}(?=\.)/;

export class Site {
  private constructor(
    readonly demo: Demo,
    private readonly folder: string,
  ) {}

  static async start(extra: DemoArguments): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), "rac-admin-site-"));
    await cp(dist, folder, { recursive: true });
    return new Site(await Demo.start(extra, folder), folder);
  }

  /** Installs a new version: all hashed files get other names, and the old ones are deleted. */
  async installNewVersion(): Promise<void> {
    const names = await readdir(this.folder);
    const hashed = names.filter((name) => HASH.test(name));
    // Reverses the digits, and changes one in case they are a palindrome.
    const renamed = (name: string) => name.replace(HASH, (hash) => `-f${[...hash.slice(1, -1)].reverse().join("")}`);
    for (const name of names.filter((name) => /\.(html|js|css)$/.test(name))) {
      let text = await readFile(join(this.folder, name), "utf8");
      for (const one of hashed) text = text.replaceAll(one, renamed(one));
      // The files' content has changed with the names in it.
      await writeFile(join(this.folder, name), text.replaceAll(/ integrity="[^"]*"/g, ""));
    }
    for (const name of hashed) await rename(join(this.folder, name), join(this.folder, renamed(name)));
  }

  async stop(): Promise<void> {
    await this.demo.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

interface Fixtures {
  /** Set it with `test.use` to start the site's demo with other arguments. */
  siteArguments: DemoArguments;
  site: Site;
}

export const test = base.extend<Fixtures>({
  siteArguments: [[], { option: true }],
  site: async ({ siteArguments }, use) => {
    const site = await Site.start(siteArguments);
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.demo.address),
});

/** The name of the page's main file, which differs between versions. */
export function version(page: Page): Promise<string | null> {
  return page.locator('meta[name="app-js"]').getAttribute("content");
}

/** Hides the tab or shows it again. */
export function look(page: Page, away: boolean): Promise<void> {
  return page.evaluate((away) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => away });
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  }, away);
}
