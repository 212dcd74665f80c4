// The page as deploy/ hosts it: behind nginx, Caddy and Apache, on authentik's origin and on another one.
import { test as base } from "@playwright/test";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Demo, tokens } from "./demo.ts";
import { connect, expect } from "./fixtures.ts";
import { watch } from "./watch.ts";

/** The unpacked archive; without it there is nothing to host. */
const files = process.env.RAC_ADMIN_PACKAGE ?? "";
const deploy = new URL("../../deploy/", import.meta.url).pathname;
/** The separate origin in deploy/. */
const otherOrigin = "https://rac-admin.example.com";
/** Origins that can show embed.html in a frame. */
const portals = "https://portal.example.org https://intranet.example.org";

interface Server {
  /** The environment variable with the program's path. */
  program: string;
  /** Writes the server's configuration: RAC Admin from a folder, everything else from authentik. */
  configure(place: { folder: string; port: number; authentik: string }): Promise<{ configuration: string; arguments: string[] }>;
}

/** A file of deploy/ with this machine's paths and addresses. */
async function adapted(name: string, folder: string, authentik: string): Promise<string> {
  const text = await readFile(join(deploy, name), "utf8");
  // The line in which the operator names the portals; for Caddy, that is an environment variable.
  return text.replaceAll("/srv/www", folder).replaceAll("authentik:9000", authentik).replaceAll(`"'none'"`, `"${portals}"`);
}

