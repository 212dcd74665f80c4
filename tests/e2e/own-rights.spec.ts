// What the connected account can do: a line on the overview, the details in the preferences; never more than is known.
import type { Page } from "@playwright/test";
import { connect, expect, test, tokens } from "./fixtures.ts";
import { addRole } from "./session.ts";

const table = (page: Page) => page.getByRole("table", { name: "Permissions of your account by object type" });

async function inFull(page: Page): Promise<void> {
  await page.getByRole("main").getByRole("link", { name: "What your account can do" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "What your account can do" })).toBeVisible();
}

/** The table's row of a kind: what the account can see and change, and what is missing. */
const row = (page: Page, kind: RegExp) => table(page).getByRole("row", { name: kind }).getByRole("cell");

test("a superuser's rights are one line", async ({ page, requests }) => {
  const superuser = "Superuser: your account can do everything.";
  await connect(page);
  await expect(page.getByRole("main").getByText(superuser)).toBeVisible();
  await inFull(page);
  await expect(page.getByRole("main").getByText(superuser)).toBeVisible();
  await expect(table(page)).toHaveCount(0);
  expect((await requests()).filter(({ path }) => path.includes("/rbac/"))).toEqual([]);
});

test("an auditor who can view roles sees that nothing can be changed, and what is missing", async ({ page, writes }) => {
  const told = "Your account can view providers, endpoints, and some property mappings, and change nothing in RAC.";
  await connect(page, tokens.readOnly);
  await expect(page.getByRole("main").getByText(told)).toBeVisible();
  await inFull(page);
  await expect(page.getByRole("main").getByText(told)).toBeVisible();
  await expect(row(page, /^Providers/)).toHaveText(["Yes", "No", "add_racproviderchange_racproviderdelete_racprovider"]);
  await expect(row(page, /^Property mappings/).first()).toHaveText(/^\d+ of them$/);
  await expect(row(page, /^Connection tokens/)).toHaveText([
    "Only its own",
    "No",
    "view_connectiontokenchange_connectiontokendelete_connectiontoken",
  ]);
  await expect(row(page, /^Policies/)).toHaveText(["No", "Not needed", "view_policy"]);
  await expect(row(page, /^Flows/)).toHaveText(["Yes", "Not needed", "–"]);
  expect(await writes()).toEqual([]);
});

test("an account that can change one provider is not called read-only", async ({ page, demo }) => {
  // The auditor also gets the help desk's role.
  await addRole(page, demo, "Help desk");
  await connect(page, tokens.readOnly);
  await expect(page.getByRole("main").getByText(/, and change some providers\.$/)).toBeVisible();
  await inFull(page);
  await expect(row(page, /^Providers/).nth(1)).toHaveText("Can change 1 of them");
});

test.describe("where authentik refuses to tell", () => {
  test.use({ allowFailedRequests: true });

  test("for the help desk, changes are unknown, and nothing is tried", async ({ page, writes }) => {
    const told = "What your account can change is unknown: authentik shows permissions only to accounts that can view roles. Its role: Help desk.";
    await connect(page, tokens.helpDesk);
    await expect(page.getByRole("main").getByText(told)).toBeVisible();
    await inFull(page);
    await expect(row(page, /^Providers/)).toHaveText(["At least 4", "Unknown", "–"]);
    await expect(row(page, /^Endpoints/)).toHaveText(["At least those it can use", "Unknown", "–"]);
    await expect(row(page, /^Property mappings/)).toHaveText(["No", "Unknown", "view_racpropertymapping"]);
    await expect(row(page, /^Roles/)).toHaveText(["No", "Not needed", "view_role"]);
    await expect(page.getByText(/What it can change is unknown until you try/)).toBeVisible();
    expect(await writes()).toEqual([]);
  });

  test("an account without a role sees only what it can use", async ({ page, writes }) => {
    const told = "Your account has no role in authentik. It sees only what it can use, and can't change anything.";
    await connect(page, tokens.nobody);
    await expect(page.getByRole("main").getByText(told)).toBeVisible();
    await inFull(page);
    await expect(row(page, /^Providers/)).toHaveText([
      "No",
      "No",
      "view_racprovideradd_racproviderchange_racproviderdelete_racprovider",
    ]);
    await expect(row(page, /^Endpoints/).first()).toHaveText("Only those it can use");
    expect(await writes()).toEqual([]);
  });
});
