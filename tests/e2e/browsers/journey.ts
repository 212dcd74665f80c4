// A short journey through the app, for browsers in which the other tests don't run; browsers.config.ts lists them.
import { expect, test as base } from "@playwright/test";
import { serve } from "../../../examples/serve.mjs";
import { accounts, Demo, type DemoArguments } from "../demo.ts";
import { Driver, ENTER, ESCAPE, type Wire } from "./driver.ts";
import { firefox } from "./firefox.ts";
import { webkitgtk } from "./webkitgtk.ts";

const browsers: Record<string, () => Promise<Wire>> = { firefox, webkitgtk };

interface Fixtures {
  demoArguments: DemoArguments;
  /** A separate demo for each test. Its origin is new to the browser, so nothing is stored. */
  demo: Demo;
  web: Driver;
}

interface WorkerFixtures {
  started: Driver;
}

const test = base.extend<Fixtures, WorkerFixtures>({
  demoArguments: [[], { option: true }],
  demo: async ({ demoArguments }, use) => {
    const demo = await Demo.start(demoArguments);
    await use(demo);
    await demo.stop();
  },
  started: [
    async ({}, use, worker) => {
      const driver = new Driver(await browsers[worker.project.name]!());
      await use(driver);
      await driver.close();
    },
    { scope: "worker" },
  ],
  web: async ({ started, demo: _ }, use, test) => {
    await use(started);
    if (test.error) await test.attach("page", { body: await started.run<string>("return document.body.innerText"), contentType: "text/plain" });
    expect(await started.complaints(), "the browser complained").toEqual([]);
    // Before the demo stops, which the page would report as an error.
    await started.leave();
  },
});

/** A page with a button whose script fails. */
const failing = {
  "/failing/": `<!doctype html><html lang="en"><title>Failing</title><link rel="icon" href="data:,"><button>Fail</button><script src="fail.js"></script></html>`,
  "/failing/fail.js": `document.querySelector("button").onclick = () => { console.error("a mistake"); throw new Error("an exception"); };`,
};

test("errors in the page are noticed", async ({ started, demo }) => {
  const portal = await serve({ demo: demo.address, pages: failing });
  await started.open(`${portal.address}failing/`);
  await started.click("button", "Fail");
  const heard: string[] = [];
  await expect.poll(async () => heard.push(...(await started.complaints()))).toBe(2);
  expect(heard.join()).toMatch(/a mistake.*an exception/);
  await started.leave();
  await portal.stop();
});

/** Connects with the demo's token and goes to a page. */
async function connect(web: Driver, demo: Demo, hash: string, heading: string): Promise<void> {
  await web.open(`${demo.address}#/connect`);
  await web.click("button", "Use the demo token");
  await web.sees("heading", "Overview");
  await web.run("location.hash = arguments[0]", hash);
  await web.sees("heading", heading);
}

test("connecting, and a list that is searched and sorted", async ({ web, demo }) => {
  await connect(web, demo, "#/providers", "Providers");
  await web.counts(4, "row", "…");
  await web.fill(["searchbox", "Search"], "lab");
  await web.counts(1, "row", "…");
  await web.sees("link", "Lab bench");
  await web.press(["searchbox", "Search"], ESCAPE);
  await web.counts(4, "row", "…");
  // By keyboard: in a narrow window, cards have no headings to click on.
  await web.press(["button", "Name…"], ENTER);
  await expect.poll(() => web.run("return location.hash")).toContain("ordering=name");
});

test("editing and saving", async ({ web, demo }) => {
  await connect(web, demo, "#/providers/3/edit", "Edit Lab bench");
  await web.fill(["textbox", "Name"], "Lab bench Ünïcode");
  await web.click("button", "Save changes");
  await web.sees("heading", "Lab bench Ünïcode");
  expect((await demo.api("GET", "/providers/rac/3/")).name).toBe("Lab bench Ünïcode");
});

test("a dialog asks before it deletes, and Escape cancels", async ({ web, demo }) => {
  await connect(web, demo, "#/providers/3", "Lab bench");
  await web.click("button", "More actions");
  await web.click("menuitem", "Delete");
  await web.sees("dialog", "Delete provider “Lab bench”?");
  await web.press(["dialog", "Delete provider “Lab bench”?"], ESCAPE);
  await web.counts(0, "dialog", "…");
  expect(await web.run("return document.activeElement.getAttribute('aria-label')")).toBe("More actions");
  await web.click("button", "More actions");
  await web.click("menuitem", "Delete");
  await web.fill(["textbox", "Type “Lab bench” to confirm"], "Lab bench");
  await web.click("button", "Delete provider");
  await web.sees("heading", "Providers");
  await web.counts(3, "row", "…");
});

test("settings are written as text", async ({ web, demo }) => {
  await connect(web, demo, "#/providers/3/edit", "Edit Lab bench");
  await web.click("radio", "Text");
  await web.fill(["textbox", "Settings"], `timezone: Europe/Oslo${ENTER}font-size: 14`);
  await web.click("button", "Save changes");
  await web.sees("heading", "Lab bench");
  expect((await demo.api("GET", "/providers/rac/3/")).settings).toEqual({ timezone: "Europe/Oslo", "font-size": 14 });
});

test.describe("by OAuth", () => {
  test.use({ demoArguments: ["--oauth"] });

  test("signing in at authentik and out again", async ({ web, demo }) => {
    await web.open(`${demo.address}#/endpoints`);
    await web.click("button", "Sign in with authentik");
    await web.click("radio", `${accounts.admin}…`);
    await web.click("button", "Sign in");
    await web.sees("heading", "Endpoints");
    await web.click("button", accounts.admin);
    await web.click("menuitem", "Sign out");
    await web.click("button", "Sign out here");
    await web.sees("button", "Sign in with authentik");
  });
});

test("the element in a portal's page", async ({ web, demo }) => {
  const portal = await serve({ demo: demo.address });
  try {
    await web.open(`${portal.address}plain/`);
    await web.sees("table", "RAC providers");
    await web.counts(4, "row", "…");
    await web.click("link", "Property mappings");
    await web.sees("heading", "Property mappings");
    expect(await web.complaints()).toEqual([]);
    // Before the portal stops: the page's remaining requests would fail.
    await web.leave();
  } finally {
    await portal.stop();
  }
});
