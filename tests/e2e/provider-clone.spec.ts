// `#/providers/new?from=7`: a provider as a clone of another, with or without its endpoints and their bindings.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const endpointsGroup = (page: Page) => page.getByRole("group", { name: "Endpoints" });
const create = (page: Page) => page.getByRole("button", { name: "Create provider" });
/** A request for each endpoint and each binding, one after another. */
const WHILE_COPYING = { timeout: 30_000 };
const toast = (page: Page, text: string | RegExp) =>
  page.getByRole("region", { name: "Notifications" }).getByText(text);

interface Endpoint {
  pk: string;
  name: string;
  settings: Record<string, unknown>;
  [field: string]: unknown;
}

async function endpointsOf(demo: Demo, provider: number): Promise<Endpoint[]> {
  const path = `/rac/endpoints/?superuser_full_list=true&page_size=100&ordering=name,pk&provider=${provider}`;
  return (await demo.api("GET", path)).results;
}

async function bindingsOf(demo: Demo, target: string): Promise<{ order: number; user: number | null; enabled: boolean }[]> {
  const { results } = await demo.api("GET", `/policies/bindings/?target=${target}&ordering=order`);
  return results.map(({ order, user, enabled }: { order: number; user: number; enabled: boolean }) => ({ order, user, enabled }));
}

async function providerNamed(demo: Demo, name: string): Promise<any> {
  const { results } = await demo.api("GET", "/providers/rac/?page_size=100");
  return results.find((one: { name: string }) => one.name === name);
}

/** Binds two of the lab's four endpoints, one of them twice. */
async function bindLab(demo: Demo): Promise<Endpoint[]> {
  const endpoints = await endpointsOf(demo, 3);
  await demo.api("POST", "/policies/bindings/", { target: endpoints[0].pk, order: 0, user: 7 });
  await demo.api("POST", "/policies/bindings/", { target: endpoints[0].pk, order: 1, user: 8, enabled: false });
  await demo.api("POST", "/policies/bindings/", { target: endpoints[1].pk, order: 3, user: 8 });
  return endpoints;
}

async function open(page: Page, id: number): Promise<void> {
  await connect(page);
  await page.goto(`./#/providers/new?from=${id}`);
  await expect(heading(page, /^Clone /)).toBeVisible();
}

test("a provider is cloned with its endpoints and their bindings", async ({ page, demo }) => {
  const sources = await bindLab(demo);
  const source = await demo.api("GET", "/providers/rac/3/");
  await connect(page);
  await page.goto("./#/providers/3");
  await moreActions(page, "Clone");
  await expect(heading(page, "Clone Lab bench")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Lab bench (copy)");
  await expect(endpointsGroup(page).getByRole("checkbox", { name: "Copy 4 endpoints" })).toBeChecked();
  await expect(endpointsGroup(page).getByRole("checkbox", { name: "Copy the bindings of the endpoints" })).toBeChecked();
  await expect(endpointsGroup(page)).toContainText("The application and the outposts are not copied");
  await create(page).click();
  await expect(toast(page, "Created provider “Lab bench (copy)” with 4 of 4 endpoints and 3 of 3 bindings.")).toBeVisible(WHILE_COPYING);
  await expect(heading(page, "Lab bench (copy)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Clear authentik's policy cache" })).toBeVisible();

  const copy = await providerNamed(demo, "Lab bench (copy)");
  for (const field of ["authorization_flow", "authentication_flow", "connection_expiry", "property_mappings", "settings", "delete_token_on_disconnect"]) {
    expect(copy[field], field).toEqual(source[field]);
  }
  expect(copy.assigned_application_slug).toBeNull();
  expect(copy.outpost_set).toEqual([]);
  const copies = await endpointsOf(demo, copy.pk);
  expect(copies).toHaveLength(4);
  for (const [n, original] of sources.entries()) {
    for (const field of ["name", "protocol", "host", "settings", "maximum_connections", "property_mappings"]) {
      expect(copies[n][field], field).toEqual(original[field]);
    }
    expect(await bindingsOf(demo, copies[n].pk)).toEqual(await bindingsOf(demo, original.pk));
  }
  expect(await endpointsOf(demo, 3), "the original keeps its own").toHaveLength(4);
});

test("a provider is cloned without endpoints, and the next free name is proposed", async ({ page, demo, writes }) => {
  await demo.createProvider("Lab bench (copy)");
  await demo.forgetRequests();
  await open(page, 3);
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Lab bench (copy) 2");
  await endpointsGroup(page).getByRole("checkbox", { name: "Copy 4 endpoints" }).uncheck();
  await expect(endpointsGroup(page).getByRole("checkbox")).toHaveCount(1);
  await create(page).click();
  await expect(heading(page, "Lab bench (copy) 2")).toBeVisible();
  expect(await writes()).toMatchObject([{ method: "POST", path: "/api/v3/providers/rac/", body: { name: "Lab bench (copy) 2" } }]);
});

