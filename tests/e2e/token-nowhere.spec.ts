// The token is only where the user wanted it: not in the console, the page, an address, a title, an event or an error,
// during a journey in which everything fails, with servers that repeat requests in their errors.
import type { BrowserContext, Page } from "@playwright/test";
import { expect, quiet, test as plain, tokenField, tokens } from "./fixtures.ts";
import { portalPage, test as inPortal } from "./portal.ts";

/** Another token that is entered and refused: it may be valid elsewhere. */
const MISTYPED = "mistyped-secret-token-4711";
const SECRETS = [tokens.admin, tokens.readOnly, MISTYPED];

/** Collects everything that others can see or read: on the screen, by scripts of the host's page, in logs. */
class Search {
  private readonly heard: [string, string][] = [];
  private readonly found = new Set<string>();
  private looks = 0;

  constructor(context: BrowserContext) {
    context.on("console", async (message) => {
      const args = await Promise.all(message.args().map((arg) => arg.evaluate((value) => String(value?.stack ?? JSON.stringify(value) ?? value)).catch(() => "")));
      this.heard.push(["console", [message.text(), message.location().url, ...args].join("\n")]);
    });
    context.on("weberror", (error) => this.heard.push(["uncaught error", String(error.error().stack)]));
    context.on("request", (request) => {
      this.heard.push(["address of a request", request.url()], ["referrer", request.headers()["referer"] ?? ""]);
      // The token is sent in its header, and never in a body.
      this.heard.push(["body of a request", request.postData() ?? ""]);
      const { authorization = "", ...others } = request.headers();
      this.heard.push(["another header", JSON.stringify(others)]);
      if (authorization && !new URL(request.url()).pathname.startsWith("/api/v3/")) this.heard.push(["a request not to the API", authorization]);
    });
    context.on("page", (page) => page.on("framenavigated", (frame) => this.heard.push(["address", frame.url()])));
  }

  async look(page: Page, what: string): Promise<void> {
    this.looks += 1;
    const seen = await page.evaluate(async () => {
      const roots: (Document | ShadowRoot)[] = [];
      const boxes: string[] = [];
      const collect = (root: Document | ShadowRoot) => {
        roots.push(root);
        for (const element of root.querySelectorAll("*")) {
          if (element.shadowRoot) collect(element.shadowRoot);
          if ("value" in element) boxes.push(String(element.value));
        }
      };
      collect(document);
      const html = (root: Document | ShadowRoot) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      const stores = [localStorage, sessionStorage].flatMap((store) => Object.entries({ ...store }).filter(([key]) => key !== "rac-admin.session"));
      const own = Object.getOwnPropertyNames(globalThis).filter((name) => name.startsWith("rac") || name === "name" || name === "events");
      return {
        page: roots.map(html).join("\n"),
        "text boxes": boxes.join("\n"),
        title: document.title,
        address: location.href,
        "history's state": JSON.stringify(history.state),
        stores: JSON.stringify(stores),
        cookie: document.cookie,
        globals: own.map((name) => JSON.stringify((globalThis as any)[name])).join("\n"),
        "names of what was loaded": performance.getEntries().map(({ name }) => name).join("\n"),
        caches: JSON.stringify([await caches.keys(), (await indexedDB.databases()).map(({ name }) => name)]),
      };
    });
    for (const [where, text] of [...Object.entries(seen), ...this.heard.splice(0)]) {
      for (const secret of SECRETS) if (text.includes(secret)) this.found.add(`${what}: ${secret} in the ${where}`);
    }
  }

  /** Asserts that it was found nowhere, and that there was something to search. */
  end(least: number): void {
    expect(this.looks).toBeGreaterThanOrEqual(least);
    expect([...this.found]).toEqual([]);
  }
}

/** Answers like servers that repeat the request in errors, until the returned function is called. */
async function repeat(page: Page, status: number, methods: string[]): Promise<void> {
  await page.unroute("**/api/v3/**");
  await page.route("**/api/v3/**", async (route) => {
    const request = route.request();
    if (!methods.includes(request.method())) return route.fallback();
    // The token itself is valid: otherwise the app would ask for another one.
    if (status === 403 && request.url().endsWith("/core/users/me/")) return route.fallback();
    const got = (await request.allHeaders())["authorization"] ?? "nothing";
    const secret = got.replace("Bearer ", "");
    const json = { detail: `I got ${got}`, error: got, name: [`Refused for ${got}`], [secret]: [secret], non_field_errors: [got], settings: { [secret]: { deep: [got] } } };
    await route.fulfill({
      status,
      headers: { "x-authentik-id": secret, "www-authenticate": got, "content-type": status >= 500 && status !== 503 ? "text/html" : "application/json" },
      body: status >= 500 && status !== 503 ? `<h1>${got}</h1>` : JSON.stringify(json),
    });
  });
}

