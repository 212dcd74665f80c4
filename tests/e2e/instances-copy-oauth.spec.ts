// Copying to an instance that the user has signed in to: its tokens are renewed there, and reach no other instance.
import type { BrowserContext, Request } from "@playwright/test";
import { accounts, tokens } from "./demo.ts";
import { expect, quiet } from "./fixtures.ts";
import { choose, enter, inProduction, inStaging, stagingToken, test } from "./instances.ts";
import { refreshes, signIn } from "./oauth.ts";
import { moreActions } from "./more-actions.ts";

// Requests with an expired access token are refused on purpose.
test.use({ demoArguments: ["--staging", "--oauth"], allowFailedRequests: true });

/** Requests to Production with another token than a sign-in gives, and requests to Staging with another than its own. */
function misdirected(context: BrowserContext): string[] {
  const wrong: string[] = [];
  context.on("request", (request: Request) => {
    const { pathname } = new URL(request.url());
    const sent = request.headers().authorization ?? "";
    const isOfStaging = sent === `Bearer ${stagingToken}`;
    const isForStaging = pathname.startsWith("/staging/");
    if (!pathname.includes("/api/v3/") && !sent) return;
    if (isForStaging !== isOfStaging || sent === `Bearer ${tokens.admin}`) wrong.push(`${request.method()} ${pathname}`);
  });
  return wrong;
}

test("the sign-in of the other instance is renewed while copying to it", async ({ page, context, demo }) => {
  test.slow();
  const wrong = misdirected(context);
  await signIn(page, "#/providers", /For this tab/, accounts.admin);
  await expect(inProduction(page)).toBeVisible();
  await choose(page, "Staging");
  await enter(page, stagingToken);
  await expect(inStaging(page)).toBeVisible();
  await quiet(page);
  await demo.expireAccessTokens();
  const before = await refreshes(demo);
  await page.getByRole("link", { name: "Servers (staging)", exact: true }).click();
  await moreActions(page, "Copy to…");
  await expect(page.getByRole("status").filter({ hasText: /\d+ to create/ })).toBeVisible();
  expect(await refreshes(demo), "renewed once").toBe(before + 1);

  // Once more, between the preview and the run.
  await demo.expireAccessTokens();
  await page.getByRole("button", { name: /^Copy \d+ objects? to Production$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "Close" }).last()).toBeVisible();
  await expect(dialog).toHaveAccessibleName(/^\d+ changes? applied$/);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  expect(await refreshes(demo)).toBe(before + 2);
  const { results } = await demo.api("GET", "/providers/rac/?search=staging");
  expect(results.map(({ name }: any) => name)).toEqual(["Servers (staging)"]);
  expect(wrong, "no token of one reached the other").toEqual([]);
});
