// `#/endpoints/new` and `#/endpoints/<uuid>/edit`: the endpoint form.
import type { Page } from "@playwright/test";
import type { Demo } from "./demo.ts";
import { connect, expect, test } from "./fixtures.ts";

const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const protocol = (page: Page, name: string) =>
  page.getByRole("radiogroup", { name: "Protocol" }).getByRole("radio", { name });
const limit = (page: Page, name: string) =>
  page.getByRole("radiogroup", { name: "Maximum concurrent connections" }).getByRole("radio", { name });
const save = (page: Page) => page.getByRole("button", { name: "Save changes" });
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name, exact: true });

async function stored(demo: Demo, name: string): Promise<any> {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100");
  return results.find((endpoint: { name: string }) => endpoint.name === name);
}

/** Opens the form of the endpoint with this name. Returns its id. */
async function edit(page: Page, demo: Demo, name: string): Promise<string> {
  const { pk } = await stored(demo, name);
  await connect(page);
  await page.goto(`./#/endpoints/${pk}/edit`);
  await expect(heading(page, `Edit ${name}`)).toBeVisible();
  return pk;
}

test("an endpoint is created with what was typed, host and port in one", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/endpoints/new?provider=1");
  await expect(page.getByRole("combobox", { name: "Provider" })).toHaveValue("Servers");
  await box(page, "Name").fill("kiln");
  await protocol(page, "SSH").check();
  await expect(page.getByText("Default: 22.")).toBeVisible();
  await box(page, "Host").fill(" kiln.example ");
  await box(page, "Port").fill("2222");
  await limit(page, "At most").check();
  await page.getByRole("spinbutton", { name: "Number of connections" }).fill("3");
  await page.getByRole("button", { name: "Create endpoint" }).click();
  await expect(heading(page, "kiln")).toBeVisible();
  await expect(page.getByText("Created endpoint “kiln”.")).toBeVisible();
  expect((await writes()).map(({ method, body }) => ({ method, body }))).toEqual([
    {
      method: "POST",
      body: {
        name: "kiln", provider: 1, protocol: "ssh", host: "kiln.example:2222", maximum_connections: 3,
        property_mappings: [], settings: {}, auth_mode: "prompt",
      },
    },
  ]);
});

test("missing values are reported at each field, and nothing is sent", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/endpoints/new");
  await page.getByRole("button", { name: "Create endpoint" }).click();
  for (const said of ["Enter a name.", "Choose a provider.", "Choose a protocol.", "Enter a host."]) {
    await expect(page.getByText(said)).toBeVisible();
  }
  await expect(box(page, "Name")).toBeFocused();
  await box(page, "Port").fill("70000");
  await expect(page.getByText("A port is a number from 1 to 65535.")).toBeVisible();
  await page.getByRole("spinbutton", { name: "Number of connections" }).fill("0");
  await expect(page.getByText("Enter a whole number, 1 or more.")).toBeVisible();
  expect(await writes()).toEqual([]);
});

test("only changed fields are sent: host, mode and settings stay as they are", async ({ page, demo, writes }) => {
  const id = await edit(page, demo, "cgn-ssh-02");
  await expect(box(page, "Host")).toHaveValue("cgn-02.example.org");
  await expect(box(page, "Port")).toHaveValue("2222");
  await expect(save(page)).toBeDisabled();
  await limit(page, "No limit").check();
  await save(page).click();
  await expect(page.getByText("Saved endpoint “cgn-ssh-02”.")).toBeVisible();
  expect((await writes()).map(({ method, path, body }) => ({ method, path, body }))).toEqual([
    { method: "PATCH", path: `/api/v3/rac/endpoints/${id}/`, body: { maximum_connections: -1 } },
  ]);
});

test("a limit is a choice: closed is written as 0", async ({ page, demo, writes }) => {
  await edit(page, demo, "cgn-ssh-02");
  await limit(page, "Closed (limit 0)").check();
  await expect(page.getByRole("spinbutton", { name: "Number of connections" })).toHaveCount(0);
  await save(page).click();
  await expect(heading(page, "cgn-ssh-02")).toBeVisible();
  await expect(page.getByText("Closed (limit 0)").first()).toBeVisible();
  expect((await writes())[0].body).toEqual({ maximum_connections: 0 });
});

test("an IPv6 address is noticed and moved into the settings", async ({ page, demo, writes }) => {
  await edit(page, demo, "ber-vnc-45");
  await expect(box(page, "Host")).toHaveValue("[2001:db8::2d]:5900");
  const note = page.getByRole("note").filter({ hasText: "IPv6 addresses don't work here" });
  await expect(note).toContainText("cuts the host at its first colon");
  await note.getByRole("button", { name: "Move it to the settings" }).click();
  await expect(box(page, "Host")).toHaveValue("2001:db8::2d");
  await expect(page.getByText("the host is only shown in lists")).toBeVisible();
  await save(page).click();
  await expect(heading(page, "ber-vnc-45")).toBeVisible();
  await expect.poll(async () => (await writes()).length).toBe(1);
  const [{ body }] = (await writes()) as [{ body: any }];
  expect(body).toEqual({
    host: "2001:db8::2d",
    settings: expect.objectContaining({ hostname: "2001:db8::2d", port: "5900" }),
  });
});

