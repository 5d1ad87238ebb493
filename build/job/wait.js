import { countsOf, handledUsers, isFinal } from "../aws/import-job.js";
import { troubleOf } from "../aws/trouble.js";
import { ActionError } from "../errors.js";
import { formatDuration } from "../format.js";
/** Shortest and longest time between two looks, in milliseconds. */
const minDelay = 500;
const maxDelay = 20_000;
/** How long a job that cannot be looked at is waited for all the same: the import does not need us. In milliseconds. */
const troubleMs = 10 * 60_000;
/**
 * Looks at a started job until it has ended.
 * @returns the job as it ended
 * @throws {ActionError} `timeout` when the deadline comes first
 */
export async function waitForEnd(options) {
    const { describe, onLook, clock, deadline, pollIntervalMs, signal } = options;
    const startedAt = clock.now();
    const timeout = clock.timeout(deadline - startedAt);
    const ended = AbortSignal.any([signal, timeout]);
    let changedAt = startedAt;
    let troubleSince;
    let job = options.job;
    while (!isFinal(job)) {
        const now = clock.now();
        if (now >= deadline)
            throw timedOut(options.timeoutMs);
        const delay = pollIntervalMs ??
            nextDelay({
                elapsed: now - startedAt,
                sinceChange: now - changedAt,
                handled: handledUsers(countsOf(job)),
                total: options.totalUsers ?? 0,
            });
        let latest;
        try {
            await clock.sleep(Math.min(delay, deadline - now), ended);
            latest = await describe(ended);
        }
        catch (error) {
            // A call that is still under way at the deadline does not hold the step up.
            if (timeout.aborted && !signal.aborted)
                throw timedOut(options.timeoutMs);
            const now = clock.now();
            if (ended.aborted || troubleOf(error) === "final" || now - (troubleSince ?? now) > troubleMs)
                throw error;
            if (troubleSince === undefined)
                options.onTrouble(error);
            troubleSince ??= now;
            continue;
        }
        troubleSince = undefined;
        const changed = hasChanged(job, latest);
        if (changed)
            changedAt = clock.now();
        onLook(latest, changed);
        job = latest;
    }
    return job;
}
function timedOut(timeoutMs) {
    const within = formatDuration(timeoutMs);
    return new ActionError("timeout", `The import did not end within ${within} (timeout-minutes).`);
}
function hasChanged(before, after) {
    return (before.Status !== after.Status ||
        before.ImportedUsers !== after.ImportedUsers ||
        before.SkippedUsers !== after.SkippedUsers ||
        before.FailedUsers !== after.FailedUsers);
}
/**
 * How long to wait before the next look, in milliseconds. A tenth of the time that has passed keeps both the
 * number of calls and the lag at the end in proportion to the import. Where the counters tell how much is left,
 * half of that halves the lag at each look; once they stand still, the looks thin out again.
 */
export function nextDelay({ elapsed, sinceChange, handled, total }) {
    const byElapsed = elapsed / 10;
    if (handled === 0)
        return clamp(byElapsed);
    const left = (elapsed / handled) * Math.max(0, total - handled);
    return clamp(Math.min(byElapsed, Math.max(left, sinceChange) / 2));
}
function clamp(delay) {
    return Math.min(maxDelay, Math.max(minDelay, delay));
}
