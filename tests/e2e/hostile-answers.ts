// Replaces every text in the demo's responses: what a hostile or broken authentik, or a user who can edit names, could
// send.
import type { BrowserContext, Request, Route } from "@playwright/test";
import { HostileTexts } from "./hostile.ts";

/** Ids, the only kind of text that must stay valid, because otherwise the response is refused. */
const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/;

/** Fields with ids. No other field should contain one. */
export const ID_FIELDS = new Set([
  "pk", "uuid", "uid", "group", "groups", "policy", "target", "endpoint", "property_mappings", "authorization_flow",
  "authentication_flow", "invalidation_flow", "provider", "parent", "parents", "role_pk", "roles", "request_id", "service_connection",
  "policybindingmodel_ptr_id", "pbm_uuid", "backchannel_providers", "object_pk", "flow_uuid", "policies", "stages", "instance_uuid", "outpost",
  "token_identifier", "flow_authentication", "flow_authorization", "flow_invalidation",
]);

/** Fields whose values decide what a page shows: kept when the whole page is tested. */
export const DECIDING = new Set([
  "protocol", "type", "designation", "action", "app", "app_label", "model", "model_name", "meta_model_name", "codename", "pk", "object_pk", "method",
  "path", "managed", "policy_engine_mode", "auth_mode", "component", "verbose_name",
]);

/** Maps with arbitrary keys. */
const FREE_MAPS = new Set(["settings", "static_settings", "context", "diff", "previous_value", "new_value", "config", "attributes"]);

export interface HostileOptions {
  seed: number;
  /** Fields that keep their texts. */
  keep?: ReadonlySet<string>;
}

export class HostileAnswers {
  readonly texts: HostileTexts;
  /** Fields whose texts were replaced, and those that were kept because they are ids. */
  readonly replaced = new Set<string>();
  readonly ids = new Set<string>();
  private readonly keep: ReadonlySet<string>;

  private constructor({ seed, keep = new Set() }: HostileOptions) {
    this.texts = new HostileTexts(seed);
    this.keep = keep;
  }

  /** From now on all responses of the API to pages of this context are hostile. */
  static async to(context: BrowserContext, options: HostileOptions): Promise<HostileAnswers> {
    const hostile = new HostileAnswers(options);
    await context.route("**/api/v3/**", (route) => hostile.answer(route));
    return hostile;
  }

  /** The response that the pages get. */
  of(value: unknown, field = ""): any {
    if (typeof value === "string") return this.text(value, field);
    if (Array.isArray(value)) return value.map((item) => this.of(item, field));
    if (typeof value !== "object" || value === null) return value;
    const changed = Object.entries(value).map(([key, inner]): [string, unknown] => [key, this.of(inner, key)]);
    if (FREE_MAPS.has(field)) changed.push([this.texts.key(field), this.of("value", "value")]);
    // Assigning would lose `__proto__`.
    return Object.fromEntries(changed);
  }

  private text(value: string, field: string): string {
    if (UUID.test(value)) {
      this.ids.add(field);
      return value;
    }
    if (this.keep.has(field)) return value;
    this.replaced.add(field);
    return this.texts.instead(field, value);
  }

  /** Sends the demo its original texts, and returns the replaced ones. */
  private async answer(route: Route): Promise<void> {
    try {
      const response = await route.fetch({ url: this.asked(route.request()), postData: this.sent(route.request()) });
      const text = await response.text();
      const isJson = (response.headers()["content-type"] ?? "").includes("json") && text !== "";
      await route.fulfill({ response, body: isJson ? JSON.stringify(this.of(JSON.parse(text))) : text });
    } catch (error) {
      // A closed page aborts its requests.
      if (!/closed|disposed|canceled|ended|already handled/i.test(String(error))) throw error;
    }
  }

  private asked(request: Request): string {
    const url = new URL(request.url());
    const known = (text: string) => encodeURIComponent(this.texts.original(decodeURIComponent(text)));
    url.pathname = url.pathname.split("/").map(known).join("/");
    url.search = url.search.replace(/=([^&]*)/g, (_, value: string) => `=${known(value)}`);
    return url.href;
  }

  private sent(request: Request): string | undefined {
    const body = request.postData();
    return body === null ? undefined : JSON.stringify(this.known(JSON.parse(body)));
  }

  private known(value: unknown): unknown {
    if (typeof value === "string") return this.texts.original(value);
    if (Array.isArray(value)) return value.map((item) => this.known(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.known(inner)]));
  }
}
