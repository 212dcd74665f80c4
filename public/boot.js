// Starts the app: finds its JavaScript and WebAssembly by the metas in index.html, and shows an error if that fails. It
// is a separate file because the Content-Security-Policy allows no inline script.

const address = (name) =>
  new URL(document.querySelector(`meta[name="${name}"]`).content, document.baseURI).href;

let stopped = false;

function say(...texts) {
  const place = document.getElementById("boot");
  const paragraphs = texts.map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });
  const reload = document.createElement("button");
  reload.type = "button";
  reload.textContent = "Reload";
  reload.addEventListener("click", () => location.reload());
  place.setAttribute("role", "alert");
  place.classList.add("failed");
  // If a page is still shown, it has a heading of its own.
  const headings = document.getElementById("app").childElementCount === 0 ? [...place.querySelectorAll("h1")] : [];
  place.replaceChildren(...headings, ...paragraphs, reload);
}

// The app itself can't show that it has stopped: after a panic, none of its code runs any more (src/main.rs).
addEventListener("rac-admin-stopped", ({ detail }) => {
  if (stopped) return;
  stopped = true;
  // The app's handlers no longer keep the browser from submitting forms or closing dialogs.
  for (const type of ["submit", "close", "cancel"]) {
    addEventListener(type, (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
  }
  // Nothing outside of a modal dialog can be clicked, and what was typed in it has to stay visible.
  for (const dialog of document.querySelectorAll("dialog:modal")) {
    dialog.close();
    dialog.show();
  }
  say(
    "RAC Admin stopped because of an error. What you typed is still on the page, but nothing works any more: copy it, then reload.",
    detail ?? "",
  );
});

// The end of WebAssembly without a panic: no memory left, or no stack.
const isEnd = (error) =>
  error instanceof WebAssembly.RuntimeError || (error instanceof RangeError && /wasm/.test(error.stack));
const end = (error) => isEnd(error) && dispatchEvent(new CustomEvent("rac-admin-stopped", { detail: String(error) }));

/** Whether this browser stores a session (src/session/store.rs): then the page at the current address is shown next. */
function isConnected() {
  try {
    return [sessionStorage, localStorage].some((store) => Object.keys(store).some((key) => key.startsWith("rac-admin.session")));
  } catch {
    return false;
  }
}

/** Says what is wrong with a file of the app that the host serves. */
async function trouble(name, type) {
  const href = address(name);
  const file = href.slice(href.lastIndexOf("/") + 1);
  try {
    const answer = await fetch(href);
    const found = answer.headers.get("Content-Type");
    if (!answer.ok) return `${file}: ${answer.status}`;
    return type.test(found) ? "" : `${file} is served as ${found}`;
  } catch {
    return `${file}: no answer`;
  }
}

const isStyled = () => getComputedStyle(document.getElementById("boot")).textAlign === "center";

async function start() {
  if (typeof WebAssembly !== "object") {
    say("This browser can't run RAC Admin.", "WebAssembly is missing or turned off.");
    return;
  }
  addEventListener("error", ({ error }) => end(error));
  addEventListener("unhandledrejection", ({ reason }) => end(reason));
  try {
    // WebKit runs modules before the style sheet has loaded.
    if (!isStyled() && document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
    if (!isStyled()) throw new Error("The style sheet is missing or belongs to another version.");
    const app = await import(address("app-js"));
    // If the app is divided into parts, those of the page are loaded together with the main module
    // (xtask/src/split/app.js).
    if (isConnected()) app.preload?.(location.hash || "/");
    await app.default({ module_or_path: address("app-wasm") });
    await app.start();
  } catch (error) {
    console.error(error);
    if (stopped) return;
    if (/unsafe-eval|content.security/i.test(error)) {
      say("RAC Admin could not be loaded.", "The server's Content-Security-Policy forbids WebAssembly: script-src needs 'wasm-unsafe-eval'.");
      return;
    }
    const found = await Promise.all([trouble("app-js", /javascript/), trouble("app-wasm", /wasm|octet/)]).catch(() => []);
    say(
      "RAC Admin could not be loaded. The network may have failed, or a new version may just have been installed.",
      found.filter(Boolean).join(", ") || String(error),
      "If reloading doesn't help, files are missing on the server: ask the operator of this page to copy them again.",
    );
  }
}

start();
