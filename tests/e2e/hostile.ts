// Texts that an attacker would choose, generated from a seed: the same seed gives the same texts.

/** Part of each hostile text, to find it anywhere. */
export const MARK = "zz9hostile";
/** The global variable that all their scripts set. */
export const HIT = "zz9hit";
/** The host that must never get a request. */
export const EVIL = "evil.example";

/** One text in this many has 100 kB or more. */
const LONG_ONE_IN = 83;

type Template = (mark: string) => string;

const run = `globalThis.${HIT}=1`;

/** The attacks by kind; unless they start an attribute, they can be anywhere in a text. */
const KINDS: Record<string, Template[]> = {
  markup: [
    (mark) => `<img src=x onerror="${run}" class="${mark}">`,
    (mark) => `<svg onload="${run}" class=${mark}><script>${run}</script></svg>`,
    (mark) => `</script><script class=${mark}>${run}</script>`,
    (mark) => `</title></textarea></style></noscript><iframe class=${mark} srcdoc="<script>parent.${HIT}=1</script>">`,
    (mark) => `" onmouseover="${run}" onfocus=${run} autofocus ${mark}="`,
    (mark) => `'><details open ontoggle=${run} class=${mark}>`,
    (mark) => `<a href="javascript:${run}" class=${mark}>x</a>`,
    (mark) => `<base href="https://${EVIL}/${mark}/"><link rel=stylesheet href=//${EVIL}/${mark}.css>`,
    (mark) => `<meta http-equiv=refresh content="0;url=https://${EVIL}/${mark}">`,
    (mark) => `&lt;img src=x onerror=${run}&gt; &#x6a;avascript&colon;${mark} &amp &#0; &nbsp`,
    (mark) => `<!--${mark}--!><math><mtext><style><img src=x onerror=${run}>`,
    (mark) => `<form action=javascript:${run} class=${mark}><button formaction=javascript:${run}>`,
    (mark) => `<rac-admin api-base="https://${EVIL}/${mark}"></rac-admin>`,
  ],
  address: [
    (mark) => `javascript:${run}//${mark}`,
    (mark) => `\tjava\nscript:${run}//${mark}`,
    (mark) => `\u0001JaVaScRiPt:${run}//${mark}`,
    (mark) => `data:text/html,<script>${run}</script>${mark}`,
    (mark) => `vbscript:msgbox("${mark}")`,
    (mark) => `//${EVIL}/${mark}`,
    (mark) => `/\\${EVIL}/${mark}`,
    (mark) => `/\t/${EVIL}/${mark}`,
    (mark) => `https://${EVIL}/${mark}`,
    (mark) => `https://127.0.0.1@${EVIL}/${mark}`,
    (mark) => `blob:https://${EVIL}/${mark}`,
    (mark) => `../../../../${mark}`,
    (mark) => `#/connect?next=https://${EVIL}/${mark}`,
  ],
  css: [
    (mark) => `;background:url(https://${EVIL}/${mark})`,
    (mark) => `</style><style>*{background:url(//${EVIL}/${mark})}`,
    (mark) => `expression(${run}) ${mark}`,
    (mark) => `red;--rac-accent:url(//${EVIL}/${mark});`,
    (mark) => `@import "//${EVIL}/${mark}.css";}body{display:none}`,
  ],
  letters: [
    (mark) => `\u202e${mark}\u2066\u202dabc`,
    (mark) => `a\u0000b${mark}\u0000`,
    (mark) => `\u200b\u200d\ufeff${mark}\u00ad\u2060`,
    (mark) => `\u0007\u001b[31m${mark}\u0085\u2028\u2029\u007f`,
    (mark) => `Z${"\u0300\u0489".repeat(40)}${mark}`,
    (mark) => `👩‍👩‍👧‍👦\u{e0041}${mark}\u{10ffff}\ufffe`,
  ],
  templates: [
    (mark) => "{{constructor.constructor('" + run + "')()}}" + mark,
    (mark) => "${" + run + "}" + mark,
    (mark) => `<%= ${run} %>${mark}`,
    (mark) => `%s%n%d%00${mark}`,
    (mark) => `=cmd|'/c calc'!${mark}`,
    (mark) => `'; DROP TABLE ${mark}; --`,
  ],
};

/** Keys with a meaning in JavaScript's objects, for maps. */
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "innerHTML"];

/** A number derived from a text (FNV-1a), for choosing its replacement. */
function number(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // Texts that differ only in the last letter must give very different numbers.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Pseudo-random numbers below `limit` (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export class HostileTexts {
  /** The original of each replacement. */
  private readonly originals = new Map<string, string>();
  /** How often each kind was used. */
  readonly used: Record<string, number> = {};

  constructor(readonly seed: number) {}

  /** The replacement of `original` in a field with this name: always the same, and unique. */
  instead(field: string, original: string): string {
    const chosen = number(`${this.seed} ${field} ${original}`);
    const mark = `${MARK}${chosen.toString(36)}q`;
    const next = numbers(chosen);
    const kinds = Object.keys(KINDS);
    const one = (kind: string): string => {
      this.used[kind] = (this.used[kind] ?? 0) + 1;
      const templates = KINDS[kind] ?? [];
      return templates[next(templates.length)]?.(mark) ?? mark;
    };
    let text: string;
    if (/url|avatar|icon|path|href/.test(field)) text = one("address");
    else if (next(LONG_ONE_IN) === 0) text = `${one("markup")}${one("letters")}`.padEnd(100_000 + next(9_000), "<b>&amp; ");
    // An address is only dangerous as a whole attribute.
    else if (next(4) === 0) text = one("address");
    else text = Array.from({ length: 1 + next(3) }, () => one(kinds[next(kinds.length)] ?? "markup")).join(" ");
    this.originals.set(text, original);
    return text;
  }

  /** A key for a map with arbitrary keys. */
  key(map: string): string {
    const chosen = number(`${this.seed} key of ${map}`);
    if (chosen % 2 === 0) return NAMES[(chosen >>> 1) % NAMES.length] ?? "__proto__";
    return `<img src=x onerror=${run}>${MARK}${chosen.toString(36)}q`;
  }

  /** The original of a text, or the text itself if it is no replacement. */
  original(text: string): string {
    return this.originals.get(text) ?? text;
  }
}
