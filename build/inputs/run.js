/** Longest wait: what a timer of the runtime can hold, about 24 days. */
const maxTimeoutMinutes = 35_000;
export function readRunInputs({ boolean, positiveNumber, limit }) {
    const start = boolean("start", true);
    const waitForCompletion = boolean("wait-for-completion", true);
    const timeoutMinutes = positiveNumber("timeout-minutes", maxTimeoutMinutes) ?? 60;
    const pollIntervalSeconds = positiveNumber("poll-interval-seconds", 3600);
    return {
        start,
        waitForCompletion,
        timeoutMs: timeoutMinutes * 60_000,
        pollIntervalMs: pollIntervalSeconds === undefined ? undefined : pollIntervalSeconds * 1000,
        stopOnCancel: boolean("stop-on-cancel", true),
        stopOnTimeout: boolean("stop-on-timeout", false),
        maxFailedUsers: limit("max-failed-users") ?? { users: 0 },
        maxSkippedUsers: limit("max-skipped-users"),
    };
}
