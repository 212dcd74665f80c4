// Instances in several tabs.
import { connect, expect, quiet } from "./fixtures.ts";
import {
  add, choose, connectBoth, current, enter, heading, inProduction, inStaging, menu, misdirected, stagingToken, test,
} from "./instances.ts";

test("two tabs show two instances and leave each other alone", async ({ page, context }) => {
  const wrong = misdirected(context);
  await connectBoth(page, /In this browser/);
  const another = await context.newPage();
  // A new tab starts with the instance used last.
  await another.goto("./#/providers");
  await expect(inStaging(another)).toBeVisible();
  await choose(another, "Production");
  await expect(inProduction(another)).toBeVisible();
  await expect(current(page, "Staging")).toBeVisible();
  await page.reload();
  await expect(inStaging(page)).toBeVisible();

  // Disconnecting from one does not disconnect the other.
  await another.getByRole("button", { name: "Dana Demo" }).click();
  await another.getByRole("menuitem", { name: "Disconnect" }).click();
  await expect(heading(another, "Connect to authentik")).toBeVisible();
  await page.getByRole("button", { name: "Refresh" }).click();
  await quiet(page);
  await expect(inStaging(page)).toBeVisible();
  expect(wrong).toEqual([]);
});

test("a tab leaves an instance that another tab removes, unless it has a changed form", async ({ page, context, demo }) => {
  await connect(page);
  await add(page, demo, "Lab");
  await enter(page, stagingToken, /In this browser/);
  await expect(heading(page, "Overview")).toBeVisible();
  const form = await context.newPage();
  await form.goto("./#/providers/1/edit");
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Half typed");
  const idle = await context.newPage();
  await idle.goto("./#/providers");
  await expect(inStaging(idle)).toBeVisible();
  await quiet(idle);

  await page.goto("./#/preferences");
  await page.getByRole("button", { name: "Remove Lab" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove instance" }).click();
  await expect(current(page, "Production")).toBeVisible();

  await expect(idle.getByText("This instance was changed or removed in another tab.")).toBeVisible();
  await expect(current(idle, "Production")).toBeVisible();

  const asked = form.getByRole("dialog", { name: "Disconnected in another tab" });
  await asked.getByRole("button", { name: "Not now" }).click();
  await expect(current(form, "Lab")).toBeVisible();
  await expect(form.getByText(/removed in another tab, or its address was changed/)).toBeVisible();
  await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Half typed");
  await form.getByRole("link", { name: "Overview" }).first().click();
  await form.getByRole("button", { name: "Leave without saving" }).click();
  await expect(current(form, "Production")).toBeVisible();
  await expect(heading(form, "Connect to authentik")).toBeVisible();
});

test("an instance that another tab adds appears", async ({ page, context, demo }) => {
  await connect(page);
  const another = await context.newPage();
  await connect(another);
  await add(another, demo, "إنتاج");
  await expect(current(another, "إنتاج")).toBeVisible();
  await menu(page).click();
  await expect(page.getByRole("menuitemradio", { name: "إنتاج" })).toBeVisible();
  await expect(current(page, "Production")).toBeVisible();
});
