import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { countsOf, type ImportJob, importJobJson } from "../aws/import-job.ts";
import { type Problems, problemSentence } from "../users/problems.ts";

/** What the JSON report holds. No user's data, and no pre-signed URL. */
export type ReportFacts = {
  job: ImportJob | undefined;
  totalUsers: number | undefined;
  problems: Problems | undefined;
};

const chunkCharacters = 1 << 20;

/** Writes the report, piece by piece, as there may be a problem on every line of a large file. */
export async function writeReport(path: string, facts: ReportFacts): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "w");
  try {
    let chunk = "";
    for (const piece of reportPieces(facts)) {
      chunk += piece;
      if (chunk.length < chunkCharacters) continue;
      await handle.appendFile(chunk);
      chunk = "";
    }
    await handle.appendFile(chunk);
  } finally {
    await handle.close();
  }
}

function* reportPieces({ job, totalUsers, problems }: ReportFacts): Iterable<string> {
  yield `{"job": ${job === undefined ? "null" : importJobJson(job)},\n`;
  const counts = job === undefined ? {} : countsOf(job);
  yield `"counts": ${JSON.stringify({ total: totalUsers, ...counts })},\n`;
  yield `"problems": [`;
  let first = true;
  for (const problem of problems?.all() ?? []) {
    const { line, column, rule, otherLine } = problem;
    const entry = { line, column, rule, problem: problemSentence(problem), firstLine: otherLine };
    yield `${first ? "\n" : ",\n"}${JSON.stringify(entry)}`;
    first = false;
  }
  yield "]}\n";
}
