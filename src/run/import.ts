import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { isFinal, isRunning } from "../base/import-job.ts";
import { formatBytes, formatCount, formatUsers } from "../base/numbers.ts";
import { deliver } from "../job/deliver.ts";
import { digestOf } from "../job/digest.ts";
import { unendedVerdict } from "../job/failure.ts";
import { saveJobMap } from "../job/job-map.ts";
import { numberOfRow } from "../job/outcomes.ts";
import { stopJob } from "../job/stop.ts";
import { fileChangedError, type UploadFile } from "../job/upload.ts";
import { type Criteria, uncountedUsers, type Verdict, verdictOn, verdictWithoutJob } from "../job/verdict.ts";
import type { FilePart } from "../users/convert/split.ts";
import { isUnchanged } from "./find-users.ts";
import { startAndWait } from "./follow-job.ts";
import type { Run, RunState } from "./record.ts";
import { resumeJob } from "./resume.ts";

/** How long stopping the job may take, in milliseconds: the runner kills a cancelled step. */
const maxStopMs = { cancelled: 1000, timedOut: 30_000 };

/** Creates, uploads, starts and awaits the job, or one job after another if the file needs several. Returns the verdict. */
export async function importUsers(run: Run): Promise<Verdict> {
  const { inputs, state } = run;
  if (state.needsNoJob) return verdictWithoutJob(criteriaOf(run));
  try {
    if (inputs.jobId !== undefined) {
      const ended = await resumeJob(run, inputs.jobId);
      return isFinal(ended) ? verdictOnRun(run) : unendedVerdict(ended);
    }
    for (const part of state.parts) {
      const verdict = await importPart(run, part);
      if (verdict !== undefined) return verdict;
    }
    return verdictOnRun(run);
  } catch (error) {
    await stopIfWanted(run, error);
    // The last job may have ended at the very moment at which it was to be stopped.
    if (isTimeout(error) && hasEnded(state)) return verdictOnRun(run);
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof ActionError && error.code === "timeout";
}

function hasEnded({ job, jobs, parts }: RunState): boolean {
  return job !== undefined && isFinal(job) && job.Status !== "Stopped" && jobs.length >= parts.length;
}

/** Returns a verdict if the step ends with this part. */
async function importPart(run: Run, part: FilePart): Promise<Verdict | undefined> {
  const { inputs, record, state, log, agents, signal } = run;
  const { jobName, isJobNameUnique: isNameUnique, cloudWatchLogsRoleArn } = inputs;
  const { parts, jobs, pool } = state;
  const index = jobs.length;
  record.importBegan();
  if (parts.length > 1) {
    const row = formatCount(numberOfRow(state.rewritten, part.firstRow));
    log.info(`Job ${index + 1} of ${parts.length}: ${formatUsers(part.users)} from row ${row} on.`);
  }
  const job = await deliver(run, {
    request: { jobName, isNameUnique, cloudWatchLogsRoleArn, passwordHashingAlgorithm: pool?.hashing },
    upload: await unchangedPart(run, part),
    rewriting: describeRewriting(run),
    agents,
    onInFlight: (isSent) => record.note({ inFlight: isSent ? "create" : undefined }),
    onCreate: (created) => record.jobCreated(created, index),
    signal,
  });
  record.note({ hasFile: true });
  await saveJobMap(run, inputs.workspace, job.JobId, part, state.rewritten);
  if (index + 1 === parts.length) await removeRewritten(run);
  const ended = await startAndWait(run, job, part.users);
  if (!isFinal(ended)) return unendedVerdict(ended);
  // The limits apply to all parts together; a part that failed outright ends the run.
  const users = { total: part.users, uploaded: part.users, existing: 0, excluded: 0 };
  const verdict = verdictOn(ended, { users, maxFailed: { percent: 100 }, maxSkipped: undefined });
  if (verdict.passed) return undefined;
  // The counters of earlier jobs do not make up for a job without any.
  return ended.Status === "Succeeded" ? verdict : verdictOnRun(run);
}

/**
 * Returns a part of the file to upload, with the digest that the upload is compared with.
 * @throws {ActionError} `bad-users` if the file has changed since it was opened
 */
async function unchangedPart(run: Run, { upload }: FilePart): Promise<UploadFile> {
  if (!(await isUnchanged(run))) throw fileChangedError(upload.name);
  const isWholeFile = upload === run.inputs.usersFile;
  return { ...upload, digest: isWholeFile ? run.state.digest : await digestOf(upload) };
}

/** Returns why the uploaded file has another size than the user's; "" if it was not rewritten. */
function describeRewriting({ inputs: { usersFile }, state: { rewritten, pool } }: Run): string {
  if (rewritten === undefined || usersFile === undefined) return "";
  const columns = pool?.header === undefined ? "" : `${pool.header.length} `;
  return `${usersFile.name} (${formatBytes(usersFile.bytes)}) was rewritten to the pool's ${columns}columns`;
}

/** Removes the rewritten file: as soon as it is uploaded, because the run may be killed later. */
export async function removeRewritten({ state, log }: Run): Promise<void> {
  try {
    await state.rewritten?.remove();
  } catch (error) {
    log.warning(`The rewritten file could not be removed: ${describeError(error)}`);
  }
}

function verdictOnRun(run: Run): Verdict {
  const { combinedJob: job } = run.state;
  if (job === undefined) throw new Error("There is no job to judge.");
  const criteria = criteriaOf(run);
  const uncounted = uncountedUsers(job, criteria);
  if (uncounted > 0) {
    run.log.warning(
      `The import job succeeded, but Cognito's counters lack ${formatUsers(uncounted)}. ` +
        "Check in the user pool whether all users were imported.",
    );
  }
  return verdictOn(job, criteria);
}

function criteriaOf({ inputs, state }: Run): Criteria {
  return { users: state.users, maxFailed: inputs.maxFailedUsers, maxSkipped: inputs.maxSkippedUsers };
}

/** Stops the job of a run that was cancelled or timed out, if the inputs ask for it. */
async function stopIfWanted(run: Run, error: unknown): Promise<void> {
  const { inputs, record, state, clock, signal, log } = run;
  const { job, inFlight } = state;
  const isCancelled = isAbort(error) && signal.aborted;
  const isWanted = isCancelled ? inputs.stopOnCancel : isTimeout(error) && inputs.stopOnTimeout;
  if (!isWanted || job === undefined || !(isRunning(job) || inFlight === "start")) return;
  try {
    const limit = clock.timeout(signal.aborted ? maxStopMs.cancelled : maxStopMs.timedOut);
    const stopped = await stopJob(run, job.JobId, limit);
    record.jobSeen(stopped.job);
    if (stopped.stopSent) log.info(`Asked import job ${job.JobId} to stop.`);
  } catch (failure) {
    record.note({ stopFailed: isAbort(failure) ? "no reply came back in time" : describeError(failure) });
  }
}
