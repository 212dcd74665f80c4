// Keyboard shortcuts in a portal's page: only for who is inside the element.
import { expect } from "./fixtures.ts";
import { portalPage, test, withToken } from "./portal.ts";

test("shortcuts work inside the element, and the portal's keys are left alone outside", async ({ page, openPortal }) => {
  const body = `<label>Portal search <input id="own"></label><button id="beside">Beside</button><rac-admin route="#/providers" sign-in="portal"></rac-admin>`;
  const script = `${withToken}
    globalThis.keys = [];
    document.addEventListener("keydown", (event) => keys.push([event.key, event.defaultPrevented]));`;
  const portal = await openPortal({ pages: portalPage("keys", { body, script }) });
  await page.goto(`${portal.address}keys/`);
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  const palette = page.getByRole("dialog", { name: "Command palette" });

  await page.getByRole("button", { name: "Beside" }).focus();
  for (const key of ["/", "?", "j", "Control+k"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Beside" })).toBeFocused();
  await page.getByRole("textbox", { name: "Portal search" }).pressSequentially("/gp?");
  await expect(page.getByRole("textbox", { name: "Portal search" })).toHaveValue("/gp?");
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  const stopped = await page.evaluate(() => (globalThis as unknown as { keys: [string, boolean][] }).keys.filter(([, stopped]) => stopped));
  expect(stopped).toEqual([]);

  await page.getByRole("link", { name: "Servers", exact: true }).focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeFocused();
  await page.getByRole("link", { name: "Servers", exact: true }).focus();
  await page.keyboard.press("Control+k");
  await expect(palette).toBeVisible();
});
