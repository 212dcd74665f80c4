// What `cargo xtask bench` was asked to measure (xtask/src/bench.rs); it says so in the environment.
const text = (name: string) => process.env[`RAC_ADMIN_BENCH_${name}`] || undefined;
const number = (name: string, otherwise: number) => Number(text(name) ?? otherwise);

/** The parts to measure. */
export const parts = (text("PARTS") ?? "pages,lists,runs,memory,table").split(",");
/** How often everything is measured; the median counts. */
export const runs = number("RUNS", 3);
export const keystrokes = number("KEYSTROKES", 30);
/** The most endpoints of a list; lists of a tenth and a hundredth of them are measured, too. */
export const scale = number("SCALE", 10_000);
/** Folders with a built page, the first one being that of this checkout. */
export const dists = (text("DISTS") ?? "").split("\n").filter(Boolean);
/** An address that serves the app, to be measured instead; and the API token to connect with, which is never printed. */
export const url = text("URL");
export const token = text("TOKEN") ?? "";
/** The folder of the table alone (crates/ui/examples/table_bench.rs). */
export const table = text("TABLE") ?? "";
/** Where the results go, as JSON. */
export const results = text("RESULTS") ?? "";
