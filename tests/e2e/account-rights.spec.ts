// An account without a permission: its controls are disabled with the reason, and it sees no numbers that it can't
// know.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";
import type { Demo } from "./demo.ts";
import { openMoreActions } from "./more-actions.ts";
import { addRole } from "./session.ts";

const LACKING = /^Your account lacks the permission “Can (add|change|delete) [A-Z].+”\.$/;

const lacks = (action: string, object: string): string => `Your account lacks the permission “Can ${action} ${object}”.`;

/** Waits until the account's permissions are known: before, all controls are enabled. */
async function open(page: Page, hash: string, token = tokens.readOnly): Promise<void> {
  await connect(page, token);
  await quiet(page);
  await page.goto(`./${hash}`);
  await quiet(page);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await quiet(page);
}

async function off(control: Locator, reason: string): Promise<void> {
  await expect(control).toHaveAttribute("aria-disabled", "true");
  await expect(control).toHaveAccessibleDescription(reason);
  // The reason can be read by keyboard.
  await control.focus();
  await expect(control.page().getByRole("tooltip").getByText(reason).first()).toBeVisible();
}

const main = (page: Page): Locator => page.getByRole("main");

const mapping = async (demo: Demo): Promise<string> => {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return `#/mappings/${results.find((one: { name: string }) => one.name.includes("Terminal colours")).pk}`;
};

const endpoint = async (demo: Demo, name: string): Promise<string> => {
  const { results } = await demo.api("GET", `/rac/endpoints/?superuser_full_list=true&search=${name}`);
  return results[0].pk;
};

/** Buttons and switches that change nothing in authentik. */
const FOR_LOOKING = [
  /^Refresh$/,
  /^Export/,
  /^View$/,
  /^More actions$/,
  /^Copy link$/,
  /^(Closed|Has findings|Open to everyone|Never launched|No outpost)$/,
  /^Actions (of|for) /,
  /^Show /,
  /^Check for a user/,
  /^Test /,
  /^Clear selection$/,
  /^Select all /,
  /^Cancel$/,
];

const PAGES: { name: string; hash: (demo: Demo) => Promise<string>; select?: boolean; more?: boolean }[] = [
  { name: "the overview", hash: async () => "#/" },
  { name: "the providers", hash: async () => "#/providers", select: true },
  { name: "a provider that is ready", hash: async () => "#/providers/1", more: true },
  { name: "a provider that is not", hash: async () => "#/providers/4", more: true },
  { name: "the endpoints", hash: async () => "#/endpoints", select: true },
  { name: "an endpoint", hash: async (demo) => `#/endpoints/${await endpoint(demo, "cgn-ssh-02")}`, more: true },
  { name: "its bindings", hash: async (demo) => `#/endpoints/${await endpoint(demo, "cgn-ssh-02")}/bindings`, more: true },
  { name: "the property mappings", hash: async () => "#/mappings", select: true },
  { name: "a property mapping", hash: mapping, more: true },
];

for (const { name, hash, select, more } of PAGES) {
  test(`a read-only account: all controls that write are disabled on ${name}, with the missing permission`, async ({ page, demo, writes }) => {
    test.slow();
    await open(page, await hash(demo));
    if (select) await page.getByRole("checkbox", { name: /^Select (?!all)/ }).first().check();
    if (more) await openMoreActions(page);
    const controls = await main(page).evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>("button, [role=switch]")]
        .filter((one) => one.checkVisibility() && !one.closest("nav, thead"))
        .map((one) => ({
          name: (one.getAttribute("aria-label") ?? one.textContent ?? "").trim(),
          disabled: one.getAttribute("aria-disabled") === "true",
          reason: (one.getAttribute("aria-describedby") ?? "")
            .split(" ")
            .filter(Boolean)
            .map((id) => document.getElementById(id)?.textContent ?? "")
            .join(" "),
        })),
    );
    const writing = controls.filter(({ name }) => !FOR_LOOKING.some((pattern) => pattern.test(name)));
    expect(writing.filter(({ disabled, reason }) => !disabled || !LACKING.test(reason))).toEqual([]);
    if (name !== "the overview") expect(writing.length).toBeGreaterThan(0);
    expect(await writes()).toEqual([]);
  });
}

