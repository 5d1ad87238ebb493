import { isAbsent, isPermissionRefusal, isRefusal } from "../aws/errors.ts";
import type { Logs } from "../aws/logs.ts";
import type { Clock } from "../base/clock.ts";
import { describeError } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { type LogPlace, logGroupPrefix } from "../base/log-place.ts";
import { collectOutcomes, type OutcomeCollector } from "./outcomes.ts";

/** How long lines that are missing are waited for after the last news. */
const patienceMs = 30_000;
/** The first time between two looks at the log, and the longest. */
const firstPauseMs = 500;
const longestPauseMs = 8000;

/**
 * A log of up to so many lines is read whole: GetLogEvents gives as many at once (API reference), so that a search would
 * take no fewer calls.
 */
const smallLog = 10_000;

/** No file has so many rows: such a line is not Cognito's. */
const maxLogLine = 10_000_000;

/** A line of the row log (Cognito developer guide, "Viewing the user pool import results in the CloudWatch console"). */
const outcomeLine = /^\[(SUCCEEDED|SKIPPED|FAILED)\] Line Number (\d+) - (.*)$/s;
const failuresAndSkips = '?"[FAILED]" ?"[SKIPPED]"';

export type RowLogOptions = {
  logs: Logs;
  job: ImportJob;
  userPoolId: string;
  /** Where the log should be by the pool's name, for credentials that may not look for it. */
  expectedPlace: LogPlace | undefined;
  /** How many rows the job has got; undefined where that is not known. */
  uploadedRows: number | undefined;
  /** Whether only the first page of the log is read; what is missing then is not waited for. */
  firstPageOnly: boolean;
  clock: Clock;
  signal: AbortSignal;
};

export type RowLogReading = {
  found: OutcomeCollector;
  /** The number that the log gives to the first row: 2 where it counts the header, else 1. */
  firstLogLine: number;
  place: LogPlace | undefined;
  /** What is missing, in a sentence; undefined when every outcome is there. */
  missing: string | undefined;
};

/**
 * Reads from the job's log why rows failed or were skipped. Waits for lines that come late, until the job's counters are
 * met or half a minute has brought no news. What the credentials may not read is told, not thrown.
 */
export async function readRowLog(options: RowLogOptions): Promise<RowLogReading> {
  const { job, clock, signal, uploadedRows, firstPageOnly } = options;
  const found = collectOutcomes();
  const expected = countsOf(job);
  const { imported, failed, skipped } = expected;
  let filters = imported > failed + skipped && handledUsers(expected) > smallLog;
  const complete = () => found.count("FAILED") >= failed && found.count("SKIPPED") >= skipped;
  let place: LogPlace | undefined;
  let firstLogLine: number | undefined;
  let missing: string | undefined;

  if (failed + skipped === 0) {
    return { found, firstLogLine: headerIsLineOne, place, missing };
  }
  try {
    let newsAt = clock.now();
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
      place ??= await findPlace(options);
      const before = rowsIn(found);
      if (place !== undefined) firstLogLine = (await scan(options, place, found, filters)) ?? firstLogLine;
      // Whatever takes the place of CloudWatch Logs may not know the filter.
      if (place !== undefined && filters && rowsIn(found) === 0) {
        firstLogLine = await scan(options, place, found, false);
        filters = rowsIn(found) === 0;
      }
      if (rowsIn(found) > before) newsAt = clock.now();
      // A job that still runs has no counters to be met.
      if (firstPageOnly || complete() || !isFinal(job) || clock.now() - newsAt >= patienceMs) break;
      await clock.sleep(pause, signal);
    }
    const triesWhole = filters && !firstPageOnly && isFinal(job) && !complete();
    if (place !== undefined && triesWhole) firstLogLine = await scan(options, place, found, false);
    if (place !== undefined) firstLogLine ??= await askFirstLogLine(options, place, found, uploadedRows);
    if (!complete() && isFinal(job)) missing = whatIsMissing(options, place, found);
  } catch (error) {
    signal.throwIfAborted();
    missing = `Why users failed or were skipped could not be read: ${describeError(error)}`;
  }
  return { found, firstLogLine: firstLogLine ?? headerIsLineOne, place, missing };
}

function rowsIn(found: OutcomeCollector): number {
  return found.count("FAILED") + found.count("SKIPPED");
}

/** The log group by the pool's id, as its name cannot be told for certain, and the stream by the job's. */
export async function findPlace({
  logs,
  userPoolId,
  job,
  expectedPlace,
  signal,
}: Pick<RowLogOptions, "logs" | "userPoolId" | "job" | "expectedPlace" | "signal">): Promise<
  LogPlace | undefined
