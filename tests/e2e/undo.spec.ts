// Undoing changes, from the message after them and from `#/changes`.
import { axe, connect, expect, test, tokenField, tokens } from "./fixtures.ts";
import { moreActions } from "./more-actions.ts";
import { change, changes, close, dialog, estate, go, openRecentChanges, stored, toast } from "./undo.ts";
import { connectSealed, lockNow, unlock } from "./vault.ts";

test("an edit is undone from its message, and the page shows it", async ({ page, demo, writes }) => {
  await connect(page);
  await go(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
  await demo.forgetRequests();
  await toast(page, "Saved provider “Workshop”.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page)).toContainText("Restore Name of provider “Workshop”");
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect((await writes()).map(({ method, body }) => [method, body])).toEqual([["PATCH", { name: "Lab bench" }]]);
  await close(page);
  await expect(page.getByRole("heading", { level: 1, name: "Lab bench" })).toBeVisible();
  await openRecentChanges(page);
  await expect(change(page, "Saved provider “Workshop”.")).toContainText("Undone");
  await expect(change(page, "Saved provider").getByRole("button")).toHaveCount(0);
});

test("a change by someone else is not overwritten", async ({ page, demo, writes }) => {
  await connect(page);
  await go(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
  await demo.touchProvider(3, { name: "Studio" });
  await demo.forgetRequests();
  await toast(page, "Saved provider “Workshop”.").getByRole("button", { name: "Undo" }).click();
  const asked = page.getByRole("dialog", { name: "Somebody else changed this provider" });
  const name = asked.getByRole("radiogroup", { name: "Name" });
  await expect(name).toContainText("Your change: Workshop");
  await expect(name.getByRole("radio", { name: "Restore what it was" })).toHaveAccessibleDescription("Lab bench");
  await expect(name.getByRole("radio", { name: "Keep what is in authentik" })).toHaveAccessibleDescription("Studio");
  await axe(page);
  expect(await writes()).toEqual([]);
  await asked.getByRole("button", { name: "Cancel" }).click();
  await openRecentChanges(page);
  await expect(change(page, "Saved provider")).toContainText("Not undone: changed since");
  await expect(change(page, "Saved provider")).toContainText("Name from “Workshop” to “Studio”");
});

test("after somebody else's change, the user chooses whether to restore", async ({ page, demo, writes }) => {
  await connect(page);
  for (const [choice, left, sent] of [
    ["Restore what it was", "Lab bench", [{ name: "Lab bench" }]],
    ["Keep what is in authentik", "Studio", []],
  ] as const) {
    await demo.reset();
    await go(page, "#/providers/3/edit");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
    await demo.touchProvider(3, { name: "Studio" });
    await demo.forgetRequests();
    await toast(page, "Saved provider “Workshop”.").getByRole("button", { name: "Undo" }).click();
    const asked = page.getByRole("dialog", { name: "Somebody else changed this provider" });
    await asked.getByRole("radio", { name: choice }).check();
    await asked.getByRole("button", { name: "Save this choice" }).click();
    await expect(dialog(page).getByRole("status")).toContainText(sent.length > 0 ? "Changes of 1 object undone." : "1 was already as before.");
    expect((await writes()).map(({ body }) => body)).toEqual(sent);
    await close(page);
    await expect(page.getByRole("heading", { level: 1, name: left })).toBeVisible();
  }
});

test("a moved connection token goes back to its endpoint", async ({ page, demo, writes }) => {
  const { results } = await demo.api("GET", "/rac/connection_tokens/?page_size=1&ordering=pk");
  const [{ pk, provider, endpoint }] = results;
  const endpoints = await demo.api("GET", `/rac/endpoints/?superuser_full_list=true&page_size=100&provider=${provider}`);
  const other = endpoints.results.find((one: any) => one.pk !== endpoint && one.name.includes("-"));
  await connect(page);
  await go(page, `#/tokens/${pk}/edit`);
  await page.getByRole("combobox", { name: "Endpoint" }).fill(other.name);
  await page.getByRole("option", { name: other.name }).first().click();
  await page.getByRole("button", { name: "Save changes" }).click();
  const saved = toast(page, "Saved the connection token.").getByRole("button", { name: "Undo" });
  await expect(saved).toBeVisible();
  await demo.forgetRequests();
  await saved.click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect((await writes()).map(({ method, body }) => [method, body])).toEqual([["PUT", { provider, endpoint }]]);
});

test("a fix of the checklist is undone", async ({ page, demo, writes }) => {
  await connect(page);
  await go(page, "#/providers/2");
  await page.getByRole("button", { name: /Add to an outpost/ }).first().click();
  await dialog(page).getByRole("combobox").click();
  await page.getByRole("option", { name: /Frankfurt/ }).click();
  await dialog(page).getByRole("button", { name: /Add/ }).last().click();
  const joined = page.getByRole("status").getByRole("button", { name: "Undo" });
  await expect(joined).toBeVisible();
  await demo.forgetRequests();
  await joined.click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect((await writes()).map(({ method, body }) => [method, body])).toEqual([["PATCH", { providers: [1] }]]);
});

test("an applied plan is one change: what it created, changed and deleted", async ({ page, demo }) => {
  const { provider } = await estate(demo, ["undo-a", "undo-b"]);
  const before = await stored(demo, "undo-");
  await connect(page);
  await go(page, "#/plan");
  const file = {
    format: "rac-admin-plan",
    version: 1,
    endpoints: [
      { name: "undo-a", provider: "Undo estate", maximum_connections: 7 },
      { name: "undo-c", provider: "Undo estate", protocol: "ssh", host: "undo-c.example.org:22" },
    ],
  };
  await page.getByRole("textbox", { name: "Or paste" }).fill(JSON.stringify(file));
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("switch", { name: "Delete what the file doesn't have" }).click();
  await page.getByRole("button", { name: "Apply 3 changes" }).click();
  await expect(dialog(page)).toContainText("You can undo this in this tab, from Recent changes.");
  await dialog(page).getByRole("button", { name: "Apply 3 changes" }).click();
  await expect(page.getByRole("dialog", { name: "3 changes applied" })).toBeVisible();
  await close(page);
  const after = (await stored(demo, "undo-")).map(({ name, maximum_connections }: any) => [name, maximum_connections]);
  expect(after).toEqual([["undo-a", 7], ["undo-c", expect.anything()]]);

  await toast(page, "3 changes applied.").getByRole("button", { name: "Undo" }).click();
  // From the end; and not at once, because it deletes something.
  await expect(dialog(page).getByRole("listitem")).toContainText(["Create endpoint “undo-b” again, with 2 bindings", /undo-/, /undo-/]);
  await expect(dialog(page)).toContainText("Delete endpoint “undo-c”");
  await expect(dialog(page)).toContainText("Restore Maximum connections of endpoint “undo-a”");
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 3 objects undone.");
  expect(await stored(demo, "undo-")).toEqual(before);
  expect((await demo.api("GET", `/providers/rac/${provider}/`)).name).toBe("Undo estate");
  await close(page);
  await openRecentChanges(page);
  await expect(changes(page).getByRole("rowheader")).toHaveCount(1);
  await expect(change(page, "3 changes applied.")).toContainText("Undone");
  await expect(change(page, "3 changes applied.")).toContainText("This was done to undo it:");
});

test("the application with its bindings and the outpost that a plan deletes come back", async ({ page, demo, writes }) => {
  const { provider } = await estate(demo, []);
  const whole = { open_in_new_tab: true, meta_launch_url: "https://undo.example/", meta_icon: "undo.svg", meta_description: "All racks",
    meta_publisher: "IT", policy_engine_mode: "all", group: "Desk" };
  const application = await demo.api("PATCH", "/core/applications/undo-application/", whole);
  await demo.api("POST", "/policies/bindings/", { target: application.pk, order: 0, user: 7 });
  await demo.api("POST", "/policies/bindings/", { target: application.pk, order: 1, user: 8, negate: true, timeout: 9 });
  const [{ pk }] = (await demo.api("GET", "/outposts/instances/?name__iexact=Undo+outpost")).results;
  await demo.api("PATCH", `/outposts/instances/${pk}/`, { config: { log_level: "debug", kubernetes_replicas: 2, docker_labels: null } });
  const now = async () => {
    const { pk, ...application } = await demo.api("GET", "/core/applications/undo-application/");
    const bindings = await demo.api("GET", `/policies/bindings/?target=${pk}&ordering=order`);
    const bound = bindings.results.map(({ order, user, negate, timeout }: any) => ({ order, user, negate, timeout }));
    const outposts = await demo.api("GET", "/outposts/instances/?name__iexact=Undo+outpost");
    const outpost = outposts.results.map(({ name, type, providers, config, managed }: any) => ({ name, type, providers, config, managed }));
    return { application, bound, outpost };
  };
  const before = await now();
  expect(before).toMatchObject({ application: { ...whole, provider }, bound: [{ user: 7 }, { user: 8 }], outpost: [{ providers: [1, provider] }] });

  // A file with all the others.
  const { results: providers } = await demo.api("GET", "/providers/rac/?page_size=100");
  const nameOf = (pk: number) => providers.find((one: any) => one.pk === pk).name;
  const { results: applications } = await demo.api("GET", "/core/applications/?superuser_full_list=true&page_size=100");
  const { results: outposts } = await demo.api("GET", "/outposts/instances/?page_size=100");
  const file = {
    format: "rac-admin-plan",
    version: 1,
    applications: applications
      .filter((one: any) => one.slug !== "undo-application" && one.provider)
      .map(({ slug, provider }: any) => ({ slug, provider: nameOf(provider) })),
    outposts: outposts
      .filter((one: any) => one.type === "rac" && one.pk !== pk)
      .map(({ name, providers }: any) => ({ name, providers: providers.map(nameOf) })),
  };
  await connect(page);
  await go(page, "#/plan");
  await page.getByRole("textbox", { name: "Or paste" }).fill(JSON.stringify(file));
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("switch", { name: "Delete what the file doesn't have" }).click();
  await page.getByRole("button", { name: "Delete 2 objects" }).click();
  await expect(dialog(page)).toContainText("outposts get new tokens: start those that you run yourself with them.");
  await dialog(page).getByRole("button", { name: "Delete 2 objects" }).click();
  await expect(page.getByRole("dialog", { name: "2 changes applied" })).toBeVisible();
  await close(page);
  expect((await demo.api("GET", "/core/applications/?search=undo-application")).results).toEqual([]);
  expect((await demo.api("GET", "/outposts/instances/?name__iexact=Undo+outpost")).results).toEqual([]);

  await openRecentChanges(page);
  const row = change(page, "2 changes applied.");
  await expect(row).toContainText("Create application “Undo application” again, with 2 bindings");
  await expect(row).toContainText("The outpost “Undo outpost” comes back with a new token: start it with that if you run it yourself.");
  await expect(row).not.toContainText("can't be restored");
  await demo.forgetRequests();
  await row.getByRole("button").click();
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 2 objects undone.");
  expect(await now()).toEqual(before);
  // No one reaches the provider before the bindings are there.
  const assigned = (await writes()).filter(({ path }) => !path.includes("/outposts/")).map(({ method, body }) => [method, body?.provider]);
  expect(assigned).toEqual([["POST", null], ["POST", undefined], ["POST", undefined], ["PATCH", provider]]);
  await close(page);
  await expect(row).toContainText("Undone");
});

test("another slug of an application is one change of a plan, and is undone", async ({ page, demo }) => {
  await estate(demo, []);
  const before = await demo.api("GET", "/core/applications/undo-application/");
  const file = { format: "rac-admin-plan", version: 1, applications: [{ slug: "undo-renamed", provider: "Undo estate" }] };
  await connect(page);
  await go(page, "#/plan");
  await page.getByRole("textbox", { name: "Or paste" }).fill(JSON.stringify(file));
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByRole("table", { name: "Preview" })).toContainText("Launch addresses of its endpoints change with the slug.");
  await page.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
  await close(page);
  expect(await demo.api("GET", "/core/applications/undo-renamed/")).toEqual({ ...before, slug: "undo-renamed", provider_obj: expect.anything() });
  await toast(page, "1 change applied.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone.");
  expect(await demo.api("GET", "/core/applications/undo-application/")).toEqual(before);
});

test("an import is undone by deleting what it created", async ({ page, demo }) => {
  await estate(demo, []);
  await connect(page);
  await go(page, "#/import");
  const table = "kind,name,provider,protocol,host\nendpoint,undo-x,Undo estate,ssh,x.example\nendpoint,undo-y,Undo estate,ssh,y.example\n";
  await page.getByRole("textbox", { name: "Or paste" }).fill(table);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("button", { name: "Import 2 endpoints" }).click();
  await expect(page.getByRole("dialog", { name: "2 changes applied" })).toBeVisible();
  await close(page);
  expect(await stored(demo, "undo-")).toHaveLength(2);
  await toast(page, "2 changes applied.").getByRole("button", { name: "Undo" }).click();
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 2 objects undone.");
  expect(await stored(demo, "undo-")).toEqual([]);
});

test("a bulk change is one change", async ({ page, demo }) => {
  await estate(demo, ["undo-a", "undo-b", "undo-c"]);
  const before = await stored(demo, "undo-");
  await connect(page);
  await go(page, "#/endpoints?search=undo-");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: "Change…" }).click();
  await dialog(page).getByRole("combobox", { name: "What to change" }).selectOption("Maximum concurrent connections");
  await dialog(page).getByRole("radio", { name: "Closed (limit 0)" }).check();
  await dialog(page).getByRole("button", { name: "Review 3 changes" }).click();
  await dialog(page).getByRole("button", { name: "Change 3 endpoints" }).click();
  await close(page);
  await toast(page, "Changed 3 endpoints.").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 3 objects undone.");
  expect(await stored(demo, "undo-")).toEqual(before);
});

