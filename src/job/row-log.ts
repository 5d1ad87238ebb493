import { awsErrorName, isPermissionRefusal, isRefusal } from "../aws/errors.ts";
import type { Logs } from "../aws/logs.ts";
import type { Clock } from "../base/clock.ts";
import { describeError, isAbort } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { type LogPlace, logGroupPrefix } from "../base/log-place.ts";
import { formatCount } from "../base/numbers.ts";
import { collectOutcomes, type JobOutcomes, type OutcomeCollector } from "./outcomes.ts";
import { lastCallsMs } from "./wait.ts";

/** Maximum time for reading a log and for late lines after the last new one. */
const maxReadMs = 60_000;
const maxQuietMs = 30_000;
/** First and longest pause between two readings. */
const firstPauseMs = 500;
const maxPauseMs = 8000;
/** A log of up to this many lines is read whole: GetLogEvents returns as many in one reply (API reference). */
const smallLog = 10_000;
/** Maximum pages of all readings of a log: a log of 500,000 rows has about 50. */
const maxPages = 1000;
/** Maximum lines that one reading takes from a log, and the highest line number: twice the rows of the job, and some. */
const maxLines = (rows: number) => 2 * rows + 1000;

/** A line of the row log (Cognito developer guide, "Viewing the user pool import results in the CloudWatch console"). */
const outcomeLine = /^\[(SUCCEEDED|SKIPPED|FAILED)\] Line Number (\d+) - (.*)$/s;
const failuresAndSkips = '?"[FAILED]" ?"[SKIPPED]"';

/** The first user is on line 2 of the log if the header counts as a line. Line 1 was seen, too. */
const headerIsLineOne = 2;
const headerIsNoLine = 1;

export type RowLogOptions = {
  logs: Logs;
  job: ImportJob;
  userPoolId: string;
  /** Where the log should be by the pool's name, for credentials without permission to find it. */
  expectedPlace: LogPlace | undefined;
  /** The rows of the job; undefined if that is not known. */
  uploadedRows: number | undefined;
  /** Whether only the first page is read, without waiting for the rest. */
  firstPageOnly: boolean;
  /** Returns a reason without secrets. */
  redact(reason: string): string;
  /** When the run's time is over, in the clock's milliseconds; undefined: never. */
  deadline?: number | undefined;
  clock: Clock;
  signal: AbortSignal;
};

/** @property missing what was not found, in a sentence */
type RowLogReading = Omit<JobOutcomes, "firstRow"> & {
  place: LogPlace | undefined;
  missing: string | undefined;
};

/**
 * Reads from the job's log why rows failed or were skipped. Waits for late lines until the log has as many rows as the job's
 * counters. Rejects only when the run is cancelled; `missing` says what could not be read.
 */
export async function readRowLog(options: RowLogOptions): Promise<RowLogReading> {
  const { job, clock, uploadedRows, firstPageOnly, deadline = Number.POSITIVE_INFINITY } = options;
  const counts = countsOf(job);
  const { imported, failed, skipped } = counts;
  const found = collectOutcomes(options.redact);
  const scan: Scan = {
    found,
    firstLogLine: undefined,
    pagesLeft: firstPageOnly ? 1 : maxPages,
    maxLines: maxLines(uploadedRows ?? handledUsers(counts)),
  };
  let place: LogPlace | undefined;
  const reading = (missing?: string): RowLogReading => {
    const firstLogLine = scan.firstLogLine ?? headerIsLineOne;
    return { found, firstLogLine, place, missing };
  };
  if (failed + skipped === 0) return reading();

  const now = clock.now();
  const endsAt = Math.min(now + maxReadMs, Math.max(deadline, now + lastCallsMs));
  const signal = AbortSignal.any([options.signal, clock.timeout(endsAt - now)]);
  const limited = { ...options, signal };
  const isComplete = () => found.count("FAILED") >= failed && found.count("SKIPPED") >= skipped;
  // The counters of a running job still change.
  const waits = isFinal(job) && !firstPageOnly;
  let filters = imported > failed + skipped && handledUsers(counts) > smallLog;
  const read = async (filtering: boolean) => {
    if (place !== undefined) await readStream(limited, place, scan, filtering);
  };
  try {
    let newAt = now;
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, maxPauseMs)) {
      place ??= await findPlace(limited);
      const before = found.lines.length;
      await read(filters);
      // A substitute for CloudWatch Logs may not know the filter.
      if (filters && found.lines.length === 0) {
        await read(false);
        filters = found.lines.length === 0;
      }
      if (found.lines.length > before) newAt = clock.now();
      const wakesAt = clock.now() + pause;
      const isOver = !waits || isComplete() || scan.pagesLeft <= 0;
      if (isOver || wakesAt - newAt > maxQuietMs || wakesAt > endsAt) break;
      await clock.sleep(pause, signal);
    }
    if (filters && waits && !isComplete()) await read(false);
    if (place !== undefined) scan.firstLogLine ??= await findFirstLogLine(limited, place, found);
  } catch (error) {
    options.signal.throwIfAborted();
    if (!isAbort(error)) {
      return reading(`Why users failed or were skipped could not be read: ${describeError(error)}`);
    }
  }
  return reading(isComplete() || !isFinal(job) ? undefined : describeMissing(options, place, found));
}

