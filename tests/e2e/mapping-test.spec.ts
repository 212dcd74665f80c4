// The test of a property mapping: what authentik says it would add for a user.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { axe, connect, expect, test } from "./fixtures.ts";

const result = (page: Page) => page.getByRole("group", { name: "Result" });

async function open(page: Page, demo: Demo, name: string): Promise<string> {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  const { pk } = results.find((one: { name: string }) => one.name === name);
  await connect(page);
  await page.goto(`./#/mappings/${pk}`);
  await page.getByRole("button", { name: "Test with a user…" }).click();
  await expect(page.getByRole("combobox", { name: "User" })).toBeFocused();
  return pk;
}

async function run(page: Page, user: string): Promise<void> {
  await page.getByRole("combobox", { name: "User" }).fill(user);
  await page.getByRole("listbox").getByRole("option").filter({ hasText: user }).first().click();
  await page.getByRole("button", { name: "Run test" }).click();
}

test("the result for a chosen user is shown as settings, its secrets hidden", async ({ page, demo, writes }) => {
  const pk = await open(page, demo, "Per-user account <b>with markup</b>");
  await page.getByRole("button", { name: "Run test" }).click();
  await expect(page.getByRole("combobox", { name: "User" })).toHaveAccessibleDescription(/Choose a user to test with\./);
  await run(page, "dana");
  await expect(result(page)).toContainText("username: u-dana");
  await expect(result(page)).toContainText(/password: Hidden/);
  await page.getByRole("button", { name: "Show secrets" }).click();
  await expect(result(page)).toContainText("password: not-a-real-one");
  const [sent] = await writes();
  expect(sent?.path).toContain(`/api/v3/propertymappings/all/${pk}/test/?format_result=true`);
  expect(sent?.body).toEqual({ user: expect.any(Number), context: {} });
  // Choosing another user removes the result.
  await page.getByRole("combobox", { name: "User" }).click();
  await page.getByRole("listbox").getByRole("option").first().click();
  await expect(result(page)).toHaveCount(0);
});

test("the result is merged as in authentik", async ({ page, demo }) => {
  await open(page, demo, "Terminal colours");
  await run(page, "dana");
  await expect(result(page)).toContainText("scrollback: 4096");
  await expect(result(page)).toContainText("font-size: 14");
  // Empty settings are dropped.
  await expect(result(page)).not.toContainText("font-name");
});

test("a result that guacd can't use has findings", async ({ page, demo }) => {
  await page.route("**/propertymappings/all/*/test/**", (route) =>
    route.fulfill({
      json: {
        successful: true,
        result: JSON.stringify({
          domain: null,
          "private-key": "-----BEGIN OPENSSH PRIVATE KEY-----\n    b3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n    -----END OPENSSH PRIVATE KEY-----",
        }),
      },
    }));
  await open(page, demo, "Low bandwidth");
  await run(page, "dana");
  await expect(page.getByText("Lines of this key start or end with spaces")).toContainText('"\\n".join([…])');
  await expect(page.getByText("null reaches guacd as the text “None”")).toBeVisible();
});

test("an expression that fails says so, and what that means at launch", async ({ page, demo }) => {
  await demo.api("POST", "/propertymappings/provider/rac/", { name: "Broken", static_settings: {}, expression: "return endpoint.host" });
  await open(page, demo, "Broken");
  await expect(page.getByRole("note").filter({ hasText: "The expression uses endpoint" })).toBeVisible();
  await run(page, "dana");
  await expect(page.getByRole("alert")).toContainText("The expression failed");
  await expect(page.getByRole("alert")).toContainText("At launch, the whole mapping would be left out");
});

test("the test says what it lacks, and on the form that it uses the stored mapping", async ({ page, demo }) => {
  const pk = await open(page, demo, "Low bandwidth");
  await expect(page.getByText(/A test has no endpoint and no provider/)).toBeVisible();
  await page.goto(`./#/mappings/${pk}/edit`);
  await expect(page.getByText(/Tests what is stored in authentik, not the unsaved changes in this form/)).toBeVisible();
});

test.describe("without the permission", () => {
  test.use({ allowFailedRequests: true });

  test("a crash of the test is explained", async ({ page, demo }) => {
    // The demo has no account that can view this mapping but not test it; in authentik, object permissions allow that.
    await page.route("**/propertymappings/all/*/test/**", (route) => route.fulfill({ status: 405, contentType: "text/html", body: "" }));
    await open(page, demo, "Low bandwidth");
    await run(page, "dana");
    await expect(page.getByRole("alert")).toContainText("Can view Property Mapping");
  });
});

test.describe("in a wide window", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("the form stands beside its test, and above it in a narrower one", async ({ page, demo }) => {
    const pk = await open(page, demo, "Low bandwidth");
    await page.goto(`./#/mappings/${pk}/edit`);
    const heading = page.getByRole("heading", { name: "Test", exact: true });
    await expect(heading).toBeVisible();
    const form = await page.getByRole("form").boundingBox();
    const beside = await heading.boundingBox();
    expect(beside?.x).toBeGreaterThan((form?.x ?? 0) + (form?.width ?? 0));
    expect(beside?.y).toBeLessThan(900);
    await page.getByRole("button", { name: "Test with a user…" }).click();
    await run(page, "dana");
    await expect(page.getByRole("heading", { name: "Result" })).toBeVisible();
    await axe(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(async () => {
      const form = await page.getByRole("form").boundingBox();
      const below = await heading.boundingBox();
      expect(below?.y).toBeGreaterThan((form?.y ?? 0) + (form?.height ?? 0));
    }).toPass();
  });
});
