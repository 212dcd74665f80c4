// Copying a provider to another instance, and comparing two: what goes there, what is missing, and no token of the other.
import type { Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { axe, expect, quiet } from "./fixtures.ts";
import { choose, connectBoth, current, enter, heading, inProduction, inStaging, misdirected, stagingRequests, stagingToken, test } from "./instances.ts";
import { moreActions } from "./more-actions.ts";
import { tokens } from "./demo.ts";
import { tokenField } from "./session.ts";
import { PASSPHRASE, passphraseField, unlock } from "./vault.ts";

const preview = (page: Page) => page.getByRole("table", { name: "Preview" });
const row = (page: Page, name: string): Locator =>
  preview(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const missing = (page: Page) => page.getByRole("region", { name: "Missing in Staging" });

const authorization = "/flows/instances/?designation=authorization";

/** Sends a request to Staging as its administrator. */
async function staging(demo: Demo, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await fetch(new URL(`/staging/api/v3${path}`, demo.address), {
    method,
    headers: { Authorization: `Bearer ${stagingToken}`, "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text && JSON.parse(text);
}

const stagingWrites = async (demo: Demo) => (await stagingRequests(demo)).filter(({ method }) => method !== "GET");

interface Estate {
  provider: number;
}

/** In Production: a provider with a mapping that Staging lacks, an application, an outpost, and a bound endpoint with a secret. */
async function estate(demo: Demo): Promise<Estate> {
  const mapping = await demo.api("POST", "/propertymappings/provider/rac/", { name: "Copy mapping", static_settings: { "font-size": "12" }, expression: "" });
  const provider = await demo.createProvider("Copy me", { property_mappings: [mapping.pk], settings: { timezone: "Europe/Berlin" } });
  await demo.api("POST", "/core/applications/", { name: "Copy application", slug: "copy-application", provider });
  await demo.api("POST", "/outposts/instances/", { name: "Copy outpost", type: "rac", providers: [provider], config: {} });
  const { pk } = await demo.api("POST", "/rac/endpoints/", {
    name: "copy-db", provider, protocol: "ssh", host: "db.example.org:22", auth_mode: "prompt", maximum_connections: 3, settings: { password: "0123-secret" },
  });
  await demo.api("POST", "/policies/bindings/", { target: pk, order: 0, user: 7 });
  return { provider };
}

/** Connects to both; Production is current. */
async function inBoth(page: Page, keep = /For this tab/): Promise<void> {
  await connectBoth(page, keep);
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), hash);
}

async function copyDialog(page: Page, name: string): Promise<Locator> {
  await page.getByRole("button", { name }).click();
  const dialog = page.getByRole("dialog", { name: /copied|applied/ });
  await expect(dialog.getByRole("button", { name: "Close" }).last()).toBeVisible();
  return dialog;
}

test("a provider is copied with what belongs to it, and copying it again changes nothing", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  const { provider } = await estate(demo);
  await inBoth(page);
  await go(page, `#/providers/${provider}`);
  await moreActions(page, "Copy to…");
  await expect(heading(page, "Copy provider “Copy me”")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Copy to" })).toHaveValue(/./);
  await expect(status(page, "5 to create")).toBeVisible();
  await expect(missing(page).getByRole("checkbox", { name: "Create property mapping “Copy mapping” too" })).toBeChecked();
  await expect(page.getByRole("note").filter({ hasText: "Secrets go to Staging, too" })).toContainText("endpoint “copy-db”: password");
  await row(page, "copy-db").getByText(/values/).click();
  await expect(row(page, "copy-db")).toContainText("set (hidden)");
  await expect(page.locator("body")).not.toContainText("0123-secret");
  await axe(page);

  const before = await demo.requests();
  const dialog = await copyDialog(page, "Copy 5 objects to Staging");
  await expect(dialog).toHaveAccessibleDescription("In Staging");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  const writes = await stagingWrites(demo);
  expect(writes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /api/v3/propertymappings/provider/rac/",
    "POST /api/v3/providers/rac/",
    "POST /api/v3/core/applications/",
    "POST /api/v3/outposts/instances/",
    "POST /api/v3/rac/endpoints/",
    "POST /api/v3/policies/bindings/",
  ]);
  expect((await demo.requests()).slice(before.length).filter(({ method }) => method !== "GET"), "nothing is written here").toEqual([]);
  const { results } = await staging(demo, "GET", "/rac/endpoints/?superuser_full_list=true&search=copy-db");
  expect(results[0]).toMatchObject({ host: "db.example.org:22", maximum_connections: 3, settings: { password: "0123-secret" }, provider_obj: { name: "Copy me" } });

  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(status(page, "No differences: everything that you chose is there already.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy 0 objects to Staging" })).toBeDisabled();
  expect(wrong, "no token of one reached the other").toEqual([]);
});

test("what is left out stays behind, and what needs it says so", async ({ page, demo }) => {
  const { provider } = await estate(demo);
  await inBoth(page);
  await go(page, `#/providers/${provider}/copy`);
  await expect(status(page, "5 to create")).toBeVisible();
  await page.getByRole("checkbox", { name: "Settings", exact: true }).uncheck();
  await expect(page.getByText("Secrets go to Staging, too")).toHaveCount(0);
  await page.getByRole("checkbox", { name: "Outposts", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: "Application", exact: true }).uncheck();
  await expect(status(page, "3 to create")).toBeVisible();
  await missing(page).getByRole("checkbox", { name: "Create property mapping “Copy mapping” too" }).uncheck();
  await expect(row(page, "Copy me provider")).toContainText("Needs the property mapping “Copy mapping”, which isn't selected.");
  await expect(page.getByRole("button", { name: "Copy 0 objects to Staging" })).toBeDisabled();
  await missing(page).getByRole("checkbox").check();
  const dialog = await copyDialog(page, "Copy 3 objects to Staging");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  const { results } = await staging(demo, "GET", "/rac/endpoints/?superuser_full_list=true&search=copy-db");
  expect(results[0].settings).toEqual({});
});

test("a flow that is missing there blocks only what needs it", async ({ page, context, demo }) => {
  const { provider } = await estate(demo);
  const { results } = await demo.api("GET", authorization);
  const [slug] = results.filter(({ slug }: any) => slug === "rac-step-up").map(({ slug }: any) => slug);
  const flow = results.find((one: any) => one.slug === slug).pk;
  await demo.api("PATCH", `/providers/rac/${provider}/`, { authorization_flow: flow });
  await context.route("**/staging/api/v3/flows/instances/**", async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    body.results = body.results.filter((one: any) => one.slug !== slug);
    body.pagination.count = body.results.length;
    await route.fulfill({ response: answer, json: body });
  });
  await inBoth(page);
  await go(page, `#/providers/${provider}/copy`);
  await expect(status(page, "1 to create, 4 not possible")).toBeVisible();
  await expect(missing(page)).toContainText("flow “rac-step-up”: RAC Admin doesn't create flows. Create it in Staging, then compare again.");
  await expect(missing(page)).toContainText("Needed by provider “Copy me”.");
  await expect(row(page, "Copy me provider")).toContainText("There is no flow “rac-step-up”.");
  await expect(row(page, "copy-db")).toContainText("Needs the provider “Copy me”, which can't be created.");
  const dialog = await copyDialog(page, "Copy 1 object to Staging");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  expect((await stagingWrites(demo)).map(({ path }) => path)).toEqual(["/api/v3/propertymappings/provider/rac/"]);
});

