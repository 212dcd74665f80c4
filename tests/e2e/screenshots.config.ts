// `cargo xtask screenshots`: docs/screenshots/, wide and narrow, light and dark.
import { defineConfig } from "@playwright/test";
import { chromium } from "./chromium.ts";

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

export default defineConfig({
  testMatch: "screenshots.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  use: { ...chromium, locale: "en-US", timezoneId: "UTC", contextOptions: { reducedMotion: "reduce" } },
  projects: Object.entries(sizes).flatMap(([size, viewport]) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      name: `${size}-${colorScheme}`,
      use: { viewport, colorScheme },
    })),
  ),
});