test("a pasted address is taken apart on request", async ({ page, writes }) => {
  await connect(page);
  await page.goto("./#/endpoints/new?provider=1");
  await box(page, "Name").fill("kiln");
  await box(page, "Host").fill("ssh://ann:secret@kiln.example:2200/home?x=1");
  await expect(page.getByText("Its user becomes the parameter username. Not used: the path, the query, and the password.")).toBeVisible();
  await page.getByRole("button", { name: "Split the address" }).click();
  await expect(box(page, "Host")).toHaveValue("kiln.example");
  await expect(box(page, "Port")).toHaveValue("2200");
  await expect(protocol(page, "SSH")).toBeChecked();
  await page.getByRole("button", { name: "Create endpoint" }).click();
  await expect(heading(page, "kiln")).toBeVisible();
  const [{ body }] = (await writes()) as [{ body: any }];
  expect(body.settings).toEqual({ username: "ann" });
  expect(JSON.stringify(body)).not.toContain("secret");
});

test("problems of a host are shown at the field with a fix", async ({ page, demo, writes }) => {
  await edit(page, demo, "cgn-ssh-02");
  await box(page, "Host").fill("mi\u200bll.example");
  await expect(box(page, "Host")).toHaveAccessibleDescription(/a zero-width space \(U\+200B\) at character 3/);
  await page.getByRole("button", { name: "Use it" }).click();
  await expect(box(page, "Host")).toHaveValue("mill.example");
  await expect(box(page, "Port")).toHaveValue("2222");
  await box(page, "Host").fill("münchen.example");
  await expect(page.getByText("Did you mean “xn--mnchen-3ya.example:2222”?")).toBeVisible();
  await box(page, "Host").fill("mill.example");
  for (const port of ["0x16", "0", "22abc", "+22", "70000"]) {
    await box(page, "Port").fill(port);
    await expect(box(page, "Port")).toHaveAccessibleDescription(/is not a port\. A port is a number from 1 to 65535\./);
  }
  await save(page).click();
  await expect(box(page, "Port")).toBeFocused();
  await box(page, "Host").fill("mill.example:22");
  await box(page, "Port").fill("33");
  await expect(box(page, "Port")).toHaveAccessibleDescription(/guacd gets “22:33” as the port/);
  expect(await writes()).toEqual([]);
});

