// Why a connection can or can't work: the checklist of a provider, and its fixes.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";

const readiness = (page: Page): Locator => page.getByRole("region", { name: "Readiness" });

/** The check with this subject. */
const check = (page: Page, subject: string): Locator =>
  readiness(page).getByRole("listitem").filter({ has: page.getByText(subject, { exact: true }) });

async function open(page: Page, id: number, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/providers/${id}`);
  await expect(readiness(page)).toBeVisible();
  // Each response redraws the checklist, and a click at that moment is lost.
  await quiet(page);
}

const toast = (page: Page): Locator => page.getByRole("region", { name: "Notifications" }).getByRole("status");

async function pick(page: Page, box: string, text: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: box }).fill(text);
  await dialog.getByRole("option", { name: text }).first().click();
}

test("the requirements of a connection are listed in order, with a state, a reason and a fix", async ({ page }) => {
  await open(page, 3);
  await expect(readiness(page)).toContainText("Blocked: 4 of 7 checks passed");
  await expect(readiness(page).getByRole("listitem")).toHaveText([
    /^Application.*Blocked.*Assign the provider to one/s,
    /^Endpoints.*Ready.*4 endpoints/s,
    /^Outpost.*Ready.*Lab outpost/s,
    /^Outpost health.*Blocked.*The outpost is offline.*ghcr\.io\/goauthentik\/rac.*ak-outpost-/s,
    /^Connection limit.*Check.*1 of 4 endpoints is closed \(limit 0\)/s,
    /^Connection expiry.*Ready.*10 days 12 hours/s,
    /^Connection settings.*Ready/s,
    /^Host reachability.*Can't be checked here.*Only a launch shows/s,
  ]);
  await check(page, "Connection limit").getByRole("link", { name: /^Change the limit of/ }).click();
  await expect(page).toHaveURL(/#\/endpoints\/[0-9a-f-]{36}\/edit\?field=maximum_connections$/);
});

test("a provider with a reporting outpost is ready, and its access is shown", async ({ page }) => {
  await open(page, 1);
  await expect(check(page, "Application")).toContainText("“Servers” (servers)");
  await expect(check(page, "Who can use the application")).toContainText("group “Operations”");
  await expect(check(page, "Outpost health")).toContainText(/Ready.*1 instance online, version 2026\.5\.0-rc1, last seen/s);
  await expect(readiness(page)).toContainText("Check: ");
});

test("what the checklist found is beside the name on each tab, until something is written", async ({ page, demo, requests }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&provider=1");
  const endpoint = `./#/endpoints/${results[0].pk}`;
  const { pk: group } = (await demo.api("GET", "/core/groups/?name=Operations")).results[0];
  await demo.api("POST", "/policies/bindings/", { target: results[0].pk, order: 0, group });
  const state = page.getByRole("main").locator(".rac-page-title .rac-header-state");
  await open(page, 1);
  await expect(state).toHaveText("Check");
  await page.goto("./#/providers/1/changelog");
  await expect(state).toHaveText("Check");
  await page.goto(endpoint);
  await expect(state).toHaveText("Ready");
  // Also if another page was open meanwhile; nothing is read for it.
  await demo.forgetRequests();
  await page.goto("./#/providers/1/permissions");
  await expect(state).toHaveText("Check");
  await page.goto(`${endpoint}/bindings`);
  await expect(state).toHaveText("Ready");
  await quiet(page);
  expect((await requests()).filter(({ path }) => path.includes("/outposts/"))).toEqual([]);
  await page.getByRole("switch", { name: "Enabled: Group Operations" }).uncheck();
  await expect(state).toHaveCount(0);
  await page.goto(endpoint);
  await expect(state).toHaveText("Ready");
  // Without a checklist before, nothing is known.
  await page.goto(`${endpoint}/changelog`);
  await page.reload();
  await quiet(page);
  await expect(state).toHaveCount(0);
});

