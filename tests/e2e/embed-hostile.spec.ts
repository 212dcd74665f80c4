// Portals with hostile or careless styles and scripts: the app looks and works as usual.
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { apiRequests, portalPage, test, withToken } from "./portal.ts";
import { quiet } from "./quiet.ts";

const element = `<rac-admin route="#/providers" sign-in="portal"></rac-admin>`;
const providers = (page: Page) => page.getByRole("heading", { level: 1, name: "Providers" });

/** The visible properties of the app: sizes, colours and fonts of some of its parts. */
async function looks(page: Page) {
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  const parts = [
    providers(page),
    page.getByRole("link", { name: "Create provider" }),
    page.getByRole("searchbox", { name: "Search" }),
    page.getByRole("navigation", { name: "Main" }),
    page.getByRole("columnheader").first(),
  ];
  return Promise.all(parts.map((part) => part.evaluate((element) => {
    const { color, backgroundColor, fontSize, fontFamily, fontStyle, lineHeight, letterSpacing, textTransform, textAlign, cursor, display } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return {
      color, backgroundColor, fontSize, fontFamily, fontStyle, lineHeight, letterSpacing, textTransform, textAlign, cursor, display,
      width: Math.round(width), height: Math.round(height),
    };
  })));
}

const HOSTILE = {
  "a reset of everything": "* { all: unset; }",
  "important rules for every element": `* { color: red !important; font: italic 40px cursive !important; text-transform: uppercase !important;
    letter-spacing: 1em !important; line-height: 4 !important; text-align: right !important; cursor: wait !important; }`,
  "hidden boxes, buttons, dialogs and tables": "div, button, dialog, table, main, input, svg, ul { display: none !important; }",
  "another size of rem": "html { font-size: 40px; } body { font-size: 5px; }",
};

for (const [what, css] of Object.entries(HOSTILE)) {
  test(`the app looks the same under ${what}`, async ({ page, openPortal }) => {
    // The page's own margin would change the app's width.
    const frame = "html, body, rac-admin { margin: 0 !important; padding: 0 !important; }";
    const portal = await openPortal({
      pages: {
        ...portalPage("plain", { body: element, css: `${frame} body { font-size: 16px; }`, script: withToken }),
        ...portalPage("hostile", { body: element, css: `${frame} ${css} head { display: none; }`, script: withToken }),
      },
    });
    await page.goto(`${portal.address}plain/`);
    const usual = await looks(page);
    await page.goto(`${portal.address}hostile/`);
    expect(await looks(page)).toEqual(usual);
  });
}

test("dialogs and menus stay inside the element and above the portal's overlays", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("overlay", {
      body: `<div class="overlay"></div>${element}`,
      css: ".overlay { position: fixed; inset: auto 0 0 0; height: 40vh; z-index: 2147483647; background: black; }",
      script: withToken,
    }),
  });
  await page.goto(`${portal.address}overlay/`);
  await expect(providers(page)).toBeVisible();
  const outside = await page.evaluate(() => document.body.childElementCount);
  await page.getByRole("row").nth(1).getByRole("button", { name: /Actions/ }).click();
  // Playwright clicks only elements that nothing covers.
  await page.getByRole("menuitem", { name: /Delete/ }).click();
  const dialog = page.locator("rac-admin").getByRole("dialog", { name: /Delete/ });
  expect(await dialog.evaluate((dialog) => (dialog.getRootNode() as ShadowRoot).host?.localName)).toBe("rac-admin");
  expect(await page.evaluate(() => document.body.childElementCount)).toBe(outside);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
});

