// The app's own typeface and mark.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

/** The font files that the page has asked for. */
function fonts(page: Page): string[] {
  const files: string[] = [];
  page.on("request", (request) => {
    const file = new URL(request.url()).pathname.split("/").at(-1) ?? "";
    if (request.resourceType() === "font") files.push(file.replace(/-[0-9a-f]{16}\./, "."));
  });
  return files;
}

test("texts are in the app's own typeface, and rare letters load more of it only if there are some", async ({ page, demo }) => {
  const asked = fonts(page);
  await connect(page);
  await expect(page.locator(".rac-app")).toHaveCSS("font-family", /^"?Atkinson Hyperlegible Next"?, system-ui/);
  const loaded = () => page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', ""));
  });
  await expect.poll(loaded).toEqual(["Atkinson Hyperlegible Next"]);
  expect(asked).toEqual(["atkinson-hyperlegible-next-latin.woff2"]);
  const id = await demo.createProvider("Łódź, Dvořák, Şahin");
  await page.goto(`./#/providers/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Łódź, Dvořák, Şahin");
  await expect.poll(() => asked).toEqual(["atkinson-hyperlegible-next-latin.woff2", "atkinson-hyperlegible-next-latin-ext.woff2"]);
  // Code stays in the system's font.
  await expect(page.locator(".rac-app code").first()).toHaveCSS("font-family", /monospace/);
});

test("the mark and the badges of protocols are seen in forced colours, too", async ({ page }) => {
  await connect(page);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./#/endpoints");
  const mark = page.locator(".rac-shell-brand .rac-mark path");
  const ground = await page.locator(".rac-app").evaluate((app) => getComputedStyle(app).backgroundColor);
  expect(await mark.evaluate((path) => getComputedStyle(path).fill)).not.toBe(ground);
  for (const protocol of ["RDP", "SSH", "VNC"]) {
    const badge = page.getByRole("cell", { name: protocol, exact: true }).first().locator(".rac-badge");
    await expect(badge).toHaveText(protocol);
    const [border, width] = await badge.evaluate((one) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(one);
      return [borderTopColor, borderTopWidth];
    });
    expect([border, width]).toEqual([expect.not.stringMatching(ground), "1px"]);
  }
});
