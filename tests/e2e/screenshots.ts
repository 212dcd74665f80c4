// The screenshots in docs/screenshots/: one line for each page.
import { Buffer } from "node:buffer";
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test } from "./fixtures.ts";
import { switchTo } from "./language.ts";

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

const guacamole = `name,protocol,hostname,port,username,password,users,groups
build,ssh,build.example,2222,ops,0123,amara,
reception,vnc,reception.example,5901,,,,Operations
desk-7,rdp,desk-7.example,,,,jose.garcia;li.wei,
lobby,telnet,lobby.example,23,,,,
`;

const inventory = `Asset;Where to reach it;Kind;Login;Room
lathe-1;lathe-1.example;ssh;ops;Hall 2
lathe-2;lathe-2.example:2222;ssh;ops;Hall 2
press-1;press-1.example;rdp;operator;Hall 3
`;

const plan = `format: rac-admin-plan
version: 1
endpoints:
  - name: ber-ssh-05
    provider: Servers
    protocol: ssh
    host: ber-05.example.org:2222
    maximum_connections: 4
    settings: {font-size: 14, scrollback: 4096}
    bindings:
      - group: Operations
  - name: ber-ssh-61
    provider: Servers
    protocol: ssh
    host: ber-61.example.org
    bindings:
      - group: Developers
`;

async function pick(page: Page, label: string, option: string, exact = true): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).fill(option);
  await page.getByRole("option", { name: option, exact }).first().click();
}

/** Chooses a file on the page *Import*, and shows its preview. */
async function importFile(page: Page, name: string, content: string): Promise<void> {
  await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
  await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
}

/** Shows an element at the top of the window. */
async function atTop(target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: "start" }));
}

const shots: Shot[] = [
  { name: "connect", hash: "#/connect", signedOut: true },
  { name: "overview", hash: "#/" },
  {
    name: "overview-de",
    hash: "#/",
    prepare: async (page) => {
      await switchTo(page, "de");
      await expect(page.getByRole("heading", { level: 1, name: "Übersicht" })).toBeVisible();
      await page.waitForLoadState("networkidle");
    },
  },
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
  {
    name: "import",
    hash: "#/import",
    prepare: async (page) => {
      await importFile(page, "connections.csv", guacamole);
      await pick(page, "Provider", "Servers");
      const preview = page.getByRole("table", { name: "Preview" });
      await preview.getByRole("row").filter({ hasText: "build" }).getByText(/values/).click();
      await page.waitForLoadState("networkidle");
      await atTop(page.getByRole("heading", { name: "Preview" }));
    },
  },
  {
    name: "import-columns",
    hash: "#/import",
    prepare: async (page) => {
      await importFile(page, "inventory.csv", inventory);
      await pick(page, "Where to reach it", "Host");
      await pick(page, "Asset", "Name");
      await pick(page, "Kind", "Protocol");
      await pick(page, "Provider", "Servers");
      await expect(page.getByRole("table", { name: "Preview" })).toContainText("press-1");
      await page.waitForLoadState("networkidle");
      await atTop(page.getByText(/, 3 entries$/));
    },
  },
  {
    name: "plan",
    hash: "#/plan",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Or paste" }).fill(plan);
      await page.getByRole("button", { name: "Check" }).click();
      const preview = page.getByRole("table", { name: "Preview" });
      await preview.getByRole("row").filter({ hasText: "ber-ssh-05" }).getByText(/values/).click();
      await page.waitForLoadState("networkidle");
      await atTop(page.getByRole("heading", { name: "Preview" }));
    },
  },
  {
    name: "export",
    hash: "#/endpoints",
    prepare: async (page) => {
      await page.getByRole("main").getByRole("button", { name: "Export", exact: true }).click();
      await page.getByRole("menuitem", { name: "YAML" }).click();
      await expect(page.getByRole("dialog").getByText(/objects?, .+ kB$/)).toBeVisible();
    },
  },
  {
    name: "access",
    hash: "#/access",
    prepare: async (page) => {
      await page.getByRole("button", { name: "audra, ber-ssh-05: ", exact: false }).click();
      await expect(page.getByRole("region", { name: "Why" })).toContainText("ber-ssh-05");
    },
  },
  { name: "activity", hash: "#/activity" },
  {
    name: "connect-machines",
    hash: "#/connect-machines",
    prepare: async (page) => {
      const next = page.getByRole("button", { name: "Next" });
      await page.getByRole("textbox", { name: "Provider name" }).fill("Workshop");
      await pick(page, "Authorization flow", "default-provider-authorization-implicit-consent", false);
      await next.click();
      await expect(page.getByRole("heading", { name: "Step 2 of 7: Application" })).toBeFocused();
      await next.click();
      await page.getByRole("radio", { name: "Only these groups and users" }).check();
      await pick(page, "Groups", "Developers", false);
      await next.click();
      await page.getByRole("radio", { name: "Use an existing outpost" }).check();
      await pick(page, "Outpost", "Frankfurt", false);
      await next.click();
      await page.getByRole("radio", { name: "SSH" }).check();
      await page.getByRole("radio", { name: "A list of hosts" }).check();
      await page.getByRole("textbox", { name: "Hosts" }).fill("lathe-1.example\nlathe-2.example:2222 Second lathe");
      await next.click();
      await next.click();
      await expect(page.getByRole("list", { name: "What will be created" })).toBeVisible();
      await page.waitForLoadState("networkidle");
    },
  },
  {
    name: "palette",
    hash: "#/endpoints",
    prepare: async (page) => {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("combobox", { name: "Search or run a command" }).fill("ber");
      await expect(page.getByRole("option", { name: "User" }).first()).toBeVisible();
      await page.waitForLoadState("networkidle");
    },
  },
  {
    name: "recipes",
    hash: "#/providers/1/edit",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Recipes" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Clipboard", exact: true }).click();
      await page.getByRole("radio", { name: "Only into the session" }).check();
    },
  },
  { name: "preferences", hash: "#/preferences" },
];

for (const { name, hash, signedOut, prepare } of shots) {
  test(name, async ({ page }, { project }) => {
    if (!signedOut) await connect(page);
    await page.goto(`./${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await prepare?.(page);
    // Nothing is shown as if the mouse were over it.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: `../../docs/screenshots/${name}-${project.name}.png` });
  });
}
