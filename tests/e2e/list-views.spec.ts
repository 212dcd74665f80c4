// How lists are narrowed and shown: chips, columns, density, saved views, and cards on phones.
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import { moreActions, openMoreActions } from "./more-actions.ts";

const table = (page: Page): Locator => page.getByRole("table", { name: "Endpoints" });
const chip = (page: Page, name: string): Locator => page.getByRole("group", { name: "Show only" }).getByRole("button", { name });
const pager = (page: Page): Locator => page.getByRole("navigation", { name: "Pagination" });
const heads = (page: Page): Locator => table(page).getByRole("columnheader");

async function open(page: Page, hash = "#/endpoints", token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./${hash}`);
  await expect(page.getByRole("table").getByRole("row").nth(1)).toBeVisible();
}

test("a chip narrows the list, is in the address, and combines with the search", async ({ page }) => {
  await open(page);
  await expect(chip(page, "Closed")).toHaveAttribute("aria-pressed", "false");
  await chip(page, "Closed").click();
  await expect(chip(page, "Closed")).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/#\/endpoints\?show=closed$/);
  await expect(pager(page)).toContainText("of 9");
  await expect(table(page).getByRole("row").filter({ hasNotText: "Closed (limit 0)" })).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Search" }).fill("ber");
  await expect(page).toHaveURL(/search=ber/);
  await expect(page).toHaveURL(/show=closed/);
  await expect(table(page).getByRole("row").filter({ hasText: /cgn|fra|osl/ })).toHaveCount(0);
  await page.reload();
  await expect(chip(page, "Closed")).toHaveAttribute("aria-pressed", "true");
  await chip(page, "Closed").click();
  await expect(page).toHaveURL(/#\/endpoints\?search=ber$/);
});

test("open endpoints are those of the overview, and none of them is left with a binding", async ({ page, demo }) => {
  await open(page);
  await chip(page, "Open to everyone").click();
  await expect(pager(page)).toContainText("of 15");
  const { pk } = await demo.api("GET", "/core/applications/buero/");
  await demo.api("POST", "/policies/bindings/", { target: pk, order: 0, user: 7 });
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByText("No endpoints match the filters.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(pager(page)).toContainText("of 60");
});

test("endpoints that were not launched are found, with the time since", async ({ page, demo }) => {
  await demo.api("POST", "/rac/endpoints/", { name: "brand new", provider: 1, protocol: "ssh", host: "new.example", auth_mode: "prompt" });
  await open(page);
  await chip(page, "Never launched").click();
  await expect(page.getByRole("status").filter({ hasText: /^Not launched since .+\.$/ })).toBeVisible();
  await page.getByRole("searchbox", { name: "Search" }).fill("brand new");
  await expect(table(page).getByRole("row")).toHaveCount(2);
});

test("endpoints with findings, and without an outpost, are found", async ({ page }) => {
  await open(page);
  await chip(page, "Has findings").click();
  await expect(page).toHaveURL(/show=findings/);
  const first = table(page).getByRole("rowheader").first().getByRole("link");
  await expect(first).toBeVisible();
  await chip(page, "No outpost").click();
  await expect(page).toHaveURL(/show=findings\.no-outpost/);
  await expect(table(page).getByRole("row").filter({ hasText: "Servers" })).toHaveCount(0);
});

test("providers and property mappings are narrowed, too", async ({ page }) => {
  await open(page, "#/providers");
  await chip(page, "No outpost").click();
  const providers = page.getByRole("table", { name: "RAC providers" });
  await expect(providers.getByRole("row")).toHaveCount(3);
  await expect(providers).not.toContainText("Lab bench");
  await page.goto("./#/mappings");
  await expect(chip(page, "Has findings")).toHaveAttribute("aria-pressed", "false");
});

test("columns are hidden and moved, and stay so in this browser", async ({ page }) => {
  await open(page);
  const before = await heads(page).allTextContents();
  expect(before.slice(1, 4)).toEqual(["Name", "Protocol", "Host"]);
  await page.getByRole("button", { name: "View", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "View of this list" });
  await dialog.getByRole("checkbox", { name: "Protocol" }).uncheck();
  await dialog.getByRole("button", { name: "Move Provider up" }).click();
  await dialog.getByRole("button", { name: "Move Provider up" }).click();
  await expect(dialog.getByRole("button", { name: "Move Provider up" })).toBeFocused();
  await axe(page);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  const after = before.filter((name) => name !== "Protocol" && name !== "Provider");
  after.splice(2, 0, "Provider");
  await expect(heads(page)).toHaveText(after);
  await expect(table(page).getByRole("row").nth(1).getByRole("cell").nth(1)).toContainText(/Servers|Köln|Lab/);
  await page.reload();
  await expect(heads(page)).toHaveText(after);
  await page.getByRole("button", { name: "View", exact: true }).click();
  await dialog.getByRole("button", { name: "Reset" }).click();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(heads(page)).toHaveText(before);
});

test("compact rows are lower", async ({ page }) => {
  await open(page);
  const height = () => table(page).getByRole("row").nth(3).evaluate((row) => row.getBoundingClientRect().height);
  const before = await height();
  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("radio", { name: "Compact" }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  expect(await height()).toBeLessThan(before);
});

test("a view is saved under a name, opened from the menu, and deleted", async ({ page }) => {
  await open(page, "#/endpoints?search=ber&show=closed&ordering=-host&page=2");
  await page.getByRole("button", { name: "View", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "View of this list" });
  await dialog.getByRole("button", { name: "Save view" }).click();
  await expect(dialog.getByText("Enter a name.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Name of the view" }).fill("Closed in Berlin");
  await dialog.getByRole("button", { name: "Save view" }).click();
  const address = "#/endpoints?search=ber&ordering=-host&show=closed";
  await expect(dialog.getByRole("link", { name: "Closed in Berlin" })).toHaveAttribute("href", address);
  await expect(dialog.getByRole("button", { name: "Copy the link to Closed in Berlin" })).toBeVisible();
  await axe(page);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await page.goto("./#/endpoints");
  await page.reload();
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("menuitem", { name: "Closed in Berlin" }).click();
  await expect(page).toHaveURL(new RegExp(`${address.replace(/[?]/g, "\\$&")}$`));
  await page.getByRole("button", { name: "View", exact: true }).click();
  await dialog.getByRole("button", { name: "Delete the view Closed in Berlin" }).click();
  await expect(dialog.getByRole("link")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("button", { name: "Saved views" })).toHaveCount(0);
});

test("a saved view has its columns and density; one that was saved before leaves them", async ({ page }) => {
  await page.addInitScript(() => {
    const before = { name: "Before", address: "#/endpoints?search=ber" };
    if (!localStorage.getItem("rac-admin.preferences")) {
      localStorage.setItem("rac-admin.preferences", JSON.stringify({ lists: { endpoint: { saved: [before] } } }));
    }
  });
  await open(page, "#/endpoints?ordering=-host");
  const before = await heads(page).allTextContents();
  const dialog = page.getByRole("dialog", { name: "View of this list" });
  const view = async (change: () => Promise<void>) => {
    await page.getByRole("button", { name: "View", exact: true }).click();
    await change();
    await dialog.getByRole("button", { name: "Close" }).last().click();
  };
  await view(async () => {
    await dialog.getByRole("checkbox", { name: "Protocol" }).uncheck();
    await dialog.getByRole("radio", { name: "Compact" }).check();
    await dialog.getByRole("textbox", { name: "Name of the view" }).fill("By host");
    await dialog.getByRole("button", { name: "Save view" }).click();
    await dialog.getByRole("button", { name: "Reset" }).click();
  });
  await expect(heads(page)).toHaveText(before);
  await page.goto("./#/endpoints");
  await page.reload();
  const choose = async (name: string) => {
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("menuitem", { name }).click();
  };
  await choose("By host");
  await expect(page).toHaveURL(/#\/endpoints\?ordering=-host$/);
  const narrow = before.filter((name) => name !== "Protocol");
  await expect(heads(page)).toHaveText(narrow);
  await choose("Before");
  await expect(page).toHaveURL(/#\/endpoints\?search=ber$/);
  await expect(heads(page)).toHaveText(narrow);
  await view(async () => {
    await expect(dialog.getByRole("radio", { name: "Compact" })).toBeChecked();
    await dialog.getByRole("button", { name: "Reset" }).click();
    await dialog.getByRole("link", { name: "By host" }).click();
    await expect(dialog.getByRole("radio", { name: "Compact" })).toBeChecked();
    await expect(dialog.getByRole("checkbox", { name: "Protocol" })).not.toBeChecked();
  });
  await expect(heads(page)).toHaveText(narrow);
});

test("a view's link shows its columns and density elsewhere, and leaves those of that browser", async ({ page, context, browser, demo }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "#/endpoints?ordering=-host");
  const all = await heads(page).allTextContents();
  const dialogOf = (one: Page) => one.getByRole("dialog", { name: "View of this list" });
  const view = async (one: Page, change: () => Promise<void>) => {
    await one.getByRole("button", { name: "View", exact: true }).click();
    await change();
    await dialogOf(one).getByRole("button", { name: "Close" }).last().click();
  };
  let link = "";
  await view(page, async () => {
    const dialog = dialogOf(page);
    await dialog.getByRole("checkbox", { name: "Protocol" }).uncheck();
    await dialog.getByRole("button", { name: "Move Host down" }).click();
    await dialog.getByRole("radio", { name: "Compact" }).check();
    await dialog.getByRole("textbox", { name: "Name of the view" }).fill("Shared");
    await dialog.getByRole("button", { name: "Save view" }).click();
    await dialog.getByRole("button", { name: "Copy the link to Shared" }).click();
    link = await page.evaluate(() => navigator.clipboard.readText());
  });
  const shared = await heads(page).allTextContents();
  expect(shared).not.toEqual(all);
  expect(link).toContain("#/endpoints?ordering=-host&columns=");

  const elsewhere = await (await browser.newContext({ baseURL: demo.address })).newPage();
  await connect(elsewhere);
  await elsewhere.goto(link);
  await expect(heads(elsewhere)).toHaveText(shared);
  await view(elsewhere, async () => {
    const dialog = dialogOf(elsewhere);
    await expect(dialog.getByText("The columns and the density come from the address of this page.")).toBeVisible();
    await expect(dialog.getByRole("radio", { name: "Compact" })).toBeChecked();
    await axe(elsewhere);
    await dialog.getByRole("checkbox", { name: "Protocol" }).check();
  });
  await expect(heads(elsewhere).filter({ hasText: "Protocol" })).toHaveCount(1);
  await expect(elsewhere).toHaveURL(/columns=.*protocol/);
  await view(elsewhere, async () => {
    await dialogOf(elsewhere).getByRole("button", { name: "Use those of this browser" }).click();
    await expect(dialogOf(elsewhere).getByRole("radio", { name: "Comfortable" })).toBeChecked();
  });
  await expect(elsewhere).toHaveURL(/#\/endpoints\?ordering=-host$/);
  await expect(heads(elsewhere)).toHaveText(all);
  await elsewhere.context().close();
});

test("an object's page begins with the way back and the launch, and its link can be copied", async ({ page, context, demo }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&provider=1&search=ber-rdp-21");
  await connect(page);
  await page.goto(`./#/endpoints/${results[0].pk}`);
  await expect(page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Endpoints" })).toHaveAttribute("href", "#/endpoints");
  await expect(page.getByRole("link", { name: /^Launch ber-rdp-21/ }).first()).toHaveAttribute("target", "_blank");
  await moreActions(page, "Copy link");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.goto("./#/providers/2");
  await expect(page.getByRole("main").getByRole("paragraph").filter({ hasText: "Not in an outpost" }).first()).toBeVisible();
});