> {
  let groups: string[];
  try {
    groups = await logs.groups(logGroupPrefix(userPoolId), signal);
  } catch (error) {
    if (!isPermissionRefusal(error) || expectedPlace === undefined) throw error;
    groups = [expectedPlace.group];
  }
  for (const group of groups) {
    const stream = await logs.stream(group, `${job.JobId}/`, signal).catch((error: unknown) => {
      // A group that is not there yet, or a name of the stream that is as good as found.
      if (!isPermissionRefusal(error) || expectedPlace === undefined) throw error;
      return group === expectedPlace.group ? expectedPlace.stream : undefined;
    });
    if (stream !== undefined) return { group, stream };
  }
  return undefined;
}

/**
 * Reads the stream once.
 * @param filtering whether failures and skips alone are asked for; otherwise everything is read
 * @returns the number of the first row in the log where everything was read
 */
async function scan(
  { logs, firstPageOnly, signal }: RowLogOptions,
  { group, stream }: LogPlace,
  found: OutcomeCollector,
  filtering: boolean,
): Promise<number | undefined> {
  const ways = {
    filtered: () => take(logs.filtered(group, stream, failuresAndSkips, signal), found, firstPageOnly),
    whole: () => take(logs.messages(group, stream, signal), found, firstPageOnly),
  };
  const [first, second] = filtering ? [ways.filtered, ways.whole] : [ways.whole, ways.filtered];
  let lowest: number | undefined;
  let whole = !filtering;
  try {
    lowest = await first();
  } catch (error) {
    // Credentials may hold only one of the two permissions, and a stand-in may refuse the filter.
    if (isAbsent(error)) return undefined;
    if (!isRefusal(error)) throw error;
    lowest = await second();
    whole = filtering;
  }
  return whole && lowest !== undefined ? Math.min(lowest, headerIsLineOne) : undefined;
}

/** @returns the lowest number of a row among the messages */
async function take(
  pages: AsyncIterable<string[]>,
  found: OutcomeCollector,
  firstPageOnly = false,
): Promise<number | undefined> {
  let lowest: number | undefined;
  for await (const messages of pages) {
    for (const message of messages) {
      const [, outcome, digits, reason = ""] = outcomeLine.exec(message) ?? [];
      if (outcome === undefined) continue;
      const logLine = Number(digits);
      if (logLine < 1 || logLine > maxLogLine) continue;
      if (lowest === undefined || logLine < lowest) lowest = logLine;
      if (outcome === "FAILED" || outcome === "SKIPPED") found.add(logLine, outcome, reason.trim());
    }
    if (firstPageOnly) break;
  }
  return lowest;
}

/** Where the header counts as a line, the first user is line 2; elsewhere the first user was seen as line 1. */
const headerIsLineOne = 2;
const headerIsNoLine = 1;

/** Which of the two it is, where only failures and skips were read: does the log know a line 1, or one after the last? */
async function askFirstLogLine(
  { logs, signal }: RowLogOptions,
  { group, stream }: LogPlace,
  found: OutcomeCollector,
  uploadedRows: number | undefined,
): Promise<number> {
  if (found.has(1)) return headerIsNoLine;
  if ((uploadedRows !== undefined && found.has(uploadedRows + 1)) || rowsIn(found) === 0)
    return headerIsLineOne;
  try {
    const lowest = await take(logs.filtered(group, stream, '"Line Number 1 -"', signal), collectOutcomes());
    return lowest === 1 ? headerIsNoLine : headerIsLineOne;
  } catch {
    // The outcomes are there; how AWS's own log counts is the better guess without an answer.
    signal.throwIfAborted();
    return headerIsLineOne;
  }
}

function whatIsMissing(
  { job, userPoolId, firstPageOnly }: RowLogOptions,
  place: LogPlace | undefined,
  found: OutcomeCollector,
): string {
  if (place === undefined) {
    return (
      `Why users failed or were skipped is not known: there is no log stream of job ${job.JobId} in a log group ` +
      `${logGroupPrefix(userPoolId)}…. Check that the role in cloud-watch-logs-role-arn may write logs.`
    );
  }
  const { failed, skipped } = countsOf(job);
  const lost = failed + skipped - rowsIn(found);
  const all = `${lost} of the ${failed + skipped} users that failed or were skipped`;
  if (firstPageOnly)
    return `The first page of the job's log, all that is read with no-paginate, lacks ${all}.`;
  return `The job's log lacks ${all}.`;
}
