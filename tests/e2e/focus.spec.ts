// Keyboard users never have to start over at the top of the page.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { add, row } from "./settings.ts";
import { connectSealed, lockNow, unlock } from "./vault.ts";

/** The focused element, once the page has settled; "BODY" means none. */
async function focused(page: Page): Promise<string> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.evaluate(() => document.activeElement?.tagName ?? "BODY");
}

test("removing and resetting parameters keeps the focus in the editor", async ({ page, demo }) => {
  test.slow();
  const id = await demo.createProvider("Depth", { settings: { "color-depth": "24" } });
  await connect(page);
  await page.goto(`./#/providers/${id}/edit`);
  await add(page, "font-size");
  await page.getByRole("button", { name: "Remove font-size" }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Add parameter" })).toBeFocused();
  const depth = page.getByRole("combobox", { name: "color-depth" });
  await depth.selectOption("16");
  await row(page, "color-depth").getByRole("button", { name: "Reset color-depth" }).press("Enter");
  await expect(depth).toBeFocused();
});

test("a toast that is dismissed leaves the focus on the page", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
  await page.getByRole("button", { name: "Save changes" }).press("Enter");
  await page.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(page.getByRole("region", { name: "Notifications" }).getByRole("button")).toHaveCount(0);
  expect(await focused(page)).not.toBe("BODY");
});

test("deleting a binding leaves the focus near it", async ({ page, demo }) => {
  test.slow();
  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const { target } = results.find((one: { user: number | null }) => one.user !== null);
  await connect(page);
  await page.goto(`./#/endpoints/${target}/bindings`);
  const actions = page.getByRole("button", { name: /^Actions for / });
  await expect(actions.first()).toBeVisible();
  for (let left = await actions.count(); left > 0; left -= 1) {
    await actions.first().press("Enter");
    await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: /^Delete/ }).press("Enter");
    await expect(actions).toHaveCount(left - 1);
    await expect.poll(() => focused(page)).not.toBe("BODY");
  }
});

test("unlocking a page restores the focus", async ({ page }) => {
  test.slow();
  await connectSealed(page);
  await page.goto("./#/providers/3/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Changed");
  await lockNow(page);
  await unlock(page);
  await expect(name).toHaveValue("Changed");
  await expect.poll(() => focused(page)).not.toBe("BODY");
});
