// The JavaScript of the app that is divided into parts. It gives what wasm-bindgen's own for the web gives, so whoever
// starts the app need not know that it is divided; and it fetches the parts, which are compiled while they arrive.
// wasm-bindgen's JavaScript for the main module stands before this in the same file.

// The files of each part.
const parts = "PARTS";
// The parts without which a page can't be drawn, by its address; `*` is one id, and the first that matches holds.
const pages = "PAGES";

const compiled = new Map();
const instantiated = new Map();
/** What the main module exports; nothing of it may be called after its end. */
let main;

/** What `start` promises for `key`, promised once; what failed is begun anew the next time. */
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
  // A host that does not know the type of WebAssembly is no reason to fail.
  return answer.headers.get("Content-Type")?.startsWith("application/wasm")
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

const early = (file) => once(compiled, file, () => compile(file));

/** Puts a file of a part beside the main module: it brings functions and data of its own, and uses all the rest. */
const add = (file) => once(instantiated, file, async () => WebAssembly.instantiate(await early(file), { main }));

/** Begins to fetch the parts of the page at this address, beside the main module. */
export function preload(address) {
  const matches = ([page]) => new RegExp(`^#?${page.replaceAll("*", "[^/?]+")}(\\?|$)`).test(address);
  const [, wanted = []] = pages.find(matches) ?? [];
  // What does not come now is fetched anew when it is needed, and told then.
  for (const file of wanted.flatMap((part) => parts[part])) early(file).catch(() => {});
}

/** What the main module calls to have a part fetched. */
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
  // What this file itself exports is what the main module imports.
  const [module, bindings] = await Promise.all([compile(module_or_path), import(import.meta.url)]);
  const { exports } = await WebAssembly.instantiate(module, { "./rac-admin_bg.js": bindings, "./parts.js": loaders });
  main = exports;
  __wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

// After a panic (src/main.rs) nothing of it may run any more: each call would only throw the next error. What called us
// has to be left first.
addEventListener("rac-admin-stopped", () => setTimeout(() => {
  main = undefined;
  __wbg_set_wasm(new Proxy({}, { get: () => () => {} }));
}));
