import * as core from "@actions/core";
import { messageOf } from "../base/errors.ts";
import type { Net } from "../run/context.ts";
import { stepLog } from "./log.ts";

/** Saves for the post step what it has to know. An id is no secret. */
export const stepNet: Net = {
  watch: (jobId) => save("job-id", jobId),
  settle: () => save("settled", "true"),
};

/** Without a net the run goes on all the same. */
function save(name: string, value: string): void {
  try {
    core.saveState(name, value);
  } catch (error) {
    stepLog.debug(`The post step cannot be told ${name}: ${messageOf(error)}`);
  }
}

/** In the post step: the job that the main step started, or was about to start, and never had its own word on. */
export function readNet(): string | undefined {
  return core.getState("settled") === "true" ? undefined : core.getState("job-id") || undefined;
}
