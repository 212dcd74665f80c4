// Something other than authentik's API answers at the address: the message asks the user to check it.
import type { Page, Route } from "@playwright/test";
import { connect, expect, test, tokenField, tokens } from "./fixtures.ts";

test.use({ allowFailedRequests: true });

const page404 = "<!doctype html><title>404 Not Found</title><center>nginx</center>";
const answers: [what: string, answer: Parameters<Route["fulfill"]>[0], found: string][] = [
  ["a proxy's page for what it does not know", { status: 404, contentType: "text/html", body: page404 }, "404, a web page"],
  ["a proxy's words for what it does not know", { status: 404, contentType: "text/plain", body: "404 page not found" }, "404, not JSON"],
  ["a file server that takes no such request", { status: 405, contentType: "text/html", body: page404 }, "405, a web page"],
  ["a page for every address", { status: 200, contentType: "text/html", body: "<!doctype html><div id=root></div>" }, "200, a web page"],
  ["a captive portal", { status: 200, contentType: "text/html", body: "<h1>Welcome to our Wi-Fi</h1>" }, "200, a web page"],
  ["a sign-in page in front", { status: 302, headers: { location: "/login" } }, "it redirects elsewhere"],
  ["another API", { status: 200, contentType: "application/json", body: '{"status":"ok"}' }, "200, JSON of something else"],
  ["another API that does not know the path", { status: 404, contentType: "application/json", body: '{"error":"no route"}' }, "404, JSON of something else"],
  ["nothing", { status: 200, contentType: "text/plain", body: "" }, "200, an empty answer"],
  ["a firewall", { status: 403, contentType: "text/html", body: "<h1>Forbidden</h1>" }, "403, a web page"],
];

async function tryToConnect(page: Page): Promise<void> {
  await page.goto("./#/connect");
  await tokenField(page).fill(tokens.admin);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
}

for (const [what, answer, found] of answers) {
  test(`${what} makes the address suspect`, async ({ page, demo }) => {
    await page.route("**/api/v3/**", (route) => route.fulfill(answer));
    await tryToConnect(page);
    const alert = page.getByRole("alert").first();
    await expect(alert).toContainText(`there is no authentik API at ${demo.address}api/v3 (${found}).`);
    await expect(alert).toContainText("Check the address.");
    // The user continues with the form as it is.
    await page.unroute("**/api/v3/**");
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  });
}

test("a refused token and an unavailable authentik do not make the address suspect", async ({ page }) => {
  await page.route("**/api/v3/**", (route) => route.fulfill({ status: 502, contentType: "text/html", body: page404 }));
  await tryToConnect(page);
  await expect(page.getByRole("alert").first()).toContainText("authentik is not available right now (status 502)");
  await page.unroute("**/api/v3/**");
  await tokenField(page).fill("wrong");
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(tokenField(page)).toHaveAccessibleDescription(/does not accept this token/);
});

test("an address that is no longer authentik's is reported on the current page and after a reload", async ({ page, demo }) => {
  await connect(page);
  await page.route("**/api/v3/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body: page404 }));
  await page.goto("./#/providers");
  const told = page.getByText(`there is no authentik API at ${demo.address}api/v3 (404, a web page).`).first();
  await expect(told).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Could not check the token" })).toBeVisible();
  await expect(told).toBeVisible();
});

test("an HTML page for a single path does not make the address suspect", async ({ page }) => {
  await connect(page);
  await page.route("**/api/v3/providers/rac/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body: page404 }));
  await page.goto("./#/providers");
  // authentik would answer with JSON if an object didn't exist; a proxy's page doesn't say that.
  await expect(page.getByText("Could not read the providers: there is no authentik API at this address (404, a web page).")).toBeVisible();
  await expect(page.getByText(/it does not exist/)).toHaveCount(0);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Property mappings" }).click();
  await expect(page.getByRole("rowheader").first()).toBeVisible();
});
