/** RAC Admin in a portal's page. See docs/embedding.md. */

/** What authentik's administrators may choose, and `auto`: as the system has it. */
export type Theme = "auto" | "light" | "dark";

/** Where the route is kept: in the hash of the page's address, or in memory (the default), which leaves the address alone. */
export type Routing = "hash" | "memory";

export interface GetTokenContext {
  /** Whether authentik has refused the token that was given before: then it needs another one. */
  refused: boolean;
}

/** Gives a bearer token for authentik's API. It is kept in memory only. */
export type GetToken = (context: GetTokenContext) => string | Promise<string>;

export interface NavigateDetail {
  /** The page's address within RAC Admin, such as `#/providers/7`. */
  route: string;
}

export interface ChangedDetail {
  /** What was made, changed or deleted. */
  kind:
    | "provider"
    | "endpoint"
    | "connection-token"
    | "property-mapping"
    | "binding"
    | "application"
    | "outpost";
  /** Its primary key (an application's is its slug); null where it is not known. */
  id: string | null;
}

export interface ErrorDetail {
  /**
   * `load`: its files did not come. `token`: `getToken` failed. `locale`: the browser does not know the one that was
   * given. `stopped`: a mistake of its own ended it.
   */
  reason: "load" | "token" | "locale" | "stopped";
  /** For logs; never holds a token. */
  message: string;
}

/** Each of these is also dispatched on the element as `rac-admin:<type>`. */
export type RacAdminEvent =
  | ({ type: "navigate" } & NavigateDetail)
  | ({ type: "changed" } & ChangedDetail)
  | { type: "auth-required" }
  | { type: "update-available" }
  | ({ type: "error" } & ErrorDetail);

export interface MountOptions {
  /** The base of authentik's API: a path on the page's origin (`/api/v3`, the default) or an absolute URL. */
  apiBase?: string;
  /** What the app is called in its header. */
  title?: string;
  /** With it nothing is stored in the browser and nobody is asked to connect. */
  getToken?: GetToken;
  /** The page that is shown first, such as `#/providers`. */
  route?: string;
  routing?: Routing;
  /** Without it the person chooses, in the app's preferences. */
  theme?: Theme;
  /** `none`: the portal has its own navigation and account menu. */
  navigation?: "none" | "full";
  /** Nothing can be changed, and the person can't turn that off. */
  readOnly?: boolean;
  /** How times, numbers and the order of names are written: a language tag such as `de-CH`. The words are English. Without it the person chooses. */
  locale?: string;
  /**
   * Loads the page anew. With it the app offers that where a newer version has replaced files that it needs; without it
   * people are told to reload the page, in which there may be more than RAC Admin.
   */
  reload?: () => void;
  /** The route has changed. */
  onNavigate?: (route: string) => void;
  onEvent?: (event: RacAdminEvent) => void;
  /** Unmounts when it is aborted, also while the app is still being loaded; `mount` then rejects with its reason. */
  signal?: AbortSignal;
}

export interface RacAdminApp {
  /** Goes to a page, as a link does: with unsaved changes the person is asked first. */
  navigate(route: string): void;
  /** Goes on with this token; requests that wait for one are sent. */
  setToken(token: string): void;
  setTheme(theme: Theme | null): void;
  setLocale(locale: string | null): void;
  setNavigation(navigation: "none" | "full" | null): void;
  /** With false the person has the choice again. */
  setReadOnly(readOnly: boolean): void;
  /** Takes the app out of the element and ends its requests. */
  unmount(): void;
}

/** Shows RAC Admin in an element, in a shadow root. */
export function mount(element: HTMLElement, options?: MountOptions): Promise<RacAdminApp>;

/**
 * `<rac-admin api-base="/api/v3" route="#/providers" theme="auto" locale="de" routing="memory" navigation="none"
 * app-title="Consoles" sign-in="portal" read-only>`. All attributes are live. With `sign-in="portal"` it waits for `getToken` or
 * `setToken` and never asks the person to connect.
 */
export class RacAdminElement extends HTMLElement {
  getToken: GetToken | undefined;
  navigate(route: string): void;
  setToken(token: string): void;
}

export interface FrameOptions {
  /** The origin of the frame; that of its `src` if left out. */
  origin?: string;
  getToken?: GetToken;
  route?: string;
  theme?: Theme;
  locale?: string;
  navigation?: "none" | "full";
  /** Nothing can be changed; what `config.json` decides in this the portal can't undo. */
  readOnly?: boolean;
  /** The frame is made as high as what is in it. */
  autoHeight?: boolean;
  onEvent?: (event: RacAdminEvent) => void;
}

export interface RacAdminFrame {
  navigate(route: string): void;
  setToken(token: string): void;
  setTheme(theme: Theme | null): void;
  setLocale(locale: string | null): void;
  setNavigation(navigation: "none" | "full" | null): void;
  setReadOnly(readOnly: boolean): void;
  /** How many messages the frame has ignored, for finding mistakes. */
  ignored(): Promise<number>;
  /** Hears and answers nothing any more; the frame itself is the portal's to remove. */
  stop(): void;
}

/** The parent's side of `embed.html` in a frame. */
export function frame(iframe: HTMLIFrameElement, options?: FrameOptions): RacAdminFrame;

declare global {
  interface HTMLElementTagNameMap {
    "rac-admin": RacAdminElement;
  }
  interface HTMLElementEventMap {
    "rac-admin:navigate": CustomEvent<NavigateDetail>;
    "rac-admin:changed": CustomEvent<ChangedDetail>;
    "rac-admin:auth-required": CustomEvent<Record<string, never>>;
    "rac-admin:update-available": CustomEvent<Record<string, never>>;
    "rac-admin:error": CustomEvent<ErrorDetail>;
  }
}