test.describe("a token that the other instance refuses", () => {
  test.use({ allowFailedRequests: true });

  test("is said with the way out, and nothing else is sent there", async ({ page, context, demo }) => {
    const wrong = misdirected(context);
    const { provider } = await estate(demo);
    await inBoth(page);
    await quiet(page);
    await fetch(new URL(`/staging/demo/tokens/${stagingToken}/revoke`, demo.address), { method: "POST" });
    const before = (await stagingRequests(demo)).length;
    await go(page, `#/providers/${provider}/copy`);
    const notice = page.getByRole("note").filter({ hasText: "Staging can't be used now" });
    await expect(notice).toContainText("authentik no longer accepts the token for Staging. Switch to Staging, connect there, and come back to this page.");
    await expect(preview(page)).toHaveCount(0);
    await axe(page);
    const sent = (await stagingRequests(demo)).slice(before);
    expect(new Set(sent.map(({ path }) => path))).toEqual(new Set(["/api/v3/core/users/me/"]));
    await expect(current(page, "Production")).toBeVisible();
    await fetch(new URL(`/staging/demo/tokens/${stagingToken}/restore`, demo.address), { method: "POST" });
    await notice.getByRole("button", { name: "Try again" }).click();
    await expect(status(page, "5 to create")).toBeVisible();
    expect(wrong).toEqual([]);
  });
});

