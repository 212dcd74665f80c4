// The app is loaded in parts: what is needed first comes first, and a part that fails to load is reported.
import { allParts, connect, expect, test, tokenField } from "./fixtures.ts";
import { filesOf, ownFile } from "./part-files.ts";

const wasm = /\.wasm$/;

test("the connect page needs the first module only", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (wasm.test(request.url())) fetched.push(request.url());
  });
  await page.goto("./");
  await expect(tokenField(page)).toBeVisible();
  expect(fetched).toHaveLength(1);
});

test("parts for likely next pages are loaded once the page is ready", async ({ page }) => {
  await connect(page);
  await allParts(page);
  // From now on nothing else is loaded: a newer version may have replaced the files.
  const late: string[] = [];
  page.on("request", (request) => {
    if (wasm.test(request.url())) late.push(request.url());
  });
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
  await page.getByRole("row").getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Edit" })).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Property mappings" }).click();
  await expect(page.getByRole("link", { name: "Create" })).toBeVisible();
  expect(late).toEqual([]);
});

test("a page whose part fails to load says so, and can be retried", async ({ browser, demo }) => {
  // An unwatched context: Chromium reports the requests that fail on purpose.
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  const forms = `**/${ownFile("provider_form")}`;
  await page.route(forms, (route) => route.abort());
  await connect(page);
  await page.goto("./#/providers/new");
  const notice = page.getByText("This page could not be loaded");
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toBeVisible();
  await page.unroute(forms);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  await context.close();
});

test("a page whose part is invalid says so", async ({ browser, demo }) => {
  const context = await browser.newContext({ baseURL: demo.address });
  const page = await context.newPage();
  const forms = `**/${ownFile("provider_form")}`;
  // As from a proxy that sends its own page, or truncates files.
  await page.route(forms, (route) => route.fulfill({ contentType: "application/wasm", body: "no WebAssembly" }));
  await connect(page);
  await page.goto("./#/providers/new");
  await expect(page.getByText("This page could not be loaded")).toBeVisible();
  await page.unroute(forms);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  await context.close();
});

test("the part for passphrases is loaded when one is chosen", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (wasm.test(request.url())) fetched.push(request.url());
  });
  await page.goto("./");
  await page.getByRole("radio", { name: /In this browser/ }).check();
  await expect(page.getByLabel("Passphrase (optional)")).toBeVisible();
  for (const file of filesOf("vault")) await expect.poll(() => fetched.some((url) => url.endsWith(`/${file}`)), file).toBe(true);
});
