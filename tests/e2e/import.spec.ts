// `#/import`: a file or text becomes a preview, and only then endpoints.
import { Buffer } from "node:buffer";
import type { Locator, Page } from "@playwright/test";
import { axe, connect, expect, test, tokens } from "./fixtures.ts";

const preview = (page: Page) => page.getByRole("table", { name: "Preview" });
const row = (page: Page, name: string): Locator =>
  preview(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const recognised = (page: Page) => page.getByText(/, \d+ (entry|entries)$/);

async function open(page: Page, hash = "#/import"): Promise<void> {
  await connect(page);
  await page.goto(`./${hash}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Or paste" }).fill(text);
  await page.getByRole("button", { name: "Preview" }).click();
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
}

async function into(page: Page, provider: string): Promise<void> {
  await page.getByRole("combobox", { name: "Provider" }).fill(provider);
  await page.getByRole("option", { name: provider }).click();
}

async function close(page: Page): Promise<void> {
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).last().click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const guacamole = [
  "name,protocol,hostname,port,username,password,usrname (parameter),users,groups",
  "mill-1,ssh,mill-1.example,2222,ops,0123,,amara,",
  "mill-2,rdp,mill-2.example,,,,typo,nobody-here,",
  "old-line,telnet,line.example,23,,,,,",
].join("\n");

test("a Guacamole file is recognised, previewed and imported, and nothing is left afterwards", async ({ page, demo, writes }) => {
  await open(page);
  await demo.forgetRequests();
  await choose(page, "machines.csv", guacamole);
  await expect(recognised(page)).toHaveText("Guacamole import file (CSV), 3 entries");
  // Without a provider no endpoint can be created.
  await expect(page.getByRole("button", { name: "Import 0 endpoints" })).toBeDisabled();
  await into(page, "Servers");
  await expect(page.getByRole("status").filter({ hasText: "2 to create, 1 not possible" })).toBeVisible();
  await expect(row(page, "mill-1")).toContainText("endpoint of Servers · line 2");
  await expect(row(page, "old-line")).toContainText("RAC has no telnet: it connects by RDP, SSH and VNC.");
  await expect(row(page, "mill-2")).toContainText("Open to everyone: authentik knows none of its users and groups.");
  await expect(page.getByRole("note").filter({ hasText: "1 new object would be open to everyone" })).toBeVisible();
  const unknown = page.getByRole("note").filter({ hasText: "Not in authentik: bindings to these can't be created" });
  await expect(unknown.getByRole("listitem")).toHaveText(["user nobody-here"]);
  // Where each value came from; no secret in clear.
  await row(page, "mill-1").getByText(/values/).click();
  await expect(row(page, "mill-1")).toContainText("mill-1.example:2222 · column “hostname”, line 2");
  await expect(row(page, "mill-1")).toContainText("set (hidden)");
  await expect(preview(page)).not.toContainText("0123");
  // A finding is fixed at once.
  await row(page, "mill-2").getByRole("button", { name: "Rename to “username”" }).click();
  expect(await writes()).toEqual([]);
  await page.getByRole("button", { name: "Import 2 endpoints" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toContainText(/applied/);
  await close(page);
  await expect(page.getByRole("button", { name: "Clear authentik's policy cache" })).toBeVisible();
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect(row(page, "mill-1")).toContainText("Same");
  await expect(page.getByRole("button", { name: /^(Import|Apply) 0 / })).toBeDisabled();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=mill-1");
  expect(results[0]).toMatchObject({ host: "mill-1.example:2222", protocol: "ssh" });
  expect(results[0].settings).toMatchObject({ username: "ops", password: "0123" });
});

test("what is left out is not imported, and a step that needs it says so", async ({ page, demo }) => {
  await open(page);
  const { results } = await demo.api("GET", "/flows/instances/?page_size=100&designation=authorization");
  await paste(
    page,
    `format: rac-admin-plan\nversion: 1\nproviders:\n  - {name: Mill, authorization_flow: ${results[0].slug}}\nendpoints:\n  - {name: m-1, provider: Mill, protocol: ssh, host: m-1.example}\n`,
  );
  await expect(recognised(page)).toHaveText("RAC Admin plan file (YAML), 2 entries");
  await expect(page.getByRole("button", { name: "Import 2 objects" })).toBeEnabled();
  await page.getByRole("checkbox", { name: "Select Mill" }).uncheck();
  await expect(row(page, "m-1")).toContainText("Needs the provider “Mill”, which isn't selected.");
  await expect(page.getByRole("button", { name: "Import 0 endpoints" })).toBeDisabled();
  await page.getByRole("button", { name: "Select all" }).click();
  await page.getByRole("button", { name: "Import 2 objects" }).click();
  await expect(page.getByRole("dialog", { name: "2 changes applied" })).toBeVisible();
});

const inputs: [name: string, file: string, content: string | Buffer, format: string, endpoint: string][] = [
  ["our table", "t.csv", "kind,name,provider,protocol,host\nendpoint,in-csv,Servers,ssh,a.example\n", "RAC Admin table (CSV)", "in-csv"],
  [
    "our JSON",
    "p.json",
    JSON.stringify({ format: "rac-admin-plan", version: 1, endpoints: [{ name: "in-json", provider: "Servers", protocol: "ssh", host: "a.example" }] }),
    "RAC Admin plan file (JSON)",
    "in-json",
  ],
  [
    "Guacamole's JSON",
    "g.json",
    JSON.stringify([{ name: "in-guac-json", protocol: "vnc", parameters: { hostname: "a.example", port: "5901" } }]),
    "Guacamole import file (JSON)",
    "in-guac-json",
  ],
  ["Guacamole's YAML", "g.yaml", "- name: in-guac-yaml\n  protocol: ssh\n  parameters: {hostname: a.example}\n", "Guacamole import file (YAML)", "in-guac-yaml"],
  [
    "user-mapping.xml",
    "user-mapping.xml",
    '<user-mapping><authorize username="u" password="p"><connection name="in-xml"><protocol>ssh</protocol><param name="hostname">a.example</param></connection></authorize></user-mapping>',
    "Guacamole user-mapping.xml",
    "in-xml",
  ],
  [
    "an .rdp file in UTF-16",
    "in-rdp.rdp",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("full address:s:a.example:3390\r\nusername:s:ops\r\n", "utf16le")]),
    "Remote Desktop connection (.rdp)",
    "in-rdp",
  ],
  ["a list of hosts", "hosts.txt", "in-hosts.example:22\n", "List of hosts", "in-hosts.example"],
  [
    "Terraform",
    "main.tf",
    'resource "authentik_rac_endpoint" "a" {\n  name = "in-tf"\n  protocol = "ssh"\n  host = "a.example"\n}\n',
    "Terraform configuration (.tf)",
    "in-tf",
  ],
  [
    "Terraform's state",
    "terraform.tfstate",
    JSON.stringify({
      version: 4,
      terraform_version: "1.9.0",
      serial: 1,
      lineage: "x",
      resources: [{ mode: "managed", type: "authentik_rac_endpoint", name: "a", instances: [{ attributes: { id: "1", name: "in-state", protocol: "ssh", host: "a.example" } }] }],
    }),
    "Terraform state (JSON)",
    "in-state",
  ],
  [
    "a blueprint",
    "b.yaml",
    "version: 1\nmetadata: {name: b}\nentries:\n  - model: authentik_providers_rac.endpoint\n    identifiers: {name: in-blueprint}\n    attrs: {protocol: ssh, host: a.example}\n",
    "authentik blueprint (YAML)",
    "in-blueprint",
  ],
];

for (const [name, file, content, format, endpoint] of inputs) {
  test(`${name} is recognised and imported`, async ({ page, demo }) => {
    await open(page);
    await choose(page, file, content);
    await expect(recognised(page)).toHaveText(new RegExp(`^${format.replace(/[.()]/g, "\\$&")}, `));
    await expect(preview(page)).toBeVisible();
    // Lists of machines don't have everything that an instance should have.
    const deletes = ["our table", "our JSON", "Terraform's state"].includes(name);
    await expect(page.getByRole("switch", { name: "Delete what the file doesn't have" })).toHaveCount(deletes ? 1 : 0);
    if (await page.getByRole("combobox", { name: "Provider" }).isVisible()) await into(page, "Servers");
    const protocol = page.getByRole("combobox", { name: "Protocol" });
    if (await protocol.isVisible()) await protocol.selectOption("SSH");
    await page.getByRole("button", { name: "Import 1 endpoint" }).click();
    await expect(page.getByRole("dialog", { name: /changes? applied$/ })).toBeVisible();
    const { results } = await demo.api("GET", `/rac/endpoints/?superuser_full_list=true&page_size=100&search=${endpoint}`);
    expect(results.map((one: { name: string }) => one.name)).toContain(endpoint);
  });
}

const terraform = `
resource "authentik_provider_rac" "remote" {
  name               = "Remote @ Example"
  authorization_flow = data.authentik_flow.implicit.id
}
resource "authentik_application" "remote" {
  name              = "Remote access"
  slug              = "remote"
  protocol_provider = authentik_provider_rac.remote.id
}
resource "authentik_rac_endpoint" "files" {
  name              = "lab-files"
  host              = "192.0.2.51:2222"
  protocol          = "ssh"
  protocol_provider = authentik_provider_rac.remote.id
}
`;

test("the flow of new providers is chosen once, or all endpoints are put into another provider", async ({ page, demo }) => {
  await open(page);
  await choose(page, "main.tf", terraform);
  await expect(row(page, "Remote @ Example").first()).toContainText("It has no authorization_flow");
  await expect(page.getByRole("button", { name: "Import 0 endpoints" })).toBeDisabled();
  await page.getByRole("combobox", { name: "Authorization flow" }).fill("implicit");
  await page.getByRole("option", { name: /implicit/i }).first().click();
  await expect(page.getByRole("button", { name: "Import 3 objects" })).toBeEnabled();
  await page.getByRole("combobox", { name: "Put all endpoints into" }).fill("Servers");
  await page.getByRole("option", { name: "Servers" }).click();
  await expect(row(page, "lab-files")).toContainText("endpoint of Servers");
  await expect(row(page, "Remote @ Example")).toHaveCount(0);
  await page.getByRole("button", { name: "Import 1 endpoint" }).click();
  await expect(page.getByRole("dialog", { name: "1 change applied" })).toBeVisible();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=lab-files");
  expect(results[0].provider_obj.name).toBe("Servers");
});

test("the columns of an inventory are matched, and remembered", async ({ page }) => {
  await open(page);
  const inventory = "Asset;Where to reach it;Kind\nlathe-1;lathe-1.example;ssh\n";
  await choose(page, "inventory.csv", inventory);
  await expect(page.getByText("No column is assigned to the host.")).toBeVisible();
  await page.getByRole("combobox", { name: "Where to reach it" }).fill("Host");
  await page.getByRole("option", { name: "Host", exact: true }).click();
  await into(page, "Servers");
  await expect(row(page, "lathe-1.example")).toBeVisible();
  await page.getByRole("combobox", { name: "Asset" }).fill("Name");
  await page.getByRole("option", { name: "Name", exact: true }).click();
  await expect(row(page, "lathe-1")).toBeVisible();
  await page.reload();
  await choose(page, "inventory.csv", inventory);
  await expect(row(page, "lathe-1")).toContainText("line 2");
  await expect(page.getByRole("combobox", { name: "Asset" })).toHaveValue("Name");
});

test("a file that can't be read says why and where, and the text stays", async ({ page }) => {
  await open(page);
  const damaged = 'name,protocol,hostname\na,ssh,"never closed\n';
  await paste(page, damaged);
  await expect(page.getByRole("alert")).toContainText("Line 2: A quote that is opened in this row is never closed.");
  await expect(page.getByRole("textbox", { name: "Or paste" })).toHaveValue(damaged);
  await paste(page, "format: rac-admin-plan\nversion: 99\n");
  await expect(page.getByRole("alert")).toContainText("version");
  await choose(page, "noise.bin", Buffer.from([0, 1, 2, 3, 255, 254, 0, 9]));
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
});

test("a file can be dropped, and taken away again", async ({ page }) => {
  await open(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["drop-1.example:22\n"], "dropped.txt"));
    return data;
  });
  await page.locator(".rac-file-drop").dispatchEvent("drop", { dataTransfer });
  await expect(page.getByRole("status").filter({ hasText: "dropped.txt" })).toBeVisible();
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(row(page, "drop-1.example")).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Or paste" })).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
});

test("of thousands of entries only a page is in the document", async ({ page }) => {
  await open(page);
  const hosts = Array.from({ length: 5_000 }, (_, place) => `host-${place}.example:22`).join("\n");
  await choose(page, "hosts.txt", hosts);
  await into(page, "Servers");
  await page.getByRole("combobox", { name: "Protocol" }).selectOption("SSH");
  await expect(page.getByRole("status").filter({ hasText: "5000 to create" })).toBeVisible();
  // The page has 20 rows, as lists have.
  await expect(preview(page).getByRole("rowheader")).toHaveCount(20);
  await expect(page.getByRole("button", { name: "Import 5000 endpoints" })).toBeEnabled();
  await page.getByRole("navigation", { name: "Pagination" }).getByRole("button", { name: "Last page" }).click();
  await expect(row(page, "host-4999.example")).toBeVisible();
  expect(await preview(page).getByRole("rowheader").count()).toBeLessThanOrEqual(20);
});

test("a file that is too large is not read", async ({ page }) => {
  await open(page);
  await expect(page.getByText("At most 10 MB and 20,000 entries.")).toBeVisible();
  await page
    .getByLabel("Choose a file")
    .setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer: Buffer.alloc(10_000_001, "a") });
  await expect(page.getByRole("alert")).toContainText("The file is larger than 10 MB.");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("alert")).toContainText("The file is larger than 10 MB.");
  await page.getByLabel("Choose a file").setInputFiles(
    ["a.txt", "b.txt"].map((name) => ({ name, mimeType: "text/plain", buffer: Buffer.alloc(5_000_001, "a") })),
  );
  await expect(page.getByRole("alert")).toContainText("Together, the files are larger than 10 MB.");
});

test("a text of megabytes on one line is no host, and stays out of the page", async ({ page }) => {
  await open(page);
  for (const [name, piece] of [["a.txt", "a"], ["a.csv", '"'], ["b.txt", ":"]] as const) {
    await choose(page, name, piece.repeat(9_000_000));
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(preview(page)).toHaveCount(0);
    expect(await page.evaluate(() => document.body.textContent!.length)).toBeLessThan(50_000);
  }
});

test("several files are read together, and each value names its file", async ({ page }) => {
  await open(page);
  const file = (name: string, text: string) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
  await page.getByLabel("Choose a file").setInputFiles([
    file("desk-1.rdp", "full address:s:desk-1.example\nauthentication level:i:2\n"),
    file("desk-2.rdp", "full address:s:desk-2.example:3390\n"),
    file("broken.csv", 'name,protocol,hostname\na,ssh,"x\n'),
  ]);
  const chosen = page.getByRole("status").filter({ hasText: "desk-1.rdp" });
  await expect(chosen).toContainText("desk-2.rdp");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(recognised(page)).toHaveText("Remote Desktop connection (.rdp), 3 entries");
  await into(page, "Servers");
  await expect(row(page, "desk-1")).toContainText("“authentication level” in desk-1.rdp (line 2): guacd asks no one");
  await expect(row(page, "broken.csv")).toContainText("A quote that is opened in this row is never closed.");
  await row(page, "desk-2").getByText(/values/).click();
  await expect(row(page, "desk-2")).toContainText("desk-2.example:3390 · “full address” in desk-2.rdp, line 1");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Or paste" })).toBeVisible();
});

test("a host with a protocol that RAC lacks can't be imported", async ({ page }) => {
  await open(page);
  await paste(page, "telnet://t.example\nssh://s.example\n");
  await into(page, "Servers");
  await expect(row(page, "t.example")).toContainText("RAC has no telnet: it connects by RDP, SSH and VNC.");
  await expect(page.getByRole("button", { name: "Import 1 endpoint" })).toBeEnabled();
});

test("the format can be chosen", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "Or paste" }).fill("name,protocol,hostname\na,ssh,a.example\n");
  await page.getByRole("combobox", { name: "Format" }).selectOption("Inventory (CSV)");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(recognised(page)).toHaveText("Inventory (CSV), 1 entry");
  await page.getByRole("combobox", { name: "Format" }).selectOption("Recognise automatically");
  await expect(recognised(page)).toHaveText("Guacamole import file (CSV), 1 entry");
});

test.describe("for an account that can't read policies", () => {
  test.use({ allowFailedRequests: true });

  test("a read-only account sees the preview and why it can't import", async ({ page }) => {
    await connect(page, tokens.readOnly);
    await page.goto("./#/import");
    await paste(page, "mill-1.example:22\n");
    await into(page, "Servers");
    await page.getByRole("combobox", { name: "Protocol" }).selectOption("SSH");
    const button = page.getByRole("button", { name: "Import 1 endpoint" });
    await expect(button).toBeDisabled();
    await button.focus();
    await expect(page.getByRole("tooltip")).toContainText("Can add RAC Endpoint");
  });
});

test("in read-only mode the preview works and the button says why it is off", async ({ page, writes }) => {
  await open(page);
  await page.getByRole("button", { name: "Dana Demo" }).click();
  await page.getByRole("menuitem", { name: "Turn on read-only mode" }).click();
  await paste(page, "mill-1.example:22\n");
  await into(page, "Servers");
  await page.getByRole("combobox", { name: "Protocol" }).selectOption("SSH");
  const button = page.getByRole("button", { name: "Import 1 endpoint" });
  await expect(button).toBeDisabled();
  await button.focus();
  await expect(page.getByRole("tooltip")).toContainText("Read-only mode is on.");
  expect(await writes()).toEqual([]);
});

test("lists lead to the import, and axe finds nothing in light, dark and a narrow window", async ({ page }) => {
  await connect(page);
  await page.goto("./#/endpoints");
  await page.getByRole("main").getByRole("link", { name: "Import…" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Import" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Import" })).toHaveAttribute("aria-current", "page");
  await paste(page, guacamole);
  await into(page, "Servers");
  await row(page, "mill-1").getByText(/values/).click();
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await axe(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
