
// The parts of the app that are fetched when they are first needed: the files of each, its own last.
const parts = "PARTS";

const lent = () => {
    const { "SHARED" } = wasm;
    return { __wasm_split: { "SHARED" } };
};

async function compile(name) {
    const url = new URL(name, import.meta.url);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
    // A host that does not know the type of WebAssembly is no reason to fail.
    return answer.headers.get("Content-Type")?.startsWith("application/wasm")
        ? WebAssembly.compileStreaming(answer)
        : WebAssembly.compile(await answer.arrayBuffer());
}

const files = new Map();

/** Fetches a file once; one that did not come is fetched again when it is needed again. */
function once(name, needs) {
    if (!files.has(name)) {
        const load = async () => {
            const [module] = await Promise.all([compile(name), ...needs]);
            await WebAssembly.instantiate(module, lent());
        };
        files.set(name, load().catch((error) => {
            files.delete(name);
            throw error;
        }));
    }
    return files.get(name);
}

async function load(names) {
    const own = names[names.length - 1];
    const shared = names.slice(0, -1).map((name) => once(name, []));
    await Promise.all([...shared, once(own, shared)]);
}

const loaders = Object.fromEntries(Object.entries(parts).map(([part, names]) => [
    `__wasm_split_load_${part}`,
    async (callback, data) => {
        let success = true;
        try {
            await load(names);
        } catch (error) {
            console.error(error);
            success = false;
        }
        wasm.__indirect_function_table.get(callback)(data, success);
    },
]));

// After a panic (src/main.rs) nothing of it may run any more: each call would only throw the next error. What called us
// has to be left first.
addEventListener("rac-admin-stopped", () => setTimeout(() => {
    wasm = new Proxy({}, { get: () => () => {} });
}));
