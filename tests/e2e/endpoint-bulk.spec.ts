// Deleting and changing many endpoints at once.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { add, row } from "./settings.ts";

const table = (page: Page) => page.getByRole("table", { name: "Endpoints" });
const names = (page: Page) => table(page).getByRole("rowheader").getByRole("link");
const asking = (page: Page) => page.getByRole("dialog", { name: "Change the selected endpoints" });

/** Selects everything that the search finds, and opens the dialog of changes. */
async function select(page: Page, search: string): Promise<void> {
  await connect(page);
  await page.goto(`./#/endpoints?search=${search}`);
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
}

async function change(page: Page, what: string): Promise<Locator> {
  await page.getByRole("button", { name: "Change…" }).click();
  await asking(page).getByRole("combobox", { name: "What to change" }).selectOption(what);
  return asking(page);
}

test("the limit of the selected endpoints is changed, after a preview, and only where it differs", async ({ page, writes }) => {
  await select(page, "ber-rdp");
  const dialog = await change(page, "Maximum concurrent connections");
  await dialog.getByRole("radio", { name: "Closed (limit 0)" }).check();
  await expect(dialog.getByRole("status").last()).toContainText("3 of 4 selected endpoints change.");
  await dialog.getByRole("button", { name: "Review 3 changes" }).click();
  await expect(page.getByRole("dialog", { name: "Change 3 endpoints?" })).toBeVisible();
  const doing = page.getByRole("dialog");
  await expect(doing).toContainText("3 of 4 selected endpoints change. The other one already has this value.");
  // The rows show the list's names, and the changes.
  const review = doing.getByRole("table", { name: "Changes" });
  await expect(review.getByRole("columnheader")).toHaveText(["Name", "Provider", "Protocol", "Host", "Change"]);
  const cells = review.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "ber-rdp-21" }) }).getByRole("cell");
  await expect(cells).toContainText(["Servers", "RDP", "ber-21.example.org", "At most 10 → Closed (limit 0)"]);
  await expect(review.getByRole("rowheader")).toHaveText(["ber-rdp-21", "ber-rdp-29", "ber-rdp-57"]);
  await expect(doing.getByRole("listitem")).toHaveCount(0);
  expect(await writes()).toEqual([]);
  await doing.getByRole("button", { name: "Change 3 endpoints" }).click();
  await expect(doing.getByRole("status")).toContainText("3 endpoints changed.");
  await doing.getByRole("button", { name: "Close" }).last().click();
  await expect(table(page).getByRole("cell", { name: "Closed (limit 0)", exact: true })).toHaveCount(4);
  const sent = await writes();
  expect(sent.map(({ method }) => method)).toEqual(["PATCH", "PATCH", "PATCH"]);
  for (const { body } of sent) expect(body).toEqual({ maximum_connections: 0 });
});

test("an endpoint that another user changed to the same value is not counted as changed", async ({ page, demo, writes }) => {
  await select(page, "ber-rdp");
  const dialog = await change(page, "Maximum concurrent connections");
  await dialog.getByRole("radio", { name: "Closed (limit 0)" }).check();
  await dialog.getByRole("button", { name: "Review 3 changes" }).click();
  const doing = page.getByRole("dialog");
  const start = doing.getByRole("button", { name: "Change 3 endpoints" });
  await expect(start).toBeVisible();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=ber-rdp-29");
  await demo.api("PATCH", `/rac/endpoints/${results[0].pk}/`, { maximum_connections: 0 });
  await demo.forgetRequests();
  await start.click();
  await expect(page.getByRole("dialog", { name: "2 of 3 endpoints changed" })).toBeVisible();
  await expect(doing.getByRole("status")).toHaveText("2 endpoints changed. 1 already had this value.");
  await expect(doing.getByRole("listitem").filter({ hasText: "ber-rdp-29" })).toContainText("Already had this value");
  await expect(doing.getByRole("listitem").filter({ hasText: "Changed" })).toHaveCount(2);
  expect(await writes()).toHaveLength(2);
});