test("an instance without a token says how to get one", async ({ page, demo }) => {
  const { provider } = await estate(demo);
  await page.goto("./#/providers");
  await enter(page, tokens.admin);
  await expect(inProduction(page)).toBeVisible();
  await go(page, `#/providers/${provider}/copy`);
  const notice = page.getByRole("note").filter({ hasText: "Staging can't be used now" });
  await expect(notice).toContainText("This browser has no token for Staging.");
  expect(await stagingRequests(demo)).toEqual([]);
  await notice.getByRole("button", { name: "Switch to Staging" }).click();
  await expect(current(page, "Staging")).toBeVisible();
  await expect(heading(page, "Connect to authentik")).toBeVisible();
});

test("a token for this page only is used, too", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  const { provider } = await estate(demo);
  await inBoth(page, /For this page only/);
  await go(page, `#/providers/${provider}/copy`);
  await expect(status(page, "5 to create")).toBeVisible();
  expect(wrong).toEqual([]);
});

test("an instance with an encrypted token is unlocked there, and then copied to", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  const { provider } = await estate(demo);
  await page.goto("./#/providers");
  await enter(page, tokens.admin);
  await expect(inProduction(page)).toBeVisible();
  await choose(page, "Staging");
  await tokenField(page).fill(stagingToken);
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await passphraseField(page, "Passphrase (optional)").fill(PASSPHRASE);
  await passphraseField(page, "Repeat the passphrase").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(inStaging(page)).toBeVisible();
  await choose(page, "Production");
  await expect(inProduction(page)).toBeVisible();
  await quiet(page);
  // The key is only in the page's memory.
  await page.reload();
  await expect(inProduction(page)).toBeVisible();
  const before = (await stagingRequests(demo)).length;
  await go(page, `#/providers/${provider}/copy`);
  const notice = page.getByRole("note").filter({ hasText: "Staging can't be used now" });
  await expect(notice).toContainText("The token for Staging is encrypted with a passphrase. Switch to Staging, unlock it there, and come back to this page.");
  expect((await stagingRequests(demo)).length, "nothing was sent there").toBe(before);
  await notice.getByRole("button", { name: "Switch to Staging" }).click();
  await unlock(page);
  await choose(page, "Production");
  await go(page, `#/providers/${provider}/copy`);
  await expect(status(page, "5 to create")).toBeVisible();
  const dialog = await copyDialog(page, "Copy 5 objects to Staging");
  await dialog.getByRole("button", { name: "Close" }).last().click();
  expect((await stagingWrites(demo)).length).toBe(6);
  expect(wrong, "no token of one reached the other").toEqual([]);
});

test("a copy is undone on its page, except for what someone has changed since", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  const { provider } = await estate(demo);
  await inBoth(page);
  await go(page, `#/providers/${provider}/copy`);
  await expect(page.getByText("You can undo the copy until you leave this page")).toBeVisible();
  const copied = await copyDialog(page, "Copy 5 objects to Staging");
  await copied.getByRole("button", { name: "Close" }).last().click();
  const find = async () => (await staging(demo, "GET", "/rac/endpoints/?superuser_full_list=true&search=copy-db")).results;
  const [endpoint] = await find();
  await staging(demo, "PATCH", `/rac/endpoints/${endpoint.pk}/`, { host: "elsewhere.example.org:22" });

  const here = (await demo.requests()).length;
  const note = page.getByRole("note").filter({ hasText: "Copied to Staging: 5 changes applied." });
  const open = note.getByRole("button", { name: "Undo: 5 changes applied." });
  await open.click();
  const undo = page.getByRole("dialog");
  await expect(undo).toHaveAccessibleDescription("In Staging");
  await expect(undo.getByRole("listitem")).toContainText([
    "Delete endpoint “copy-db”",
    "Delete outpost “Copy outpost”",
    "Delete application “Copy application”",
    "Delete provider “Copy me”",
    "Delete property mapping “Copy mapping”",
  ]);
  await axe(page);
  await undo.getByRole("button", { name: "Undo" }).click();
  await expect(undo.getByRole("listitem").filter({ hasText: "copy-db" })).toContainText("Changed since: Host from “db.example.org:22” to “elsewhere.example.org:22”");
  await expect(undo.getByRole("listitem").filter({ hasText: "provider “Copy me”" })).toContainText("Not deleted: it is in use by 1 endpoint.");
  expect((await find())[0].host).toBe("elsewhere.example.org:22");

  // Once it is as it was copied, the rest goes, too.
  await staging(demo, "PATCH", `/rac/endpoints/${endpoint.pk}/`, { host: "db.example.org:22" });
  await undo.getByRole("button", { name: "Retry failed" }).click();
  await expect(undo.getByRole("status").filter({ hasText: "Changes of 5 objects undone." })).toBeVisible();
  await undo.getByText("Close", { exact: true }).click();
  await expect(open).toHaveCount(0);
  expect(await find()).toEqual([]);
  expect((await staging(demo, "GET", "/providers/rac/?search=Copy")).results).toEqual([]);
  expect((await staging(demo, "GET", "/core/applications/?superuser_full_list=true&search=Copy")).results).toEqual([]);
  await expect(page.getByRole("note").filter({ hasText: "The preview is from before the last run." })).toBeVisible();
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(status(page, "5 to create")).toBeVisible();

  expect((await demo.requests()).slice(here).filter(({ method }) => method !== "GET"), "nothing is written here").toEqual([]);
  await go(page, "#/changes");
  await expect(page.getByRole("heading", { name: "No changes in this tab yet" })).toBeVisible();
  expect(wrong).toEqual([]);
});

