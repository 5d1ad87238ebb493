import { numberList, numberSet } from "../users/number-list.js";
/** Of each reason so many lines are kept at hand. */
const linesOfKind = 10;
export function collectOutcomes() {
    const seen = numberSet();
    const kinds = kindList();
    const logLines = numberList();
    const kindOfLine = numberList();
    const counts = { FAILED: 0, SKIPPED: 0 };
    return {
        add: (logLine, outcome, reason) => {
            if (seen.has(logLine))
                return false;
            seen.add(logLine);
            logLines.push(logLine);
            kindOfLine.push(kinds.indexOf(outcome, reason));
            counts[outcome]++;
            return true;
        },
        count: (outcome) => counts[outcome],
        has: (logLine) => seen.has(logLine),
        kinds: kinds.all,
        logLines,
        kindOfLine,
    };
}
/** Outcomes with their reasons, each once. */
function kindList() {
    const all = [];
    const indexes = { FAILED: new Map(), SKIPPED: new Map() };
    return {
        all,
        indexOf: (outcome, reason) => {
            const known = indexes[outcome].get(reason);
            if (known !== undefined)
                return known;
            indexes[outcome].set(reason, all.length);
            return all.push({ outcome, reason }) - 1;
        },
    };
}
/**
 * The outcomes of all jobs of a file, by the user's own lines.
 * @param rewritten undefined where the file went up as it was
 */
export function joinOutcomes(jobs, rewritten) {
    const kinds = kindList();
    const reasons = kinds.all;
    const lines = numberList();
    const kindOfRow = numberList();
    const failedLines = numberSet();
    const failedRows = numberSet();
    const counts = { FAILED: 0, SKIPPED: 0 };
    for (const { found, firstLogLine, firstRow } of jobs) {
        const kindHere = found.kinds.map(({ outcome, reason }) => kinds.indexOf(outcome, reason));
        for (let index = 0; index < found.logLines.length; index++) {
            const row = firstRow + Math.max(0, found.logLines.at(index) - firstLogLine);
            // The header is line 1 of a file that went up as it was.
            const line = rewritten === undefined ? row + 2 : rewritten.lines.at(row);
            const kind = kindHere[found.kindOfLine.at(index)] ?? 0;
            lines.push(line);
            kindOfRow.push(kind);
            if (reasons[kind]?.outcome !== "FAILED")
                continue;
            if (rewritten === undefined)
                failedLines.add(line);
            else
                failedRows.add(rewritten.rows.at(row));
        }
        counts.FAILED += found.count("FAILED");
        counts.SKIPPED += found.count("SKIPPED");
    }
    for (const { row, line, reason } of rewritten?.leftOut ?? []) {
        lines.push(line);
        kindOfRow.push(kinds.indexOf("FAILED", reason));
        counts.FAILED++;
        failedRows.add(row);
    }
    const order = Uint32Array.from({ length: lines.length }, (_, index) => index);
    order.sort((one, other) => lines.at(one) - lines.at(other) || one - other);
    const nothing = { outcome: "FAILED", reason: "" };
    return {
        length: lines.length,
        count: (outcome) => counts[outcome],
        kinds: () => {
            const told = reasons.map(({ outcome, reason }) => ({ outcome, reason, count: 0, lines: [] }));
            for (const index of order) {
                const kind = told[kindOfRow.at(index)];
                if (kind === undefined)
                    continue;
                kind.count++;
                if (kind.lines.length < linesOfKind)
                    kind.lines.push(lines.at(index));
            }
            return told.sort((one, other) => one.outcome.localeCompare(other.outcome) || other.count - one.count);
        },
        *all() {
            for (const index of order) {
                yield { line: lines.at(index), ...(reasons[kindOfRow.at(index)] ?? nothing) };
            }
        },
        hasFailed: (row, line) => failedRows.has(row) || failedLines.has(line),
    };
}