test("changes of access are undone: order, switch and deletion", async ({ page, demo }) => {
  const { endpoints } = await estate(demo, ["undo-a"]);
  const before = await stored(demo, "undo-a");
  await connect(page);
  await go(page, `#/endpoints/${endpoints[0]}/bindings`);
  const rows = page.getByRole("table", { name: "Bindings" }).getByRole("rowheader");
  await page.getByRole("button", { name: /^Move .* down/ }).first().click();
  await expect(rows.first()).toContainText("User");
  await page.getByRole("switch").first().uncheck();
  await page.getByRole("button", { name: /^Actions for/ }).last().click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await dialog(page).getByRole("button", { name: "Delete binding" }).click();
  await expect(rows).toHaveCount(1);

  await openRecentChanges(page);
  await expect(changes(page).getByRole("rowheader")).toHaveCount(3);
  expect(await stored(demo, "undo-a")).not.toEqual(before);
  const clear = page.getByRole("button", { name: "Clear authentik's policy cache" });
  await expect(clear).toHaveCount(0);
  // The newest first.
  for (const place of [1, 2, 3]) {
    await changes(page).getByRole("row").nth(place).getByRole("button").click();
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect(dialog(page).getByRole("status")).toContainText("undone");
    await close(page);
    await expect(clear).toBeVisible();
  }
  expect(await stored(demo, "undo-a")).toEqual(before);
});

