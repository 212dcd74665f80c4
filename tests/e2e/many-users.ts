// A list of many users, in place of the demo's.
import type { Page, Route } from "@playwright/test";

/** Answers the list of users with this many. `failing`: a page that fails. */
export async function manyUsers(page: Page, all: number, failing = 0): Promise<void> {
  await page.route("**/api/v3/core/users/?*", async (route: Route) => {
    const query = new URL(route.request().url()).searchParams;
    const [number, size] = [Number(query.get("page")), Number(query.get("page_size"))];
    if (number === failing) return route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Server Error (500)</h1>" });
    const pages = Math.ceil(all / size);
    const user = (n: number) => ({ pk: 1000 + n, username: `user-${String(n).padStart(4, "0")}`, name: "", groups: [], is_active: true });
    const results = Array.from({ length: Math.min(size, all - (number - 1) * size) }, (_, n) => user((number - 1) * size + n));
    const pagination = { next: number < pages ? number + 1 : 0, count: all, current: number, total_pages: pages };
    return route.fulfill({ json: { pagination, results } });
  });
}
