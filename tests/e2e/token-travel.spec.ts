// Where the token is sent: to the API that the user connected to, and nowhere else, whatever that API answers.
import type { Page } from "@playwright/test";
import { expect, quiet, test as base, tokenField, tokens } from "./fixtures.ts";
import { type Front, front, type Listener, secureTrap, trap } from "./token-travel.ts";

interface Fixtures {
  /** The demo, on its own origin. */
  authentik: Front;
  /** Another server, and an HTTPS server. */
  others: { plain: Listener; secure: Listener };
}

const test = base.extend<Fixtures>({
  authentik: async ({ demo }, use) => {
    const server = await front(demo.address);
    await use(server);
    await server.stop();
  },
  others: async ({}, use) => {
    const [plain, secure] = await Promise.all([trap(), secureTrap()]);
    await use({ plain, secure });
    await Promise.all([plain.stop(), secure.stop()]);
  },
});

// The policy allows no requests to other origins: without it, the app itself has to prevent them.
test.use({ bypassCSP: true, allowFailedRequests: true });
// Many saves and many pages.
test.describe.configure({ timeout: 120_000 });

async function connectAt(page: Page, address: string, api = ""): Promise<void> {
  await page.goto(`${address}/#/connect`);
  if (api) await page.getByRole("textbox", { name: "authentik URL" }).fill(api);
  await tokenField(page).fill(tokens.admin);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
}

/** Where a redirect could lead, and what must never get a request. */
function places({ authentik, others }: Fixtures) {
  const away = authentik.origin.replace("http://", "//").replace(/:\d+$/, `:${new URL(others.plain.origin).port}`);
  return [
    `${others.plain.origin}/api/v3/core/users/me/`,
    `${away}/api/v3/`,
    `${others.secure.origin}/api/v3/`,
    `${authentik.origin}/elsewhere/`,
    "/elsewhere/",
    "../../../elsewhere/",
  ];
}

/** What arrived at the targets of redirects. */
function elsewhere({ authentik, others }: Fixtures) {
  return [...others.plain.arrivals, ...others.secure.arrivals, ...authentik.arrivals.filter(({ path }) => path.includes("elsewhere"))];
}

const STATUSES = [301, 302, 303, 307, 308];

test("a redirected write is refused, and nothing arrives elsewhere", async ({ page, authentik, others, demo }) => {
  await connectAt(page, authentik.origin);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await page.goto(`${authentik.origin}/#/providers/3/edit`);
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Sent astray");
  await quiet(page);
  const writes: string[] = [];
  const wanted: string[] = [];
  for (const location of places({ authentik, others })) {
    for (const status of STATUSES) {
      wanted.push(`${status} ${location}`);
      authentik.instead = ({ method }, outgoing) => {
        if (method !== "PATCH") return false;
        writes.push(`${status} ${location}`);
        outgoing.writeHead(status, { location, "access-control-allow-origin": "*" }).end();
        return true;
      };
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect.poll(() => writes.length, "the write was sent").toBe(wanted.length);
      await expect(page.getByRole("alert").first()).toContainText("Could not save the provider: authentik did not answer.");
      await expect(name).toHaveValue("Sent astray");
      await expect(page.getByRole("button", { name: "Save changes" })).toBeEnabled();
    }
  }
  // Each was sent once: a write is never repeated.
  expect(writes).toEqual(wanted);
  await quiet(page);
  expect(elsewhere({ authentik, others })).toEqual([]);
  expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Lab bench" });
});

test("a redirected read is refused, also the check of the token", async ({ page, authentik, others }) => {
  const redirected: string[] = [];
  let at = 0;
  authentik.instead = ({ url = "", method }, outgoing) => {
    if (method !== "GET" || !url.startsWith("/api/")) return false;
    const all = places({ authentik, others });
    redirected.push(url);
    outgoing.writeHead(STATUSES[at % STATUSES.length] ?? 302, { location: all[at % all.length], "access-control-allow-origin": "*" }).end();
    at += 1;
    return true;
  };
  // After this many, every target was tried with every status.
  const goes = places({ authentik, others }).length * STATUSES.length;
  await connectAt(page, authentik.origin);
  for (let go = 1; go <= goes; go += 1) {
    if (go > 1) await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect.poll(() => redirected.length, "it is not tried again by itself").toBe(go);
    await expect(page.getByRole("alert").first()).toContainText("(it redirects elsewhere)");
    await expect(page.getByRole("button", { name: "Connect", exact: true })).toBeEnabled();
  }
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  authentik.instead = undefined;
  await connectAt(page, authentik.origin);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(elsewhere({ authentik, others })).toEqual([]);
});

