import { type ByteRow, isBlankAt, textAt } from "../formats/byte-row.ts";
import type { NameIndex } from "./name-index.ts";

/** A form of a rule that looks at bytes: true where the value is good beyond doubt, false where its text must tell. */
export type ByteForm = (bytes: Uint8Array, from: number, to: number) => boolean;

/** The values of a row, whether they are text yet or still bytes: what the rules ask of them. */
export type RowValues = {
  isBlank(at: number): boolean;
  /** Whether the value is that word, in either case of letters. */
  is(at: number, word: "true" | "false"): boolean;
  isSame(at: number, other: number): boolean;
  /** Whether its bytes already show that a value, which is not blank, is good. */
  isSurely(at: number, form: ByteForm): boolean;
  text(at: number): string;
  /** Where the value stood first: see `NameIndex`. */
  firstLine(at: number, names: NameIndex, line: number): number;
};

/** Values that are text. `of` puts others in their place. */
export function textValues(): RowValues & { of(values: readonly string[]): RowValues } {
  let values: readonly string[] = [];
  const text = (at: number) => values[at] ?? "";
  const view = {
    isBlank: (at: number) => text(at) === "",
    is: (at: number, word: string) => {
      const value = text(at);
      return value === word || (value.length === word.length && value.toLowerCase() === word);
    },
    isSame: (at: number, other: number) => text(at) === text(other),
    isSurely: () => false,
    text,
    firstLine: (at: number, names: NameIndex, line: number) => names.firstLine(text(at), line),
    of: (given: readonly string[]) => {
      values = given;
      return view;
    },
  };
  return view;
}

const words = { true: Buffer.from("true"), false: Buffer.from("false") };

/**
 * Values that are bytes, in a row whose bytes may stand for the text.
 * @param standIns what stands in for blank values, by column; those of columns that the row lacks included
 */
export function byteValues(row: ByteRow, standIns: readonly string[]): RowValues {
  const standInAt = (at: number) => (isBlankAt(row, at) ? (standIns[at] ?? "") : undefined);
  const text = (at: number) => standInAt(at) ?? textAt(row, at);
  return {
    isBlank: (at) => isBlankAt(row, at) && (standIns[at] ?? "") === "",
    is: (at, word) => {
      if (isBlankAt(row, at)) return (standIns[at] ?? "").toLowerCase() === word;
      return isWord(row.bytes, row.starts[at] ?? 0, row.ends[at] ?? 0, words[word]);
    },
    isSame: (at, other) => {
      if (isBlankAt(row, at) || isBlankAt(row, other)) return text(at) === text(other);
      const { bytes, starts, ends } = row;
      // A value can be written in one way only.
      return bytes.compare(bytes, starts[at], ends[at], starts[other], ends[other]) === 0;
    },
    isSurely: (at, form) => !isBlankAt(row, at) && form(row.bytes, row.starts[at] ?? 0, row.ends[at] ?? 0),
    text,
    firstLine: (at, names, line) => {
      const standIn = standInAt(at);
      return standIn === undefined ? names.firstLineOf(row, at, line) : names.firstLine(standIn, line);
    },
  };
}

/** Whether bytes are a word, in either case of letters. */
export function isWord(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (((bytes[from + at] ?? 0) | 0x20) !== word[at]) return false;
  return true;
}