test("a form has the way back to its list and its object, and an object its protocol or state beside its name", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&provider=1&search=ber-rdp-21");
  await connect(page);
  const crumbs = page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link");
  for (const hash of [`#/endpoints/${results[0].pk}/edit`, `#/endpoints/new?from=${results[0].pk}`]) {
    await page.goto(`./${hash}`);
    await expect(crumbs).toHaveText(["Endpoints", "ber-rdp-21"]);
  }
  await crumbs.last().click();
  await expect(page.getByRole("heading", { level: 1, name: "ber-rdp-21" })).toBeVisible();
  const title = page.getByRole("main").locator(".rac-page-title");
  await expect(title.getByText("RDP", { exact: true })).toBeVisible();
  await page.goto("./#/providers/2");
  await expect(title.getByText("Not in an outpost")).toBeVisible();
});

test("the menu of an object's page works by keyboard, and nothing in it is red", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/3");
  const more = page.getByRole("main").getByRole("button", { name: "More actions" });
  await more.press("ArrowDown");
  const entries = page.getByRole("menu", { name: "More actions" }).getByRole("menuitem");
  await expect(entries).toHaveText(["Clone", "Copy link", "Export", "Delete"]);
  await expect(entries.first()).toBeFocused();
  await axe(page);
  await page.keyboard.press("End");
  await expect(entries.last()).toBeFocused();
  const colours = await entries.evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
  expect(new Set(colours).size).toBe(1);
  await page.keyboard.press("Escape");
  await expect(entries).toHaveCount(0);
  await expect(more).toBeFocused();
  await openMoreActions(page);
  await page.keyboard.press("d");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Delete provider “Lab bench”?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("cards are low, and a select sorts them", async ({ page }) => {
    await open(page);
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Host, descending");
    await expect(page).toHaveURL(/ordering=-host/);
    await expect(page.getByRole("combobox", { name: "Sort by" })).toHaveValue("-host");
    await expect(heads(page).filter({ hasText: "Host" })).toHaveAttribute("aria-sort", "descending");
    const heights = await table(page).getByRole("row").evaluateAll((rows) => rows.slice(1).map((row) => row.getBoundingClientRect().height));
    expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(150);
    await axe(page);
  });
});

