// Serves the examples like a portal: its own pages, RAC Admin's files below /rac-admin/, and authentik's API below
// /api/, all on one origin and under a strict Content-Security-Policy.
//
//   node examples/serve.mjs                                   builds and starts the demo, too
//   node examples/serve.mjs --demo http://127.0.0.1:8080/     with a demo that runs already
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { extname, join, normalize } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const packages = join(here, "../tests/e2e/node_modules");
const PORT = 8090;
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** The parts of React, which are CommonJS and can't be loaded by a browser directly. */
const commonJs = {
  "react.js": { file: "react/cjs/react.production.js", needs: [] },
  "scheduler.js": { file: "scheduler/cjs/scheduler.production.js", needs: [] },
  "react-dom.js": { file: "react-dom/cjs/react-dom.production.js", needs: ["react"] },
  "react-dom-client.js": { file: "react-dom/cjs/react-dom-client.production.js", needs: ["scheduler", "react", "react-dom"] },
};

/** Converts a CommonJS file to an ES module whose default export is `module.exports`. */
async function asModule({ file, needs }) {
  const imports = needs.map((name, at) => `import need${at} from "./${name}.js";`).join("\n");
  const given = needs.map((name, at) => `${JSON.stringify(name)}: need${at}`).join(", ");
  return `${imports}
const module = { exports: {} };
(function (module, exports, require, process) {
${await readFile(join(packages, file), "utf8")}
})(module, module.exports, (name) => ({ ${given} })[name], { env: { NODE_ENV: "production" } });
export default module.exports;
`;
}

async function content(path) {
  if (path.startsWith("/npm/")) {
    const name = path.slice("/npm/".length);
    if (name === "vue.js") return readFile(join(packages, "vue/dist/vue.runtime.esm-browser.prod.js"));
    if (Object.hasOwn(commonJs, name)) return asModule(commonJs[name]);
  }
  const file = normalize(join(here, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(here)) throw new Error("outside");
  return readFile(file);
}

/** Proxies a request to the demo. Only response headers that a portal's server would pass on are kept. */
function pass(incoming, outgoing, target, headers) {
  const { host, ...sent } = incoming.headers;
  const onward = request(target, { method: incoming.method, headers: { ...sent, host: target.host } }, (answer) => {
    outgoing.writeHead(answer.statusCode, { ...answer.headers, ...headers });
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.writableEnded || outgoing.destroy());
  // A request that the browser aborts is aborted here, too.
  outgoing.on("close", () => onward.destroy());
  incoming.pipe(onward);
}

/**
 * Starts the portal's server. `demo`: the demo's address. `policy`: added to the Content-Security-Policy of the portal's
 * pages. `files`: where RAC Admin's files are, if elsewhere. `pages`: more pages by path, for tests. `embedOrigins`:
 * added to the configuration of the frame's page, and to its Content-Security-Policy.
 */
export async function serve({ demo, port = 0, policy = "", files = "'self'", pages = {}, embedOrigins = [] }) {
  const security = [
    `default-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${files}; style-src 'self' ${files}; connect-src 'self' ${files}`,
    "img-src 'self' data:",
    "base-uri 'none'; form-action 'none'",
    policy,
  ].filter(Boolean).join("; ");
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, search } = new URL(incoming.url, "http://portal");
    const framed = /^\/rac-admin\/embed\.html$/.test(pathname);
    if (pathname === "/rac-admin/config.json") {
      outgoing.writeHead(200, { "content-type": "application/json" });
      outgoing.end(JSON.stringify({ apiBase: "/api/v3", title: "RAC Admin", embedOrigins }));
    } else if (pathname.startsWith("/rac-admin/")) {
      const ancestors = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-ancestors ${embedOrigins.join(" ") || "'none'"}`;
      pass(incoming, outgoing, new URL(pathname.slice("/rac-admin".length) + search, demo), {
        // A portal on another origin loads the files as modules.
        "access-control-allow-origin": "*",
        ...(framed ? { "content-security-policy": ancestors } : {}),
      });
    } else if (pathname.startsWith("/api/")) {
      pass(incoming, outgoing, new URL(pathname + search, demo), {});
    } else {
      try {
        const body = Object.hasOwn(pages, pathname) ? pages[pathname] : await content(pathname);
        const type = pathname.endsWith("/") ? types[".html"] : types[extname(pathname)];
        outgoing.writeHead(200, { "content-type": type ?? "application/octet-stream", "content-security-policy": security, "cache-control": "no-cache" });
        outgoing.end(body);
      } catch {
        outgoing.writeHead(404).end();
      }
    }
  });
  server.listen(port, "127.0.0.1");
  // A port that is in use is an error.
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    origin: `http://127.0.0.1:${server.address().port}`,
    stop: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}

/**
 * Starts the portal with the examples, and for the frame a server on an origin of its own: on the next port, or with
 * port 0 on any two.
 */
export async function serveExamples({ demo, port = 0 }) {
  const embedOrigins = [];
  const framed = await serve({ demo, port: port && port + 1, embedOrigins });
  const frame = `export const frameAddress = ${JSON.stringify(`${framed.address}rac-admin/embed.html`)};\n`;
  const portal = await serve({ demo, port, policy: `frame-src ${framed.origin}`, pages: { "/frame.js": frame } }).catch(async (error) => {
    await framed.stop();
    throw error;
  });
  embedOrigins.push(portal.origin);
  return { ...portal, stop: async () => void (await Promise.all([portal.stop(), framed.stop()])) };
}

/** Builds and starts the demo. Returns its address. */
async function startDemo() {
  const demo = spawn("cargo", ["xtask", "demo", "--port", "0"], { cwd: join(here, ".."), stdio: ["ignore", "pipe", "inherit"] });
  // The demo ends together with this process.
  process.on("exit", () => demo.kill());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(0));
  const ended = (why) => {
    console.error(`The demo ended: ${why}`);
    process.exit(1);
  };
  demo.on("error", ({ message }) => ended(message));
  demo.on("exit", (code) => ended(`exit code ${code}`));
  for await (const line of createInterface({ input: demo.stdout })) {
    console.log(line);
    const address = /RAC Admin demo: (http:\/\/\S+)/.exec(line)?.[1];
    if (address) {
      demo.stdout.resume();
      return address;
    }
  }
  return new Promise(() => {});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const given = process.argv.indexOf("--demo");
  const demo = given > 0 ? process.argv[given + 1] : await startDemo();
  if (!URL.canParse(demo ?? "")) {
    console.error("Say where the demo is: --demo http://127.0.0.1:8080/");
    process.exit(2);
  }
  if (!existsSync(packages)) console.warn("The examples with React and Vue need their packages: npm ci in tests/e2e");
  try {
    const portal = await serveExamples({ demo, port: PORT });
    console.log(`Examples: ${portal.address}`);
  } catch (error) {
    console.error(`The examples could not be served on the ports ${PORT} and ${PORT + 1}: ${error.message}`);
    process.exit(1);
  }
}
