// Firefox, headless, by Marionette: the WebDriver commands that geckodriver would send, as JSON over a socket.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Wire } from "./driver.ts";

const PREFERENCES = {
  // Any free port, which is written to a file in the profile.
  "marionette.port": 0,
  // No requests to Mozilla's servers.
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.server": "data:,",
  "intl.accept_languages": "en-US",
};

export async function firefox(): Promise<Wire> {
  const profile = await mkdtemp(join(tmpdir(), "rac-admin-firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const browser = spawn("firefox-esr", ["--headless", "--no-remote", "--profile", profile, "--marionette"], {
    env: { ...process.env, HOME: profile, TZ: "UTC", MOZ_DISABLE_CONTENT_SANDBOX: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [browser.stdout, browser.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  const ended = once(browser, "exit");
  const end = async () => {
    browser.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await Marionette.connect(await port(profile, () => browser.exitCode === null, () => printed));
    await marionette.call("WebDriver:NewSession", {});
    return {
      navigate: (url) => marionette.call("WebDriver:Navigate", { url }),
      script: (script, args) => marionette.call("WebDriver:ExecuteScript", { script, args, newSandbox: false }),
      click: (id) => marionette.call("WebDriver:ElementClick", { id }),
      type: (id, text) => marionette.call("WebDriver:ElementSendKeys", { id, text }),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Waits for the port that Firefox listens on. */
async function port(profile: string, runs: () => boolean, printed: () => string): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  while (runs()) {
    const there = await access(file).then(() => true, () => false);
    const text = there ? await readFile(file, "utf8") : "";
    if (text) return Number(text);
    // A file can only be polled.
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error(`Firefox ended without listening: ${printed()}`);
}

/** Messages are their length, a colon and JSON: `[0, number, command, parameters]`, answered by `[1, number, error, result]`. */
class Marionette {
  private number = 0;
  private readonly waiting = new Map<number, { done: (result: any) => void; failed: (error: Error) => void }>();

  private constructor(private readonly socket: Socket) {
    let read = Buffer.alloc(0);
    socket.on("data", (more: Buffer) => {
      read = Buffer.concat([read, more]);
      for (let colon = read.indexOf(":"); colon > 0; colon = read.indexOf(":")) {
        const end = colon + 1 + Number(read.subarray(0, colon).toString());
        if (read.length < end) return;
        this.take(JSON.parse(read.subarray(colon + 1, end).toString()));
        read = read.subarray(end);
      }
    });
    socket.on("close", () => {
      for (const { failed } of this.waiting.values()) failed(new Error("Firefox has gone"));
    });
    // "close" follows.
    socket.on("error", () => {});
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    return new Marionette(socket);
  }

  /** Returns the result's value. */
  call(command: string, parameters: unknown): Promise<any> {
    const number = (this.number += 1);
    const message = JSON.stringify([0, number, command, parameters]);
    return new Promise((done, failed) => {
      this.waiting.set(number, { done, failed });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  private take(message: unknown): void {
    // The first message is a greeting.
    if (!Array.isArray(message)) return;
    const [, number, error, result] = message;
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (error) waiting?.failed(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result?.value);
  }
}
