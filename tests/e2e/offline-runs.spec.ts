// The network fails during a run over many objects: it pauses, says what is uncertain, and goes on by itself.
import type { BrowserContext, Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { axe, connect, expect, quiet, test } from "./fixtures.ts";

test.use({ allowFailedRequests: true });

const title = "Delete 6 providers?";

/** Selects six providers and opens the dialog that deletes them. */
async function six(page: Page, demo: Demo): Promise<Locator> {
  for (let place = 1; place <= 6; place += 1) await demo.createProvider(`Spare ${place}`);
  await connect(page);
  await page.goto("./#/providers?search=Spare");
  await expect(page.getByRole("button", { name: "Actions for Spare 6" })).toBeVisible();
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("group", { name: "6 selected" }).getByRole("button", { name: "Delete" }).click();
  await quiet(page);
  return page.getByRole("dialog", { name: title });
}

/** The first deletion is carried out, but its answer is lost together with the network; so are the other requests. */
async function loseTheNetwork(page: Page, context: BrowserContext): Promise<void> {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => (lose = resolve));
  let begun = 0;
  await page.route("**/api/v3/providers/rac/*/", async (route) => {
    if (route.request().method() !== "DELETE") return route.continue();
    begun += 1;
    if (begun === 1) {
      expect((await route.fetch()).status()).toBe(204);
      await context.setOffline(true);
      lose();
    }
    await lost;
    await route.abort("internetdisconnected");
  });
}

const deletions = async (demo: Demo) => (await demo.requests()).filter(({ method }) => method === "DELETE").map(({ status }) => status);
const left = async (demo: Demo): Promise<number> => (await demo.api("GET", "/providers/rac/?search=Spare")).pagination.count;

test("a run pauses without a network and goes on by itself, and counts nothing twice", async ({ page, context, demo }) => {
  const dialog = await six(page, demo);
  await loseTheNetwork(page, context);
  await dialog.getByRole("button", { name: "Delete 6 providers" }).click();
  const paused = page.getByRole("dialog").getByRole("status");
  await expect(paused).toHaveText("You are offline. 0 of 6 done. Resumes when the connection is back. Of 4, it isn't known yet whether they were done: they are checked then.");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Stop" })).toBeVisible();
  await axe(page);
  expect(await deletions(demo)).toEqual([204]);
  expect(await left(demo)).toBe(5);
  await page.unroute("**/api/v3/providers/rac/*/");
  await context.setOffline(false);
  await expect(page.getByRole("dialog", { name: "6 providers deleted" })).toBeVisible();
  expect((await deletions(demo)).sort()).toEqual([204, 204, 204, 204, 204, 204, 404]);
  expect(await left(demo)).toBe(0);
  // The one whose answer was lost can be undone, too.
  await page.getByRole("dialog").getByText("Close", { exact: true }).click();
  await page.getByRole("status").filter({ hasText: "6 providers deleted." }).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("Changes of 6 objects undone.");
  expect(await left(demo)).toBe(6);
});

test("stopping meanwhile says what is uncertain, and retrying checks it", async ({ page, context, demo }) => {
  const dialog = await six(page, demo);
  await loseTheNetwork(page, context);
  await dialog.getByRole("button", { name: "Delete 6 providers" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stop" }).click();
  const status = page.getByRole("dialog").getByRole("status");
  await expect(status).toContainText("4 are uncertain: the connection was lost while they were written. 2 were not done.");
  await expect(page.getByRole("listitem").filter({ hasText: "Spare 1" })).toContainText("Uncertain: the connection was lost meanwhile.");
  await page.unroute("**/api/v3/providers/rac/*/");
  await context.setOffline(false);
  await page.getByRole("dialog").getByRole("button", { name: "Retry failed" }).click();
  await expect(status).toContainText("4 providers deleted. 2 were not done.");
  expect(await left(demo)).toBe(2);
});
