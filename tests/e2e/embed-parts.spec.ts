// Files of a part that fail to load while the app is embedded: the portal's page is not reloaded.
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { portalPage, test, withToken } from "./portal.ts";
import { ownFile } from "./part-files.ts";

// Requests fail on purpose.
test.use({ allowFailedRequests: true });

const forms = `**/${ownFile("provider_form")}`;
const missing = "This page could not be loaded";

/** Marks the portal's page; a reload removes the mark. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(globalThis, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => (globalThis as unknown as { marked?: boolean }).marked === true);

test("in a portal's page a failed part can be retried, without an offer to reload the portal", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("parts", { body: `<rac-admin route="#/providers" sign-in="portal"></rac-admin>`, script: withToken }),
  });
  await page.route(forms, (route) => route.abort());
  await page.goto(`${portal.address}parts/`);
  await mark(page);
  await page.getByRole("link", { name: "Create provider" }).click();
  await expect(page.getByText(missing)).toBeVisible();
  await expect(page.getByRole("button", { name: "Reload" })).toHaveCount(0);
  await page.unroute(forms);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test("in a frame, “Reload” reloads only the frame, which continues at its page", async ({ page, examples }) => {
  await page.route(forms, (route) => route.abort());
  await page.goto(`${examples.address}iframe/`);
  await mark(page);
  const app = page.frameLocator("iframe");
  await app.getByRole("link", { name: "Create provider" }).click();
  await expect(app.getByText(missing)).toBeVisible();
  await page.unroute(forms);
  await app.getByRole("button", { name: "Reload" }).click();
  await expect(app.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});
