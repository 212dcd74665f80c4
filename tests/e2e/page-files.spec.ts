// The files that `cargo xtask size` counts for a page are those that a browser loads.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { dist } from "./demo.ts";
import { connect, expect, quiet, test } from "./fixtures.ts";
import { filesOf, likelyFiles, partLists } from "./part-files.ts";

function lists() {
  const lists = partLists();
  if (!lists) throw new Error(`no list of parts in ${dist}`);
  return lists;
}

/** The files of code and style that the page itself refers to. */
async function entry(): Promise<string[]> {
  const html = await readFile(join(dist, "index.html"), "utf8");
  return [...new Set(html.match(/[\w-]+-[0-9a-f]{16}\.(js|css|wasm)/g))];
}

/** The id of the first row with a link. */
async function firstId(page: Page, list: string): Promise<string> {
  await page.goto(`./#/${list}`);
  const link = page.getByRole("main").locator(`td a[href^="#/${list}/"], th a[href^="#/${list}/"]`).first();
  return (await link.getAttribute("href"))?.split("/")[2] ?? "";
}

// Each page is opened and fully loaded.
test.slow();

test("each page loads exactly the files that are counted for it", async ({ page }) => {
  // With data saving on, nothing is loaded ahead.
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const { parts, pages } = lists();
  const first = await entry();
  await connect(page);
  const ids: Record<string, string> = { users: "5" };
  for (const list of ["providers", "endpoints", "tokens", "mappings"]) ids[list] = await firstId(page, list);
  let fetched = new Set<string>();
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (/\.(js|css|wasm)$/.test(name)) fetched.add(name);
  });
  for (const [address, wanted] of pages) {
    // While connected it leads to the overview.
    if (address === "/connect") continue;
    await page.goto("about:blank");
    fetched = new Set();
    const [, list = ""] = address.split("/");
    await page.goto(`./#${address.replace("*", ids[list] ?? "")}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await quiet(page);
    const counted = new Set([...first, ...wanted.flatMap((part) => parts[part] ?? [])]);
    expect([...fetched].sort(), address).toEqual([...counted].sort());
    expect(fetched.size, address).toBeLessThanOrEqual(14);
  }
});

test("the connect page fetches the files that are counted for it, and then what comes after connecting", async ({ page }) => {
  const { parts } = lists();
  const fetched: string[] = [];
  page.on("request", (request) => {
    const name = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (/\.(js|css|wasm)$/.test(name)) fetched.push(name);
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await quiet(page);
  const counted = [...new Set([...(await entry()), ...(parts["connect"] ?? [])])];
  const next = (parts["start"] ?? []).filter((file) => !counted.includes(file));
  expect(fetched.filter((file) => !next.includes(file)).sort()).toEqual(counted.sort());
});

test("the parts of a page are loaded together with the main module", async ({ page }) => {
  const { parts } = lists();
  await connect(page);
  await quiet(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/rac-admin_bg-*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  const wanted = [...(parts["start"] ?? []), ...(parts["provider_list"] ?? [])];
  const asked = Promise.all(wanted.map((file) => page.waitForRequest((request) => request.url().endsWith(`/${file}`))));
  await page.goto("./#/providers");
  await page.reload({ waitUntil: "commit" });
  await asked;
  release();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
});

test("nothing is loaded ahead with data saving on, and the next page still opens", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { effectiveType: "3g" } }));
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.clock.install();
  await connect(page);
  await quiet(page);
  await page.clock.fastForward("01:00");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await page.clock.fastForward("01:00");
  await quiet(page);
  const shown = filesOf("connect", "start", "overview", "provider_list");
  const ahead = likelyFiles().filter((file) => !shown.includes(file));
  expect(ahead).not.toEqual([]);
  expect(ahead.filter((file) => fetched.some((path) => path.endsWith(`/${file}`)))).toEqual([]);
});
