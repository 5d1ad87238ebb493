import type { Patience } from "../aws/calls.ts";
import type { Cognito, NewJob, UploadableJob } from "../aws/cognito.ts";
import { isPermissionRefusal, mayBeCarriedOut } from "../aws/errors.ts";
import { ActionError, isProgramFault, messageOf } from "../base/errors.ts";
import type { Log } from "../base/log.ts";

/** What the life of a job depends on. */
export type JobWorld = Patience & { cognito: Cognito; log: Log };

/** So many times a job is asked for while replies are lost. */
const mostAttempts = 3;
/** How long a job whose reply was lost gets to show itself, in milliseconds. */
const showsAfter = 1000;

/**
 * Makes an import job. Where the reply is lost the job is looked for by its name before another one is made: no job can be
 * deleted, and a pool keeps 1,000.
 */
export async function createJob(
  world: JobWorld,
  request: NewJob,
  signal: AbortSignal,
): Promise<UploadableJob> {
  const { cognito, clock, log } = world;
  for (let attempt = 1; ; attempt++) {
    const askedAt = cognito.time();
    try {
      return await cognito.createUserImportJob(request, signal);
    } catch (error) {
      const isIncomplete = error instanceof ActionError && error.code === "incomplete-reply";
      const isLost = mayBeCarriedOut(error) && !isIncomplete && !isProgramFault(error);
      if (signal.aborted || attempt === mostAttempts || !isLost) throw error;
      log.info(`${messageOf(error)} Checking whether the job was created.`);
      await clock.sleep(showsAfter, signal);
      const found = await findJob(world, request, askedAt, signal);
      if (found !== undefined) {
        log.info(`It was created: ${found.job.JobId}.`);
        return found;
      }
    }
  }
}

/** The job of that name that was made since then, if there is exactly one: with two, one is somebody else's. */
async function findJob(
  { cognito, log }: JobWorld,
  { jobName }: NewJob,
  since: number,
  signal: AbortSignal,
): Promise<UploadableJob | undefined> {
  try {
    const found = (await cognito.newestJobs(signal)).filter(
      ({ job }) =>
        job.JobName === jobName && job.Status === "Created" && (job.CreationDate?.getTime() ?? 0) >= since,
    );
    const [only, ...others] = found;
    const uploadUrl = others.length > 0 ? undefined : only?.uploadUrl();
    return only === undefined || uploadUrl === undefined ? undefined : { job: only.job, uploadUrl };
  } catch (error) {
    if (!isPermissionRefusal(error)) throw error;
    log.info(
      "Whether a job was made cannot be seen without cognito-idp:ListUserImportJobs; another one is made. " +
        "If there are two, the first one is never started and expires by itself.",
    );
    return undefined;
  }
}
