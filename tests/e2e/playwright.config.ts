// The end-to-end tests. `cargo xtask test --only e2e` builds what they need and runs them; docs/development.md
// explains how to run a single one.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

const report = process.env.RAC_ADMIN_E2E_REPORT;

export default defineConfig({
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // In a complete run, a failed test gets a second attempt, because the machine may hiccup; Playwright reports such
  // tests as flaky. One that is flaky more than once is a defect.
  retries: report ? 1 : 0,
  // In a complete run, a forgotten test.only must not hide the rest.
  forbidOnly: report !== undefined,
  // A machine that compiles at the same time is slow now and then.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [["list"], ["json", { outputFile: report }]] : "list",
  // Recording takes nearly as much of the processor as everything else: in a complete run, only second attempts are
  // recorded.
  use: { ...chromium, trace: report ? "on-first-retry" : "retain-on-failure", locale: "en-US", timezoneId: "UTC" },
});
