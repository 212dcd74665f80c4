// `#/connect`: the address, the token, and the messages if one of them is wrong.
import { expect, test, tokenField, tokens } from "./fixtures.ts";

test("the demo's token connects in one click", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Connect to authentik" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "authentik URL" })).toHaveValue(new URL(page.url()).origin);
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Dana Demo" })).toBeVisible();
});

test("connecting leads to the page of the link", async ({ page }) => {
  await page.goto("./#/tokens?search=ber&page=2&page_size=5");
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Connection tokens" })).toBeVisible();
  await expect(page).toHaveURL(/#\/tokens\?search=ber&page=2&page_size=5$/);
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("ber");
  // The connect page is not what the back button returns to.
  await page.goBack();
  await expect(page).not.toHaveURL(/connect/);
});

test("a token can be pasted with spaces and its scheme", async ({ page }) => {
  await page.goto("./#/connect");
  const field = tokenField(page);
  await expect(field).toBeFocused();
  await field.fill(`  Bearer ${tokens.readOnly} `);
  await field.press("Enter");
  await expect(page.getByRole("button", { name: "Audra Auditor" })).toBeVisible();
});

test("the token can be shown before it is sent", async ({ page }) => {
  await page.goto("./#/connect");
  await tokenField(page).fill("typed");
  const show = page.getByRole("button", { name: "Show password", exact: true });
  await expect(show).toHaveAttribute("aria-pressed", "false");
  await show.click();
  await expect(show).toHaveAttribute("aria-pressed", "true");
  await expect(tokenField(page)).toHaveValue("typed");
});

test("an impossible token or address is reported at its field", async ({ page, requests }) => {
  await page.goto("./#/connect");
  const url = page.getByRole("textbox", { name: "authentik URL" });
  const connectButton = page.getByRole("button", { name: "Connect", exact: true });

  await connectButton.click();
  await expect(tokenField(page)).toHaveAccessibleDescription(/Enter an API token\./);
  await expect(tokenField(page)).toBeFocused();
  await tokenField(page).fill("two words");
  await connectButton.click();
  await expect(tokenField(page)).toHaveAccessibleDescription(/A token has no spaces/);

  for (const [address, complaint] of [
    ["", /Enter the address of your authentik/],
    ["auth.example.com", /must begin with https/],
    ["https://me:secret@auth.example.com", /Leave the user name and password out/],
    ["https://auth example.com", /not a valid address/],
  ] as const) {
    await url.fill(address);
    await connectButton.click();
    await expect(url).toHaveAccessibleDescription(complaint);
    await expect(url).toBeFocused();
  }
  await url.fill("http://auth.example.com");
  await expect(url).toHaveAccessibleDescription(/not encrypted/);
  await url.fill("https://auth.example.com");
  await expect(url).not.toHaveAccessibleDescription(/not encrypted/);
  expect(await requests()).toEqual([]);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  for (const [whose, token] of [["an unknown token", "no-such-token"], ["the token of an inactive account", tokens.inactive]]) {
    test(`${whose} is refused at its field, and not stored`, async ({ page }) => {
      await page.goto("./#/connect");
      await tokenField(page).fill(token);
      await page.getByRole("radio", { name: /In this browser/ }).check();
      await page.getByRole("button", { name: "Connect", exact: true }).click();
      await expect(tokenField(page)).toHaveAccessibleDescription(/authentik does not accept this token\./);
      await expect(tokenField(page)).toBeFocused();
      await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(token);

      // The error disappears with the next letter, and another token connects.
      await tokenField(page).fill(tokens.admin);
      await expect(tokenField(page)).not.toHaveAccessibleDescription(/does not accept/);
      await page.getByRole("button", { name: "Connect", exact: true }).click();
      await expect(page.getByRole("button", { name: "Dana Demo" })).toBeVisible();
    });
  }

  test("an authentik that does not answer is distinguished from a bad token", async ({ page }) => {
    await page.route("**/api/v3/**", (route) => route.abort());
    await page.goto("./#/connect");
    await page.getByRole("button", { name: "Use the demo token" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "Could not ask authentik" });
    await expect(alert.first()).toContainText("authentik did not answer", { timeout: 15_000 });
    await expect(alert.first()).toContainText("CORS");
    await page.unroute("**/api/v3/**");
    await page.getByRole("button", { name: "Use the demo token" }).click();
    await expect(page.getByRole("button", { name: "Dana Demo" })).toBeVisible();
  });

  test("an address without authentik is reported", async ({ page }) => {
    await page.goto("./#/connect");
    await page.getByRole("textbox", { name: "authentik URL" }).fill(`${new URL(page.url()).origin}/not-authentik`);
    await page.getByRole("button", { name: "Use the demo token" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Could not ask authentik who the token belongs to" }).first()).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  });
});

test("connecting works by keyboard", async ({ page }) => {
  await page.goto("./#/connect");
  await tokenField(page).focus();
  await page.keyboard.type(tokens.admin);
  // The Show button, then the choice of where to keep the token.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: /For this tab/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /In this browser/ })).toBeChecked();
  await expect(page.getByLabel("Passphrase (optional)")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Passphrase (optional)")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Connect", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
});
