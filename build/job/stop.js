import { isPreconditionRefusal } from "../aws/errors.js";
import { isFinal } from "../aws/import-job.js";
/** Time between two looks at a job that is stopping, in milliseconds. */
const lookAfter = 250;
/**
 * Stops a job, and looks at it until it has stopped or the time is over.
 * @param limit aborted when the time is over; by then the job may still be Stopping
 * @returns the job as it was last seen: also one that had ended before, or was never started
 */
export async function stopJob({ cognito, clock }, jobId, limit) {
    let job;
    try {
        job = await cognito.stopUserImportJob(jobId, limit);
    }
    catch (error) {
        // It has ended by itself, or was never started.
        if (!isPreconditionRefusal(error))
            throw error;
        return cognito.describeUserImportJob(jobId, limit);
    }
    try {
        while (!isFinal(job)) {
            await clock.sleep(lookAfter, limit);
            job = await cognito.describeUserImportJob(jobId, limit);
        }
    }
    catch {
        // It was told to stop; how far it has come is nice to know.
    }
    return job;
}