/** The log configuration in docs/signing-in.md, with the log in `folder`. */
async function logging(server: string, folder: string): Promise<string> {
  const text = await readFile(new URL("../../docs/signing-in.md", import.meta.url), "utf8");
  const [, after = ""] = text.split(`With ${server}`);
  const lines = after.split("\n").slice(1);
  const block = lines.slice(lines.findIndex((line) => line.startsWith("    ")));
  const end = block.findIndex((line) => line !== "" && !line.startsWith("    "));
  return block.slice(0, end).join("\n").replaceAll(/\/var\/log\/\w+\//g, `${folder}/`);
}

const servers: Record<string, Server> = {
  nginx: {
    program: "RAC_ADMIN_NGINX",
    async configure({ folder, port, authentik }) {
      const [format = "", log = ""] = (await logging("nginx", folder)).trim().split("\n");
      const page = await adapted("nginx/rac-admin.conf", folder, authentik);
      await writeFile(join(folder, "rac-admin.conf"), page.replace("index index.html;", `index index.html; ${log}`));
      await writeFile(join(folder, "cors.conf"), await adapted("nginx/cors.conf", folder, authentik));
      const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
      return {
        configuration: `
          worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr error;
          events {}
          http {
            access_log off;
            ${format}
            ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join(" ")}
            server {
              listen 127.0.0.1:${port};
              include ${folder}/rac-admin.conf;
              include ${folder}/cors.conf;
              location / { proxy_pass http://${authentik}; proxy_set_header Host $http_host; }
            }
          }`,
        arguments: ["-p", folder, "-e", "stderr", "-c"],
      };
    },
  },
  Caddy: {
    program: "RAC_ADMIN_CADDY",
    async configure({ folder, port, authentik }) {
      await writeFile(join(folder, "rac-admin.caddy"), await adapted("caddy/rac-admin.caddy", folder, authentik));
      await writeFile(join(folder, "cors.caddy"), await adapted("caddy/cors.caddy", folder, authentik));
      return {
        configuration: `
          {
            admin off
            auto_https off
            storage file_system ${folder}/caddy
            log {
              level ERROR
            }
          }
          import ${folder}/rac-admin.caddy
          import ${folder}/cors.caddy
          http://127.0.0.1:${port} {
            ${await logging("Caddy", folder)}
            import rac-admin
            import rac-admin-cors ${otherOrigin} ${authentik}
            handle {
              reverse_proxy ${authentik}
            }
          }`,
        arguments: ["run", "--adapter", "caddyfile", "--config"],
      };
    },
  },
  Apache: {
    program: "RAC_ADMIN_APACHE",
    async configure({ folder, port, authentik }) {
      await writeFile(join(folder, "rac-admin.conf"), await adapted("apache/rac-admin.conf", folder, authentik));
      await writeFile(join(folder, "cors.conf"), await adapted("apache/cors.conf", folder, authentik));
      const modules = ["mpm_event", "authz_core", "alias", "dir", "headers", "mime", "proxy", "proxy_http", "rewrite", "setenvif"];
      const load = (name: string) => `LoadModule ${name}_module ${process.env.RAC_ADMIN_APACHE_MODULES}/mod_${name}.so`;
      await writeFile(join(folder, "mime.types"), "text/html html\ntext/css css\n");
      return {
        configuration: [
          `ServerRoot ${folder}`,
          "ServerName 127.0.0.1",
          `Listen 127.0.0.1:${port}`,
          `PidFile ${folder}/apache.pid`,
          `DefaultRuntimeDir ${folder}`,
          `DocumentRoot ${folder}/nothing`,
          `ErrorLog ${folder}/error.log`,
          "LogLevel crit",
          `User "#${process.getuid?.()}"`.replace('"#0"', "nobody"),
          ...modules.map(load),
          `TypesConfig ${folder}/mime.types`,
          `Include ${folder}/rac-admin.conf`,
          `Include ${folder}/cors.conf`,
          // From Debian's configuration.
          'LogFormat "%h %l %u %t \\"%r\\" %>s %b" combined',
          await logging("Apache", folder),
          `ProxyPass / http://${authentik}/`,
        ].join("\n"),
        arguments: ["-D", "FOREGROUND", "-f"],
      };
    },
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = new Socket();
  const answer = Promise.race([once(socket, "connect").then(() => true), once(socket, "error").then(() => false)]);
  socket.connect(port, "127.0.0.1");
  return answer.finally(() => socket.destroy());
}

class Hosted {
  private constructor(readonly origin: string, private readonly process: ChildProcess, readonly folder: string) {}

  static async start(server: Server, demo: Demo): Promise<Hosted> {
    // Apache reads the files as another user.
    const folder = await mkdtemp(join(tmpdir(), "rac-admin-hosting-"));
    await mkdir(join(folder, "nothing"));
    await cp(files, join(folder, "rac-admin"), { recursive: true });
    await chmod(folder, 0o755);
    const port = await freePort();
    const { configuration, arguments: before } = await server.configure({ folder, port, authentik: new URL(demo.address).host });
    const file = join(folder, "server.conf");
    await writeFile(file, `${configuration}\n`);
    const process_ = spawn(process.env[server.program] ?? "", [...before, file], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, LD_LIBRARY_PATH: process.env.RAC_ADMIN_SERVER_LIBRARIES, HOME: folder, RAC_ADMIN_PORTALS: portals },
    });
    const hosted = new Hosted(`http://127.0.0.1:${port}`, process_, folder);
    await expect(async () => {
      expect(process_.exitCode, "the server ended").toBeNull();
      expect(await isListening(port)).toBe(true);
    }).toPass({ timeout: 15_000 });
    return hosted;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, "exit");
    if (this.process.exitCode === null && this.process.kill()) await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

for (const [name, server] of Object.entries(servers)) {
  const test = base.extend<object, { demo: Demo; hosted: Hosted }>({
    demo: [
      async ({}, use) => {
        const demo = await Demo.start();
        await use(demo);
        await demo.stop();
      },
      { scope: "worker" },
    ],
    hosted: [
      async ({ demo }, use) => {
        const hosted = await Hosted.start(server, demo);
        await use(hosted);
        await hosted.stop();
      },
      { scope: "worker" },
    ],
    baseURL: async ({ hosted }, use) => use(`${hosted.origin}/rac-admin/`),
  });

  test.describe(name, () => {
    test.skip(files === "" || !process.env[server.program], `${name} is not at hand`);

    test("a journey through the page works below the path", async ({ page, context, hosted }) => {
      const complaints = await watch(context, false);
      await page.goto(`${hosted.origin}/rac-admin`);
      expect(page.url()).toMatch(/\/rac-admin\/(#.*)?$/);
      await connect(page, tokens.admin);
      await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Providers" }).click();
      await page.getByRole("table").getByRole("link", { name: "Servers", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: "Servers" })).toBeVisible();
      expect(complaints).toEqual([]);
    });

    test("hashed files are cached forever, others revalidated, and all are compressed with safe headers", async ({ request }) => {
      const page = await request.get("./", { headers: { "Accept-Encoding": "gzip" } });
      expect(page.headers()["content-type"]).toMatch(/^text\/html/);
      const html = await page.text();
      const names = [...html.matchAll(/(?:href|src|content)="\.\/([^"]+-[0-9a-f]{16}\.(js|css|wasm|svg))"/g)];
      expect(new Set(names.map(([, , kind]) => kind))).toEqual(new Set(["js", "css", "wasm", "svg"]));
      const types: Record<string, RegExp> = {
        js: /^text\/javascript/, css: /^text\/css/, wasm: /^application\/wasm/, svg: /^image\/svg\+xml/,
      };
      const all = [["./", "no-cache", /^text\/html/], ["./config.json", "no-cache", /^application\/json/]] as [string, string, RegExp][];
      for (const [, name, kind] of names) all.push([`./${name}`, "public, max-age=31536000, immutable", types[kind ?? ""] ?? /^$/]);
      for (const [name, cache, type] of all) {
        const answer = await request.get(name, { headers: { "Accept-Encoding": "gzip" } });
        const headers = answer.headers();
        expect.soft(answer.status(), name).toBe(200);
        expect.soft(headers["cache-control"], name).toBe(cache);
        expect.soft(headers["content-type"], name).toMatch(type);
        expect.soft(headers["x-content-type-options"], name).toBe("nosniff");
        expect.soft(headers["content-security-policy"], name).toContain("default-src 'none'");
        expect.soft(headers["content-security-policy"], name).not.toContain("unsafe-inline");
        expect.soft(headers["content-security-policy"], name).toContain("require-trusted-types-for 'script'");
        expect.soft(headers["referrer-policy"], name).toBe("no-referrer");
        // config.json is edited on the host, so it has no compressed copy.
        if (name !== "./config.json") expect.soft(headers["content-encoding"], name).toBe("gzip");
      }
      const style = names.find(([, , kind]) => kind === "css")?.[1];
      const css = await (await request.get(`./${style}`)).text();
      const fonts = [...css.matchAll(/url\("?([\w-]+-[0-9a-f]{16}\.woff2)"?\)/g)].map(([, name]) => name);
      expect(fonts).toHaveLength(2);
      for (const name of fonts) {
        const font = await request.get(`./${name}`);
        expect.soft(font.status(), name).toBe(200);
        expect.soft(font.headers()["cache-control"], name).toBe("public, max-age=31536000, immutable");
      }
      expect((await request.get("./nothing.js")).status()).toBe(404);
    });

    test("only named portals can frame the page, and only the frame's page", async ({ request }) => {
      for (const encoding of ["gzip", "identity"]) {
        const ancestors = async (name: string) => {
          const answer = await request.get(name, { headers: { "Accept-Encoding": encoding } });
          expect.soft(answer.status(), name).toBe(200);
          expect.soft(answer.headers()["x-content-type-options"], name).toBe("nosniff");
          expect.soft(answer.headers()["cache-control"], name).toBe("no-cache");
          const policy = answer.headers()["content-security-policy"] ?? "";
          expect.soft(policy, name).toContain("script-src 'self' 'wasm-unsafe-eval'");
          expect.soft(policy, name).toContain("require-trusted-types-for 'script'");
          return policy.split("; ").filter((part) => part.startsWith("frame-ancestors"));
        };
        expect.soft(await ancestors("./embed.html")).toEqual([`frame-ancestors ${portals}`]);
        for (const name of ["./", "./index.html", "./config.json", "./rac-admin.js"]) {
          expect.soft(await ancestors(name), name).toEqual(["frame-ancestors 'none'"]);
        }
      }
    });

    test("a sign-in's code is not in the log", async ({ request, hosted }) => {
      const log = () => readFile(join(hosted.folder, "access.log"), "utf8");
      await request.get("./?code=not-to-be-logged&state=nor-this");
      await request.get("./nothing.js?code=not-to-be-logged");
      // Some servers write it a little later.
      await expect.poll(log).toContain("/rac-admin/nothing.js");
      expect(await log()).toMatch(/\/rac-admin\/(index\.html)?[" ?]/);
      expect(await log()).not.toMatch(/not-to-be-logged|nor-this/);
    });

    test("only the configured origin can use the API", async ({ request, hosted }) => {
      const me = `${hosted.origin}/api/v3/core/users/me/`;
      const preflight = await request.fetch(me, {
        method: "OPTIONS",
        headers: { Origin: otherOrigin, "Access-Control-Request-Method": "PATCH", "Access-Control-Request-Headers": "authorization,content-type" },
      });
      expect(preflight.status()).toBe(204);
      expect(preflight.headers()["access-control-allow-origin"]).toBe(otherOrigin);
      expect(preflight.headers()["access-control-allow-methods"]).toContain("PATCH");
      expect(preflight.headers()["access-control-allow-headers"]?.toLowerCase()).toContain("authorization");
      expect(preflight.headers()["access-control-allow-credentials"]).toBeUndefined();
      const answer = await request.get(me, { headers: { Origin: otherOrigin, Authorization: `Bearer ${tokens.admin}` } });
      expect(answer.status()).toBe(200);
      expect(answer.headers()["access-control-allow-origin"]).toBe(otherOrigin);
      expect(answer.headers()["access-control-expose-headers"]).toContain("X-authentik-id");
      const refused = await request.get(me, { headers: { Origin: otherOrigin, Authorization: "Bearer nonsense" } });
      expect(refused.status()).toBe(403);
      expect(refused.headers()["access-control-allow-origin"], "a refusal can be read, too").toBe(otherOrigin);
    });
  });
}
