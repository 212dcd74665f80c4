// Messages that pretend to come from the portal or the frame, from other windows: the right origin is not enough.
import type { Frame, Page } from "@playwright/test";
import { allParts, expect, tokens } from "./fixtures.ts";
import { type Portal, portalPage, test } from "./portal.ts";

interface Globals {
  app: { ignored(): Promise<number> };
  begin(): void;
  heard: unknown[];
  given: number;
}

/** A window on the portal's own origin. */
interface Forger {
  from: Page | Frame;
  /** The property by which the window knows the portal's window. */
  portal: string;
}

/** The portal's page: the frame first, then another one on the portal's origin, then an empty one. */
const pages = {
  ...portalPage("portal", {
    body: `<iframe title="RAC Admin"></iframe><iframe title="Other" src="/other/"></iframe><iframe title="Empty"></iframe>`,
    script: `
      import { frame } from "/rac-admin/rac-admin.js";
      const iframe = document.querySelector("iframe");
      iframe.src = new URLSearchParams(location.search).get("frame");
      globalThis.heard = [];
      globalThis.given = 0;
      globalThis.begin = () => (globalThis.app = frame(iframe, {
        route: "#/providers", onEvent: (event) => heard.push(event),
        getToken: () => ((given += 1), ${JSON.stringify(tokens.admin)}),
      }));`,
  }),
  ...portalPage("other", { body: `<iframe title="Nested" src="/nested/"></iframe>` }),
  ...portalPage("nested", { body: "Nested" }),
};

/** Messages that a portal would send to start the app, or to control it. */
const FORGED = [
  { racAdmin: 1, type: "hello" },
  { racAdmin: 1, type: "start", route: "#/tokens", token: false },
  { racAdmin: 1, type: "navigate", route: "#/tokens" },
  { racAdmin: 1, type: "set-token", token: tokens.readOnly },
  { racAdmin: 1, type: "token", id: 1, token: tokens.readOnly },
  { racAdmin: 1, type: "debug" },
];

/** The portal's page with the frame, which waits to be started, and the windows that try to start it. */
async function open(page: Page, openPortal: (options?: object) => Promise<Portal>) {
  const portal = await openPortal({ pages, policy: "frame-src 'self' http://127.0.0.1:*" });
  const framed = await openPortal({ embedOrigins: [portal.origin] });
  const address = `${portal.address}portal/?frame=${encodeURIComponent(`${framed.address}rac-admin/embed.html?debug`)}`;
  // A page of the portal opens the portal's page, which opens another one.
  await page.goto(`${portal.address}nested/`);
  const opening = page.waitForEvent("popup");
  await page.evaluate((address) => void ((globalThis as unknown as { opened: unknown }).opened = window.open(address)), address);
  const inside = await opening;
  await expect(inside.frameLocator("[title='RAC Admin']").locator("body")).toBeAttached();
  await expect(inside.frameLocator("[title=Other]").frameLocator("iframe").getByText("Nested")).toBeVisible();
  const openingAgain = inside.waitForEvent("popup");
  await inside.evaluate((address) => void window.open(address), `${portal.address}nested/`);
  const opened = await openingAgain;
  await expect(opened.getByText("Nested")).toBeVisible();
  const frame = (test: (frame: Frame) => boolean) => {
    const found = inside.frames().find(test);
    if (!found) throw new Error("there is no such frame");
    return found;
  };
  // Messages before the frame's script has run are lost.
  await frame((frame) => frame.url().includes("/rac-admin/embed.html")).waitForLoadState("load");
  const forgers: Forger[] = [
    // The window that opened the portal's, and one that the portal's opened.
    { from: page, portal: "opened" },
    { from: opened, portal: "opener" },
    // Another frame on the portal's origin, a frame in that, and an empty one, whose origin is the portal's, too.
    { from: frame((frame) => frame.url().endsWith("/other/")), portal: "parent" },
    { from: frame((frame) => frame.url().endsWith("/nested/")), portal: "top" },
    { from: frame((frame) => frame.url() === "about:blank"), portal: "parent" },
  ];
  return { inside, forgers };
}

