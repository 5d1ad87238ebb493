import { join } from "node:path";
import { describeError, isAbort, messageOf } from "../base/errors.ts";
import { countsOf, type ImportJob, isFinal } from "../base/import-job.ts";
import { logPlaceOf } from "../base/log-place.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type JobOutcomes, joinOutcomes, type RowOutcomes } from "../job/outcomes.ts";
import { findPlace, readRowLog } from "../job/row-log.ts";
import { tellOutcomes } from "../report/outcomes.ts";
import { writeRows } from "../users/convert/failed-rows.ts";
import { recogniseFormat } from "../users/formats/detect.ts";
import type { UsersFile } from "../users/formats/file.ts";
import type { Preflight } from "./check.ts";
import type { World } from "./context.ts";
import type { ImportProgress } from "./import.ts";

/**
 * Why users failed or were skipped: reads the log of each job, tells it at the lines of the user's own file, and puts the
 * rows that failed into a file of their own. Nothing that goes wrong here changes how the step ends.
 * @returns undefined where there is nothing to explain
 */
export async function explainRows(
  inputs: Inputs,
  world: World,
  progress: Preflight & ImportProgress,
  passed: boolean,
): Promise<RowOutcomes | undefined> {
  const { jobs, parts, poolName, rewritten } = progress;
  const { log, outputs, signal, annotations } = world;
  const place = jobs
    .map((job) => job.StartDate && logPlaceOf(job, inputs.userPoolId, poolName))
    .findLast(Boolean);
  if (place) outputs.log(place);
  const started = jobs.filter((job) => job.StartDate !== undefined);
  if (started.length === 0 || signal.aborted) return undefined;
  const isClean = started.every((job) => countsOf(job).failed + countsOf(job).skipped === 0);
  if (isClean && (rewritten?.excludedRows.length ?? 0) === 0) {
    if (!place) await lookForPlace(inputs, world, jobs);
    return undefined;
  }
  // Lines of a file of which the job has an unknown part would be those of other users.
  if (inputs.usersFile !== undefined && parts.length === 0) return undefined;

  try {
    const outcomes = joinOutcomes(await readLogs(inputs, world, progress), rewritten);
    if (outcomes.length > 0) {
      await log.group("Users that failed or were skipped", async () => {
        tellOutcomes(outcomes, inputs.usersPath, log, { annotations, passed });
      });
    }
    const { usersFile } = inputs;
    if (usersFile !== undefined && outcomes.count("FAILED") > 0) {
      await writeFailedRows(usersFile, world, progress, outcomes);
    }
    return outcomes;
  } catch (error) {
    const reason = isAbort(error) ? "The run was cancelled." : describeError(error);
    log.warning(`Why users failed or were skipped could not be told: ${reason}`);
    return undefined;
  }
}

/** How long a log that has nothing to tell is looked for, in milliseconds. */
const lookMs = 10_000;

/** Looks where the log of the last job is, where the name of the pool does not tell it. There may be nothing to read in it. */
async function lookForPlace(
  { userPoolId }: Inputs,
  { logs, log, outputs, clock, signal }: World,
  jobs: readonly ImportJob[],
): Promise<void> {
  const job = jobs.at(-1);
  if (job === undefined || !isFinal(job)) return;
  const limit = AbortSignal.any([signal, clock.timeout(lookMs)]);
  try {
    const options = { logs: await logs(), userPoolId, job, expectedPlace: undefined, signal: limit };
    const place = await findPlace(options);
    if (place !== undefined) outputs.log(place);
  } catch (error) {
    log.debug(`Where the job's log is could not be looked up: ${messageOf(error)}`);
  }
}

/** What the logs of the jobs say of rows, one after the other. */
async function readLogs(
  { userPoolId, firstPageOnly }: Inputs,
  world: World,
  { jobs, parts, poolName }: Preflight & ImportProgress,
): Promise<JobOutcomes[]> {
  const { log, outputs, clock, signal } = world;
  const read: JobOutcomes[] = [];
  for (const [index, job] of jobs.entries()) {
    if (job.StartDate === undefined) continue;
    const { found, firstLogLine, place, missing } = await readRowLog({
      logs: await world.logs(),
      job,
      userPoolId,
      expectedPlace: logPlaceOf(job, userPoolId, poolName),
      uploadedRows: parts[index]?.users,
      firstPageOnly,
      clock,
      signal,
    });
    if (place !== undefined) outputs.log(place);
    if (missing !== undefined) log.warning(missing);
    read.push({ found, firstLogLine, firstRow: parts[index]?.firstRow ?? 0 });
  }
  return read;
}

async function writeFailedRows(
  usersFile: UsersFile,
  world: World,
  { findings }: Preflight,
  outcomes: RowOutcomes,
): Promise<void> {
  const path = join(await world.resultsFolder(), "failed-rows.csv");
  await writeRows(path, usersFile, {
    format: findings?.format ?? (await recogniseFormat(usersFile.handle, usersFile.name)),
    columns: findings?.columns,
    includes: outcomes.hasFailed,
    signal: world.signal,
  });
  world.outputs.failedRowsPath(path);
  world.log.info(`The rows that failed are in ${path}.`);
}
