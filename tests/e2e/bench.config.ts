// `cargo xtask bench`: one page, measured alone.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

export default defineConfig({
  testMatch: "bench.ts",
  outputDir: "test-results",
  workers: 1,
  timeout: 600_000,
  // The table is what is read; only what goes wrong is reported beside it.
  reporter: "dot",
  use: { ...chromium, viewport: { width: 1440, height: 900 }, locale: "en-US", timezoneId: "UTC" },
});
