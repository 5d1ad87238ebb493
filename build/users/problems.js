import { fileRules, formatRules } from "./file-rules.js";
import { numberList } from "./number-list.js";
import { rowRules, valueRules } from "./rules.js";
/** Of each kind so many are kept at hand. */
const firstOfKind = 10;
/** Problems that change nothing about who is imported. */
const told = new Set(["white-space"]);
const sentences = new Map([
    ...[...valueRules, ...rowRules].map(({ name, sentence }) => [name, sentence]),
    ...Object.entries(fileRules),
    ...Object.entries(formatRules),
]);
/** The sentence of a problem, to be read on its own. */
export function problemSentence({ rule, column, otherLine, }) {
    const words = [column, sentences.get(rule) ?? rule].filter((word) => word !== undefined).join(" ");
    return otherLine === undefined ? words : `${words} (first in line ${otherLine})`;
}
export function collectProblems() {
    const names = [""];
    const nameIndexes = new Map([["", 0]]);
    const rules = numberList();
    const lines = numberList();
    const columns = numberList();
    const otherLines = numberList();
    let stopping = 0;
    function indexOf(name) {
        const known = nameIndexes.get(name);
        if (known !== undefined)
            return known;
        nameIndexes.set(name, names.length);
        return names.push(name) - 1;
    }
    function at(index) {
        return {
            rule: names[rules.at(index)] ?? "",
            line: lines.at(index),
            column: names[columns.at(index)] || undefined,
            otherLine: otherLines.at(index) || undefined,
        };
    }
    let sorted;
    function byLine() {
        if (sorted?.length === rules.length)
            return sorted;
        const order = Uint32Array.from({ length: rules.length }, (_, index) => index);
        sorted = order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
        return sorted;
    }
    return {
        add: (rule, line, column = "", otherLine = 0) => {
            rules.push(indexOf(rule));
            lines.push(line);
            columns.push(indexOf(column));
            otherLines.push(otherLine);
            if (!told.has(rule))
                stopping++;
        },
        get stopping() {
            return stopping;
        },
        get total() {
            return rules.length;
        },
        kinds: () => {
            const kinds = new Map();
            for (const index of byLine()) {
                const key = `${rules.at(index)} ${columns.at(index)}`;
                let kind = kinds.get(key);
                if (kind === undefined) {
                    const { rule, column } = at(index);
                    const sentence = problemSentence({ rule, column, otherLine: undefined });
                    kind = { rule, column, sentence, stops: !told.has(rule), count: 0, first: [] };
                    kinds.set(key, kind);
                }
                kind.count++;
                if (kind.first.length < firstOfKind)
                    kind.first.push(at(index));
            }
            return [...kinds.values()].sort((one, other) => other.count - one.count);
        },
        *all() {
            for (const index of byLine())
                yield at(index);
        },
    };
}
