import type { Cognito, NewJob, UploadableJob } from "../aws/cognito.ts";
import { isPermissionRefusal, mayHaveTakenEffect } from "../aws/errors.ts";
import type { RetryContext } from "../aws/retry.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import type { Log } from "../base/log.ts";

/** What the life of a job depends on. */
export type JobContext = RetryContext & { cognito: Cognito; log: Log };

/** @property isNameUnique whether no other run gives a job this name */
export type JobRequest = NewJob & { isNameUnique: boolean };

/** Maximum attempts while replies are lost. */
const maxAttempts = 3;
/** How long to wait for a job to appear in the list after its reply was lost. */
const listDelayMs = 1000;

/**
 * Creates an import job. If the reply is lost, the job is looked for by its name before another one is created, because a
 * pool keeps 1,000 jobs and none can be deleted.
 * @param onInFlight called with true before the call, and with false once it is known whether a job was created
 */
export async function createJob(
  context: JobContext,
  request: JobRequest,
  onInFlight: (isInFlight: boolean) => void,
  signal: AbortSignal,
): Promise<UploadableJob> {
  const { cognito, clock, log } = context;
  onInFlight(true);
  for (let attempt = 1; ; attempt++) {
    const sentAt = cognito.time();
    try {
      const created = await cognito.createUserImportJob(request, signal);
      onInFlight(false);
      return created;
    } catch (error) {
      const isIncomplete = error instanceof ActionError && error.code === "incomplete-reply";
      const isUnknown = mayHaveTakenEffect(error);
      const isLost = isUnknown && !isIncomplete && !isProgramFault(error);
      // After a lost reply, a refusal does not say whether the job of that reply exists.
      if (attempt === 1 && !isUnknown) onInFlight(false);
      if (signal.aborted || attempt === maxAttempts || !isLost) throw error;
      log.info(`${messageOf(error)} Checking whether the job was created.`);
      await clock.sleep(listDelayMs, signal);
      const found = await findJob(context, request, sentAt, signal);
      if (found !== undefined) {
        onInFlight(false);
        log.info(`It was created: ${found.job.JobId}.`);
        return found;
      }
    }
  }
}

/** Returns the job with the request's name created since then, if there is exactly one and no other run can have created it. */
async function findJob(
  { cognito, log }: JobContext,
  { jobName, isNameUnique }: JobRequest,
  since: number,
  signal: AbortSignal,
): Promise<UploadableJob | undefined> {
  const createsAnother =
    "The step creates another one. If there are two, the first one never starts and expires automatically.";
  if (!isNameUnique) {
    log.info(
      `Another run may use the same job-name, so a job of that name may not be this run's. ${createsAnother}`,
    );
    return undefined;
  }
  try {
    const [only, ...others] = (await cognito.newestJobs(signal)).filter(
      ({ job }) =>
        job.JobName === jobName && job.Status === "Created" && (job.CreationDate?.getTime() ?? 0) >= since,
    );
    const uploadUrl = others.length > 0 ? undefined : only?.uploadUrl();
    return only === undefined || uploadUrl === undefined ? undefined : { job: only.job, uploadUrl };
  } catch (error) {
    if (!isPermissionRefusal(error)) throw error;
    log.info(
      `Without cognito-idp:ListUserImportJobs, the step cannot see whether a job was created. ${createsAnother}`,
    );
    return undefined;
  }
}
