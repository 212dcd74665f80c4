// Read-only mode: every control that writes is disabled with the reason, nothing is ever sent, and the mode is
// visible.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, quiet, test, tokens } from "./fixtures.ts";
import type { Demo } from "./demo.ts";
import { moreActions, openMoreActions } from "./more-actions.ts";

const REASON = "Read-only mode is on. Turn it off in the account menu or in Preferences.";
const DECIDED = "Read-only mode is on. The operator of this page turned it on; it can't be turned off here.";

/** The user has turned it on in this browser. */
async function choose(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem("rac-admin.preferences", JSON.stringify({ read_only: true })));
}

const account = (page: Page): Locator => page.getByRole("region", { name: "Account" });

async function accountMenu(page: Page): Promise<void> {
  await account(page).getByRole("button").click();
}

/** Controls that write nothing. */
const FOR_LOOKING = [
  /^Refresh$/,
  /^Actions (of|for) /,
  /^Clear selection$/,
  /^Select all /,
  /^Show /,
  /^Check for a user/,
  // Testing a property mapping is a read.
  /^Test /,
  /^Disconnect$/,
  /^Only what differs /,
  /^Export/,
  // A preference of this browser.
  /^Keyboard shortcuts/,
  // How the list looks, what of it is shown, and the menu of an object.
  /^View$/,
  /^(Closed|Has findings|Open to everyone|Never launched|No outpost)$/,
  /^More actions$/,
  /^Copy link$/,
  // Instances belong to this browser, not to authentik.
  /^Edit 127\.0\.0\.1:/,
  /^Add instance…$/,
];

interface Control {
  name: string;
  role: string;
  disabled: boolean;
  reason: string;
}

/** The visible buttons and switches in the page's main part, with their states. */
function controls(scope: Locator): Promise<Control[]> {
  return scope.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>("button, [role=switch], [role=menuitem]")]
      // The pager and sorting don't write.
      .filter((one) => one.checkVisibility() && one.tagName !== "A" && !one.closest("nav, th[aria-sort], thead"))
      .map((one) => {
        const read = one.cloneNode(true) as HTMLElement;
        for (const unread of read.querySelectorAll("[aria-hidden]")) unread.remove();
        const label = one.getAttribute("aria-label") ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? read.textContent;
        const described = (one.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
        return {
          name: (label ?? "").trim(),
          role: one.getAttribute("role") ?? "button",
          disabled: one.getAttribute("aria-disabled") === "true",
          reason: described.map((id) => document.getElementById(id)?.textContent ?? "").join(" "),
        };
      }),
  );
}

interface Visit {
  name: string;
  hash: (demo: Demo) => Promise<string>;
  prepare?: (page: Page) => Promise<void>;
  /** Names of all controls that write. */
  writing: RegExp[];
}

const fixed = (hash: string) => async () => hash;

const token = async (demo: Demo): Promise<string> =>
  `#/tokens/${(await demo.api("GET", "/rac/connection_tokens/?page_size=1")).results[0].pk}`;

const endpoint = async (demo: Demo): Promise<string> =>
  `#/endpoints/${(await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&ordering=name")).results[0].pk}`;

const mapping = async (demo: Demo): Promise<string> => {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return `#/mappings/${results.find((one: { name: string }) => one.name.includes("Terminal colours")).pk}`;
};

const bindings = async (demo: Demo): Promise<string> => {
  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const all: { user: number | null; target: string }[] = results;
  return `#/endpoints/${all.find(({ user }) => user !== null)?.target}/bindings`;
};

const selectFirst = async (page: Page): Promise<void> => {
  await page.getByRole("checkbox", { name: /^Select (?!all)/ }).first().check();
};

