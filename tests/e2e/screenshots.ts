// The screenshots in docs/screenshots/: one line for each page.
import type { Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";

interface Shot {
  name: string;
  hash: string;
  /** Taken before connecting; all others are connected to the demo. */
  signedOut?: boolean;
  /** Something to do first, such as opening a dialog. */
  prepare?: (page: Page) => Promise<void>;
}

async function openEndpoint(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.waitForLoadState("networkidle");
}

const shots: Shot[] = [
  { name: "connect", hash: "#/connect", signedOut: true },
  { name: "overview", hash: "#/" },
  { name: "providers", hash: "#/providers" },
  { name: "provider", hash: "#/providers/1" },
  {
    name: "provider-form",
    hash: "#/providers/1/edit",
    // A change, so that the bar with the buttons is visible.
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Connection expiry, as text" }).fill("hours=12; minutes=30");
      await expect(page.getByText("Unsaved changes")).toBeVisible();
    },
  },
  { name: "effective-settings", hash: "#/providers/1/settings" },
  { name: "changelog", hash: "#/providers/1/changelog" },
  { name: "endpoints", hash: "#/endpoints" },
  {
    name: "endpoint",
    hash: "#/endpoints?search=ber-ssh-05",
    prepare: (page) => openEndpoint(page, "ber-ssh-05"),
  },
  {
    name: "endpoint-form",
    hash: "#/endpoints?search=Prüfstand",
    prepare: async (page) => {
      await openEndpoint(page, "Prüfstand Öl-Kühlung");
      await page.getByRole("link", { name: "Edit" }).click();
      await page.getByRole("combobox", { name: "Add parameter" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "bindings",
    hash: "#/endpoints?search=Build",
    prepare: async (page) => {
      await openEndpoint(page, /^Build server/);
      await page.getByRole("link", { name: "Bindings" }).click();
      await expect(page.getByRole("button", { name: "Add binding" })).toBeVisible();
    },
  },
  { name: "connection-tokens", hash: "#/tokens" },
  {
    name: "delete-connection-tokens",
    hash: "#/tokens?page_size=5",
    prepare: async (page) => {
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  { name: "property-mappings", hash: "#/mappings" },
  { name: "property-mapping-form", hash: "#/mappings/new" },
  { name: "preferences", hash: "#/preferences" },
];

for (const { name, hash, signedOut, prepare } of shots) {
  test(name, async ({ page }, { project }) => {
    if (!signedOut) await connect(page);
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await prepare?.(page);
    await page.screenshot({ path: `../../docs/screenshots/${name}-${project.name}.png` });
  });
}
