// `#/access`: a pinned cell, whose reason stays in view.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "Access", exact: true });
const why = (page: Page): Locator => page.getByRole("region", { name: "Why" });

async function open(page: Page): Promise<void> {
  await connect(page);
  await page.goto("./#/access");
  // Hundreds of cells take a while in a debug build.
  await expect(table(page)).toBeVisible({ timeout: 30_000 });
}

test("a click pins a cell: its reason stays in view and its links can be used", async ({ page }) => {
  await open(page);
  for (const [width, height] of [[1440, 900], [1024, 700], [390, 844], [320, 640]]) {
    await page.setViewportSize({ width, height });
    const pinned = table(page).locator("[data-row='2'][data-column='1']");
    await pinned.click();
    await expect(pinned).toHaveAttribute("aria-current", "true");
    const title = await why(page).getByRole("heading").innerText();
    await expect(why(page).getByRole("heading")).toBeInViewport();
    await why(page).getByRole("link", { name: "Open the bindings" }).click({ trial: true });
    // Neither the pointer nor the focus on another cell replaces it.
    await table(page).locator("[data-row='3'][data-column='2']").hover();
    await page.keyboard.press("ArrowRight");
    await expect(table(page).locator("[data-row='2'][data-column='2']")).toBeFocused();
    await expect(why(page).getByRole("heading")).toHaveText(title);
    await page.keyboard.press("ArrowLeft");
    // What has the focus is not behind the reason.
    const [cellBox, whyBox] = [await pinned.boundingBox(), await why(page).boundingBox()];
    const isBeside = (whyBox?.x ?? 0) >= (cellBox?.x ?? 0) + (cellBox?.width ?? 0);
    expect(isBeside || (cellBox?.y ?? 0) + (cellBox?.height ?? 0) <= (whyBox?.y ?? 0) + 1, `${width}`).toBe(true);
    // A click on it unpins it.
    await pinned.click();
    await expect(table(page).locator("[aria-current]")).toHaveCount(0);
  }
});

test("Enter pins a cell, and Escape or a button unpins it", async ({ page }) => {
  await open(page);
  const [first, other] = [1, 2].map((row) => table(page).locator(`[data-row='${row}'][data-column='1']`));
  const unpin = why(page).getByRole("button", { name: "Unpin the cell" });
  await first.focus();
  await expect(unpin).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(unpin).toBeVisible();
  await why(page).getByRole("link", { name: "Open the bindings" }).focus();
  await page.keyboard.press("Escape");
  await expect(unpin).toHaveCount(0);
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  await unpin.click();
  await expect(first).toBeFocused();
  // Another one takes its place.
  await page.keyboard.press("Enter");
  const title = await why(page).getByRole("heading").innerText();
  await other.click();
  await expect(first).not.toHaveAttribute("aria-current");
  await expect(other).toHaveAttribute("aria-current", "true");
  await expect(why(page).getByRole("heading")).not.toHaveText(title);
  // Other rows: nothing is pinned.
  await page.getByRole("searchbox", { name: "Search users" }).fill("garcia");
  await expect(unpin).toHaveCount(0);
});
