// The TypeScript declarations: correct code compiles, and wrong code doesn't.
import { test } from "@playwright/test";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect } from "./fixtures.ts";

const folder = new URL("./", import.meta.url).pathname;

test("a portal in TypeScript compiles against the declarations, and errors in it are found", async () => {
  test.slow();
  const compiled = promisify(execFile)("node", ["node_modules/typescript/bin/tsc", "--project", "embed-types"], { cwd: folder });
  const said = await compiled.then(() => "", (error) => `${error.stdout}${error.stderr}`);
  expect(said).toBe("");
});

test("the declarations have exactly the exports of the module", async () => {
  const given = (text: string) => [...text.matchAll(/^export (?:async )?(?:function|class) (\w+)/gm)].map(([, name]) => name).sort();
  const sources = ["rac-admin.js", "frame.js"].map((name) => readFile(`${folder}../../public/${name}`, "utf8"));
  const script = (await Promise.all(sources)).join("\n");
  const declared = await readFile(`${folder}../../public/rac-admin.d.ts`, "utf8");
  expect(given(declared)).toEqual(given(script));
  expect(given(script)).toContain("mount");
});