const pages: Visit[] = [
  // Its fixes.
  {
    name: "the overview",
    hash: fixed("#/"),
    writing: [/^Change the connection expiry$/, /^Assign an application$/, /^Add to an outpost$/, /^Change the limit of /, /^Restrict /],
  },
  {
    name: "the providers",
    hash: fixed("#/providers"),
    prepare: selectFirst,
    writing: [/^Create provider$/, /^Delete/],
  },
  { name: "a provider that is ready", hash: fixed("#/providers/1"), prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/, /^Change the limit of /] },
  {
    name: "a provider that is not ready",
    hash: fixed("#/providers/4"),
    prepare: openMoreActions,
    writing: [
      /^Clone$/,
      /^Delete$/,
      /^Assign an application$/,
      /^Create an application$/,
      /^Create an endpoint$/,
      /^Add to an outpost$/,
      /^Create a RAC outpost$/,
      /^Change the connection expiry$/,
    ],
  },
  { name: "the endpoints of a provider", hash: fixed("#/providers/1/endpoints"), prepare: openMoreActions, writing: [/^Clone$/, /^Create endpoint$/, /^Delete$/] },
  { name: "the tokens of a provider", hash: fixed("#/providers/1/tokens"), prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/, /^Delete token of /] },
  { name: "the changelog of a provider", hash: fixed("#/providers/1/changelog"), prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/, /^Revert the change by /] },
  { name: "the permissions on a provider", hash: fixed("#/providers/1/permissions"), prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/] },
  {
    name: "the endpoints",
    hash: fixed("#/endpoints"),
    prepare: selectFirst,
    writing: [/^Create endpoint$/, /^Change/, /^Delete/],
  },
  { name: "an endpoint", hash: endpoint, prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/] },
  {
    name: "the bindings of an endpoint",
    hash: bindings,
    prepare: openMoreActions,
    writing: [/^Clone$/, /^Delete$/, /^Add binding$/, /^Move .* up$/, /^Move .* down$/, /enabled/i],
  },
  {
    name: "the connection tokens",
    hash: fixed("#/tokens"),
    prepare: selectFirst,
    writing: [/^Delete token of /, /^Delete 1 connection token$/],
  },
  { name: "a connection token", hash: token, prepare: openMoreActions, writing: [/^Delete$/] },
  {
    name: "the property mappings",
    hash: fixed("#/mappings"),
    prepare: selectFirst,
    writing: [/^Create property mapping$/, /^Delete/],
  },
  { name: "a property mapping", hash: mapping, prepare: openMoreActions, writing: [/^Clone$/, /^Delete$/] },
  { name: "the preferences", hash: fixed("#/preferences"), writing: [] },
];

for (const visit of pages) {
  test(`nothing can be written on ${visit.name}, and every control has the reason`, async ({ page, demo, writes }) => {
    await choose(page);
    await connect(page);
    await page.goto(`./${await visit.hash(demo)}`);
    await quiet(page);
    await visit.prepare?.(page);
    const main = page.getByRole("main");
    const found = await controls(main);
    const ofTheMode = found.filter(({ reason }) => reason.includes(REASON));
    // Controls that write are there, but disabled, each by its name.
    for (const name of visit.writing) {
      const named = found.filter((one) => name.test(one.name));
      expect(named.length, `${name} is on the page`).toBeGreaterThan(0);
      for (const one of named) expect(one, one.name).toMatchObject({ disabled: true, reason: expect.stringContaining(REASON) });
    }
    expect(ofTheMode.filter(({ name }) => !visit.writing.some((known) => known.test(name)))).toEqual([]);
    // All others only view.
    const enabled = found.filter(({ disabled, name }) => !disabled && name !== "Read-only mode");
    expect(enabled.filter(({ name }) => !FOR_LOOKING.some((known) => known.test(name)))).toEqual([]);
    // Clicking has no effect, and neither has the keyboard.
    const disabled = main.locator("[aria-disabled=true]");
    await disabled.evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    if (visit.writing.length > 0) {
      await disabled.last().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Space");
    }
    await quiet(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await writes()).toEqual([]);
  });
}

