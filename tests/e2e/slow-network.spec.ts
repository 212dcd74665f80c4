// On a slow connection each page says that it is loading, and nothing that the user does meanwhile is lost.
import { connect, expect, test } from "./fixtures.ts";

test.use({ demoArguments: ["--latency", "600"] });

test("a page that is still loading says so", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeAttached();
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await page.goto("./#/providers/1");
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeAttached();
  await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
});

test("a form can be filled in while its pickers are still loading", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/providers/new");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Typed early");
  const flow = page.getByRole("combobox", { name: "Authorization flow" });
  await flow.fill("implicit");
  await page.getByRole("listbox").getByRole("option").first().click();
  await page.getByRole("button", { name: "Create provider" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Typed early" })).toBeVisible();
  expect(await writes()).toHaveLength(1);
});

test("the answer to the latest search is shown, in any order of arrival", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers");
  const names = page.getByRole("table", { name: "RAC providers" }).getByRole("rowheader").getByRole("link");
  await expect(names).toHaveCount(4);
  const search = page.getByRole("searchbox", { name: "Search" });
  // The first response is held back until the second one has arrived.
  let release = () => {};
  const second = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/providers/rac/?*search=serv*", async (route) => {
    await second;
    await route.fallback().catch(() => {});
  });
  await search.fill("serv");
  await expect(page).toHaveURL(/search=serv/);
  await search.fill("lab");
  await expect(names).toHaveText(["Lab bench"]);
  release();
  await expect(page.getByRole("button", { name: "Refresh" })).not.toHaveAttribute("aria-busy", "true");
  await expect(names).toHaveText(["Lab bench"]);
  await expect(search).toHaveValue("lab");
});
