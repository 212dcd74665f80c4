// `cargo xtask bench`: a single page, without parallel tests.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

export default defineConfig({
  testMatch: "bench.ts",
  outputDir: "test-results",
  workers: 1,
  timeout: 600_000,
  // The table is the result; only errors are reported in addition.
  reporter: "dot",
  use: { ...chromium, viewport: { width: 1440, height: 900 }, locale: "en-US", timezoneId: "UTC" },
});
