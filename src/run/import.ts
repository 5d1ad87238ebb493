import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { combined, type ImportJob, isFinal, isRunning } from "../base/import-job.ts";
import { formatBytes, formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { deliver } from "../job/deliver.ts";
import { howToResume } from "../job/failure.ts";
import { stopJob } from "../job/stop.ts";
import { type Measure, uncountedUsers, type Verdict, verdictOn, verdictWithoutJob } from "../job/verdict.ts";
import type { FilePart } from "../users/convert/split.ts";
import { startAndWait } from "./follow-job.ts";
import { saveJobMap } from "./job-map.ts";
import { type Run, type RunState, usersOf } from "./record.ts";
import { removeRewritten } from "./remove-rewritten.ts";
import { resumeJob } from "./resume.ts";
import { unchangedPart } from "./unchanged.ts";

/** How long stopping the job may take, in milliseconds: the runner kills a cancelled step. */
const maxStopMs = { cancelled: 1000, timedOut: 30_000 };

/** The life of the job, or of one job after another where the file needs several: create, upload, start, wait, judge. */
export async function importUsers(run: Run): Promise<Verdict> {
  const { inputs, record } = run;
  const measure = measureOf(inputs, record.state);
  if (record.state.needsNoJob) return verdictWithoutJob(measure);
  try {
    if (inputs.jobId !== undefined) {
      const ended = await resumeJob(run, inputs.jobId);
      return isFinal(ended) ? judge(run) : pending(ended);
    }
    for (const part of record.state.parts) {
      const verdict = await importPart(run, part);
      if (verdict !== undefined) return verdict;
    }
    return judge(run);
  } catch (error) {
    await stopIfWanted(run, error);
    // The last job may have ended at the very moment at which it was to be stopped.
    if (isTimeout(error) && hasEnded(record.state)) return judge(run);
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
  const { inputs, context, record } = run;
  const { jobName, isJobNameUnique: isNameUnique, cloudWatchLogsRoleArn } = inputs;
  const { parts, jobs, plan } = record.state;
  const index = jobs.length;
  record.importBegan();
  if (parts.length > 1) {
    context.log.info(
      `Job ${index + 1} of ${parts.length}: ${formatUsers(part.users)} from row ${formatCount(part.firstRow + 1)} on.`,
    );
  }
  const job = await deliver(context, {
    request: { jobName, isNameUnique, cloudWatchLogsRoleArn, passwordHashingAlgorithm: plan?.hashing },
    upload: await unchangedPart(run, part),
    rewriting: describeRewriting(run),
    agents: context.agents,
    onCreate: (created) => {
      if (created === undefined) return record.callSent("create");
      record.callAnswered();
      record.jobCreated(created, index);
    },
    signal: context.signal,
  });
  record.fileUploaded();
  await saveJobMap(run, job.JobId, part);
  if (index + 1 === parts.length) await removeRewritten(run);
  const ended = await startAndWait(run, job, part.users);
  if (!isFinal(ended)) return pending(ended);
  // The limits apply to all parts together; a part that failed outright ends the run.
  const users = { total: part.users, uploaded: part.users, existing: 0, excluded: 0 };
  const verdict = verdictOn(ended, { users, maxFailed: { percent: 100 }, maxSkipped: undefined });
  if (verdict.passed) return undefined;
  // The counters of earlier jobs do not make up for a job without any.
  return ended.Status === "Succeeded" ? verdict : judge(run);
}

/** Returns why the uploaded file has another size than the user's; "" if it was not rewritten. */
function describeRewriting({ inputs, record }: Run): string {
  const { rewritten, pool } = record.state;
  const { usersFile } = inputs;
  if (rewritten === undefined || usersFile === undefined) return "";
  const columns = pool?.header === undefined ? "" : `${pool.header.length} `;
  return `${usersFile.name} (${formatBytes(usersFile.bytes)}) was rewritten to the pool's ${columns}columns`;
}

function judge({ inputs, context, record }: Run): Verdict {
  const job = combined(record.state.jobs);
  if (job === undefined) throw new Error("There is no job to judge.");
  const measure = measureOf(inputs, record.state);
  const uncounted = uncountedUsers(job, measure);
  if (uncounted > 0) {
    context.log.warning(
      `The import job succeeded, but Cognito's counters lack ${formatUsers(uncounted)}. ` +
        "Check in the user pool whether all users were imported.",
    );
  }
  return verdictOn(job, measure);
}

function measureOf(
  { maxFailedUsers: maxFailed, maxSkippedUsers: maxSkipped }: Inputs,
  state: RunState,
): Measure {
  return { users: usersOf(state), maxFailed, maxSkipped };
}

/** The verdict on a step that does not wait for the end of its job. */
function pending({ JobId, Status }: ImportJob): Verdict {
  const sentence =
    Status === "Created"
      ? `Import job ${JobId} waits to be started (start is false); it expires after a day. ` +
        howToResume(JobId, "start")
      : `Import job ${JobId} was started; this step does not wait for its end (wait-for-completion is false). ` +
        howToResume(JobId, "wait for");
  return { passed: true, sentence };
}

/** Returns the verdict on a failed run with how many of the file's jobs it came to. */
export function withJobCount(verdict: Verdict, { jobs, parts }: RunState): Verdict {
  const next = parts[jobs.length];
  if (verdict.passed || parts.length < 2 || jobs.length === 0) return verdict;
  const rest =
    next === undefined ? "" : ` Users from row ${formatCount(next.firstRow + 1)} on were not uploaded.`;
  return {
    passed: false,
    sentence: `${verdict.sentence} This was job ${jobs.length} of ${parts.length} of the file.${rest}`,
  };
}

/** Stops the job of a run that was cancelled or timed out, if the inputs ask for it. */
async function stopIfWanted({ inputs, context, record }: Run, error: unknown): Promise<void> {
  const { cognito, clock, signal, log } = context;
  const { job, inFlight } = record.state;
  const isCancelled = isAbort(error) && signal.aborted;
  const isWanted = isCancelled ? inputs.stopOnCancel : isTimeout(error) && inputs.stopOnTimeout;
  if (!isWanted || job === undefined || !(isRunning(job) || inFlight === "start")) return;
  try {
    const limit = clock.timeout(signal.aborted ? maxStopMs.cancelled : maxStopMs.timedOut);
    const stopped = await stopJob({ cognito, clock }, job.JobId, limit);
    record.jobSeen(stopped.job);
    if (stopped.stopSent) log.info(`Asked import job ${job.JobId} to stop.`);
  } catch (failure) {
    record.stopFailed(isAbort(failure) ? "no reply came back in time" : describeError(failure));
  }
}
