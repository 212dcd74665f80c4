// Read-only mode as the portal's decision: by attribute, by function, and in a frame, where config.json takes
// precedence.
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { portalPage, test, withToken } from "./portal.ts";

interface Globals {
  app: { setReadOnly(on: boolean): void; navigate(route: string): void };
}

const set = (page: Page, on: boolean) =>
  page.evaluate((on) => (globalThis as unknown as Globals).app.setReadOnly(on), on);

const DECIDED = "Read-only mode is on. The operator of this page turned it on; it can't be turned off here.";

test("the attribute read-only is live, and the user can't turn it off", async ({ page, openPortal, writes }) => {
  const body = `<rac-admin route="#/tokens" sign-in="portal" read-only></rac-admin>`;
  const portal = await openPortal({ pages: portalPage("look", { body, script: withToken }) });
  await page.goto(`${portal.address}look/`);
  const remove = page.getByRole("button", { name: /^Delete token of / }).first();
  await expect(remove).toHaveAccessibleDescription(DECIDED);
  const badge = page.getByText("Read-only", { exact: true });
  await expect(badge).toHaveCount(1);
  await page.getByRole("region", { name: "Account" }).getByRole("button").click();
  await expect(page.getByRole("menuitem", { name: "Turn off read-only mode" })).toHaveAccessibleDescription(DECIDED);
  await page.keyboard.press("Escape");
  const app = page.locator("rac-admin");
  // It still shows without the navigation and account menu.
  await app.evaluate((element) => element.setAttribute("navigation", "none"));
  await expect(badge.filter({ visible: true })).toHaveCount(1);
  await app.evaluate((element) => element.removeAttribute("read-only"));
  await expect(remove).not.toHaveAttribute("aria-disabled");
  await expect(badge).toHaveCount(0);
  await app.evaluate((element) => element.setAttribute("read-only", ""));
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await app.evaluate((element) => element.setAttribute("read-only", "false"));
  await expect(remove).not.toHaveAttribute("aria-disabled");
  expect(await writes()).toEqual([]);
});

test("mount has it as an option and a method", async ({ page, openPortal }) => {
  const script = `
    import { mount } from "/rac-admin/rac-admin.js";
    const getToken = async () => "demo-admin-token";
    globalThis.app = await mount(document.getElementById("here"), { getToken, route: "#/tokens", readOnly: true });
  `;
  const portal = await openPortal({ pages: portalPage("function", { body: `<div id="here"></div>`, script }) });
  await page.goto(`${portal.address}function/`);
  const remove = page.getByRole("button", { name: /^Delete token of / }).first();
  await expect(remove).toHaveAccessibleDescription(DECIDED);
  await set(page, false);
  await expect(remove).not.toHaveAttribute("aria-disabled");
});

for (const decided of [false, true]) {
  test(`in a frame it is the portal's choice${decided ? ", unless config.json has decided" : ""}`, async ({ page, openPortal }) => {
    const script = `
      import { frame } from "/rac-admin/rac-admin.js";
      const iframe = document.querySelector("iframe");
      iframe.src = new URLSearchParams(location.search).get("frame");
      globalThis.app = frame(iframe, { getToken: () => "demo-admin-token", route: "#/tokens", readOnly: ${!decided} });
    `;
    const body = `<iframe title="RAC Admin" width="1200" height="600"></iframe>`;
    const portal = await openPortal({ pages: portalPage("frame", { body, script }), policy: "frame-src http://127.0.0.1:*" });
    const framed = await openPortal({ embedOrigins: [portal.origin] });
    await page.route("**/rac-admin/config.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), readOnly: decided } });
    });
    await page.goto(`${portal.address}frame/?frame=${encodeURIComponent(`${framed.address}rac-admin/embed.html`)}`);
    const app = page.frameLocator("iframe");
    const remove = app.getByRole("button", { name: /^Delete token of / }).first();
    await expect(remove).toHaveAccessibleDescription(DECIDED);
    await set(page, false);
    if (!decided) {
      await expect(remove).not.toHaveAttribute("aria-disabled");
      await set(page, true);
    }
    // Messages arrive in order: when this page is shown, the previous message has been handled.
    await page.evaluate(() => (globalThis as unknown as Globals).app.navigate("#/mappings"));
    await expect(app.getByRole("button", { name: "Create property mapping" })).toHaveAccessibleDescription(DECIDED);
  });
}
