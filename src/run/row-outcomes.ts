import { setFlagsFromString } from "node:v8";
import { describeEnd, messageOf } from "../base/errors.ts";
import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { type LogPlace, logPlaceOf } from "../base/log-place.ts";
import { type JobOutcomes, joinOutcomes, withoutLines } from "../job/outcomes.ts";
import { findPlace, readRowLog } from "../job/row-log.ts";
import { logOutcomes } from "../report/reasons.ts";
import type { Run, RunState } from "./record.ts";

/**
 * Reads from the log of each job why users failed or were skipped, and reports it on the lines of the user's own file, if
 * those are known. A failure here does not change the verdict.
 * @param passed whether the step passes, which makes failed users warnings
 */
export async function readRowOutcomes(run: Run, passed: boolean): Promise<void> {
  const { inputs, record, state, log, outputs, signal } = run;
  const { jobs, rewritten, needsNoJob } = state;
  const started = jobs.filter((job) => job.StartDate !== undefined);
  const place = started.map((job) => expectedPlace(run, job)).findLast(Boolean);
  if (place) outputs.log(place);
  if (jobs.length === 0 && !needsNoJob) return;
  const isClean =
    signal.aborted || started.every((job) => countsOf(job).failed + countsOf(job).skipped === 0);
  const leftOut = (rewritten?.excludedRows.length ?? 0) + (rewritten?.existing.rows.length ?? 0);
  if (isClean && leftOut === 0) {
    if (!place && started.length > 0 && !signal.aborted) await findLog(run);
    return;
  }
  try {
    const all = joinOutcomes(signal.aborted ? [] : await readLogs(run), rewritten);
    // Without the file, or if the job has an unknown part of it, the rows cannot be found there.
    const outcomes = state.users === undefined ? withoutLines(all) : all;
    if (outcomes.length > 0) {
      await log.group("Users that failed or were skipped", async () => {
        const options = { file: inputs.usersPath, maxAnnotations: state.annotationsLeft, passed };
        record.annotated(logOutcomes(outcomes, log, options));
      });
    }
    record.note({ outcomes });
  } catch (error) {
    log.warning(`Why users failed or were skipped could not be read: ${describeEnd(error)}`);
    if (leftOut > 0) record.note({ outcomes: joinOutcomes([], rewritten) });
  }
}

/** Returns where Cognito writes the log of a job; undefined if the pool's name is not known. */
function expectedPlace({ inputs, state }: Run, job: ImportJob): LogPlace | undefined {
  return logPlaceOf(job, inputs.userPoolId, state.userPool?.Name);
}

/** Maximum time to search for a log without failures, in milliseconds. */
const maxFindMs = 10_000;

/** Sets the outputs for the last job's log if the pool's name, and so the log group, is unknown. Does not read the log. */
async function findLog(run: Run): Promise<void> {
  const { inputs, state, log, outputs, clock, signal } = run;
  const { job } = state;
  if (job === undefined || !isFinal(job)) return;
  const limit = AbortSignal.any([signal, clock.timeout(maxFindMs)]);
  try {
    const { userPoolId } = inputs;
    const options = { logs: await run.logs(), userPoolId, job, expectedPlace: undefined, signal: limit };
    const place = await findPlace(options);
    if (place !== undefined) outputs.log(place);
  } catch (error) {
    log.debug(`Where the job's log is could not be looked up: ${messageOf(error)}`);
  }
}

async function readLogs(run: Run): Promise<JobOutcomes[]> {
  // A long log is megabytes of short-lived text, for which V8 would grow its young generation without a gain in speed:
  // half a million outcomes took 320 MB, and 190 MB with this flag.
  setFlagsFromString("--semi-space-growth-factor=1");
  const { inputs, state, log, outputs, clock, signal, redact } = run;
  const { userPoolId, firstPageOnly } = inputs;
  const { jobs, parts, deadline } = state;
  const read: JobOutcomes[] = [];
  for (const [index, job] of jobs.entries()) {
    if (job.StartDate === undefined) continue;
    const { found, firstLogLine, place, missing } = await readRowLog({
      ...{ job, userPoolId, firstPageOnly, redact, deadline, clock, signal },
      logs: await run.logs(),
      expectedPlace: expectedPlace(run, job),
      uploadedRows: parts[index]?.users,
    });
    if (place !== undefined) outputs.log(place);
    if (missing !== undefined) log.warning(missing);
    read.push({ found, firstLogLine, firstRow: parts[index]?.firstRow ?? 0 });
  }
  return read;
}

/** Returns whether the outcome of every row is known. */
export function knowsEveryRow({ users, combinedJob: job, outcomes }: RunState): boolean {
  if (users === undefined || handledUsers(countsOf(job)) < users.uploaded) return false;
  const { failed, skipped } = countsOf(job, users);
  if (failed + skipped === 0) return true;
  return outcomes?.count("FAILED") === failed && outcomes.count("SKIPPED") === skipped;
}
