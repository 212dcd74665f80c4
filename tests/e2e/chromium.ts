// How Playwright starts the system's Chromium.

export const chromium = {
  browserName: "chromium" as const,
  launchOptions: {
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
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
