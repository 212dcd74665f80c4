// With reduced motion, nothing moves: what otherwise pulses, rotates, slides or fades stands still.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** The elements that change from frame to frame, and the number of running animations. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const first = new Map<Element, string>();
    const found = new Set<string>();
    const look = (element: Element): string =>
      ["", "::before", "::after"]
        .map((part) => getComputedStyle(element, part || null))
        .map(({ opacity, translate, rotate, scale, transform }) => [opacity, translate, rotate, scale, transform].join(" "))
        .join("|");
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise(requestAnimationFrame);
      for (const element of document.querySelectorAll(".rac-app, .rac-app *")) {
        const now = look(element);
        const before = first.get(element);
        if (before === undefined) first.set(element, now);
        else if (before !== now) found.add(`${element.className}: ${before} → ${now}`);
      }
      for (const animation of document.getAnimations()) found.add(`animation of ${(animation.effect as KeyframeEffect).target?.className}`);
    }
    return [...found];
  });
}

/** From now on the API answers only after `release`. */
async function hold(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/v3/**", async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: "wait" });
  };
}

for (const hash of ["#/providers", "#/providers/1", "#/"]) {
  test(`the skeletons of ${hash} stand still and are visible`, async ({ page }) => {
    await connect(page);
    await page.goto("./#/preferences");
    const release = await hold(page);
    await page.evaluate((to) => (location.hash = to), hash);
    const blocks = page.locator(".rac-skeleton-blocks").first();
    await expect(blocks).toBeAttached();
    await expect(blocks).toHaveCSS("opacity", "1");
    expect(await moving(page)).toEqual([]);
    await release();
  });
}

test("a button at work, a dialog, a menu and a toast stand still", async ({ page }) => {
  await page.goto("./#/connect");
  const release = await hold(page);
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.locator(".rac-spinner").first()).toBeAttached();
  expect(await moving(page)).toEqual([]);
  await release();
  await page.goto("./#/providers/3");
  await moreActions(page, "Delete");
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.goto("./#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("region", { name: "Notifications" }).getByRole("status")).toBeVisible();
  expect(await moving(page)).toEqual([]);
});
