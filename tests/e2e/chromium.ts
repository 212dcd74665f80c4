// How Playwright starts the system's Chromium.
import { existsSync } from "node:fs";

/** Chromium without windows, which needs half as much of the processor. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

// In the environment, because the processes that run the tests share it with the one that has the option.
const withWindow = ["--headed", "--ui", "--debug"].some((option) => process.argv.includes(option));
process.env.CHROME ||= !withWindow && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : "/usr/bin/chromium";

export const chromium = {
  browserName: "chromium" as const,
  launchOptions: {
    executablePath: process.env.CHROME,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      // Without these, Chromium contacts Google's servers, which is slow if they can't be reached.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};
