/**
 * Where each name stood first, for half a million names and more in a few megabytes: the names themselves are not
 * kept, only 64 bits of hash, so that among 500,000 names two different ones are taken for the same with a chance of
 * one in a hundred million.
 */
export type NameIndex = {
  /** @returns the line at which the name stood before; undefined the first time */
  firstLine(name: string, line: number): number | undefined;
};

export function nameIndex(): NameIndex {
  // Slots of three numbers: both halves of the hash, and the line, which is 0 in a free slot.
  // Their number is a power of two.
  let slots = new Uint32Array(3 * (1 << 16));
  let count = 0;

  function place(table: Uint32Array, high: number, low: number): number {
    const last = table.length / 3 - 1;
    for (let slot = low & last; ; slot = (slot + 1) & last) {
      const at = slot * 3;
      if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at;
    }
  }

  function grow(): void {
    const larger = new Uint32Array(slots.length * 4);
    for (let at = 0; at < slots.length; at += 3) {
      if (slots[at + 2] !== 0) {
        larger.set(slots.subarray(at, at + 3), place(larger, slots[at] ?? 0, slots[at + 1] ?? 0));
      }
    }
    slots = larger;
  }

  return {
    firstLine: (name, line) => {
      // Two independent rounds of multiply and mix over the same characters (after MurmurHash3's steps).
      let high = 0x9e3779b9;
      let low = 0x85ebca6b;
      for (let at = 0; at < name.length; at++) {
        const code = name.charCodeAt(at);
        high = Math.imul(high ^ code, 0xcc9e2d51);
        high = (high << 15) | (high >>> 17);
        low = Math.imul(low ^ code, 0x1b873593);
        low = (low << 13) | (low >>> 19);
      }
      high = finish(high ^ name.length);
      low = finish(low ^ high);
      const at = place(slots, high, low);
      const first = slots[at + 2];
      if (first !== undefined && first !== 0) return first;
      slots[at] = high;
      slots[at + 1] = low;
      slots[at + 2] = line;
      if (++count * 6 > slots.length) grow();
      return undefined;
    },
  };
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