/** Everything that can fail while connected. `root`: the start of the app's addresses. */
async function failures(page: Page, search: Search, go: (hash: string) => Promise<void>): Promise<void> {
  for (const status of [400, 403, 404, 409, 429, 500, 503]) {
    await page.unroute("**/api/v3/**");
    await go("#/providers/3/edit");
    const name = page.getByRole("textbox", { name: "Name", exact: true });
    await name.fill(`Changed ${status}`);
    await quiet(page);
    await repeat(page, status, ["PATCH"]);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await search.look(page, `a save that fails with ${status}`);
    await page.unroute("**/api/v3/**");
    await go("#/");
    await page.getByRole("button", { name: "Leave without saving" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  }
  for (const status of [400, 403, 500]) {
    await go("#/");
    await quiet(page);
    await repeat(page, status, ["GET"]);
    await go("#/providers/2");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await quiet(page);
    await search.look(page, `a page that fails with ${status}`);
    await page.unroute("**/api/v3/**");
  }
}

plain.use({ allowFailedRequests: true });
inPortal.use({ allowFailedRequests: true });

plain("the token is found nowhere on a page of our own, whatever fails", async ({ page, context, demo }) => {
  plain.setTimeout(180_000);
  const search = new Search(context);
  const go = async (hash: string) => void (await page.goto(`./${hash}`));

  await go("#/connect?next=%2Fproviders%2F1");
  await tokenField(page).fill(MISTYPED);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(tokenField(page)).toHaveAccessibleDescription(/does not accept this token/);
  await tokenField(page).fill("");
  await search.look(page, "a refused token");
  await repeat(page, 500, ["GET"]);
  await tokenField(page).fill(MISTYPED);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("internal error");
  await tokenField(page).fill("");
  await search.look(page, "a server that fails while the token is tried");
  await page.unroute("**/api/v3/**");
  await tokenField(page).fill(`Bearer ${tokens.admin}`);
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await search.look(page, "connected");

  await failures(page, search, go);

  // Refused in the middle, replaced by another one, and disconnected.
  await go("#/providers");
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await quiet(page);
  await demo.revoke(tokens.admin);
  await page.getByRole("button", { name: "Refresh" }).click();
  const dialog = page.getByRole("dialog", { name: "authentik no longer accepts this token" });
  await tokenField(dialog).fill(MISTYPED);
  await dialog.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(tokenField(dialog)).toHaveAccessibleDescription(/does not accept this token/);
  await tokenField(dialog).fill(tokens.readOnly);
  await dialog.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await quiet(page);
  await search.look(page, "another token");
  await page.getByRole("button", { name: "Audra Auditor" }).click();
  await page.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
  await search.look(page, "disconnected");
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain("rac-admin.session");
  search.end(14);
});

inPortal("the portal's token is found nowhere in its page, its events or its stores, whatever fails", async ({ page, context, demo, openPortal }) => {
  inPortal.setTimeout(180_000);
  const search = new Search(context);
  const script = `
    import { mount } from "/rac-admin/rac-admin.js";
    globalThis.events = [];
    for (const name of ["navigate", "changed", "auth-required", "error"]) {
      addEventListener("rac-admin:" + name, (event) => events.push([name, event.detail]));
    }
    const given = await (await fetch("given.json")).json();
    globalThis.app = await mount(document.getElementById("place"), {
      route: "#/providers", routing: "memory", getToken: async () => given.pop() ?? Promise.reject(new Error("none")),
      onEvent: (event) => events.push(["onEvent", event]), onNavigate: (route) => events.push(["onNavigate", route]),
    });
  `;
  const pages = portalPage("token", { body: `<div id="place"></div>`, script });
  const given = JSON.stringify([tokens.readOnly, tokens.admin, MISTYPED]);
  const portal = await openPortal({ pages: { ...pages, "/token/given.json": given } });
  await page.goto(`${portal.address}token/`);
  // The first token is refused, the second is valid.
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await quiet(page);
  await search.look(page, "connected");

  const go = (hash: string) => page.evaluate((route) => (globalThis as any).app.navigate(route), hash);
  await failures(page, search, go);

  await go("#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Bench");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bench" })).toBeVisible();
  await quiet(page);
  await demo.revoke(tokens.admin);
  await demo.revoke(tokens.readOnly);
  await go("#/providers");
  await expect(page.getByRole("dialog", { name: "authentik no longer accepts your sign-in" })).toBeVisible();
  await search.look(page, "no token left");
  const events = await page.evaluate(() => JSON.stringify((globalThis as any).events));
  for (const name of ["navigate", "changed", "auth-required", "onEvent"]) expect(events).toContain(name);
  search.end(12);
});
