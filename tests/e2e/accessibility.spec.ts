// axe on every page and every dialog, in light and dark; and no page scrolls sideways, even in a narrow window.
import { axe, connect, expect, test, tokens } from "./fixtures.ts";
import { boundEndpoint, fits, opened, pages, show, troubled } from "./states.ts";

test("axe finds nothing on the connect page", async ({ page }) => {
  await page.goto("./#/connect");
  await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByText("Enter an API token.")).toBeVisible();
  await axe(page);
});

for (const some of [pages.slice(0, 7), pages.slice(7, 16), pages.slice(16)]) {
  test(`axe finds nothing on these pages: ${some.map(({ name }) => name).join(", ")}`, async ({ page, demo }) => {
    test.slow();
    await connect(page);
    for (const state of some) {
      await show(page, demo, state);
      await axe(page);
    }
  });
}

for (const state of opened) {
  test(`axe finds nothing: ${state.name}`, async ({ page, demo }) => {
    await connect(page);
    await show(page, demo, state);
    await axe(page);
  });
}

test("axe finds nothing in read-only mode, and in the account's rights", async ({ page, demo }) => {
  test.slow();
  await connect(page, tokens.readOnly);
  await page.getByRole("region", { name: "Account" }).getByRole("button").click();
  await page.getByRole("menuitem", { name: "Turn on read-only mode" }).click();
  await show(page, demo, { name: "bindings", hash: boundEndpoint });
  await axe(page);
  await page.getByRole("button", { name: /^Actions / }).first().click();
  await expect(page.getByRole("menuitem", { name: "Delete" })).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await show(page, demo, { name: "edit provider", hash: "#/providers/1/edit" });
  await axe(page);
  await show(page, demo, { name: "preferences", hash: "#/preferences" });
  await expect(page.getByRole("table", { name: "Permissions of your account by object type" })).toBeVisible();
  await axe(page);
});

test.describe("in trouble", () => {
  test.use({ allowFailedRequests: true });

  for (const state of troubled) {
    test(`axe finds nothing: ${state.name}`, async ({ page, demo }) => {
      await connect(page);
      await show(page, demo, state);
      await axe(page);
    });
  }
});

for (const width of [320, 768, 2560]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    test("no page scrolls sideways", async ({ page, demo }) => {
      test.slow();
      await page.goto("./#/connect");
      await expect(page.locator("#app").getByRole("heading", { level: 1 })).toBeVisible();
      await fits(page, "connect");
      await page.getByRole("button", { name: "Use the demo token" }).click();
      for (const state of pages) {
        await show(page, demo, state);
        await fits(page, state.name);
      }
    });
  });
}

test.describe("in forced colours", () => {
  test.use({ forcedColors: "active" });

  const some = ["access", "user", "activity", "connect machines", "recent changes", "endpoints"].map((name) => pages.find((state) => state.name === name)!);
  const dialogs = ["command palette", "recipe", "export", "view of a list"].map((name) => opened.find((state) => state.name === name)!);
  for (const state of [...some, ...dialogs]) {
    test(`what can be pressed, chosen or typed into is seen: ${state.name}`, async ({ page, demo }) => {
      await connect(page);
      await show(page, demo, state);
      const unseen = await page.locator("button:visible, input:visible, select:visible, textarea:visible, main a:visible").evaluateAll((all) =>
        all.filter((element) => {
          const style = getComputedStyle(element);
          const hasEdge = parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== "none";
          const hasContent = element.querySelector("svg") !== null || (element.textContent ?? "").trim() !== "";
          const isNative = ["checkbox", "radio", "file"].includes((element as HTMLInputElement).type);
          return style.color === style.backgroundColor || !(hasEdge || hasContent || isNative);
        }).map((element) => element.outerHTML.slice(0, 160)),
      );
      expect(unseen).toEqual([]);
    });
  }
});
