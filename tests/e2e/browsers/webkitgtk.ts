// WebKitGTK's MiniBrowser on a virtual screen, by its WebDriver.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Wire } from "./driver.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export async function webkitgtk(): Promise<Wire> {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["--auto-servernum", "--server-args=-screen 0 1280x1024x24", "WebKitWebDriver", `--port=${port}`], {
    env: {
      ...process.env,
      TZ: "UTC",
      LANG: "en_US.UTF-8",
      LANGUAGE: "en_US",
      // The sandbox needs namespaces, which root in a container may lack. Only our own pages are opened.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
    // Ends xvfb-run, Xvfb, the driver and the browser together.
    detached: true,
  });
  let printed = "";
  for (const stream of [driver.stdout, driver.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const ended = once(driver, "exit");

  /** Returns the value, or fails with the driver's message. */
  const call = async (method: string, path: string, body?: unknown): Promise<any> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  /** Whether the driver accepts connections, which it doesn't announce. */
  const listens = async () => {
    while (driver.exitCode === null) {
      if (await call("GET", "/status").then(() => true, () => false)) return;
      await new Promise((again) => setTimeout(again, 50));
    }
    throw new Error(`WebKitWebDriver ended: ${printed}`);
  };
  const end = async () => {
    if (driver.exitCode === null && driver.pid) process.kill(-driver.pid);
    await ended;
  };
  try {
    await listens();
    const session = await call("POST", "/session", { capabilities: {} });
    const at = `/session/${session.sessionId}`;
    return {
      navigate: (url) => call("POST", `${at}/url`, { url }),
      script: (script, args) => call("POST", `${at}/execute/sync`, { script, args }),
      click: (id) => call("POST", `${at}/element/${id}/click`, {}),
      type: (id, text) => call("POST", `${at}/element/${id}/value`, { text }),
      close: async () => {
        // This also ends its browser.
        await call("DELETE", at).catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
