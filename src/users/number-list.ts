/** A list of whole numbers up to 2³² − 1 that grows and takes four bytes each: half a million lines in 2 MB. */
export type NumberList = { readonly length: number; at(index: number): number; push(value: number): void };

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
