/** A slot has both halves of the hash and the line, which is 0 in a free slot. */
const slotNumbers = 3;
const firstSlots = 1 << 12;

/**
 * Creates a table from names to lines, in 24 to 96 bytes each. A `Map` of 500,000 names would take 100 MB and make the check a
 * third slower. Only a 64-bit hash of each name is kept: two of 500,000 names collide with a probability of one in a hundred
 * million.
 */
export function lineTable() {
  let slots = new Int32Array(slotNumbers * firstSlots);
  let count = 0;

  /** Finds the slot of a hash, or the free slot for it. */
  function find(high: number, low: number): number {
    const mask = slots.length / slotNumbers - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * slotNumbers;
      if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
    }
  }

  function grow(): void {
    const old = slots;
    slots = new Int32Array(4 * old.length);
    for (let from = 0; from < old.length; from += slotNumbers) {
      if (old[from + 2] === 0) continue;
      const at = find(old[from] ?? 0, old[from + 1] ?? 0);
      for (let part = 0; part < slotNumbers; part++) slots[at + part] = old[from + part] ?? 0;
    }
  }

  return {
    get: (name: string): number | undefined => {
      const [high, low] = hash(name);
      return slots[find(high, low) + 2] || undefined;
    },
    /** Sets the line of a name that has none. Returns the line of a name that has one. */
    record: (name: string, line: number): number | undefined => {
      const [high, low] = hash(name);
      const at = find(high, low);
      const earlier = slots[at + 2];
      if (earlier) return earlier;
      slots[at] = high;
      slots[at + 1] = low;
      slots[at + 2] = line;
      count++;
      if (count * 2 * slotNumbers > slots.length) grow();
      return undefined;
    },
  };
}

/** Returns a 64-bit hash, with the steps of cyrb53 (bryc, public domain). */
function hash(text: string): readonly [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high, low];
}