test("settings are set and removed, and all others keep their current values", async ({ page, demo, writes }) => {
  await select(page, "cgn-ssh-02");
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=cgn-ssh-02");
  const { pk, settings } = results.find(({ name }: { name: string }) => name === "cgn-ssh-02");
  const dialog = await change(page, "Set parameters");
  await expect(dialog.getByRole("button", { name: /^Review/ })).toBeDisabled();
  // The catalogue's parameters for the protocol of the selected endpoints, with their controls and findings.
  await dialog.getByRole("combobox", { name: "Add parameter" }).fill("ignore-cert");
  await expect(page.getByRole("option", { name: /^ignore-cert RDP/ })).toHaveCount(0);
  await dialog.getByRole("combobox", { name: "Add parameter" }).fill("font-siez");
  await page.getByRole("option", { name: /Not in the catalogue/ }).click();
  await page.keyboard.type("20");
  await row(page, "font-siez").getByRole("button", { name: "Rename to “font-size”" }).click();
  await expect(dialog.getByRole("spinbutton", { name: "font-size" })).toHaveValue("20");
  await add(page, "color-scheme");
  await dialog.getByRole("combobox", { name: "color-scheme" }).fill("white-black");
  await add(page, "read-only");
  await row(page, "read-only").getByRole("radio", { name: "True" }).check();
  await row(page, "read-only").getByRole("button", { name: "Remove read-only" }).click();
  await dialog.getByRole("combobox", { name: "Parameters to remove" }).click();
  await expect(page.getByRole("option")).toContainText(["color-scheme", "font-size"]);
  await page.getByRole("option", { name: /color-scheme/ }).click();
  await expect(dialog.getByText("“color-scheme” is set above, so it is not removed.")).toBeVisible();
  await row(page, "color-scheme").getByRole("button", { name: "Remove color-scheme", exact: true }).first().click();
  await dialog.getByRole("button", { name: "Review 1 change" }).click();
  await expect(page.getByRole("dialog", { name: "Change 1 endpoint?" })).toBeVisible();
  const doing = page.getByRole("dialog");
  await expect(doing.getByRole("cell", { name: /font-size/ })).toContainText("font-size: 14 → 20");
  await expect(doing.getByRole("cell", { name: /font-size/ })).toContainText("− color-scheme: gray-black");
  // Going back keeps the input.
  await doing.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByRole("spinbutton", { name: "font-size" })).toHaveValue("20");
  await dialog.getByRole("button", { name: "Review 1 change" }).click();
  // Another user adds a setting meanwhile: it is not lost.
  await demo.api("PATCH", `/rac/endpoints/${pk}/`, { settings: { ...settings, backspace: "8" } });
  await demo.forgetRequests();
  await doing.getByRole("button", { name: "Change 1 endpoint" }).click();
  await expect(doing.getByRole("status")).toContainText("1 endpoint changed.");
  const { "color-scheme": _, ...others } = settings;
  expect((await writes()).map(({ body }) => body)).toEqual([{ settings: { ...others, "font-size": 20, backspace: "8" } }]);
});

test("hidden settings are not replaced by a part of them", async ({ page, demo, writes }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=cgn-ssh");
  const [seen, hidden] = results.filter(({ settings }: { settings: object }) => Object.keys(settings).length > 0);
  // An account that can change endpoints, but view only the first.
  await page.route(/\/core\/users\/me\//, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    // authentik doesn't show it the permissions of its roles.
    Object.assign(json.user, { is_superuser: false, system_permissions: [], roles: [{ pk: seen.pk, name: "Desk" }] });
    await route.fulfill({ response, json });
  });
  await page.route(/\/rac\/endpoints\//, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    if (json.results) {
      json.results = json.results.filter(({ pk }: { pk: string }) => pk === seen.pk || pk === hidden.pk);
      for (const one of json.results) if (one.pk === hidden.pk) one.settings = {};
    } else if (json.pk === hidden.pk) json.settings = {};
    await route.fulfill({ response, json });
  });
  await connect(page);
  await page.goto("./#/endpoints?search=cgn-ssh");
  await page.getByRole("checkbox", { name: `Select ${seen.name}`, exact: true }).check();
  await page.getByRole("checkbox", { name: `Select ${hidden.name}`, exact: true }).check();
  const dialog = await change(page, "Set parameters");
  await add(page, "font-size");
  await page.keyboard.type("33");
  const reason = "Your account can't view the settings of 1 endpoint, so they can't be changed in part.";
  await expect(dialog.getByRole("status").last()).toHaveText(`1 of 2 selected endpoints changes. ${reason}`);
  await dialog.getByRole("button", { name: "Review 1 change" }).click();
  const doing = page.getByRole("dialog", { name: "Change 1 endpoint?" });
  await expect(doing.getByRole("rowheader")).toHaveText([seen.name]);
  await expect(doing).toContainText(reason);
  await page.getByRole("button", { name: "Change 1 endpoint" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("1 endpoint changed.");
  const sent = await writes();
  expect(sent.map(({ path }) => path)).toEqual([`/api/v3/rac/endpoints/${seen.pk}/`]);
});

