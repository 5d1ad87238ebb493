import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describeError } from "../base/errors.ts";
import type { ImportJob } from "../base/import-job.ts";
import type { Log } from "../base/log.ts";
import { jobIdProblem, temporaryPrefix } from "../base/names.ts";
import { type NumberSet, numberList } from "../base/number-list.ts";
import { writeWhole } from "../base/output-file.ts";
import { lineOfRow, type RewrittenRows } from "./outcomes.ts";

/** Whole numbers from the first to the last, both included. */
type Range = readonly [first: number, last: number];

/** The positions of an import job's rows in the user's file. Contains only numbers. */
export type JobMap = {
  /** The lines of the job's rows, in their order. */
  lines: readonly Range[];
  /** The rows of the file, counted from 0, that no job of the file got because their users existed. */
  existing: readonly Range[];
  /** How many rows of the file earlier jobs of the same file got. */
  firstRow: number;
};

/** Returns the numbers of a list as ranges, in the order of the list. */
function rangesOf(length: number, at: (index: number) => number): Range[] {
  const ranges: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let index = 0; index < length; index++) {
    const number = at(index);
    if (last?.[1] === number - 1) last[1] = number;
    else {
      last = [number, number];
      ranges.push(last);
    }
  }
  return ranges;
}

/** The rows of an uploaded file that one job got. */
type JobRows = { firstRow: number; users: number };

/** Returns the lines of each job's rows; a job of which they are not known is left out. */
export function linesOfJobs({
  jobs,
  parts,
  rewritten,
}: {
  jobs: readonly ImportJob[];
  parts: readonly JobRows[];
  rewritten?: RewrittenRows;
}): { id: string; lines: Range[] }[] {
  return jobs.flatMap(({ JobId: id }, index) => {
    const part = parts[index];
    return part === undefined ? [] : [{ id, lines: linesOf(part, rewritten) }];
  });
}

function linesOf({ firstRow, users }: JobRows, rewritten: RewrittenRows | undefined): Range[] {
  return rangesOf(users, (row) => lineOfRow(rewritten, firstRow + row));
}

/** The folder beside which maps are stored. */
type Place = { tempFolder: string };

/** Returns the path of a job's map, which a later step of the same GitHub job finds there; undefined for an invalid id. */
function mapPath({ tempFolder }: Place, jobId: string): string | undefined {
  return jobIdProblem(jobId) === undefined
    ? join(dirname(tempFolder), `${temporaryPrefix}${jobId}.json`)
    : undefined;
}

/** Saves where the rows of a job are. Without the map, a step that resumes the job has to look up its users. */
export async function saveJobMap(
  place: Place & { log: Pick<Log, "debug"> },
  workspace: string,
  jobId: string,
  part: JobRows,
  rewritten: RewrittenRows | undefined,
): Promise<void> {
  const path = mapPath(place, jobId);
  if (path === undefined) return;
  const { rows } = rewritten?.existing ?? {};
  const existing = rangesOf(rows?.length ?? 0, (index) => rows?.at(index) ?? 0);
  const map: JobMap = { lines: linesOf(part, rewritten), existing, firstRow: part.firstRow };
  try {
    await writeWhole(path, [JSON.stringify(map)], { workspace, mode: 0o600 });
  } catch (error) {
    place.log.debug(`The map from the job's rows to lines could not be written: ${describeError(error)}`);
  }
}

/** Reads the map that the step which created the job left; undefined without a usable one. */
export async function readJobMap(place: Place, jobId: string): Promise<JobMap | undefined> {
  const path = mapPath(place, jobId);
  if (path === undefined) return undefined;
  try {
    const map: unknown = JSON.parse(await readFile(path, "utf8"));
    return isJobMap(map) ? map : undefined;
  } catch {
    return undefined;
  }
}

function isJobMap(map: unknown): map is JobMap {
  if (typeof map !== "object" || map === null) return false;
  if (!("lines" in map && "existing" in map && "firstRow" in map)) return false;
  const isRange = (range: unknown) => Array.isArray(range) && range.length === 2 && range.every(isIndex);
  const areRanges = (ranges: unknown) => Array.isArray(ranges) && ranges.every(isRange);
  return areRanges(map.lines) && areRanges(map.existing) && isIndex(map.firstRow);
}

function isIndex(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
}

/** Rows that a job may have had. `rewritten` is undefined if the file was uploaded unchanged. */
export type FileRows = { count: number; rewritten: RewrittenRows | undefined };

/** Returns how many users the job of a map has; undefined if the file does not have its rows on the same lines. */
export function countMappedUsers(
  { lines, firstRow }: JobMap,
  { count, rewritten }: FileRows,
): number | undefined {
  let row = firstRow;
  for (const [first, last] of lines) {
    for (let line = first; line <= last; line++) {
      if (row >= count || lineOfRow(rewritten, row) !== line) return undefined;
      row++;
    }
  }
  return row - firstRow;
}

/** Returns the rows without `leftOut`, which become the rows of existing users. */
export function withoutRows({ count, rewritten }: FileRows, leftOut: NumberSet): FileRows {
  const kept = { rows: numberList(), lines: numberList() };
  const existing = { rows: numberList(), lines: numberList() };
  for (let at = 0; at < count; at++) {
    const row = rewritten === undefined ? at : rewritten.rows.at(at);
    const list = leftOut.has(row) ? existing : kept;
    list.rows.push(row);
    list.lines.push(lineOfRow(rewritten, at));
  }
  if (existing.rows.length === 0) return { count, rewritten };
  const excludedRows = rewritten?.excludedRows ?? [];
  return { count: kept.rows.length, rewritten: { ...kept, existing, excludedRows } };
}
