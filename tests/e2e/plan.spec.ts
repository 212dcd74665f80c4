// `#/plan`: how a file differs from the instance, applying it, and what happens when something fails.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test } from "./fixtures.ts";

const preview = (page: Page) => page.getByRole("table", { name: "Preview" });
const row = (page: Page, name: string): Locator =>
  preview(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const status = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

const plan = (endpoints: unknown[]) => JSON.stringify({ format: "rac-admin-plan", version: 1, endpoints });
const endpoint = (name: string, more: object = {}) => ({ name, provider: "Servers", protocol: "ssh", host: `${name}.example`.replaceAll(" ", "-"), ...more });

async function check(page: Page, text: string): Promise<void> {
  await connect(page);
  await page.goto("./#/plan");
  await expect(page.getByRole("heading", { level: 1, name: "Plan" })).toBeVisible();
  await page.getByRole("textbox", { name: "Or paste" }).fill(text);
  await page.getByRole("button", { name: "Check" }).click();
  await expect(preview(page)).toBeVisible();
}

async function close(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("a plan changes what differs, and applying it twice changes nothing", async ({ page, demo, writes }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=ber-ssh-05");
  const there = results[0];
  await check(page, plan([endpoint("new-1"), { name: there.name, provider: there.provider_obj.name, maximum_connections: 7, settings: { ...there.settings, password: "9876" } }]));
  await expect(status(page, "1 to create, 1 to change")).toBeVisible();
  await row(page, there.name).getByText(/values/).click();
  await expect(row(page, there.name)).toContainText(`${there.maximum_connections} → 7`);
  await expect(preview(page)).not.toContainText("9876");
  await demo.forgetRequests();
  await page.getByRole("button", { name: "Apply 2 changes" }).click();
  await expect(page.getByRole("dialog", { name: "2 changes applied" })).toBeVisible();
  expect((await writes()).map(({ method }) => method).sort()).toEqual(["PATCH", "POST"]);
  await close(page);
  await expect(page.getByRole("note").filter({ hasText: "The preview is from before the last run." })).toBeVisible();
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(status(page, "No differences: the instance has everything in this file.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply 0 changes" })).toBeDisabled();
});

test.describe("when something fails", () => {
  test.use({ allowFailedRequests: true });

  test("the rest is done, and what failed is tried again", async ({ page, demo }) => {
    await check(page, plan([endpoint("a-1"), endpoint("demo-crash b-2"), endpoint("c-3")]));
    await page.getByRole("button", { name: "Apply 3 changes" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("status")).toContainText("2 changes applied. 1 failed.");
    await expect(dialog.getByRole("listitem").filter({ hasText: "demo-crash b-2" })).toContainText("Failed:");
    await dialog.getByRole("button", { name: "Retry failed" }).click();
    await expect(dialog.getByRole("button", { name: "Retry failed" })).toBeVisible();
    await close(page);
    const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=200");
    const names = results.map((one: { name: string }) => one.name);
    expect(names).toEqual(expect.arrayContaining(["a-1", "c-3"]));
    await page.getByRole("button", { name: "Compare again" }).click();
    await expect(status(page, "1 to create, 2 the same")).toBeVisible();
  });

  test("deletions are only there if asked for, and more than ten have to be confirmed by their number", async ({ page, demo }) => {
    await check(page, plan([endpoint("only-1")]));
    await expect(status(page, "1 to create")).toBeVisible();
    await page.getByRole("switch", { name: "Delete what the file doesn't have" }).click();
    await expect(status(page, "1 to create, 40 to delete")).toBeVisible();
    await demo.forgetRequests();
    await page.getByRole("button", { name: "Apply 41 changes" }).click();
    const dialog = page.getByRole("dialog", { name: "Apply 41 changes?" });
    await expect(dialog.getByRole("button", { name: "Apply 41 changes" })).toBeDisabled();
    await dialog.getByRole("textbox", { name: "Type 40 to confirm" }).fill("40");
    await dialog.getByRole("button", { name: "Apply 41 changes" }).click();
    // One of them can be deleted at the second attempt only.
    await page.getByRole("dialog").getByRole("button", { name: "Retry failed" }).click();
    await expect(page.getByRole("dialog", { name: "41 changes applied" })).toBeVisible();
    await close(page);
    const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=200");
    const servers = results.filter((one: { provider_obj: { name: string } }) => one.provider_obj.name === "Servers");
    expect(servers.map((one: { name: string }) => one.name)).toEqual(["only-1"]);
  });

  test("an offline browser stops the run", async ({ page, context, writes, demo }) => {
    await check(page, plan([endpoint("off-1"), endpoint("off-2")]));
    await demo.forgetRequests();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Apply 2 changes" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("status")).toContainText("The browser is offline, so the rest was not tried.");
    await expect(dialog.getByRole("status")).toContainText("2 were not done.");
    await context.setOffline(false);
    expect(await writes()).toEqual([]);
  });

  test("what needs a failed step is skipped and says so", async ({ page, demo }) => {
    const { results } = await demo.api("GET", "/flows/instances/?page_size=100&designation=authorization");
    const file = {
      format: "rac-admin-plan",
      version: 1,
      providers: [{ name: "demo-refused Mill", authorization_flow: results[0].slug }],
      endpoints: [{ name: "m-1", provider: "demo-refused Mill", protocol: "ssh", host: "m-1.example" }],
    };
    await check(page, JSON.stringify(file));
    await page.getByRole("button", { name: "Apply 2 changes" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("status")).toContainText("2 failed");
    await expect(dialog.getByRole("listitem").filter({ hasText: "“m-1”" })).toContainText(
      "Skipped, because “demo-refused Mill” was not created.",
    );
  });
});

test("what others changed since the comparison is not overwritten", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=ber-ssh-05");
  const there = results[0];
  await check(page, plan([{ name: there.name, provider: there.provider_obj.name, maximum_connections: 7 }]));
  await demo.api("PATCH", `/rac/endpoints/${there.pk}/`, { maximum_connections: 9 });
  await page.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(page.getByRole("dialog").getByRole("listitem")).toContainText("Changed by someone else since the plan was made: maximum_connections.");
  // Trying again would fail again.
  await expect(page.getByRole("dialog").getByRole("listitem")).toContainText("Close this and compare again.");
  await expect(page.getByRole("dialog").getByRole("button", { name: "Retry failed" })).toHaveCount(0);
  await close(page);
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(page.getByRole("button", { name: "Apply 1 change" })).toBeEnabled();
  const now = await demo.api("GET", `/rac/endpoints/${there.pk}/`);
  expect(now.maximum_connections).toBe(9);
});

test("drift is checked without writing, and shared as a report without secrets", async ({ page, demo, writes }) => {
  await demo.forgetRequests();
  await check(page, plan([endpoint("drift-1", { settings: { password: "hidden-0123" } })]));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download report" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("rac-admin-plan-report.json");
  const text = await readFile(await download.path(), "utf8");
  const report = JSON.parse(text);
  expect(report).toMatchObject({ format: "rac-admin-plan-report", version: 1, counts: { create: 1, change: 0, delete: 0 } });
  expect(report.steps[0]).toMatchObject({ action: "create", kind: "endpoint", name: "drift-1", of: "Servers" });
  expect(text).not.toContain("hidden-0123");
  expect(await writes()).toEqual([]);
});

test("what exists is asked for nothing, and what is chosen for all leaves it alone", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=ber-ssh-05");
  const there = results[0];
  await check(page, plan([{ name: there.name, provider: there.provider_obj.name, host: there.host }]));
  await expect(status(page, "No differences")).toBeVisible();
  await expect(page.getByRole("switch", { name: "Delete what the file doesn't have" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Protocol" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Property mappings" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Select all" })).toHaveCount(0);
});

test("nothing is deleted while an entry of the file can't be done", async ({ page }) => {
  await check(page, plan([{ name: "only-1", provider: "Servers", host: "only-1.example" }]));
  const deletes = page.getByRole("switch", { name: "Delete what the file doesn't have" });
  await deletes.click();
  await expect(page.getByText("Nothing is deleted, because 1 entry of the file can't be imported")).toBeVisible();
  await expect(status(page, "1 not possible")).not.toContainText("to delete");
  await expect(page.getByRole("button", { name: "Apply 0 changes" })).toBeDisabled();
  await page.getByRole("combobox", { name: "Protocol" }).selectOption("SSH");
  await expect(status(page, "1 to create, 40 to delete")).toBeVisible();
});

test("a port that the provider sets is not missing", async ({ page, demo }) => {
  const { results } = await demo.api("GET", "/providers/rac/?page_size=100&search=Servers");
  const servers = results.find((one: { name: string }) => one.name === "Servers");
  await demo.api("PATCH", `/providers/rac/${servers.pk}/`, { settings: { ...servers.settings, port: "5901" } });
  await check(page, plan([endpoint("v-1", { protocol: "vnc" })]));
  await expect(row(page, "v-1")).toBeVisible();
  await expect(row(page, "v-1")).not.toContainText("VNC has no default port");
});

test("axe finds nothing in a plan with deletions, in light, dark and a narrow window", async ({ page }) => {
  await check(page, plan([endpoint("only-1", { settings: { pasword: "x" } })]));
  await page.getByRole("switch", { name: "Delete what the file doesn't have" }).click();
  await expect(status(page, "40 to delete")).toBeVisible();
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // A list that scrolls can be reached with the keyboard.
  await page.getByRole("button", { name: "Apply 41 changes" }).click();
  const list = page.getByRole("dialog").getByRole("list");
  await expect(list).toHaveAttribute("tabindex", "0");
  await axe(page);
});
