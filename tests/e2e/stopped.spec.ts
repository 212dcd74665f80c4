// A panic in the app: the page says so, the input stays visible, and no other errors follow.
import type { Page } from "@playwright/test";
import { expect, test as base } from "./fixtures.ts";
import { portalPage, test as portalTest, withToken } from "./portal.ts";

/** Makes the app panic as soon as it renders an icon. */
const breakIcons = () => {
  Document.prototype.createElementNS = () => {
    throw new Error("impossible");
  };
};

/** Collects errors; one is the panic itself. */
function errors(page: Page): string[] {
  const seen: string[] = [];
  page.on("pageerror", (error) => seen.push(String(error)));
  return seen;
}

const notice = (page: Page) => page.getByRole("alert").filter({ hasText: "RAC Admin stopped because of an error" });

// An unwatched context, because the errors are intended.
const test = base.extend({
  page: async ({ browser, demo }, use) => {
    const context = await browser.newContext({ baseURL: demo.address });
    await use(await context.newPage());
    await context.close();
  },
});

async function connect(page: Page): Promise<void> {
  await page.goto("./#/connect");
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
}

test("a panic is shown above the page, which keeps the input", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/3/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Typed and not lost");
  const seen = errors(page);
  await page.evaluate(breakIcons);
  // The dialog that asks has icons.
  await page.locator('nav a[href="#/tokens"]').first().click();
  await expect(notice(page)).toBeVisible();
  await expect(notice(page)).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(name).toHaveValue("Typed and not lost");
  await expect(page.getByText("Typed and not lost")).toHaveCount(0);

  const before = seen.length;
  expect(before).toBeLessThanOrEqual(1);
  await name.press("Enter");
  await page.locator('nav a[href="#/"]').first().click();
  await name.fill("Typed and not lost, twice");
  await expect(name).toHaveValue("Typed and not lost, twice");
  expect(page.url()).not.toContain("?");
  expect(seen.length).toBe(before);

  page.on("dialog", (dialog) => dialog.accept());
  await notice(page).getByRole("button", { name: "Reload" }).click();
  // The link above only changed the address.
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

test("input in a dialog stays visible, and the notice can be used", async ({ page }) => {
  await connect(page);
  await page.goto("./#/preferences");
  await page.getByRole("button", { name: /^Add / }).click();
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox").first();
  await field.fill("Typed in a dialog");
  await page.evaluate(() => {
    // The event of the panic hook.
    dispatchEvent(new CustomEvent("rac-admin-stopped", { detail: "src/somewhere.rs:1" }));
  });
  await expect(notice(page)).toContainText("src/somewhere.rs:1");
  await expect(field).toBeVisible();
  await expect(field).toHaveValue("Typed in a dialog");
  await notice(page).getByRole("button", { name: "Reload" }).click();
  await expect(notice(page)).toHaveCount(0);
});

test("the end of WebAssembly without a panic is reported, too", async ({ page }) => {
  await connect(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("memory access out of bounds");
    });
  });
  await expect(notice(page)).toContainText("memory access out of bounds");
});

portalTest("in a portal's page the notice is in the element, over what was typed", async ({ openPortal, browser }) => {
  const portal = await openPortal({ pages: portalPage("stops", { body: "<rac-admin></rac-admin>", script: withToken }) });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${portal.address}stops/`);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await page.locator("rac-admin").evaluate((app: HTMLElement & { navigate(route: string): void }) => app.navigate("#/providers/3/edit"));
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Typed and not lost");
  await page.evaluate(() => {
    addEventListener("rac-admin:error", ({ detail }: any) => (document.title = detail.reason));
    dispatchEvent(new CustomEvent("rac-admin-stopped"));
  });
  await expect(notice(page)).toBeInViewport();
  await expect(name).toHaveValue("Typed and not lost");
  await expect(page).toHaveTitle("stopped");
  await expect(page.locator("rac-admin .rac-portal")).toHaveAttribute("translate", "no");
  // The portal itself continues.
  await page.locator("rac-admin").evaluate((app) => app.remove());
  await expect(notice(page)).toHaveCount(0);
  await context.close();
});
