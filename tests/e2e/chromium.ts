// How Playwright starts the system's Chromium.
import { existsSync } from "node:fs";

/** Chromium without windows of any kind needs half as much of the processor. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";

// Said in the environment, which the processes that run the tests share with the one that was asked to show a window.
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
      // Without these Chromium calls its maker's servers, which is slow where they can't be reached.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};
