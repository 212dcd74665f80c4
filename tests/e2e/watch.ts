// Listens for what must never happen while someone uses the page, whatever a test is about.
import type { BrowserContext } from "@playwright/test";

/**
 * What Chromium itself says of a request that failed (nothing a page does can keep it from that), and what is said of a
 * part of the app that did not come.
 */
const FAILED_REQUEST = /^(Failed to load resource: |TypeError: (Failed to fetch\b|WebAssembly compilation aborted: Network error))/;

/**
 * Collects console errors and warnings, uncaught errors, unhandled rejections and violations of the
 * Content-Security-Policy, of all pages of a context. Only words about failed requests can be allowed.
 */
export async function watch(context: BrowserContext, allowFailedRequests: boolean): Promise<string[]> {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (allowFailedRequests && FAILED_REQUEST.test(message.text())) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  // Unhandled rejections come here, too.
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error()}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}
