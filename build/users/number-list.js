export function numberList() {
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
export function numberSet() {
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
