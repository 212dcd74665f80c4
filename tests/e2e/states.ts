// The pages and dialogs of the app, in states that are worth a look: for tests that look at all of them.
import type { Page } from "@playwright/test";
import { expect, quiet, tokens } from "./fixtures.ts";
import type { Demo } from "./demo.ts";
import { moreActions } from "./more-actions.ts";
import { add, asText } from "./settings.ts";

export interface State {
  name: string;
  hash: string | ((demo: Demo) => Promise<string>);
  /** Brings the page into the state to test. */
  prepare?: (page: Page, demo: Demo) => Promise<void>;
}

const firstToken = async (demo: Demo): Promise<string> =>
  `#/tokens/${(await demo.api("GET", "/rac/connection_tokens/?page_size=1")).results[0].pk}`;

const mapping = async (demo: Demo, name: string): Promise<string> => {
  const { results } = await demo.api("GET", "/propertymappings/provider/rac/?page_size=100");
  return `#/mappings/${results.find((one: { name: string }) => one.name.includes(name)).pk}`;
};

/** Creates an endpoint that is bound to a group, a user and a policy. */
export const boundEndpoint = async (demo: Demo): Promise<string> => {
  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const bindings: { user: number | null; target: string }[] = results;
  return `#/endpoints/${bindings.find(({ user }) => user !== null)?.target}/bindings`;
};
const firstEndpoint = async (demo: Demo): Promise<string> =>
  `#/endpoints/${(await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=1&ordering=name")).results[0].pk}`;

const userWithBinding = async (demo: Demo): Promise<string> => {
  const { results } = await demo.api("GET", "/policies/bindings/?page_size=100");
  const bindings: { user: number | null }[] = results;
  return `#/users/${bindings.find(({ user }) => user !== null)?.user}`;
};

const openDialog = async (page: Page, name: RegExp): Promise<void> => {
  await expect(page.getByRole("dialog", { name })).toBeVisible();
};

export const pages: State[] = [
  { name: "overview", hash: "#/" },
  { name: "providers", hash: "#/providers" },
  { name: "providers, none found", hash: "#/providers?search=none+such" },
  { name: "provider", hash: "#/providers/4" },
  { name: "provider with settings", hash: "#/providers/2" },
  { name: "tokens of a provider", hash: "#/providers/1/tokens" },
  { name: "changelog", hash: "#/providers/1/changelog" },
  { name: "permissions", hash: "#/providers/1/permissions" },
  { name: "bindings", hash: boundEndpoint },
  { name: "create provider", hash: "#/providers/new" },
  { name: "edit provider", hash: "#/providers/2/edit" },
  { name: "effective settings of a provider", hash: "#/providers/1/settings" },
  { name: "connection tokens", hash: "#/tokens" },
  { name: "connection token", hash: firstToken },
  { name: "edit connection token", hash: async (demo) => `${await firstToken(demo)}/edit` },
  { name: "property mappings", hash: "#/mappings" },
  { name: "property mapping", hash: (demo) => mapping(demo, "Terminal colours") },
  { name: "managed property mapping", hash: (demo) => mapping(demo, "RDP Default") },
  { name: "create property mapping", hash: "#/mappings/new" },
  { name: "edit managed property mapping", hash: async (demo) => `${await mapping(demo, "SSH Default")}/edit` },
  { name: "endpoints", hash: "#/endpoints" },
  { name: "endpoints of a provider", hash: "#/providers/3/endpoints" },
  { name: "endpoint", hash: firstEndpoint },
  { name: "create endpoint", hash: "#/endpoints/new?provider=1" },
  { name: "edit endpoint", hash: async (demo) => `${await firstEndpoint(demo)}/edit` },
  { name: "access", hash: "#/access" },
  { name: "access to a provider", hash: "#/providers/1/access" },
  { name: "user", hash: userWithBinding },
  { name: "recent changes", hash: "#/changes" },
  { name: "copy of a provider", hash: "#/providers/1/copy" },
  { name: "activity", hash: "#/activity?days=30" },
  { name: "import", hash: "#/import" },
  { name: "plan", hash: "#/plan" },
  { name: "connect machines", hash: "#/connect-machines" },
  { name: "preferences", hash: "#/preferences" },
  { name: "unknown page", hash: "#/nowhere" },
];

