// The WebDriver commands that the journey needs: the same for every browser, each with its own transport.
import { expect } from "@playwright/test";

/** Sends a WebDriver command to the browser and returns the response. */
export interface Wire {
  navigate(url: string): Promise<void>;
  /** Runs the body of a function in the page. */
  script(body: string, args: unknown[]): Promise<unknown>;
  click(element: string): Promise<void>;
  type(element: string, text: string): Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** The key of elements in WebDriver. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const SELECT_ALL = "\uE009a\uE000";
export const ENTER = "\uE007";
export const ESCAPE = "\uE00C";

/** Records errors of the page from now on, because WebKitGTK's driver doesn't provide the console. */
const LISTEN = `
  if (!document.complaints) {
    document.complaints = [];
    const { error } = console;
    console.error = (...said) => {
      document.complaints.push(said.join(" "));
      error.apply(console, said);
    };
    addEventListener("error", ({ message }) => document.complaints.push(message));
    addEventListener("unhandledrejection", ({ reason }) => document.complaints.push(String(reason)));
    addEventListener("securitypolicyviolation", ({ violatedDirective }) => document.complaints.push(violatedDirective));
  }
`;

/** Finds visible, enabled elements by role and name, as users and screen readers do, including those in shadow roots. */
const FIND = `
  const [role, name] = arguments;
  const selectors = {
    button: "button, [role=button]", checkbox: "input[type=checkbox]", combobox: "select, [role=combobox]",
    dialog: "dialog, [role=dialog], [role=alertdialog]", heading: "h1, h2", link: "a[href]", menuitem: "[role=menuitem]",
    option: "[role=option]", radio: "input[type=radio], [role=radio]", row: "tbody tr", searchbox: "input[type=search]",
    status: "[role=status]", tab: "[role=tab]", table: "table", textbox: "input:not([type]), input[type=text], input[type=password], textarea",
  };
  const roots = [document];
  for (const root of roots) for (const one of root.querySelectorAll("*")) if (one.shadowRoot) roots.push(one.shadowRoot);
  const text = (one) => one?.textContent ?? "";
  const nameOf = (one) => {
    const ids = one.getAttribute("aria-labelledby")?.split(/\\s+/);
    const said = ids?.map((id) => text(one.getRootNode().getElementById(id))).join(" ")
      ?? one.getAttribute("aria-label") ?? ([...one.labels ?? []].map(text).join(" ") || text(one.caption ?? one));
    return said.replace(/\\s+/g, " ").replace(/ ?\\*$/, "").trim();
  };
  const wanted = (one) => name.endsWith("…") ? nameOf(one).includes(name.slice(0, -1)) : nameOf(one) === name;
  const usable = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest("[inert]");
  return roots.flatMap((root) => [...root.querySelectorAll(selectors[role])]).filter((one) => usable(one) && wanted(one));
`;

/** A role and a name; a name that ends with an ellipsis only has to be contained. */
export type Target = [role: string, name: string];

export class Driver {
  constructor(private readonly wire: Wire) {}

  open(url: string): Promise<void> {
    return this.wire.navigate(url);
  }

  /** Goes to an empty page. */
  leave(): Promise<void> {
    return this.wire.navigate("about:blank");
  }

  /** Runs a function body in the page and returns its result. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.wire.script(LISTEN + body, args) as Promise<T>;
  }

  /** Waits until the element is there. */
  async sees(...target: Target): Promise<void> {
    await this.element(target);
  }

  /** Waits until there are this many elements, possibly none. */
  async counts(count: number, ...[role, name]: Target): Promise<void> {
    await expect.poll(async () => (await this.found([role, name])).length, { message: `${role} “${name}”` }).toBe(count);
  }

  async click(...target: Target): Promise<void> {
    await this.wire.click(await this.element(target));
  }

  /** Replaces the text of an input by typing. */
  async fill(target: Target, text: string): Promise<void> {
    const box = await this.element(target);
    // Firefox drops keys after a modifier is released.
    await this.wire.type(box, SELECT_ALL);
    await this.wire.type(box, text);
  }

  async press(target: Target, key: string): Promise<void> {
    await this.wire.type(await this.element(target), key);
  }

  /** Waits until its text contains this. */
  async reads(target: Target, text: string): Promise<void> {
    const read = async () => this.run<string>("return arguments[0].value ?? arguments[0].textContent", { [ELEMENT]: await this.element(target) });
    await expect.poll(read, { message: target.join(" ") }).toContain(text);
  }

  /** The errors in the page's console since the last call. */
  complaints(): Promise<string[]> {
    return this.run("return document.complaints.splice(0)");
  }

  async close(): Promise<void> {
    await this.wire.close();
  }

  private async found([role, name]: Target): Promise<string[]> {
    const elements = await this.run<Record<string, string>[]>(FIND, role, name);
    return elements.map((one) => one[ELEMENT]!);
  }

  private async element(target: Target): Promise<string> {
    let found: string[] = [];
    await expect.poll(async () => (found = await this.found(target)).length, { message: target.join(" ") }).toBeGreaterThan(0);
    return found[0]!;
  }
}
