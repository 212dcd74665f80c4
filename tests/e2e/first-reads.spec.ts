// What a page reads first is on its way while authentik is still asked whose token is stored.
import { connect, expect, quiet, test, tokenField, tokens } from "./fixtures.ts";
import { hold } from "./hold.ts";

const isWhoAmI = (url: URL) => url.pathname.endsWith("/core/users/me/");
const below = (url: string) => {
  const { pathname, search } = new URL(url);
  // The library that builds the address ends each query with an `&`.
  return pathname.slice(pathname.indexOf("/api/v3/") + "/api/v3".length) + search.replace(/&$/, "");
};

/** Requests whose answer the browser has, though the token is still being checked. */
const FIRST = [
  { hash: "#/", read: "/providers/rac/?page=1&page_size=100&ordering=name", shows: "Overview" },
  { hash: "#/providers", read: "/providers/rac/?page=1&page_size=20&ordering=name", shows: "Providers" },
  { hash: "#/providers?search=e&page_size=50", read: "/providers/rac/?page=1&page_size=50&ordering=name&search=e", shows: "Providers" },
  { hash: "#/providers/1", read: "/providers/rac/1/", shows: /./ },
  { hash: "#/providers/1/tokens", read: "/rac/connection_tokens/?page=1&page_size=20&ordering=pk&provider=1", shows: /./ },
  { hash: "#/providers/1/edit", read: "/providers/rac/1/", shows: /./ },
  {
    hash: "#/endpoints",
    read: "/rac/endpoints/?page=1&page_size=100&superuser_full_list=true&ordering=name%2Cpk",
    shows: "Endpoints",
  },
  { hash: "#/tokens", read: "/rac/connection_tokens/?page=1&page_size=20&ordering=pk", shows: "Connection tokens" },
  { hash: "#/mappings", read: "/propertymappings/provider/rac/?page=1&page_size=20&ordering=name", shows: "Property mappings" },
];

for (const { hash, read, shows } of FIRST) {
  test(`${hash}: its first read does not wait for the token's check, and is sent once`, async ({ page }) => {
    await connect(page);
    await page.goto(`./${hash}`);
    await quiet(page);
    const release = await hold(page, isWhoAmI);
    const sent: string[] = [];
    const came: string[] = [];
    page.on("request", (request) => request.url().includes("/api/v3/") && sent.push(below(request.url())));
    page.on("requestfinished", (request) => request.url().includes("/api/v3/") && came.push(below(request.url())));
    await page.reload();
    await expect.poll(() => came).toContain(read);
    expect(came).not.toContain("/core/users/me/");
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
    sent.length = 0;
    await release();
    await expect(page.getByRole("heading", { level: 1, name: shows })).toBeVisible();
    await quiet(page);
    expect(sent.filter((path) => path === read)).toEqual([]);
  });
}

test.describe("where requests fail on purpose", () => {
  test.use({ allowFailedRequests: true });

  test("with an invalid token, reads sent ahead are discarded", async ({ page, demo, requests }) => {
    await connect(page);
    await page.goto("./#/providers");
    await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
    await quiet(page);
    await demo.revoke(tokens.admin);
    await demo.forgetRequests();
    await page.reload();
    await expect(tokenField(page)).toBeVisible();
    await expect(page.getByText(/no longer accept/)).toBeVisible();
    const refused = (await requests()).filter(({ path }) => path.includes("/providers/rac/"));
    expect(refused.map(({ status }) => status).filter((status) => status < 400)).toEqual([]);
    await expect(page.getByRole("table")).toHaveCount(0);
  });
});

test("after a write, reads are repeated", async ({ page, demo, requests }) => {
  await connect(page);
  await page.goto("./#/providers");
  await page.reload();
  await expect(page.getByRole("table", { name: "RAC providers" })).toBeVisible();
  await quiet(page);
  await demo.forgetRequests();
  await page.getByRole("button", { name: "Refresh" }).click();
  const isList = ({ path }: { path: string }) => path.includes("/providers/rac/?page=1&page_size=20");
  await expect.poll(async () => (await requests()).filter(isList).length).toBe(1);
});
