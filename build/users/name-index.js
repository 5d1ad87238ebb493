/** A slot is four numbers: both halves of the hash, one of the spelling, and the line, which is 0 in a free slot. */
const slotNumbers = 4;
const firstSlots = 1 << 16;
/** @param folds whether names that differ only in the case of letters are the same */
export function nameIndex(folds) {
    let slots = new Int32Array(slotNumbers * firstSlots);
    /** The number of slots, a power of two, less one. */
    let mask = firstSlots - 1;
    let count = 0;
    /** Names that stand again in other letters than first: few, if any. */
    let respelt;
    function place(high, low) {
        let at = (low & mask) * slotNumbers;
        while (slots[at + 3] !== 0 && !(slots[at] === high && slots[at + 1] === low)) {
            at = (at + slotNumbers) & (mask * slotNumbers);
        }
        return at;
    }
    function grow() {
        const old = slots;
        slots = new Int32Array(old.length * 4);
        mask = slots.length / slotNumbers - 1;
        for (let from = 0; from < old.length; from += slotNumbers) {
            if (old[from + 3] === 0)
                continue;
            const at = place(old[from] ?? 0, old[from + 1] ?? 0);
            for (let part = 0; part < slotNumbers; part++)
                slots[at + part] = old[from + part] ?? 0;
        }
    }
    return {
        firstLine: (name, line) => {
            let high = firstSeed;
            let low = secondSeed;
            let spelling = 0;
            for (let at = 0; at < name.length; at++) {
                let code = name.charCodeAt(at);
                if (folds && code > 0x40) {
                    if (code > 0x7f) {
                        // Beyond ASCII only Unicode knows which letters are the same.
                        const folded = name.toLowerCase();
                        return note(name, hash(folded, firstSeed), hash(folded, secondSeed), hash(name, firstSeed), line);
                    }
                    if (code <= 0x5a) {
                        spelling = (Math.imul(spelling, 31) + at + 1) | 0;
                        code |= 0x20;
                    }
                }
                high = mix(high, code);
                low = mix(low, code);
            }
            return note(name, finish(high ^ name.length), finish(low ^ name.length), spelling, line);
        },
    };
    function note(name, high, low, spelling, line) {
        const at = place(high, low);
        const first = slots[at + 3] ?? 0;
        if (first === 0) {
            slots[at] = high;
            slots[at + 1] = low;
            slots[at + 2] = spelling;
            slots[at + 3] = line;
            if (++count > mask >> 1)
                grow();
            return 0;
        }
        if (slots[at + 2] === spelling)
            return first;
        respelt ??= nameIndex(false);
        return respelt.firstLine(name, line) || -first;
    }
}
const firstSeed = 0x9e3779b9 | 0;
const secondSeed = 0x85ebca6b | 0;
/** 32 bits of hash, by MurmurHash3's steps over the characters. */
function hash(text, seed) {
    let mixed = seed;
    for (let at = 0; at < text.length; at++)
        mixed = mix(mixed, text.charCodeAt(at));
    return finish(mixed ^ text.length);
}
function mix(hash, code) {
    const mixed = Math.imul(hash ^ Math.imul(code, 0xcc9e2d51), 0x1b873593);
    return (mixed << 13) | (mixed >>> 19);
}
function finish(hash) {
    const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return twice ^ (twice >>> 16);
}
