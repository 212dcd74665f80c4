// Every page with responses in which all texts are attacks: no markup, script, address or style in them takes effect,
// and users see exactly the text.
//
// The texts are generated from a seed, which is in the tests' names. For more seeds: RAC_ADMIN_HOSTILE_SEEDS="2 3 4".
import type { Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, quiet, test } from "./fixtures.ts";
import { HostileAnswers, DECIDING, ID_FIELDS } from "./hostile-answers.ts";
import { Audit } from "./hostile-audit.ts";
import { moreActions } from "./more-actions.ts";
import { asText } from "./settings.ts";

const seeds = (process.env.RAC_ADMIN_HOSTILE_SEEDS ?? "1").split(/[\s,]+/).filter(Boolean).map(Number);

interface Walk {
  page: Page;
  demo: Demo;
  hostile: HostileAnswers;
  audit: Audit;
  /** Goes to a page, and audits it once it has read everything. */
  visit: (hash: string) => Promise<void>;
  /** Audits what was opened on it. */
  look: (what: string) => Promise<void>;
}

async function walk(page: Page, demo: Demo, options: { seed: number; keep?: ReadonlySet<string> }): Promise<Walk> {
  const context = page.context();
  page.setDefaultTimeout(20_000);
  const audit = new Audit(context, new URL(demo.address).origin);
  const hostile = await HostileAnswers.to(context, options);
  await connect(page);
  const look = async (what: string) => {
    await quiet(page);
    await audit.look(page, what);
  };
  const visit = async (hash: string) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look(hash);
    await expect.soft(page.getByText(/could not be read|has stopped/), hash).toHaveCount(0);
  };
  return { page, demo, hostile, audit, visit, look };
}

/** A text box shows the exact text; browsers remove line breaks in a single-line one. */
async function shows(box: Locator, text: string): Promise<void> {
  await expect.poll(() => box.evaluate((element) => (element as HTMLInputElement).value)).toBe(text.replace(/[\r\n]/g, ""));
}

async function says(element: Locator, text: string): Promise<void> {
  await expect.poll(() => element.evaluate(({ textContent }) => textContent)).toBe(text);
}

const firstOption = (page: Page) => page.getByRole("listbox").getByRole("option").first();

/** Opens a picker, audits it, and chooses the first option. */
async function pick({ page, look }: Walk, box: Locator, what: string): Promise<void> {
  await box.click();
  await expect(firstOption(page)).toBeVisible();
  await look(`picker ${what}`);
  await firstOption(page).click();
}

async function cancel(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: /^(Cancel|Close)$/ }).last().click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

