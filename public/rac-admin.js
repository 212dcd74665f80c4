// RAC Admin in a portal's page: the element <rac-admin>, and the same as a function. rac-admin.d.ts declares the public
// interface; docs/embedding.md explains how to use it. This file keeps its name; the files that it loads are named by
// their content and are in the same folder. The build puts the source of `frame` in here, so
// that it needs no further request.

const address = (name) => new URL(name, import.meta.url).href;
const files = { js: address("APP_JS"), wasm: address("APP_WASM"), css: address("APP_CSS") };

/** How long a portal can take to provide a token, in milliseconds. */
const TOKEN_LIMIT = 60_000;

/** After how many milliseconds a note says that loading takes long. */
const LATE = 10_000;

/** The mounted elements, each with the function to call when the app has stopped. All share one module. */
const shown = new Map();
let loading;

/** The files of the app, and of the page at this route. */
function load(route) {
  loading ??= (async () => {
    const wasm = fetch(files.wasm);
    // `default` below throws if it fails.
    wasm.catch(() => {});
    const app = await import(files.js);
    app.preload(route || "/");
    await app.default({ module_or_path: wasm });
    // The panic hook in src/main.rs sends this event; after that, no mounted app runs any more. Without memory or stack,
    // WebAssembly ends without a panic.
    const end = () => {
      for (const stop of [...shown.values()]) stop();
    };
    addEventListener("rac-admin-stopped", end);
    addEventListener("error", ({ error }) => isEnd(error) && end());
    addEventListener("unhandledrejection", ({ reason }) => isEnd(reason) && end());
    return app;
  })();
  // If loading fails, try again the next time.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Whether this error ended our WebAssembly: the portal may have its own. */
const isEnd = (error) =>
  (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) && error.stack?.includes(files.js) === true;

/** The style sheet as an element, and a promise that it has loaded. */
function style() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = files.css;
  const arrived = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", () => reject(new Error("RAC Admin's style sheet could not be loaded")), { once: true });
  });
  return { link, arrived };
}

