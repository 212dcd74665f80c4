// The token: where it is kept, who sees it, what it is used for, and what happens when it is no longer accepted.
import type { Page } from "@playwright/test";
import { connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";

async function connectAndKeep(page: Page, where: RegExp, token: string = tokens.admin): Promise<void> {
  await page.goto("./#/connect");
  await tokenField(page).fill(token);
  await page.getByRole("radio", { name: where }).check();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
}

async function disconnect(page: Page, name = "Dana Demo"): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
}

const stores = () => ({ tab: JSON.stringify({ ...sessionStorage }), browser: JSON.stringify({ ...localStorage }) });

for (const { where, survivesReload, inNewTab } of [
  { where: /For this page only/, survivesReload: false, inNewTab: false },
  { where: /For this tab/, survivesReload: true, inNewTab: false },
  { where: /In this browser/, survivesReload: true, inNewTab: true },
]) {
  test(`a token kept ${where.source} lasts as described, and is forgotten on disconnecting`, async ({ page, context }) => {
    await connectAndKeep(page, where);
    await page.goto("./#/providers");
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();

    const another = await context.newPage();
    await another.goto("./#/providers");
    await expect(
      inNewTab
        ? another.getByRole("table", { name: "RAC providers" })
        : another.getByRole("heading", { name: "Connect to authentik" }),
    ).toBeVisible();
    await another.close();

    await page.reload();
    if (survivesReload) {
      await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
      await page.goto("./#/preferences");
      // Shown for the account and in the list of instances.
      await expect(page.getByText(where).first()).toBeVisible();
      await disconnect(page);
      await expect(page.getByText(/Disconnected\. This browser has forgotten the token/)).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: "Connect to authentik" })).toBeVisible();
    expect(JSON.stringify(await page.evaluate(stores))).not.toContain(tokens.admin);
  });
}

test("the token is in no address, document, store or message", async ({ page, context }) => {
  const seen: string[] = [];
  context.on("console", (message) => seen.push(message.text()));
  page.on("framenavigated", (frame) => seen.push(frame.url()));
  await connectAndKeep(page, /For this page only/);
  const values = () => [...document.querySelectorAll("input, textarea")].map((box) => (box as HTMLInputElement).value);
  for (const hash of ["#/", "#/providers", "#/providers/1", "#/providers/1/edit", "#/tokens", "#/preferences", "#/nowhere"]) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    seen.push(page.url(), await page.content(), ...(await page.evaluate(values)), JSON.stringify(await page.evaluate(stores)));
  }
  await disconnect(page);
  seen.push(await page.content(), ...(await page.evaluate(values)));
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.filter((text) => text.includes(tokens.admin))).toEqual([]);
});

test("tabs that share the browser's store agree", async ({ page, context }) => {
  await connectAndKeep(page, /In this browser/);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();

  await disconnect(page);
  await expect(another.getByText("Disconnected in another tab.")).toBeVisible();
  await expect(another.getByRole("table")).toBeHidden();

  // Reconnecting in one tab reconnects the other, at its page.
  await connectAndKeep(page, /In this browser/);
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
});

test("disconnecting in one tab does not affect a tab with its own token", async ({ page, context }) => {
  await connectAndKeep(page, /In this browser/);
  const another = await context.newPage();
  await another.goto("./#/");
  await disconnect(another);
  await connectAndKeep(another, /For this tab/, tokens.readOnly);
  await connectAndKeep(page, /In this browser/);
  await disconnect(page);
  await another.goto("./#/providers");
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
});

test("a changed form survives being disconnected in another tab", async ({ page, context, demo }) => {
  await connectAndKeep(page, /In this browser/);
  await page.goto("./#/providers/3/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Not lost");
  const another = await context.newPage();
  await another.goto("./#/");
  await disconnect(another);
  await another.close();

  const dialog = page.getByRole("dialog", { name: "Disconnected in another tab" });
  await expect(dialog).toBeVisible();
  await tokenField(dialog).fill(tokens.admin);
  await dialog.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(name).toHaveValue("Not lost");
  // The browser was asked to forget the token, so only this tab keeps it.
  const kept = await page.evaluate(stores);
  expect(kept.browser).not.toContain(tokens.admin);
  expect(kept.tab).toContain(tokens.admin);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Not lost" })).toBeVisible();
  expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Not lost" });
});

test("after disconnecting, the back button shows nothing of the session", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await disconnect(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Connect to authentik" })).toBeVisible();
  await expect(page.getByText("Servers")).toBeHidden();
});

