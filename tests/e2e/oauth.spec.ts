// Signing in at authentik instead of pasting a token.
import { accounts } from "./demo.ts";
import { axe, expect, test, tokenField, tokens } from "./fixtures.ts";
import { heading, signIn, signInButton, stores } from "./oauth.ts";
import { denyAtProvider, signInAtProvider } from "./provider.ts";

test.use({ demoArguments: ["--oauth"] });
// Signing in loads the page twice.
test.beforeEach(() => test.slow());

test("signing in leads to the page of the link", async ({ page, requests }) => {
  await signIn(page, "#/tokens?search=ber&page=2&page_size=5");
  await expect(heading(page, "Connection tokens")).toBeVisible();
  await expect(page).toHaveURL(/\/#\/tokens\?search=ber&page=2&page_size=5$/);
  await expect(page.getByRole("searchbox", { name: "Search" })).toHaveValue("ber");
  const provider = (await requests()).filter(({ path }) => path.startsWith("/application/o/"));
  expect(provider.map(({ path }) => path)).toEqual([
    "/application/o/rac-admin/.well-known/openid-configuration",
    "/application/o/authorize/",
    "/application/o/authorize/",
    "/application/o/token/",
  ]);
});

test("a user who is signed in at authentik needs no password", async ({ page }) => {
  await signIn(page);
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await signInButton(page).click();
  await expect(page.getByRole("button", { name: accounts.admin })).toBeVisible();
});

test("a sign-in for this tab survives a reload, but is not there in another tab", async ({ page, context }) => {
  await signIn(page, "#/providers");
  await page.reload();
  await expect(heading(page, "Providers")).toBeVisible();
  const another = await context.newPage();
  await another.goto("./#/providers");
  await expect(signInButton(another)).toBeVisible();
  expect(await another.evaluate(stores)).not.toContain("refresh");
});

test("code, tokens and verifier are in no address, title, document or message", async ({ page, context }) => {
  const seen: string[] = [];
  const secrets: string[] = [];
  context.on("console", (message) => seen.push(message.text()));
  page.on("response", async (response) => {
    if (!response.url().endsWith("/application/o/token/")) return;
    const { access_token, refresh_token, id_token } = await response.json();
    secrets.push(access_token, refresh_token, id_token);
    secrets.push(...new URLSearchParams(response.request().postData() ?? "").getAll("code_verifier"));
    secrets.push(...new URLSearchParams(response.request().postData() ?? "").getAll("code"));
  });
  await page.goto("./#/providers/1");
  const addresses = () => seen.push(page.url());
  await page.getByRole("radio", { name: /For this page only/ }).check();
  await signInButton(page).click();
  await signInAtProvider(page, accounts.admin);
  await expect(heading(page, "Servers")).toBeVisible();
  addresses();
  for (const hash of ["#/", "#/providers", "#/preferences"]) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    addresses();
    seen.push(await page.title(), await page.content(), await page.evaluate(stores));
  }
  expect(secrets.length).toBe(5);
  expect(secrets.every((secret) => secret.length > 20)).toBe(true);
  expect(seen.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  expect(page.url()).not.toMatch(/[?&](code|state)=/);
});

test("an answer to a sign-in that was not started here is refused, and an existing session stays", async ({ page }) => {
  await page.goto("./?code=somebody-elses&state=made-up");
  await expect(page.getByText("does not belong to a sign-in started in this tab")).toBeVisible();
  await expect(page).not.toHaveURL(/somebody-elses|made-up/);
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(heading(page, "Overview")).toBeVisible();
  await page.goto("./?code=somebody-elses&state=made-up");
  await expect(heading(page, "Overview")).toBeVisible();
  await expect(page).not.toHaveURL(/somebody-elses/);
});

test("denying consent leads back without an error", async ({ page }) => {
  await page.goto("./#/providers");
  await signInButton(page).click();
  await denyAtProvider(page);
  await expect(page.getByText("Sign-in was cancelled or denied at authentik.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  // The page that the user wanted is remembered.
  await signInButton(page).click();
  await signInAtProvider(page, accounts.readOnly);
  await expect(heading(page, "Providers")).toBeVisible();
});

test("a sign-in window whose page no longer waits says so", async ({ page }) => {
  await page.goto("./?code=a&state=beside.b");
  await expect(page.getByText("The page that asked you to sign in is no longer waiting.")).toBeVisible();
  await expect(page).not.toHaveURL(/code=/);
  await axe(page);
});

test("an API token is offered below, collapsed", async ({ page }) => {
  await page.goto("./");
  await expect(signInButton(page)).toBeVisible();
  await expect(tokenField(page)).toBeHidden();
  await axe(page);
  const other = page.getByRole("button", { name: "or use an API token" });
  await expect(other).toHaveAttribute("aria-expanded", "false");
  await other.click();
  await expect(other).toHaveAttribute("aria-expanded", "true");
  await axe(page);
  await tokenField(page).fill(tokens.readOnly);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByRole("button", { name: accounts.readOnly })).toBeVisible();
});
