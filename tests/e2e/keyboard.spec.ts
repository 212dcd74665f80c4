// Everyday tasks by keyboard only. The focused element is always on the page, in view and marked.
import type { Locator, Page } from "@playwright/test";
import { connect, expect, test, tokenField, tokens } from "./fixtures.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const main = (page: Page) => page.getByRole("navigation", { name: "Main" });

interface Focus {
  what: string;
  /** What is wrong with it. */
  wrong?: string;
}

/** The focused element, and whether its focus is visible. */
function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { what: "nothing", wrong: "nothing has the focus" };
    const what = `${at.localName} “${(at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 60)}”`;
    // If the whole card is a link, the ring is on the element that covers it.
    const rings = [at, at.nextElementSibling, at.closest("label"), at.parentElement].filter((one) => one !== null);
    const styles = [...rings.map((one) => getComputedStyle(one)), getComputedStyle(at, "::after")];
    const marked = styles.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none");
    if (!marked) return { what, wrong: "not marked" };
    const [box] = at.getClientRects();
    if (!box) return { what, wrong: "not shown" };
    const { left, right, top, bottom } = box;
    if (right - left <= innerWidth && (left < -1 || right > innerWidth + 1)) return { what, wrong: "partly beside the window" };
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const seen = document.elementFromPoint(x, y);
    const isOwn = seen !== null && (at.contains(seen) || seen.contains(at) || at.closest("label")?.contains(seen));
    return isOwn ? { what } : { what, wrong: `hidden below ${seen?.className ?? "nothing"}` };
  });
}

/** Presses Tab until `target` has the focus. */
async function to(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  const way: string[] = [];
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press(key);
    const { what, wrong } = await focus(page);
    way.push(what);
    // The browser's own controls are between the last element and the first.
    if (what === "nothing") continue;
    expect.soft(wrong, what).toBeUndefined();
    if (await target.evaluate((target) => target === document.activeElement)) return;
  }
  throw new Error(`Not reached with ${key}: ${target}\n${way.join("\n")}`);
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await to(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await to(page, target);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

/** Uses the main navigation, which precedes the focused element. */
async function goTo(page: Page, name: string): Promise<void> {
  await to(page, main(page).getByRole("link", { name, exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  // Screen readers, and the next Tab, continue here.
  await expect(heading(page, name)).toBeFocused();
}

test("connecting, a provider, its endpoints and their bindings", async ({ page, demo }) => {
  test.slow();
  await page.goto("./#/connect");
  await expect(tokenField(page)).toBeFocused();
  await page.keyboard.type(tokens.admin);
  await page.keyboard.press("Enter");
  await expect(heading(page, "Overview")).toBeFocused();

  await goTo(page, "Providers");
  await press(page, page.getByRole("table").getByRole("link", { name: "Lab bench", exact: true }));
  await expect(heading(page, "Lab bench")).toBeFocused();
  await press(page, page.getByRole("link", { name: "Edit", exact: true }));
  await type(page, page.getByRole("textbox", { name: "Name", exact: true }), "Lab bench 2");
  // Through the whole form, to the button at its end.
  await press(page, page.getByRole("button", { name: "Save changes" }));
  await expect(heading(page, "Lab bench 2")).toBeFocused();

  await press(page, page.getByRole("navigation", { name: "Provider" }).or(page.getByRole("main").getByRole("navigation")).getByRole("link", { name: "Endpoints", exact: true }));
  await press(page, page.getByRole("link", { name: "Create endpoint" }));
  await type(page, page.getByRole("textbox", { name: "Name", exact: true }), "by keys");
  await to(page, page.getByRole("radiogroup", { name: "Protocol" }).getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await type(page, page.getByRole("textbox", { name: "Host", exact: true }), "keys.example");
  await page.keyboard.press("Enter");
  await expect(heading(page, "by keys")).toBeFocused();

  await press(page, page.getByRole("link", { name: "Bindings", exact: true }));
  await press(page, page.getByRole("button", { name: "Add binding" }));
  await to(page, page.getByRole("dialog").getByRole("combobox", { name: "Group" }));
  await page.keyboard.type("operations");
  await expect(page.getByRole("listbox", { name: "Group" }).getByRole("option")).toHaveText([/Operations/]);
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Create binding" }));
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(async () => (await focus(page)).what).toContain("Add binding");
  await press(page, page.getByRole("button", { name: "Actions for Group Operations" }));
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Actions for Group Operations" })).toBeFocused();

  await goTo(page, "Endpoints");
  await type(page, page.getByRole("searchbox", { name: "Search" }), "by keys");
  await expect(page.getByRole("table").getByRole("rowheader")).toHaveText(["by keys"]);
  await press(page, page.getByRole("checkbox", { name: "Select all on this page" }), "Space");
  await to(page, page.getByRole("button", { name: "Delete 1 endpoint" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("dialog").getByRole("button", { name: "Delete 1 endpoint" }));
  await expect(page.getByRole("dialog", { name: "1 endpoint deleted" }).getByRole("button", { name: "Close" }).last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect.poll(async () => (await focus(page)).wrong).toBeUndefined();
  const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=by%20keys");
  expect(results.filter(({ name }: { name: string }) => name === "by keys")).toEqual([]);
});

test("revoking a connection token, and the preferences", async ({ page }) => {
  test.slow();
  await connect(page);
  await goTo(page, "Connection tokens");
  const buttons = page.getByRole("button", { name: /^Delete token of/ });
  const name = await buttons.first().getAttribute("aria-label");
  await press(page, buttons.first());
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await press(page, dialog.getByRole("button", { name: /^(Revoke|Delete)/ }));
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: name ?? "", exact: true })).toHaveCount(0);
  await expect.poll(async () => (await focus(page)).wrong).toBeUndefined();

  await to(page, page.getByRole("button", { name: "Dana Demo" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name: "Preferences" });
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.type("p");
  await expect(item).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page, "Preferences")).toBeFocused();
  const theme = page.getByRole("radio", { name: "Dark" });
  await to(page, page.getByRole("radio", { checked: true }).first());
  for (let presses = 0; presses < 3 && !(await theme.isChecked()); presses += 1) await page.keyboard.press("ArrowDown");
  await expect(theme).toBeChecked();
  await expect(theme).toBeFocused();
});

for (const width of [1280, 390]) {
  test(`${width} px wide, the focus is in view on every page, in both directions`, async ({ page, demo }) => {
    test.slow();
    await page.setViewportSize({ width, height: 700 });
    await connect(page);
    const { results } = await demo.api("GET", "/rac/endpoints/?superuser_full_list=true&page_size=100&search=cgn-ssh-02");
    const endpoint = results[0].pk;
    for (const hash of ["#/", "#/providers/1", "#/providers/new?from=3", `#/endpoints/${endpoint}/settings`, `#/endpoints/new?from=${endpoint}`]) {
      await page.goto(`./${hash}`);
      await page.locator("#app").getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let presses = 0; presses < 45; presses += 1) {
          await page.keyboard.press(key);
          const { what, wrong } = await focus(page);
          if (what === "nothing") break;
          expect.soft(wrong, `${hash}, ${key}: ${what}`).toBeUndefined();
        }
      }
    }
  });
}
