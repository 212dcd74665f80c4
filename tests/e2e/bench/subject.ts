// The measured apps: a folder that the demo serves, or an address.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { Demo, tokens } from "../demo.ts";

export interface Subject {
  /** The heading of its column. */
  label: string;
  /** Where the page is, with a slash at the end. */
  address: string;
  /** The storage of a connected context. */
  connected: Awaited<ReturnType<BrowserContext["storageState"]>>;
  stop(): Promise<void>;
}

/** A copy of a built page with a compressed copy of each file, which the demo sends, as hosts do. */
export function compressed(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rac-admin-bench-"));
  cpSync(dist, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    const file = join(folder, name);
    if (!statSync(file).isFile() || ![".wasm", ".js", ".css", ".html", ".json", ".svg"].includes(extname(file))) continue;
    // Not the highest level: it takes minutes, for a hundredth of the bytes.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
  }
  return folder;
}

export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** A demo with `scale` endpoints and ten times as many tokens, or with its usual data without a number. */
export async function ofFolder(browser: Browser, folder: string, label: string, scale?: number): Promise<Subject> {
  const demo = await Demo.start(scale === undefined ? [] : ["--scale", String(scale)], folder);
  const connected = await connect(browser, demo.address, tokens.admin);
  return { label, address: demo.address, connected, stop: () => demo.stop() };
}

/** The app at an address, in front of a real authentik. */
export async function ofAddress(browser: Browser, url: string, token: string): Promise<Subject> {
  const address = url.endsWith("/") ? url : `${url}/`;
  const connected = await connect(browser, address, token);
  return { label: new URL(address).host, address, connected, stop: async () => {} };
}

/** Connects as a user would, with the token stored in the browser. Errors never contain the token. */
async function connect(browser: Browser, address: string, token: string) {
  const context = await browser.newContext({ baseURL: address });
  try {
    const page = await context.newPage();
    await page.goto("./#/connect");
    const field = page.getByLabel("API token");
    await field.waitFor();
    await page.getByRole("radio", { name: "In this browser" }).check();
    // Not `fill`: Playwright's error messages contain the filled text.
    await field.evaluate((input, token) => {
      (input as HTMLInputElement).value = token;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, token);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    return await context.storageState();
  } catch {
    throw new Error(`${address}: can't connect with this token, or the app isn't there`);
  } finally {
    await context.close();
  }
}

/** A new context with an empty cache, already connected. */
export function visit(browser: Browser, subject: Subject, connected = true): Promise<BrowserContext> {
  return browser.newContext({ baseURL: subject.address, storageState: connected ? subject.connected : undefined });
}

/** The name of a folder, for a heading. */
export const labelOf = (folder: string) => basename(folder) || folder;

/** Waits until the list is complete: then the pager has the number of rows, followed without a space by the pages. */
export async function wholeList(page: Page, count: number): Promise<void> {
  const all = new RegExp(`of ${String(count).replace(/\B(?=(\d{3})+$)/g, "\\D?")}`);
  await page.getByRole("navigation", { name: "Pagination" }).filter({ hasText: all }).waitFor({ timeout: 300_000 });
}
