// Signing in at authentik: what fails or is forged on the way.
import { accounts, type OAuthFaults } from "./demo.ts";
import { expect, quiet, test } from "./fixtures.ts";
import { heading, signIn, signInButton, stores } from "./oauth.ts";
import { signInAtProvider } from "./provider.ts";

test.use({ allowFailedRequests: true });

test.use({ demoArguments: ["--oauth"] });
// Signing in loads the page twice.
test.beforeEach(() => test.slow());

const troubles: { what: string; faults: OAuthFaults; says: RegExp }[] = [
  { what: "another state", faults: { wrongState: true }, says: /does not belong to a sign-in started in this tab/ },
  { what: "an expired code", faults: { expiredCode: true }, says: /rejected the code it had just sent/ },
  { what: "another nonce", faults: { wrongNonce: true }, says: /was not meant for this sign-in/ },
  { what: "a clock that is behind", faults: { clockSkew: 7200 }, says: /clock is about 2 hours behind authentik's/ },
  { what: "a clock that is ahead", faults: { clockSkew: -86_400 }, says: /clock is about 24 hours ahead of authentik's/ },
  { what: "no token endpoint", faults: { tokenDown: true }, says: /answered the token request with status 502/ },
];
for (const { what, faults, says } of troubles) {
  test(`${what} is explained, and nothing is stored`, async ({ page, demo }) => {
    await demo.oauth(faults);
    await page.goto("./#/tokens");
    await signInButton(page).click();
    await signInAtProvider(page, accounts.admin);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("Could not sign in");
    await expect(alert).toContainText(says);
    expect(await page.evaluate(stores)).not.toMatch(/refresh|verifier/);
    await demo.oauth();
    await signInButton(page).click();
    await expect(heading(page, "Connection tokens")).toBeVisible();
  });
}

test("an error is shown before leaving if authentik does not answer or has no such provider", async ({ page }) => {
  const discovery = "**/.well-known/openid-configuration";
  await page.goto("./");
  await page.route(discovery, (route) => route.abort());
  await signInButton(page).click();
  await expect(page.getByRole("alert")).toContainText("authentik did not answer, or the browser blocked its answer.");
  await page.unroute(discovery);
  await page.route(discovery, (route) => route.fulfill({ status: 404, body: "Not found" }));
  await signInButton(page).click();
  await expect(page.getByRole("alert")).toContainText("no OAuth2 provider for the application");
});

test("a discovery document that names another host is refused", async ({ page, requests }) => {
  await page.goto("./");
  await page.route("**/.well-known/openid-configuration", async (route) => {
    const document = await (await route.fetch()).json();
    await route.fulfill({ json: { ...document, token_endpoint: "https://evil.example/token/" } });
  });
  await signInButton(page).click();
  await expect(page.getByRole("alert")).toContainText("token_endpoint is at https://evil.example. Nothing was sent there.");
  expect((await requests()).filter(({ path }) => path.includes("authorize"))).toEqual([]);
});

test("a stored sign-in with a changed token endpoint sends its code nowhere", async ({ page, requests }) => {
  const elsewhere: string[] = [];
  await page.route("https://evil.example/**", (route) => {
    elsewhere.push(route.request().url());
    return route.abort();
  });
  await page.goto("./");
  await signInButton(page).click();
  await expect(page.getByRole("group", { name: "Sign in as" })).toBeVisible();
  await page.evaluate(() => {
    const kept = sessionStorage.getItem("rac-admin.sign-in") ?? "";
    const changed = JSON.parse(kept);
    changed.request.token_endpoint = "https://evil.example/token/";
    sessionStorage.setItem("rac-admin.sign-in", JSON.stringify(changed));
  });
  await signInAtProvider(page, accounts.admin);
  await expect(page.getByRole("alert")).toContainText("token_endpoint is at https://evil.example. Nothing was sent there.");
  expect(elsewhere).toEqual([]);
  expect((await requests()).filter(({ path }) => path === "/application/o/token/")).toEqual([]);
});

for (const where of [/For this tab/, /In this browser/]) {
  test(`stored tokens with a changed API address are sent nowhere (${where.source})`, async ({ page, requests }) => {
    const elsewhere: string[] = [];
    await page.route("https://evil.example/**", (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    });
    await signIn(page, "#/providers", where);
    await quiet(page);
    await page.evaluate(() => {
      for (const store of [sessionStorage, localStorage]) {
        const kept = store.getItem("rac-admin.session");
        if (!kept) continue;
        const changed = JSON.parse(kept);
        changed.base = "https://evil.example/api/v3";
        // As if it had expired: then the refresh token would go there at once.
        changed.grant.expires = 0;
        store.setItem("rac-admin.session", JSON.stringify(changed));
      }
    });
    await page.reload();
    await expect(signInButton(page)).toBeVisible();
    await quiet(page);
    expect(elsewhere).toEqual([]);
    expect((await requests()).filter(({ body }) => JSON.stringify(body)?.includes("refresh_token"))).toEqual([]);
  });
}

test("a missing API scope is explained", async ({ page }) => {
  await page.route("**/application/o/token/", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), scope: "openid profile" } });
  });
  await page.goto("./");
  await signInButton(page).click();
  await signInAtProvider(page, accounts.admin);
  await expect(page.getByRole("alert")).toContainText("did not grant the scope goauthentik.io/api");
});
