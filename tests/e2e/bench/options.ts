// The options of `cargo xtask bench` (xtask/src/bench.rs), which it passes in the environment.
const text = (name: string) => process.env[`RAC_ADMIN_BENCH_${name}`] || undefined;
const number = (name: string, otherwise: number) => Number(text(name) ?? otherwise);

/** The parts to measure. */
export const parts = (text("PARTS") ?? "pages,lists,runs,memory,table").split(",");
/** How often everything is measured; the result is the median. */
export const runs = number("RUNS", 3);
export const keystrokes = number("KEYSTROKES", 30);
/** The number of endpoints of the longest list; lists with a tenth and a hundredth of them are measured, too. */
export const scale = number("SCALE", 10_000);
/** Folders with built pages; the first is this checkout's. */
export const dists = (text("DISTS") ?? "").split("\n").filter(Boolean);
/** An address that serves the app, to be measured instead, and the API token for it, which is never printed. */
export const url = text("URL");
export const token = text("TOKEN") ?? "";
/** The folder of the table alone (crates/ui/examples/table_bench.rs). */
export const table = text("TABLE") ?? "";
/** The file for the results, as JSON. */
export const results = text("RESULTS") ?? "";
