// What docs/screenshots/ shows: one line for each page.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

interface Shot {
  name: string;
  hash: string;
  /** Pages seen before connecting; all others are seen connected to the demo. */
  signedOut?: boolean;
  /** Something to do there first, such as opening a dialog. */
  prepare?: (page: Page) => Promise<void>;
}

const shots: Shot[] = [
  { name: "connect", hash: "#/connect", signedOut: true },
];

for (const { name, hash, signedOut, prepare } of shots) {
  test(name, async ({ page }, { project }) => {
    if (!signedOut) await connect(page);
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await prepare?.(page);
    await page.screenshot({ path: `../../docs/screenshots/${name}-${project.name}.png` });
  });
}