async function ids(demo: Demo) {
  const endpoints = (await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1")).results;
  const bindings = (await demo.api("GET", "/policies/bindings/?page_size=100")).results;
  const mappings = (await demo.api("GET", "/propertymappings/provider/rac/?page_size=100")).results;
  const tokens = (await demo.api("GET", "/rac/connection_tokens/?page_size=1")).results;
  return {
    endpoint: endpoints[0],
    bound: bindings.find(({ user }: { user: number | null }) => user !== null).target as string,
    mapping: mappings.find(({ name }: { name: string }) => name.includes("Per-user account")),
    managed: mappings.find(({ managed }: { managed: string | null }) => managed !== null),
    token: tokens[0].pk as string,
  };
}

for (const seed of seeds) {
  // The policy would stop most of these attacks: without it, the app has to.
  test.describe(`hostile answers without a Content-Security-Policy, seed ${seed}`, () => {
    test.use({ bypassCSP: true });
    // Many pages, one after another.
    test.describe.configure({ timeout: 240_000 });

    test("providers", async ({ page, demo }) => {
      const walked = await walk(page, demo, { seed, keep: DECIDING });
      const { visit, look, hostile } = walked;
      const provider = await demo.api("GET", "/providers/rac/1/");

      await visit("#/");
      await page.getByRole("region", { name: "Account" }).getByRole("button").click();
      await look("account menu");

      await visit("#/providers");
      await page.getByRole("button", { name: /^Actions for/ }).first().click();
      await expect(page.getByRole("menu")).toBeVisible();
      await look("menu of a provider");
      await page.keyboard.press("Escape");
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: /^Delete \d+ providers$/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("delete providers");
      await cancel(page);

      await visit("#/providers/1");
      await says(page.getByRole("heading", { level: 1 }), hostile.of(provider.name, "name"));
      await moreActions(page, "Delete");
      await expect(page.getByRole("dialog")).toContainText("Deleted with it");
      await look("delete provider");
      await cancel(page);
      await page.getByRole("button", { name: "Check for a user" }).click();
      await pick(walked, page.getByRole("dialog").getByRole("combobox", { name: "User" }), "of users");
      await pick(walked, page.getByRole("dialog").getByRole("combobox", { name: "Endpoint" }), "of endpoints");
      await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
      await look("check for a user");
      await cancel(page);

      for (const tab of ["endpoints", "tokens", "settings", "changelog", "permissions"]) {
        await visit(`#/providers/1/${tab}`);
        for (const summary of await page.locator("summary:visible").all()) await summary.click();
        await look(`${tab} unfolded`);
      }

      await visit("#/providers/2/edit");
      const second = await demo.api("GET", "/providers/rac/2/");
      await shows(page.getByRole("textbox", { name: "Name", exact: true }), hostile.of(second.name, "name"));
      await shows(page.getByRole("textbox", { name: "Connection expiry, as text" }), hostile.of(second.connection_expiry, "connection_expiry"));
      for (const box of ["Authorization flow", "Authentication flow", "Property mappings"]) {
        await pick(walked, page.getByRole("combobox", { name: box }), box);
        await page.keyboard.press("Escape");
      }
      await page.getByText("Effective settings", { exact: true }).click();
      await look("effective settings in the form");
      await asText(page);
      await look("settings as text");

      await visit("#/providers/3");
      await page.getByRole("button", { name: "Leave without saving" }).click();
      await visit("#/providers/3");
      await page.getByRole("button", { name: "Create an application" }).click();
      await look("create an application");
      await cancel(page);
      await page.getByRole("button", { name: "Assign an application" }).click();
      await pick(walked, page.getByRole("dialog").getByRole("combobox", { name: "Application" }), "of applications");
      await look("assign to an application");
      await cancel(page);
      await visit("#/providers/4");
      await page.getByRole("button", { name: "Add to an outpost" }).click();
      await pick(walked, page.getByRole("dialog").getByRole("combobox", { name: "Outpost" }), "of outposts");
      await cancel(page);
      await page.getByRole("button", { name: "Create a RAC outpost" }).click();
      await look("create an outpost");
      await cancel(page);
      await visit("#/providers/new");
    });

    test("endpoints", async ({ page, demo }) => {
      const walked = await walk(page, demo, { seed, keep: DECIDING });
      const { visit, look, hostile } = walked;
      const { endpoint, bound } = await ids(demo);

      await visit("#/endpoints");
      await page.getByRole("button", { name: /^Actions for/ }).first().click();
      await look("menu of an endpoint");
      await page.keyboard.press("Escape");
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: "Change…" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("radio", { name: "Closed (limit 0)" }).check();
      await dialog.getByRole("button", { name: /^Review/ }).click();
      await look("change many endpoints");
      // From the review back to the first step.
      await dialog.getByRole("button", { name: "Cancel" }).click();
      await cancel(page);

      await visit(`#/endpoints/${endpoint.pk}`);
      await says(page.getByRole("heading", { level: 1 }), hostile.of(endpoint.name, "name"));
      await moreActions(page, "Delete");
      await look("delete endpoint");
      await cancel(page);
      for (const tab of ["settings", "changelog"]) {
        await visit(`#/endpoints/${endpoint.pk}/${tab}`);
        for (const summary of await page.locator("summary:visible").all()) await summary.click();
        await look(`${tab} unfolded`);
      }

      await visit(`#/endpoints/${bound}/bindings`);
      await page.getByRole("button", { name: /^Actions for/ }).first().click();
      await look("menu of a binding");
      await page.getByRole("menuitem", { name: "Edit" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("edit binding");
      for (const box of await page.getByRole("dialog").getByRole("combobox").all()) {
        if ((await box.getAttribute("aria-autocomplete")) !== null) await pick(walked, box, "in the dialog of a binding");
      }
      await page.getByRole("dialog").getByRole("button", { name: "Cancel", exact: true }).click();
      await page.getByRole("button", { name: "Leave without saving" }).click();
      await expect(page.getByRole("dialog")).toBeHidden();

      await visit(`#/endpoints/${endpoint.pk}/edit`);
      await shows(page.getByRole("textbox", { name: "Name", exact: true }), hostile.of(endpoint.name, "name"));
      await pick(walked, page.getByRole("combobox", { name: "Property mappings" }), "of property mappings");
      await asText(page);
      await look("settings as text");
      await visit(`#/endpoints/new?from=${endpoint.pk}`);
    });

    test("connection tokens, property mappings, and the rest", async ({ page, demo }) => {
      const walked = await walk(page, demo, { seed, keep: DECIDING });
      const { visit, look, hostile } = walked;
      const { token, mapping, managed } = await ids(demo);

      await visit("#/tokens?search=cgn&page_size=5");
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
      await look("delete tokens");
      await page.getByRole("dialog").getByRole("button", { name: "Delete 5 connection tokens" }).click();
      await expect(page.getByRole("dialog").getByRole("status")).toHaveText("5 connection tokens revoked.");
      await look("deleted tokens");
      await visit(`#/tokens/${(await ids(demo)).token}`);
      await visit(`#/tokens/${(await ids(demo)).token}/edit`);
      expect(token).toBeTruthy();

      await visit("#/mappings");
      await page.getByRole("button", { name: /^Actions for/ }).first().click();
      await look("menu of a property mapping");
      await page.keyboard.press("Escape");
      await visit(`#/mappings/${mapping.pk}`);
      await page.getByRole("button", { name: "Test with a user…" }).click();
      await pick(walked, page.getByRole("combobox", { name: "User" }), "of users");
      await page.getByRole("button", { name: "Run test" }).click();
      await look("result of the test");
      await visit(`#/mappings/${mapping.pk}/changelog`);
      await visit(`#/mappings/${managed.pk}`);
      await visit(`#/mappings/${mapping.pk}/edit`);
      await shows(page.getByRole("textbox", { name: "Name", exact: true }), hostile.of(mapping.name, "name"));
      const code = hostile.of(mapping.expression, "expression").replace(/\r\n?/g, "\n");
      const box = page.getByRole("textbox", { name: "Expression", exact: true });
      await expect.poll(() => box.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(code);
      await visit(`#/mappings/new?from=${mapping.pk}`);
      await visit("#/preferences");
      await visit("#/nowhere");
    });
  });

  test.describe(`hostile refusals without a Content-Security-Policy, seed ${seed}`, () => {
    test.use({ bypassCSP: true, allowFailedRequests: true });
    // Many pages, one after another.
    test.describe.configure({ timeout: 240_000 });

    test("refusals, and another user's change", async ({ page, demo }) => {
      const { visit, look, hostile } = await walk(page, demo, { seed, keep: DECIDING });
      const texts = (name: string) => ({ [hostile.texts.key(name)]: [hostile.of("one", name), { deep: hostile.of("two", name) }] });
      const alert = page.getByRole("alert").first();
      const name = page.getByRole("textbox", { name: "Name", exact: true });

      await visit("#/providers/3/edit");
      await name.fill("Changed");
      for (const [status, body] of [
        [400, { name: [hostile.of("taken", "name")], non_field_errors: [hostile.of("general", "errors")], settings: texts("settings"), ...texts("errors") }],
        [400, [hostile.of("bare", "errors")]],
        [403, { detail: hostile.of("forbidden", "detail") }],
        [409, { detail: hostile.of("conflict", "url") }],
        [503, { error: hostile.of("starting", "error") }],
      ] as const) {
        await page.route("**/api/v3/providers/rac/3/", (route) =>
          route.request().method() === "PATCH"
            ? route.fulfill({ status, headers: { "x-authentik-id": `<img src=x onerror=globalThis.zz9hit=1>`, "retry-after": "javascript:1" }, json: body })
            : route.fallback(),
        );
        await page.getByRole("button", { name: "Save changes" }).click();
        await expect(alert).toBeVisible();
        await look(`a save refused with ${status}`);
        await expect(name).toHaveValue("Changed");
        await page.unroute("**/api/v3/providers/rac/3/");
      }
      await demo.touchProvider(3, { name: "Theirs", settings: { "color-depth": "theirs" } });
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect(page.getByRole("dialog", { name: /^Somebody else changed/ })).toBeVisible();
      await look("somebody else's change");
    });

    test("an undecodable answer is reported, and the next page works", async ({ page, demo }) => {
      const { look } = await walk(page, demo, { seed, keep: DECIDING });
      const provider = JSON.stringify(await demo.api("GET", "/providers/rac/1/"));
      for (const answer of [
        // A single surrogate, which no text can contain.
        provider.replace('"Servers"', '"\\ud800<img src=x onerror=globalThis.zz9hit=1>"'),
        provider.slice(0, -20),
        '{"__proto__":{"pk":1}}',
        "[".repeat(50_000),
        '"<script>globalThis.zz9hit=1</script>"',
        "<script>globalThis.zz9hit=1</script>",
        "\u0000",
      ]) {
        await page.route("**/api/v3/providers/rac/1/", (route) => route.fulfill({ contentType: "application/json", body: answer }));
        await page.goto("./#/providers/1");
        await expect(page.getByRole("alert").first()).toContainText("answer could not be read");
        await look(`the answer ${answer.slice(0, 40)}`);
        await page.unroute("**/api/v3/providers/rac/1/");
        await page.goto("./#/preferences");
        await expect(page.getByRole("heading", { level: 1, name: "Preferences" })).toBeVisible();
      }
    });
  });

  test.describe(`hostile answers in which no text is what it was, seed ${seed}`, () => {
    // Many pages, one after another.
    test.describe.configure({ timeout: 240_000 });

    const pages = ({ endpoint, bound, mapping, token }: Awaited<ReturnType<typeof ids>>) => ({
      "of providers": [
        "#/", "#/providers", "#/providers/1", "#/providers/1/endpoints", "#/providers/1/tokens", "#/providers/1/settings",
        "#/providers/1/changelog", "#/providers/1/permissions", "#/providers/1/edit",
      ],
      "of endpoints": [
        "#/endpoints", `#/endpoints/${endpoint.pk}`, `#/endpoints/${bound}/bindings`, `#/endpoints/${endpoint.pk}/settings`,
        `#/endpoints/${endpoint.pk}/changelog`, `#/endpoints/${endpoint.pk}/edit`,
      ],
      "of tokens and mappings": [
        "#/tokens", `#/tokens/${token}`, `#/tokens/${token}/edit`, "#/mappings", `#/mappings/${mapping.pk}`,
        `#/mappings/${mapping.pk}/changelog`, `#/mappings/${mapping.pk}/edit`,
      ],
    });
    for (const which of ["of providers", "of endpoints", "of tokens and mappings"] as const) {
      test(`pages ${which}`, async ({ page, demo }) => {
        const { visit, hostile } = await walk(page, demo, { seed });
        for (const hash of pages(await ids(demo))[which]) await visit(hash);
        // Only ids were left unchanged.
        expect([...hostile.ids].filter((field) => !ID_FIELDS.has(field))).toEqual([]);
        expect(hostile.replaced.size).toBeGreaterThan(20);
        expect(Object.keys(hostile.texts.used).sort()).toEqual(["address", "css", "letters", "markup", "templates"]);
      });
    }
  });
}
