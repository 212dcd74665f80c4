// Starts a demo on a free port, and stops it at the end.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const program = process.env.RAC_ADMIN_DEMO ?? new URL("../../target/debug/rac-admin-demo", import.meta.url).pathname;
/** The built page. */
export const dist = process.env.RAC_ADMIN_DIST ?? new URL("../../dist", import.meta.url).pathname;

/** The demo's bearer tokens: its sample data, no secrets. */
export const tokens = {
  admin: "demo-admin-token",
  readOnly: "demo-readonly-token",
  helpDesk: "demo-helpdesk-token",
  nobody: "demo-nobody-token",
  inactive: "demo-inactive-token",
};

/** The accounts on the sign-in page of the demo's OAuth provider. */
export const accounts = {
  admin: "Dana Demo",
  readOnly: "Audra Auditor",
  helpDesk: "Amara Okafor",
  nobody: "Norbert Nobody",
};

/** Errors of the OAuth provider; omitted ones are off. */
export interface OAuthFaults {
  /** Authorization immediately returns `access_denied`. */
  deny?: boolean;
  /** Shows its page even to signed-in users. */
  consent?: boolean;
  /** Returns a different state than it received. */
  wrongState?: boolean;
  /** Codes have expired when they are redeemed. */
  expiredCode?: boolean;
  /** ID tokens have a different nonce than was sent. */
  wrongNonce?: boolean;
  /** How many seconds its clock is ahead in signed tokens; behind if negative. */
  clockSkew?: number;
  /** Refuses all refresh tokens. */
  refuseRefresh?: boolean;
  /** The token endpoint answers with 502. */
  tokenDown?: boolean;
  /** The revocation endpoint answers with 502, and the token stays valid. */
  revokeFails?: boolean;
  /** The lifetime of new access tokens, in seconds. */
  lifetime?: number;
}

/** Arguments of the demo besides its port and dist: `["--base-path", "/some/where/"]`. */
export type DemoArguments = string[];

/** A request that the demo has answered. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  path: string;
  status: number;
  /** The body of a write: parsed if it is JSON. */
  body?: unknown;
}

export class Demo {
  private constructor(
    /** The address of the page, with a slash at the end. */
    readonly address: string,
    private readonly stopProcess: () => Promise<void>,
  ) {}

  /** `files`: the folder of the page, if it is not the usual one. */
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
        // Later output must not fill the pipe.
        process.stdout.resume();
        return new Demo(address.endsWith("/") ? address : `${address}/`, stop);
      }
    }
    await stop();
    throw new Error(`The demo ended without saying its address: ${program}`);
  }

  /** Restores the initial state and clears the log. */
  async reset(): Promise<void> {
    await this.control("/demo/reset", { method: "POST" });
  }

  /**
   * The requests to the API and the OAuth provider since the last reset. Those to the provider have no parameters; the
   * body of a token request is `{grant_type}`, of a revocation `{revoked}` with the kind of token.
   */
  async requests(): Promise<LoggedRequest[]> {
    const { requests } = await (await this.control("/demo/log")).json();
    return requests;
  }

  /** Clears the log. */
  async forgetRequests(): Promise<void> {
    await this.control("/demo/log", { method: "DELETE" });
  }

  /** Makes authentik refuse this bearer token. */
  async revoke(token: string): Promise<void> {
    await this.control(`/demo/tokens/${token}/revoke`, { method: "POST" });
  }

  /** Makes it accept the token again. */
  async restore(token: string): Promise<void> {
    await this.control(`/demo/tokens/${token}/restore`, { method: "POST" });
  }

  /** Turns endpoints into devices, as in a future authentik. */
  async haveDevices(): Promise<void> {
    await this.control("/demo/devices", { method: "POST" });
  }

  /** Sets the errors of the OAuth provider; without faults, there are none. */
  async oauth(faults: OAuthFaults = {}): Promise<void> {
    await this.control("/demo/oauth", { method: "POST", body: JSON.stringify(faults) });
  }

  /** Expires all access tokens of the OAuth provider. Refresh tokens stay valid. */
  async expireAccessTokens(): Promise<void> {
    await this.control("/demo/oauth/expire", { method: "POST" });
  }

  /** Changes a provider as another user: these fields, or without any its connection expiry. */
  async touchProvider(id: number, fields?: Record<string, unknown>): Promise<void> {
    const body = fields && JSON.stringify(fields);
    await this.control(`/demo/providers/${id}/touch`, { method: "POST", body });
  }

  /** Sends an API request as the administrator, to prepare a test or to check its effect. */
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

  /** Creates a provider with defaults for missing fields. Returns its id. */
  async createProvider(name: string, fields: Record<string, unknown> = {}): Promise<number> {
    const flows = await this.api("GET", "/flows/instances/?designation=authorization");
    const { pk } = await this.api("POST", "/providers/rac/", { name, authorization_flow: flows.results[0].pk, ...fields });
    return pk;
  }

  async stop(): Promise<void> {
    await this.stopProcess();
  }

  /** The demo's own paths are at the root of the host, wherever the page is. */
  private async control(path: string, options?: RequestInit): Promise<Response> {
    const answer = await fetch(new URL(path, this.address), options);
    if (!answer.ok) throw new Error(`The demo answered ${path} with ${answer.status}: ${await answer.text()}`);
    return answer;
  }
}