test("each control and each row's menu names the missing permission", async ({ page, writes }) => {
  await open(page, "#/providers");
  await off(page.getByRole("button", { name: "Create provider" }).first(), lacks("add", "RAC Provider"));
  await page.getByRole("button", { name: "Actions for Lab bench" }).click();
  const remove = page.getByRole("menuitem", { name: "Delete" });
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await expect(remove).toHaveAccessibleDescription(lacks("delete", "RAC Provider"));
  // Viewing remains possible.
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await expect(page.getByText(`${lacks("change", "RAC Provider")} You can look at this form, but not save it.`)).toBeVisible();
  await page.getByRole("textbox", { name: "Name" }).fill("Lab bench 2");
  await off(page.getByRole("button", { name: "Save changes" }), lacks("change", "RAC Provider"));
  await page.getByRole("button", { name: "Save changes" }).click({ force: true });
  for (const key of ["Enter", "ControlOrMeta+s"]) await page.getByRole("textbox", { name: "Name" }).press(key);
  await quiet(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await writes()).toEqual([]);
});

test("fixes are disabled on the overview and in checklists", async ({ page }) => {
  await open(page, "#/");
  await off(page.getByRole("button", { name: "Change the connection expiry" }), lacks("change", "RAC Provider"));
  await go(page, "#/providers/4");
  const checklist = page.getByRole("region", { name: "Readiness" });
  await off(checklist.getByRole("button", { name: "Assign an application" }), lacks("change", "Application"));
  await off(checklist.getByRole("button", { name: "Create an application" }), lacks("add", "Application"));
  await off(checklist.getByRole("button", { name: "Create a RAC outpost" }), lacks("add", "Outpost"));
  await off(checklist.getByRole("button", { name: "Change the connection expiry" }), lacks("change", "RAC Provider"));
});

test("a permission on one provider is enough for that one", async ({ page, demo, writes }) => {
  // The auditor also gets the help desk's role, which changes "Servers".
  await addRole(page, demo, "Help desk");
  await open(page, "#/providers/1/edit");
  await page.getByRole("textbox", { name: "Name" }).fill("Servers of the lab");
  await expect(page.getByRole("button", { name: "Save changes" })).not.toHaveAttribute("aria-disabled");
  await page.goto("./#/providers/2/edit");
  await page.getByRole("dialog").getByRole("button", { name: "Leave without saving" }).click();
  await expect(page.getByRole("button", { name: "Save changes" })).toHaveAccessibleDescription(lacks("change", "RAC Provider"));
  expect(await writes()).toEqual([]);
});

test("for a superuser all buttons are enabled", async ({ page }) => {
  await open(page, "#/providers", tokens.admin);
  await expect(page.getByRole("link", { name: "Create provider" })).toBeVisible();
});

test("an unknown number is a dash with the reason", async ({ page, requests, demo }) => {
  const why = "Your account lacks the permission “Can view RAC Connection token”. It sees only its own.";
  await open(page, "#/");
  await expect(main(page).getByRole("definition").nth(2)).toHaveText(`–: ${why}`);
  await go(page, "#/providers");
  const cell = page.getByRole("link", { name: "unknown number of connection tokens of Servers" });
  await expect(cell).toHaveText("–");
  await expect(cell).toHaveAccessibleDescription(why);
  await cell.focus();
  await expect(page.getByRole("tooltip").getByText(why).first()).toBeVisible();
  // authentik tells everyone how many endpoints there are.
  await expect(page.getByRole("link", { name: "40 endpoints of Servers" })).toBeVisible();
  const id = await endpoint(demo, "cgn-ssh-02");
  await go(page, `#/endpoints/${id}`);
  await expect(page.getByRole("link", { name: "unknown number of connection tokens of cgn-ssh-02" })).toHaveText("–");
  await expect(page.getByText(/0 of \d+ in use|no tokens/)).toHaveCount(0);
  const counted = (await requests()).filter(({ path }) => /connection_tokens\/\?(provider|endpoint)=.*page_size=1$/.test(path));
  expect(counted.filter(({ path }) => path.includes("provider="))).toEqual([]);
});

