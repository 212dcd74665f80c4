// The main journeys in other languages, by the names that their users see; choosing a language; and a switch in mid-work.
import type { Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { messages, startIn, switchTo } from "./language.ts";
import { add } from "./settings.ts";
import { fits, pages, show } from "./states.ts";

type Text = Awaited<ReturnType<typeof messages>>;

async function connectIn(page: Page, text: Text): Promise<void> {
  await page.goto("./#/connect");
  await expect(page.getByRole("heading", { level: 1, name: text("session.connect-title") })).toBeVisible();
  await page.getByLabel(text("session.token")).fill(tokens.admin);
  await page.getByRole("button", { name: text("session.connect"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: text("app.overview") })).toBeVisible();
}

for (const { tag, direction } of [
  { tag: "de", direction: "ltr" },
  { tag: "ja", direction: "ltr" },
  { tag: "ar", direction: "rtl" },
]) {
  test.describe(`in the language ${tag}`, () => {
    test.beforeEach(({ page }) => startIn(page, tag));

    test("an administrator connects, creates an endpoint and deletes it", async ({ page }) => {
      test.slow();
      const text = await messages(tag);
      const asked = new Set<string | undefined>();
      page.on("request", (request) => request.url().includes("/api/v3/") && asked.add(request.headers()["accept-language"]));
      await connectIn(page, text);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(page.locator("html")).toHaveAttribute("dir", direction);
      await axe(page);

      await page.getByRole("navigation", { name: text("app.navigation") }).getByRole("link", { name: text("app.endpoints"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: text("endpoints.endpoints") })).toBeVisible();
      await page.getByRole("searchbox", { name: text("kit.search") }).fill("ber-rdp");
      await expect(page.getByRole("row").filter({ hasText: "ber-rdp" }).first()).toBeVisible();
      await axe(page);

      await page.getByRole("link", { name: text("endpoints.create") }).click();
      await page.getByRole("textbox", { name: text("endpoints.name"), exact: true }).fill("kiln");
      await page.getByRole("combobox", { name: text("endpoints.provider") }).click();
      await page.getByRole("option", { name: /^Servers/ }).click();
      await page.getByRole("radio", { name: "SSH" }).check();
      await page.getByRole("button", { name: text("endpoints.create") }).click();
      await expect(page.getByText(text("endpoints.host-missing"))).toBeVisible();
      await page.getByRole("textbox", { name: text("endpoints.host"), exact: true }).fill("kiln.example");
      await axe(page);
      await page.getByRole("button", { name: text("endpoints.create") }).click();
      await expect(page.getByRole("heading", { level: 1, name: "kiln" })).toBeVisible();
      await expect(page.getByText(text("endpoints.created", { name: "kiln" }))).toBeVisible();
      await axe(page);

      await page.getByRole("button", { name: text("lists.more-actions") }).click();
      await page.getByRole("menuitem", { name: text("lists.delete"), exact: true }).click();
      const dialog = page.getByRole("dialog", { name: text("endpoints.delete-title", { name: "kiln" }) });
      await expect(dialog).toBeVisible();
      await axe(page);
      await dialog.getByRole("button", { name: text("endpoints.delete-endpoint") }).click();
      await expect(page.getByText(text("endpoints.deleted", { name: "kiln" }))).toBeVisible();
      expect(asked).toEqual(new Set([tag]));
    });

    test("an administrator edits a provider", async ({ page }) => {
      const text = await messages(tag);
      await connectIn(page, text);
      await page.goto("./#/providers/3/edit");
      const name = page.getByRole("textbox", { name: text("providers.name"), exact: true });
      await name.fill("");
      await page.getByRole("button", { name: text("providers.save") }).click();
      await expect(page.getByText(text("providers.name-missing"))).toBeVisible();
      await name.fill("Workshop");
      await page.getByRole("button", { name: text("providers.save") }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
      await expect(page.getByText(text("providers.saved", { name: "Workshop" }))).toBeVisible();
    });

    test.describe("320 px wide", () => {
      test.use({ viewport: { width: 320, height: 700 } });

      test("no page scrolls sideways", async ({ page, demo }) => {
        test.slow();
        const text = await messages(tag);
        await connectIn(page, text);
        for (const state of pages) {
          await show(page, demo, state);
          await fits(page, state.name);
        }
      });
    });
  });
}

test("the browser's language is shown without being chosen, and another one at once when it is", async ({ page }) => {
  const [german, japanese] = [await messages("de"), await messages("ja")];
  await page.addInitScript(() => Object.defineProperty(navigator, "languages", { value: ["de-AT", "en"] }));
  await connectIn(page, german);
  await page.goto("./#/preferences");
  const choice = page.getByRole("combobox", { name: german("app.language") });
  await expect(choice).toHaveValue("");
  await expect(choice.getByRole("option")).toHaveText([german("app.language-of-browser"), "English", "Deutsch", "Français", "Español", "Português (Brasil)", "Polski", "日本語", "简体中文", "العربية"]);
  await choice.selectOption("日本語");
  await expect(page.getByRole("heading", { level: 1, name: japanese("app.preferences") })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page).toHaveTitle(new RegExp(japanese("app.preferences")));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: japanese("app.preferences") })).toBeVisible();
});

