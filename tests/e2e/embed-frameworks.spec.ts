// Portals made with React 19 and Vue 3: they mount and unmount as often as they like, and nothing is left behind.
import { type CDPSession, type Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { apiRequests, test } from "./portal.ts";

const TIMES = 50;

interface Left {
  nodes: number;
  listeners: number;
}

/** What the page holds after garbage collection. */
async function held(session: CDPSession): Promise<Left> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

async function openAndClose(page: Page) {
  await page.getByRole("button", { name: "Open RAC Admin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await page.getByRole("button", { name: "Close RAC Admin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
}

for (const name of ["react", "vue"]) {
  test(`${name} mounts and unmounts ${TIMES} times and leaves no node, listener or request`, async ({ page, context, openPortal }) => {
    test.slow();
    const portal = await openPortal();
    await page.goto(`${portal.address}${name}/`);
    await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
    await page.getByRole("button", { name: "Close RAC Admin" }).click();
    // The first times fill caches.
    for (let time = 0; time < 5; time += 1) await openAndClose(page);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const before = await held(session);
    for (let time = 0; time < TIMES; time += 1) await openAndClose(page);
    // Opened and closed at once, before anything has come.
    for (let time = 0; time < 10; time += 1) {
      await page.getByRole("button", { name: "Open RAC Admin" }).click();
      await page.getByRole("button", { name: "Close RAC Admin" }).click();
    }
    const made = apiRequests(page);
    await expect.poll(async () => (await held(session)).nodes - before.nodes, { timeout: 20_000 }).toBeLessThan(TIMES);
    expect((await held(session)).listeners - before.listeners).toBeLessThan(TIMES);
    expect(made).toEqual([]);
    await page.getByRole("button", { name: "Open RAC Admin" }).click();
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  });
}