test("without bindings the clones are said to be open, and secrets can be left out", async ({ page, demo }) => {
  const [first] = await bindLab(demo);
  await demo.api("PATCH", `/rac/endpoints/${first.pk}/`, { settings: { ...first.settings, password: "of the lab" } });
  await open(page, 3);
  await endpointsGroup(page).getByRole("checkbox", { name: "Copy the bindings of the endpoints" }).uncheck();
  await expect(endpointsGroup(page)).toContainText("The copied endpoints will be open to everyone");
  await endpointsGroup(page).getByRole("checkbox", { name: /^Copy pass.* of \d+ endpoints?$/ }).uncheck();
  await create(page).click();
  await expect(toast(page, "Created provider “Lab bench (copy)” with 4 of 4 endpoints, without bindings.")).toBeVisible(WHILE_COPYING);
  const copies = await endpointsOf(demo, (await providerNamed(demo, "Lab bench (copy)")).pk);
  for (const { pk, settings } of copies) {
    expect(await bindingsOf(demo, pk)).toEqual([]);
    for (const name of ["password", "private-key", "passphrase"]) expect(settings).not.toHaveProperty(name);
  }
});

test.describe("when something fails", () => {
  test.use({ allowFailedRequests: true });

  test("each failure is shown, nothing is created twice, and the rest can be retried", async ({ page, demo }) => {
    const sources = await bindLab(demo);
    let endpoints = 0;
    let failing = true;
    // The third endpoint fails, and so does every binding.
    await page.route("**/rac/endpoints/", (route) => {
      if (route.request().method() !== "POST") return route.continue();
      endpoints += 1;
      return endpoints === 3 ? route.fulfill({ status: 500, body: "<h1>Server Error</h1>" }) : route.continue();
    });
    await page.route("**/policies/bindings/", (route) =>
      failing && route.request().method() === "POST"
        ? route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } })
        : route.continue(),
    );
    await open(page, 3);
    await expect(endpointsGroup(page).getByRole("checkbox", { name: "Copy 4 endpoints" })).toBeChecked();
    await create(page).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("listitem").filter({ hasText: "Failed" })).toHaveCount(3);
    await expect(dialog.getByRole("listitem").filter({ hasText: /2 of 2 bindings are missing/ })).toHaveCount(1);
    await expect(dialog.getByRole("alert").filter({ hasText: "is open to everyone who can use its application" })).toBeVisible();
    failing = false;
    await dialog.getByRole("button", { name: "Retry failed" }).click();
    await expect(toast(page, "with 4 of 4 endpoints and 3 of 3 bindings.")).toBeVisible(WHILE_COPYING);
    const copies = await endpointsOf(demo, (await providerNamed(demo, "Lab bench (copy)")).pk);
    expect(copies.map(({ name }) => name)).toEqual(sources.map(({ name }) => name));
    for (const [n, original] of sources.entries()) {
      expect(await bindingsOf(demo, copies[n].pk)).toEqual(await bindingsOf(demo, original.pk));
    }
  });

  test("an endpoint whose bindings can't be read is not copied: it would be open", async ({ page, demo }) => {
    const sources = await bindLab(demo);
    await page.route(`**/policies/bindings/?*target=${sources[0].pk}*`, (route) =>
      route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } }),
    );
    await open(page, 3);
    await expect(endpointsGroup(page).getByRole("checkbox", { name: "Copy 4 endpoints" })).toBeChecked();
    await create(page).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("listitem").filter({ hasText: "not copied, because it could be open to everyone" })).toHaveCount(1);
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(toast(page, "Created provider “Lab bench (copy)” with 3 of 4 endpoints and 1 of 1 binding.")).toBeVisible(WHILE_COPYING);
    const copies = await endpointsOf(demo, (await providerNamed(demo, "Lab bench (copy)")).pk);
    expect(copies.map(({ name }) => name)).toEqual(sources.slice(1).map(({ name }) => name));
  });

  test("a name of a provider of another type is refused at its field", async ({ page }) => {
    await page.route("**/providers/rac/", (route) =>
      route.request().method() === "POST"
        ? route.fulfill({ status: 400, json: { name: ["provider with this name already exists."] } })
        : route.continue(),
    );
    await open(page, 3);
    await create(page).click();
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
    await expect(page.getByText("provider with this name already exists.")).toBeVisible();
    await page.getByRole("button", { name: "Use “Lab bench (copy) 2”" }).click();
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Lab bench (copy) 2");
    await expect(page.getByText("provider with this name already exists.")).toBeHidden();
  });
});
