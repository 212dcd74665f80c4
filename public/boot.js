// Starts the app: finds its JavaScript and WebAssembly by the metas in index.html, and shows an error if that fails. It
// is a separate file because the Content-Security-Policy allows no inline script.

// The texts of locales/*/boot.ftl (xtask/src/boot.rs).
const languages = "LANGUAGES";

/** Whether a reader of `wish` reads `tag`, too: as src/language/choose.rs decides it. */
function fits(wish, tag) {
  const [first, ...others] = wish.toLowerCase().split(/[-_]/);
  if (first !== tag.split("-")[0]) return false;
  return first !== "zh" || others.includes("hans") || !others.some((part) => ["hant", "tw", "hk", "mo"].includes(part));
}

/** The language that the user chose, or the browser's. What the operator configured is only known to the app. */
function chosenLanguage() {
  let chosen = "";
  try {
    chosen = JSON.parse(localStorage.getItem("rac-admin.preferences") ?? "{}").language ?? "";
  } catch {
    // As if nothing was chosen.
  }
  for (const wish of [chosen, ...navigator.languages]) {
    const tag = Object.keys(languages).find((tag) => fits(String(wish), tag));
    if (tag) return tag;
  }
  return "en";
}

const language = chosenLanguage();

/** A text with its variables, in the order of their names. */
const text = (key, ...values) => languages[language].texts[key].replace(/\x01(.)/g, (_, at) => values[at]);

/** What index.html says in English. */
function translate() {
  const place = document.getElementById("boot");
  place.lang = language;
  place.dir = languages[language].direction ?? "ltr";
  place.querySelector(".late").textContent = text("late");
  place.querySelector("p").textContent = text("loading");
}

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
  reload.textContent = text("reload");
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
  say(text("stopped"), detail ?? "");
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
    return type.test(found) ? "" : text("served-as", file, found);
  } catch {
    return text("no-answer", file);
  }
}

const isStyled = () => getComputedStyle(document.getElementById("boot")).textAlign === "center";

async function start() {
  if (typeof WebAssembly !== "object") {
    say(text("cannot-run"), text("no-web-assembly"));
    return;
  }
  addEventListener("error", ({ error }) => end(error));
  addEventListener("unhandledrejection", ({ reason }) => end(reason));
  try {
    // WebKit runs modules before the style sheet has loaded.
    if (!isStyled() && document.readyState !== "complete") await new Promise((loaded) => addEventListener("load", loaded));
    if (!isStyled()) throw new Error(text("no-style"));
    // The app reads it, too, once it runs.
    if (languages[language].file) fetch(new URL(languages[language].file, document.baseURI)).catch(() => {});
    const app = await import(address("app-js"));
    // If the app is divided into parts, those of the page are loaded together with the main module
    // (xtask/src/split/app.js).
    app.preload?.(isConnected() ? location.hash || "/" : "/connect");
    await app.default({ module_or_path: address("app-wasm") });
    await app.start();
  } catch (error) {
    console.error(error);
    if (stopped) return;
    if (/unsafe-eval|content.security/i.test(error)) {
      say(text("not-loaded"), text("policy"));
      return;
    }
    const found = await Promise.all([trouble("app-js", /javascript/), trouble("app-wasm", /wasm|octet/)]).catch(() => []);
    say(text("not-loaded-why"), found.filter(Boolean).join(", ") || String(error), text("ask-operator"));
  }
}

if (language !== "en") translate();
start();
