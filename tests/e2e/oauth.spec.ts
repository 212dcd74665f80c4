// Signing in at authentik in place of pasting a token: there and back, in good time anew, and out again; and what is
// said when something goes wrong on the way.
import type { Page } from "@playwright/test";
import { accounts, type Demo, type LoggedRequest, type OAuthFaults } from "./demo.ts";
import { axe, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { denyAtProvider, signInAtProvider } from "./provider.ts";

test.use({ demoArguments: ["--oauth"] });
// There and back is two loads of the page, and some go there twice.
test.beforeEach(() => test.slow());

const signInButton = (page: Page) => page.getByRole("button", { name: "Sign in with authentik" });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Signs in at a page of the app, as somebody who is not signed in at the provider yet. */
async function signIn(page: Page, hash = "#/", where: RegExp = /For this tab/, name = accounts.admin): Promise<void> {
  await page.goto(`./${hash}`);
  await page.getByRole("radio", { name: where }).check();
  await signInButton(page).click();
  await signInAtProvider(page, name);
  await expect(page.getByRole("button", { name })).toBeVisible();
}

/** How often the provider was asked for next tokens. */
async function refreshes(demo: Demo, status = 200): Promise<number> {
  const asked = ({ path, body, status: answered }: LoggedRequest) =>
    path === "/application/o/token/" && answered === status && JSON.stringify(body).includes("refresh_token");
  return (await demo.requests()).filter(asked).length;
}

const stores = () => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);

/** Has the next reading of the list meet an expired access token. */
async function expireAndRead(page: Page, demo: Demo): Promise<void> {
  await quiet(page);
  await demo.expireAccessTokens();
  await page.getByRole("button", { name: "Refresh" }).click();
}