export const opened: State[] = [
  {
    name: "form with all kinds of complaints",
    hash: "#/providers/1/edit",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Connection expiry, as text" }).fill("8");
      await (await asText(page)).fill("- no: map");
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("");
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "settings of all kinds, with findings, and their effect",
    hash: "#/providers/2/edit",
    prepare: async (page) => {
      for (const name of ["ignore-cert", "font-size", "color-scheme", "timezone", "security", "private-key"]) {
        await add(page, name);
      }
      await page.getByRole("textbox", { name: "private-key" }).fill("ssh-rsa AAAA");
      await page.getByRole("combobox", { name: "security" }).selectOption("nla");
      await page.getByText("Effective settings", { exact: true }).click();
      await expect(page.getByRole("table", { name: "Effective settings" })).toBeVisible();
    },
  },
  {
    name: "settings as text, with findings",
    hash: "#/providers/2/edit",
    prepare: async (page) => {
      await (await asText(page)).fill("securty: nla\nfont-size: large\n");
      await expect(page.getByRole("button", { name: /Rename/ }).first()).toBeVisible();
    },
  },
  {
    name: "open picker",
    hash: "#/providers/1/edit",
    prepare: async (page) => {
      await page.getByRole("combobox", { name: "Authorization flow" }).click();
      await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "open menus and a selection",
    hash: "#/providers",
    prepare: async (page) => {
      await page.getByRole("checkbox", { name: "Select Servers" }).check();
      await page.getByRole("button", { name: "Actions for Servers" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "edit binding",
    hash: boundEndpoint,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^Actions for Policy/ }).click();
      await page.getByRole("menuitem", { name: "Edit" }).click();
      await openDialog(page, /^Edit binding/);
    },
  },
  {
    name: "command palette",
    hash: "#/",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Search", exact: true }).click();
      await openDialog(page, /^Command palette/);
      await page.getByRole("combobox", { name: "Search or run a command" }).fill("ber");
      await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "keyboard shortcuts",
    hash: "#/providers",
    prepare: async (page) => {
      await page.getByRole("heading", { level: 1 }).click();
      await page.keyboard.press("?");
      await openDialog(page, /^Keyboard shortcuts/);
    },
  },
  {
    name: "recipe",
    hash: "#/providers/2/edit",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Recipes" }).click();
      await openDialog(page, /^Recipes/);
      await page.getByRole("dialog").getByRole("button", { name: "Clipboard" }).click();
      await expect(page.getByRole("dialog").getByRole("button", { name: "Apply" })).toBeVisible();
    },
  },
  {
    name: "export",
    hash: "#/endpoints",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menuitem", { name: "Terraform" }).click();
      await expect(page.getByRole("dialog").getByRole("button", { name: "Download" })).toBeEnabled();
    },
  },
  {
    name: "preview of an import",
    hash: "#/import",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Or paste" }).fill("10.20.0.5:3389\nkiln.example:22\n");
      await page.getByRole("button", { name: "Preview" }).click();
      await expect(page.getByRole("table", { name: "Preview" })).toBeVisible();
    },
  },
  {
    name: "view of a list",
    hash: "#/endpoints",
    prepare: async (page) => {
      await page.getByRole("button", { name: "View", exact: true }).click();
      await openDialog(page, /^View of this list/);
    },
  },
  {
    name: "delete provider",
    hash: "#/providers/1",
    prepare: async (page) => {
      await moreActions(page, "Delete");
      await openDialog(page, /^Delete provider/);
      await expect(page.getByRole("dialog")).toContainText("Deleted with it");
    },
  },
  {
    name: "delete tokens, with results",
    hash: "#/tokens?search=cgn&page_size=5",
    prepare: async (page) => {
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: "Delete 5 connection tokens" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete 5 connection tokens" }).click();
      await expect(page.getByRole("dialog").getByRole("status")).toHaveText("5 connection tokens revoked.");
    },
  },
  {
    name: "property mapping with mistakes in its expression",
    hash: async (demo) => `${await mapping(demo, "Domain sign-in")}/edit`,
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Expression", exact: true }).fill("if user = 1:\n    x = nobody");
      await expect(page.getByText(/Line 1: A single =/)).toBeVisible();
      await page.getByText("What the expression can use").click();
    },
  },
  {
    name: "test of a property mapping, with its result",
    hash: (demo) => mapping(demo, "Per-user account"),
    prepare: async (page) => {
      await page.getByRole("button", { name: "Test with a user…" }).click();
      await page.getByRole("combobox", { name: "User" }).fill("dana");
      await page.getByRole("listbox").getByRole("option").first().click();
      await page.getByRole("button", { name: "Run test" }).click();
      await expect(page.getByRole("group", { name: "Result" })).toBeVisible();
    },
  },
  {
    name: "create an application, refused",
    hash: "#/providers/3",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Create an application" }).click();
      await page.getByRole("dialog").getByRole("textbox", { name: "Slug" }).fill("a b");
      await page.getByRole("dialog").getByRole("button", { name: "Create application" }).click();
      await expect(page.getByRole("dialog").getByRole("textbox", { name: "Slug" })).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "create an outpost",
    hash: "#/providers/4",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Create a RAC outpost" }).click();
      await openDialog(page, /^Create a RAC outpost/);
    },
  },
  {
    name: "check for a user",
    hash: "#/providers/3",
    prepare: async (page) => {
      await page.getByRole("button", { name: "Check for a user" }).click();
      await page.getByRole("dialog").getByRole("combobox", { name: "User" }).fill("piotr");
      await page.getByRole("dialog").getByRole("option", { name: "piotr" }).click();
      await expect(page.getByRole("dialog").getByRole("status")).toContainText("piotr can't connect.");
    },
  },
  {
    name: "change many endpoints",
    hash: "#/endpoints?search=ber-rdp",
    prepare: async (page) => {
      await page.getByRole("checkbox", { name: "Select all on this page" }).check();
      await page.getByRole("button", { name: "Change…" }).click();
      await openDialog(page, /^Change the selected/);
      await page.getByRole("dialog").getByRole("radio", { name: "Closed (limit 0)" }).check();
    },
  },
  {
    name: "endpoint form with all kinds of complaints",
    hash: "#/endpoints/new",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Host", exact: true }).fill("[2001:db8::7]:22");
      await page.getByRole("textbox", { name: "Port", exact: true }).fill("many");
      await page.getByRole("button", { name: "Create endpoint" }).click();
      await expect(page.getByText("Enter a name.")).toBeVisible();
    },
  },
  {
    name: "leave without saving",
    hash: "#/providers/3/edit",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
      await page.getByRole("button", { name: "Cancel", exact: true }).click();
      await openDialog(page, /^Leave without saving/);
    },
  },
  {
    name: "somebody else's change",
    hash: "#/providers/3/edit",
    prepare: async (page, demo) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
      await demo.touchProvider(3, { name: "Theirs" });
      await page.getByRole("button", { name: "Save changes" }).click();
      await openDialog(page, /^Somebody else changed/);
    },
  },
  {
    name: "toast",
    hash: "#/providers/3/edit",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect(page.getByRole("region", { name: "Notifications" }).getByRole("status")).toBeVisible();
    },
  },
];

