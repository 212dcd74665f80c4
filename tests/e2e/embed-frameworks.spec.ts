// Portals with React 19 and Vue 3: they mount and unmount repeatedly, without leaks.
import { type CDPSession, type Page } from "@playwright/test";
import { allParts, expect } from "./fixtures.ts";
import { apiRequests, test } from "./portal.ts";

const TIMES = 50;
/** The first runs fill caches: of the app, and of the browser's compiler. */
const WARM_UP = 10;
/** How many bytes of JavaScript's heap a run may leave: the browser keeps one or two thousand, for example for its list of requests. */
const LEFT_BY_ONE = 5_000;
/** WebAssembly's memory grows by pages. One more page, from fragmentation, is no leak: a leaked instance needs three. */
const WASM_PAGE = 65_536;

interface Held {
  nodes: number;
  listeners: number;
  /** Bytes of JavaScript's heap. */
  heap: number;
  /** Bytes of WebAssembly's memory, which grows when it is full and never shrinks. */
  wasm: number;
}

/** Lets the page access the app's memories. */
function keepMemories(page: Page) {
  return page.addInitScript(() => {
    const memories: WebAssembly.Memory[] = [];
    Object.assign(globalThis, { memories });
    const keep = (made: WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource) => {
      const { memory } = ("instance" in made ? made.instance : made).exports;
      if (memory instanceof WebAssembly.Memory) memories.push(memory);
      return made;
    };
    for (const name of ["instantiate", "instantiateStreaming"] as const) {
      const real = WebAssembly[name] as (...of: unknown[]) => Promise<WebAssembly.Instance>;
      Object.assign(WebAssembly, { [name]: async (...of: unknown[]) => keep(await real.apply(WebAssembly, of)) });
    }
  });
}

/** The memory in use after garbage collection. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  // Collecting one object may release another.
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const wasm = await page.evaluate(() => {
    const { memories } = globalThis as unknown as { memories: WebAssembly.Memory[] };
    return memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  });
  return { nodes: metric("Nodes"), listeners: metric("JSEventListeners"), heap: metric("JSHeapUsedSize"), wasm };
}

/** Opens and closes the app repeatedly, each time after its list is there. In the page itself, because Playwright's own queries would be counted. */
async function openAndClose(page: Page, times: number) {
  await page.evaluate(async (times) => {
    const button = document.querySelector("button");
    const list = () => [...document.querySelectorAll("#portal *")].some((element) => element.shadowRoot?.querySelector("tbody a"));
    const until = async (wanted: boolean) => {
      while (list() !== wanted) await new Promise((turn) => setTimeout(turn, 10));
    };
    for (let time = 0; time < times; time += 1) {
      button?.click();
      await until(true);
      button?.click();
      await until(false);
    }
  }, times);
}

for (const name of ["react", "vue"]) {
  test(`${name} mounts and unmounts ${TIMES} times and leaves no node, listener, request or memory`, async ({ page, context, openPortal }) => {
    test.slow();
    const portal = await openPortal();
    await keepMemories(page);
    await page.goto(`${portal.address}${name}/`);
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
    await allParts(page);
    await page.getByRole("button", { name: "Close RAC Admin" }).click();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await openAndClose(page, WARM_UP);
    const before = await held(page, session);
    expect(before.wasm).toBeGreaterThan(0);
    await openAndClose(page, TIMES - WARM_UP);
    await expect.poll(async () => (await held(page, session)).nodes - before.nodes, { timeout: 20_000 }).toBeLessThan(TIMES);
    const after = await held(page, session);
    expect(after.listeners - before.listeners).toBeLessThan(TIMES);
    expect((after.heap - before.heap) / (TIMES - WARM_UP)).toBeLessThan(LEFT_BY_ONE);
    expect(after.wasm - before.wasm).toBeLessThanOrEqual(WASM_PAGE);
    // Opened and closed immediately, before anything has loaded.
    for (let time = 0; time < 10; time += 1) {
      await page.getByRole("button", { name: "Open RAC Admin" }).click();
      await page.getByRole("button", { name: "Close RAC Admin" }).click();
    }
    const made = apiRequests(page);
    await expect.poll(async () => (await held(page, session)).nodes - before.nodes, { timeout: 20_000 }).toBeLessThan(TIMES);
    expect((await held(page, session)).listeners - before.listeners).toBeLessThan(TIMES);
    expect(made).toEqual([]);
    await page.getByRole("button", { name: "Open RAC Admin" }).click();
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  });
}