/** The font size that the user chose in the browser: `rem` is the page's and can be anything. */
function ownSize(root) {
  const probe = document.createElement("div");
  probe.style.cssText = "all: initial; position: absolute; visibility: hidden; font-size: medium";
  root.append(probe);
  const size = getComputedStyle(probe).fontSize;
  probe.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { --rac-rem: ${size}; }`);
  return sheet;
}

/** The browser's form of this language tag; undefined if it is invalid or not supported. */
function knownLocale(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}

const failed = (error) => (error instanceof Error ? error.message : String(error));

/** Says after a while that loading takes long. The style sheet may be missing too, so the note looks like the portal's own text. */
function lateNote(root) {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.lang = "en";
  root.append(note);
  const timer = setTimeout(() => {
    note.textContent = "RAC Admin is taking longer than usual to load. The network may be slow, or files of RAC Admin may be missing or altered on the server. Reload the page to try again.";
  }, LATE);
  return () => {
    clearTimeout(timer);
    note.remove();
  };
}

/** Shows RAC Admin in `element`, in a shadow root. Rejects if loading fails, or with the signal's reason. */
export async function mount(element, options = {}) {
  if (shown.has(element)) throw new Error("RAC Admin is already mounted in this element: unmount it first");
  const { signal } = options;
  signal?.throwIfAborted();
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  // The portal has its own banner and <main>: in its page, the app is one named region.
  const place = document.createElement("section");
  place.className = "rac-portal notranslate";
  place.translate = false;
  place.ariaLabel = options.title ?? "RAC Admin";
  place.lang = "en";
  place.dir = "ltr";
  const { link, arrived } = style();
  let instance;
  let gone = false;
  let ended = false;

  const emit = (name, detail) => {
    // Never while our own code runs, because a listener may unmount.
    queueMicrotask(() => {
      if (gone) return;
      element.dispatchEvent(new CustomEvent(`rac-admin:${name}`, { detail, bubbles: true, composed: true }));
      if (name === "navigate") options.onNavigate?.(detail.route);
      options.onEvent?.({ type: name, ...detail });
    });
  };
  let loaded = () => {};
  /** The last tag that was given: an unsupported one is reported once. */
  let given;
  const locale = (tag) => {
    const known = tag ? knownLocale(tag) : undefined;
    if (tag && !known && tag !== given) {
      emit("error", { reason: "locale", message: `The browser does not support the locale "${tag}" and uses its own.` });
    }
    given = tag;
    return known;
  };
  const unmount = () => {
    if (gone) return;
    gone = true;
    shown.delete(element);
    signal?.removeEventListener("abort", unmount);
    instance?.free();
    instance = undefined;
    loaded();
    place.remove();
    link.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== size);
  };
  const stop = () => {
    if (gone || ended) return;
    ended = true;
    emit("error", { reason: "stopped", message: "RAC Admin stopped because of an error." });
    // The app must not be called any more, and none of its handlers keeps the browser from submitting a form.
    instance = undefined;
    for (const type of ["submit", "close", "cancel"]) {
      root.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      }, true);
    }
    // What was typed stays visible, also in dialogs. Nothing outside of a modal dialog can be clicked.
    for (const dialog of root.querySelectorAll("dialog:modal")) {
      dialog.close();
      dialog.show();
    }
    const text = "RAC Admin stopped because of an error. What you typed is still here, but nothing works any more: copy it, then reload the page.";
    const notice = failure(text, options.reload, "Reload");
    notice.classList.add("rac-portal-stopped");
    place.append(notice);
  };
  const getToken = options.getToken && (async (refused) => {
    try {
      return await inTime(options.getToken({ refused }));
    } catch (error) {
      // Not the error itself: it could contain a secret.
      emit("error", { reason: "token", message: "The portal's getToken failed." });
      throw error;
    }
  });

  shown.set(element, stop);
  signal?.addEventListener("abort", unmount, { once: true });
  const size = ownSize(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, size];
  root.append(link, place);
  loaded = lateNote(root);
  try {
    const [app] = await Promise.all([load(options.route), arrived]);
    loaded();
    if (gone) throw signal?.reason ?? new DOMException("Unmounted", "AbortError");
    instance = app.mount(place, {
      apiBase: options.apiBase,
      title: options.title,
      routing: options.routing,
      route: options.route,
      theme: options.theme,
      locale: locale(options.locale),
      navigation: options.navigation,
      readOnly: options.readOnly === true,
      getToken,
      reload: options.reload,
      emit,
      entry: import.meta.url,
      files: `${files.js} ${files.css}`,
    });
  } catch (error) {
    loaded();
    unmount();
    throw error;
  }
  return {
    navigate: (route) => instance?.navigate(route),
    setToken(token) {
      if (instance && !instance.setToken(token)) throw new TypeError("This is not a valid token");
    },
    setTheme: (theme) => instance?.setTheme(theme ?? undefined),
    setLocale: (tag) => instance?.setLocale(locale(tag)),
    setNavigation: (navigation) => instance?.setNavigation(navigation ?? undefined),
    setReadOnly: (readOnly) => instance?.setReadOnly(readOnly === true),
    unmount,
  };
}

function inTime(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("getToken took too long")), TOKEN_LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function failure(text, again, label = "Try again") {
  const box = document.createElement("div");
  box.className = "rac-portal-failure";
  box.setAttribute("role", "alert");
  const message = document.createElement("p");
  message.textContent = text;
  box.append(message);
  if (again) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", again, { once: true });
    box.append(button);
  }
  return box;
}

/** Attributes that change the running app; all others restart it. */
const LIVE = {
  route: (app, route) => route && app.navigate(route),
  theme: (app, theme) => app.setTheme(theme),
  locale: (app, locale) => app.setLocale(locale),
  navigation: (app, navigation) => app.setNavigation(navigation),
  "read-only": (app, readOnly) => app.setReadOnly(isOn(readOnly)),
};

/** Whether a boolean attribute is set; a framework may have written "false". */
const isOn = (attribute) => attribute !== null && attribute !== "false";

// Without a document (server-side rendering), the file can still be imported.
const Base = globalThis.HTMLElement ?? class {};

export class RacAdminElement extends Base {
  static observedAttributes = ["api-base", "app-title", "routing", "route", "theme", "locale", "navigation", "read-only", "sign-in"];

  #app;
  #running;
  #route;
  #getToken;
  #token;
  #tokenCame;
  #failure;

  /** The portal's `getToken`; setting a different one restarts the app. */
  get getToken() {
    return this.#getToken;
  }

  set getToken(getToken) {
    if (getToken === this.#getToken) return;
    this.#getToken = getToken;
    this.#restart();
  }

  connectedCallback() {
    // If it was set before the element was defined, it hides the property of the class.
    if (Object.hasOwn(this, "getToken")) {
      const { getToken } = this;
      delete this.getToken;
      this.getToken = getToken;
    }
    this.#start();
  }

  disconnectedCallback() {
    // An element that is moved is disconnected first and then connected again.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "route") this.#route = now ?? undefined;
    if (!LIVE[name]) this.#restart();
    else if (this.#app) LIVE[name](this.#app, now);
  }

  navigate(route) {
    this.#route = route;
    this.#app?.navigate(route);
  }

  setToken(token) {
    this.#token = token;
    this.#tokenCame?.();
    this.#app?.setToken(token);
  }

  #start() {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    // Wait for all attributes and properties that a framework sets one by one.
    queueMicrotask(async () => {
      if (running.signal.aborted) return;
      try {
        const app = await mount(this, { ...this.#options(), signal: running.signal });
        this.#app = app;
        // Apply what has changed meanwhile.
        for (const [name, change] of Object.entries(LIVE)) change(app, name === "route" ? this.#route : this.getAttribute(name));
      } catch (error) {
        if (!running.signal.aborted) this.#fail(error);
      }
    });
  }

  #options() {
    const text = (name) => this.getAttribute(name) ?? undefined;
    return {
      apiBase: text("api-base"),
      title: text("app-title"),
      routing: text("routing"),
      route: this.#route,
      theme: text("theme"),
      locale: text("locale"),
      navigation: text("navigation"),
      readOnly: isOn(this.getAttribute("read-only")),
      getToken: this.#getToken ?? (text("sign-in") === "portal" ? (why) => this.#nextToken(why) : undefined),
      onNavigate: (route) => (this.#route = route),
    };
  }

  /** Without a `getToken` from the portal: the token it passes to `setToken`. */
  async #nextToken({ refused }) {
    if (refused) this.#token = undefined;
    if (this.#token === undefined) await new Promise((resolve) => (this.#tokenCame = resolve));
    return this.#token;
  }

  #stop() {
    this.#running?.abort();
    this.#running = undefined;
    this.#app = undefined;
    this.#failure?.remove();
  }

  #restart() {
    if (!this.#running) return;
    this.#stop();
    this.#start();
  }

  #fail(error) {
    const detail = { reason: "load", message: `RAC Admin could not be loaded: ${failed(error)}` };
    this.dispatchEvent(new CustomEvent("rac-admin:error", { detail, bubbles: true, composed: true }));
    const text = "RAC Admin could not be loaded. The network may have failed, or a new version may just have been installed.";
    this.#failure = failure(text, () => this.#restart());
    // The details, for the operator.
    const what = document.createElement("p");
    what.textContent = failed(error);
    this.#failure.firstElementChild.after(what);
    this.shadowRoot?.append(this.#failure);
  }
}

export { frame } from "./frame.js";

if (globalThis.customElements && !customElements.get("rac-admin")) customElements.define("rac-admin", RacAdminElement);
