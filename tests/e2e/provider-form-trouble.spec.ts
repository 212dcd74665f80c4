// Interruptions while editing a provider: leaving, other users' changes, a refused token, server errors. The input is
// never lost.
import type { Page } from "@playwright/test";
import { connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { asText } from "./settings.ts";

const name = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true });
const expiryText = (page: Page) => page.getByRole("textbox", { name: "Connection expiry, as text" });
const settings = (page: Page) => page.getByRole("textbox", { name: "Settings" });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" });
const toast = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const heading = (page: Page, text: string | RegExp) => page.getByRole("heading", { level: 1, name: text });
const leaving = (page: Page) => page.getByRole("dialog", { name: "Leave without saving?" });

async function edit(page: Page, id = 3): Promise<void> {
  await connect(page);
  await page.goto(`./#/providers/${id}`);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(heading(page, /^Edit /)).toBeVisible();
}

test("a changed form asks before leaving by a link, a button, the back button or disconnecting", async ({ page, writes }) => {
  await edit(page);
  await name(page).fill("Changed");
  const stay = async () => {
    await expect(leaving(page)).toBeVisible();
    await leaving(page).getByRole("button", { name: "Keep editing" }).click();
    await expect(leaving(page)).toBeHidden();
    await expect(page).toHaveURL(/#\/providers\/3\/edit$/);
    await expect(name(page)).toHaveValue("Changed");
  };
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).click();
  await stay();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await stay();
  await page.goBack();
  await stay();
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await page.getByRole("menuitem", { name: "Disconnect" }).click();
  await stay();

  await page.goBack();
  await leaving(page).getByRole("button", { name: "Leave without saving" }).click();
  await expect(heading(page, "Lab bench")).toBeVisible();
  await expect(page).toHaveURL(/#\/providers\/3$/);
  expect(await writes()).toEqual([]);
});

test("leaving an unchanged or saved form needs no question", async ({ page }) => {
  await edit(page);
  await name(page).fill("Changed");
  await name(page).fill("Lab bench");
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(heading(page, "Lab bench")).toBeVisible();
  await page.goBack();
  await expect(heading(page, "Edit Lab bench")).toBeVisible();
});

test("a reload of a changed form asks first", async ({ page }) => {
  await edit(page);
  await name(page).click();
  await name(page).fill("Changed");
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(name(page)).toHaveValue("Changed");

  // Without a change, there is no question.
  await name(page).fill("Lab bench");
  await page.reload();
  await expect(heading(page, "Edit Lab bench")).toBeVisible();
});

test.describe("somebody else", () => {
  const conflict = (page: Page) => page.getByRole("dialog", { name: "Somebody else changed this provider" });

  async function bothChange(page: Page, demo: { touchProvider(id: number, fields: object): Promise<void> }): Promise<void> {
    await edit(page);
    await name(page).fill("Mine");
    await asText(page);
    await settings(page).fill("color-depth: 8");
    await demo.touchProvider(3, { name: "Theirs", connection_expiry: "minutes=5" });
    await save(page).click();
    await expect(conflict(page)).toBeVisible();
  }

  test("changed the same field: both versions are shown, and one's own is saved", async ({ page, demo, writes }) => {
    await bothChange(page, demo);
    const field = conflict(page).getByRole("radiogroup", { name: "Name" }).or(conflict(page).getByRole("group", { name: "Name" }));
    await expect(field).toContainText("When you started: Lab bench");
    await expect(field).toContainText("Theirs");
    await expect(field).toContainText("Mine");
    await expect(conflict(page)).toContainText("kept as it is there: Connection expiry.");
    // Only fields that both changed are listed.
    await expect(conflict(page)).not.toContainText("Settings");
    expect(await writes()).toEqual([]);

    await field.getByRole("radio", { name: "Save yours" }).check();
    await conflict(page).getByRole("button", { name: "Save this choice" }).click();
    await expect(toast(page, "Saved provider “Mine”.")).toBeVisible();
    expect((await writes()).map(({ body }) => body)).toEqual([{ name: "Mine", settings: { "color-depth": 8 } }]);
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Mine", connection_expiry: "minutes=5" });
  });

  test("changed the same field: theirs is kept, one's other changes are saved", async ({ page, demo, writes }) => {
    await bothChange(page, demo);
    await conflict(page).getByRole("radio", { name: "Keep what is in authentik" }).check();
    await conflict(page).getByRole("button", { name: "Save this choice" }).click();
    await expect(toast(page, "Saved provider “Theirs”.")).toBeVisible();
    expect((await writes()).map(({ body }) => body)).toEqual([{ settings: { "color-depth": 8 } }]);
  });

  test("changed the same field: going back saves nothing and keeps the form", async ({ page, demo, writes }) => {
    await bothChange(page, demo);
    await page.keyboard.press("Escape");
    await expect(conflict(page)).toBeHidden();
    await expect(name(page)).toHaveValue("Mine");
    await expect(settings(page)).toHaveValue("color-depth: 8");
    expect(await writes()).toEqual([]);
    // The question returns until it is answered.
    await save(page).click();
    await expect(conflict(page)).toBeVisible();
  });

  test("changed the settings too: a password is hidden, only whether it differs is shown", async ({ page, demo }) => {
    await demo.touchProvider(3, { settings: { password: "first-one", "color-depth": 8 } });
    await edit(page);
    await asText(page);
    await settings(page).fill("password: my-own\ncolor-depth: 16\n");
    await demo.touchProvider(3, { settings: { password: "first-one", "color-depth": 24 } });
    await save(page).click();
    const field = conflict(page).getByRole("radiogroup", { name: "Settings" });
    await expect(field).toContainText("password: Hidden, changed color-depth: 16");
    await expect(field).toContainText("password: Hidden, as it was color-depth: 24");
    await expect(conflict(page)).not.toContainText(/first-one|my-own/);
    await conflict(page).getByRole("button", { name: "Save this choice" }).click();
    await expect(toast(page, "Saved provider “Lab bench”.")).toBeVisible();
    const saved = await demo.api("GET", "/providers/rac/3/");
    expect(saved.settings).toEqual({ password: "my-own", "color-depth": 16 });
  });

  test("changed another field: both changes stay, without a question", async ({ page, demo, writes }) => {
    await edit(page);
    await name(page).fill("Mine");
    await demo.touchProvider(3, { connection_expiry: "minutes=5" });
    await save(page).click();
    await expect(toast(page, "Saved provider “Mine”.")).toBeVisible();
    expect((await writes()).map(({ body }) => body)).toEqual([{ name: "Mine" }]);
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Mine", connection_expiry: "minutes=5" });
  });

  test("made the same change: nothing is written, with a message", async ({ page, demo, writes }) => {
    await edit(page);
    await name(page).fill("The same");
    await demo.touchProvider(3, { name: "The same" });
    await save(page).click();
    await expect(toast(page, "No changes to save.")).toBeVisible();
    expect(await writes()).toEqual([]);
  });
});

test.describe("in trouble", () => {
  test.use({ allowFailedRequests: true });

  test("a token that is refused while editing is replaced, and the form is saved", async ({ page, demo, writes }) => {
    await edit(page);
    await name(page).fill("After the renewal");
    await expiryText(page).fill("hours=3");
    await page.getByRole("switch", { name: "Delete token on disconnect" }).check();
    await asText(page);
    await settings(page).fill("timezone: Europe/Oslo");
    await quiet(page);
    await demo.revoke(tokens.admin);
    await save(page).click();

    const dialog = page.getByRole("dialog", { name: "authentik no longer accepts this token" });
    await expect(tokenField(dialog)).toBeFocused();
    await tokenField(dialog).fill(tokens.inactive);
    await tokenField(dialog).press("Enter");
    await expect(tokenField(dialog)).toHaveAccessibleDescription(/does not accept this token/);
    // Without a new token, the form is still there.
    await dialog.getByRole("button", { name: "Not now" }).click();
    await expect(page.getByRole("alert").first()).toContainText("authentik does not accept the token");
    await expect(name(page)).toHaveValue("After the renewal");
    await expect(expiryText(page)).toHaveValue("hours=3");
    await expect(settings(page)).toHaveValue("timezone: Europe/Oslo");

    await save(page).click();
    // If it were restored earlier, the save would not be refused.
    await expect(tokenField(dialog)).toBeFocused();
    await demo.restore(tokens.admin);
    await tokenField(dialog).fill(tokens.admin);
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(toast(page, "Saved provider “After the renewal”.")).toBeVisible();
    await expect(dialog).toBeHidden();
    expect((await writes()).map(({ status, body }) => ({ status, body }))).toEqual([
      {
        status: 200,
        body: {
          name: "After the renewal",
          connection_expiry: "hours=3",
          delete_token_on_disconnect: true,
          settings: { timezone: "Europe/Oslo" },
        },
      },
    ]);
  });

  for (const [sentinel, said] of [
    ["demo-crash", /authentik failed with an internal error\..*Request id \(for authentik's log\): \S{8,}/s],
    ["demo-throttle", /authentik received too many requests\. Try again in 30 s\./],
    ["demo-starting", /authentik is not available right now: authentik starting\./],
    ["demo-gone", /authentik is not available right now: failed to connect to authentik backend\./],
    ["demo-refused", /your account doesn't have the permission\./],
  ] as const) {
    test(`a save that ends with ${sentinel} is reported, sent once, and loses nothing`, async ({ page, writes }) => {
      await edit(page);
      await name(page).fill(`${sentinel} provider`);
      await asText(page);
      await settings(page).fill("timezone: Europe/Oslo");
      await save(page).click();
      const alert = page.getByRole("alert").first();
      await expect(alert).toContainText("Could not save the provider");
      await expect(alert).toContainText(said);
      await expect(alert).toBeFocused();
      await expect(name(page)).toHaveValue(`${sentinel} provider`);
      await expect(settings(page)).toHaveValue("timezone: Europe/Oslo");
      // A write is never repeated automatically.
      expect(await writes()).toHaveLength(1);
      await name(page).fill("Out of trouble");
      await save(page).click();
      await expect(heading(page, "Out of trouble")).toBeVisible();
    });
  }

  test("an unreadable answer is reported, and the form stays", async ({ page }) => {
    await edit(page);
    await name(page).fill("Unreadable");
    await page.route("**/providers/rac/3/", (route) =>
      route.request().method() === "PATCH"
        ? route.fulfill({ contentType: "text/html", body: "<h1>Please sign in to the proxy</h1>" })
        : route.fallback(),
    );
    await save(page).click();
    await expect(page.getByRole("alert").first()).toContainText("answer could not be read (a web page instead of JSON)");
    await expect(name(page)).toHaveValue("Unreadable");
  });

  test("a slow save can't be sent twice", async ({ page, writes }) => {
    await connect(page);
    await page.goto("./#/providers/new");
    await name(page).fill("demo-slow provider");
    await page.getByRole("combobox", { name: "Authorization flow" }).fill("implicit");
    await page.getByRole("listbox").getByRole("option").first().click();
    const create = page.getByRole("button", { name: "Create provider" });
    await create.click();
    await expect(create).toHaveAttribute("aria-busy", "true");
    await create.click();
    await name(page).press("Enter");
    await name(page).press("ControlOrMeta+s");
    await expect(toast(page, "Created provider “demo-slow provider”.")).toBeVisible({ timeout: 10_000 });
    expect(await writes()).toHaveLength(1);
  });

  test("a missing answer times out after half a minute, with advice to check first", async ({ page }) => {
    await page.clock.install();
    await connect(page);
    await page.goto("./#/providers/new");
    await name(page).fill("demo-stall provider");
    await page.getByRole("combobox", { name: "Authorization flow" }).fill("implicit");
    await page.getByRole("listbox").getByRole("option").first().click();
    const create = page.getByRole("button", { name: "Create provider" });
    await create.click();
    await expect(create).toHaveAttribute("aria-busy", "true");
    await page.clock.fastForward(31_000);
    await expect(page.getByRole("alert").first()).toContainText("no answer within 30 seconds. authentik may still have done it");
    await expect(name(page)).toHaveValue("demo-stall provider");
  });
});
