// The embedded app is as accessible as the stand-alone page: axe looks into shadow roots and frames.
import type { FrameLocator, Page } from "@playwright/test";
import { axe, expect, quiet } from "./fixtures.ts";
import { test } from "./portal.ts";

type Place = Page | FrameLocator;

const ways: { name: string; path: string; inside: (page: Page) => Place }[] = [
  { name: "the element", path: "plain/", inside: (page) => page },
  { name: "the function", path: "react/", inside: (page) => page },
  { name: "a frame", path: "iframe/", inside: (page) => page.frameLocator("iframe") },
];

/** Different kinds of pages and dialogs: tables, figures, forms, an open dialog. */
const views: { name: string; show: (place: Place) => Promise<void> }[] = [
  {
    name: "a list and the question before a deletion",
    async show(place) {
      await place.getByRole("row").nth(1).getByRole("button", { name: /Actions/ }).click();
      await place.getByRole("menuitem", { name: /Delete/ }).click();
      await expect(place.getByRole("dialog").getByRole("button", { name: "Cancel" })).toBeVisible();
    },
  },
  {
    name: "a form with mistakes",
    async show(place) {
      await place.getByRole("link", { name: "Create provider" }).click();
      await place.getByRole("button", { name: "Create provider" }).click();
      await expect(place.getByRole("textbox", { name: "Name", exact: true })).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "the overview",
    async show(place) {
      await place.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Overview" }).click();
      await expect(place.getByRole("heading", { name: "Latest events" })).toBeVisible();
      await expect(place.getByRole("time").first()).toBeVisible();
    },
  },
];

for (const { name, path, inside } of ways) {
  for (const { name: view, show } of views) {
    test(`${name}: axe finds nothing in ${view}`, async ({ page, examples }) => {
      test.slow();
      await page.goto(examples.address + path);
      const place = inside(page);
      await expect(place.getByRole("table", { name: "RAC providers" })).toBeVisible({ timeout: 30_000 });
      await quiet(page);
      await show(place);
      await quiet(page);
      await axe(page);
    });
  }
}
