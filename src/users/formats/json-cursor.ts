/**
 * Strict JSON (RFC 8259), piece by piece. Each reader moves `at` past what it has read. Where it cannot go on it stays
 * at the character that is wrong, and says so; `at` is then `end` if the text has merely been cut.
 */
export type Cursor = {
  text: string;
  at: number;
  /** Where the text to be read ends. */
  end: number;
  /** The line of the file in which `at` stands. Strings have no line breaks, so only `skipSpace` counts. */
  line: number;
};

export const code = {
  tab: 0x09,
  newline: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openRecord: 0x7b,
  closeRecord: 0x7d,
} as const;

/** The character at the cursor, or -1 at the end: reading past a string's end would make V8 give up its fast code. */
export function peek(cursor: Cursor): number {
  return cursor.at < cursor.end ? cursor.text.charCodeAt(cursor.at) : -1;
}

/** Moves past blanks and line breaks. */
export function skipSpace(cursor: Cursor): void {
  for (; ; cursor.at++) {
    const next = peek(cursor);
    if (next > code.space) return;
    if (next === code.newline) cursor.line++;
    else if (next !== code.space && next !== code.carriageReturn && next !== code.tab) return;
  }
}

/** Moves past one certain character and the space around it. */
export function skipMark(cursor: Cursor, mark: number): boolean {
  skipSpace(cursor);
  if (peek(cursor) !== mark) return false;
  cursor.at++;
  skipSpace(cursor);
  return true;
}

/** Reads a string, the cursor being at its opening quote. */
export function readString(cursor: Cursor): string | undefined {
  const { text, end } = cursor;
  const start = cursor.at + 1;
  let escaped = false;
  // Most values are short: looking at each character beats a call of indexOf, and finds control characters as well.
  for (let at = start; at < end; at++) {
    const next = text.charCodeAt(at);
    if (next === code.quote) {
      if (escaped) return readEscaped(cursor, at + 1);
      cursor.at = at + 1;
      return text.slice(start, at);
    }
    if (next === code.backslash) {
      escaped = true;
      at++;
    } else if (next < code.space) {
      cursor.at = at;
      return undefined;
    }
  }
  cursor.at = end;
  return undefined;
}

function readEscaped(cursor: Cursor, end: number): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(cursor.text.slice(cursor.at, end));
  } catch {
    return undefined;
  }
  // Half a surrogate pair is no character: written as UTF-8 it would silently become another one.
  if (typeof value !== "string" || !value.isWellFormed()) return undefined;
  cursor.at = end;
  return value;
}

function skipDigits(cursor: Cursor): boolean {
  const start = cursor.at;
  for (let next = peek(cursor); next >= code.zero && next <= code.nine; next = peek(cursor)) cursor.at++;
  return cursor.at > start;
}

/** Reads a number as it is written. One that reaches the end of the text counts as cut: more digits may come. */
function readNumber(cursor: Cursor): string | undefined {
  const start = cursor.at;
  if (peek(cursor) === code.minus) cursor.at++;
  if (peek(cursor) === code.zero) cursor.at++;
  else if (!skipDigits(cursor)) return undefined;
  if (peek(cursor) === code.dot) {
    cursor.at++;
    if (!skipDigits(cursor)) return undefined;
  }
  const exponent = peek(cursor);
  if (exponent === 0x65 || exponent === 0x45) {
    cursor.at++;
    const sign = peek(cursor);
    if (sign === code.plus || sign === code.minus) cursor.at++;
    if (!skipDigits(cursor)) return undefined;
  }
  return cursor.at < cursor.end ? cursor.text.slice(start, cursor.at) : undefined;
}

function readWord(cursor: Cursor, word: string): boolean {
  for (let i = 0; i < word.length; i++, cursor.at++) {
    if (peek(cursor) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Reads a string, a number, `true`, `false` or `null` (as ""); undefined for anything else. */
export function readScalar(cursor: Cursor): string | undefined {
  const first = peek(cursor);
  if (first === code.quote) return readString(cursor);
  if (first === 0x74) return readWord(cursor, "true") ? "true" : undefined;
  if (first === 0x66) return readWord(cursor, "false") ? "false" : undefined;
  if (first === 0x6e) return readWord(cursor, "null") ? "" : undefined;
  return readNumber(cursor);
}

function skipKey(cursor: Cursor): boolean {
  return peek(cursor) === code.quote && readString(cursor) !== undefined && skipMark(cursor, code.colon);
}

/** Moves past a value of any kind. Without recursion, as nothing limits how deep lists may nest. */
export function skipValue(cursor: Cursor): boolean {
  const closers: number[] = [];
  for (;;) {
    const first = peek(cursor);
    if (first === code.openList || first === code.openRecord) {
      const closer = first === code.openList ? code.closeList : code.closeRecord;
      cursor.at++;
      skipSpace(cursor);
      if (peek(cursor) !== closer) {
        if (first === code.openRecord && !skipKey(cursor)) return false;
        closers.push(closer);
        continue;
      }
      cursor.at++;
    } else if (readScalar(cursor) === undefined) return false;

    while (closers.length > 0 && !skipMark(cursor, code.comma)) {
      if (peek(cursor) !== closers.pop()) return false;
      cursor.at++;
    }
    const closer = closers.at(-1);
    if (closer === undefined) return true;
    if (closer === code.closeRecord && !skipKey(cursor)) return false;
  }
}