test("pickers and toasts stay inside the element and above the portal's overlays, and the portal's nodes are not changed", async ({ page, demo, openPortal }) => {
  await demo.createProvider("Aardvark");
  const portal = await openPortal({
    pages: portalPage("covered", {
      body: `<div class="overlay"></div>${element}`,
      css: ".overlay { position: fixed; inset: 0 0 0 25vw; z-index: 2147483647; background: black; pointer-events: auto; }",
      script: `globalThis.light = () => document.documentElement.outerHTML; globalThis.before = light(); ${withToken}`,
    }),
  });
  await page.goto(`${portal.address}covered/`);
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  // The overlay covers the content, so use the keyboard.
  const actions = page.getByRole("row", { name: /Aardvark/ }).getByRole("button", { name: /Actions/ });
  await actions.press("Enter");
  await page.getByRole("menuitem", { name: /Delete/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete provider" }).click();
  const toast = page.getByText("Deleted provider “Aardvark”.").first();
  await expect(toast).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
  await page.getByRole("link", { name: "Create provider" }).press("Enter");
  const picker = page.getByRole("combobox", { name: "Authorization flow" });
  await picker.press("ArrowDown");
  const option = page.getByRole("option").first();
  await option.click();
  await expect(option).toBeHidden();
  await expect(picker).not.toHaveValue("");
  const html = (name: "light" | "before") => page.evaluate((name) => {
    const { light, before } = globalThis as unknown as { light(): string; before: string };
    return name === "light" ? light() : before;
  }, name);
  expect(await html("light")).toBe(await html("before"));
});

test("a portal with routes in its own hash keeps them, and its hash changes nothing here", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("router", {
      body: `<nav aria-label="Portal"><a href="#/tokens">Page of the portal</a></nav><output></output>${element}`,
      script: `${withToken}
        const show = () => (document.querySelector("output").textContent = "Portal at " + location.hash);
        addEventListener("hashchange", show);
        show();`,
    }),
  });
  await page.goto(`${portal.address}router/#/home`);
  await expect(providers(page)).toBeVisible();
  await page.getByRole("link", { name: "Page of the portal" }).click();
  await expect(page.getByText("Portal at #/tokens")).toBeVisible();
  await expect(providers(page)).toBeVisible();
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(page.getByText("Portal at #/tokens")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Portal at #/home")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("a portal's history router does not get clicks on the app's links", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("history", {
      body: `<a href="/elsewhere">Page of the portal</a><output></output>${element}`,
      script: `${withToken}
        document.addEventListener("click", (event) => {
          const link = event.composedPath().find((node) => node.localName === "a");
          if (!link || event.defaultPrevented) return;
          event.preventDefault();
          history.pushState({}, "", link.getAttribute("href"));
          document.querySelector("output").textContent = "Portal at " + location.pathname + location.hash;
        });`,
    }),
  });
  await page.goto(`${portal.address}history/`);
  await expect(providers(page)).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Portal at" })).toHaveCount(0);
  await page.getByRole("link", { name: "Page of the portal" }).click();
  await expect(page.getByText("Portal at /elsewhere")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
});

test("removing the app during a request aborts it, and putting it back restarts the app", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("removed", { body: `<rac-admin id="other" sign-in="portal"></rac-admin>${element}`, script: withToken }),
  });
  await page.goto(`${portal.address}removed/`);
  await expect(providers(page)).toBeVisible();
  // Responses never arrive.
  await page.route("**/api/v3/rac/endpoints/**", () => {});
  const made = apiRequests(page);
  const given: string[] = [];
  page.on("requestfailed", (request) => given.push(request.url()));
  const app = page.locator("rac-admin").last();
  await app.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" }).click();
  await expect.poll(() => made.some((request) => request.url().includes("/rac/endpoints/"))).toBe(true);
  const kept = await app.evaluateHandle((app) => (app.remove(), app));
  await expect.poll(() => given.some((url) => url.includes("/rac/endpoints/"))).toBe(true);
  await page.unroute("**/api/v3/rac/endpoints/**");
  const other = page.locator("#other");
  await other.getByRole("link", { name: "Property mappings", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Property mappings" })).toBeVisible();
  await page.evaluate((app) => void document.body.append(app), kept);
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
});

test("moved within the page, the app continues as it is", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages: portalPage("moved", { body: `<section></section>${element}`, script: withToken }) });
  await page.goto(`${portal.address}moved/`);
  await page.getByRole("searchbox", { name: "Search" }).fill("Lab");
  await expect(page.getByRole("row")).toHaveCount(2);
  await quiet(page);
  const made = apiRequests(page);
  await page.evaluate(() => document.querySelector("section")?.append(document.querySelector("rac-admin") as Element));
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("Lab");
  await expect(page.getByRole("row")).toHaveCount(2);
  await quiet(page);
  expect(made.map((request) => request.url())).toEqual([]);
});

test("the portal's colours apply, and it can style named parts", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("theme", {
      body: element.replace(">", ` theme="light">`),
      css: `rac-admin { --rac-canvas: rgb(1, 2, 3); }
        rac-admin::part(table) { outline: 7px solid rgb(4, 5, 6); } rac-admin::part(navigation) { background: rgb(7, 8, 9); }
        rac-admin::part(shell) { column-gap: 11px; } rac-admin::part(dialog) { border-radius: 13px; }`,
      script: withToken,
    }),
  });
  await page.goto(`${portal.address}theme/`);
  const table = page.getByRole("table", { name: "RAC providers" });
  await expect(table).toHaveCSS("outline", "rgb(4, 5, 6) solid 7px");
  const css = (selector: string, property: string) =>
    page.locator("rac-admin").evaluate((app, [selector, property]) => {
      const part = app.shadowRoot?.querySelector(selector as string);
      return part && getComputedStyle(part).getPropertyValue(property as string);
    }, [selector, property]);
  expect(await css(".rac-app", "background-color")).toBe("rgb(1, 2, 3)");
  expect(await css("[part=navigation]", "background-color")).toBe("rgb(7, 8, 9)");
  expect(await css("[part=shell]", "column-gap")).toBe("11px");
  await page.getByRole("button", { name: /Actions/ }).last().click();
  await page.getByRole("menuitem", { name: /Delete/ }).click();
  await expect(page.getByRole("dialog")).toHaveCSS("border-radius", "13px");
});
