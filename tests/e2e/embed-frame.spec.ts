// RAC Admin in a frame on its own origin, started by messages from the portal that config.json names.
import type { Page } from "@playwright/test";
import { allParts, expect, tokens } from "./fixtures.ts";
import { type Portal, portalPage, test } from "./portal.ts";

/** A portal with the frame, using the app's own helper. */
const pages = (options = "") => portalPage("frame", {
  body: `<iframe title="RAC Admin"></iframe>`,
  css: "iframe { width: 100%; height: 400px; border: 0; }",
  script: `
    import { frame } from "/rac-admin/rac-admin.js";
    const iframe = document.querySelector("iframe");
    iframe.src = new URLSearchParams(location.search).get("frame");
    globalThis.heard = [];
    globalThis.app = frame(iframe, {
      getToken: () => ${JSON.stringify(tokens.admin)}, route: "#/providers", onEvent: (event) => heard.push(event), ${options}
    });`,
});

interface Globals {
  heard: { type: string }[];
  app: { ignored(): Promise<number>; navigate(route: string): void };
}

type Open = (options?: { pages?: Record<string, string>; policy?: string; embedOrigins?: string[] }) => Promise<Portal>;

/** Opens the portal's page with the frame; `allowed`: whether the frame's configuration names the portal. */
async function open(page: Page, openPortal: Open, { allowed = true, options = "", ask = "" } = {}): Promise<Portal> {
  const portal = await openPortal({ pages: pages(options), policy: "frame-src http://127.0.0.1:*" });
  const framed = await openPortal({ embedOrigins: [allowed ? portal.origin : "https://portal.example.org", portal.origin.replace("127.0.0.1", "localhost")] });
  await page.goto(`${portal.address}frame/?frame=${encodeURIComponent(`${framed.address}rac-admin/embed.html${ask}`)}`);
  return framed;
}

test("the frame starts with the portal's token, keeps it in memory and sends events", async ({ page, openPortal }) => {
  const framed = await open(page, openPortal);
  const app = page.frameLocator("iframe");
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as Globals).app.navigate("#/endpoints"));
  await expect(app.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as Globals).heard))
    .toContainEqual({ type: "navigate", route: "#/endpoints" });
  const frame = page.frames().find((frame) => frame.url().startsWith(framed.address));
  expect(await frame?.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([]);
  expect(frame?.url()).not.toContain("token");
  const heard = await page.evaluate(() => JSON.stringify((globalThis as unknown as Globals).heard));
  expect(heard).not.toContain(tokens.admin);
});

test("the frame is as high as its content if the portal asks for that", async ({ page, openPortal }) => {
  await open(page, openPortal, { options: "autoHeight: true" });
  const app = page.frameLocator("iframe");
  await expect(app.getByRole("table", { name: "RAC providers" })).toBeVisible();
  const overflow = () => app.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(overflow).toBe(0);
  const high = (await page.locator("iframe").boundingBox())?.height ?? 0;
  expect(high).toBeGreaterThan(450);
});

test("other messages are ignored and counted", async ({ page, openPortal }) => {
  await open(page, openPortal, { ask: "?debug" });
  const app = page.frameLocator("iframe");
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  const before = await page.evaluate(() => (globalThis as unknown as Globals).app.ignored());
  await page.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    const odd = ["text", null, { type: "navigate", route: "#/tokens" }, { racAdmin: 2, type: "navigate", route: "#/tokens" },
      { racAdmin: 1, type: "constructor" }, { racAdmin: 1, type: "navigate", route: 7 }, { racAdmin: 1, type: "token", id: 99, token: "x" }];
    for (const message of odd) frame?.postMessage(message, "*");
  });
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as Globals).app.ignored())).toBe(before + 7);
  await expect(app.getByText(`Ignored messages: ${before + 7}`)).toBeVisible();
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
});

test("a portal that config.json does not name gets no answer, even if the server allows it", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages: pages(), policy: "frame-src http://127.0.0.1:*" });
  const framed = await openPortal({ embedOrigins: [portal.origin] });
  // The server's policy allows the portal, but the configuration names another one.
  await page.route("**/rac-admin/config.json", (route) => route.fulfill({ json: { embedOrigins: ["https://portal.example.org", "nonsense"] } }));
  await page.goto(`${portal.address}frame/?frame=${encodeURIComponent(`${framed.address}rac-admin/embed.html?debug`)}`);
  const app = page.frameLocator("iframe");
  await expect(app.getByText(/Ignored messages: [1-9]/)).toBeVisible();
  await expect(app.getByRole("heading")).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as Globals).heard)).toEqual([]);
});

test("a page that config.json does not name can't show the frame", async ({ browser, openPortal }) => {
  // An unwatched context: the browser reports why it refuses the frame.
  const context = await browser.newContext();
  const page = await context.newPage();
  const framed = await open(page, openPortal, { allowed: false });
  const header = (await page.request.get(`${framed.address}rac-admin/embed.html`)).headers()["content-security-policy"];
  expect(header).toContain("frame-ancestors https://portal.example.org");
  await expect(page.frameLocator("iframe").getByRole("heading")).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as Globals).heard)).toEqual([]);
  await context.close();
});

test("opened directly, the frame's page says what it is for", async ({ page, openPortal }) => {
  const framed = await openPortal({ embedOrigins: [] });
  await page.goto(`${framed.address}rac-admin/embed.html`);
  await expect(page.getByRole("status")).toContainText("This page is meant for a frame in a portal.");
});

test("the example in a frame shows the providers with the portal's token, as high as they need", async ({ page, examples }) => {
  await page.goto(examples.address);
  await page.getByRole("link", { name: "A frame" }).click();
  const app = page.frameLocator("iframe");
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(app.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await expect.poll(() => app.locator("html").evaluate((html) => html.scrollHeight - html.clientHeight)).toBe(0);
  await app.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Connection tokens" }).click();
  await expect(app.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await expect(page).toHaveTitle("Portal: #/tokens");
});

test("a reloaded frame is started again at its page", async ({ page, examples }) => {
  await page.goto(`${examples.address}iframe/`);
  const app = page.frameLocator("iframe");
  await app.getByRole("link", { name: "Create provider" }).click();
  await expect(app.getByRole("heading", { level: 1, name: "Create provider" })).toBeVisible();
  const isOld = () => app.locator("html").evaluate((html) => html.hasAttribute("data-old"));
  // Chromium would report every part that is still loading as an error.
  await allParts(page);
  await app.locator("html").evaluate((html) => {
    html.toggleAttribute("data-old", true);
    location.reload();
  });
  await expect.poll(isOld).toBe(false);
  await expect(app.getByRole("heading", { level: 1, name: "Create provider" })).toBeVisible();
});
