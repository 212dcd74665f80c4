// `#/users/<id>`: what one user can reach, and what is open; links to it; "Check for a user" by its address.
import type { Page } from "@playwright/test";
import { axe, connect, expect, quiet, test, tokens } from "./fixtures.ts";
import type { Demo } from "./demo.ts";

const JOSE = 5;
/** None of his tokens is for an endpoint that fails on purpose. */
const PIOTR = 12;
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const table = (page: Page, name: string) => page.getByRole("table", { name, exact: true });
const reached = (page: Page) => table(page, "Endpoints that the user can reach");
const sessions = (page: Page) => table(page, "Sessions of the user in authentik");

async function open(page: Page, id = JOSE, token?: string): Promise<void> {
  await connect(page, token);
  await page.goto(`./#/users/${id}`);
  await expect(page.getByRole("heading", { level: 2, name: "Endpoints" })).toBeVisible();
}

async function tokensOf(demo: Demo, user: number): Promise<number> {
  return (await demo.api("GET", `/rac/connection_tokens/?session__user=${user}&page_size=1`)).pagination.count;
}

test("the page shows what a user reaches and why, tokens, sessions and launches", async ({ page }) => {
  await open(page);
  await expect(heading(page, "José García Núñez")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Access" })).toHaveAttribute("href", "#/access");
  // The long table comes after the short ones.
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(["Connection tokens", "Sessions", "Endpoints", "Last launches"]);
  await expect(page.getByRole("definition").filter({ hasText: "Operations" })).toBeVisible();
  await expect(page.getByText(/^Reaches \d+ of 60 endpoints\.$/)).toBeVisible();
  const first = reached(page).getByRole("row").nth(1);
  await expect(first).toContainText("Yes");
  await expect(first).toContainText("Application “Servers”: allowed by group “Operations”.");
  await expect(page.getByRole("link", { name: /in the list of connection tokens$/ })).toHaveAttribute("href", `#/tokens?user=${JOSE}`);
  await expect(sessions(page).getByRole("row")).toHaveCount(2);
  await expect(table(page, "The latest launches by the user").getByRole("row")).not.toHaveCount(0);
  await expect(table(page, "The latest launches by the user")).not.toContainText("an endpoint of");
  await expect(page.getByRole("link", { name: "All activity of this user" })).toHaveAttribute("href", "#/activity?user=jose.garcia&days=90");
});

test("all tokens of a user are revoked after a question", async ({ page, demo, writes }) => {
  const count = await tokensOf(demo, PIOTR);
  expect(count).toBeGreaterThan(10);
  await open(page, PIOTR);
  const revoke = page.getByRole("button", { name: "Revoke all tokens of piotr" });
  // Red is only the button in the dialog.
  await expect(revoke).not.toHaveClass(/danger/);
  await revoke.click();
  const dialog = page.getByRole("dialog", { name: `Delete ${count} connection tokens?` });
  await expect(dialog).toContainText("An open connection is not closed.");
  expect(await writes()).toEqual([]);
  await dialog.getByRole("textbox").fill(String(count));
  await dialog.getByRole("button", { name: `Delete ${count} connection tokens` }).click();
  await expect(page.getByRole("dialog").getByRole("status").filter({ hasText: `${count} connection tokens revoked.` })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByText("This user has no connection tokens.", { exact: true }).first()).toBeVisible();
  expect(await tokensOf(demo, PIOTR)).toBe(0);
});

test("ending a session deletes it, with the tokens of its connections", async ({ page, demo, writes }) => {
  await open(page);
  await sessions(page).getByRole("button", { name: /^End session of jose\.garcia from/ }).click();
  const dialog = page.getByRole("dialog", { name: /^End session of jose\.garcia from/ });
  await expect(dialog).toContainText("connections opened in it are closed");
  await dialog.getByRole("button", { name: "End session" }).click();
  await expect(page.getByText("This user has no session.")).toBeVisible();
  expect((await writes()).map(({ method, path }) => `${method} ${path.split("/").slice(3, 5).join("/")}`)).toEqual(["DELETE core/authenticated_sessions"]);
  expect(await tokensOf(demo, JOSE)).toBe(0);
});

test("names of users lead to their page, from tokens, bindings and events", async ({ page, demo }) => {
  await connect(page);
  await page.goto("./#/tokens");
  const row = page.getByRole("table", { name: "Connection tokens" }).getByRole("rowheader").first();
  const username = await row.locator(".rac-row-notes a").innerText();
  await row.getByRole("link", { name: username, exact: true }).click();
  await expect(page.getByRole("definition").filter({ hasText: username }).first()).toBeVisible();
  await expect(page).toHaveURL(/#\/users\/\d+$/);

  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const bound = results.find(({ user }: { user: number | null }) => user !== null);
  await page.goto(`./#/endpoints/${bound.target}/bindings`);
  await page.getByRole("rowheader").getByRole("link", { name: bound.user_obj.username }).click();
  await expect(page).toHaveURL(new RegExp(`#/users/${bound.user}$`));

  await page.goto("./#/providers/1/changelog");
  await page.getByRole("table").getByRole("link", { name: "dana" }).first().click();
  await expect(page).toHaveURL(/#\/users\/1$/);
});

test("the palette opens the page of a user", async ({ page }) => {
  await connect(page);
  await quiet(page);
  await page.keyboard.press("ControlOrMeta+k");
  const dialog = page.getByRole("dialog", { name: "Command palette" });
  await dialog.getByRole("combobox").fill("jose.garcia");
  await dialog.getByRole("option").filter({ hasText: /^José García Núñez/ }).click();
  await expect(heading(page, "José García Núñez")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/users/${JOSE}$`));
});

test("“Check for a user” has an address, which a link can use", async ({ page }) => {
  await connect(page);
  await page.goto(`./#/providers/1/check?user=${JOSE}`);
  const dialog = page.getByRole("dialog", { name: "Check for a user" });
  await expect(dialog.getByRole("status").first()).toContainText("jose.garcia should be able to connect.");
  await dialog.getByRole("combobox", { name: "User" }).fill("piotr");
  await dialog.getByRole("option", { name: "piotr" }).first().click();
  await expect(dialog.getByRole("status").first()).toContainText("piotr can't connect.");
  await expect(page).toHaveURL(/#\/providers\/1\/check\?user=12$/);
  await page.reload();
  await expect(dialog.getByRole("status").first()).toContainText("piotr can't connect.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#\/providers\/1$/);
  await page.getByRole("button", { name: "Check for a user" }).click();
  await expect(dialog).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
});

test("authentik's policy cache is cleared after access was changed", async ({ page, demo, writes }) => {
  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const bound = results.find(({ user, enabled }: { user: number | null; enabled: boolean }) => user !== null && enabled);
  await connect(page);
  await page.goto(`./#/endpoints/${bound.target}/bindings`);
  const clear = page.getByRole("button", { name: "Clear authentik's policy cache" });
  await expect(page.getByRole("switch").first()).toBeVisible();
  await expect(clear).toHaveCount(0);
  await page.getByRole("switch").first().click();
  await clear.click();
  await expect(page.getByText("Cleared authentik's policy cache.")).toBeVisible();
  expect((await writes()).at(-1)).toMatchObject({ method: "POST", path: "/api/v3/policies/all/cache_clear/", status: 204 });
});

test.describe("with fewer permissions", () => {
  test.use({ allowFailedRequests: true });

  test("a read-only account sees the user, and can neither revoke nor end", async ({ page }) => {
    await open(page, JOSE, tokens.readOnly);
    await expect(page.getByText("No session of this user is visible to your account.")).toBeVisible();
    await expect(page.getByText("No connection tokens of this user are visible to your account.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Revoke all tokens of jose.garcia" })).toHaveAttribute("aria-disabled", "true");
  });

  test("what a user reaches is not known if the user can't be read for it", async ({ page }) => {
    await connect(page);
    let asked = 0;
    // The first request is for the page, the second for the matrix.
    await page.route(`**/api/v3/core/users/${JOSE}/*`, (route) => {
      asked += 1;
      if (asked === 1) return route.continue();
      return route.fulfill({ status: 400, json: { detail: "broken" } });
    });
    await page.goto(`./#/users/${JOSE}`);
    await expect(page.getByText("What this user reaches is not known.")).toBeVisible();
    await expect(page.getByText("This user can't reach any endpoint")).toHaveCount(0);
    await expect(page.getByRole("note").filter({ hasText: "This is not complete" })).toContainText("1 of the users could not be read.");
  });

  test("a user who is not there, or not visible, is an error with a way back", async ({ page }) => {
    await connect(page);
    await page.goto("./#/users/999");
    await expect(page.getByRole("note").or(page.getByRole("alert")).first()).toBeVisible();
    await page.getByRole("link", { name: "To the access of all users" }).click();
    await expect(heading(page, "Access")).toBeVisible();
  });
});

test("it has no accessibility problems, and doesn't scroll sideways", async ({ page }) => {
  await open(page, 16);
  await expect(reached(page).or(page.getByText("This user can't reach any endpoint")).first()).toBeVisible();
  await quiet(page);
  await axe(page);
  for (const width of [320, 768, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBeLessThanOrEqual(0);
  }
});
