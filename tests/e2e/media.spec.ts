// Print, forced colours, and right-to-left pages.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

test.describe("on paper", () => {
  // A4 with Chromium's default margins.
  test.use({ viewport: { width: 718, height: 1000 }, colorScheme: "dark" });

  test("a printed page fits, is dark on white, and has no controls", async ({ page, demo }) => {
    test.slow();
    const provider = await demo.createProvider("On paper");
    const endpoint = await demo.api("POST", "/rac/endpoints/", { name: "On paper", provider, protocol: "ssh", host: "paper.example", auth_mode: "prompt", maximum_connections: 1 });
    await connect(page);
    for (const hash of ["#/endpoints", `#/endpoints/${endpoint.pk}`, "#/tokens", "#/providers/2", "#/providers/2/settings", "#/providers/1/permissions", "#/mappings"]) {
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await page.goto(`./${hash}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const paper = await page.evaluate(() => {
        const wide = [...document.querySelectorAll<HTMLElement>(".rac-shell-main *")].filter((element) => {
          const { right, width } = element.getBoundingClientRect();
          const clipped = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible" && element.clientWidth > 1;
          return width > 1 && (right > innerWidth + 1 || clipped) && element.checkVisibility();
        });
        return {
          wide: wide.map(({ tagName, className }) => `${tagName}.${className}`),
          width: document.documentElement.scrollWidth,
          ground: [document.documentElement, document.querySelector(".rac-app")!].map((element) => getComputedStyle(element).backgroundColor),
          table: [...document.querySelectorAll("table")].filter((table) => table.checkVisibility()).map((table) => getComputedStyle(table).display),
        };
      });
      expect.soft(paper.wide, hash).toEqual([]);
      expect.soft(paper.width, hash).toBeLessThanOrEqual(718);
      expect.soft(paper.ground, hash).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
      expect.soft(new Set(paper.table), hash).not.toContain("block");
      const controls = page.locator(".rac-button:visible, nav:not(.rac-pager):visible, .rac-pager button:visible, .rac-toolbar:visible, input[type=search]:visible");
      expect.soft(await controls.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 200))), hash).toEqual([]);
    }
  });

  test("a printed table has whole words in headings, and no addresses", async ({ page }) => {
    await connect(page);
    await page.goto("./#/endpoints");
    const heads = page.getByRole("table", { name: "Endpoints" }).getByRole("columnheader");
    await expect(heads.first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    const broken = await heads.evaluateAll((all) => all.flatMap((head) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const word of text.nodeValue?.matchAll(/\S+/g) ?? []) {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word[0]);
        }
      }
      return words;
    }));
    expect(broken).toEqual([]);
    const launch = page.getByRole("link", { name: /^Launch / }).first();
    expect(await launch.evaluate((link) => getComputedStyle(link, "::after").content)).toBe("none");
  });

  test("a chosen theme does not make the print dark", async ({ page }) => {
    await connect(page);
    await page.goto("./#/preferences");
    await page.getByRole("radio", { name: "Dark", exact: true }).check();
    await page.goto("./#/providers");
    await expect(page.locator(".rac-app")).toHaveAttribute("data-theme", "dark");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".rac-app")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator(".rac-table-box")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
  });
});

const ground = (button: Locator) => button.evaluate((element) => getComputedStyle(element).backgroundColor);

test("in forced colours the main button stands out", async ({ page }) => {
  await connect(page);
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("./#/providers/1/edit");
  const cancel = page.getByRole("button", { name: "Cancel", exact: true });
  const save = page.getByRole("button", { name: "Save changes" });
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
  await expect.poll(async () => (await ground(save)) !== (await ground(cancel))).toBe(true);
  await page.goto("./#/providers/new");
  await page.getByRole("button", { name: "Leave without saving" }).click();
  await page.goto("./#/providers/1");
  await moreActions(page, "Delete");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Type “Servers” to confirm" }).fill("Servers");
  const destroy = dialog.getByRole("button", { name: "Delete provider" });
  await expect(destroy).toBeEnabled();
  const others = dialog.getByRole("button", { name: "Cancel" });
  await expect.poll(async () => (await ground(destroy)) !== (await ground(others))).toBe(true);
});

/** The parts of a text as they appear on the screen, from left to right. */
async function order(element: Locator, parts: string[]): Promise<string[]> {
  return element.evaluate((root, parts) => {
    const left = (part: string): number => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(part) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + part.length);
        return range.getBoundingClientRect().left;
      }
      throw new Error(`no “${part}”`);
    };
    return [...parts].sort((a, b) => left(a) - left(b));
  }, parts);
}

test("hosts and addresses keep their direction in a right-to-left page", async ({ page, demo }) => {
  const provider = await demo.createProvider("مزود الخوادم");
  const host = "[2001:db8::7]:3389";
  const endpoint = await demo.api("POST", "/rac/endpoints/", { name: "حاسوب المكتب (٢)", provider, protocol: "rdp", host, auth_mode: "prompt", maximum_connections: 1 });
  await connect(page);
  const rtl = () => page.evaluate(() => (document.documentElement.dir = "rtl"));
  await page.goto(`./#/providers/${provider}/endpoints`);
  await rtl();
  const row = page.getByRole("row").filter({ hasText: "حاسوب" });
  await expect(row).toBeVisible();
  expect(await order(row, ["[2001", "db8", "7]", "3389"])).toEqual(["[2001", "db8", "7]", "3389"]);
  await page.goto(`./#/endpoints/${endpoint.pk}`);
  const list = page.locator(".rac-description-list");
  await expect(list).toContainText(host);
  expect(await order(list, ["[2001", "db8", "7]", "3389"])).toEqual(["[2001", "db8", "7]", "3389"]);
  await page.goto(`./#/endpoints/${endpoint.pk}/edit`);
  await expect(page.getByRole("textbox", { name: "Host", exact: true })).toHaveCSS("direction", "ltr");
  // A right-to-left name next to a host, in a left-to-right page.
  await page.evaluate(() => (document.documentElement.dir = "ltr"));
  await page.goto(`./#/providers/${provider}/endpoints`);
  await expect(row).toBeVisible();
  expect(await order(row, ["[2001", "db8", "7]", "3389"])).toEqual(["[2001", "db8", "7]", "3389"]);
});