test.describe("where authentik does not say what the account may see", () => {
  test.use({ allowFailedRequests: true });

  test("if authentik doesn't show permissions, buttons are enabled and counts are minimums", async ({ page }) => {
    const why = "authentik doesn't say whether your account sees all of them.";
    await open(page, "#/providers", tokens.helpDesk);
    await expect(page.getByRole("link", { name: "Create provider" })).toBeVisible();
    const some = page.getByRole("link", { name: /^at least \d+ connection tokens of Servers$/ });
    await expect(some).toHaveText(/^≥\s\d+$/);
    await expect(some).toHaveAccessibleDescription(why);
    const none = page.getByRole("link", { name: /^unknown number of connection tokens of .*hundred characters/ });
    await expect(none).toHaveText("–");
    await expect(none).toHaveAccessibleDescription(why);
  });
});

/** Makes authentik count more rows than it shows. */
async function hide(page: Page, path: RegExp, keep: number, count?: number): Promise<void> {
  await page.route(path, async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    const total = count ?? body.results.length;
    body.results = body.results.slice(0, keep);
    Object.assign(body.pagination, { count: total, next: 0, total_pages: 1, start_index: 1, end_index: total });
    await route.fulfill({ response: answer, json: body });
  });
}

for (const [hash, path, first] of [
  ["#/providers", /\/providers\/rac\/\?/, "Create the first one"],
  ["#/endpoints", /\/rac\/endpoints\/\?/, "Create the first one"],
  ["#/tokens", /\/rac\/connection_tokens\/\?/, "A token is created each time"],
  ["#/mappings", /\/propertymappings\/provider\/rac\/\?/, "Create one"],
] as const) {
  test(`hidden rows are counted: ${hash}`, async ({ page }) => {
    await hide(page, path, 0, 2);
    await open(page, hash);
    await expect(main(page).getByText("2 exist that your account can't see")).toBeVisible();
    await expect(main(page).getByText(first)).toHaveCount(0);
  });

  test(`hidden rows next to visible ones are counted: ${hash}`, async ({ page }) => {
    // The auditor only sees its own tokens; use the administrator's in their place.
    const { results } = await (await page.request.get(`./api/v3/rac/connection_tokens/?page_size=2`, {
      headers: { Authorization: `Bearer ${tokens.admin}` },
    })).json();
    if (hash === "#/tokens") {
      await page.route(path, (route) => route.fulfill({ json: { pagination: { next: 0, count: 4, current: 1, total_pages: 1, start_index: 1, end_index: 4 }, results: results.slice(0, 1) } }));
    } else {
      await hide(page, path, 1, 4);
    }
    await open(page, hash);
    await expect(main(page).getByText("and 3 more that your account can't see")).toBeVisible();
  });
}

test("hidden rows are counted on the overview and in a provider's tab", async ({ page }) => {
  await hide(page, /\/rac\/endpoints\/\?/, 0, 2);
  await open(page, "#/providers/1");
  await expect(main(page).getByRole("link", { name: "2 exist that your account can't see" })).toBeVisible();
  await page.goto("./#/providers/1/endpoints");
  await expect(main(page).getByText("2 exist that your account can't see")).toBeVisible();
  await hide(page, /\/providers\/rac\/\?/, 0, 2);
  await page.goto("./#/");
  await expect(main(page).getByText("2 exist that your account can't see")).toBeVisible();
  await expect(main(page).getByRole("definition").first()).toHaveText("2");
  await expect(main(page).getByText("Create the first one")).toHaveCount(0);
});

test("an endpoint with hidden bindings is not shown as open to everyone", async ({ page, demo }) => {
  await hide(page, /\/policies\/bindings\/\?/, 0, 2);
  await open(page, `#/endpoints/${await endpoint(demo, "cgn-ssh-02")}/bindings`);
  await expect(main(page).getByText("2 exist that your account can't see")).toBeVisible();
  await expect(page.getByRole("region", { name: "Who can use this endpoint" })).toHaveCount(0);
});
