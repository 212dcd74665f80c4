// Browser extensions, translators and scripts change the page, too. The app continues.
import type { Page } from "@playwright/test";
import { allParts, connect, expect, test, tokenField } from "./fixtures.ts";

// Whole journeys, some of them twice.
test.beforeEach(() => test.slow());

/** What others do to the texts and comments of a page, for as long as it is open. */
const disturbances: Record<string, string> = {
  "comments are taken out": "comment.remove()",
  "texts are translated": "if (text.data.trim()) text.replaceWith(font(font(`¿${text.data}?`)))",
  "texts are wrapped": "if (text.data.trim()) { const outer = document.createElement('font'); text.replaceWith(outer); outer.append(font(text)); }",
  "texts are joined and empty ones dropped": "text.parentElement?.normalize()",
};

/** Applies it to the app's current contents. */
async function disturb(page: Page, what: string): Promise<void> {
  await page.locator(".rac-app").evaluate((root, what) => {
    const nodes: Node[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
    while (walk.nextNode()) nodes.push(walk.currentNode);
    const font = (text: Node | string) => {
      const font = document.createElement("font");
      font.append(text);
      return font;
    };
    const change = new Function("text", "comment", "font", what);
    for (const node of nodes) {
      if (node.nodeType === Node.TEXT_NODE === what.includes("text")) change(node, node, font);
    }
  }, what);
}

/** The bulk bar shows whether the page still follows the selection. */
const bar = (page: Page) => page.getByText(/selected/).first();

for (const [name, what] of Object.entries(disturbances)) {
  // The page's policy forbids the test's own `new Function`.
  test.describe(name, () => {
    test.use({ bypassCSP: true });

    test("selecting, paging, searching and dialogs show what they should", async ({ page, demo }) => {
      for (let n = 0; n < 12; n += 1) await demo.createProvider(`Extra ${n}`);
      await connect(page);
      await page.goto("./#/providers?page_size=5");
      const table = page.getByRole("table", { name: "RAC providers" });
      await expect(table).toBeVisible();
      await allParts(page);
      await table.getByRole("checkbox").nth(1).check();
      await expect(bar(page)).toContainText("1 selected");
      await disturb(page, what);
      await table.getByRole("checkbox").nth(2).check();
      await expect(bar(page)).toContainText("2 selected");
      await table.getByRole("checkbox").nth(2).uncheck();
      await expect(bar(page)).toContainText("1 selected");
      await disturb(page, what);
      await page.getByRole("navigation", { name: "Pagination" }).locator("[aria-label='Page 2']").click();
      await expect(page).toHaveURL(/page=2/);
      await expect(page.getByText(/^6–10 of \d+$/)).toBeVisible();
      await disturb(page, what);
      await page.getByRole("searchbox").fill("Extra 1");
      // An unchanged row can keep its translation.
      await expect(table.locator("a[title='Extra 11']")).toBeVisible();
      await expect(table.locator("a[title='Extra 2']")).toHaveCount(0);
    });

    test("pages, headings, forms and their dialogs work", async ({ page, demo }) => {
      await connect(page);
      await allParts(page);
      const main = page.getByRole("main");
      for (const [link, heading] of [["providers", "Providers"], ["tokens", "Connection tokens"], ["mappings", "Property mappings"], ["", "Overview"]]) {
        await disturb(page, what);
        await page.locator(`nav a[href="#/${link}"]`).first().click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
        await expect(main.getByRole("heading", { level: 1 })).toHaveCount(1);
      }
      await page.goto("./#/providers/3/edit");
      const name = page.getByLabel(/Name/).first();
      await expect(name).toHaveValue("Lab bench");
      await disturb(page, what);
      // A message that was not there before.
      await name.fill("");
      await page.locator("button[type=submit]").last().click();
      await expect(name).toHaveAccessibleDescription(/\S/);
      await expect(name).toHaveAttribute("aria-invalid", "true");
      await name.fill("Still here");
      await page.locator(`nav a[href="#/tokens"]`).first().click();
      const question = page.getByRole("dialog");
      await expect(question).toBeVisible();
      await disturb(page, what);
      await page.keyboard.press("Escape");
      await expect(question).toHaveCount(0);
      await expect(name).toHaveValue("Still here");
      await disturb(page, what);
      await page.locator("button[type=submit]").last().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Still here");
      expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Still here" });
      await expect(page.getByText(/RAC Admin stopped/)).toHaveCount(0);
    });
  });
}

test("browsers are asked not to translate the page", async ({ page }) => {
  await page.goto("./");
  await expect(tokenField(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("translate", "no");
  await expect(page.locator('meta[name="google"]')).toHaveAttribute("content", "notranslate");
  await expect(page.locator(".rac-app")).toHaveAttribute("translate", "no");
  await expect(page.locator(".rac-app")).toHaveClass(/\bnotranslate\b/);
});
