// The portal provides the token: users are not asked for one while the portal has one, and nothing is stored.
import { expect, quiet, tokens } from "./fixtures.ts";
import { apiRequests, portalPage, stored, test } from "./portal.ts";

test.use({ allowFailedRequests: true });

/** A portal whose `getToken` returns what the test puts into `next`; `asked` counts the calls. */
const script = `
  import { mount } from "/rac-admin/rac-admin.js";
  globalThis.asked = [];
  globalThis.next = [${JSON.stringify(tokens.admin)}];
  globalThis.required = 0;
  const place = document.getElementById("place");
  place.addEventListener("rac-admin:auth-required", () => (globalThis.required += 1));
  globalThis.app = await mount(place, {
    route: "#/providers",
    async getToken({ refused }) {
      asked.push(refused);
      const token = next.length > 1 ? next.shift() : next[0];
      if (token === undefined) throw new Error("no session in the portal");
      return token;
    },
  });
`;
const pages = portalPage("token", { body: `<div id="place"></div>`, script });

interface Globals {
  asked: boolean[];
  next: (string | undefined)[];
  required: number;
  app: { navigate(route: string): void; setToken(token: string): void; unmount(): void };
}

test("a refused token is replaced by the portal's next one, and the page continues", async ({ page, demo, openPortal }) => {
  const portal = await openPortal({ pages });
  await page.goto(`${portal.address}token/`);
  // Wait for the rows, not only the heading, which appears before the portal is asked.
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await page.evaluate((token) => ((globalThis as unknown as Globals).next = [token]), tokens.readOnly);
  await demo.revoke(tokens.admin);
  const made = apiRequests(page);
  // The overview sends several requests at once.
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as Globals).asked)).toEqual([false, true]);
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect.poll(async () => (await made.at(-1)?.allHeaders())?.authorization).toBe(`Bearer ${tokens.readOnly}`);
  expect(await page.evaluate(() => (globalThis as unknown as Globals).required)).toBe(0);
  expect(await stored(page)).toEqual([]);
});

test("another account's token restarts the page, and a closed dialog is reported", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages });
  await page.goto(`${portal.address}token/`);
  await page.getByRole("button", { name: "Actions for Lab bench" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const give = (token: string) => page.evaluate((token) => (globalThis as unknown as Globals).app.setToken(token), token);
  await give(tokens.readOnly);
  await expect(page.getByText("Signed in as Audra Auditor. The open dialog was closed.")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  // Without an error, there is no message.
  await give(tokens.admin);
  await expect(page.getByText(/Signed in as Dana Demo\.$/)).toBeVisible();
  // The same account: nothing starts over.
  await page.getByRole("button", { name: "Actions for Lab bench" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await give(tokens.admin);
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("the page stays while the portal has no other token, and continues with the next", async ({ page, demo, openPortal }) => {
  const portal = await openPortal({ pages });
  await page.goto(`${portal.address}token/`);
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  // A read that is still running would be refused separately, and its dialog would cover the button.
  await quiet(page);
  await page.evaluate(() => ((globalThis as unknown as Globals).next = [undefined]));
  await demo.revoke(tokens.admin);
  await page.getByRole("button", { name: "Refresh" }).click();
  const dialog = page.getByRole("dialog", { name: "authentik no longer accepts your sign-in" });
  await expect(dialog).toBeVisible();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as Globals).required)).toBe(1);
  await expect(page.getByLabel("API token")).toBeHidden();
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as Globals).required)).toBe(2);
  await page.evaluate((token) => (globalThis as unknown as Globals).app.setToken(token), tokens.readOnly);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
});

test("a portal without a token can be asked again, without the connect page", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("none", { body: `<div id="place"></div>`, script: script.replace(/next = \[.*\]/, "next = [undefined]") }),
  });
  await page.goto(`${portal.address}none/`);
  await expect(page.getByRole("heading", { level: 1, name: "Not signed in to authentik" })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as Globals).required)).toBe(1);
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await page.evaluate((token) => ((globalThis as unknown as Globals).next = [token]), tokens.admin);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
});

test("a token that is never accepted is reported, without endless requests", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("bad", { body: `<div id="place"></div>`, script: script.replace(/next = \[.*\]/, `next = ["nonsense"]`) }),
  });
  await page.goto(`${portal.address}bad/`);
  await expect(page.getByRole("heading", { level: 1, name: "Not signed in to authentik" })).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as Globals).asked)).toEqual([false, true]);
});

test("with a portal's token, the portal signs users out, and preferences stay in memory", async ({ page, openPortal }) => {
  const portal = await openPortal({ pages });
  await page.goto(`${portal.address}token/`);
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await expect(page.getByRole("menuitem", { name: "Preferences" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Disconnect" })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Preferences" }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await expect(page.getByRole("button", { name: "Disconnect" })).toHaveCount(0);
  // The portal decides which authentik to use.
  await expect(page.getByRole("heading", { name: "Instances" })).toHaveCount(0);
  await expect(page.getByText("Instance: ")).toHaveCount(0);
  expect(await stored(page)).toEqual([]);
});

test("without a portal's token users connect inside the element", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("own", { body: `<rac-admin></rac-admin>`, script: `import "/rac-admin/rac-admin.js";` }),
  });
  await page.goto(`${portal.address}own/`);
  await page.locator("rac-admin").getByLabel("API token").fill(tokens.admin);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(page.url()).toBe(`${portal.address}own/`);
  // And the pages that were opened.
  expect((await stored(page)).sort()).toEqual(["rac-admin.recent", "rac-admin.session"]);
});
