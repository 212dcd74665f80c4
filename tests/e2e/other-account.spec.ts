// A token entered in the middle of work belongs to another account: nothing is written as that account without asking.
import type { Page } from "@playwright/test";
import { connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";

const refused = (page: Page) => page.getByRole("dialog", { name: "authentik no longer accepts this token" });
const question = (page: Page, name = "Audra Auditor") =>
  page.getByRole("dialog", { name: `The new token belongs to ${name}. Continue as ${name}?` });

async function giveToken(page: Page, token: string): Promise<void> {
  await tokenField(refused(page)).fill(token);
  await refused(page).getByRole("button", { name: "Connect", exact: true }).click();
  await expect(refused(page)).toBeHidden();
}

test.use({ allowFailedRequests: true });

test.describe("in the middle of a run", () => {
  // Twenty objects, with up to three requests for each.
  test.slow();

  /** Deletes 20 tokens; from the fifth on the token is refused, and a read-only account's is given. */
  const run = async (page: Page, revoke: () => Promise<void>): Promise<void> => {
    await connect(page);
    await page.goto("./#/tokens?search=cgn&page_size=20");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await page.getByRole("button", { name: "Delete 20 connection tokens" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Type 20 to confirm" }).fill("20");
    await quiet(page);
    let begun = 0;
    let answered = 0;
    // The first four run at the same time: they all come through.
    const refused = new Promise<void>((resolve) => {
      page.on("response", async (response) => {
        if (response.request().method() === "DELETE" && ++answered === 4) resolve(revoke());
      });
    });
    await page.route("**/connection_tokens/*/", async (route) => {
      if (route.request().method() === "DELETE" && ++begun > 4) await refused;
      await route.fallback();
    });
    await dialog.getByRole("button", { name: "Delete 20 connection tokens" }).click();
    await giveToken(page, tokens.readOnly);
    await expect(question(page)).toContainText("You started as Dana Demo (dana). Nothing has been saved as Audra Auditor");
    await expect(question(page)).toContainText("4 connection tokens revoked so far. 16 are still to be done.");
  };
  const left = async (demo: { api: (method: string, path: string) => Promise<any> }) =>
    (await demo.api("GET", "/rac/connection_tokens/?page_size=1")).pagination.count;

  test("the run stops and asks, and after declining nothing else is deleted", async ({ page, demo, writes }) => {
    await run(page, () => demo.revoke(tokens.admin));
    const before = (await writes()).length;
    await question(page).getByRole("button", { name: "Don't continue" }).click();
    const ended = page.getByRole("dialog", { name: "4 of 20 connection tokens revoked" });
    await expect(ended.getByRole("status")).toContainText("4 connection tokens revoked. 16 were not done.");
    await expect(ended.getByRole("status")).toContainText("the token belongs to another account now");
    expect(await writes()).toHaveLength(before);
    await demo.restore(tokens.admin);
    expect(await left(demo)).toBe(146);
  });

  test("after consent, objects that the account can't see are not called deleted", async ({ page, demo }) => {
    await run(page, () => demo.revoke(tokens.admin));
    await question(page).getByRole("button", { name: "Continue as Audra Auditor" }).click();
    const ended = page.getByRole("dialog", { name: "4 of 20 connection tokens revoked" });
    await expect(ended.getByRole("status")).toHaveText(
      "4 connection tokens revoked. 16 could not be found: they are gone, or not visible to your account.",
      { timeout: 60_000 },
    );
    await expect(ended.getByText("Revoked", { exact: true })).toHaveCount(4);
    await demo.restore(tokens.admin);
    expect(await left(demo)).toBe(146);
  });

  test("a new token of the same account needs no question", async ({ page, demo }) => {
    await connect(page);
    await page.goto("./#/tokens?search=cgn&page_size=5");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await quiet(page);
    let begun = 0;
    await page.route("**/connection_tokens/*/", async (route) => {
      if (route.request().method() === "DELETE" && ++begun === 3) await demo.revoke(tokens.admin);
      await route.fallback();
    });
    await page.getByRole("dialog").getByRole("button", { name: "Delete 5 connection tokens" }).click();
    await expect(refused(page)).toBeVisible();
    await demo.restore(tokens.admin);
    await giveToken(page, tokens.admin);
    await expect(page.getByRole("dialog", { name: "5 connection tokens revoked" })).toBeVisible();
  });
});

test("a form names the account that it would be saved as, and saving asks", async ({ page, demo, writes }) => {
  await connect(page);
  await page.goto("./#/providers/3/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Lab bench 2");
  await quiet(page);
  await demo.revoke(tokens.admin);
  await page.getByRole("button", { name: "Save changes" }).click();
  await giveToken(page, tokens.helpDesk);
  await expect(question(page, "Amara Okafor")).toBeVisible();
  expect(await writes()).toEqual([]);
  await question(page, "Amara Okafor").getByRole("button", { name: "Don't continue" }).click();
  await expect(page.getByText("Could not save the provider: the token belongs to another account now. Nothing was sent.")).toBeVisible();
  await expect(page.getByText("You are now connected as Amara Okafor.")).toBeVisible();
  await expect(name).toHaveValue("Lab bench 2");
  expect(await writes()).toEqual([]);

  await page.getByRole("button", { name: "Save changes" }).click();
  await question(page, "Amara Okafor").getByRole("button", { name: "Continue as Amara Okafor" }).click();
  await expect(page.getByText(/your account can't view it/).first()).toBeVisible();
  await expect(page.getByText("You are now connected as Amara Okafor.")).toBeHidden();
  expect((await writes()).map(({ method, status }) => [method, status])).toEqual([["PATCH", 404]]);
});

test("reads are repeated without a question, and the first write asks", async ({ page, demo, writes }) => {
  await connect(page);
  await page.goto("./#/providers");
  await expect(page.getByRole("row", { name: /Lab bench/ })).toBeVisible();
  await quiet(page);
  await demo.revoke(tokens.admin);
  await page.getByRole("button", { name: "Refresh" }).click();
  await giveToken(page, tokens.readOnly);
  await expect(page.getByRole("button", { name: "Refresh" })).not.toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("row", { name: /Lab bench/ })).toBeVisible();
  await expect(question(page)).toBeHidden();
  await page.goto("./#/providers/new");
  await expect(page.getByText("You are now connected as Audra Auditor.")).toBeVisible();
  expect(await writes()).toEqual([]);
});

test("the question about leaving closes when the form is saved", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Lab bench 2");
  let release = () => {};
  await page.route("**/providers/rac/3/", async (route) => {
    if (route.request().method() === "PATCH") await new Promise<void>((resolve) => (release = resolve));
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === "PATCH");
  await page.getByRole("button", { name: "Save changes" }).click();
  await sent;
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Endpoints" }).click();
  const leave = page.getByRole("dialog", { name: "Leave without saving?" });
  await expect(leave).toBeVisible();
  release();
  await expect(leave).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Lab bench 2" })).toBeVisible();
});
