/** RAC Admin in a portal's page. See docs/embedding.md. */

/** `auto` matches the system. */
export type Theme = "auto" | "light" | "dark";

/** Where the route is kept: in the hash of the page's address, or in memory (the default), which doesn't change the address. */
export type Routing = "hash" | "memory";

export interface GetTokenContext {
  /** Whether authentik has refused the previous token: then a different one is needed. */
  refused: boolean;
}

/** Returns a bearer token for authentik's API. It is kept in memory only. */
export type GetToken = (context: GetTokenContext) => string | Promise<string>;

export interface NavigateDetail {
  /** The page's address within RAC Admin, such as `#/providers/7`. */
  route: string;
}

export interface ChangedDetail {
  /** The kind of the object that was created, changed or deleted. */
  kind:
    | "provider"
    | "endpoint"
    | "connection-token"
    | "property-mapping"
    | "binding"
    | "application"
    | "outpost";
  /** Its primary key (an application's is its slug); null if unknown. */
  id: string | null;
}

export interface ErrorDetail {
  /**
   * `load`: files failed to load. `token`: `getToken` failed. `locale`: the browser does not support it. `stopped`: the
   * app stopped because of an error.
   */
  reason: "load" | "token" | "locale" | "stopped";
  /** For logs; never contains a token. */
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
  /** The app's name in its header. */
  title?: string;
  /** With it, nothing is stored in the browser, and users are not asked to connect. */
  getToken?: GetToken;
  /** The page shown first, such as `#/providers`. */
  route?: string;
  routing?: Routing;
  /** Without it, the user chooses in the app's preferences. */
  theme?: Theme;
  /** `none`: the portal has its own navigation and account menu. */
  navigation?: "none" | "full";
  /** Nothing can be changed, and users can't turn that off. */
  readOnly?: boolean;
  /** The language, how times and numbers are written, and how names are sorted: a language tag such as `de-CH`. Without it, the user chooses. */
  locale?: string;
  /**
   * Reloads the page. With it, the app has a button for that when a newer version has replaced files it needs; without
   * it, users are advised to reload the page, which may contain more than RAC Admin.
   */
  reload?: () => void;
  /** The route has changed. */
  onNavigate?: (route: string) => void;
  onEvent?: (event: RacAdminEvent) => void;
  /** Unmounts when it is aborted, even while the app is still loading; `mount` then rejects with its reason. */
  signal?: AbortSignal;
}

export interface RacAdminApp {
  /** Goes to a page, as a link does: with unsaved changes, it asks first. */
  navigate(route: string): void;
  /** Continues with this token; waiting requests are sent. */
  setToken(token: string): void;
  setTheme(theme: Theme | null): void;
  setLocale(locale: string | null): void;
  setNavigation(navigation: "none" | "full" | null): void;
  /** With false, the user can choose again. */
  setReadOnly(readOnly: boolean): void;
  /** Removes the app from the element and aborts its requests. */
  unmount(): void;
}

/** Shows RAC Admin in an element, in a shadow root. */
export function mount(element: HTMLElement, options?: MountOptions): Promise<RacAdminApp>;

/**
 * `<rac-admin api-base="/api/v3" route="#/providers" theme="auto" locale="de" routing="memory" navigation="none"
 * app-title="Consoles" sign-in="portal" read-only>`. All attributes are live. With `sign-in="portal"` it waits for
 * `getToken` or `setToken` and never asks the user to connect.
 */
export class RacAdminElement extends HTMLElement {
  getToken: GetToken | undefined;
  navigate(route: string): void;
  setToken(token: string): void;
}

export interface FrameOptions {
  /** The origin of the frame; by default that of its `src`. */
  origin?: string;
  getToken?: GetToken;
  route?: string;
  theme?: Theme;
  locale?: string;
  navigation?: "none" | "full";
  /** Nothing can be changed. If `config.json` has `readOnly`, the portal can't turn that off. */
  readOnly?: boolean;
  /** The frame becomes as high as its content. */
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
  /** How many messages the frame has ignored, for debugging. */
  ignored(): Promise<number>;
  /** Stops listening and replying. The portal removes the frame itself. */
  stop(): void;
}

/** The portal's side of `embed.html` in a frame. */
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
