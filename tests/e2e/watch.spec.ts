// The other tests rely on failing when the browser reports an error: this proves that they do.
import { expect, test } from "./fixtures.ts";
import { watch } from "./watch.ts";

const misdeeds = {
  warning: () => console.warn("a warning"),
  rejection: () => void Promise.reject(new Error("a rejection")),
  exception: () => void setTimeout(() => { throw new Error("an exception"); }),
  violation: () => document.body.setAttribute("style", "color: red"),
  failedRequest: () => fetch("nowhere").then(() => undefined),
};

for (const [expected, allowed, misdeed] of [
  ["console warning: a warning", true, misdeeds.warning],
  ["uncaught: Error: a rejection", true, misdeeds.rejection],
  ["uncaught: Error: an exception", true, misdeeds.exception],
  ["console error: securitypolicyviolation: style-src-attr", true, misdeeds.violation],
  ["console error: Failed to load resource", false, misdeeds.failedRequest],
  [undefined, true, misdeeds.failedRequest],
] as const) {
  test(`failed requests ${allowed ? "" : "not "}allowed: ${expected ?? "nothing"}`, async ({ browser, demo }) => {
    const context = await browser.newContext({ baseURL: demo.address });
    const complaints = await watch(context, allowed);
    const page = await context.newPage();
    await page.goto("./");
    await page.evaluate(misdeed);
    if (expected) {
      await expect.poll(() => complaints.join("\n")).toContain(expected);
    } else {
      // The console is in order: once this has arrived, everything before it has, too.
      await page.evaluate(() => console.warn("the end"));
      await expect.poll(() => complaints.length).toBeGreaterThan(0);
      expect(complaints.join("\n")).toMatch(/^console warning: the end/);
    }
    await context.close();
  });
}
