/** A growing list of whole numbers up to 2³² − 1, four bytes each: half a million lines take 2 MB. */
export type NumberList = { readonly length: number; at(index: number): number; push(value: number): void };

/** Creates an empty list. */
export function numberList(): NumberList {
  let numbers = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => numbers[index] ?? 0,
    push: (value) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
  };
}

/** A set of whole numbers with one bit for each number up to its largest. */
export type NumberSet = { add(value: number): void; has(value: number): boolean };

/** Creates an empty set. */
export function numberSet(): NumberSet {
  let bits = new Uint8Array(1024);
  return {
    add: (value) => {
      const at = value >>> 3;
      if (at >= bits.length) {
        const larger = new Uint8Array(Math.max(at + 1, bits.length * 2));
        larger.set(bits);
        bits = larger;
      }
      bits[at] = (bits[at] ?? 0) | (1 << (value & 7));
    },
    has: (value) => ((bits[value >>> 3] ?? 0) & (1 << (value & 7))) !== 0,
  };
}
