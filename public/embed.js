// RAC Admin in a frame of a portal's page. The portal starts it with messages; `frame` in rac-admin.js sends them, and
// docs/embedding.md describes them. Anything that isn't a message of this version, from the parent window and an origin
// that config.json allows, is ignored and counted.
import { mount } from "./rac-admin.js";

const VERSION = 1;
const place = document.getElementById("app");
const note = document.getElementById("note");
// All files of this page have loaded.
note.textContent = "";

/** The contents of config.json; without it, no one can start the app. */
async function configuration() {
  const answer = await fetch(new URL("config.json", import.meta.url));
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return answer.json();
}

/** The origins of pages that can show this one in a frame; invalid entries are ignored. */
function allowedOrigins({ embedOrigins }) {
  const isOrigin = (text) => URL.canParse(text) && new URL(text).origin === text;
  return new Set(Array.isArray(embedOrigins) ? embedOrigins.filter(isOrigin) : []);
}

class Frame {
  #config;
  #allowed;
  #origin;
  #app;
  #ignored = 0;
  #asked = 0;
  #waiting = new Map();

  constructor(config) {
    this.#config = config;
    this.#allowed = allowedOrigins(config);
    addEventListener("message", (event) => this.#receive(event));
    // Contains nothing but the fact that it is ready, so it can be sent to any origin.
    parent.postMessage({ racAdmin: VERSION, type: "ready" }, "*");
  }

  #receive({ source, origin, data }) {
    const known = source === parent && this.#allowed.has(origin) && (this.#origin ?? origin) === origin;
    const handle = known && data?.racAdmin === VERSION && Object.hasOwn(this.#handlers, data.type) && this.#handlers[data.type];
    if (!handle || handle(data, origin) === false) this.#ignore();
  }

  #ignore() {
    this.#ignored += 1;
    if (new URLSearchParams(location.search).has("debug")) note.textContent = `Ignored messages: ${this.#ignored}`;
  }

  /** The messages that are handled; false for invalid ones. */
  #handlers = {
    hello: (_, origin) => void parent.postMessage({ racAdmin: VERSION, type: "ready" }, origin),
    start: (options, origin) => {
      // Sent twice if both sides were ready at once.
      if (this.#origin) return;
      this.#origin = origin;
      void this.#start(options);
    },
    navigate: ({ route }) => isText(route) && void this.#app?.navigate(route),
    theme: ({ theme }) => void this.#app?.setTheme(isText(theme) ? theme : null),
    locale: ({ locale }) => void this.#app?.setLocale(isText(locale) ? locale : null),
    navigation: ({ navigation }) => void this.#app?.setNavigation(isText(navigation) ? navigation : null),
    // The portal can't turn off what config.json has turned on.
    "read-only": ({ readOnly }) => void this.#app?.setReadOnly(this.#readOnly(readOnly)),
    token: ({ id, token }) => {
      const answer = this.#waiting.get(id);
      if (!answer) return false;
      this.#waiting.delete(id);
      answer(token);
    },
    "set-token": ({ token }) => isText(token) && void this.#app?.setToken(token),
    debug: (_, origin) => void parent.postMessage({ racAdmin: VERSION, type: "debug", ignored: this.#ignored }, origin),
  };

  #readOnly(wanted) {
    return wanted === true || (this.#config.readOnly ?? false) !== false;
  }

  async #start({ route, theme, locale, navigation, readOnly, token, height }) {
    const text = (value) => (isText(value) ? value : undefined);
    if (height === true) this.#followContent();
    try {
      this.#app = await mount(place, {
        apiBase: text(this.#config.apiBase),
        title: text(this.#config.title),
        routing: "memory",
        route: text(route),
        theme: text(theme),
        locale: text(locale),
        navigation: text(navigation),
        readOnly: this.#readOnly(readOnly),
        getToken: token === true ? (why) => this.#askForToken(why) : undefined,
        onEvent: (event) => this.#send({ type: "event", event }),
        // The frame's document belongs to the app; the portal starts the app again when the frame is ready.
        reload: () => location.reload(),
      });
      this.#send({ type: "started" });
    } catch (error) {
      note.textContent = `RAC Admin could not be loaded. ${String(error)}`;
      this.#send({ type: "event", event: { type: "error", reason: "load", message: String(error) } });
    }
  }

  /** Requests a token. A token is only accepted in reply to a request, or by `set-token`. */
  #askForToken({ refused }) {
    const id = (this.#asked += 1);
    this.#send({ type: "token-wanted", id, refused });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (token) => (isText(token) ? resolve(token) : reject(new Error("no token"))));
    });
  }

  #followContent() {
    document.documentElement.classList.add("follows-content");
    new ResizeObserver(() => this.#send({ type: "height", height: Math.ceil(place.getBoundingClientRect().height) })).observe(place);
  }

  #send(message) {
    parent.postMessage({ racAdmin: VERSION, ...message }, this.#origin);
  }
}

const isText = (value) => typeof value === "string";

if (parent === window) {
  note.textContent = "This page is meant for a frame in a portal. RAC Admin itself is index.html, in the same folder.";
} else {
  configuration().then(
    (config) => new Frame(config),
    () => (note.textContent = "RAC Admin's configuration could not be read."),
  );
}
