/**
 * Characters that damage a value: control characters except line breaks and tabs, and those that format text or take no
 * space. Inside words of other scripts, and of emoji, U+200C and U+200D have a meaning.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are searched for
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?<![^\0-\u007f])[\u200c\u200d]|[\u200c\u200d](?![^\0-\u007f])/;
/** White space that Cognito does not remove around a value. */
const otherSpaceAround =
  /^[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/;

/** Every character of the two expressions above, as a character class, which is quick to search for. */
export const suspiciousCharacters =
  "\\0-\\b\\v\\f\\x0e-\\x1f\\x7f-\\xa0\\xad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2069\\u3000\\ufeff\\ufff9-\\ufffb";
const suspicious = new RegExp(`[${suspiciousCharacters}]`);

/** Returns how a value is damaged; undefined for most values. */
export function damageOf(
  value: string,
): { rule: "invisible-character" | "damaged-character"; detail: string } | undefined {
  if (value.includes("\ufffd")) return { rule: "damaged-character", detail: "U+FFFD" };
  if (!suspicious.test(value)) return undefined;
  const found = invisible.exec(value) ?? otherSpaceAround.exec(value);
  return found === null ? undefined : { rule: "invisible-character", detail: codePoint(found[0]) };
}

/** Returns whether a text has invisible characters, or other white space around it. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text) || otherSpaceAround.test(text);
}

/** Returns a text without invisible characters and without white space around it. */
export function withoutInvisible(text: string): string {
  return text.replace(new RegExp(invisible, "g"), "").trim();
}

/** Returns a text with invisible characters as their code points, such as `<U+200B>email`. */
export function showInvisible(text: string): string {
  return text.replace(
    new RegExp(`${invisible.source}|\u00a0`, "g"),
    (character) => `<${codePoint(character)}>`,
  );
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
