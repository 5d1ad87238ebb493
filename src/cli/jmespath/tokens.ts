import { readJson } from "../read-json.ts";
import type { CliValue } from "../value.ts";
import { QueryProblem } from "./problem.ts";

/** A word or mark of an expression. */
export type Token = { kind: TokenKind; at: number; text: string; value: CliValue };

export type TokenKind = "name" | "quoted name" | "number" | "literal" | "end" | Mark;

/** Longer marks come first. */
const marks = [
  "[]",
  "[?",
  "||",
  "&&",
  "<=",
  ">=",
  "!=",
  "==",
  ".",
  "*",
  "[",
  "]",
  ",",
  ":",
  "@",
  "(",
  ")",
  "{",
  "}",
  "|",
  "&",
  "<",
  ">",
  "!",
] as const;
export type Mark = (typeof marks)[number];

/** What the CLI's own reader knows beside marks, tried in this order. */
const words: readonly { kind: TokenKind; pattern: RegExp; value(text: string): CliValue }[] = [
  { kind: "name", pattern: /^[A-Za-z_][A-Za-z0-9_]*/, value: (text) => text },
  { kind: "number", pattern: /^-?[0-9]+/, value: (text) => BigInt(text) },
  { kind: "quoted name", pattern: /^"(?:[^"\\]|\\[\s\S])*"/, value: (text) => readJson(text) },
  {
    kind: "literal",
    pattern: /^'(?:[^'\\]|\\[\s\S])*'/,
    value: (text) => text.slice(1, -1).replaceAll("\\'", "'"),
  },
  { kind: "literal", pattern: /^`(?:[^`\\]|\\[\s\S])*`/, value: (text) => literal(text.slice(1, -1)) },
];

/** Takes an expression apart; the last token is the end. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < expression.length; ) {
    const rest = expression.slice(at);
    const space = /^[ \t\n\r]+/.exec(rest);
    const token = space === null ? (wordAt(rest, at) ?? markAt(rest, at)) : undefined;
    if (token !== undefined) tokens.push(token);
    at += token?.text.length ?? space?.[0].length ?? 0;
  }
  tokens.push({ kind: "end", at: expression.length, text: "", value: null });
  return tokens;
}

function wordAt(rest: string, at: number): Token | undefined {
  for (const { kind, pattern, value } of words) {
    const text = pattern.exec(rest)?.[0];
    if (text === undefined) continue;
    try {
      return { kind, at, text, value: value(text) };
    } catch (error) {
      throw new QueryProblem(`what begins at character ${at + 1} cannot be read`, { cause: error });
    }
  }
  return undefined;
}

function markAt(rest: string, at: number): Token {
  const mark = marks.find((mark) => rest.startsWith(mark));
  if (mark !== undefined) return { kind: mark, at, text: mark, value: null };
  const [character = ""] = rest;
  const quotes: Record<string, string> = { "'": "raw text", '"': "name", "`": "literal" };
  const open = quotes[character];
  throw new QueryProblem(
    open === undefined
      ? `it has an unexpected ${character} at character ${at + 1}`
      : `the ${open} that begins at character ${at + 1} has no end`,
  );
}

/** JSON; or, as JMESPath once had it, a text without its quotes. */
function literal(text: string): CliValue {
  const json = text.replaceAll("\\`", "`");
  try {
    return readJson(json);
  } catch {
    return readJson(`"${json.trimStart()}"`);
  }
}
