// `#/access` with 500 users and 1,000 endpoints.
import { connect, expect, quiet, test } from "./fixtures.ts";
import { manyUsers } from "./many-users.ts";

test.use({ demoArguments: ["--scale", "1000"] });

test("500 users and 1,000 endpoints are read with few requests, and only a part is drawn", async ({ page, demo }) => {
  const table = page.getByRole("table", { name: "Access", exact: true });
  const count = page.getByRole("status").filter({ hasText: / × \d/ });
  test.slow();
  await manyUsers(page, 500);
  await connect(page);
  await quiet(page);
  await demo.forgetRequests();
  let ofUsers = 0;
  page.on("request", (request) => {
    if (request.url().includes("/core/users/?")) ofUsers += 1;
  });
  await page.goto("./#/access");
  await expect(count).toHaveText(/^500 users × 1\D?000 endpoints$/, { timeout: 30_000 });
  await expect(table).toHaveAttribute("aria-rowcount", "501");
  await expect(table).toHaveAttribute("aria-colcount", "1001");
  const drawn = async () => page.getByRole("cell").count();
  expect(await drawn()).toBeLessThan(3_000);
  const reads = (await demo.requests()).filter(({ path }) => /\/(endpoints|groups|applications|bindings)\//.test(path));
  expect(ofUsers).toBe(5);
  expect(reads.length).toBeLessThan(25);
  await table.locator("[data-row='0'][data-column='0']").focus();
  await page.keyboard.press("ControlOrMeta+End");
  await expect(table.locator("[data-row='499'][data-column='999']")).toBeFocused();
  expect(await drawn()).toBeLessThan(3_000);
  await expect(table.getByRole("rowheader", { name: /^user-0499/ })).toBeVisible();
});
