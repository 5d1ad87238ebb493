/** The secrets of a run. */
type Secrets = {
  add(secret: string): void;
  /**
   * Returns text from outside without the secrets in any spelling: plain, escaped for HTML, Markdown, URLs or JSON, or for
   * several of these. Call it before the text is escaped, which would add another spelling.
   */
  redact(text: string): string;
};

const replacement = "***";
/** Shorter secrets would be redacted in ordinary words. */
const minLength = 4;
/** Maximum nesting of escapes. */
const maxDepth = 6;
/** A pre-signed URL, also one of another job. */
const preSignedUrl =
  /https?(?::|%3A|&#(?:58|x3a);)[^\s"'<>]*X-Amz-(?:Signature|Security-Token|Credential)[^\s"'<>]*/gi;

const namedEntities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Creates an empty collection of secrets. */
export function createSecrets(): Secrets {
  /** The secrets by their first characters, because a file can have a password for each user. */
  const byStart = new Map<string, Set<string>>();

  function* secretsIn(text: string): Generator<string> {
    for (let at = 0; at + minLength <= text.length; at++) {
      for (const secret of byStart.get(text.slice(at, at + minLength)) ?? []) {
        if (text.startsWith(secret, at)) yield secret;
      }
    }
  }

  return {
    add: (secret) => {
      for (const spelling of [secret, unescapeAll(secret)]) {
        const start = spelling.slice(0, minLength);
        if (start.length === minLength) byStart.set(start, (byStart.get(start) ?? new Set()).add(spelling));
      }
    },
    redact: (text) => {
      const result = text.replaceAll(preSignedUrl, replacement);
      const found = new Set([...secretsIn(result), ...secretsIn(unescapeAll(result))]);
      const redacted = [...found].reduce(
        (rest, secret) => rest.replaceAll(secret, replacement).replaceAll(spellingsOf(secret), replacement),
        result,
      );
      // If a spelling is not known, nothing of the text is shown.
      return found.size > 0 && !secretsIn(unescapeAll(redacted)).next().done ? replacement : redacted;
    },
  };
}

/**
 * Returns the secrets in a pre-signed URL: the whole URL, plain and escaped for JSON and HTML, its signature and its session
 * token.
 */
export function uploadSecrets(uploadUrl: string): string[] {
  const secrets = [uploadUrl, uploadUrl.replaceAll("&", "\\u0026"), uploadUrl.replaceAll("&", "&amp;")];
  const query = URL.parse(uploadUrl)?.search ?? "";
  for (const [, value = ""] of query.matchAll(/[?&]X-Amz-(?:Signature|Security-Token)=([^&]+)/gi)) {
    secrets.push(value, percentDecoded(value));
  }
  return [...new Set(secrets)];
}

/** Returns a text without some values, in any spelling and in lower case. Short ones are removed only as whole words. */
export function withoutValues(text: string, values: readonly string[]): string {
  const { add, redact } = createSecrets();
  for (const value of values) {
    add(value);
    add(value.toLowerCase());
  }
  // After the long ones, which may contain them.
  return values
    .filter(({ length }) => length < minLength)
    .map((value) => new RegExp(`(?<!\\w)${escapePattern(value)}(?!\\w)`, "gi"))
    .reduce((rest, word) => rest.replace(word, replacement), redact(text));
}

/** Returns a text without what has the form of an e-mail address, a phone number or a password hash of Cognito's formats. */
export function withoutUserData(text: string): string {
  return text.replace(/[^\s"'<>()]+/g, (word) =>
    /.@|^\+\d{7}|(?:\$[^$]*){3}/.test(word) ? replacement : word,
  );
}

function unescapeAll(text: string): string {
  let result = text;
  for (let depth = 0; depth < maxDepth; depth++) {
    const next = unescapeOnce(result);
    if (next === result) break;
    result = next;
  }
  return result.replaceAll("\\", "");
}

function unescapeOnce(text: string): string {
  return (
    text
      .replace(/&#(?:(\d{1,6})|x([\da-f]{1,6}));/gi, (_, decimal, hex) => characterOf(decimal, hex))
      .replace(/&(amp|lt|gt|quot|apos);/gi, (_, name: string) => namedEntities[name.toLowerCase()] ?? "")
      .replace(/(?:%[\da-f]{2})+/gi, percentDecoded)
      .replace(/\\+u([\da-f]{4})|\\+x([\da-f]{2})/gi, (_, four, two) => characterOf(undefined, four ?? two))
      // Other escapes, which can be within one such as `\u0041`.
      .replace(/\\(?![ux])/gi, "")
  );
}

function characterOf(decimal: string | undefined, hex: string): string {
  const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** Returns a text without percent escapes, or as it is if they are broken. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns a pattern for a secret in which each character may be escaped. */
function spellingsOf(secret: string): RegExp {
  const characters = [...secret].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const percent = [...Buffer.from(character)].map((byte) => `%(?:25)*${hexOf(byte, 2)}`).join("");
    const names = Object.entries(namedEntities).flatMap(([name, value]) => (value === character ? name : []));
    const entity = [`#0*${code}`, `#x0*${hexOf(code, 1)}`, ...names].join("|");
    return `(?:\\\\*${escapePattern(character)}|${percent}|\\\\+(?:u${hexOf(code, 4)}|x${hexOf(code, 2)})|\\\\*&(?:amp\\\\*;)*(?:\\\\*(?:${entity}))\\\\*;)`;
  });
  return new RegExp(characters.join(""), "gi");
}

/** Returns a text as a regular expression that matches the text itself. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function hexOf(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}