test.describe("in a wide window", () => {
  test.use({ viewport: { width: 1920, height: 700 } });

  test("a list uses up to 1600 px, and its headings stay at the top", async ({ page }) => {
    await open(page, "#/endpoints?page_size=50");
    const wide = await table(page).evaluate((table) => table.getBoundingClientRect().width);
    expect(wide).toBeGreaterThan(1300);
    expect(wide).toBeLessThanOrEqual(1600);
    await table(page).getByRole("row").last().scrollIntoViewIfNeeded();
    await expect(heads(page).nth(1)).toBeInViewport();
    const top = await heads(page).nth(1).evaluate((head) => head.getBoundingClientRect().top);
    expect(Math.round(top)).toBe(0);
  });
});

for (const width of [320, 2560]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    test("chips and dialog fit", async ({ page }) => {
      await open(page, "#/endpoints?show=closed");
      await page.getByRole("button", { name: "View", exact: true }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      const [scrolled, wide] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(scrolled).toBeLessThanOrEqual(wide);
    });
  });
}

test("axe finds nothing on a narrowed list", async ({ page }) => {
  await open(page, "#/endpoints?show=closed");
  await axe(page);
});

test.describe("with fewer permissions or a failing server", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see bindings gets the reason", async ({ page }) => {
    await open(page, "#/endpoints", tokens.readOnly);
    await chip(page, "Open to everyone").click();
    const reason = page.getByText("Your account can't check which endpoints are open to everyone.");
    await expect(reason).toBeVisible();
    await page.goto("./#/providers/1/endpoints?show=open");
    await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
    await expect(reason).toBeVisible();
  });

  test("a failed read of a chip is reported, and the chip can be released", async ({ page }) => {
    await open(page);
    await quiet(page);
    await page.route("**/core/applications/**", (route) => route.fulfill({ status: 400, json: { detail: "broken" } }));
    await chip(page, "Open to everyone").click();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await chip(page, "Open to everyone").click();
    await expect(table(page).getByRole("row").nth(1)).toBeVisible();
  });
});
