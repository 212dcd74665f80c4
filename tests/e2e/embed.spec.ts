// RAC Admin in a portal's page, as an element and as a function: what the portal can rely on, and what isn't touched.
import { expect, quiet, tokens } from "./fixtures.ts";
import { apiRequests, portalPage, stored, test, withToken } from "./portal.ts";

const element = `<rac-admin route="#/providers" sign-in="portal"></rac-admin>`;

test("the example in plain HTML shows the providers without asking for a token", async ({ page, openPortal }) => {
  const portal = await openPortal();
  await page.goto(`${portal.address}plain/`);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await page.getByRole("button", { name: "Tokens of the portal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await expect(page.getByText("Now at #/tokens")).toBeVisible();
});

test("nothing of the portal's page is touched: title, address, history, storage, globals", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages: portalPage("quiet", { body: element, script: withToken }) });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "before", { value: Object.getOwnPropertyNames(globalThis), enumerable: false });
  });
  await page.goto(`${portal.address}quiet/?of=portal#its-own`);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await page.getByRole("link", { name: "Connection tokens", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(page.url()).toBe(`${portal.address}quiet/?of=portal#its-own`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(page).toHaveTitle("The portal");
  expect(await stored(page)).toEqual([]);
  const added = await page.evaluate(() => {
    const before = new Set((globalThis as unknown as { before: string[] }).before);
    return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && name !== "before");
  });
  expect(added).toEqual([]);
  // Fonts are the portal's.
  expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  await expect(page.locator("rac-admin .rac-app")).toHaveCSS("font-family", /^system-ui/);
  // The token is in no text, attribute or property that a script of the page could read.
  expect(await page.evaluate(() => document.documentElement.getHTML({ serializableShadowRoots: true }))).not.toContain(tokens.admin);
});

test("the app's links never navigate the portal's page", async ({ page, context, openPortal }) => {
  const portal = await openPortal({ pages: portalPage("links", { body: element, script: withToken }) });
  await page.goto(`${portal.address}links/`);
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" });
  for (const options of [{ modifiers: ["ControlOrMeta" as const] }, { button: "middle" as const }]) {
    await link.click(options);
    await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  }
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe(`${portal.address}links/`);
});

test("attributes are live: route, theme and navigation", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages: portalPage("live", { body: element, script: withToken }) });
  await page.goto(`${portal.address}live/`);
  const app = page.locator("rac-admin");
  const navigation = page.getByRole("navigation", { name: "Main" });
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(navigation).toBeVisible();
  await app.evaluate((app) => app.setAttribute("route", "#/endpoints"));
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
  await app.evaluate((app) => app.setAttribute("navigation", "none"));
  await expect(navigation).toBeHidden();
  await expect(page.getByRole("region", { name: "Account" })).toBeHidden();
  await app.evaluate((app) => app.removeAttribute("navigation"));
  await expect(navigation).toBeVisible();
  const ground = () => page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  await app.evaluate((app) => app.setAttribute("theme", "light"));
  const light = await ground();
  await app.evaluate((app) => app.setAttribute("theme", "dark"));
  await expect.poll(ground).not.toBe(light);
});

test("the portal receives events about writes and navigation, without tokens", async ({ page, demo, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("events", {
      body: element,
      script: `${withToken}
        globalThis.heard = [];
        for (const type of ["navigate", "changed", "auth-required", "error"]) {
          document.addEventListener("rac-admin:" + type, ({ detail, composed }) => heard.push({ type, composed, ...detail }));
        }`,
    }),
  });
  const id = await demo.createProvider("Heard of");
  await page.goto(`${portal.address}events/`);
  await page.getByRole("link", { name: "Heard of", exact: true }).click();
  await page.getByRole("link", { name: "Edit" }).first().click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Heard of again");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Heard of again" })).toBeVisible();
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: object[] }).heard);
  expect(heard).toContainEqual({ type: "navigate", composed: true, route: `#/providers/${id}` });
  expect(heard).toContainEqual({ type: "changed", composed: true, kind: "provider", id: String(id) });
  expect(JSON.stringify(heard)).not.toContain(tokens.admin);
});

test("two instances with different tokens are never mixed up", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("two", {
      body: `<section aria-label="First"><rac-admin sign-in="portal"></rac-admin></section>
             <section aria-label="Second"><rac-admin route="#/providers" sign-in="portal"></rac-admin></section>`,
      script: `import "/rac-admin/rac-admin.js";
        const [first, second] = document.querySelectorAll("rac-admin");
        first.getToken = () => ${JSON.stringify(tokens.admin)};
        second.getToken = () => ${JSON.stringify(tokens.readOnly)};`,
    }),
  });
  const made = apiRequests(page);
  await page.goto(`${portal.address}two/`);
  const first = page.getByRole("region", { name: "First" });
  const second = page.getByRole("region", { name: "Second" });
  await expect(first.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(second.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await quiet(page);
  made.length = 0;
  await second.getByRole("link", { name: "Property mappings", exact: true }).click();
  await expect(second.getByRole("heading", { level: 1, name: "Property mappings" })).toBeVisible();
  await expect(first.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect.poll(() => made.length).toBeGreaterThan(0);
  const sent = await Promise.all(made.map(async (request) => (await request.allHeaders()).authorization));
  expect(new Set(sent)).toEqual(new Set([`Bearer ${tokens.readOnly}`]));
});

test("with routing in the hash the address is the app's", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("hash", { body: `<rac-admin routing="hash" route="#/providers" sign-in="portal"></rac-admin>`, script: withToken }),
  });
  await page.goto(`${portal.address}hash/`);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
  await expect(page).toHaveURL(`${portal.address}hash/#/endpoints`);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page).toHaveTitle("The portal");
});

test("the files can be on another origin", async ({ page, openPortal }) => {
  const files = await openPortal();
  const portal = await openPortal({
    files: files.origin,
    pages: portalPage("far", { body: element, script: withToken.replace("/rac-admin/", `${files.address}rac-admin/`) }),
  });
  await page.goto(`${portal.address}far/`);
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
});

test("if loading fails, the portal is informed and can retry", async ({ browser, openPortal }) => {
  const portal = await openPortal({ pages: portalPage("broken", { body: element, script: withToken }) });
  // An unwatched context: Chromium reports the requests that fail on purpose.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route("**/rac-admin-embedded*.css", (route) => route.abort());
  await page.goto(`${portal.address}broken/`);
  await expect(page.getByRole("alert")).toContainText("RAC Admin could not be loaded");
  await expect(page.getByRole("alert")).toContainText("RAC Admin's style sheet could not be loaded");
  await page.unroute("**/rac-admin-embedded*.css");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(page.getByRole("alert")).toBeHidden();
  await context.close();
});

for (const files of ["**/rac-admin-embedded*.css", "**/*.wasm"]) {
  test(`${files} is late: the element says so within seconds, and then starts`, async ({ browser, openPortal }) => {
    const portal = await openPortal({ pages: portalPage("stalls", { body: element, script: withToken }) });
    const context = await browser.newContext();
    const page = await context.newPage();
    let go = (): void => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${portal.address}stalls/`, { waitUntil: "commit" });
    const late = page.getByRole("status").filter({ hasText: "RAC Admin is taking longer than usual to load" });
    await expect(late).toBeVisible({ timeout: 20_000 });
    go();
    await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
    await expect(late).toHaveCount(0);
    await context.close();
  });
}
