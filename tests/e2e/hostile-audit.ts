// What a page must never do with texts from a server.
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { EVIL, HIT, MARK } from "./hostile.ts";

/** Attributes with text for users: besides text nodes, the only place for a server's texts. */
const SAYING = ["title", "aria-label", "value", "placeholder", "aria-description", "aria-valuetext", "datetime", "label"];

/** Walks the whole document, including shadow roots. */
function problems({ mark, hit, evil, saying }: { mark: string; hit: string; evil: string; saying: string[] }): string[] {
  const found: string[] = [];
  if (hit in globalThis) found.push(`a script of theirs has run: ${hit} is set`);
  const addresses = ["href", "src", "action", "formaction", "srcdoc", "xlink:href", "data", "poster", "background", "cite", "ping", "srcset", "manifest"];
  const never = ["iframe", "frame", "object", "embed", "applet", "base", "marquee", "video", "audio", "math", "foreignobject", "animate", "set", "style", "img"];
  const short = (text: string) => JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      const name = element.localName;
      const where = `<${name}${element.className ? ` class=${short(String(element.getAttribute("class")))}` : ""}>`;
      if (name.includes(mark) || never.includes(name)) found.push(`an element of theirs: ${where}`);
      for (const { name: attribute, value } of element.attributes) {
        const said = `${where} ${attribute}=${short(value)}`;
        if (attribute.startsWith("on")) found.push(`a handler as an attribute: ${said}`);
        if (attribute.includes(mark)) found.push(`an attribute of theirs: ${said}`);
        if (attribute === "style" && (value.includes(mark) || /url\(|expression|@import|javascript/i.test(value))) found.push(`a style of theirs: ${said}`);
        if (addresses.includes(attribute)) {
          // The page's own icon.
          if (name === "link" && value === "data:,") continue;
          const address = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
          if (!address || !["http:", "https:"].includes(address.protocol) || address.origin !== location.origin) found.push(`an address that leads elsewhere: ${said}`);
          // In a link to authentik's pages it is an encoded name, in one to a list an encoded search.
          else if (value.includes(mark) && address.hash.includes(mark) && !/^([\w\-.~%]*|[a-z]+\?search=[\w\-.~%]*)$/.test(value.slice(value.lastIndexOf("/") + 1))) found.push(`a name that is more than a name in an address: ${said}`);
          else if (value.includes(mark) && !/^#\/(core\/applications\/|endpoints\?search=)/.test(address.hash)) found.push(`a text of theirs in an address: ${said}`);
        } else if (value.includes(mark) && !saying.includes(attribute)) {
          found.push(`a text of theirs in an attribute: ${said}`);
        }
      }
      if (name === "a" && element.getAttribute("target")) {
        const rel = (element.getAttribute("rel") ?? "").split(" ");
        if (!rel.includes("noopener") || !rel.includes("noreferrer")) found.push(`a new tab that knows of this one: ${where}`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
      const rules = [...sheet.cssRules].map((rule) => rule.cssText).join("\n");
      if (rules.includes(mark) || rules.includes(evil)) found.push("a style sheet with a text of theirs");
    }
  };
  look(document);
  return found;
}

/** Watches a context from its beginning. */
export class Audit {
  private readonly complaints: string[] = [];
  private audits = 0;

  constructor(context: BrowserContext, private readonly origin: string) {
    context.on("page", (page) => {
      const opener = context.pages().length > 1;
      if (opener) this.complaints.push(`another page was opened: ${page.url()}`);
      page.on("dialog", (dialog) => {
        this.complaints.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("download", (download) => this.complaints.push(`a download: ${download.url()}`));
      page.on("framenavigated", (frame) => {
        if (new URL(frame.url()).origin !== this.origin && frame.url() !== "about:blank") this.complaints.push(`gone to ${frame.url()}`);
      });
    });
    context.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      const ownFile = /^\/([\w-]+\/)?([\w.-]+\.(js|wasm|css|json|svg|html|woff2))?$/.test(pathname);
      // `.` and `..` are already resolved.
      const ownApi = pathname.startsWith("/api/v3/") && !decodeURIComponent(pathname).includes(`/${MARK}/..`);
      if (request.url() === "data:,") return;
      if (origin !== this.origin || !(ownFile || ownApi)) this.complaints.push(`a request to ${request.url().slice(0, 200)}`);
    });
  }

  /** Checks the page in its current state. */
  async look(page: Page, what: string): Promise<void> {
    this.audits += 1;
    const found = await page.evaluate(problems, { mark: MARK, hit: HIT, evil: EVIL, saying: SAYING });
    expect.soft([...new Set(found)], what).toEqual([]);
    expect.soft(this.complaints.splice(0), what).toEqual([]);
  }

  get count(): number {
    return this.audits;
  }
}
