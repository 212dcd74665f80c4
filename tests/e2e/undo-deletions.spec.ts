// Undoing deletions: what comes back, and what can't.
import { connect, expect, test, tokens } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";
import { change, close, dialog, estate, go, openRecentChanges, stored, toast } from "./undo.ts";

test("a deleted endpoint comes back with its bindings, closed until they are there", async ({ page, demo, writes }) => {
  const { endpoints } = await estate(demo, ["undo-a"]);
  const before = await stored(demo, "undo-a");
  await connect(page);
  await go(page, `#/endpoints/${endpoints[0]}`);
  await moreActions(page, "Delete");
  await expect(dialog(page)).toContainText("You can undo this in this tab, from Recent changes: with its bindings.");
  await expect(dialog(page)).toContainText("Its id and launch address are new then, and connection tokens don't come back.");
  await dialog(page).getByRole("button", { name: "Delete endpoint" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
  expect(await stored(demo, "undo-a")).toEqual([]);
  await demo.forgetRequests();
  await toast(page, "Deleted endpoint “undo-a”.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page)).toContainText("Create endpoint “undo-a” again, with 2 bindings");
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect(await stored(demo, "undo-a")).toEqual(before);
  const limits = (await writes()).map(({ method, body }: any) => [method, body.maximum_connections]);
  expect(limits).toEqual([["POST", 0], ["POST", undefined], ["POST", undefined], ["PATCH", 3]]);
  // The list below shows it again.
  await close(page);
  await page.getByRole("searchbox", { name: "Search" }).fill("undo-a");
  await expect(page.getByRole("rowheader", { name: "undo-a" })).toBeVisible();
});

test.describe("when authentik refuses a part", () => {
  test.use({ allowFailedRequests: true });

  test("several deleted endpoints are one change, whose undoing can fail in part and be continued", async ({ page, demo }) => {
    await estate(demo, ["undo-a", "undo-b", "undo-c"]);
    const before = await stored(demo, "undo-");
    await connect(page);
    await go(page, "#/endpoints?search=undo-");
    await page.getByRole("checkbox", { name: "Select all on this page" }).check();
    await page.getByRole("button", { name: "Delete 3 endpoints" }).click();
    await dialog(page).getByRole("button", { name: "Delete 3 endpoints" }).click();
    await expect(dialog(page).getByRole("status")).toContainText("3 endpoints deleted");
    await close(page);
    await expect(toast(page, "3 endpoints deleted.")).toBeVisible();
    expect(await stored(demo, "undo-")).toEqual([]);

    await openRecentChanges(page);
    await expect(change(page, "3 endpoints deleted.")).toContainText("Create endpoint “undo-b” again, with 2 bindings");
    await change(page, "3 endpoints deleted.").getByRole("button").click();
    await expect(dialog(page)).toContainText("Connection tokens don't come back.");
    // The second endpoint's first binding is refused.
    let bindings = 0;
    await page.route("**/policies/bindings/", async (route) => {
      if (route.request().method() === "POST" && ++bindings === 3) {
        return route.fulfill({ status: 400, json: { non_field_errors: ["Not now."] } });
      }
      await route.fallback();
    });
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText("Changes of 2 objects undone. 1 failed.");
    await expect(dialog(page).getByRole("listitem").filter({ hasText: "Failed" })).toContainText("Not now.");
    // Without all its bindings, everyone could use it: so it is closed.
    const limits = (await stored(demo, "undo-")).map(({ maximum_connections }: any) => maximum_connections);
    expect(limits.toSorted()).toEqual([0, 3, 3]);
    await close(page);
    await expect(change(page, "3 endpoints deleted.")).toContainText("2 of 3 undone");
    await change(page, "3 endpoints deleted.").getByRole("button").click();
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
    expect(await stored(demo, "undo-")).toEqual(before);
    await close(page);
    await expect(change(page, "3 endpoints deleted.")).toContainText("Undone");
  });
});

test("a deleted provider comes back with its endpoints, application and outpost", async ({ page, demo }) => {
  const { provider } = await estate(demo, ["undo-a", "undo-b"]);
  const before = await stored(demo, "undo-");
  await connect(page);
  await go(page, `#/providers/${provider}`);
  await moreActions(page, "Delete");
  await dialog(page).getByRole("textbox", { name: /^Type/ }).fill("Undo estate");
  await dialog(page).getByRole("button", { name: "Delete provider" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Providers" })).toBeVisible();
  expect((await demo.api("GET", "/core/applications/undo-application/")).provider).toBeNull();

  await toast(page, "Deleted provider “Undo estate”.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("listitem")).toContainText([
    "Create provider “Undo estate” again",
    "Create endpoint “undo-a” again, with 2 bindings",
    "Create endpoint “undo-b” again, with 2 bindings",
    "Add the provider to application “Undo application” again",
    "Add the provider to outpost “Undo outpost” again",
  ]);
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 5 objects undone.");
  expect(await stored(demo, "undo-")).toEqual(before);
  const { results } = await demo.api("GET", "/providers/rac/?search=Undo");
  const [{ pk, settings, assigned_application_slug }] = results;
  expect(pk).not.toBe(provider);
  expect({ settings, assigned_application_slug }).toEqual({ settings: { "font-size": "12" }, assigned_application_slug: "undo-application" });
  const outposts = await demo.api("GET", "/outposts/instances/?search=Undo");
  expect(outposts.results[0].providers.toSorted()).toEqual([1, pk].toSorted());
  await close(page);
  await expect(page.getByRole("rowheader", { name: "Undo estate" })).toBeVisible();
});

test.describe("when the provider is gone", () => {
  test.use({ allowFailedRequests: true });

  test("a deleted endpoint can't come back, which is said, and not retried", async ({ page, demo }) => {
    const { provider, endpoints } = await estate(demo, ["undo-a"]);
    await connect(page);
    await go(page, `#/endpoints/${endpoints[0]}`);
    await moreActions(page, "Delete");
    await dialog(page).getByRole("button", { name: "Delete endpoint" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Endpoints" })).toBeVisible();
    await demo.api("DELETE", `/providers/rac/${provider}/`);
    await toast(page, "Deleted endpoint “undo-a”.").getByRole("button", { name: "Undo" }).click();
    await expect(dialog(page)).toContainText("Its provider no longer exists.");
    await expect(dialog(page).getByRole("button", { name: "Retry failed" })).toHaveCount(0);
    await close(page);
    await openRecentChanges(page);
    await expect(change(page, "Deleted endpoint “undo-a”.")).toContainText("Can't be undone");
    await expect(change(page, "Deleted endpoint “undo-a”.").getByRole("button")).toHaveCount(0);
  });
});

test("a deleted property mapping is selected again where it was", async ({ page, demo }) => {
  const { pk } = await demo.api("POST", "/propertymappings/provider/rac/", { name: "Undo mapping", static_settings: { username: "ann" }, expression: "" });
  const { endpoints } = await estate(demo, ["undo-a"]);
  await demo.api("PATCH", `/rac/endpoints/${endpoints[0]}/`, { property_mappings: [pk] });
  await connect(page);
  await go(page, `#/mappings/${pk}`);
  await moreActions(page, "Delete");
  await dialog(page).getByRole("button", { name: "Delete property mapping" }).click();
  await toast(page, "Deleted property mapping “Undo mapping”.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 2 objects undone.");
  const { property_mappings } = await demo.api("GET", `/rac/endpoints/${endpoints[0]}/`);
  const [again] = property_mappings;
  expect((await demo.api("GET", `/propertymappings/provider/rac/${again}/`)).static_settings).toEqual({ username: "ann" });
});
