// Targets are at least 24 by 24 pixels (WCAG 2.2, 2.5.8), with the exceptions: links in sentences, and small targets
// with enough space around them.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import type { Demo } from "./demo.ts";

async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=menuitem], [role=switch]";
    interface Target {
      name: string;
      element: Element;
      box: DOMRect;
    }
    const targets: Target[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (element.closest("[inert], [aria-hidden=true]") || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== "none" || style.display === "inline" && inSentence(element)) continue;
      // A label is part of its control.
      const label = element.closest("label") ?? element;
      const box = label.getBoundingClientRect();
      if (box.width > 1 && box.height > 1) targets.push({ name: `${element.tagName} “${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)}” .${element.className}`, element, box });
    }
    function inSentence(element: HTMLElement): boolean {
      const around = element.closest("p, li, dd, td, figcaption, div")?.textContent?.trim() ?? "";
      return around.length > (element.textContent?.trim().length ?? 0);
    }
    const small = ({ box }: Target) => box.width < 23.9 || box.height < 23.9;
    const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const hasRoom = (target: Target): boolean =>
      targets.every((other) => {
        if (other.element === target.element || other.element.contains(target.element) || target.element.contains(other.element)) return true;
        const here = centre(target.box);
        if (small(other)) {
          const there = centre(other.box);
          return Math.hypot(here.x - there.x, here.y - there.y) >= 23.9;
        }
        const x = Math.max(other.box.left, Math.min(here.x, other.box.right));
        const y = Math.max(other.box.top, Math.min(here.y, other.box.bottom));
        return Math.hypot(here.x - x, here.y - y) >= 11.9;
      });
    return targets.filter((target) => small(target) && !hasRoom(target)).map(({ name, box }) => `${name} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
  });
}

async function pages(demo: Demo): Promise<string[]> {
  const first = async (path: string) => (await demo.api("GET", path)).results[0].pk;
  const endpoint = await first("/rac/endpoints/?superuser_full_list=true&page_size=1&ordering=name");
  const token = await first("/rac/connection_tokens/?page_size=1");
  const mapping = await first("/propertymappings/provider/rac/?page_size=1");
  const bound = (await demo.api("GET", "/policies/bindings/?page_size=100")).results.find((one: { user: number | null }) => one.user !== null).target;
  const ofProvider = ["", "/endpoints", "/tokens", "/settings", "/changelog", "/permissions", "/edit"].map((tab) => `#/providers/2${tab}`);
  return [
    "#/", "#/providers", "#/providers?search=none", ...ofProvider, "#/providers/new", "#/endpoints", `#/endpoints/${endpoint}`,
    `#/endpoints/${endpoint}/settings`, `#/endpoints/${endpoint}/edit`, `#/endpoints/${bound}/bindings`, "#/endpoints/new", "#/tokens",
    `#/tokens/${token}`, `#/tokens/${token}/edit`, "#/mappings", `#/mappings/${mapping}`, `#/mappings/${mapping}/edit`, "#/mappings/new",
    "#/access", "#/users/5", "#/providers/2/access", "#/preferences", "#/nowhere",
  ];
}

for (const width of [1440, 390]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("every target is large enough", async ({ page, demo }) => {
      test.slow();
      await page.goto("./#/connect");
      await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
      expect.soft(await tooSmall(page), "connect").toEqual([]);
      await connect(page);
      for (const hash of await pages(demo)) {
        await page.goto(`./${hash}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        expect.soft(await tooSmall(page), hash).toEqual([]);
      }
      // Only controls that are opened.
      await page.goto("./#/providers/2/edit");
      await page.getByRole("combobox", { name: "Add parameter" }).click();
      expect.soft(await tooSmall(page), "picker").toEqual([]);
      await page.goto("./#/providers");
      await page.getByRole("checkbox", { name: "Select Servers" }).check();
      await page.getByRole("button", { name: "Actions for Servers" }).click();
      expect.soft(await tooSmall(page), "menu and selection").toEqual([]);
    });
  });
}
