// Screen readers never read secrets: hidden values are not in the accessibility tree.
import type { Page } from "@playwright/test";
import { connect, expect, test, tokenField, tokens } from "./fixtures.ts";
import { add, asParameters, asText, row } from "./settings.ts";

const secret = "hunter2-not-a-real-one";

/** Everything that screen readers get of the page. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return JSON.stringify(nodes);
}

test("an API token is a password until it is shown", async ({ page }) => {
  await page.goto("./#/connect");
  const field = page.getByLabel("API token");
  await expect(field).toHaveAttribute("type", "password");
  await field.fill(secret);
  expect(await heard(page)).not.toContain(secret);
  const show = page.getByRole("button", { name: "Show password" });
  await expect(show).toHaveAttribute("aria-pressed", "false");
  await show.click();
  await expect(show).toHaveAttribute("aria-pressed", "true");
  expect(await heard(page)).toContain(secret);
  await show.click();
  expect(await heard(page)).not.toContain(secret);
  await expect(field).toHaveAttribute("autocomplete", "one-time-code");
});

test("secrets in settings are hidden as parameters and as text, and the text is kept", async ({ page, demo }) => {
  const settings = { username: "ann", password: secret, "sftp-private-key": `-----BEGIN KEY-----\n${secret}\n-----END KEY-----`, vault_token: secret };
  const id = await demo.createProvider("Secretive", { settings });
  await connect(page);
  await page.goto(`./#/providers/${id}/edit`);
  const password = page.getByLabel("password", { exact: true });
  await expect(password).toHaveAttribute("type", "password");
  await expect(password).toHaveValue(secret);
  expect(await heard(page)).not.toContain(secret);
  await page.getByRole("radiogroup", { name: "Settings view" }).getByRole("radio", { name: "Text" }).check();
  await expect(page.getByRole("group", { name: "Settings", exact: true }).last()).toContainText("password: Hidden");
  await expect(page.getByRole("textbox", { name: "Settings" })).toHaveCount(0);
  expect(await heard(page)).not.toContain(secret);
  await expect(page.getByText("Unsaved changes")).toHaveCount(0);
  await page.getByRole("button", { name: "Show secrets" }).press("Enter");
  await expect(page.getByRole("button", { name: "Hide secrets" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Settings" })).toHaveValue(/password: hunter2/);
  await page.getByRole("button", { name: "Hide secrets" }).click();
  expect(await heard(page)).not.toContain(secret);
  await asParameters(page);
  for (const name of ["sftp-private-key", "vault_token"]) {
    await row(page, name).getByRole("button", { name: `Show ${name}` }).click();
    await expect(row(page, name).getByRole("textbox")).toHaveValue(new RegExp(secret));
    await row(page, name).getByRole("button", { name: `Hide ${name}` }).click();
  }
  expect(await heard(page)).not.toContain(secret);
});

test("typing a secret into the text is not interrupted", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/new");
  const text = await asText(page);
  await text.pressSequentially(`password: ${secret}\nport: 1`);
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(`password: ${secret}\nport: 1`);
});

test("a typed key is visible, and one from a file is hidden", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/new");
  await add(page, "private-key");
  const key = row(page, "private-key");
  await expect(key.getByRole("textbox")).toBeFocused();
  await key.locator("input[type=file]").setInputFiles({ name: "id", mimeType: "text/plain", buffer: Buffer.from(secret) });
  await expect(key.getByRole("button", { name: "Show private-key" })).toBeVisible();
  await expect(key.getByRole("textbox")).toHaveCount(0);
  expect(await heard(page)).not.toContain(secret);
});

test.describe("when a token is refused", () => {
  test.use({ allowFailedRequests: true });

  test("the field in the token dialog is a password, too", async ({ page, demo }) => {
    await connect(page);
    await demo.revoke(tokens.admin);
    await page.goto("./#/providers");
    const field = tokenField(page.getByRole("dialog"));
    await field.fill(secret);
    await expect(field).toHaveAttribute("type", "password");
    expect(await heard(page)).not.toContain(secret);
  });
});
