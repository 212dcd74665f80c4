// RAC Admin in a portal's page: the element <rac-admin>, and the same as a function. What may be relied on stands in
// rac-admin.d.ts; docs/embedding.md says how to use it. This file keeps its name; the files that it loads are named by
// their content and lie beside it, wherever that is.

const address = (name) => new URL(name, import.meta.url).href;
const files = { js: address("APP_JS"), wasm: address("APP_WASM"), css: address("APP_CSS") };

/** How long a portal may take to give a token, in milliseconds. */
const TOKEN_LIMIT = 60_000;

/** After how many milliseconds it is said that the files take long. */
const LATE = 10_000;

/** What is shown now, and what tells it that the app has stopped. One module serves all instances. */
const shown = new Map();
let loading;

/** The files of the app, and of the page at this route. */
function load(route) {
  loading ??= (async () => {
    const wasm = fetch(files.wasm);
    // Whether it has come is asked below.
    wasm.catch(() => {});
    const app = await import(files.js);
    app.preload(route || "/");
    await app.default({ module_or_path: wasm });
    // The panic hook in src/main.rs says so: after that, nothing of any instance runs any more. Without memory or stack
    // WebAssembly ends without a panic.
    const end = () => {
      for (const stop of [...shown.values()]) stop();
    };
    addEventListener("rac-admin-stopped", end);
    addEventListener("error", ({ error }) => isEnd(error) && end());
    addEventListener("unhandledrejection", ({ reason }) => isEnd(reason) && end());
    return app;
  })();
  // What did not come is asked for again the next time.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Whether our WebAssembly has ended with this error: the portal may have some of its own. */
const isEnd = (error) =>
  (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) && error.stack?.includes(files.js) === true;

/** The style sheet as an element, and a promise that it has arrived. */
function style() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = files.css;
  const arrived = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", () => reject(new Error("RAC Admin's style sheet did not arrive")), { once: true });
  });
  return { link, arrived };
}

/** The size of type that the person chose in the browser: `rem` is the page's, and may be anything. */
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

/** What the browser knows this language tag as; undefined if it is none, or one of a language that it does not know. */
function knownLocale(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}

const failed = (error) => (error instanceof Error ? error.message : String(error));

/** Says after a while that the files do not come. Our style sheet may be among them: it looks like the portal's own text. */
function lateNote(root) {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.lang = "en";
  root.append(note);
  const timer = setTimeout(() => {
    note.textContent = "RAC Admin takes longer to load than usual. The connection may be slow, or files of RAC Admin may be missing or changed on the server. Reload the page to try again.";
  }, LATE);
  return () => {
    clearTimeout(timer);
    note.remove();
  };
}