/** Sends the forged messages to the portal's frame, which the window knows by this name. */
async function forge({ from, portal }: Forger) {
  await from.evaluate(([portal, messages]) => {
    const frame = (globalThis as unknown as Record<string, Window>)[portal]?.frames[0];
    if (!frame) throw new Error("the frame is out of reach");
    for (const message of messages) frame.postMessage(message, "*");
  }, [portal, FORGED] as const);
}

test("other windows can't start or control the frame, or give it a token; it counts their messages", async ({ page, openPortal }) => {
  const { inside, forgers } = await open(page, openPortal);
  const app = inside.frameLocator("[title='RAC Admin']");
  const sent = async () => {
    for (const forger of forgers) await forge(forger);
  };
  await sent();
  const forged = forgers.length * FORGED.length;
  await expect(app.getByText(`Ignored messages: ${forged}`)).toBeVisible();
  await expect(app.getByRole("heading")).toHaveCount(0);
  await inside.evaluate(() => (globalThis as unknown as Globals).begin());
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(app.getByRole("button", { name: "Dana Demo" })).toBeVisible();
  const ignored = () => inside.evaluate(() => (globalThis as unknown as Globals).app.ignored());
  expect(await ignored()).toBe(forged);
  await sent();
  await expect.poll(ignored).toBe(2 * forged);
  await expect(app.getByText(`Ignored messages: ${2 * forged}`)).toBeVisible();
  await expect(app.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  await expect(app.getByRole("button", { name: "Dana Demo" })).toBeVisible();
});

/** Messages that the frame would send to get a token. */
const ASKED = [
  { racAdmin: 1, type: "ready" },
  { racAdmin: 1, type: "token-wanted", id: 1, refused: false },
  { racAdmin: 1, type: "event", event: { type: "navigate", route: "#/forged" } },
  { racAdmin: 1, type: "height", height: 7 },
];

/** Sends them to the portal, and records the replies. */
const ask = `
  globalThis.answered = [];
  addEventListener("message", ({ data }) => answered.push(data));
  for (const message of ${JSON.stringify(ASKED)}) top.postMessage(message, "*");
  document.body.append("Asked");`;

test("the portal gives its token only to the frame, not to another window or a later page in it", async ({ page, openPortal }) => {
  const asking = portalPage("asking", { script: ask });
  const elsewhere = await openPortal({ pages: asking });
  const body = `<iframe title="RAC Admin"></iframe><iframe title="Other"></iframe>`;
  const portal = await openPortal({
    pages: { ...pages, ...portalPage("portal", { body, script: pages["/portal/portal.js"] }) },
    policy: "frame-src http://127.0.0.1:*",
  });
  const framed = await openPortal({ pages: asking, embedOrigins: [portal.origin] });
  await page.goto(`${portal.address}portal/?frame=${encodeURIComponent(`${framed.address}rac-admin/embed.html`)}`);
  await page.evaluate(() => (globalThis as unknown as Globals).begin());
  await expect(page.frameLocator("[title='RAC Admin']").getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  const told = () => page.evaluate(() => {
    const { heard, given } = globalThis as unknown as Globals;
    return { heard, given, height: document.querySelector("iframe")?.style.height };
  });
  // The heading appears before the frame's first read has asked for the token.
  await expect.poll(async () => (await told()).given).toBe(1);
  await allParts(page);
  const before = await told();
  const goes = async (title: string, to: string) => {
    await page.locator(`[title='${title}']`).evaluate((frame, to) => ((frame as HTMLIFrameElement).src = to), to);
    const frame = page.frameLocator(`[title='${title}']`);
    await expect(frame.getByText("Asked")).toBeVisible();
    // Replies of the portal would arrive before this.
    await page.evaluate(() => new Promise((answered) => setTimeout(answered)));
    expect(await frame.locator("body").evaluate(() => (globalThis as unknown as { answered: unknown[] }).answered)).toEqual([]);
    expect(await told()).toEqual(before);
  };
  // The right origin, but another window.
  await goes("Other", `${framed.address}asking/`);
  // The right window, but another origin.
  await goes("RAC Admin", `${elsewhere.address}asking/`);
});
