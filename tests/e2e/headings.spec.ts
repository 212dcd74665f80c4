// Each page has its heading from the first frame, and on a phone the current tab is in view.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

const uuid = "11111111-2222-4333-8444-555555555555";

/** The heading of each page while it loads. */
const pages: [hash: string, heading: string][] = [
  ["#/", "Overview"],
  ["#/providers", "Providers"],
  ["#/providers/new", "Create provider"],
  ["#/providers/1", "Provider"],
  ["#/providers/1/settings", "Effective settings of the provider"],
  ["#/providers/1/edit", "Edit provider"],
  ["#/endpoints", "Endpoints"],
  ["#/endpoints/new", "Create endpoint"],
  [`#/endpoints/${uuid}`, "Endpoint"],
  [`#/endpoints/${uuid}/bindings`, "Bindings of the endpoint"],
  [`#/endpoints/${uuid}/edit`, "Edit endpoint"],
  [`#/endpoints/${uuid}/access`, "Access to the endpoint"],
  ["#/access", "Access"],
  ["#/users/5", "User"],
  ["#/tokens", "Connection tokens"],
  [`#/tokens/${uuid}`, "Connection token"],
  [`#/tokens/${uuid}/edit`, "Edit connection token"],
  ["#/mappings", "Property mappings"],
  ["#/mappings/new", "Create property mapping"],
  [`#/mappings/${uuid}`, "Property mapping"],
  [`#/mappings/${uuid}/edit`, "Edit property mapping"],
  ["#/preferences", "Preferences"],
  ["#/nowhere", "Page not found"],
];

/** The level 1 headings in the frame after the address has changed. */
async function headingsAfter(page: Page, hash: string): Promise<string[]> {
  return page.evaluate(async (to) => {
    location.hash = to;
    await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    await new Promise(requestAnimationFrame);
    // The text before the app starts has one, too, which disappears with it.
    const shown = [...document.querySelectorAll("h1")].filter((heading) => heading.checkVisibility());
    return shown.map((heading) => heading.textContent ?? "");
  }, hash);
}

test("every page has one heading before its first read", async ({ page }) => {
  test.slow();
  await connect(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/v3/**", async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  // The first page is a change, too.
  await page.evaluate(() => history.replaceState(null, "", "#/start"));
  for (const [hash, heading] of pages) {
    expect.soft(await headingsAfter(page, hash), hash).toEqual([heading]);
  }
  await page.evaluate(() => (location.hash = "#/preferences"));
  release();
  await page.unrouteAll({ behavior: "wait" });
});

test("a page has its heading while the token is checked", async ({ page }) => {
  await page.goto("./#/connect");
  await page.getByRole("radio", { name: /For this tab/ }).check();
  await connectHere(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/v3/**", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./#/providers/1");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Provider");
  release();
  await expect(page.getByRole("heading", { level: 1, name: "Provider", exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await page.unrouteAll({ behavior: "wait" });
});

async function connectHere(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("the current tab is in view when opened, changed and reloaded", async ({ page }) => {
    await page.goto("./#/connect");
    await page.getByRole("radio", { name: /For this tab/ }).check();
    await connectHere(page);
    const current = page.locator(".rac-tab[aria-current]");
    const isInSight = async (name: RegExp) => {
      await expect(current).toHaveText(name);
      await expect
        .poll(async () => {
          const box = await current.boundingBox();
          return box !== null && box.x >= 0 && box.x + box.width <= 390;
        })
        .toBe(true);
    };
    await page.goto("./#/providers/1/permissions");
    await isInSight(/Permissions/);
    await page.reload();
    await isInSight(/Permissions/);
    await page.goto("./#/providers/1");
    await isInSight(/Overview/);
    await page.evaluate(() => (location.hash = "#/providers/1/changelog"));
    await isInSight(/Changelog/);
  });
});
