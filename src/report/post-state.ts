import * as core from "@actions/core";
import { describeError } from "../base/errors.ts";
import { stepLog } from "./log.ts";

export type PostState = typeof stepPostState;

/** Saves what the post step needs if this process is killed. Ids and paths are no secret. */
export const stepPostState = {
  /** From now on this import job may be running. */
  recordJob: (jobId: string) => save("job-id", jobId),
  /** The state of the job is reported, so the post step leaves the job alone. */
  markJobReported: () => save("job-reported", "true"),
  /** From now on this folder, with user data, may exist. */
  recordFolder: (path: string) => save("folder", path),
  /** From now on this file, with user data, may exist. */
  recordFile: (path: string) => save("file", path),
  /** From now on the post step reports this sentence about unfinished work; empty if it is done or reported. */
  recordUnfinished: (sentence: string) => save("unfinished", sentence),
};

/** The run can continue without a post step. */
function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    stepLog.debug(`The state ${name} cannot be saved for the post step: ${describeError(error)}`);
  }
}

/** What a killed main step left behind. */
export type Abandoned = ReturnType<typeof readPostState>;

/** Reads the state that the main step saved. */
export function readPostState() {
  const saved = (name: string) => core.getState(name) || undefined;
  return {
    /** The import job that may be running. */
    jobId: saved("job-reported") ? undefined : saved("job-id"),
    folder: saved("folder"),
    file: saved("file"),
    /** What was unfinished, in a sentence. */
    unfinished: saved("unfinished"),
  };
}
