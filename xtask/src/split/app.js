// Loads the app when it is divided into parts. Exports the same as wasm-bindgen's own JavaScript for the web, which it
// replaces, and fetches the parts, compiling them while they arrive.
import * as bindings from "./bindings.js";
export * from "./bindings.js";

// The files of each part.
const parts = "PARTS";
// The parts without which a page can't be rendered, by its address; `*` is one id, and the first match is used.
const pages = "PAGES";

const compiled = new Map();
const instantiated = new Map();
/** The main module's exports; undefined after a panic, when none of them may be called. */
let main;

/** Calls `start` once for each `key` and keeps its promise; if it was rejected, the next call starts it again. */
function once(promises, key, start) {
  if (!promises.has(key)) {
    const promise = start();
    promise.catch(() => promises.delete(key));
    promises.set(key, promise);
  }
  return promises.get(key);
}

async function compile(file) {
  const answer = await (typeof file === "string" ? fetch(new URL(file, import.meta.url)) : file);
  if (!answer.ok) throw new Error(`${new URL(answer.url).pathname}: ${answer.status}`);
  // Some hosts don't send WebAssembly as application/wasm, which compileStreaming requires.
  return answer.headers.get("Content-Type")?.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

const early = (file) => once(compiled, file, () => compile(file));

/** Instantiates a file of a part, which adds functions and data to those of the main module. */
const add = (file) => once(instantiated, file, async () => WebAssembly.instantiate(await early(file), { main }));

/** Starts fetching the parts of the page at this address, alongside the main module. */
export function preload(address) {
  const matches = ([page]) => new RegExp(`^#?${page.replaceAll("*", "[^/?]+")}(\\?|$)`).test(address);
  const [, wanted = []] = pages.find(matches) ?? [];
  // A file that fails is fetched again when it is needed, and an error is shown then.
  for (const file of wanted.flatMap((part) => parts[part])) early(file).catch(() => {});
}

/** The functions that the main module calls to fetch a part. */
const loaders = Object.fromEntries(Object.entries(parts).map(([part, files]) => [
  `__wasm_split_load_${part}`,
  async (callback, data) => {
    let success = true;
    try {
      await Promise.all(files.map(add));
    } catch (error) {
      console.error(error);
      success = false;
    }
    main?.__indirect_function_table.get(callback)(data, success);
  },
]));

export default async function init({ module_or_path }) {
  const module = await compile(module_or_path);
  const { exports } = await WebAssembly.instantiate(module, { "./rac-admin_bg.js": bindings, "./parts.js": loaders });
  main = exports;
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

// After a panic (src/main.rs) no function of the module may run: each call would throw another error. The timeout lets the
// call that dispatched this event return first.
addEventListener("rac-admin-stopped", () => setTimeout(() => {
  main = undefined;
  bindings.__wbg_set_wasm(new Proxy({}, { get: () => () => {} }));
}));
