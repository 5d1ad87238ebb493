import * as core from "@actions/core";
import { combineJobs, countsOf, type ImportJob, importJobJson, type UserCounts } from "../base/import-job.ts";
import type { LogPlace } from "../base/log-place.ts";

export type Outputs = typeof stepOutputs;

/** Sets the outputs of the step. The last value counts. */
export const stepOutputs = {
  csvHeader: (columns: readonly string[]) => core.setOutput("csv-header", columns.join(",")),
  totalUsers: (total: number) => core.setOutput("total-users", total),
  reportPath: (path: string) => core.setOutput("report-path", path),
  failedRowsPath: (path: string) => core.setOutput("failed-rows-path", path),
  usersPath: (path: string) => core.setOutput("users-path", path),
  /** @param lines as the CLI prints them; the last line break is removed, as by a shell's `$(…)` */
  result: (lines: string) => core.setOutput("result", lines.replace(/\n$/, "")),
  log: ({ group, stream }: LogPlace) => setAll({ "log-group": group, "log-stream": stream }),
  /** Whether the run has changed anything in the pool so far. */
  changed: (changed: boolean) => core.setOutput("changed", changed),
  updatedUsers: (count: number) => core.setOutput("updated-users", count),
  /** No user of the file is to be uploaded. */
  noJob: (users: UserCounts) => {
    setCounts(undefined, users);
    core.setOutput("job-ids", []);
    setAll({ "job-id": "", "job-name": "", status: "", "user-import-job": "", result: "" });
  },
  /**
   * @param jobs all jobs of the file so far
   * @param users of the file; undefined if only Cognito knows
   * @param needed how many jobs the file needs
   */
  jobs: (jobs: readonly ImportJob[], users: UserCounts | undefined, needed: number) => {
    const job = jobs.at(-1);
    if (job === undefined) return;
    setCounts(combineJobs(jobs), users);
    const ids = jobs.map(({ JobId }) => JobId);
    if (needed > 1) core.setOutput("job-ids", ids);
    // A value that a second job does not have yet must not be that of the first.
    const missing = jobs.length > 1 ? "" : undefined;
    setAll({
      "job-id": job.JobId,
      "job-name": job.JobName ?? missing,
      status: job.Status,
      "completion-message": job.CompletionMessage ?? missing,
      "creation-date": job.CreationDate?.toISOString() ?? missing,
      "start-date": job.StartDate?.toISOString() ?? missing,
      "completion-date": job.CompletionDate?.toISOString() ?? missing,
      "user-import-job": importJobJson(job),
    });
  },
};

function setCounts(job: ImportJob | undefined, users: UserCounts | undefined): void {
  const { imported, skipped, failed } = countsOf(job, users);
  setAll({ "imported-users": imported, "skipped-users": skipped, "failed-users": failed });
}

function setAll(values: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) core.setOutput(name, value);
}