test("a page loads one file of its language, and the other with the first part that needs it", async ({ page }) => {
  const files: string[] = [];
  page.on("request", (request) => files.push(...(/messages-[a-z-]+?(?=-[0-9a-f]{16}\.json)/i.exec(request.url()) ?? [])));
  const text = await messages("de");
  await startIn(page, "de");
  await connectIn(page, text);
  await page.goto("./#/endpoints");
  await expect(page.getByRole("heading", { level: 1, name: text("endpoints.endpoints") })).toBeVisible();
  await quiet(page);
  expect(new Set(files)).toEqual(new Set(["messages-de"]));
  await page.goto("./#/import");
  await expect(page.getByRole("button", { name: text("plan.preview") })).toBeVisible();
  expect(new Set(files)).toEqual(new Set(["messages-de", "messages-de-later"]));
  files.length = 0;
  await switchTo(page, "fr");
  await expect(page.getByRole("button", { name: (await messages("fr"))("plan.preview") })).toBeVisible();
  expect(files.sort()).toEqual(["messages-fr", "messages-fr-later"]);
});

test("a language that can't be loaded is reported, and the present one stays", async ({ page }) => {
  await connect(page);
  await page.route(/messages-fr-/, (route) => route.fulfill({ status: 200, body: "<html>gone</html>" }));
  await switchTo(page, "fr");
  await expect(page.getByRole("alert")).toContainText("Français");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("switching in the middle of an edit loses nothing", async ({ page, context, writes }) => {
  const text = await messages("de");
  await connect(page);
  await page.goto("./#/providers/3/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Workshop");
  await add(page, "font-size");
  await page.getByRole("spinbutton", { name: "font-size" }).fill("14");
  await page.getByRole("spinbutton", { name: "Hours" }).fill("7");
  await name.focus();

  const other = await context.newPage();
  await other.goto("./#/connect");
  await tokenField(other).fill(tokens.admin);
  await other.getByRole("button", { name: "Connect", exact: true }).click();
  await other.goto("./#/preferences");
  await other.getByRole("combobox", { name: "Language" }).selectOption("Deutsch");

  const germanName = page.getByRole("textbox", { name: text("providers.name"), exact: true });
  await expect(germanName).toHaveValue("Workshop");
  await expect(germanName).toBeFocused();
  await expect(page.getByRole("spinbutton", { name: text("providers.hours") })).toHaveValue("7");
  await expect(page.getByRole("spinbutton", { name: "font-size" })).toHaveValue("14");
  await page.getByRole("button", { name: text("providers.save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
  const body = (await writes()).at(-1)?.body as { name: string; settings: Record<string, string> };
  expect(body.name).toBe("Workshop");
  expect(body.settings["font-size"]).toBe("14");
});

test.describe("in trouble", () => {
  test.use({ allowFailedRequests: true });

  test("a refused token is recognised whatever authentik says about it", async ({ page, demo }) => {
  const text = await messages("de");
  await startIn(page, "de");
  await connectIn(page, text);
  await page.goto("./#/providers/3/edit");
  await page.getByRole("textbox", { name: text("providers.name"), exact: true }).fill("Workshop");
  await quiet(page);
  // In German authentik says this in other words than in English.
  await demo.revoke(tokens.admin);
  await page.getByRole("button", { name: text("providers.save") }).click();
  await expect(page.getByRole("dialog", { name: text("session.refused-title") })).toBeVisible();
  });
});
