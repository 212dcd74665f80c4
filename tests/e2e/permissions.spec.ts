// The Permissions tab of a provider.
import { connect, expect, test, tokens } from "./fixtures.ts";

test("permissions on this provider and on all providers are separated", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/1/permissions");
  const table = page.getByRole("table", { name: "Permissions" });
  const desk = table.getByRole("row", { name: /^Help desk/ });
  await expect(desk.getByRole("cell")).toHaveText(["Can change this provider.", "Can view all RAC providers."]);
  const auditors = table.getByRole("row", { name: /^Read-only auditors/ });
  await expect(auditors.getByRole("cell")).toHaveText(["–", "Can view all RAC providers."]);
  const own = table.getByRole("row", { name: /^User jose.garcia/ });
  await expect(own.getByRole("cell")).toHaveText(["Can view and delete this provider.", "–"]);
  await expect(page.getByText(/Superusers can do everything with every provider/)).toBeVisible();
});

test("permissions on another provider are not shown", async ({ page }) => {
  await connect(page);
  await page.goto("./#/providers/2/permissions");
  const desk = page.getByRole("table", { name: "Permissions" }).getByRole("row", { name: /^Help desk/ });
  await expect(desk.getByRole("cell")).toHaveText(["–", "Can view all RAC providers."]);
  await expect(page.getByText("jose.garcia")).toHaveCount(0);
});

test("a read-only account sees them, too", async ({ page }) => {
  await connect(page, tokens.readOnly);
  await page.goto("./#/providers/1/permissions");
  await expect(page.getByRole("row", { name: /^Help desk/ })).toBeVisible();
});
