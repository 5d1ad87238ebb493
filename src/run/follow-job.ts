import { messageOf } from "../base/errors.ts";
import { type ImportJob, isFinal } from "../base/import-job.ts";
import { startJob } from "../job/start.ts";
import { waitForEnd } from "../job/wait.ts";
import { progressLine, rateMeter } from "../report/progress.ts";
import type { Run } from "./record.ts";

/** The time between two lines of progress in the log, in milliseconds; it grows with the time passed. */
const [minLogPauseMs, maxLogPauseMs] = [5000, 120_000];

/**
 * Starts a job that has its file and waits for its end, unless `start` or `wait-for-completion` is false.
 * @param users the users in the job's file; undefined if only Cognito knows
 * @returns the job as it was last seen
 */
export async function startAndWait(run: Run, job: ImportJob, users: number | undefined): Promise<ImportJob> {
  const { inputs, record, state, clock, log, signal, postState } = run;
  const { timeoutMs, pollIntervalMs } = inputs;
  const deadline = record.waitBegan(clock.now(), timeoutMs);
  let running = job;
  if (!isFinal(job) && (job.Status !== "Created" || inputs.start)) {
    postState.recordJob(job.JobId);
    // From here on, the post step reports what becomes of the job, if no other one follows it.
    if (state.jobs.length >= state.parts.length) {
      postState.recordUnfinished("");
      if (inputs.password ?? inputs.passwordColumn ?? inputs.groupsColumn) record.changesPlanned();
    }
  }
  if (job.Status === "Created") {
    if (!inputs.start) return job;
    const onInFlight = (isSent: boolean) => record.note({ inFlight: isSent ? "start" : undefined });
    const start = { job, deadline, timeoutMs, pollIntervalMs, onInFlight, signal };
    running = record.jobSeen(await startJob(run, start));
    record.poolChanged();
    record.jobStarted(clock.now());
  }
  if (!inputs.waitForCompletion || isFinal(running)) return running;
  record.jobStarted(clock.now());
  record.jobPolled(clock.now());
  signal.throwIfAborted();
  return await log.group(`Waiting for import job ${job.JobId} to end`, () =>
    wait(run, running, users, deadline),
  );
}

function wait(
  { inputs, record, state, cognito, clock, log, signal }: Run,
  job: ImportJob,
  totalUsers: number | undefined,
  deadline: number,
): Promise<ImportJob> {
  const { timeoutMs, pollIntervalMs } = inputs;
  const uploaded = state.users?.uploaded;
  let logged = { status: job.Status, at: clock.now() };
  const rateOf = rateMeter(clock.now);
  rateOf(job);
  return waitForEnd({
    ...{ job, totalUsers, clock, deadline, timeoutMs, pollIntervalMs, signal },
    describe: (signal) => cognito.describeUserImportJob(job.JobId, signal),
    onPoll: (latest, changed) => {
      const importMs = record.jobPolled(clock.now());
      const perSecond = rateOf(latest);
      if (!changed) return;
      record.jobSeen(latest);
      const pause = Math.min(maxLogPauseMs, Math.max(minLogPauseMs, importMs / 10));
      if (latest.Status === logged.status && clock.now() - logged.at < pause) return;
      logged = { status: latest.Status, at: clock.now() };
      log.info(progressLine(state.combinedJob ?? latest, uploaded, importMs, perSecond));
    },
    onDescribeError: (error) => {
      log.warning(
        `The status of the import job could not be read: ${messageOf(error)} Trying again until timeout-minutes is over.`,
      );
    },
  });
}
