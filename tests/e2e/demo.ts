// A demo of its own for whoever needs one: started on a free port, stopped at the end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const program = process.env.RAC_ADMIN_DEMO ?? new URL("../../target/debug/rac-admin-demo", import.meta.url).pathname;
/** The page as it was built. */
export const dist = process.env.RAC_ADMIN_DIST ?? new URL("../../dist", import.meta.url).pathname;

/** The demo's bearer tokens: its sample data, no secrets. */
export const tokens = {
  admin: "demo-admin-token",
  readOnly: "demo-readonly-token",
  helpDesk: "demo-helpdesk-token",
  nobody: "demo-nobody-token",
  inactive: "demo-inactive-token",
};

/** Whom the page of the demo's OAuth provider lets one sign in as, by the names on it. */
export const accounts = {
  admin: "Dana Demo",
  readOnly: "Audra Auditor",
  helpDesk: "Amara Okafor",
  nobody: "Norbert Nobody",
};

/** How the OAuth provider misbehaves: what is left out is as usual. */
export interface OAuthFaults {
  /** Whoever is sent there comes back at once with `access_denied`. */
  deny?: boolean;
  /** Its page is shown to those who are signed in, too. */
  consent?: boolean;
  /** Another state comes back than the one that was sent. */
  wrongState?: boolean;
  /** Codes have expired when they are handed in. */
  expiredCode?: boolean;
  /** Id tokens carry another nonce than the one that was sent. */
  wrongNonce?: boolean;
  /** Seconds that its clock is ahead in what it signs; behind if negative. */
  clockSkew?: number;
  /** No refresh token is accepted. */
  refuseRefresh?: boolean;
  /** The token endpoint answers with 502. */
  tokenDown?: boolean;
  /** The revocation endpoint answers with 502, and the token stays good. */
  revokeFails?: boolean;
  /** Seconds that access tokens last that are given from now on. */
  lifetime?: number;
}

/** What the demo takes beside its port and dist: `["--base-path", "/some/where/"]`. */
export type DemoArguments = string[];

/** A request that the demo has answered. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  path: string;
  status: number;
  /** What was sent with a write: parsed if it is JSON. */
  body?: unknown;
}

export class Demo {
  private constructor(
    /** Where the page is, with a slash at the end. */
    readonly address: string,
    private readonly stopProcess: () => Promise<void>,
  ) {}

  /** `files`: the folder of the page, if it is not the one that is tested everywhere. */
  static async start(extra: DemoArguments = [], files = dist): Promise<Demo> {
    const process = spawn(program, ["--port", "0", "--dist", files, ...extra], { stdio: ["ignore", "pipe", "inherit"] });
    const stop = async () => {
      if (process.exitCode !== null || process.signalCode !== null) return;
      const ended = once(process, "exit");
      process.kill();
      await ended;
    };
    const lines = createInterface({ input: process.stdout });
    for await (const line of lines) {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address) {
        // What it prints later must not fill the pipe.
        process.stdout.resume();
        return new Demo(address.endsWith("/") ? address : `${address}/`, stop);
      }
    }
    await stop();
    throw new Error(`The demo ended without saying its address: ${program}`);
  }

  /** Everything as it was at the start, and the list of requests empty. */
  async reset(): Promise<void> {
    await this.control("/demo/reset", { method: "POST" });
  }

  /**
   * The requests to the API and the OAuth provider since the last reset. Those to the provider are told without their
   * parameters; the body of a token request is `{grant_type}`, of a revocation `{revoked}`: what kind of token it was.
   */
  async requests(): Promise<LoggedRequest[]> {
    const { requests } = await (await this.control("/demo/log")).json();
    return requests;
  }

  /** Forgets the requests so far. */
  async forgetRequests(): Promise<void> {
    await this.control("/demo/log", { method: "DELETE" });
  }

  /** From now on authentik refuses this bearer token. */
  async revoke(token: string): Promise<void> {
    await this.control(`/demo/tokens/${token}/revoke`, { method: "POST" });
  }

  /** It accepts it again. */
  async restore(token: string): Promise<void> {
    await this.control(`/demo/tokens/${token}/restore`, { method: "POST" });
  }

  /** From now on endpoints are devices, as in an authentik to come. */
  async haveDevices(): Promise<void> {
    await this.control("/demo/devices", { method: "POST" });
  }

  /** From now on the OAuth provider misbehaves like this; without faults it behaves again. */
  async oauth(faults: OAuthFaults = {}): Promise<void> {
    await this.control("/demo/oauth", { method: "POST", body: JSON.stringify(faults) });
  }

  /** All access tokens that the OAuth provider has given expire now. Refresh tokens stay good. */
  async expireAccessTokens(): Promise<void> {
    await this.control("/demo/oauth/expire", { method: "POST" });
  }

  /** Somebody else changes a provider: these fields, or without any its connection expiry. */
  async touchProvider(id: number, fields?: Record<string, unknown>): Promise<void> {
    const body = fields && JSON.stringify(fields);
    await this.control(`/demo/providers/${id}/touch`, { method: "POST", body });
  }

  /** Asks the API as the administrator: to prepare what a test is about, or to see what came of it. */
  async api(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await fetch(new URL(`/api/v3${path}`, this.address), {
      method,
      headers: { Authorization: `Bearer ${tokens.admin}`, "Content-Type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text && JSON.parse(text);
  }

  /** Makes a provider; what is not said is as somebody in a hurry would leave it. Answers with its id. */
  async createProvider(name: string, fields: Record<string, unknown> = {}): Promise<number> {
    const flows = await this.api("GET", "/flows/instances/?designation=authorization");
    const { pk } = await this.api("POST", "/providers/rac/", { name, authorization_flow: flows.results[0].pk, ...fields });
    return pk;
  }

  async stop(): Promise<void> {
    await this.stopProcess();
  }

  /** The demo's own paths lie at the root of the host, wherever the page is. */
  private async control(path: string, options?: RequestInit): Promise<Response> {
    const answer = await fetch(new URL(path, this.address), options);
    if (!answer.ok) throw new Error(`The demo answered ${path} with ${answer.status}: ${await answer.text()}`);
    return answer;
  }
}
