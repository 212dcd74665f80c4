// How many requests a page sends to authentik: none of these sends one per row.
import { connect, expect, quiet, test } from "./fixtures.ts";

/** The most requests of a page that is opened by its address. */
const pages: [name: string, hash: string, most: number][] = [
  // Three are for the chart, when everything else is there: authentik counts launches by application only.
  ["overview", "#/", 16],
  ["providers", "#/providers", 7],
  ["provider", "#/providers/1", 10],
  ["provider's endpoints", "#/providers/1/endpoints", 6],
  ["provider's tokens", "#/providers/1/tokens", 6],
  ["endpoints", "#/endpoints", 6],
  ["tokens", "#/tokens", 6],
  ["preferences", "#/preferences", 2],
];

for (const [name, hash, most] of pages) {
  test(`${name}: at most ${most} requests`, async ({ page, demo, requests }) => {
    await connect(page);
    await quiet(page);
    await page.goto(`./${hash}`);
    await quiet(page);
    await demo.forgetRequests();
    await page.reload();
    // The app has started.
    await expect.poll(async () => (await requests()).length).toBeGreaterThan(0);
    await quiet(page);
    const sent = (await requests()).map(({ method, path }) => `${method} ${path}`);
    expect(sent.length, sent.join("\n")).toBeLessThanOrEqual(most);
  });
}
