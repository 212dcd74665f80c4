// The latest events, on the overview.
import { connect, expect, test, tokens } from "./fixtures.ts";

test("the overview lists the latest events, with links to existing objects", async ({ page, demo }) => {
  const { pk } = await demo.api("POST", "/rac/endpoints/", {
    name: "press", provider: 1, protocol: "ssh", host: "press.example.org", auth_mode: "prompt",
  });
  const gone = await demo.createProvider("Short-lived");
  await demo.api("DELETE", `/providers/rac/${gone}/`);
  await connect(page);
  const events = page.getByRole("listitem");
  await expect(events.filter({ hasText: "Created endpoint press" })).toContainText("dana");
  await expect(page.getByRole("link", { name: "press", exact: true })).toHaveAttribute("href", `#/endpoints/${pk}`);
  // Created and deleted: both are listed, without a link.
  await expect(events.filter({ hasText: "Created provider Short-lived" })).toBeVisible();
  await expect(events.filter({ hasText: "Deleted provider Short-lived" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Short-lived" })).toHaveCount(0);
  // Launches are events of the application: the endpoint has the name that it also has in Activity.
  await expect(events.filter({ hasText: "an endpoint of" })).toHaveCount(0);
  const launched = events.filter({ hasText: /^Launched / }).locator("a[href^='#/endpoints/']").first();
  await expect(launched).toHaveAttribute("href", /#\/endpoints\/[0-9a-f-]{36}$/);
  const id = (await launched.getAttribute("href"))?.split("/").pop();
  const { name } = await demo.api("GET", `/rac/endpoints/${id}/`);
  await expect(launched).toHaveText(name);
  await page.goto("./#/activity?action=launches&days=90");
  await expect(page.getByRole("table").getByRole("link", { name, exact: true }).first()).toHaveAttribute("href", `#/endpoints/${id}`);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see events gets the reason, and the overview works", async ({ page }) => {
    await connect(page, tokens.nobody);
    await expect(page.getByText("Your account can't view authentik's events.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Readiness" })).toBeVisible();
  });
});
