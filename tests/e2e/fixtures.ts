// What every end-to-end test starts from: a demo of its worker's own, reset before the test, and a page that is
// listened to. Import `test` and `expect` from here, never from Playwright.
import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { Demo, type DemoArguments, type LoggedRequest, tokens } from "./demo.ts";
import { allParts, countRequests, quiet } from "./quiet.ts";
import { connect, tokenField } from "./session.ts";
import { watch } from "./watch.ts";

export { allParts, connect, expect, quiet, tokenField, tokens };

interface TestFixtures {
  /** Set it with `test.use` where requests fail on purpose: then the browser may say "Failed to load resource". */
  allowFailedRequests: boolean;
  /** The requests that the demo has answered since the test began. */
  requests: () => Promise<LoggedRequest[]>;
  /** Those of them that wrote something. */
  writes: () => Promise<LoggedRequest[]>;
  /** Resets the demo before the test. */
  freshDemo: void;
}

interface WorkerFixtures {
  /** Set it with `test.use` to start the demo otherwise; tests that do so get workers of their own. */
  demoArguments: DemoArguments;
  demo: Demo;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  // Most tests begin with a token; oauth.spec.ts is about the other way.
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

/** Has axe look at the page as it is now, and at its colours in the dark, too; fails on anything that it finds. */
export async function axe(page: Page): Promise<void> {
  // Of style sheets in a shadow root axe would make a copy in the page, which a strict Content-Security-Policy forbids. Only rules
  // about the orientation of screens need them.
  const builder = () => new AxeBuilder({ page }).options({ preload: false });
  const look = async (scheme: "light" | "dark", builder: AxeBuilder) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    const { violations } = await builder.analyze();
    const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target }) => target.join(" ")) }));
    expect.soft(found, `axe found on ${page.url()}, ${scheme}`).toEqual([]);
  };
  await look("light", builder());
  // Nothing else depends on the scheme.
  await look("dark", builder().withRules(["color-contrast"]));
}
