import * as core from "@actions/core";
import { combined, countsOf, type ImportJob, importJobJson, type UserCounts } from "../base/import-job.ts";
import type { LogPlace } from "../base/log-place.ts";

/** Sets the outputs of the step. The last value counts. */
export type Outputs = {
  csvHeader(columns: readonly string[]): void;
  totalUsers(total: number): void;
  reportPath(path: string): void;
  failedRowsPath(path: string): void;
  usersPath(path: string): void;
  /** @param lines as the CLI prints them; the last line break is removed, as by a shell's `$(…)` */
  result(lines: string): void;
  log(place: LogPlace): void;
  /** Whether the run has changed anything in the pool so far. */
  changed(changed: boolean): void;
  updatedUsers(count: number): void;
  /** No user of the file is to be uploaded. */
  noJob(users: UserCounts): void;
  /**
   * @param jobs all jobs of the file so far
   * @param users of the file; undefined if only Cognito knows
   * @param needed how many jobs the file needs
   */
  jobs(jobs: readonly ImportJob[], users: UserCounts | undefined, needed: number): void;
};

export const stepOutputs: Outputs = {
  csvHeader: (columns) => core.setOutput("csv-header", columns.join(",")),
  totalUsers: (total) => core.setOutput("total-users", total),
  reportPath: (path) => core.setOutput("report-path", path),
  failedRowsPath: (path) => core.setOutput("failed-rows-path", path),
  usersPath: (path) => core.setOutput("users-path", path),
  result: (lines) => core.setOutput("result", lines.replace(/\n$/, "")),
  log: ({ group, stream }) => {
    core.setOutput("log-group", group);
    core.setOutput("log-stream", stream);
  },
  changed: (changed) => core.setOutput("changed", changed),
  updatedUsers: (count) => core.setOutput("updated-users", count),
  noJob: (users) => {
    setCounts(undefined, users);
    core.setOutput("job-ids", []);
    for (const name of ["job-id", "job-name", "status", "user-import-job", "result"])
      core.setOutput(name, "");
  },
  jobs: (jobs, users, needed) => {
    const job = jobs.at(-1);
    const whole = combined(jobs);
    if (job === undefined || whole === undefined) return;
    setCounts(whole, users);
    if (needed > 1)
      core.setOutput(
        "job-ids",
        jobs.map(({ JobId }) => JobId),
      );
    const values: Record<string, string | number | undefined> = {
      "job-id": job.JobId,
      "job-name": job.JobName,
      status: job.Status,
      "completion-message": job.CompletionMessage,
      "creation-date": job.CreationDate?.toISOString(),
      "start-date": job.StartDate?.toISOString(),
      "completion-date": job.CompletionDate?.toISOString(),
      "user-import-job": importJobJson(job),
    };
    for (const [name, value] of Object.entries(values)) {
      // A value that a second job does not have yet must not be that of the first.
      if (value !== undefined || jobs.length > 1) core.setOutput(name, value ?? "");
    }
  },
};

function setCounts(job: ImportJob | undefined, users: UserCounts | undefined): void {
  const { imported, skipped, failed } = countsOf(job, users);
  core.setOutput("imported-users", imported);
  core.setOutput("skipped-users", skipped);
  core.setOutput("failed-users", failed);
}
