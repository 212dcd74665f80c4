// The basis of every end-to-end test: a separate demo for each worker, reset before each test, and a watched page.
// Import `test` and `expect` from here, never from Playwright.
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { Demo, type DemoArguments, type LoggedRequest, tokens } from "./demo.ts";
import { allParts, countRequests, quiet } from "./quiet.ts";
import { connect, tokenField } from "./session.ts";
import { watch } from "./watch.ts";

export { allParts, connect, expect, quiet, tokenField, tokens };

interface TestFixtures {
  /** Set it with `test.use` if requests fail on purpose: then the browser may report "Failed to load resource". */
  allowFailedRequests: boolean;
  /** The requests that the demo has answered since the test began. */
  requests: () => Promise<LoggedRequest[]>;
  /** Those of them that wrote something. */
  writes: () => Promise<LoggedRequest[]>;
  /** Resets the demo before the test. */
  freshDemo: void;
}

interface WorkerFixtures {
  /** Set it with `test.use` to start the demo with other arguments; such tests get their own workers. */
  demoArguments: DemoArguments;
  demo: Demo;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Most tests connect with a token; oauth.spec.ts signs in.
  demoArguments: [[], { option: true, scope: "worker" }],
  demo: [
    async ({ demoArguments }, use) => {
      const demo = await Demo.start(demoArguments);
      await use(demo);
      await demo.stop();
    },
    { scope: "worker" },
  ],
  allowFailedRequests: [false, { option: true }],
  freshDemo: [
    async ({ demo }, use) => {
      await demo.reset();
      await use();
    },
    { auto: true },
  ],
  baseURL: async ({ demo }, use) => use(demo.address),
  requests: async ({ demo }, use) => use(() => demo.requests()),
  writes: async ({ demo }, use) =>
    use(async () => (await demo.requests()).filter(({ method }) => !["GET", "HEAD", "OPTIONS"].includes(method))),
  context: async ({ context, allowFailedRequests }, use) => {
    countRequests(context);
    const complaints = await watch(context, allowFailedRequests);
    await use(context);
    expect(complaints, "the browser complained").toEqual([]);
  },
});

/** Runs axe on the current page, and checks its colours in the dark theme, too; fails if it finds anything. */
export async function axe(page: Page): Promise<void> {
  // axe would copy style sheets from a shadow root into the page, which a strict Content-Security-Policy forbids. Only
  // rules about screen orientation need that.
  const builder = () => new AxeBuilder({ page }).options({ preload: false });
  const look = async (scheme: "light" | "dark", builder: AxeBuilder) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const { violations } = await builder.analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target }) => target.join(" ")) }));
    expect.soft(found, `axe found on ${page.url()}, ${scheme}`).toEqual([]);
  };
  await look("light", builder());
  // Nothing else depends on the theme.
  await look("dark", builder().withRules(["color-contrast"]));
}