test.describe("refused later", () => {
  test.use({ allowFailedRequests: true });

  test("a stored token that has expired is forgotten, with an explanation", async ({ page, demo }) => {
    await connectAndKeep(page, /In this browser/);
    await demo.revoke(tokens.admin);
    await page.reload();
    await expect(page.getByText(/no longer accepts the stored token/)).toBeVisible();
    expect(JSON.stringify(await page.evaluate(stores))).not.toContain(tokens.admin);
  });

  test("a stored token is kept while authentik is unavailable", async ({ page }) => {
    await connectAndKeep(page, /For this tab/);
    await page.goto("./#/providers");
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
    await page.route("**/api/v3/**", (route) => route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Oops</h1>" }));
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: "Could not check the token" })).toBeVisible();
    await page.unroute("**/api/v3/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  });

  test("a token that is refused while reading asks for another one over the page, once", async ({ page, demo }) => {
    await connect(page);
    await page.goto("./#/providers");
    await expect(page.getByRole("link", { name: /^\d+ connection tokens of Servers$/ })).toBeVisible();
    await quiet(page);
    await demo.revoke(tokens.admin);
    // Several requests fail at once: the page's own and one for each count.
    await page.goto("./#/");
    const dialog = page.getByRole("dialog", { name: "authentik no longer accepts this token" });
    await expect(dialog).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(1);
    await expect(tokenField(dialog)).toBeFocused();

    await tokenField(dialog).fill("still-wrong");
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(tokenField(dialog)).toHaveAccessibleDescription(/does not accept this token/);

    await tokenField(dialog).fill(tokens.readOnly);
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Audra Auditor" })).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: /^4$/ })).toBeVisible();
    // The new token is stored where the old one was.
    const kept = await page.evaluate(stores);
    expect(kept.tab).toContain(tokens.readOnly);
    expect(JSON.stringify(kept)).not.toContain(tokens.admin);
  });

  test("without another token the user stays on the page or disconnects", async ({ page, demo }) => {
    await connect(page);
    await page.goto("./#/providers");
    await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
    // A read that is still running would be refused separately, and its dialog would cover the button.
    await quiet(page);
    await demo.revoke(tokens.admin);
    await page.getByRole("button", { name: "Refresh" }).click();
    const dialog = page.getByRole("dialog", { name: "authentik no longer accepts this token" });
    await dialog.getByRole("button", { name: "Not now" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Could not read the providers: authentik does not accept the token.")).toBeVisible();
    await page.getByRole("button", { name: "Try again" }).click();
    await dialog.getByRole("button", { name: "Forget the token" }).click();
    await expect(page.getByRole("heading", { name: "Connect to authentik" })).toBeVisible();
  });
});

/** Like an authentik that doesn't show the permissions of roles. */
async function withoutRoles(page: Page): Promise<void> {
  await page.route("**/core/users/me/", async (route) => {
    const answer = await route.fetch();
    const me = await answer.json();
    if (me.user) me.user.roles = null;
    await route.fulfill({ response: answer, json: me });
  });
}

test.describe("little permission", () => {
  test.use({ allowFailedRequests: true });

  test("a read-only account sees what its lists omit, and why writes are refused", async ({ page, writes, demo }) => {
    // If authentik doesn't show permissions, it refuses what isn't allowed.
    await withoutRoles(page);
    await connect(page, tokens.readOnly);
    await expect(page.getByText("A dash or “≥” means that your account can't see everything.")).toBeVisible();

    await page.goto("./#/tokens");
    await expect(page.getByText("No connection tokens")).toBeVisible();
    await expect(page.getByText(/shows only what your account can view/)).toBeVisible();

    await page.goto("./#/providers");
    await expect(page.getByRole("row", { name: /Lab bench/ })).toBeVisible();
    await page.getByRole("button", { name: "Actions for Lab bench" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete provider “Lab bench”?" });
    await dialog.getByRole("textbox", { name: "Type “Lab bench” to confirm" }).fill("Lab bench");
    await dialog.getByRole("button", { name: "Delete provider" }).click();
    await expect(dialog.getByRole("alert")).toContainText("your account doesn't have the permission");
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("row", { name: /Lab bench/ })).toBeVisible();

    await page.goto("./#/providers/3/edit");
    await page.getByRole("textbox", { name: "Name" }).fill("Lab bench 2");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("alert").first()).toContainText("Could not save the provider: your account doesn't have the permission.");
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Lab bench 2");
    expect((await writes()).map(({ method, status }) => [method, status])).toEqual([["DELETE", 403], ["PATCH", 403]]);
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Lab bench" });
  });

  test("an account without permissions gets the reason on each page, and no list looks empty", async ({ page }) => {
    await connect(page, tokens.nobody);
    await expect(page.getByText("Not allowed to view this").first()).toBeVisible();
    await page.goto("./#/providers");
    await expect(page.getByText("Not allowed to view this")).toBeVisible();
    await expect(page.getByText(/Ask an authentik administrator for the permission/)).toBeVisible();
    await expect(page.getByText("No RAC providers yet")).toBeHidden();
    await page.goto("./#/tokens");
    await expect(page.getByText(/shows only what your account can view/)).toBeVisible();
    await page.goto("./#/providers/1");
    await expect(page.getByRole("main")).toContainText(/your account (doesn't have the permission|can't view it)/);
    await page.goto("./#/providers/new");
    await page.getByRole("combobox", { name: "Authorization flow" }).click();
    await expect(page.getByRole("status").filter({ hasText: "doesn't have the permission" })).toBeVisible();
  });

  test("nothing of one account is shown to the next", async ({ page }) => {
    await connect(page);
    await page.goto("./#/tokens");
    await expect(page.getByRole("row", { name: /Servers/ }).first()).toBeVisible();
    await disconnect(page);
    await connect(page, tokens.readOnly);
    await page.goto("./#/tokens");
    await expect(page.getByText("No connection tokens")).toBeVisible();
    await expect(page.getByRole("table")).toBeHidden();
  });
});
