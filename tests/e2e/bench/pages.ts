// The times until pages that are opened by their address can be used: with an empty and a full cache, and on a slow network and machine.
import type { Browser, BrowserContext } from "@playwright/test";
import { median, type Report } from "./report.ts";
import { type Subject, visit } from "./subject.ts";

interface Opened {
  name: string;
  hash: string;
  /** A JavaScript expression: whether the page can be used. */
  ready: string;
  connected?: boolean;
}

/** The time limit for a page, in milliseconds. */
const PATIENCE = 60_000;
/** The slow network and machine: about a phone on a weak mobile network. */
const SLOW = { latency: 150, kilobits: 1_600, slowdown: 4 };

const rows = 'document.querySelector("tbody tr") !== null';
const named = '[...document.querySelectorAll("main input")].some((input) => input.value !== "")';

/** The pages, with the first existing provider and endpoint. */
async function pages(browser: Browser, subject: Subject): Promise<Opened[]> {
  const context = await visit(browser, subject);
  const page = await context.newPage();
  await page.goto("./#/endpoints");
  const first = async (list: string) => {
    const link = page.locator(`tbody a[href^="${list}"]`).first();
    return (await link.getAttribute("href", { timeout: 30_000 }).catch(() => null)) ?? undefined;
  };
  // A provider that has endpoints.
  const endpoint = await first("#/endpoints/");
  const provider = await first("#/providers/");
  await context.close();
  const tabs = 'document.querySelector("main h1 ~ *, main header ~ *") !== null && document.querySelector("main a[href$=\\"/edit\\"]") !== null';
  const all: (Opened | undefined)[] = [
    { name: "connect", hash: "#/connect", ready: 'document.querySelector("input[type=password]") !== null', connected: false },
    { name: "overview", hash: "#/", ready: '/\\d/.test(document.querySelector("main dl")?.textContent ?? "") && !document.querySelector("main dl").textContent.includes("…")' },
    { name: "providers", hash: "#/providers", ready: rows },
    provider ? { name: "provider", hash: provider, ready: tabs } : undefined,
    provider ? { name: "provider's endpoints", hash: `${provider}/endpoints`, ready: rows } : undefined,
    { name: "endpoints", hash: "#/endpoints", ready: rows },
    endpoint ? { name: "endpoint's form", hash: `${endpoint}/edit`, ready: named } : undefined,
    { name: "tokens", hash: "#/tokens", ready: rows },
    { name: "mappings", hash: "#/mappings", ready: rows },
  ];
  return all.filter((one) => one !== undefined);
}

interface Visit {
  /** Null if the page could not be used in time. */
  ms: number | null;
  bytes: number;
  requests: number;
}

/** Opens the page in a new tab: from the start of the navigation to the frame in which it can be used. */
async function open(context: BrowserContext, opened: Opened, slow: boolean): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const loaded: { at: number; bytes: number }[] = [];
  let begin = Number.NaN;
  await session.send("Network.enable");
  session.once("Network.requestWillBeSent", ({ timestamp }) => (begin = timestamp));
  session.on("Network.loadingFinished", ({ timestamp, encodedDataLength }) => {
    loaded.push({ at: timestamp, bytes: encodedDataLength });
  });
  if (slow) {
    const throughput = (SLOW.kilobits * 1000) / 8;
    const conditions = { offline: false, latency: SLOW.latency, downloadThroughput: throughput, uploadThroughput: throughput };
    await session.send("Network.emulateNetworkConditions", conditions);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW.slowdown });
  }
  await page.addInitScript({
    content: `globalThis.usable = new Promise((resolve) => {
      const ready = () => { try { return ${opened.ready}; } catch { return false; } };
      const observer = new MutationObserver(() => {
        if (!ready()) return;
        observer.disconnect();
        // The next frame is drawn after this callback; what follows it comes after the drawing.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
      setTimeout(() => resolve(null), ${PATIENCE});
    });`,
  });
  await page.goto(`./${opened.hash}`, { waitUntil: "commit" });
  const ms = await page.evaluate(() => (globalThis as unknown as { usable: Promise<number | null> }).usable);
  await page.close();
  if (ms === null) console.log(`${opened.name}: can't be used after ${PATIENCE / 1000} s`);
  // Later files are loaded ahead for other pages.
  const until = loaded.filter(({ at }) => ms !== null && at <= begin + ms / 1000);
  return { ms, bytes: until.reduce((sum, { bytes }) => sum + bytes, 0), requests: until.length };
}

export async function measurePages(browser: Browser, subjects: Subject[], runs: number, report: Report): Promise<void> {
  const found = await Promise.all(subjects.map((subject) => pages(browser, subject)));
  const names = found[0]?.map(({ name }) => name) ?? [];
  for (const slow of [false, true]) {
    for (const name of names) {
      const cold: Visit[][] = subjects.map(() => []);
      const warm: Visit[][] = subjects.map(() => []);
      for (let run = 0; run < runs; run += 1) {
        // Builds take turns, so that a temporary load of the machine affects all of them.
        for (const [n, subject] of subjects.entries()) {
          const opened = found[n]?.find((one) => one.name === name);
          if (!opened) continue;
          const context = await visit(browser, subject, opened.connected);
          cold[n]?.push(await open(context, opened, slow));
          warm[n]?.push(await open(context, opened, slow));
          await context.close();
        }
      }
      const of = (visits: Visit[][], value: (visit: Visit) => number | null) =>
        visits.map((all) => median(all.map(value).filter((one) => one !== null)));
      const line = slow ? `${name}, slow` : name;
      report.add(`${line}: cold`, "ms", of(cold, ({ ms }) => ms));
      report.add(`${line}: warm`, "ms", of(warm, ({ ms }) => ms));
      if (!slow) {
        report.add(`${line}: transferred until then`, "kB", of(cold, ({ bytes }) => bytes / 1000));
        report.add(`${line}: requests until then`, "count", of(cold, ({ requests }) => requests));
      }
    }
  }
}
