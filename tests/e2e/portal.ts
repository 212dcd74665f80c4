// A portal around the app: its own pages on its own origin, served like the examples in examples/serve.mjs.
import type { Page, Request } from "@playwright/test";
import { serve, serveExamples } from "../../examples/serve.mjs";
import { test as base, tokens } from "./fixtures.ts";

export interface Portal {
  /** With a slash at the end. */
  address: string;
  origin: string;
}

/** How to serve the portal, if different from the defaults. */
export interface PortalOptions {
  /** The host of RAC Admin's files and authentik, if it is not the worker's demo. */
  demo?: string;
  policy?: string;
  files?: string;
  pages?: Record<string, string>;
  embedOrigins?: string[];
}

interface Fixtures {
  /** Starts a portal's server, which stops at the end of the test. */
  openPortal: (options?: PortalOptions) => Promise<Portal>;
  /** The portal of examples/, including the frame's own origin. */
  examples: Portal;
}

export const test = base.extend<Fixtures>({
  openPortal: async ({ demo }, use) => {
    const servers: { stop(): Promise<void> }[] = [];
    await use(async (options = {}) => {
      const server = await serve({ demo: demo.address, ...options });
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
  },
  examples: async ({ demo }, use) => {
    const server = await serveExamples({ demo: demo.address });
    await use(server);
    await server.stop();
  },
});

/** A page of a portal: its body, its style sheet, and its module, which can use `mount`, `rac` and `token`. */
export function portalPage(name: string, { body = "", css = "", script = "" }): Record<string, string> {
  return {
    [`/${name}/`]: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The portal</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="portal.css"></head>
      <body>${body}<script type="module" src="portal.js"></script></body></html>`,
    [`/${name}/portal.css`]: css,
    [`/${name}/portal.js`]: script,
  };
}

/** The script of most pages: the portal passes the administrator's token to the element. */
export const withToken = `
  import "/rac-admin/rac-admin.js";
  for (const app of document.querySelectorAll("rac-admin")) app.getToken = async () => ${JSON.stringify(tokens.admin)};
`;

/** Records the page's requests to authentik from now on. */
export function apiRequests(page: Page): Request[] {
  const made: Request[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/api/")) made.push(request);
  });
  return made;
}

/** What the browser stores for the page's origin. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ""),
    ...(await caches.keys()),
    document.cookie,
  ].filter(Boolean));
}
