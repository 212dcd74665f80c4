// The portal or the user chooses the language, and how times, numbers and the order of names are formatted.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect } from "./fixtures.ts";
import { messages } from "./language.ts";
import { portalPage, test, withToken } from "./portal.ts";

const script = `${withToken}
  globalThis.errors = [];
  document.addEventListener("rac-admin:error", ({ detail }) => errors.push(detail));`;

const errors = (page: Page) => page.evaluate(() => (globalThis as unknown as { errors: { reason: string; message: string }[] }).errors);

const setLocale = (page: Page, locale: string | null) =>
  page.locator("rac-admin").evaluate((app, locale) => (locale === null ? app.removeAttribute("locale") : app.setAttribute("locale", locale)), locale);

/** Formats of a date: with the year first, with the month's name, … */
const WRITTEN = { de: /^\d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}$/, sv: /^\d{1,2} \p{L}+\.? \d{4} \d{2}:\d{2}$/u, "en-US": /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/ };

async function writtenAs(page: Page, locale: keyof typeof WRITTEN) {
  const time = page.getByRole("time").first();
  await expect(time).toHaveText(WRITTEN[locale]);
  await expect(time).toHaveAttribute("lang", locale);
}

test("times, numbers and texts follow the portal's locale immediately", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("locale", { body: `<rac-admin locale="de" sign-in="portal"></rac-admin>`, script }),
  });
  await page.route(/\/rac\/connection_tokens\//, (route) =>
    route.fulfill({ json: { pagination: { next: 0, count: 1234567, current: 1, total_pages: 61729 }, results: [] } }));
  await page.goto(`${portal.address}locale/`);
  const figures = page.getByRole("region", { name: "RAC Admin" }).getByRole("definition");
  await expect(figures.filter({ hasText: "1.234.567" })).toBeVisible();
  await writtenAs(page, "de");
  const inside = page.getByRole("heading", { level: 1 });
  const language = () => inside.evaluate((heading) => heading.closest("[lang]")?.getAttribute("lang"));
  await expect(inside).toHaveText((await messages("de"))("app.overview"));
  expect(await language()).toBe("de");
  // The page around it is not ours.
  await expect(page.locator("html")).not.toHaveAttribute("lang", "de");
  await setLocale(page, "ar");
  await expect(inside).toHaveText((await messages("ar"))("app.overview"));
  expect(await inside.evaluate((heading) => getComputedStyle(heading).direction)).toBe("rtl");
  // RAC Admin has no Swedish.
  await setLocale(page, "sv");
  await expect(inside).toHaveText("Overview");
  await writtenAs(page, "sv");
  await expect(figures.filter({ hasText: /^1\s234\s567$/ })).toBeVisible();
  await setLocale(page, null);
  await writtenAs(page, "en-US");
  await expect(figures.filter({ hasText: "1,234,567" })).toBeVisible();
  expect(await language()).toBe("en");
  expect(await errors(page)).toEqual([]);
});

test("an unsupported locale is reported to the portal once, and the browser's applies", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("odd", { body: `<rac-admin locale="no such" sign-in="portal"></rac-admin>`, script }),
  });
  await page.goto(`${portal.address}odd/`);
  await writtenAs(page, "en-US");
  expect(await errors(page)).toEqual([{ reason: "locale", message: expect.stringContaining("no such") }]);
  await setLocale(page, "de");
  await writtenAs(page, "de");
  // Well formed, but not supported.
  await setLocale(page, "xx");
  await writtenAs(page, "en-US");
  await expect.poll(async () => (await errors(page)).map(({ reason }) => reason)).toEqual(["locale", "locale"]);
});

test("two apps have their own locales", async ({ page, openPortal }) => {
  const portal = await openPortal({
    pages: portalPage("both", {
      body: `<section aria-label="First"><rac-admin locale="de" sign-in="portal"></rac-admin></section>
             <section aria-label="Second"><rac-admin locale="en-US" sign-in="portal"></rac-admin></section>`,
      script,
    }),
  });
  await page.goto(`${portal.address}both/`);
  await expect(page.getByRole("region", { name: "First" }).getByRole("time").first()).toHaveText(WRITTEN.de);
  await expect(page.getByRole("region", { name: "Second" }).getByRole("time").first()).toHaveText(WRITTEN["en-US"]);
});

async function nameEndpoints(demo: Demo, names: string[]) {
  const provider = await demo.createProvider("Alphabet");
  for (const name of names) {
    await demo.api("POST", "/rac/endpoints/", { name, provider, protocol: "ssh", host: "h", maximum_connections: -1, auth_mode: "prompt" });
  }
  return provider;
}

test("names are sorted by the locale, with numbers by value", async ({ page, demo, openPortal }) => {
  const provider = await nameEndpoints(demo, ["Zug 10", "Ärger", "Zug 9", "Apfel"]);
  const portal = await openPortal({
    pages: portalPage("sorted", { body: `<rac-admin locale="de" route="#/endpoints?provider=${provider}" sign-in="portal"></rac-admin>`, script }),
  });
  await page.goto(`${portal.address}sorted/`);
  const names = page.getByRole("table").getByRole("rowheader").getByRole("link");
  await expect(names).toHaveText(["Apfel", "Ärger", "Zug 9", "Zug 10"]);
  // In Swedish, the letter comes last.
  await setLocale(page, "sv");
  await expect(names).toHaveText(["Apfel", "Zug 9", "Zug 10", "Ärger"]);
});

test("the user chooses the locale on the stand-alone page, but not if the portal does", async ({ page, openPortal }) => {
  await connect(page);
  await page.goto("./#/preferences");
  const choice = page.getByRole("combobox", { name: "Dates and numbers" });
  await choice.selectOption("German");
  await page.goto("./#/");
  await writtenAs(page, "de");
  await page.reload();
  await writtenAs(page, "de");
  await page.goto("./#/preferences");
  await expect(choice).toHaveValue("de");
  await choice.selectOption("Browser default");
  await page.goto("./#/");
  await writtenAs(page, "en-US");
  const portal = await openPortal({
    pages: portalPage("chosen", { body: `<rac-admin locale="de" route="#/preferences" sign-in="portal"></rac-admin>`, script }),
  });
  await page.goto(`${portal.address}chosen/`);
  const german = await messages("de");
  await expect(page.getByRole("combobox", { name: german("app.page-size") })).toBeVisible();
  await expect(page.getByRole("combobox", { name: german("app.locale") })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: german("app.language") })).toHaveCount(0);
  await setLocale(page, null);
  await expect(choice).toBeVisible();
});
