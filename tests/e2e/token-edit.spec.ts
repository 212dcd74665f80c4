// `#/tokens/<id>/edit`: moving a connection token to another endpoint.
import type { Locator, Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test, tokens } from "./fixtures.ts";

const provider = (page: Page) => page.getByRole("combobox", { name: "Provider" });
const endpoint = (page: Page) => page.getByRole("combobox", { name: "Endpoint" });
const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const save = (page: Page) => page.getByRole("button", { name: "Save changes" });

/** Types into a picker and picks the first option, once the options are there. */
async function pick(picker: Locator, text: string): Promise<void> {
  await picker.fill(text);
  await expect(options(picker.page()).first()).toContainText(text);
  await picker.press("Enter");
}

interface Token {
  pk: string;
  provider: number;
  endpoint: string;
}

/** A token of the first provider. */
async function someToken(demo: Demo): Promise<Token> {
  const { results } = await demo.api("GET", "/rac/connection_tokens/?provider=1&page_size=1");
  return results[0];
}

async function endpointsOf(demo: Demo, id: number): Promise<{ pk: string; name: string }[]> {
  return (await demo.api("GET", `/rac/endpoints/?superuser_full_list=true&page_size=100&provider=${id}`)).results;
}

async function edit(page: Page, token: Token, as?: string): Promise<void> {
  await connect(page, as);
  await page.goto(`./#/tokens/${token.pk}/edit`);
  await expect(page.getByRole("heading", { level: 1, name: /^Edit token of / })).toBeVisible();
}

test("only the endpoints of the chosen provider are offered, and both are sent without the token's own key", async ({ page, demo, writes }) => {
  const token = await someToken(demo);
  const there = await endpointsOf(demo, 2);
  await demo.forgetRequests();
  await edit(page, token);
  await expect(page.getByText("A connection that is already open does not move.")).toBeVisible();
  await expect(provider(page)).toHaveValue("Servers");
  await expect(save(page)).toBeDisabled();

  await pick(provider(page), "Köln");
  await expect(endpoint(page)).toHaveValue("");
  await endpoint(page).click();
  await expect(options(page)).toHaveCount(there.length);
  // Without an endpoint nothing is sent.
  await page.keyboard.press("Escape");
  await save(page).click();
  await expect(endpoint(page)).toBeFocused();
  await expect(endpoint(page)).toHaveAccessibleDescription(/Choose an endpoint of this provider\./);
  expect(await writes()).toEqual([]);

  await endpoint(page).click();
  const chosen = options(page).nth(3);
  await expect(chosen).toHaveText(/(RDP|SSH|VNC) · \S+/);
  const label = (await chosen.textContent()) ?? "";
  await chosen.click();
  await save(page).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved the connection token." })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /^Connection token of / })).toBeVisible();

  const to = there.find(({ name }) => label.startsWith(name))?.pk;
  expect((await writes()).map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: "PUT", path: `/api/v3/rac/connection_tokens/${token.pk}/`, body: { provider: 2, endpoint: to } },
  ]);
  // A different key in the body would have created a copy.
  expect((await demo.api("GET", "/rac/connection_tokens/")).pagination.count).toBe(150);
  expect(await demo.api("GET", `/rac/connection_tokens/${token.pk}/`)).toMatchObject({ provider: 2, endpoint: to });
});

test("choosing the old provider again brings back the old endpoint", async ({ page, demo }) => {
  await edit(page, await someToken(demo));
  const before = await endpoint(page).inputValue();
  expect(before).not.toBe("");
  await pick(provider(page), "Lab bench");
  await expect(endpoint(page)).toHaveValue("");
  await expect(page.getByText("Unsaved changes")).toBeVisible();
  await pick(provider(page), "Servers");
  await expect(endpoint(page)).toHaveValue(before);
  await expect(page.getByText("Unsaved changes")).toBeHidden();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Connection token of / })).toBeVisible();
});

test("leaving a changed form asks first", async ({ page, demo }) => {
  await edit(page, await someToken(demo));
  await pick(provider(page), "Lab bench");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).click();
  await page.getByRole("dialog", { name: "Leave without saving?" }).getByRole("button", { name: "Leave without saving" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("another user moved it meanwhile: both are shown, and one is chosen", async ({ page, demo, writes }) => {
  const token = await someToken(demo);
  const own = (await endpointsOf(demo, 1)).filter(({ pk }) => pk !== token.endpoint);
  const [theirs, mine] = [own[3], own[7]];
  await edit(page, token);
  await pick(endpoint(page), mine?.name ?? "");
  await demo.api("PUT", `/rac/connection_tokens/${token.pk}/`, { provider: 1, endpoint: theirs?.pk });
  await demo.forgetRequests();
  await save(page).click();
  const dialog = page.getByRole("dialog", { name: "Somebody else changed this connection token" });
  await expect(dialog).toContainText(theirs?.name ?? "?");
  await expect(dialog).toContainText(mine?.name ?? "?");
  await dialog.getByRole("radio", { name: "Save yours" }).check();
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved the connection token." })).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ provider: 1, endpoint: mine?.pk }]);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see the token gets the reason", async ({ page, demo }) => {
    const token = await someToken(demo);
    await connect(page, tokens.readOnly);
    await page.goto(`./#/tokens/${token.pk}/edit`);
    await expect(page.getByText("Nothing here")).toBeVisible();
    await expect(page.getByText(/or your account can't view it/)).toBeVisible();
  });

  test("a token that was deleted meanwhile can't be saved, with a message", async ({ page, demo, writes }) => {
    const token = await someToken(demo);
    await edit(page, token);
    await pick(provider(page), "Lab bench");
    await endpoint(page).click();
    await options(page).first().click();
    await demo.api("DELETE", `/rac/connection_tokens/${token.pk}/`);
    await demo.forgetRequests();
    await save(page).click();
    await expect(page.getByRole("alert").first()).toContainText("it does not exist, or your account can't view it");
    expect(await writes()).toEqual([]);
  });
});
