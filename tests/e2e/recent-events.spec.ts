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
  // Launches are events of the application.
  await expect(events.filter({ hasText: /^Launched an endpoint of Servers/ }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "an endpoint of Servers" }).first()).toHaveAttribute("href", /#\/endpoints\/[0-9a-f-]{36}$/);
});

test.describe("refused", () => {
  test.use({ allowFailedRequests: true });

  test("an account that can't see events gets the reason, and the overview works", async ({ page }) => {
    await connect(page, tokens.nobody);
    await expect(page.getByText("Your account can't view authentik's events.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Readiness" })).toBeVisible();
  });
});
