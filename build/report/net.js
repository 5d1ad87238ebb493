import * as core from "@actions/core";
/** Saves for the post step what it has to know. An id is no secret. */
export const stepNet = {
    watch: (jobId) => core.saveState("job-id", jobId),
    settle: () => core.saveState("settled", "true"),
};
/** In the post step: the job that the main step started, or was about to start, and never had its own word on. */
export function readNet() {
    return core.getState("settled") === "true" ? undefined : core.getState("job-id") || undefined;
}