test("undoing a copy changes back what was there before", async ({ page, demo }) => {
  const provider = await demo.createProvider("In both", { connection_expiry: "hours=3" });
  const { results: flows } = await staging(demo, "GET", authorization);
  const { results: here } = await demo.api("GET", authorization);
  const slug = here.find((one: any) => one.pk === here[0].pk).slug;
  const own = flows.find((one: any) => one.slug === slug) ?? flows[0];
  const { pk } = await staging(demo, "POST", "/providers/rac/", { name: "In both", authorization_flow: own.pk, connection_expiry: "hours=7" });
  await inBoth(page);
  await go(page, `#/providers/${provider}/copy`);
  await expect(status(page, "1 to change")).toBeVisible();
  const copied = await copyDialog(page, "Copy 1 object to Staging");
  await copied.getByRole("button", { name: "Close" }).last().click();
  const expiry = async () => (await staging(demo, "GET", `/providers/rac/${pk}/`)).connection_expiry;
  expect(await expiry()).toBe("hours=3");
  await page.getByRole("button", { name: "Undo: 1 change applied." }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("dialog").getByRole("status").filter({ hasText: "Changes of 1 object undone." })).toBeVisible();
  expect(await expiry()).toBe("hours=7");
});

test("two instances are compared side by side, and nothing is written", async ({ page, context, demo }) => {
  const wrong = misdirected(context);
  const provider = await demo.createProvider("In both", { connection_expiry: "hours=2", settings: { password: "4711-here", timezone: "Europe/Berlin" } });
  await demo.createProvider("Equal", {});
  const { results: flows } = await staging(demo, "GET", authorization);
  const own = { authorization_flow: flows[0].pk };
  await staging(demo, "POST", "/providers/rac/", { name: "In both", ...own, connection_expiry: "hours=4", settings: { password: "4711-there", timezone: "Europe/Berlin" } });
  await staging(demo, "POST", "/providers/rac/", { name: "Equal", ...own });
  expect(provider).toBeGreaterThan(0);
  await inBoth(page);
  await quiet(page);
  const writes = [await stagingWrites(demo), await demo.requests()].flat().filter(({ method }) => method !== "GET").length;
  await page.getByRole("link", { name: "Compare with…" }).click();
  await expect(heading(page, "Compare instances")).toBeVisible();
  for (const name of ["Endpoints", "Applications", "Outposts", "Property mappings"]) {
    await page.getByRole("checkbox", { name, exact: true }).uncheck();
  }
  await expect(status(page, "4 only in Production, 1 different, 4 only in Staging, 1 the same")).toBeVisible();
  await expect(preview(page).getByRole("rowheader", { name: "Equal" })).toHaveCount(0);
  await expect(row(page, "Servers (staging)")).toContainText("Only in Staging");
  await expect(row(page, "Lab bench").first()).toContainText("Only in Production");
  await expect(row(page, "In both")).toContainText("Different");
  await row(page, "In both").getByText(/values/).click();
  await expect(row(page, "In both")).toContainText("connection_expiryProduction: hours=2Staging: hours=4");
  await expect(row(page, "In both")).toContainText("settings.passwordProduction: hiddenStaging: hidden, different");
  await expect(page.locator("body")).not.toContainText("4711-");
  await axe(page);
  await page.getByRole("radio", { name: /^Same/ }).check();
  await expect(row(page, "Equal")).toContainText("Same");
  await expect(page.getByRole("button", { name: /Apply|Copy/ })).toHaveCount(0);
  expect([await stagingWrites(demo), await demo.requests()].flat().filter(({ method }) => method !== "GET").length).toBe(writes);
  expect(wrong).toEqual([]);
});
