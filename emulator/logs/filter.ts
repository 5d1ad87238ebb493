/** CloudWatch's filter patterns for unstructured text: terms, quoted phrases, `?` alternatives and `-` exclusions. */

import { invalidParameter } from "../errors.ts";

/** Returns a filter pattern as a predicate over messages. Rejects JSON, space-delimited and regular expression patterns. */
export function messageFilter(pattern: string): (message: string) => boolean {
  if (/^\s*[{[%]/.test(pattern)) {
    throw invalidParameter(
      "JSON, space-delimited and regular expression filter patterns are not supported by this emulator.",
    );
  }
  const terms = parseTerms(pattern.trim());
  const texts = (sign: Term["sign"]) => terms.filter((term) => term.sign === sign).map((term) => term.text);
  const [all, none, any] = [texts(""), texts("-"), texts("?")];
  // "?" terms count only among themselves: beside other terms CloudWatch ignores them.
  const alternatives = all.length + none.length === 0 ? any : [];
  return (message) =>
    all.every((term) => message.includes(term)) &&
    !none.some((term) => message.includes(term)) &&
    (alternatives.length === 0 || alternatives.some((term) => message.includes(term)));
}

type Term = { sign: "" | "?" | "-"; text: string };

function parseTerms(pattern: string): Term[] {
  const terms: Term[] = [];
  // Terms with characters that are not alphanumeric must be quoted ("Filter pattern syntax", CloudWatch Logs user guide).
  const term = /([?-]?)(?:"((?:[^"\\]|\\.)*)"|([\p{L}\p{N}_]+))(?:\s+|$)/uy;
  while (term.lastIndex < pattern.length) {
    const match = term.exec(pattern);
    if (match === null) throw invalidParameter("Invalid filter pattern");
    const [, sign = "", quoted, word] = match;
    terms.push({ sign: sign as Term["sign"], text: word ?? (quoted ?? "").replace(/\\(.)/g, "$1") });
  }
  return terms;
}