for (const [name, hash] of [["providers", "#/providers"], ["endpoints", "#/endpoints"], ["mappings", "#/mappings"]] as const) {
  test(`the menu of a row of the ${name} opens the form, and deletes nothing`, async ({ page, writes }) => {
    await choose(page);
    await connect(page);
    await page.goto(`./${hash}`);
    await page.getByRole("button", { name: /^Actions / }).first().click();
    await expect(page.getByRole("menuitem", { name: "Edit" })).toHaveAttribute("href", /\/edit$/);
    for (const entry of await page.getByRole("menuitem", { name: /^(Delete|Clone)/ }).all()) {
      await expect(entry).toHaveAttribute("aria-disabled", "true");
      await expect(entry).toHaveAccessibleDescription(REASON);
      await entry.click({ force: true });
    }
    await expect(page.getByRole("menuitem", { name: "Delete" })).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    expect(await writes()).toEqual([]);
  });
}

test("the menu of a binding opens its form, which can't be saved", async ({ page, demo, writes }) => {
  await choose(page);
  await connect(page);
  await page.goto(`./${await bindings(demo)}`);
  await page.getByRole("button", { name: /^Actions / }).first().click();
  await expect(page.getByRole("menuitem", { name: "Delete" })).toHaveAccessibleDescription(REASON);
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Read-only mode is on: you can look at this form, but not save it.")).toBeVisible();
  await dialog.getByRole("spinbutton", { name: "Order" }).fill("17");
  await expect(dialog.getByRole("button", { name: "Save changes" })).toHaveAccessibleDescription(REASON);
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Save changes" }).click({ force: true });
  expect(await writes()).toEqual([]);
});

const forms: [string, (demo: Demo) => Promise<string>, string][] = [
  ["create a provider", fixed("#/providers/new"), "Create provider"],
  ["edit a provider", fixed("#/providers/1/edit"), "Save changes"],
  ["create an endpoint", fixed("#/endpoints/new?provider=1"), "Create endpoint"],
  ["edit an endpoint", async (demo) => `${await endpoint(demo)}/edit`, "Save changes"],
  ["create a property mapping", fixed("#/mappings/new"), "Create property mapping"],
  ["edit a property mapping", async (demo) => `${await mapping(demo)}/edit`, "Save changes"],
];

for (const [name, hash, save] of forms) {
  test(`the form to ${name} can be viewed but not saved`, async ({ page, demo, writes }) => {
    await choose(page);
    await connect(page);
    await page.goto(`./${await hash(demo)}`);
    await expect(page.getByText("Read-only mode is on: you can look at this form, but not save it.")).toBeVisible();
    const field = page.getByRole("textbox", { name: "Name", exact: true });
    await field.fill("Changed while nothing may be");
    const button = page.getByRole("button", { name: save });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(button).toHaveAccessibleDescription(REASON);
    await button.click({ force: true });
    await field.press("Enter");
    await field.press("ControlOrMeta+s");
    await quiet(page);
    expect(await writes()).toEqual([]);
  });
}

test("the form of a connection token can be viewed but not saved", async ({ page, demo, writes }) => {
  await choose(page);
  await connect(page);
  await page.goto(`./${await token(demo)}/edit`);
  await expect(page.getByText("Read-only mode is on: you can look at this form, but not save it.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save changes" })).toHaveAccessibleDescription(REASON);
  expect(await writes()).toEqual([]);
});

test("a property mapping can be tested, because that is a read", async ({ page, demo, writes }) => {
  await choose(page);
  await connect(page);
  await page.goto(`./${await mapping(demo)}`);
  await page.getByRole("button", { name: "Test with a user…" }).click();
  await page.getByRole("combobox", { name: "User" }).fill("dana");
  await page.getByRole("listbox").getByRole("option").filter({ hasText: "dana" }).first().click();
  await page.getByRole("button", { name: "Run test" }).click();
  await expect(page.getByRole("group", { name: "Result" })).toBeVisible();
  expect((await writes()).map(({ method, path }) => [method, path.replace(/[0-9a-f-]{36}/, "…").split("?")[0]])).toEqual([
    ["POST", "/api/v3/propertymappings/all/…/test/"],
  ]);
});

