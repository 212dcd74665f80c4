// The network fails and returns: the page says so, keeps all input, and repeats failed reads.
import { allParts, axe, connect, expect, quiet, test } from "./fixtures.ts";

test.use({ allowFailedRequests: true });

test("a list that could not be read is read again when the network is back", async ({ page, context }) => {
  await connect(page);
  const navigation = page.getByRole("navigation", { name: "Main" });
  // The app's part for lists is loaded; only authentik's data are missing.
  await allParts(page);
  await context.setOffline(true);
  const notice = page.getByRole("note").filter({ hasText: "You are offline." });
  await expect(notice).toBeVisible();
  await navigation.getByRole("link", { name: "Providers" }).click();
  await expect(page.getByRole("alert")).toContainText("the network is down");
  await axe(page);
  await context.setOffline(false);
  await expect(page.getByRole("row", { name: /Servers/ })).toBeVisible();
  await expect(notice).toBeHidden();
});

test("a form survives a network failure and can be saved afterwards", async ({ page, context, writes }) => {
  await connect(page);
  await page.goto("./#/providers/1/edit");
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.fill("Servers, renamed offline");
  await allParts(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("alert")).toContainText("Nothing on this page is lost");
  await expect(name).toHaveValue("Servers, renamed offline");
  await context.setOffline(false);
  await expect(page.getByRole("note").filter({ hasText: "You are offline." })).toBeHidden();
  await expect(name).toHaveValue("Servers, renamed offline");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Servers, renamed offline" })).toBeVisible();
  expect(await writes()).toHaveLength(1);
});

test("a stored token is checked again when the network is back", async ({ page, context }) => {
  await connect(page);
  await quiet(page);
  await page.route("**/core/users/me/", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Could not check the token" })).toBeVisible();
  await page.unroute("**/core/users/me/");
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});
