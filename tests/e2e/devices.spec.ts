// An authentik that has moved to devices: endpoints are not supported, but everything else is.
import { connect, expect, test } from "./fixtures.ts";

test.use({ allowFailedRequests: true });

const SENTENCE =
  "This instance manages endpoints as devices, which RAC Admin doesn't support yet. Providers and property mappings work as before.";

test.beforeEach(async ({ page, demo }) => {
  await demo.haveDevices();
  await connect(page);
});

for (const hash of ["#/endpoints", "#/endpoints/new", "#/endpoints/9c9c9c9c-8b8b-4a7a-8969-585847473636", "#/endpoints/9c9c9c9c-8b8b-4a7a-8969-585847473636/edit"]) {
  test(`one sentence says so at ${hash}`, async ({ page }) => {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("main").getByText(SENTENCE)).toHaveCount(1);
    await expect(page.getByText("Nothing here")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Create endpoint" })).toHaveCount(0);
    await expect(page.getByRole("textbox", { name: "Host" })).toHaveCount(0);
  });
}

test("the overview shows counts, and why endpoints have none", async ({ page }) => {
  await expect(page.getByRole("main").getByRole("definition")).toHaveText(["4", `–: ${SENTENCE}`, "150"]);
  await expect(page.getByText("1 of 4 providers is ready")).toBeVisible();
});

test("connection tokens are listed with the names of their devices, and deleted", async ({ page, writes }) => {
  await page.goto("./#/tokens");
  const rows = page.getByRole("table", { name: "Connection tokens" }).getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect(rows).toHaveCount(20);
  await expect(rows.first().getByText("Device", { exact: true })).toBeVisible();
  const remove = rows.first().getByRole("button", { name: /^Delete token of \S+ for [a-z]/ });
  await remove.click();
  await page.getByRole("dialog").getByRole("button", { name: /token/ }).click();
  await expect.poll(async () => (await writes()).map(({ method, status }) => [method, status])).toEqual([["DELETE", 204]]);
  await rows.first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Connection token of \S+ for [a-z]/ })).toBeVisible();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByText(SENTENCE)).toBeVisible();
});

test("providers and property mappings stay usable", async ({ page, demo }) => {
  await page.goto("./#/providers");
  await expect(page.getByRole("link", { name: "unknown number of endpoints of Servers" })).toHaveAccessibleDescription(SENTENCE);
  await page.goto("./#/providers/3");
  await expect(page.getByRole("region", { name: "Readiness" }).getByRole("listitem").filter({ hasText: /^Endpoints/ })).toContainText(SENTENCE);
  await page.goto("./#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name" }).fill("Lab bench 2");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lab bench 2" })).toBeVisible();
  await page.goto("./#/providers/3/tokens");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();
  expect(await demo.api("GET", "/providers/rac/3/")).toMatchObject({ name: "Lab bench 2" });
  await page.goto("./#/mappings");
  await expect(page.getByRole("row", { name: /Low bandwidth/ })).toBeVisible();
});
