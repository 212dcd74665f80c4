// Watches for what must never happen, in any test.
import type { BrowserContext } from "@playwright/test";

/**
 * Chromium's own messages about failed requests (which a page can't prevent), and messages about a part of the app that
 * failed to load.
 */
const FAILED_REQUEST = /^(Failed to load resource: |TypeError: (Failed to fetch\b|WebAssembly compilation aborted: Network error))/;

/**
 * Collects console errors and warnings, uncaught errors, unhandled rejections and violations of the
 * Content-Security-Policy in all pages of a context. Only messages about failed requests can be allowed.
 */
export async function watch(context: BrowserContext, allowFailedRequests: boolean): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (allowFailedRequests && FAILED_REQUEST.test(message.text())) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  // Unhandled rejections are included.
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error()}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}
