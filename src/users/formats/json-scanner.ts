/**
 * Reads strict JSON (RFC 8259) from a text that may end too early. `JSON.parse` reports neither the lines of members nor
 * those of all errors, and takes the last of two members with one name.
 *
 * Each function moves the cursor past what it has read, and throws `NotJson` where that is impossible.
 */
import type { Member } from "./records.ts";

export type Cursor = {
  text: string;
  at: number;
  /** The line of the file at `at`. Strings have no line breaks, so only white space changes it. */
  line: number;
  /** Whether nothing follows the text. */
  isLast: boolean;
};

/** Thrown where the text cannot be read on. Not an error, whose stack costs much and is never shown. */
export class NotJson {
  /** The line of the error. */
  readonly line: number;
  /** Whether the text can be the beginning of JSON. */
  readonly isCut: boolean;

  constructor(line: number, isCut: boolean) {
    this.line = line;
    this.isCut = isCut;
  }
}

/** What is in the place of a user; without members it is not an object. */
export type Element = { line: number; length: number; members: Member[] | undefined };

/** Says by its path whether a list or object within an element is read; others are skipped. */
type IsWanted = (path: string) => boolean;

export function readElement(cursor: Cursor, isWanted: IsWanted): Element {
  const { at, line } = cursor;
  const members = cursor.text[at] === "{" ? readMembers(cursor, "", isWanted) : undefined;
  if (members === undefined) skipValue(cursor);
  return { line, length: cursor.at - at, members };
}

export function skipSpace(cursor: Cursor): void {
  for (; ; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x0a) cursor.line++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
  }
}

export function fail(cursor: Cursor): never {
  throw new NotJson(cursor.line, cursor.at >= cursor.text.length);
}

/** Moves past a mark and the white space around it, if it comes next. */
function take(cursor: Cursor, mark: string): boolean {
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
  take(cursor, isList ? "[" : "{");
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
    } while (take(cursor, ","));
  }
  if (cursor.text[cursor.at] !== closer) fail(cursor);
  cursor.at++;
  return members;
}

function readKey(cursor: Cursor): string {
  if (cursor.text[cursor.at] !== '"') fail(cursor);
  const name = readString(cursor);
  return take(cursor, ":") ? name : fail(cursor);
}

/** Moves past a value of any kind. Nothing limits how deep lists nest, so that recursion could end in an error. */
function skipValue(cursor: Cursor): undefined {
  const closers: string[] = [];
  do {
    if (closers.at(-1) === "}") readKey(cursor);
    const closer = { "[": "]", "{": "}" }[cursor.text[cursor.at] ?? ""];
    if (closer === undefined) readScalar(cursor);
    else {
      take(cursor, cursor.text[cursor.at] ?? "");
      closers.push(closer);
      if (cursor.text[cursor.at] !== closer) continue;
    }
    while (closers.length > 0 && !take(cursor, ",")) {
      if (cursor.text[cursor.at] !== closers.pop()) fail(cursor);
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
  // A number can go on after the text.
  if (word.lastIndex === text.length && !cursor.isLast) throw new NotJson(cursor.line, true);
  if (!scalar.test(written)) fail(cursor);
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
    if (code < 0x20) throw new NotJson(line, false);
    if (code === 0x5c) {
      hasEscapes = true;
      at++;
    }
  }
  throw new NotJson(line, true);
}

function unescaped(written: string, line: number): string {
  try {
    const value: string = JSON.parse(`"${written}"`);
    // Half a surrogate pair is not a character.
    if (value.isWellFormed()) return value;
  } catch {
    // Reported below, like the other reason.
  }
  throw new NotJson(line, false);
}
