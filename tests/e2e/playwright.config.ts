// The end-to-end tests. `cargo xtask test --only e2e` builds what they need and runs them; docs/development.md says how to run one.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

const report = process.env.RAC_ADMIN_E2E_REPORT;

export default defineConfig({
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // When everything is checked, a hiccup of the machine gets a second try; Playwright names such tests as flaky. A test that
  // is named so more than once is a defect.
  retries: report ? 1 : 0,
  // When everything is to be checked, a forgotten test.only must not hide the rest.
  forbidOnly: report !== undefined,
  // A machine that compiles at the same time is slow now and then.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : "list",
  // Recording takes nearly as much of the processor as all else: where all tests run, only a second try is recorded.
  use: { ...chromium, trace: report ? "on-first-retry" : "retain-on-failure", locale: "en-US", timezoneId: "UTC" },
});
