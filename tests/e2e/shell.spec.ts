// The shell around every page: navigation, title, announcements, account menu, theme.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

const main = (page: Page) => page.getByRole("navigation", { name: "Main" });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test("the navigation links to each section and marks the current one", async ({ page }) => {
  await connect(page);
  await expect(page).toHaveTitle(/^Overview · /);
  await expect(main(page).getByRole("link", { name: "Overview" })).toHaveAttribute("aria-current", "page");
  for (const section of ["Providers", "Connection tokens", "Overview"]) {
    await main(page).getByRole("link", { name: section }).click();
    await expect(heading(page, section)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${section} · `));
    await expect(main(page).getByRole("link", { name: section })).toHaveAttribute("aria-current", "page");
  }
  // A page of a section marks the section as current.
  await page.goto("./#/providers/1/edit");
  await expect(main(page).getByRole("link", { name: "Providers" })).toHaveAttribute("aria-current", "page");
});

test("a change of page is announced and focuses its heading, but a change of view is not", async ({ page }) => {
  await connect(page);
  const said: string[] = [];
  await page.exposeFunction("said", (text: string) => said.push(text));
  await page.evaluate(() => {
    const note = (node: Node) => {
      const live = node instanceof Element ? node : node.parentElement;
      if (live?.closest("[aria-live=polite]") && node.textContent) (window as any).said(node.textContent);
    };
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(note))).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  await main(page).getByRole("link", { name: "Providers" }).click();
  await expect(heading(page, "Providers")).toBeFocused();
  await expect.poll(() => said).toContain("Providers");
  await page.getByRole("button", { name: "Actions for Servers" }).waitFor();

  // Also if the heading appears only after a request.
  await page.getByRole("table").getByRole("link", { name: "Servers", exact: true }).click();
  await expect(heading(page, "Servers")).toBeFocused();
  await expect(page).toHaveTitle(/^Servers · Providers · /);
  await page.goBack();
  await expect(heading(page, "Providers")).toBeFocused();

  const header = page.getByRole("columnheader", { name: "Name" }).getByRole("button");
  await header.click();
  await expect(page).toHaveURL(/ordering=name/);
  await expect(header).toBeFocused();
});

test("the skip link is the first stop, and skips the navigation", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  await expect(heading(page, "Providers")).toBeVisible();
  await page.reload();
  await expect(heading(page, "Providers")).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page).toHaveURL(/#\/providers$/);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("link", { name: "Create provider" })).toBeFocused();
});

test("an unknown address says so and links back", async ({ page }) => {
  await connect(page);
  for (const hash of ["#/nowhere", "#/providers/seven", "#/tokens/7", "#/providers/1/<b>"]) {
    await page.goto(`./${hash}`);
    await expect(heading(page, "Page not found")).toBeVisible();
    await expect(page.getByRole("code")).toContainText(hash.slice(0, 5));
  }
  await page.getByRole("link", { name: "Go to the overview" }).click();
  await expect(heading(page, "Overview")).toBeFocused();
});

test("the account menu works by keyboard", async ({ page }) => {
  await connect(page);
  const account = page.getByRole("button", { name: "Dana Demo" });
  await account.focus();
  await expect(account).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(account).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("menuitem", { name: "Recent changes" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Preferences" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Turn on read-only mode" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Disconnect" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Recent changes" })).toBeFocused();
  await page.keyboard.press("d");
  await expect(page.getByRole("menuitem", { name: "Disconnect" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(account).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heading(page, "Preferences")).toBeVisible();
  await expect(page.getByRole("menu")).toBeHidden();
});

test("the theme follows the system until one is chosen, which is kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await connect(page);
  await page.goto("./#/preferences");
  const background = () =>
    page.getByRole("main").evaluate((main) => {
      // The first element with a background.
      for (let at: Element | null = main; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (!/rgba\(.*, 0\)|transparent/.test(colour)) return colour;
      }
    });
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.getByRole("radio", { name: "Light" }).check();
  await expect.poll(background).toBe(light);
  await page.reload();
  await expect(heading(page, "Preferences")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Light" })).toBeChecked();
  expect(await background()).toBe(light);
  await page.getByRole("radio", { name: "Match system" }).check();
  await expect.poll(background).toBe(dark);
});

test("preferences show the account, the address and where the token is kept", async ({ page }) => {
  await connect(page);
  await page.goto("./#/preferences");
  const facts = page.getByRole("main").getByRole("definition");
  await expect(facts).toHaveText([/^Dana Demo\s*dana$/, /^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/, "For this tab"]);
  await page.getByRole("button", { name: "Disconnect" }).click();
  await expect(page.getByText(/Disconnected\. This browser has forgotten the token/)).toBeVisible();
});

test("a toast can be dismissed, disappears after a while, and stays while it is read", async ({ page }) => {
  await page.clock.install();
  await connect(page);
  const deleteProvider = async (name: string) => {
    await page.goto("./#/providers");
    await page.getByRole("button", { name: `Actions for ${name}` }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: `Type “${name}” to confirm` }).fill(name);
    await page.getByRole("dialog").getByRole("button", { name: "Delete provider" }).click();
  };
  const toast = page.getByRole("region", { name: "Notifications" }).getByRole("status");
  await deleteProvider("Lab bench");
  await expect(toast).toContainText("Deleted provider “Lab bench”.");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(toast).toBeHidden();

  await deleteProvider("Servers");
  await expect(toast).toContainText("Deleted provider “Servers”.");
  await toast.hover();
  await page.clock.runFor(30_000);
  await expect(toast).toBeVisible();
  await heading(page, "Providers").hover();
  await page.clock.runFor(7_000);
  await expect(toast).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the navigation collapses into a menu that opens, navigates and closes", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("button", { name: "Use the demo token" }).click();
    await expect(heading(page, "Overview")).toBeVisible();
    const menu = page.getByRole("button", { name: "Menu" });
    await expect(menu).toHaveAttribute("aria-expanded", "false");
    await expect(main(page)).toBeHidden();
    await menu.click();
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await main(page).getByRole("link", { name: "Providers" }).click();
    await expect(heading(page, "Providers")).toBeFocused();
    await expect(main(page)).toBeHidden();
  });
});
