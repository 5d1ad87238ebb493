import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { countsOf, importJobJson } from "../aws/import-job.js";
import { problemSentence } from "../users/problems.js";
const chunkCharacters = 1 << 20;
/** Writes the report, piece by piece, as there may be a problem on every line of a large file. */
export async function writeReport(path, facts) {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, "w");
    try {
        let chunk = "";
        for (const piece of reportPieces(facts)) {
            chunk += piece;
            if (chunk.length < chunkCharacters)
                continue;
            await handle.appendFile(chunk);
            chunk = "";
        }
        await handle.appendFile(chunk);
    }
    finally {
        await handle.close();
    }
}
function* reportPieces({ job, totalUsers, leftOut, problems, outcomes }) {
    const counts = job === undefined ? {} : countsOf(job, leftOut);
    const reasons = new Map();
    for (const { reason, count } of outcomes?.kinds() ?? [])
        reasons.set(reason, (reasons.get(reason) ?? 0) + count);
    yield `{"job": ${job === undefined ? "null" : importJobJson(job)},\n`;
    yield `"counts": ${JSON.stringify({ total: totalUsers, ...counts })},\n`;
    yield `"reasons": ${JSON.stringify(Object.fromEntries(reasons))},\n`;
    yield* list("rows", outcomes?.all() ?? [], (row) => row);
    yield ",\n";
    yield* list("problems", problems?.all() ?? [], (problem) => {
        const { line, column, rule, otherLine } = problem;
        return { line, column, rule, problem: problemSentence(problem), firstLine: otherLine };
    });
    yield "}\n";
}
/** A list with an entry a line. */
function* list(name, entries, show) {
    yield `"${name}": [`;
    let border = "\n";
    for (const entry of entries) {
        yield `${border}${JSON.stringify(show(entry))}`;
        border = ",\n";
    }
    yield "]";
}
