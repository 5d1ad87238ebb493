/**
 * Rules of `rules.ts` in a form that looks at bytes, for values as nearly all are, so that these need not be made into
 * text. Each says yes only where its rule would; where it does not, the rule itself is asked. A backslash may be an
 * escape, and what is not ASCII is left to the rules, too.
 */
import { isDate } from "./dates.ts";
import { type ByteForm, isWord } from "./row-values.ts";

const quote = 0x22;
const plus = 0x2b;
const comma = 0x2c;
const dot = 0x2e;
const slash = 0x2f;
const zero = 0x30;
const nine = 0x39;
const atSign = 0x40;
const backslash = 0x5c;
const firstPrintable = 0x21;
const lastPrintable = 0x7e;

const trueWord = Buffer.from("true");
const falseWord = Buffer.from("false");

export const isBoolean: ByteForm = (bytes, from, to) =>
  isWord(bytes, from, to, trueWord) || isWord(bytes, from, to, falseWord);

/** Nothing but printable ASCII without white space. */
export const hasNoSpace: ByteForm = (bytes, from, to) => {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < firstPrintable || byte > lastPrintable) return false;
  }
  return true;
};

export const isEmail: ByteForm = (bytes, from, to) => {
  let local = -1;
  let dotted = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > atSign) {
      if (byte > lastPrintable || byte === backslash) return false;
    } else if (byte === atSign) {
      if (local !== -1 || at === from) return false;
      local = at;
    } else if (byte === dot) {
      if (local !== -1 && at > local + 1 && at < to - 1) dotted = true;
    } else if (byte < firstPrintable || byte === quote || byte === comma) return false;
  }
  return dotted;
};

export const isPhoneNumber: ByteForm = (bytes, from, to) =>
  to - from >= 3 &&
  to - from <= 16 &&
  bytes[from] === plus &&
  bytes[from + 1] !== zero &&
  isDigits(bytes, from + 1, to);

export const isDigits: ByteForm = (bytes, from, to) => {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return false;
  }
  return to > from;
};

export const isDay: ByteForm = (bytes, from, to) => {
  if (to - from !== 10 || bytes[from + 2] !== slash || bytes[from + 5] !== slash) return false;
  if (!isDigits(bytes, from, from + 2) || !isDigits(bytes, from + 3, from + 5)) return false;
  if (!isDigits(bytes, from + 6, to)) return false;
  const [month, day] = [wholeNumber(bytes, from, from + 2), wholeNumber(bytes, from + 3, from + 5)];
  return isDate(month, day, wholeNumber(bytes, from + 6, to));
};

/** A character takes one byte to four, an escaped comma two. */
export function hasLength(min: number, max: number): ByteForm {
  const least = min <= 1 ? min : 4 * min;
  return (_bytes, from, to) => to - from >= least && to - from <= max;
}

/** Numbers of more digits would not be exact. */
const exactDigits = 15;

export function isInRange(min: number, max: number): ByteForm {
  return (bytes, from, to) => {
    if (to - from > exactDigits || !isDigits(bytes, from, to)) return false;
    const number = wholeNumber(bytes, from, to);
    return number >= min && number <= max;
  };
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + (bytes[at] ?? 0) - zero;
  return number;
}