test("endpoints move to another provider, after an explanation", async ({ page, demo, writes }) => {
  await select(page, "ber-rdp");
  const dialog = await change(page, "Move to another provider");
  await expect(dialog.getByRole("note")).toContainText("Existing connection tokens stay with the old provider");
  await expect(dialog.getByRole("note")).toContainText("through the application of the new provider, at another address");
  const provider = dialog.getByRole("combobox", { name: "New provider" });
  await provider.fill("Lab bench");
  await page.getByRole("option", { name: "Lab bench" }).click();
  await expect(provider).toHaveAccessibleDescription(/not assigned to an application/);
  await provider.fill("Servers");
  await page.getByRole("option", { name: "Servers" }).click();
  await expect(provider).not.toHaveAccessibleDescription(/application/);
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=ber-rdp");
  const servers = results.find(({ provider_obj }: any) => provider_obj.name === "Servers").provider;
  const others = results.filter((one: { provider: number }) => one.provider !== servers).length;
  const review = dialog.getByRole("button", { name: /^Review/ });
  if (others === 0) {
    await expect(dialog.getByRole("status").last()).toContainText("The endpoints already belong to “Servers”.");
    await expect(review).toBeDisabled();
    await provider.fill("Lab bench");
    await page.getByRole("option", { name: "Lab bench" }).click();
  }
  const [target, moved] = others === 0 ? ["Lab bench", results.length] : ["Servers", others];
  await review.click();
  await expect(page.getByRole("dialog", { name: /^Change \d+ endpoints?\?$/ })).toBeVisible();
  const doing = page.getByRole("dialog");
  await expect(doing.getByRole("cell", { name: ` → ${target}` })).toHaveCount(moved);
  await doing.getByRole("button", { name: /^Change \d+ endpoints?$/ }).click();
  await expect(doing.getByRole("status")).toContainText(`${moved} endpoint${moved === 1 ? "" : "s"} changed.`);
  for (const { method, body } of await writes()) {
    expect(method).toBe("PATCH");
    expect(Object.keys(body as object)).toEqual(["provider"]);
  }
});

test("mappings are added to the selected endpoints", async ({ page, writes }) => {
  await select(page, "ber-rdp");
  const dialog = await change(page, "Add property mappings");
  const before = await dialog.getByRole("button", { name: /^Review/ }).getAttribute("aria-disabled");
  expect(before).toBe("true");
  const picker = dialog.getByRole("combobox", { name: "Property mappings" });
  await picker.click();
  await page.getByRole("listbox").getByRole("option").first().click();
  await dialog.getByRole("button", { name: /^Review/ }).click();
  const doing = page.getByRole("dialog");
  await expect(doing.getByRole("cell", { name: /\+ / }).first()).toBeVisible();
  await doing.getByRole("button", { name: /^Change \d+ endpoints?$/ }).click();
  await expect(doing.getByRole("status")).toContainText("changed.");
  for (const { body } of await writes()) expect(Object.keys(body as object)).toEqual(["property_mappings"]);
});

test("everything that matches is selected across pages, and deleted with a result each", async ({ page, demo }) => {
  await connect(page);
  await page.goto("./#/endpoints?search=ssh&page_size=10");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  const bulk = page.getByRole("group", { name: /selected$/ });
  await expect(bulk).toContainText("10 selected");
  const all = bulk.getByRole("button", { name: /^Select all \d+$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? "")?.[0]);
  await all.click();
  await expect(bulk).toContainText(`${count} selected`);
  await bulk.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("dialog", { name: `Delete ${count} endpoints?` })).toBeVisible();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: `Type ${count} to confirm` }).fill(String(count));
  await dialog.getByRole("button", { name: `Delete ${count} endpoints` }).click();
  await expect(dialog.getByRole("status")).toHaveText(`${count} endpoints deleted.`, { timeout: 30_000 });
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(bulk).toHaveCount(0);
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100");
  expect(results.filter(({ name }: { name: string }) => name.includes("ssh"))).toEqual([]);
});

test.describe("where authentik refuses one", () => {
  test.use({ allowFailedRequests: true });

  test("the others are deleted, and the refused one stays selected with its reason", async ({ page }) => {
    await select(page, "kiosk");
    await expect(names(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Delete 2 endpoints" }).click();
    await expect(page.getByRole("dialog", { name: "Delete 2 endpoints?" })).toBeVisible();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Delete 2 endpoints" }).click();
    // One of them fails only the first time.
    await expect(dialog.getByRole("status")).toContainText("2 failed.");
    await dialog.getByRole("button", { name: "Retry" }).click();
    await expect(dialog.getByRole("status")).toHaveText("1 endpoint deleted. 1 failed.");
    await expect(dialog.getByRole("listitem").filter({ hasText: "undeletable" })).toContainText("Failed");
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByRole("group", { name: "1 selected" })).toBeVisible();
    await expect(names(page)).toHaveText([/undeletable/]);
  });
});

test.describe("when authentik throttles", () => {
  test.use({ allowFailedRequests: true });

  test("a change pauses and continues with the same endpoint", async ({ page, writes }) => {
    await select(page, "ber-rdp");
    const dialog = await change(page, "Maximum concurrent connections");
    await dialog.getByRole("radio", { name: "Closed (limit 0)" }).check();
    await dialog.getByRole("button", { name: "Review 3 changes" }).click();
    let refused = 0;
    await page.route("**/rac/endpoints/*/", async (route) => {
      if (route.request().method() !== "PATCH" || ++refused > 1) return route.fallback();
      await route.fulfill({ status: 429, headers: { "retry-after": "40" }, json: { detail: "Request was throttled." } });
    });
    const doing = page.getByRole("dialog");
    await page.clock.install();
    await doing.getByRole("button", { name: "Change 3 endpoints" }).click();
    await expect(doing.getByRole("timer")).toContainText("authentik asks to wait");
    await page.clock.fastForward(41_000);
    await expect(doing.getByRole("status")).toHaveText("3 endpoints changed.");
    expect(await writes()).toHaveLength(3);
  });
});