test("invisible characters in a name can be removed, and NUL is never sent", async ({ page, demo, writes }) => {
  await edit(page, demo, "cgn-ssh-02");
  await box(page, "Name").fill("cgn\u00a0ssh\u202e");
  await expect(page.getByText("It contains a no-break space (U+00A0) at character 4 and a right-to-left override (U+202E) at character 8.")).toBeVisible();
  await page.getByRole("button", { name: "Clean up Name" }).click();
  await expect(box(page, "Name")).toHaveValue("cgn ssh");
  await box(page, "Name").fill("cgn\0ssh");
  await save(page).click();
  await expect(box(page, "Name")).toBeFocused();
  await expect(box(page, "Name")).toHaveAccessibleDescription(/NUL character \(U\+0000\), which authentik can't store/);
  expect(await writes()).toEqual([]);
});

test("VNC without a port is warned about", async ({ page }) => {
  await connect(page);
  await page.goto("./#/endpoints/new?provider=1");
  const warning = page.getByText("VNC needs a port").first();
  await protocol(page, "VNC").check();
  await expect(warning).toBeVisible();
  await box(page, "Port").fill("5900");
  await expect(warning).toBeHidden();
});

test("a clone has a proposed name and all other values", async ({ page, demo }) => {
  const source = await stored(demo, "cgn-ssh-02");
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${source.pk}`);
  await expect(heading(page, "Clone cgn-ssh-02")).toBeVisible();
  await expect(box(page, "Name")).toHaveValue("cgn-ssh-02 (copy)");
  await page.getByRole("button", { name: "Create endpoint" }).click();
  await expect(heading(page, "cgn-ssh-02 (copy)")).toBeVisible();
  const copy = await stored(demo, "cgn-ssh-02 (copy)");
  for (const field of ["provider", "protocol", "host", "settings", "maximum_connections", "property_mappings"]) {
    expect(copy[field], field).toEqual(source[field]);
  }
  expect(copy.pk).not.toBe(source.pk);
});

/** Binds the endpoint to the user oneill, by a disabled policy, and to a group, negated. */
async function bindThrice(demo: Demo, target: string): Promise<void> {
  const groups = (await demo.api("GET", "/core/groups/?name=Operations")).results;
  const policies = (await demo.api("GET", "/policies/all/?page_size=1")).results;
  for (const binding of [
    { order: 0, user: 7 },
    { order: 5, policy: policies[0].pk, enabled: false, timeout: 12, failure_result: true },
    { order: 9, group: groups[0].pk, negate: true },
  ]) {
    await demo.api("POST", "/policies/bindings/", { target, ...binding });
  }
}

/** The bindings of an endpoint, without their ids. */
async function bindingsOf(demo: Demo, target: string): Promise<object[]> {
  const { results } = await demo.api("GET", `/policies/bindings/?target=${target}&ordering=order`);
  return results.map(({ policy, group, user, order, enabled, negate, timeout, failure_result }: Record<string, unknown>) => ({
    policy, group, user, order, enabled, negate, timeout, failure_result,
  }));
}

const bindingsGroup = (page: Page) => page.getByRole("group", { name: "Bindings" });
const create = (page: Page) => page.getByRole("button", { name: "Create endpoint" });

test("a clone gets the original's bindings, and the result is shown", async ({ page, demo }) => {
  const source = await stored(demo, "cgn-ssh-02");
  await bindThrice(demo, source.pk);
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${source.pk}`);
  await expect(bindingsGroup(page).getByRole("checkbox")).toHaveCount(4);
  for (const name of ["All bindings", "User oneill", /^Policy .* \(disabled\)$/, "Group Operations (negated)"]) {
    await expect(bindingsGroup(page).getByRole("checkbox", { name })).toBeChecked();
  }
  await create(page).click();
  await expect(page.getByRole("status").filter({ hasText: "Created endpoint “cgn-ssh-02 (copy)” with 3 of 3 bindings." })).toBeVisible();
  await expect(heading(page, "cgn-ssh-02 (copy)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Clear authentik's policy cache" })).toBeVisible();
  const copy = await stored(demo, "cgn-ssh-02 (copy)");
  expect(await bindingsOf(demo, copy.pk)).toEqual(await bindingsOf(demo, source.pk));
});

test("a clone without the bindings is said to be open", async ({ page, demo }) => {
  const source = await stored(demo, "cgn-ssh-02");
  await bindThrice(demo, source.pk);
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${source.pk}`);
  const open = bindingsGroup(page).getByText(/open to everyone/);
  const all = bindingsGroup(page).getByRole("checkbox", { name: "All bindings" });
  await expect(all).toBeChecked();
  await expect(open).toBeHidden();
  await all.uncheck();
  await expect(open).toBeVisible();
  await bindingsGroup(page).getByRole("checkbox", { name: /^Policy/ }).check();
  await expect(open, "one that is not enabled restricts nobody").toBeVisible();
  await bindingsGroup(page).getByRole("checkbox", { name: "User oneill" }).check();
  await expect(open).toBeHidden();
  await create(page).click();
  await expect(page.getByRole("status").filter({ hasText: "with 2 of 2 bindings." })).toBeVisible();
  const copy = await stored(demo, "cgn-ssh-02 (copy)");
  expect(await bindingsOf(demo, copy.pk)).toEqual((await bindingsOf(demo, source.pk)).slice(0, 2));
});

test("a clone of an endpoint without bindings has a warning", async ({ page, demo }) => {
  const source = await stored(demo, "cgn-ssh-02");
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${source.pk}`);
  await expect(bindingsGroup(page)).toContainText("The original has no bindings.");
  await expect(bindingsGroup(page)).toContainText("The copy will be open to everyone who can use its application");
});

test("the secrets of a clone are named, and can be left out and put back", async ({ page, demo, writes }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100");
  const source = results.find((one: { settings: object }) => "private-key" in one.settings);
  await connect(page);
  await page.goto(`./#/endpoints/new?from=${source.pk}`);
  const copy = page.getByRole("group", { name: "Secrets" }).getByRole("checkbox", { name: "Copy passphrase and private-key" });
  await expect(copy).toBeChecked();
  await expect(page.getByRole("group", { name: "Secrets" })).not.toContainText("BEGIN");
  await copy.uncheck();
  await expect(copy).not.toBeChecked();
  await copy.check();
  await expect(copy).toBeChecked();
  await copy.uncheck();
  await box(page, "Name").fill("without secrets");
  await create(page).click();
  await expect(heading(page, "without secrets")).toBeVisible();
  expect((await writes())[0].body).toMatchObject({ name: "without secrets", settings: {} });
});

