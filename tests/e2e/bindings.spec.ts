// `#/endpoints/<uuid>/bindings`: who can use an endpoint, as sentences and as a list.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test, tokens } from "./fixtures.ts";

/** Creates an endpoint without bindings. */
async function unboundEndpoint(demo: Demo, provider = 1): Promise<string> {
  const { pk } = await demo.api("POST", "/rac/endpoints/", {
    name: "press",
    provider,
    protocol: "ssh",
    host: "press.example.org",
    auth_mode: "prompt",
  });
  return pk;
}

async function groupNamed(demo: Demo, name: string): Promise<string> {
  const { results } = await demo.api("GET", `/core/groups/?name=${encodeURIComponent(name)}`);
  return results[0].pk;
}

async function bind(demo: Demo, target: string, order: number, fields: Record<string, unknown>): Promise<string> {
  const { pk } = await demo.api("POST", "/policies/bindings/", { target, order, ...fields });
  return pk;
}

async function open(page: Page, endpoint: string, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/endpoints/${endpoint}/bindings`);
}

/** The subjects of the rows, from top to bottom. */
const subjects = (page: Page) => page.getByRole("table", { name: "Bindings" }).getByRole("rowheader");
const whoMay = (page: Page) => page.getByRole("region", { name: "Who can use this endpoint" });

test("an endpoint without bindings is for everyone with the application", async ({ page, demo }) => {
  await open(page, await unboundEndpoint(demo));
  await expect(whoMay(page)).toContainText("Everyone who can use the application “Servers” can use this endpoint.");
  await expect(whoMay(page)).toContainText("The bindings of the application “Servers” apply first");
  const link = whoMay(page).getByRole("link", { name: "the application in authentik" });
  await expect(link).toHaveAttribute("href", /\/if\/admin\/#\/core\/applications\/servers$/);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(page.getByText("No bindings")).toBeVisible();
});

test("an endpoint whose provider has no application says that no one can use it", async ({ page, demo }) => {
  await open(page, await unboundEndpoint(demo, 3));
  await expect(whoMay(page)).toContainText("The provider has no application: no one can use the endpoint.");
});

test("the sentence about access follows the enabled bindings", async ({ page, demo }) => {
  const endpoint = await unboundEndpoint(demo);
  await bind(demo, endpoint, 0, { group: await groupNamed(demo, "Operations") });
  await bind(demo, endpoint, 1, { user: 7, enabled: false });
  await open(page, endpoint);
  await expect(whoMay(page)).toContainText(
    "Anyone who can use the application “Servers” can use this endpoint if they are in the group “Operations”.",
  );
  await expect(whoMay(page)).toContainText("1 binding is disabled and does not count.");
  await page.getByRole("switch", { name: "Enabled: User oneill" }).check();
  await expect(whoMay(page).getByRole("listitem")).toHaveText([
    "they are in the group “Operations”",
    "they are the user “oneill”",
  ]);
  await page.getByRole("switch", { name: "Enabled: User oneill" }).uncheck();
  await page.getByRole("switch", { name: "Enabled: Group Operations" }).uncheck();
  await expect(whoMay(page)).toContainText("Everyone who can use the application");
  await expect(whoMay(page)).toContainText("2 bindings are disabled and do not count.");
});

test("the switch writes the whole current binding", async ({ page, demo, writes }) => {
  const endpoint = await unboundEndpoint(demo);
  const pk = await bind(demo, endpoint, 4, { user: 7, timeout: 12, negate: true });
  await open(page, endpoint);
  const toggle = page.getByRole("switch", { name: "Enabled: User oneill" });
  await expect(toggle).toBeChecked();
  // Another user changes it meanwhile; that change must stay.
  await demo.api("PUT", `/policies/bindings/${pk}/`, { target: endpoint, order: 4, user: 7, timeout: 99, negate: true });
  await demo.forgetRequests();
  await toggle.focus();
  await page.keyboard.press("Space");
  await expect(whoMay(page)).toContainText("1 binding is disabled");
  await expect(toggle).not.toBeChecked();
  await expect(toggle).toBeFocused();
  expect(await writes()).toMatchObject([
    {
      method: "PUT",
      path: `/api/v3/policies/bindings/${pk}/`,
      body: { target: endpoint, order: 4, user: 7, group: null, policy: null, enabled: false, negate: true, timeout: 99, failure_result: false },
    },
  ]);
});

test("a binding is created by picking a group found by its name", async ({ page, demo, writes }) => {
  const endpoint = await unboundEndpoint(demo);
  await open(page, endpoint);
  await demo.forgetRequests();
  await page.getByRole("button", { name: "Add binding" }).click();
  const dialog = page.getByRole("dialog", { name: "Add binding" });
  await dialog.getByRole("button", { name: "Create binding" }).click();
  await expect(dialog.getByText("Choose a group.")).toBeVisible();
  const picker = dialog.getByRole("combobox", { name: "Group" });
  await expect(picker).toBeFocused();
  await picker.fill("oper");
  await page.getByRole("option", { name: "Operations" }).click();
  await dialog.getByRole("switch", { name: "Negate" }).check();
  await dialog.getByRole("spinbutton", { name: "Order" }).fill("7");
  await dialog.getByRole("button", { name: "Create binding" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Created the binding." })).toBeVisible();
  await expect(whoMay(page)).toContainText("if they are not in the group “Operations”.");
  await expect(page.getByRole("row", { name: /Group Operations/ })).toContainText("for everyone else (negated)");
  const group = await groupNamed(demo, "Operations");
  expect((await writes()).map(({ method, body }) => ({ method, body }))).toEqual([
    {
      method: "POST",
      body: { target: endpoint, policy: null, group, user: null, order: 7, enabled: true, negate: true, timeout: 30, failure_result: false },
    },
  ]);
});

test("changing a binding from a policy to a user removes the policy", async ({ page, demo, writes }) => {
  const endpoint = await unboundEndpoint(demo);
  const { results } = await demo.api("GET", "/policies/all/?page_size=1");
  await bind(demo, endpoint, 0, { policy: results[0].pk });
  await open(page, endpoint);
  await page.getByRole("button", { name: /^Actions for Policy/ }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit binding" });
  await expect(dialog.getByRole("combobox", { name: "Policy" })).toHaveValue(results[0].name);
  await expect(dialog.getByRole("spinbutton", { name: "Timeout" })).toHaveValue("30");
  await dialog.getByRole("radio", { name: "User" }).check();
  // A user's binding can't fail or time out.
  await expect(dialog.getByRole("spinbutton", { name: "Timeout" })).toHaveCount(0);
  await dialog.getByRole("combobox", { name: "User" }).fill("sinéad");
  await page.getByRole("option", { name: /oneill/ }).click();
  await demo.forgetRequests();
  await dialog.getByRole("button", { name: "Save changes" }).click();
  await expect(subjects(page)).toHaveText([/User\s*oneill/]);
  // Keyboard users continue where they were.
  await expect(page.getByRole("button", { name: "Actions for User oneill" })).toBeFocused();
  expect(await writes()).toMatchObject([{ method: "PUT", body: { policy: null, group: null, user: 7 } }]);
});

test("bindings are moved by keyboard, with few writes, and the button keeps the focus", async ({ page, demo, writes }) => {
  const endpoint = await unboundEndpoint(demo);
  await bind(demo, endpoint, 10, { group: await groupNamed(demo, "Operations") });
  await bind(demo, endpoint, 20, { group: await groupNamed(demo, "Developers") });
  const last = await bind(demo, endpoint, 30, { user: 7 });
  await open(page, endpoint);
  await expect(subjects(page)).toHaveText([/Operations/, /Developers/, /oneill/]);
  await demo.forgetRequests();
  const up = page.getByRole("button", { name: "Move User oneill up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await expect(subjects(page)).toHaveText([/Operations/, /oneill/, /Developers/]);
  await expect(up).toBeFocused();
  expect(await writes()).toHaveLength(1);
  await page.keyboard.press("Enter");
  await expect(subjects(page)).toHaveText([/oneill/, /Operations/, /Developers/]);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute("aria-disabled", "true");
  // Announced for users who don't see the row move.
  await expect(page.getByText("User oneill is now 1 of 3. 1 order number changed.")).toHaveCount(1);
  expect(await writes()).toHaveLength(2);
  const { results } = await demo.api("GET", `/policies/bindings/?target=${endpoint}&ordering=order`);
  expect(results[0].pk).toBe(last);
});

test("deleting a binding asks first and explains the effect", async ({ page, demo, writes }) => {
  const endpoint = await unboundEndpoint(demo);
  const pk = await bind(demo, endpoint, 0, { user: 7 });
  await open(page, endpoint);
  await demo.forgetRequests();
  await page.getByRole("button", { name: "Actions for User oneill" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete the binding of the user “oneill”?" });
  await expect(dialog).toContainText("Without it, everyone who can use the application can use the endpoint");
  await dialog.getByRole("button", { name: "Delete binding" }).click();
  await expect(page.getByText("No bindings")).toBeVisible();
  // Its row had the focus.
  await expect(page.getByRole("button", { name: "Add binding" })).toBeFocused();
  expect(await writes()).toMatchObject([{ method: "DELETE", path: `/api/v3/policies/bindings/${pk}/` }]);
});

test("a changed form asks before it is closed", async ({ page, demo }) => {
  await open(page, await unboundEndpoint(demo));
  await page.getByRole("button", { name: "Add binding" }).click();
  const dialog = page.getByRole("dialog", { name: "Add binding" });
  await dialog.getByRole("spinbutton", { name: "Order" }).fill("5");
  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Keep editing" }).click();
  await expect(dialog.getByRole("spinbutton", { name: "Order" })).toHaveValue("5");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await question.getByRole("button", { name: "Leave without saving" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("another user's change is shown next to one's own", async ({ page, demo }) => {
  const endpoint = await unboundEndpoint(demo);
  const pk = await bind(demo, endpoint, 0, { user: 7 });
  await open(page, endpoint);
  await page.getByRole("button", { name: "Actions for User oneill" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit binding" });
  await dialog.getByRole("spinbutton", { name: "Order" }).fill("5");
  await dialog.getByRole("switch", { name: "Negate" }).check();
  await demo.api("PUT", `/policies/bindings/${pk}/`, { target: endpoint, order: 9, user: 7, timeout: 3 });
  await dialog.getByRole("button", { name: "Save changes" }).click();
  const clash = page.getByRole("dialog", { name: "Somebody else changed this binding" });
  await clash.getByRole("radiogroup", { name: "Order" }).getByRole("radio", { name: "Keep what is in authentik" }).check();
  await clash.getByRole("button", { name: "Save this choice" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await demo.api("GET", `/policies/bindings/${pk}/`)).toMatchObject({ order: 9, timeout: 3, negate: true, user: 7 });
});

/** Like an authentik that doesn't show the permissions of roles: then it refuses what isn't allowed. */
async function withoutRoles(page: Page): Promise<void> {
  await page.route("**/core/users/me/", async (route) => {
    const answer = await route.fetch();
    const me = await answer.json();
    me.user.roles = null;
    await route.fulfill({ response: answer, json: me });
  });
}

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("a picker without permission says so, and the others work", async ({ page, demo }) => {
    const endpoint = await unboundEndpoint(demo);
    await bind(demo, endpoint, 0, { group: await groupNamed(demo, "Operations") });
    await withoutRoles(page);
    await open(page, endpoint, tokens.readOnly);
    await page.getByRole("button", { name: "Add binding" }).click();
    const dialog = page.getByRole("dialog", { name: "Add binding" });
    await dialog.getByRole("radio", { name: "Policy" }).check();
    await expect(dialog.getByText("Your account can't view policies.").first()).toBeVisible();
    await dialog.getByRole("radio", { name: "Group" }).check();
    await dialog.getByRole("combobox", { name: "Group" }).click();
    await expect(page.getByRole("option", { name: "Developers" })).toBeVisible();
  });

  test("a refused change shows the reason and leaves the binding as it was", async ({ page, demo }) => {
    const endpoint = await unboundEndpoint(demo);
    await bind(demo, endpoint, 0, { group: await groupNamed(demo, "Operations") });
    await bind(demo, endpoint, 1, { user: 7 });
    await withoutRoles(page);
    await open(page, endpoint, tokens.readOnly);
    const toggle = page.getByRole("switch", { name: "Enabled: Group Operations" });
    await toggle.click();
    await expect(page.getByText("The binding could not be enabled or disabled").first()).toContainText("permission");
    await expect(toggle).toBeChecked();
    await page.getByRole("button", { name: "Move User oneill up" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "Some bindings could not be reordered" });
    await expect(alert.getByRole("listitem").first()).toContainText("permission");
    await expect(subjects(page)).toHaveText([/Operations/, /oneill/]);
  });

  test("a binding that is not found is not called deleted", async ({ page, demo }) => {
    const endpoint = await unboundEndpoint(demo);
    const pk = await bind(demo, endpoint, 0, { user: 7 });
    // If authentik doesn't show permissions, the buttons stay enabled.
    await page.route("**/rbac/**", (route) => route.fulfill({ status: 403, json: { detail: "No." } }));
    await open(page, endpoint, tokens.readOnly);
    await page.route(`**/policies/bindings/${pk}/`, (route) => route.fulfill({ status: 404, json: { detail: "Not found." } }));
    await page.getByRole("button", { name: "Actions for User oneill" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("dialog", { name: /^Delete the binding/ });
    await dialog.getByRole("button", { name: "Delete binding" }).click();
    await expect(dialog.getByRole("alert")).toContainText("gone, or not visible to your account");
  });

  test("an account that can't see bindings gets the reason", async ({ page, demo }) => {
    await open(page, await unboundEndpoint(demo), tokens.nobody);
    await expect(page.getByText("Not allowed to view this")).toBeVisible();
  });
});
