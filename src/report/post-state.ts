import * as core from "@actions/core";
import { describeError } from "../base/errors.ts";
import { stepLog } from "./log.ts";

/** What the post step has to know if this process is killed. */
export type PostState = {
  /** From now on this import job may be running. */
  recordJob(jobId: string): void;
  /** The run has come to its end and has reported what becomes of its job. */
  markSettled(): void;
};

/** Saves the state for the post step. An import job's id is no secret. */
export const stepPostState: PostState = {
  recordJob: (jobId) => save("job-id", jobId),
  markSettled: () => save("settled", "true"),
};

/** The run goes on without a post step that could stop its job. */
function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    stepLog.debug(`The state ${name} cannot be saved for the post step: ${describeError(error)}`);
  }
}

/** Returns the import job that the main step started, or was about to start, without reporting what becomes of it. */
export function readPostState(): string | undefined {
  return core.getState("settled") === "true" ? undefined : core.getState("job-id") || undefined;
}
