// `cargo xtask bench`: one thing after the other, and nothing beside it.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

export default defineConfig({
  testMatch: "bench/bench.ts",
  outputDir: "test-results",
  workers: 1,
  timeout: 3_600_000,
  // xtask prints the table; only what goes wrong is reported here. No traces: they would hold the token.
  reporter: "dot",
  use: { ...chromium, trace: "off", viewport: { width: 1440, height: 900 }, locale: "en-US", timezoneId: "UTC" },
});
