// The page starts, and shows an error if it can't.
import type { Page, Route } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./demo.ts";
import { expect, test } from "./fixtures.ts";

/** Only `cargo xtask build` writes integrity attributes: without them, a changed file can't be detected. */
const knowsItsFiles = readFileSync(join(dist, "index.html"), "utf8").includes("integrity=");

/** The heading of the app's first page; the text before it has one, too. */
const started = (page: Page) => page.locator("#app").getByRole("heading", { level: 1 });

test("the page starts without errors in the console", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveTitle(/RAC Admin/);
  await expect(started(page)).toBeVisible();
  await expect(page.getByText("Loading RAC Admin…")).toBeHidden();
});

test("the page has its heading from the first frame, and keeps it when it can't start", async ({ browser, demo }) => {
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  // The main module and the parts of the page come at the same time.
  const held: Route[] = [];
  await page.route("**/*.wasm", (route) => void held.push(route));
  const refuse = () => Promise.all(held.splice(0).map((route) => route.fulfill({ status: 404, body: "" })));
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1, name: "RAC Admin" })).toBeVisible();
  await expect.poll(async () => (await refuse(), page.getByRole("alert").count())).toBe(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("RAC Admin");
  await context.close();
});

test("the page is sent with a policy that allows no inline script or style", async ({ request }) => {
  const policy = (await request.get("./")).headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  // Compiling WebAssembly only needs 'wasm-unsafe-eval'.
  expect(policy).not.toContain("'unsafe-eval'");
});

/** Like a proxy that changes files: they no longer match the page's integrity attributes. */
async function changed(route: Route): Promise<void> {
  const response = await route.fetch();
  // Not cached; otherwise the browser would use it again after a reload.
  await route.fulfill({ response, headers: { ...response.headers(), "cache-control": "no-store" }, body: `${await response.text()}\n/* Passed on by a proxy */` });
}

/** Files of the app that fail to load in various ways, and the message for each. */
const missing: [what: string, files: string, how: (route: Route) => Promise<void>, says: RegExp][] = [
  ["WebAssembly that is not there", "**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }), /\.wasm: 404/],
  ["WebAssembly that does not come", "**/*.wasm", (route) => route.abort(), /\.wasm: no answer/],
  ["a page in place of WebAssembly", "**/*.wasm", (route) => route.fulfill({ contentType: "text/html", body: "<p>x" }), /\.wasm is served as text\/html/],
  ["WebAssembly that is none", "**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "no" }), /CompileError/],
  ["JavaScript that is not there", "**/rac-admin-*.js", (route) => route.fulfill({ status: 404, body: "" }), /\.js: 404/],
  ["JavaScript of another type", "**/rac-admin-*.js", (route) => route.fulfill({ contentType: "text/plain", body: "1" }), /\.js is served as text\/plain/],
  ["a page in place of JavaScript", "**/rac-admin-*.js", (route) => route.fulfill({ contentType: "text/html", body: "<p>x" }), /\.js is served as text\/html/],
  ["no style sheet", "**/*.css", (route) => route.fulfill({ status: 404, body: "" }), /style sheet is missing/],
  ["a style sheet that was changed on the way", "**/*.css", changed, /belongs to another version/],
];
for (const [what, files, how, says] of missing) {
  test(`${what}: the page says so and offers to try again`, async ({ browser, demo }) => {
    test.skip(how === changed && !knowsItsFiles, "the page was built for development");
    // An unwatched context: Chromium reports the request that fails on purpose.
    const context = await browser.newContext({ baseURL: demo.address });
    const page = await context.newPage();
    await page.route(files, how);
    await page.goto("./");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("RAC Admin could not be loaded");
    await expect(alert).toContainText(says);
    await page.unroute(files);
    await page.getByRole("button", { name: "Reload" }).click();
    await expect(started(page)).toBeVisible();
    await expect(alert).toHaveCount(0);
    await context.close();
  });
}

for (const [what, files] of [
  ["a script that starts nothing", "**/boot-*.js"],
  ["a script that was changed on the way", "**/boot-*.js"],
  ["WebAssembly that never arrives", "**/*.wasm"],
] as const) {
  test(`${what}: the page says within seconds what may be wrong`, async ({ browser, demo }) => {
    test.skip(what.includes("changed") && !knowsItsFiles, "the page was built for development");
    const context = await browser.newContext({ baseURL: demo.address });
    const page = await context.newPage();
    const held: Route[] = [];
    await page.route(files, (route) => {
      if (what.includes("changed")) return changed(route);
      if (files.endsWith(".js")) return route.fulfill({ status: 404, body: "" });
      held.push(route);
    });
    await page.goto("./", { waitUntil: "commit" });
    const late = page.getByText(/This is taking longer than usual/);
    await expect(late).toBeHidden();
    await expect(late).toBeVisible({ timeout: 20_000 });
    // Files that arrive late still start the app.
    for (const route of held) await route.continue();
    if (held.length > 0) {
      await expect(started(page)).toBeVisible();
      await expect(late).toBeHidden();
    }
    await context.close();
  });
}

test("a policy that forbids WebAssembly is named", async ({ browser, demo }) => {
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  await page.route(demo.address, async (route) => {
    const answer = await route.fetch();
    const policy = answer.headers()["content-security-policy"]?.replace("'wasm-unsafe-eval'", "") ?? "";
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "content-security-policy": policy } });
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("script-src needs 'wasm-unsafe-eval'");
  await context.close();
});

test("a browser without WebAssembly gets an explanation", async ({ browser, demo }) => {
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("This browser can't run RAC Admin.");
  await context.close();
});

test("the page sends no referrer", async ({ page, request }) => {
  expect((await request.get("./")).headers()["referrer-policy"]).toBe("no-referrer");
  await page.goto("./");
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "no-referrer");
});

test("text can't become markup", async ({ request }) => {
  expect((await request.get("./")).headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
});

for (const [locale, loading, late, failed, reload] of [
  ["de-AT", "RAC Admin wird geladen …", /dauert länger als gewöhnlich/, "RAC Admin konnte nicht geladen werden", "Neu laden"],
  ["ar", "جارٍ تحميل RAC Admin…", /وقتًا أطول من المعتاد/, "تعذّر تحميل RAC Admin", "إعادة التحميل"],
] as const) {
  test(`the page speaks the browser's language before the app runs: ${locale}`, async ({ browser, demo }) => {
    const context = await browser.newContext({ baseURL: demo.address, locale });
    const page = await context.newPage();
    const held: Route[] = [];
    await page.route("**/*.wasm", (route) => void held.push(route));
    const texts = page.waitForRequest(`**/messages-${locale.slice(0, 2)}-*.json`);
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByRole("status")).toContainText(loading);
    // The app's own texts are loaded together with it.
    await texts;
    await expect(page.getByText(late)).toBeVisible({ timeout: 20_000 });
    await expect(page.locator("#boot")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
    for (const route of held) await route.fulfill({ status: 404, body: "" });
    await expect(page.getByRole("alert")).toContainText(failed);
    await page.unroute("**/*.wasm");
    await page.getByRole("button", { name: reload }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale.slice(0, 2));
    await expect(page.locator("#boot")).toBeHidden();
    await context.close();
  });
}
