/**
 * Reads strict JSON (RFC 8259) from a text that may end too early. `JSON.parse` reports no lines, and keeps the last of two
 * members with one name. Each function moves the cursor past the text that it reads, or throws `NotJson`.
 */
import type { Member } from "./records.ts";
import type { Kind } from "./shape.ts";

export type Cursor = {
  text: string;
  at: number;
  /** The line of the file at `at`. Strings have no line breaks, so only white space changes it. */
  line: number;
  /** Whether nothing follows the text. */
  isLast: boolean;
};

/** Thrown if the text is not JSON. Not an Error, because capturing its stack is slow. */
export class NotJson {
  readonly line: number;
  /** Whether the text can be the beginning of JSON. */
  readonly isCut: boolean;
  /** The reason, without anything from the text. */
  readonly detail: string;

  constructor(line: number, isCut: boolean, expected: string) {
    this.line = line;
    this.isCut = isCut;
    this.detail = isCut ? `${expected} is missing at the end` : `expected ${expected}`;
  }
}

/** An element in the place of a user. `members` is undefined if it is not an object. */
export type Element = { line: number; length: number; members: Member[] | undefined };

/** Returns whether to read the list or object of this path in an element. */
type IsWanted = (path: string) => boolean;

/** Reads an object, or skips a value of another kind. */
export function readElement(cursor: Cursor, isWanted: IsWanted): Element {
  const { at, line } = cursor;
  const members = cursor.text[at] === "{" ? readMembers(cursor, "", isWanted) : undefined;
  if (members === undefined) skipValue(cursor);
  return { line, length: cursor.at - at, members };
}

/** Moves past white space. */
export function skipSpace(cursor: Cursor): void {
  for (; ; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x0a) cursor.line++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
  }
}

/** Throws `NotJson` for the cursor's position. */
export function fail(cursor: Cursor, expected: string): never {
  throw new NotJson(cursor.line, cursor.at >= cursor.text.length, expected);
}

/**
 * Returns the kinds of the members of the object at the beginning of a text, which may be incomplete.
 * `end`: where the object ends; undefined if it is incomplete or broken.
 */
export function memberKinds(text: string): { kinds: Map<string, Kind>; end: number | undefined } {
  const cursor: Cursor = { text, at: 0, line: 1, isLast: false };
  const kinds = new Map<string, Kind>();
  try {
    accept(cursor, "{");
    if (cursor.text[cursor.at] !== "}") {
      do {
        const name = readKey(cursor);
        kinds.set(name, kindAt(cursor));
        skipValue(cursor);
      } while (accept(cursor, ","));
    }
    return { kinds, end: text[cursor.at] === "}" ? cursor.at + 1 : undefined };
  } catch (error) {
    if (error instanceof NotJson) return { kinds, end: undefined };
    throw error;
  }
}

function kindAt({ text, at }: Cursor): Kind {
  if (text[at] === "{") return "object";
  if (text[at] !== "[") return "value";
  const item = /\S/.exec(text.slice(at + 1, at + 1000))?.[0];
  return item === "{" ? "objects" : item === "]" ? "empty list" : "list";
}

/** Moves into the list that is a member of the object at the cursor. */
export function openList(cursor: Cursor, list: string): void {
  let mark = "{";
  while (accept(cursor, mark) && readKey(cursor) !== list) {
    skipValue(cursor);
    mark = ",";
  }
  if (!accept(cursor, "[")) fail(cursor, "a list of users");
}

/** Moves past a comma and the member after it, and returns the member's kind. */
export function readRestMember(cursor: Cursor): Kind {
  if (!accept(cursor, ",")) fail(cursor, "a comma or }");
  readKey(cursor);
  const kind = kindAt(cursor);
  skipValue(cursor);
  return kind;
}

/** Moves past a mark and the white space around it, if it is next. Returns whether it was. */
function accept(cursor: Cursor, mark: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== mark) return false;
  cursor.at++;
  skipSpace(cursor);
  return true;
}

/** Reads the members of an object, or the items of a list by their indexes. */
function readMembers(cursor: Cursor, prefix: string, isWanted: IsWanted): Member[] {
  const members: Member[] = [];
  const isList = cursor.text[cursor.at] === "[";
  const closer = isList ? "]" : "}";
  accept(cursor, isList ? "[" : "{");
  if (cursor.text[cursor.at] !== closer) {
    do {
      const { line } = cursor;
      const name = isList ? String(members.length) : readKey(cursor);
      const isNested = cursor.text[cursor.at] === "{" || cursor.text[cursor.at] === "[";
      const path = `${prefix}${name}`;
      if (!isNested) members.push({ name, line, value: readScalar(cursor) });
      else if (!isWanted(path)) members.push({ name, line, value: skipValue(cursor) });
      else {
        members.push({ name, line, value: undefined, members: readMembers(cursor, `${path}.`, isWanted) });
      }
    } while (accept(cursor, ","));
  }
  if (cursor.text[cursor.at] !== closer) fail(cursor, `a comma or ${closer}`);
  cursor.at++;
  return members;
}

function readKey(cursor: Cursor): string {
  if (cursor.text[cursor.at] !== '"') fail(cursor, "a key in double quotes");
  const name = readString(cursor);
  return accept(cursor, ":") ? name : fail(cursor, "a colon");
}

/** Moves past a value of any kind, without recursion, because the depth of lists is unlimited. */
function skipValue(cursor: Cursor): undefined {
  const closers: string[] = [];
  do {
    if (closers.at(-1) === "}") readKey(cursor);
    const closer = { "[": "]", "{": "}" }[cursor.text[cursor.at] ?? ""];
    if (closer === undefined) readScalar(cursor);
    else {
      accept(cursor, cursor.text[cursor.at] ?? "");
      closers.push(closer);
      if (cursor.text[cursor.at] !== closer) continue;
    }
    while (closers.length > 0 && !accept(cursor, ",")) {
      const closer = closers.pop() ?? "";
      if (cursor.text[cursor.at] !== closer) fail(cursor, `a comma or ${closer}`);
      cursor.at++;
    }
  } while (closers.length > 0);
}

const word = /[\w.+-]*/y;
const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/;

/** Reads a string, a number, `true`, `false` or `null`, as written, but `null` as "". */
function readScalar(cursor: Cursor): string {
  const { text, at } = cursor;
  if (text[at] === '"') return readString(cursor);
  word.lastIndex = at;
  word.test(text);
  const written = text.slice(at, word.lastIndex);
  // A number can continue after the text.
  if (word.lastIndex === text.length && !cursor.isLast) throw new NotJson(cursor.line, true, "a value");
  if (!scalar.test(written)) fail(cursor, "a value");
  cursor.at = word.lastIndex;
  return written === "null" ? "" : written;
}

function readString(cursor: Cursor): string {
  const { text, line } = cursor;
  const from = cursor.at + 1;
  let hasEscapes = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      cursor.at = at + 1;
      const written = text.slice(from, at);
      return hasEscapes ? unescaped(written, line) : written;
    }
    if (code < 0x20) throw new NotJson(line, false, "no line break or control character in a string");
    if (code === 0x5c) {
      hasEscapes = true;
      at++;
    }
  }
  throw new NotJson(line, true, "a double quote");
}

function unescaped(written: string, line: number): string {
  try {
    const value: string = JSON.parse(`"${written}"`);
    // Half a surrogate pair is not a character.
    if (value.isWellFormed()) return value;
  } catch {
    // Reported below, like the other reason.
  }
  throw new NotJson(line, false, "valid escapes in a string");
}