test("whoever comes with a link signs in and is brought to it", async ({ page, requests }) => {
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

test("who is signed in at authentik is asked nothing", async ({ page }) => {
  await signIn(page);
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await signInButton(page).click();
  await expect(page.getByRole("button", { name: accounts.admin })).toBeVisible();
});

test("a sign-in survives a reload, and only what was chosen outlives the tab", async ({ page, context }) => {
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

test("an answer that nobody here asked for signs nobody in, and takes no connection away", async ({ page }) => {
  await page.goto("./?code=somebody-elses&state=made-up");
  await expect(page.getByText("does not belong to a sign-in started in this tab")).toBeVisible();
  await expect(page).not.toHaveURL(/somebody-elses|made-up/);
  await page.getByRole("button", { name: "Use the demo token" }).click();
  await expect(heading(page, "Overview")).toBeVisible();
  await page.goto("./?code=somebody-elses&state=made-up");
  await expect(heading(page, "Overview")).toBeVisible();
  await expect(page).not.toHaveURL(/somebody-elses/);
});

test("saying no leads back, without a mistake", async ({ page }) => {
  await page.goto("./#/providers");
  await signInButton(page).click();
  await denyAtProvider(page);
  await expect(page.getByText("Sign-in was cancelled or denied at authentik.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  // The way to the page is not forgotten.
  await signInButton(page).click();
  await signInAtProvider(page, accounts.readOnly);
  await expect(heading(page, "Providers")).toBeVisible();
});

test.describe("trouble", () => {
  test.use({ allowFailedRequests: true });

  const troubles: { what: string; faults: OAuthFaults; says: RegExp }[] = [
    { what: "another state", faults: { wrongState: true }, says: /does not belong to a sign-in started in this tab/ },
    { what: "an expired code", faults: { expiredCode: true }, says: /rejected the code it had just sent/ },
    { what: "another nonce", faults: { wrongNonce: true }, says: /was not meant for this sign-in/ },
    { what: "a clock that is behind", faults: { clockSkew: 7200 }, says: /clock is about 2 hours behind authentik's/ },
    { what: "a clock that is ahead", faults: { clockSkew: -86_400 }, says: /clock is about 24 hours ahead of authentik's/ },
    { what: "no token endpoint", faults: { tokenDown: true }, says: /answered the token request with status 502/ },
  ];
  for (const { what, faults, says } of troubles) {
    test(`${what} is told in plain words, and kept nowhere`, async ({ page, demo }) => {
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

  test("an authentik that does not answer, or has no such provider, is told before anybody leaves", async ({ page }) => {
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

  test("a provider that speaks for another host gets neither person nor code", async ({ page, requests }) => {
    await page.goto("./");
    await page.route("**/.well-known/openid-configuration", async (route) => {
      const document = await (await route.fetch()).json();
      await route.fulfill({ json: { ...document, token_endpoint: "https://evil.example/token/" } });
    });
    await signInButton(page).click();
    await expect(page.getByRole("alert")).toContainText("token_endpoint is at https://evil.example. Nothing was sent there.");
    expect((await requests()).filter(({ path }) => path.includes("authorize"))).toEqual([]);
  });

  test("a sign-in whose keeping was meddled with hands its code in nowhere", async ({ page, requests }) => {
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
    test(`a kept sign-in whose address was meddled with is sent nowhere (${where.source})`, async ({ page, requests }) => {
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

  test("without the scope of the API the person learns who has to add it", async ({ page }) => {
    await page.route("**/application/o/token/", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), scope: "openid profile" } });
    });
    await page.goto("./");
    await signInButton(page).click();
    await signInAtProvider(page, accounts.admin);
    await expect(page.getByRole("alert")).toContainText("did not grant the scope goauthentik.io/api");
  });

  test("an access token that expires is renewed without a word", async ({ page, demo }) => {
    await signIn(page, "#/providers");
    await expireAndRead(page, demo);
    await expect.poll(() => refreshes(demo)).toBe(1);
    await quiet(page);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
    // The refresh token has changed with it: the next time it works again.
    await expireAndRead(page, demo);
    await expect.poll(() => refreshes(demo)).toBe(2);
    // Also after a reload, with nothing but what is kept.
    await quiet(page);
    await demo.expireAccessTokens();
    await page.reload();
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
    expect(await refreshes(demo)).toBe(3);
    expect(await refreshes(demo, 400)).toBe(0);
  });

  test("of two tabs that share a sign-in one asks for the next tokens", async ({ page, context, demo }) => {
    await signIn(page, "#/providers", /In this browser/);
    const another = await context.newPage();
    await another.goto("./#/providers");
    await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
    await quiet(page);
    await demo.expireAccessTokens();
    await Promise.all([page, another].map((tab) => tab.getByRole("button", { name: "Refresh" }).click()));
    await expect.poll(() => refreshes(demo)).toBe(1);
    await quiet(page);
    for (const tab of [page, another]) {
      await expect(tab.getByRole("dialog")).toHaveCount(0);
      await expect(tab.getByRole("alert")).toHaveCount(0);
    }
    expect(await refreshes(demo)).toBe(1);
    expect(await refreshes(demo, 400)).toBe(0);
  });

  test("a refused refresh leads to signing in again, and a changed form stays", async ({ page, demo }) => {
    await signIn(page, "#/providers/3/edit");
    const name = page.getByRole("textbox", { name: "Name", exact: true });
    await name.fill("Not lost");
    await quiet(page);
    await demo.oauth({ refuseRefresh: true, consent: true });
    await demo.expireAccessTokens();
    await page.getByRole("button", { name: "Save changes" }).click();
    const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
    const again = dialog.getByRole("button", { name: "Sign in again" });
    await expect(again).toBeFocused();
    await axe(page);

    // A window that is closed, and one in which someone says no: there is always another try.
    const open = async (): Promise<Page> => {
      const [beside] = await Promise.all([page.waitForEvent("popup"), again.click()]);
      return beside;
    };
    await (await open()).close();
    const no = await open();
    await Promise.all([no.waitForEvent("close"), denyAtProvider(no)]);
    await expect(dialog.getByText("Sign-in was cancelled or denied at authentik.")).toBeVisible();
    const yes = await open();
    // Not on its way there any more: what runs in a page ends when the next one comes.
    await expect(yes.getByRole("group", { name: "Sign in as" })).toBeVisible();
    // What is shown there later is not ours: it gets no hold on this page.
    expect(await yes.evaluate(() => window.opener)).toBeNull();
    await Promise.all([yes.waitForEvent("close"), signInAtProvider(yes, accounts.admin)]);

    await expect(dialog).toBeHidden();
    await expect(heading(page, "Not lost")).toBeVisible();
    expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Not lost" });
    // It was asked once, and is not asked again and again.
    expect(await refreshes(demo, 400)).toBe(1);
  });

  test("an API token is the other way to go on", async ({ page, demo }) => {
    await signIn(page, "#/providers");
    await quiet(page);
    await demo.oauth({ refuseRefresh: true });
    await expireAndRead(page, demo);
    const dialog = page.getByRole("dialog", { name: "Your sign-in has ended" });
    await dialog.getByRole("button", { name: "or use an API token" }).click();
    await tokenField(dialog).fill(tokens.admin);
    await dialog.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: accounts.admin }).click();
    await expect(page.getByRole("menuitem", { name: "Disconnect" })).toBeVisible();
  });

  test("a browser that blocks the window says so", async ({ page, demo }) => {
    await page.addInitScript(() => {
      window.open = () => null;
    });
    await signIn(page, "#/providers");
    await demo.oauth({ refuseRefresh: true });
    await expireAndRead(page, demo);
    await page.getByRole("button", { name: "Sign in again" }).click();
    await expect(page.getByRole("alert")).toContainText("The browser blocked the window.");
  });

  test("a sign-in that is kept but was ended at authentik is forgotten, in plain words", async ({ page, demo }) => {
    await signIn(page, "#/providers", /In this browser/);
    await quiet(page);
    await demo.oauth({ refuseRefresh: true });
    await demo.expireAccessTokens();
    await page.reload();
    await expect(page.getByText(/no longer accepts the stored token/)).toBeVisible();
    expect(await page.evaluate(stores)).not.toContain("refresh");
  });

  test("signing out says so when authentik could not revoke the tokens", async ({ page, demo }) => {
    await signIn(page);
    await demo.oauth({ revokeFails: true });
    await page.getByRole("button", { name: accounts.admin }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign out here" }).click();
    await expect(page.getByText(/authentik did not confirm that it revoked them.* can use the access token until \d/)).toBeVisible();
    expect(await page.evaluate(stores)).not.toContain("refresh");
  });
});

test("the next tokens come in good time, before anything is refused", async ({ page, demo }) => {
  await page.clock.install();
  await signIn(page, "#/providers");
  await quiet(page);
  expect(await refreshes(demo)).toBe(0);
  // 80 % of an hour; the machine may have slept meanwhile.
  await page.clock.fastForward("49:00");
  await expect.poll(() => refreshes(demo)).toBe(1);
  await page.clock.fastForward("49:00");
  await expect.poll(() => refreshes(demo)).toBe(2);
  await expect(heading(page, "Providers")).toBeVisible();
});

test("signing out here revokes both tokens and leaves authentik's session", async ({ page, context, demo }) => {
  await signIn(page, "#/providers", /In this browser/);
  const another = await context.newPage();
  await another.goto("./#/providers");
  await expect(another.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog", { name: "Sign out" }).getByRole("button", { name: "Sign out here" })).toBeFocused();
  await page.getByRole("button", { name: "Sign out here" }).click();
  await expect(page.getByText("authentik has revoked the tokens.")).toBeVisible();
  await expect(page.getByText("You are still signed in to authentik itself.")).toBeVisible();
  await expect(another.getByText("Disconnected in another tab.")).toBeVisible();
  expect(await page.evaluate(stores)).not.toContain("refresh");
  const revoked = (await demo.requests()).filter(({ path }) => path === "/application/o/revoke/");
  expect(revoked.map(({ body }) => JSON.stringify(body)).sort()).toEqual(['{"revoked":"access_token"}', '{"revoked":"refresh_token"}']);
});

test("signing out of authentik, too, ends the session there", async ({ page, demo }) => {
  await signIn(page);
  await page.goto("./#/preferences");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Sign out of authentik too" }).click();
  await expect(heading(page, "You are signed out")).toBeVisible();
  // Nothing about the user is left in the address.
  expect(new URL(page.url()).search).toBe("");
  await page.goto("./");
  await signInButton(page).click();
  await expect(page.getByRole("group", { name: "Sign in as" })).toBeVisible();
  const revoked = (await demo.requests()).filter(({ path }) => path === "/application/o/revoke/");
  expect(revoked.length).toBe(2);
});

test("a changed form is asked about before signing out", async ({ page }) => {
  await signIn(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
  await page.getByRole("button", { name: accounts.admin }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("dialog", { name: /unsaved|leave/i })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign out here" })).toBeHidden();
});

test("a window that nobody waits for says so, and shows nothing else", async ({ page }) => {
  await page.goto("./?code=a&state=beside.b");
  await expect(page.getByText("The page that asked you to sign in is no longer waiting.")).toBeVisible();
  await expect(page).not.toHaveURL(/code=/);
  await axe(page);
});

test("the token is the other way, folded below", async ({ page }) => {
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