test("the mode is turned on and off in the account menu, is always visible, and survives a reload", async ({ page }) => {
  test.slow();
  await connect(page);
  const badge = account(page).getByText("Read-only", { exact: true });
  await expect(badge).toHaveCount(0);
  await page.goto("./#/providers/1");
  await openMoreActions(page);
  const remove = page.getByRole("menuitem", { name: "Delete" });
  await expect(remove).not.toHaveAttribute("aria-disabled");
  await page.keyboard.press("Escape");
  await accountMenu(page);
  await page.getByRole("menuitem", { name: "Turn on read-only mode" }).click();
  await expect(badge).toBeVisible();
  await expect(page.getByText("Read-only mode is on.", { exact: true })).toHaveCount(1);
  await openMoreActions(page);
  await expect(remove).toHaveAttribute("aria-disabled", "true");
  await expect(remove.getByText(REASON)).toBeVisible();
  // The reason of a button can be read by keyboard, too.
  await page.goto("./#/providers");
  await page.getByRole("button", { name: "Create provider" }).focus();
  await expect(page.getByRole("tooltip").getByText(REASON)).toBeVisible();
  await page.reload();
  await expect(badge).toBeVisible();
  await page.goto("./#/tokens");
  await expect(badge).toBeVisible();
  await accountMenu(page);
  await page.getByRole("menuitem", { name: "Turn off read-only mode" }).click();
  await expect(badge).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Delete token of / }).first()).not.toHaveAttribute("aria-disabled");
});

test("the preferences have the mode, too", async ({ page }) => {
  await connect(page);
  await page.goto("./#/preferences");
  const mode = page.getByRole("switch", { name: "Read-only mode" });
  await expect(mode).not.toBeChecked();
  await mode.check();
  await expect(account(page).getByText("Read-only", { exact: true })).toBeVisible();
  await accountMenu(page);
  await page.getByRole("menuitem", { name: "Turn off read-only mode" }).click();
  await expect(mode).not.toBeChecked();
});

test("turned on in another tab during a question, the confirmed write is refused with a message", async ({ page, context, writes }) => {
  test.slow();
  await connect(page);
  await page.goto("./#/providers/1");
  await moreActions(page, "Delete");
  const dialog = page.getByRole("dialog");
  await quiet(page);
  const other = await context.newPage();
  await connect(other);
  await accountMenu(other);
  await other.getByRole("menuitem", { name: "Turn on read-only mode" }).click();
  await expect(page.locator("section").getByText("Read-only", { exact: true })).toBeVisible();
  await dialog.getByRole("textbox", { name: "Type “Servers” to confirm" }).fill("Servers");
  await dialog.getByRole("button", { name: "Delete provider" }).click();
  await expect(dialog.getByText(/read-only mode is on\. Nothing was sent\./)).toBeVisible();
  expect(await writes()).toEqual([]);
});

test("the host's read-only mode applies to everyone, and the app says so", async ({ page, writes }) => {
  await page.route("**/config.json", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), readOnly: true } });
  });
  await connect(page, tokens.admin);
  await expect(account(page).getByText("Read-only", { exact: true })).toBeVisible();
  await accountMenu(page);
  const entry = page.getByRole("menuitem", { name: "Turn off read-only mode" });
  await expect(entry).toHaveAttribute("aria-disabled", "true");
  await expect(entry).toHaveAccessibleDescription(DECIDED);
  await page.keyboard.press("Escape");
  await page.goto("./#/preferences");
  const mode = page.getByRole("switch", { name: "Read-only mode" });
  await expect(mode).toBeChecked();
  await expect(mode).toHaveAccessibleDescription(new RegExp(DECIDED));
  await mode.click({ force: true });
  await expect(mode).toBeChecked();
  await page.goto("./#/providers/1");
  await openMoreActions(page);
  await expect(page.getByRole("menuitem", { name: "Delete" })).toHaveAccessibleDescription(DECIDED);
  expect(await writes()).toEqual([]);
});