test("a creation is undone by deleting, after a question, and not if the object is used", async ({ page, demo, writes }) => {
  const { provider } = await estate(demo, ["undo-a"]);
  await connect(page);
  await go(page, `#/providers/new?from=${provider}`);
  await page.getByRole("button", { name: "Create provider" }).click();
  await expect(toast(page, "with 1 of 1 endpoint")).toBeVisible();
  const { results } = await demo.api("GET", "/providers/rac/?ordering=-pk");
  const created = results[0];
  const { pk } = await demo.api("POST", "/rac/endpoints/", { name: "undo-x", provider: created.pk, protocol: "ssh", host: "x", auth_mode: "prompt" });
  await toast(page, "with 1 of 1 endpoint").getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("listitem")).toContainText(["Delete endpoint “undo-a”", `Delete provider “${created.name}”`]);
  await dialog(page).getByRole("button", { name: "Undo" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 1 object undone. 1 failed.");
  await expect(dialog(page)).toContainText("Not deleted: it is in use by 1 endpoint.");
  await demo.api("DELETE", `/rac/endpoints/${pk}/`);
  await demo.forgetRequests();
  await dialog(page).getByRole("button", { name: "Retry failed" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Changes of 2 objects undone.");
  expect((await writes()).map(({ method, path }) => `${method} ${path}`)).toEqual([`DELETE /api/v3/providers/rac/${created.pk}/`]);
});

test("locking the page forgets the changes", async ({ page }) => {
  await connectSealed(page);
  await go(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Workshop" })).toBeVisible();
  await openRecentChanges(page);
  await expect(change(page, "Saved provider “Workshop”.")).toBeVisible();
  await lockNow(page);
  await unlock(page);
  await expect(page.getByText("No changes in this tab yet")).toBeVisible();
});

test.describe("with another account's token", () => {
  test.use({ allowFailedRequests: true });

  test("the changes of the account before are forgotten", async ({ page, demo }) => {
    await connect(page);
    await go(page, "#/providers/3/edit");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
    await page.getByRole("button", { name: "Save changes" }).click();
    await openRecentChanges(page);
    await expect(change(page, "Saved provider “Workshop”.")).toBeVisible();
    await demo.revoke(tokens.admin);
    await change(page, "Saved provider").getByRole("button").click();
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    const refused = page.getByRole("dialog", { name: "authentik no longer accepts this token" });
    await tokenField(refused).fill(tokens.readOnly);
    await refused.getByRole("button", { name: "Connect", exact: true }).click();
    await expect(page.getByText("No changes in this tab yet")).toBeVisible();
  });
});

test("in read-only mode nothing can be undone, with the reason", async ({ page }) => {
  await connect(page);
  await go(page, "#/providers/3/edit");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Workshop");
  await page.getByRole("button", { name: "Save changes" }).click();
  await openRecentChanges(page);
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await page.getByRole("menuitem", { name: "Turn on read-only mode" }).click();
  const button = change(page, "Saved provider").getByRole("button");
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/Read-only mode is on/);
});

test("a reload forgets the changes, and nothing of them is stored", async ({ page, demo }) => {
  const { endpoints } = await estate(demo, ["undo-a"]);
  await connect(page);
  await go(page, `#/endpoints/${endpoints[0]}`);
  await moreActions(page, "Delete");
  await dialog(page).getByRole("button", { name: "Delete endpoint" }).click();
  await openRecentChanges(page);
  await expect(change(page, "Deleted endpoint “undo-a”.")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]));
  expect(kept).not.toContain("0123");
  expect(kept).not.toContain("undo-a");
  expect(await changes(page).innerText()).not.toContain("0123");
});

test("axe finds nothing on the page and in its dialog", async ({ page, demo }) => {
  await estate(demo, ["undo-a", "undo-b"]);
  await connect(page);
  await go(page, "#/changes");
  await expect(page.getByText("No changes in this tab yet")).toBeVisible();
  await axe(page);
  await go(page, "#/endpoints?search=undo-");
  await page.getByRole("checkbox", { name: "Select all on this page" }).check();
  await page.getByRole("button", { name: "Delete 2 endpoints" }).click();
  await dialog(page).getByRole("button", { name: "Delete 2 endpoints" }).click();
  await close(page);
  await expect(toast(page, "2 endpoints deleted.")).toBeVisible();
  await axe(page);
  await openRecentChanges(page);
  await axe(page);
  await change(page, "2 endpoints deleted.").getByRole("button").click();
  await axe(page);
});