/** Shows RAC Admin in `element`, in a shadow root. Rejects if it does not come, or with the signal's reason. */
export async function mount(element, options = {}) {
  if (shown.has(element)) throw new Error("RAC Admin is mounted in this element already: unmount it first");
  const { signal } = options;
  signal?.throwIfAborted();
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  // The portal has its own banner and main part: in its page the app is one region, with its name.
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
    // Never while our own code runs: whoever listens may unmount.
    queueMicrotask(() => {
      if (gone) return;
      element.dispatchEvent(new CustomEvent(`rac-admin:${name}`, { detail, bubbles: true, composed: true }));
      if (name === "navigate") options.onNavigate?.(detail.route);
      options.onEvent?.({ type: name, ...detail });
    });
  };
  let loaded = () => {};
  /** The tag as it was given last: what is wrong with one is told once. */
  let given;
  const locale = (tag) => {
    const known = tag ? knownLocale(tag) : undefined;
    if (tag && !known && tag !== given) {
      emit("error", { reason: "locale", message: `The browser knows no locale "${tag}": its own is used.` });
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
    // Nothing of it may be called any more, and nobody is there who would keep the browser from sending a form.
    instance = undefined;
    for (const type of ["submit", "close", "cancel"]) {
      root.addEventListener(type, (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      }, true);
    }
    // What was typed stays in sight, in dialogs too, beside which nothing can be clicked while they are modal.
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
      // Not what was thrown: nobody knows what stands in it.
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
      if (instance && !instance.setToken(token)) throw new TypeError("This can't be a token");
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

/** Attributes that can change while the app goes on; any other begins it anew. */
const LIVE = {
  route: (app, route) => route && app.navigate(route),
  theme: (app, theme) => app.setTheme(theme),
  locale: (app, locale) => app.setLocale(locale),
  navigation: (app, navigation) => app.setNavigation(navigation),
  "read-only": (app, readOnly) => app.setReadOnly(isOn(readOnly)),
};

/** Whether an attribute that is there or not is there; a framework may have written "false". */
const isOn = (attribute) => attribute !== null && attribute !== "false";

// Where there is no page (a portal that is drawn on a server) the file can be imported all the same.
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

  /** The portal's `getToken`; setting another one begins anew. */
  get getToken() {
    return this.#getToken;
  }

  set getToken(getToken) {
    if (getToken === this.#getToken) return;
    this.#getToken = getToken;
    this.#restart();
  }

  connectedCallback() {
    // Set before the element was known, it hides the property of the class.
    if (Object.hasOwn(this, "getToken")) {
      const { getToken } = this;
      delete this.getToken;
      this.getToken = getToken;
    }
    this.#start();
  }

  disconnectedCallback() {
    // An element that is moved leaves its place first: it goes on where it arrives.
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
    // The attributes and properties that a framework sets one after the other come together.
    queueMicrotask(async () => {
      if (running.signal.aborted) return;
      try {
        const app = await mount(this, { ...this.#options(), signal: running.signal });
        this.#app = app;
        // What changed meanwhile.
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

  /** Without a `getToken` of the portal: what it gives by `setToken`. */
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
    const text = "RAC Admin could not be loaded. The connection may have failed, or a new version may just have been installed.";
    this.#failure = failure(text, () => this.#restart());
    // What exactly: for whoever hosts the files.
    const what = document.createElement("p");
    what.textContent = failed(error);
    this.#failure.firstElementChild.after(what);
    this.shadowRoot?.append(this.#failure);
  }
}

const VERSION = 1;

/**
 * The parent's side of embed.html in a frame: starts the app in it, gives it the token when it asks, and hears of its
 * events. `origin` is the frame's: messages of others are ignored, and nothing is sent to them.
 */
export function frame(iframe, { origin, getToken, route, theme, locale, navigation, readOnly, autoHeight = false, onEvent } = {}) {
  const target = origin ?? new URL(iframe.src, document.baseURI).origin;
  const debug = [];
  /** How the app is to start: as it is now, for the frame may be loaded anew. */
  const start = { route, theme, locale, navigation, readOnly };
  const change = (name, value, type = name) => {
    start[name] = value;
    send({ type, [name]: value });
  };
  const send = (message, to = target) => iframe.contentWindow?.postMessage({ racAdmin: VERSION, ...message }, to);
  const handlers = {
    ready: () => send({ type: "start", ...start, token: getToken !== undefined, height: autoHeight }),
    async "token-wanted"({ id, refused }) {
      let token;
      try {
        token = await getToken?.({ refused: refused === true });
      } catch {
        // The frame is told that there is none; why is nobody's business there.
      }
      send({ type: "token", id, token });
    },
    height({ height }) {
      if (autoHeight && Number.isFinite(height)) iframe.style.height = `${height}px`;
    },
    event({ event }) {
      if (typeof event?.type !== "string") return;
      const { type, ...detail } = event;
      if (type === "navigate") start.route = detail.route;
      iframe.dispatchEvent(new CustomEvent(`rac-admin:${type}`, { detail, bubbles: true, composed: true }));
      onEvent?.(event);
    },
    debug({ ignored }) {
      for (const answer of debug.splice(0)) answer(ignored);
    },
  };
  const receive = ({ source, origin: from, data }) => {
    if (source !== iframe.contentWindow || from !== target || data?.racAdmin !== VERSION) return;
    if (Object.hasOwn(handlers, data.type)) void handlers[data.type](data);
  };
  addEventListener("message", receive);
  // A frame that was ready before answers again. It says nothing, so it may go to whatever is in the frame now.
  send({ type: "hello" }, "*");
  return {
    navigate: (to) => send({ type: "navigate", route: to }),
    setToken: (token) => send({ type: "set-token", token }),
    setTheme: (now) => change("theme", now),
    setLocale: (now) => change("locale", now),
    setNavigation: (now) => change("navigation", now),
    setReadOnly: (now) => change("readOnly", now, "read-only"),
    /** How many messages the frame has ignored. */
    ignored: () => new Promise((resolve) => {
      debug.push(resolve);
      send({ type: "debug" });
    }),
    stop: () => removeEventListener("message", receive),
  };
}

if (globalThis.customElements && !customElements.get("rac-admin")) customElements.define("rac-admin", RacAdminElement);
