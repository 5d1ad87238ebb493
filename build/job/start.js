import { isPreconditionRefusal, mayBeCarriedOut } from "../aws/errors.js";
import { isRunning } from "../aws/import-job.js";
import { graceAfter } from "../clock.js";
import { ActionError, messageOf } from "../errors.js";
import { formatDuration } from "../format.js";
import { nextDelay } from "./wait.js";
/** How long a start that is under way may still take once the run is cancelled, in milliseconds. */
const startGraceMs = 1000;
/** So often a job is started while replies are lost. */
const mostLostReplies = 5;
/** Shortest time between two attempts in a busy account, in milliseconds. */
const shortestBusyDelay = 1000;
/**
 * Starts a job that has its file. An account runs one import at a time (Cognito developer guide): while another one is
 * active it is waited for. A start whose reply is lost is recognised by the job's status.
 * @returns the job, started or, where somebody else has had it, as it is
 * @throws {ActionError} `timeout` when the account is still busy at the deadline
 */
export async function startJob(world, start) {
    const { cognito, clock, log } = world;
    const { job, deadline, pollIntervalMs, onUnderWay, signal } = start;
    const beganAt = clock.now();
    let lostReplies = 0;
    let told;
    for (;;) {
        signal.throwIfAborted();
        onUnderWay(true);
        try {
            // Whoever breaks off in the middle of it does not know whether the import runs.
            const started = await cognito.startUserImportJob(job.JobId, graceAfter(signal, startGraceMs));
            onUnderWay(false);
            return started;
        }
        catch (error) {
            signal.throwIfAborted();
            const lost = mayBeCarriedOut(error);
            if (!lost)
                onUnderWay(false);
            if (!lost && !isPreconditionRefusal(error))
                throw error;
            const seen = await cognito.describeUserImportJob(job.JobId, signal);
            if (seen.Status !== "Created") {
                onUnderWay(false);
                return seen;
            }
            if (lost && ++lostReplies === mostLostReplies)
                throw error;
            if (lost)
                continue;
            const active = await whoIsActive(world, error, job, signal);
            if (active === undefined)
                throw error;
            if (active !== told)
                log.info(`${active} Waiting for its end; an account runs one import at a time.`);
            told = active;
            const now = clock.now();
            if (now >= deadline)
                throw busyTooLong(start.timeoutMs, error);
            const pace = { elapsed: now - beganAt, sinceChange: now - beganAt, handled: 0, total: 0 };
            const delay = pollIntervalMs ?? Math.max(shortestBusyDelay, nextDelay(pace));
            await clock.sleep(Math.min(delay, deadline - now), signal);
        }
    }
}
function busyTooLong(timeoutMs, cause) {
    return new ActionError("timeout", `The account was busy with another import for ${formatDuration(timeoutMs)} (timeout-minutes).`, { cause });
}
/** Refusals of another kind: no file, a pool that verifies nothing, a log role that cannot be assumed. */
const otherReason = /no csv file|auto[- ]?verified|\brole\b/i;
/** How AWS may say that the account is busy; its words are not published. */
const busyWords = /\b(another|other|active|concurrent|at a time|in progress|running)\b/i;
/** Who keeps the account busy, in a sentence; undefined where the refusal is for another reason. */
async function whoIsActive({ cognito, log }, refusal, job, signal) {
    const words = messageOf(refusal);
    if (otherReason.test(words))
        return undefined;
    try {
        const jobs = await cognito.newestJobs(signal);
        const other = jobs.find((listed) => isRunning(listed.job) && listed.job.JobId !== job.JobId)?.job;
        if (other !== undefined)
            return `Import job ${other.JobId} (${other.JobName}) of this pool is active.`;
    }
    catch (error) {
        signal.throwIfAborted();
        log.debug(`The jobs of the pool could not be listed: ${messageOf(error)}`);
    }
    return busyWords.test(words) ? "Another import job is active in this account." : undefined;
}
