// The journey in Firefox and WebKitGTK: `cargo xtask test --only browsers`.
import { defineConfig } from "@playwright/test";

const report = process.env.RAC_ADMIN_E2E_REPORT;

export default defineConfig({
  testDir: "browsers",
  testMatch: "journey.ts",
  outputDir: "test-results-browsers",
  // Each browser is started once.
  projects: [{ name: "firefox" }, { name: "webkitgtk" }],
  workers: 2,
  retries: report ? 1 : 0,
  forbidOnly: report !== undefined,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : "list",
});
