// Hostile responses in a portal's page, and links to new tabs, which must not get access to the page.
import { connect, expect, quiet, test as plain, tokens } from "./fixtures.ts";
import { DECIDING, HostileAnswers } from "./hostile-answers.ts";
import { Audit } from "./hostile-audit.ts";
import { portalPage, test } from "./portal.ts";

const script = `
  import { mount } from "/rac-admin/rac-admin.js";
  globalThis.app = await mount(document.getElementById("place"), {
    routing: "memory", route: "#/", getToken: async () => ${JSON.stringify(tokens.admin)},
  });
`;
const pages = portalPage("host", { body: `<div id="place"></div>`, script });

/** Pages with links to authentik. */
async function withLinks(api: (method: string, path: string) => Promise<any>): Promise<string[]> {
  const { results } = await api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&provider=1");
  const { pk } = results[0];
  return ["#/endpoints", `#/endpoints/${pk}`, `#/endpoints/${pk}/bindings`, "#/providers/1/endpoints"];
}

test("hostile answers take no effect inside a shadow root, nor on the page around it", async ({ page, context, openPortal }) => {
  test.setTimeout(180_000);
  const portal = await openPortal({ pages });
  const audit = new Audit(context, portal.origin);
  await HostileAnswers.to(context, { seed: 1, keep: DECIDING });
  await page.goto(`${portal.address}host/`);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  for (const hash of ["#/", "#/providers", "#/providers/1", "#/providers/2/edit", "#/endpoints", "#/tokens", "#/mappings"]) {
    await page.evaluate((route) => (globalThis as any).app.navigate(route), hash);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await quiet(page);
    await audit.look(page, hash);
  }
  expect(await page.title()).toBe("The portal");
});

plain("each link that opens a new tab says noopener and noreferrer", async ({ page, demo }) => {
  test.setTimeout(120_000);
  await connect(page);
  for (const hash of await withLinks(demo.api.bind(demo))) {
    await page.goto(`./${hash}`);
    await expect(page.locator("a[target]").first()).toBeVisible();
    await quiet(page);
    for (const link of await page.locator("a[target]").all()) await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  }
});

test("… also in a portal's page", async ({ page, demo, openPortal }) => {
  test.setTimeout(120_000);
  const portal = await openPortal({ pages });
  await page.goto(`${portal.address}host/`);
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  for (const hash of await withLinks(demo.api.bind(demo))) {
    await page.evaluate((route) => (globalThis as any).app.navigate(route), hash);
    await expect(page.locator("a[target]").first()).toBeVisible();
    await quiet(page);
    for (const link of await page.locator("a[target]").all()) await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  }
});
