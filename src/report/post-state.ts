import * as core from "@actions/core";
import { describeError } from "../base/errors.ts";
import { stepLog } from "./log.ts";

/** Records what the post step needs if this process is killed. */
export type PostState = {
  /** From now on this import job may be running. */
  recordJob(jobId: string): void;
  /** What becomes of the job has been reported. */
  markSettled(): void;
  /** From now on this folder, with user data, may exist. */
  recordFolder(path: string): void;
  /** From now on this file, with user data, may exist. */
  recordFile(path: string): void;
  /** From now on the post step reports this sentence about unfinished work; empty if it is done or reported. */
  recordUnfinished(sentence: string): void;
};

/** What a main step left when it was killed. */
export type Abandoned = {
  /** The import job that may be running. */
  jobId: string | undefined;
  folder: string | undefined;
  file: string | undefined;
  /** What was unfinished, in a sentence. */
  unfinished: string | undefined;
};

/** Saves the state for the post step. Ids and paths are no secret. */
export const stepPostState: PostState = {
  recordJob: (jobId) => save("job-id", jobId),
  markSettled: () => save("settled", "true"),
  recordFolder: (path) => save("folder", path),
  recordFile: (path) => save("file", path),
  recordUnfinished: (sentence) => save("unfinished", sentence),
};

/** The run can continue without a post step. */
function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    stepLog.debug(`The state ${name} cannot be saved for the post step: ${describeError(error)}`);
  }
}

/** Returns what the main step left behind. */
export function readPostState(): Abandoned {
  return {
    jobId: core.getState("settled") === "true" ? undefined : core.getState("job-id") || undefined,
    folder: core.getState("folder") || undefined,
    file: core.getState("file") || undefined,
    unfinished: core.getState("unfinished") || undefined,
  };
}