export const troubled: State[] = [
  {
    name: "refused token",
    hash: "#/providers/3/edit",
    prepare: async (page, demo) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("Changed");
      await quiet(page);
      await demo.revoke(tokens.admin);
      await page.getByRole("button", { name: "Save changes" }).click();
      await openDialog(page, /^authentik no longer accepts/);
    },
  },
  { name: "failed list", hash: "#/providers?search=demo-crash", prepare: (page) => expect(page.getByRole("alert")).toBeVisible() },
  {
    name: "failed save",
    hash: "#/providers/3/edit",
    prepare: async (page) => {
      await page.getByRole("textbox", { name: "Name", exact: true }).fill("demo-crash it");
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect(page.getByRole("alert").first()).toContainText("internal error");
    },
  },
];

export async function show(page: Page, demo: Demo, { hash, prepare }: State): Promise<void> {
  const to = typeof hash === "string" ? hash : await hash(demo);
  await page.goto(`./${to}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // The load state of Playwright is that of the document, which is the same for all addresses of the app.
  await quiet(page);
  await prepare?.(page, demo);
}

/** The page must not scroll sideways; a table may, in its own container. */
export async function fits(page: Page, name: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect.soft(scrollWidth, `${name} is ${scrollWidth} px wide in a window of ${clientWidth}`).toBeLessThanOrEqual(clientWidth);
}