test.describe("when something fails", () => {
  test.use({ allowFailedRequests: true });

  test("a clone whose bindings fail is announced as open, and they can be retried", async ({ page, demo }) => {
    const source = await stored(demo, "cgn-ssh-02");
    await bindThrice(demo, source.pk);
    let failing = true;
    await page.route("**/policies/bindings/", (route) =>
      failing && route.request().method() === "POST"
        ? route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } })
        : route.continue(),
    );
    await connect(page);
    await page.goto(`./#/endpoints/new?from=${source.pk}`);
    await expect(bindingsGroup(page).getByRole("checkbox")).toHaveCount(4);
    await create(page).click();
    const dialog = page.getByRole("dialog");
    const alarm = dialog.getByRole("alert").filter({ hasText: "“cgn-ssh-02 (copy)” is open to everyone who can use its application, until its bindings are added." });
    await expect(alarm).toBeVisible();
    await expect(dialog.getByRole("listitem").filter({ hasText: "Failed" })).toHaveCount(3);
    failing = false;
    await dialog.getByRole("button", { name: "Retry failed" }).click();
    await expect(page.getByRole("status").filter({ hasText: "with 3 of 3 bindings." })).toBeVisible();
    await expect(dialog).toHaveCount(0);
    const copy = await stored(demo, "cgn-ssh-02 (copy)");
    expect(await bindingsOf(demo, copy.pk)).toEqual(await bindingsOf(demo, source.pk));
  });

  test("giving up leads to the bindings of the clone, with a warning that it is open", async ({ page, demo }) => {
    const source = await stored(demo, "cgn-ssh-02");
    await bindThrice(demo, source.pk);
    await page.route("**/policies/bindings/", (route) =>
      route.request().method() === "POST" ? route.fulfill({ status: 500, body: "<h1>Server Error</h1>" }) : route.continue(),
    );
    await connect(page);
    await page.goto(`./#/endpoints/new?from=${source.pk}`);
    await expect(bindingsGroup(page).getByRole("checkbox")).toHaveCount(4);
    await create(page).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(page.getByText(/Created endpoint “cgn-ssh-02 \(copy\)” with 0 of 3 bindings\. .* is open to everyone/)).toBeVisible();
    await expect(page).toHaveURL(/\/bindings$/);
  });

  test("unreadable bindings are said not to be copied, and can be read again", async ({ page, demo }) => {
    const source = await stored(demo, "cgn-ssh-02");
    await bindThrice(demo, source.pk);
    let failing = true;
    await page.route("**/policies/bindings/?*", (route) =>
      failing
        ? route.fulfill({ status: 403, json: { detail: "You do not have permission to perform this action." } })
        : route.continue(),
    );
    await connect(page);
    await page.goto(`./#/endpoints/new?from=${source.pk}`);
    await expect(bindingsGroup(page)).toContainText(/doesn't have the permission.*They can't be copied: the copy will have none\./s);
    await expect(bindingsGroup(page)).toContainText("The copy will be open to everyone");
    failing = false;
    await bindingsGroup(page).getByRole("button", { name: "Try again" }).click();
    await expect(bindingsGroup(page).getByRole("checkbox")).toHaveCount(4);
  });
});

test("moving to another provider explains what happens to the tokens", async ({ page, demo, writes }) => {
  await edit(page, demo, "cgn-ssh-02");
  await page.getByRole("combobox", { name: "Provider" }).click();
  await page.getByRole("option", { name: "Lab bench" }).click();
  await expect(page.getByText("Its connection tokens stay with the old provider")).toBeVisible();
  await save(page).click();
  await expect(heading(page, "cgn-ssh-02")).toBeVisible();
  expect((await writes())[0].body).toEqual({ provider: 3 });
});

test("leaving with an unsaved change asks first", async ({ page, demo }) => {
  await edit(page, demo, "cgn-ssh-02");
  await box(page, "Name").fill("renamed");
  await page.getByRole("button", { name: "Cancel" }).click();
  const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
  await dialog.getByRole("button", { name: "Keep editing" }).click();
  await expect(box(page, "Name")).toHaveValue("renamed");
});

test("another user's change of the same field is a choice, and their other changes stay", async ({ page, demo, writes }) => {
  const id = await edit(page, demo, "cgn-ssh-02");
  await limit(page, "No limit").check();
  await demo.api("PATCH", `/rac/endpoints/${id}/`, { maximum_connections: 9, name: "theirs" });
  await demo.forgetRequests();
  await save(page).click();
  const dialog = page.getByRole("dialog", { name: "Somebody else changed this endpoint" });
  await expect(dialog).toContainText("At most 9");
  await expect(dialog).toContainText("No limit");
  await expect(dialog).toContainText("Also changed in authentik");
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(heading(page, "theirs")).toBeVisible();
  expect((await writes()).map(({ body }) => body)).toEqual([{ maximum_connections: -1 }]);
});