type PlaceOptions = Pick<RowLogOptions, "logs" | "userPoolId" | "job" | "expectedPlace" | "signal">;

/** Finds the log group by the pool's id, because its name is not certain, and the stream by the job's id. */
export async function findPlace(options: PlaceOptions): Promise<LogPlace | undefined> {
  const { logs, userPoolId, job, expectedPlace, signal } = options;
  // Without permission to search, the expected place is used.
  const orElse =
    <T>(expected: T) =>
    (error: unknown): T => {
      if (!isPermissionRefusal(error) || expectedPlace === undefined) throw error;
      return expected;
    };
  const groups = await logs
    .groups(logGroupPrefix(userPoolId), signal)
    .catch(orElse(expectedPlace === undefined ? [] : [expectedPlace.group]));
  for (const group of groups) {
    const expected = group === expectedPlace?.group ? expectedPlace.stream : undefined;
    const stream = await logs.stream(group, `${job.JobId}/`, signal).catch(orElse(expected));
    if (stream !== undefined) return { group, stream };
  }
  return undefined;
}

/** The state of reading a log. */
type Scan = {
  found: OutcomeCollector;
  /** The number of the first row in the log; undefined until a page of the whole log was read. */
  firstLogLine: number | undefined;
  /** How many more pages may be read; each reading takes at least one. */
  pagesLeft: number;
  /** How many lines one reading takes, and the highest line number. */
  maxLines: number;
};

/**
 * Reads the stream once.
 * @param filtering whether only failures and skips are asked for
 */
async function readStream(
  { logs, signal }: RowLogOptions,
  { group, stream }: LogPlace,
  scan: Scan,
  filtering: boolean,
): Promise<void> {
  const read = (filtered: boolean) =>
    filtered
      ? collect(logs.filtered(group, stream, failuresAndSkips, signal), scan)
      : collect(logs.messages(group, stream, signal), scan, (lowest) => {
          scan.firstLogLine = Math.min(lowest, headerIsLineOne);
        });
  try {
    await read(filtering);
  } catch (error) {
    // The group may not exist yet.
    if (awsErrorName(error) === "ResourceNotFoundException") return;
    // The credentials may have only one of the two permissions.
    if (!isRefusal(error)) throw error;
    await read(!filtering);
  }
}

/** @param onLowest called with the lowest number of a row so far, after each page, because the next one may not come */
async function collect(
  pages: AsyncIterable<string[]>,
  scan: Scan,
  onLowest?: (line: number) => void,
): Promise<void> {
  let lowest = Number.POSITIVE_INFINITY;
  let linesLeft = scan.maxLines;
  for await (const messages of pages) {
    for (const message of messages.slice(0, linesLeft)) {
      const [, outcome, digits, reason = ""] = outcomeLine.exec(message) ?? [];
      const logLine = Number(digits);
      if (outcome === undefined || logLine < 1 || logLine > scan.maxLines) continue;
      lowest = Math.min(lowest, logLine);
      if (outcome === "FAILED" || outcome === "SKIPPED") scan.found.add(logLine, outcome, reason.trim());
    }
    if (Number.isFinite(lowest)) onLowest?.(lowest);
    linesLeft -= messages.length;
    if (--scan.pagesLeft <= 0 || linesLeft <= 0) break;
  }
}

/** Asks whether the log has a line 1, if only failures and skips were read. */
async function findFirstLogLine(
  { logs, uploadedRows, signal }: RowLogOptions,
  { group, stream }: LogPlace,
  found: OutcomeCollector,
): Promise<number> {
  if (found.has(1)) return headerIsNoLine;
  const hasLastLine = uploadedRows !== undefined && found.has(uploadedRows + 1);
  if (hasLastLine || found.lines.length === 0) return headerIsLineOne;
  try {
    for await (const messages of logs.filtered(group, stream, '"Line Number 1 -"', signal)) {
      if (messages.some((message) => outcomeLine.exec(message)?.[2] === "1")) return headerIsNoLine;
    }
  } catch {
    signal.throwIfAborted();
  }
  return headerIsLineOne;
}

function describeMissing(
  { job, userPoolId, firstPageOnly }: RowLogOptions,
  place: LogPlace | undefined,
  found: OutcomeCollector,
): string {
  if (place === undefined) {
    return (
      `Why users failed or were skipped is not known: job ${job.JobId} has no log stream in a log group ` +
      `${logGroupPrefix(userPoolId)}…. Check that the role in cloud-watch-logs-role-arn may write logs.`
    );
  }
  const { failed, skipped } = countsOf(job);
  const all = failed + skipped;
  const log = firstPageOnly ? "The first page of the job's log (no-paginate)" : "The job's log";
  const missing = formatCount(all - found.lines.length);
  return `${log} lacks ${missing} of the ${formatCount(all)} users that failed or were skipped.`;
}
