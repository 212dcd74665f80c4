// The policy in the built page itself, for hosts that send no header.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { dist } from "./demo.ts";
import { connect, expect, test } from "./fixtures.ts";

const built = await readFile(join(dist, "index.html"), "utf8");

/** Removes the header, as with a host that sends none. */
async function withoutHeader(context: BrowserContext, address: string): Promise<void> {
  await context.route(address, async (route) => {
    const answer = await route.fetch();
    const { "content-security-policy": _, ...headers } = answer.headers();
    await route.fulfill({ response: answer, headers });
  });
}

// Only `cargo xtask build` adds it.
test.skip(!built.includes("Content-Security-Policy"), "the page was built for development");

test("a page without headers runs no inline script, writes no markup and sends no form", async ({ browser, demo }) => {
  // An unwatched context: the browser reports what the policy refuses on purpose.
  const context = await browser.newContext({ baseURL: demo.address });
  await withoutHeader(context, demo.address);
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
  const tried = await page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const script = document.createElement("script");
    script.append("globalThis.inlineRan = true");
    document.body.append(script);
    const form = document.createElement("form");
    document.body.append(form);
    form.submit();
    let markup = "written";
    try {
      document.createElement("div").innerHTML = "<b>x</b>";
    } catch {
      markup = "refused";
    }
    return { markup, ran: "inlineRan" in globalThis };
  });
  expect(tried).toEqual({ markup: "refused", ran: false });
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused)).toContain("form-action");
  await context.close();
});

test("the app works under its own policy, without a violation", async ({ page, context, demo }) => {
  await withoutHeader(context, demo.address);
  await connect(page);
  for (const hash of ["#/providers", "#/providers/3/edit", "#/tokens", "#/preferences"]) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});

test("the frame's page has the policy, too", async () => {
  expect(await readFile(join(dist, "embed.html"), "utf8")).toContain("require-trusted-types-for 'script'");
});
