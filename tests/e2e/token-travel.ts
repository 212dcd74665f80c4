// Servers that record their requests: one in front of the demo, which can redirect, and traps that must not get any.
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { createServer as createSocketServer, type AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

export interface Arrival {
  method: string;
  path: string;
  authorization: string | undefined;
}

export interface Listener {
  /** Without a trailing slash. */
  origin: string;
  /** What arrived, including connections without a request. */
  arrivals: Arrival[];
  stop(): Promise<void>;
}

/** Lets every page read every response, so that only the app can refuse. */
const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "*, authorization",
};

async function listen(server: Server, arrivals: Arrival[]): Promise<Listener> {
  // A connection that ends between two requests would look like a failure.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const arrived = ({ method = "", url = "", headers }: IncomingMessage): Arrival => ({ method, path: url, authorization: headers.authorization });

/** Answers everything like an authentik that accepts any token. */
export function trap(): Promise<Listener> {
  const arrivals: Arrival[] = [];
  const server = createServer((incoming, outgoing) => {
    arrivals.push(arrived(incoming));
    outgoing.writeHead(200, { ...OPEN, "content-type": "application/json" });
    outgoing.end(JSON.stringify({ pagination: { count: 0, current: 1, total_pages: 1 }, results: [] }));
  });
  return listen(server, arrivals);
}

/** Accepts connections like an HTTPS server, and records each. */
export async function secureTrap(): Promise<Listener> {
  const arrivals: Arrival[] = [];
  const server = createSocketServer((socket) => {
    arrivals.push({ method: "a connection", path: "", authorization: undefined });
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface Front extends Listener {
  /** Answers a request itself if it returns true: with a redirect, for example. */
  instead: ((incoming: IncomingMessage, outgoing: ServerResponse) => boolean) | undefined;
  /** Added to the API's responses. */
  headers: Record<string, string>;
  /** Changes the API's responses. */
  rewrite: ((answer: any) => unknown) | undefined;
}

/** The demo behind a server that can interfere. */
export async function front(demo: string): Promise<Front> {
  const arrivals: Arrival[] = [];
  const server = createServer((incoming, outgoing) => {
    arrivals.push(arrived(incoming));
    if (incoming.method === "OPTIONS") {
      outgoing.writeHead(204, OPEN).end();
      return;
    }
    if (self.instead?.(incoming, outgoing)) return;
    const target = new URL(incoming.url ?? "/", demo);
    const onward = request(target, { method: incoming.method, headers: { ...incoming.headers, host: target.host } }, (answer) => {
      const added = target.pathname.startsWith("/api/") ? { ...OPEN, ...self.headers } : {};
      if (self.rewrite && (answer.headers["content-type"] ?? "").includes("json") && target.pathname.startsWith("/api/")) {
        const { "content-length": _, ...kept } = answer.headers;
        void json(answer).then((value) => {
          outgoing.writeHead(answer.statusCode ?? 502, { ...kept, ...added });
          outgoing.end(JSON.stringify(self.rewrite?.(value)));
        });
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...added });
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  const self: Front = { ...(await listen(server, arrivals)), instead: undefined, headers: {}, rewrite: undefined };
  return self;
}