test("an expiry of zero and missing endpoints link to their fixes", async ({ page }) => {
  await open(page, 4);
  await expect(check(page, "Connection expiry")).toContainText("No one could connect");
  await expect(check(page, "Connection expiry").getByRole("link")).toHaveAttribute("href", "#/providers/4/edit?field=connection_expiry");
  await expect(check(page, "Endpoints").getByRole("link", { name: "Create an endpoint" })).toHaveAttribute(
    "href",
    "#/endpoints/new?provider=4",
  );
});

test("an application is created in place: the slug follows the name, and the change is announced", async ({ page, writes }) => {
  await open(page, 3);
  await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
  const dialog = page.getByRole("dialog", { name: "Create an application" });
  await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("Lab bench");
  await expect(dialog.getByRole("textbox", { name: "Slug" })).toHaveValue("lab-bench");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Prüfstände & mehr");
  await expect(dialog.getByRole("textbox", { name: "Slug" })).toHaveValue("prufstande-mehr");
  await dialog.getByRole("button", { name: "Create application" }).click();
  await expect(toast(page)).toContainText("Users now launch “Lab bench” through the application “Prüfstände & mehr”.");
  await expect(check(page, "Application")).toContainText("(prufstande-mehr)");
  await expect(check(page, "Who can use the application")).toContainText(
    /Open to everyone.*No bindings\. Everyone who can sign in can use the application\. 4 of 4 endpoints are open to everyone\./s,
  );
  await expect(page.getByText(/Application: Ready\..*5 of 8|Application: Ready\./).first()).toBeAttached();
  await expect(page.getByRole("heading", { name: "Readiness" })).toBeFocused();
  const sent = await writes();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    method: "POST",
    path: "/api/v3/core/applications/",
    body: { name: "Prüfstände & mehr", slug: "prufstande-mehr", provider: 3 },
  });
});

test("an application without a provider is assigned, and no other field is sent", async ({ page, writes }) => {
  await open(page, 3);
  await check(page, "Application").getByRole("button", { name: "Assign an application" }).click();
  const dialog = page.getByRole("dialog", { name: "Assign an application" });
  await dialog.getByRole("button", { name: "Assign application" }).click();
  await expect(dialog.getByRole("combobox", { name: "Application" })).toHaveAttribute("aria-invalid", "true");
  await expect(dialog).toContainText("Choose an application.");
  await dialog.getByRole("combobox", { name: "Application" }).click();
  await expect(dialog.getByRole("option")).toHaveText([/Handbook/, /Unused "lab" tile/]);
  await pick(page, "Application", "lab");
  await dialog.getByRole("button", { name: "Assign application" }).click();
  await expect(check(page, "Application")).toContainText("Users launch it through “Unused \"lab\" tile” (lab-tile).");
  expect(await writes()).toMatchObject([
    { method: "PATCH", path: "/api/v3/core/applications/lab-tile/", body: { provider: 3 } },
  ]);
});

