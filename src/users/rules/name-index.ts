import { type ByteRow, textAt } from "../formats/byte-row.ts";

/**
 * Where each name stood first, for half a million names and more in a few megabytes: the names themselves are not
 * kept, only 64 bits of hash, so that among 500,000 names two different ones are taken for the same with a chance of
 * one in a hundred million.
 */
export type NameIndex = {
  /**
   * Takes note of a name.
   * @returns the line at which it stood before; the negative of it, if it stood there in other letters; 0 the first time
   */
  firstLine(name: string, line: number): number;
  /** The same for a value of a row that is still in bytes. */
  firstLineOf(row: ByteRow, at: number, line: number): number;
};

/** A slot is four numbers: both halves of the hash, one of the spelling, and the line, which is 0 in a free slot. */
const slotNumbers = 4;
const firstSlots = 1 << 16;
/** Names up to this length, which is that of Cognito's, are hashed as bytes. */
const longestSimple = 128;

/** @param folds whether names that differ only in the case of letters are the same */
export function nameIndex(folds: boolean): NameIndex {
  let slots = new Int32Array(slotNumbers * firstSlots);
  /** The number of slots, a power of two, less one. */
  let mask = firstSlots - 1;
  let count = 0;
  /** Names that stand again in other letters than first: few, if any. */
  let respelt: NameIndex | undefined;
  const scratch = new Uint8Array(longestSimple);

  function place(high: number, low: number): number {
    let at = (low & mask) * slotNumbers;
    while (slots[at + 3] !== 0 && !(slots[at] === high && slots[at + 1] === low)) {
      at = (at + slotNumbers) & (mask * slotNumbers);
    }
    return at;
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(old.length * 4);
    mask = slots.length / slotNumbers - 1;
    for (let from = 0; from < old.length; from += slotNumbers) {
      if (old[from + 3] === 0) continue;
      const at = place(old[from] ?? 0, old[from + 1] ?? 0);
      for (let part = 0; part < slotNumbers; part++) slots[at + part] = old[from + part] ?? 0;
    }
  }

  /** @returns like `firstLine`, for a name whose other spellings have not been asked for yet */
  function note(high: number, low: number, spelling: number, line: number): number {
    const at = place(high, low);
    const first = slots[at + 3] ?? 0;
    if (first === 0) {
      slots[at] = high;
      slots[at + 1] = low;
      slots[at + 2] = spelling;
      slots[at + 3] = line;
      if (++count > mask >> 1) grow();
      return 0;
    }
    return slots[at + 2] === spelling ? first : -first;
  }

  /** What most names are made of: all is as in `noteText`, but that the letters' case is told while they are hashed. */
  function noteBytes(bytes: Uint8Array, from: number, to: number, line: number): number {
    let high = firstSeed;
    let low = secondSeed;
    let spelling = 0;
    for (let at = from; at < to; at++) {
      let code = bytes[at] ?? 0;
      if (folds && code > 0x40 && code <= 0x5a) {
        spelling = (Math.imul(spelling, 31) + at - from + 1) | 0;
        code |= 0x20;
      }
      high = mix(high, code);
      low = mix(low, code);
    }
    return note(finish(high ^ (to - from)), finish(low ^ (to - from)), spelling, line);
  }

  function noteText(name: string, line: number): number {
    // Beyond ASCII only Unicode knows which letters are the same.
    const folded = folds ? name.toLowerCase() : name;
    return note(hash(folded, firstSeed), hash(folded, secondSeed), hash(name, firstSeed), line);
  }

  function respeltLine(name: string, line: number, first: number): number {
    respelt ??= nameIndex(false);
    return respelt.firstLine(name, line) || first;
  }

  function firstLine(name: string, line: number): number {
    const simple = name.length <= scratch.length && isSimple(name);
    if (simple) for (let at = 0; at < name.length; at++) scratch[at] = name.charCodeAt(at);
    const first = simple ? noteBytes(scratch, 0, name.length, line) : noteText(name, line);
    return first < 0 ? respeltLine(name, line, first) : first;
  }

  return {
    firstLine,
    firstLineOf: (row, at, line) => {
      const from = row.starts[at] ?? 0;
      const to = row.ends[at] ?? 0;
      if (to - from > scratch.length || !areSimple(row.bytes, from, to))
        return firstLine(textAt(row, at), line);
      const first = noteBytes(row.bytes, from, to, line);
      return first < 0 ? respeltLine(textAt(row, at), line, first) : first;
    },
  };
}

/** Whether a name is made of nothing but ASCII, and of no backslash, which may be an escape where it is in bytes. */
function isSimple(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 0x7f || code === backslash) return false;
  }
  return true;
}

function areSimple(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = bytes[at] ?? 0;
    if (code > 0x7f || code === backslash) return false;
  }
  return true;
}

const backslash = 0x5c;
const firstSeed = 0x9e3779b9 | 0;
const secondSeed = 0x85ebca6b | 0;

/** 32 bits of hash, by MurmurHash3's steps over the characters. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) mixed = mix(mixed, text.charCodeAt(at));
  return finish(mixed ^ text.length);
}

function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ Math.imul(code, 0xcc9e2d51), 0x1b873593);
  return (mixed << 13) | (mixed >>> 19);
}

function finish(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
