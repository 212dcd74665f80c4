// The portal's side of a frame. The build puts it into the entry file (xtask/src/embedding.rs).

const VERSION = 1;

/**
 * The portal's side of embed.html in a frame: starts the app in it, provides the token when it asks, and receives its
 * events. `origin` is the frame's: messages from other origins are ignored, and nothing is sent to them.
 */
export function frame(iframe, { origin, getToken, route, theme, locale, navigation, readOnly, autoHeight = false, onEvent } = {}) {
  const target = origin ?? new URL(iframe.src, document.baseURI).origin;
  const debug = [];
  /** How to start the app: in its current state, because the frame may be reloaded. */
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
        // The frame only learns that there is none, not why.
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