test("an application that was taken meanwhile keeps its provider", async ({ page, demo, writes }) => {
  await open(page, 3);
  await check(page, "Application").getByRole("button", { name: "Assign an application" }).click();
  await pick(page, "Application", "lab");
  await demo.api("PATCH", "/core/applications/lab-tile/", { provider: 4 });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Assign application" }).click();
  await expect(dialog).toContainText("This application now has another provider.");
  expect((await writes()).filter(({ body }) => (body as { provider?: number }).provider === 3)).toEqual([]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
});

test("joining an outpost keeps its providers, also one that was just added", async ({ page, demo, writes }) => {
  const outposts = await demo.api("GET", "/outposts/instances/?search=Frankfurt");
  const id = outposts.results[0].pk;
  await open(page, 2);
  await check(page, "Outpost").getByRole("button", { name: "Add to an outpost" }).click();
  await pick(page, "Outpost", "Frankfurt");
  await demo.api("PATCH", `/outposts/instances/${id}/`, { providers: [1, 4] });
  await page.getByRole("dialog").getByRole("button", { name: "Add to outpost" }).click();
  await expect(toast(page)).toContainText("to the outpost “Frankfurt”.");
  await expect(check(page, "Outpost")).toContainText("Served by Frankfurt.");
  await expect(check(page, "Outpost health")).toContainText("1 instance online");
  const own = (await writes()).at(-1);
  expect(own).toMatchObject({ method: "PATCH", path: `/api/v3/outposts/instances/${id}/`, body: { providers: [1, 4, 2] } });
});

test("a new outpost has authentik's default settings, and the next step is explained", async ({ page, writes }) => {
  await open(page, 2);
  await check(page, "Outpost").getByRole("button", { name: "Create a RAC outpost" }).click();
  const dialog = page.getByRole("dialog", { name: "Create a RAC outpost" });
  await expect(dialog).toContainText("start its container yourself");
  await dialog.getByRole("textbox", { name: "Name" }).fill("");
  await dialog.getByRole("button", { name: "Create outpost" }).click();
  await expect(dialog).toContainText("Enter a name.");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Köln gateway");
  await dialog.getByRole("button", { name: "Create outpost" }).click();
  await expect(toast(page)).toContainText("Created the outpost “Köln gateway”. Start it next.");
  await expect(check(page, "Outpost")).toContainText("Served by Köln gateway.");
  await expect(check(page, "Outpost health")).toContainText("start a container");
  const [sent] = await writes();
  expect(sent).toMatchObject({ method: "POST", body: { name: "Köln gateway", type: "rac", providers: [2] } });
  expect((sent?.body as { config: object }).config).toHaveProperty("authentik_host");
});

test("an impossible host is reported before a launch", async ({ page, demo }) => {
  const endpoints = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1")).results;
  const id = endpoints.find(({ name }: { name: string }) => name === "a").pk;
  await demo.api("PATCH", `/rac/endpoints/${id}/`, { host: "mill:70000" });
  await connect(page);
  await page.goto(`./#/endpoints/${id}`);
  const host = check(page, "Host reachability");
  await expect(host).toContainText(/“70000” is not a port\. A port is a number from 1 to 65535\./);
  await expect(host.getByRole("link", { name: "Change the host" })).toBeVisible();
});

test("an endpoint's checklist has its bindings, its limit and its settings", async ({ page, demo }) => {
  const endpoints = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1")).results;
  const named = (start: string): { pk: string } => endpoints.find(({ name }: { name: string }) => name.startsWith(start));
  await connect(page);
  await page.goto(`./#/endpoints/${named("<b>bold").pk}`);
  await expect(check(page, "Who can use the endpoint")).toContainText("group “Operations”, user “oneill”");
  await expect(check(page, "Connection limit")).toContainText(/Check.*15 tokens exist and the limit is 1\./s);
  await check(page, "Connection limit").getByRole("link", { name: "Show connection tokens" }).click();
  await expect(page).toHaveURL(/#\/tokens\?endpoint=/);

  // The only one with this name has a misspelt parameter.
  await page.goto(`./#/endpoints/${endpoints.find(({ name }: { name: string }) => name === "a").pk}`);
  await expect(check(page, "Who can use the endpoint")).toContainText(
    /Ready.*No bindings\. Everyone who can use the application can use the endpoint\./s,
  );
  await expect(check(page, "Connection limit")).toContainText(/ of \d+ in use/);
  await expect(check(page, "Connection settings")).toContainText(/Check.*“securty”/s);

  const closed = endpoints.find(({ maximum_connections }: { maximum_connections: number }) => maximum_connections === 0);
  await page.goto(`./#/endpoints/${closed.pk}`);
  await expect(readiness(page)).toContainText("Blocked: ");
  await expect(check(page, "Connection limit")).toContainText(/Blocked.*Closed \(limit 0\)/s);
  await check(page, "Connection limit").getByRole("link", { name: "Change the limit" }).click();
  await expect(page).toHaveURL(new RegExp(`#/endpoints/${closed.pk}/edit\\?field=maximum_connections$`));
});

test("an endpoint without bindings is open to everyone, and can be restricted in place", async ({ page, demo, writes }) => {
  const endpoint = await demo.api("POST", "/rac/endpoints/", {
    name: "press", provider: 2, protocol: "ssh", host: "press.example.org", auth_mode: "prompt",
  });
  await connect(page);
  await page.goto(`./#/endpoints/${endpoint.pk}`);
  await expect(readiness(page)).toContainText("Open to everyone");
  await expect(check(page, "Who can use the endpoint")).toContainText(/Open to everyone.*No bindings\. Everyone who can use the application/s);
  await demo.forgetRequests();
  await check(page, "Who can use the endpoint").getByRole("button", { name: "Restrict…" }).click();
  const dialog = page.getByRole("dialog", { name: `Restrict who can use “${endpoint.name}”` });
  await dialog.getByRole("combobox", { name: "Group" }).fill("oper");
  await page.getByRole("option", { name: "Operations" }).click();
  await dialog.getByRole("button", { name: "Create binding" }).click();
  await expect(check(page, "Who can use the endpoint")).toContainText(/Ready.*group “Operations”/s);
  await expect(readiness(page)).not.toContainText("Open to everyone");
  expect(await writes()).toMatchObject([{ method: "POST", path: "/api/v3/policies/bindings/", body: { target: endpoint.pk } }]);
});

test("a provider whose application has no bindings lists open endpoints, and can be restricted in place", async ({ page, demo }) => {
  await open(page, 2);
  const access = check(page, "Who can use the application");
  await expect(access).toContainText(/Open to everyone.*15 of 16 endpoints are open to everyone/s);
  await expect(access.getByRole("link", { name: /^Restrict .*…$/ })).toHaveCount(3);
  await access.getByRole("button", { name: "Restrict…" }).click();
  const dialog = page.getByRole("dialog", { name: "Restrict who can use “Büro – Fernzugriff”" });
  await dialog.getByRole("combobox", { name: "Group" }).fill("oper");
  await page.getByRole("option", { name: "Operations" }).click();
  await dialog.getByRole("button", { name: "Create binding" }).click();
  await expect(access).toContainText(/Ready.*group “Operations”/s);
  const { pk } = await demo.api("GET", "/core/applications/buero/");
  expect((await demo.api("GET", `/policies/bindings/?target=${pk}`)).results).toHaveLength(1);
});

test("a fix links to its field, which has the focus and is in view", async ({ page, demo }) => {
  await open(page, 4);
  await check(page, "Connection expiry").getByRole("link").click();
  const days = page.getByRole("spinbutton", { name: "Days" });
  await expect(days).toBeFocused();
  await expect(days).toBeInViewport();

  const endpoints = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1")).results;
  const misspelt = endpoints.find(({ settings }: { settings: object }) => "securty" in settings);
  await page.goto(`./#/endpoints/${misspelt.pk}`);
  await check(page, "Connection settings").getByRole("link").click();
  await expect(page).toHaveURL(/edit\?field=settings$/);
  // The first setting with a problem.
  const setting = page.getByRole("listitem").filter({ has: page.locator(":focus") });
  await expect(setting).toContainText(/Warning: |Error: /);
  await expect(page.locator(":focus")).toBeInViewport();

  // A link to another field, and one that is opened directly.
  for (const [field, control] of [
    ["host", page.getByRole("textbox", { name: "Host", exact: true })],
    ["property_mappings", page.getByRole("combobox", { name: "Property mappings" })],
    ["name", page.getByRole("textbox", { name: "Name", exact: true })],
  ] as const) {
    await page.goto("./#/");
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeFocused();
    await page.goto(`./#/endpoints/${misspelt.pk}/edit?field=${field}`);
    await expect(control).toBeFocused();
    await expect(control).toBeInViewport();
  }
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
});

test("the proposed names are free", async ({ page, demo }) => {
  for (const name of ["RAC outpost", "RAC outpost 2"]) {
    await demo.api("POST", "/outposts/instances/", { name, type: "rac", providers: [4], config: {} });
  }
  await demo.api("POST", "/core/applications/", { name: "Other", slug: "lab-bench" });
  await open(page, 2);
  await check(page, "Outpost").getByRole("button", { name: "Create a RAC outpost" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("RAC outpost 3");
  await page.keyboard.press("Escape");
  await page.goto("./#/providers/3");
  await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
  await expect(dialog.getByRole("textbox", { name: "Slug" })).toHaveValue("lab-bench-2");
  await dialog.getByRole("textbox", { name: "Name" }).fill("Servers");
  await expect(dialog.getByRole("textbox", { name: "Slug" })).toHaveValue("servers-2");
});

test("obstacles of an endpoint's provider can be fixed on the endpoint's page", async ({ page, demo }) => {
  const endpoint = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=3")).results[0];
  await connect(page);
  await page.goto(`./#/endpoints/${endpoint.pk}`);
  await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Create application" }).click();
  await expect(check(page, "Application")).toContainText("“Lab bench” (lab-bench)");
  expect((await demo.api("GET", "/core/applications/lab-bench/")).provider).toBe(3);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("a taken or invalid slug is refused at its field, and the dialog stays", async ({ page }) => {
    await open(page, 3);
    await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
    const dialog = page.getByRole("dialog");
    const slug = dialog.getByRole("textbox", { name: "Slug" });
    await slug.fill("a b/c");
    await dialog.getByRole("button", { name: "Create application" }).click();
    await expect(slug).toHaveAttribute("aria-invalid", "true");
    await expect(slug).toBeFocused();
    await slug.fill("servers");
    await expect(slug).not.toHaveAttribute("aria-invalid", "true");
    await dialog.getByRole("button", { name: "Create application" }).click();
    await expect(dialog).toContainText("Application with this slug already exists.");
    await expect(slug).toBeFocused();
    await expect(slug).toHaveValue("servers");
    await dialog.getByRole("button", { name: "Use “servers-2”" }).click();
    await expect(slug).toHaveValue("servers-2");
    await dialog.getByRole("button", { name: "Create application" }).click();
    await expect(check(page, "Application")).toContainText("(servers-2)");
  });

  test("an outpost's name that was taken meanwhile is refused at its field, with another proposal", async ({ page, demo }) => {
    await open(page, 2);
    await check(page, "Outpost").getByRole("button", { name: "Create a RAC outpost" }).click();
    const dialog = page.getByRole("dialog");
    const name = dialog.getByRole("textbox", { name: "Name" });
    await expect(name).toHaveValue("RAC outpost");
    await quiet(page);
    await demo.api("POST", "/outposts/instances/", { name: "RAC outpost", type: "rac", providers: [4], config: {} });
    await dialog.getByRole("button", { name: "Create outpost" }).click();
    await expect(dialog).toContainText("“RAC outpost” is already taken.");
    await expect(name).toHaveAttribute("aria-invalid", "true");
    await expect(name).toHaveValue("RAC outpost 2");
    await dialog.getByRole("button", { name: "Create outpost" }).click();
    await expect(check(page, "Outpost")).toContainText("Served by RAC outpost 2.");
  });

  test("an application that was assigned meanwhile is reported above the form", async ({ page, demo }) => {
    await open(page, 3);
    await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
    await demo.api("PATCH", "/core/applications/lab-tile/", { provider: 3 });
    await page.getByRole("dialog").getByRole("button", { name: "Create application" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Application with this provider already exists.");
  });

  test("an account that can't use the endpoints does not see that there are none", async ({ page }) => {
    await open(page, 4, tokens.readOnly);
    await expect(check(page, "Endpoints")).toContainText(/Can't be checked here.*Your account sees no endpoints/s);
  });

  test("a fix that authentik refuses is reported", async ({ page }) => {
    await open(page, 3, tokens.helpDesk);
    await check(page, "Application").getByRole("button", { name: "Create an application" }).click();
    await page.getByRole("dialog").getByRole("textbox", { name: "Slug" }).fill("mine");
    await page.getByRole("dialog").getByRole("button", { name: "Create application" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("your account doesn't have the permission");
  });
});