test("no request is sent to addresses in responses", async ({ page, authentik, others }) => {
  const away = `${others.plain.origin}/api/v3/providers/rac/?page=2`;
  const lead = (value: any): any => {
    if (Array.isArray(value)) return value.map(lead);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lead(one)]));
    const addresses = { previous: away, url: away, href: away, avatar: away, launch_url: away, meta_launch_url: away, links: { next: away } };
    return { ...addresses, next: away, ...inner, launch_url: away };
  };
  authentik.rewrite = lead;
  authentik.headers = { link: `<${away}>; rel="next", <${away}>; rel="preload"; as="fetch"`, "content-location": away, refresh: `0;url=${away}` };
  await connectAt(page, authentik.origin);
  for (const hash of ["#/", "#/providers", "#/providers/1", "#/endpoints", "#/tokens", "#/mappings"]) {
    await page.goto(`${authentik.origin}/${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await quiet(page);
  }
  await page.goto(`${authentik.origin}/#/endpoints`);
  await expect(page.getByRole("table", { name: "Endpoints" })).toBeVisible();
  // There is no link to it either.
  await expect(page.getByRole("link", { name: /^Launch/ })).toHaveCount(0);
  expect(await page.content()).not.toContain(others.plain.origin);
  expect(others.plain.arrivals).toEqual([]);
});

test("an API on another origin gets the token, and the page's own server never does", async ({ page, authentik, others, demo }) => {
  const site = await front(demo.address);
  try {
    await connectAt(page, site.origin, authentik.origin);
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await page.goto(`${site.origin}/#/endpoints`);
    await expect(page.getByRole("table", { name: "Endpoints" })).toBeVisible();
    await quiet(page);
    const launch = page.getByRole("link", { name: /^Launch/ }).first();
    await expect(launch).toHaveAttribute("href", new RegExp(`^${authentik.origin}/application/rac/`));
    const asked = authentik.arrivals.filter(({ method }) => method !== "OPTIONS");
    // The account, its permissions, and what the overview and the endpoints read.
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter(({ path, authorization }) => !path.startsWith("/api/v3/") || authorization !== `Bearer ${tokens.admin}`)).toEqual([]);
    expect(site.arrivals.filter(({ path, authorization }) => path.startsWith("/api/") || authorization !== undefined)).toEqual([]);
    expect(others.plain.arrivals).toEqual([]);
  } finally {
    await site.stop();
  }
});

test("responses are not cached, even if they allow it", async ({ page, authentik }) => {
  authentik.headers = { "cache-control": "public, max-age=600, immutable", etag: '"1"', vary: "" };
  await connectAt(page, authentik.origin);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  const lists = () => authentik.arrivals.filter(({ path }) => path.startsWith("/api/v3/propertymappings/provider/rac/?")).length;
  await page.getByRole("link", { name: "Property mappings", exact: true }).click();
  await expect(page.getByRole("table", { name: "Property mappings" })).toBeVisible();
  await quiet(page);
  const before = lists();
  expect(before).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect.poll(lists, "the same request again").toBeGreaterThan(before);
});

test("links to authentik open in a tab without access to this one", async ({ page, authentik, context }) => {
  await connectAt(page, authentik.origin);
  await page.goto(`${authentik.origin}/#/endpoints`);
  const launch = page.getByRole("link", { name: /^Launch/ }).first();
  await expect(launch).toHaveAttribute("rel", "noopener noreferrer");
  await expect(launch).toHaveAttribute("target", "_blank");
  await quiet(page);
  let referrer: string | undefined = "not asked";
  authentik.instead = ({ url = "", headers }, outgoing) => {
    if (!url.startsWith("/application/rac/")) return false;
    referrer = headers.referer;
    outgoing.writeHead(200, { "content-type": "text/html" }).end("<title>Launched</title>");
    return true;
  };
  const opened = context.waitForEvent("page");
  await launch.click();
  const tab = await opened;
  await expect(tab).toHaveTitle("Launched");
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  expect(referrer).toBeUndefined();
  expect(authentik.arrivals.filter(({ path }) => path.startsWith("/application/")).map(({ authorization }) => authorization)).toEqual([undefined]);
});
