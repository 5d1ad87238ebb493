import * as core from "@actions/core";
import { combined, countsOf, importJobJson } from "../aws/import-job.js";
export const stepOutputs = {
    csvHeader: (columns) => core.setOutput("csv-header", columns.join(",")),
    totalUsers: (total) => core.setOutput("total-users", total),
    reportPath: (path) => core.setOutput("report-path", path),
    failedRowsPath: (path) => core.setOutput("failed-rows-path", path),
    log: ({ group, stream }) => {
        core.setOutput("log-group", group);
        core.setOutput("log-stream", stream);
    },
    jobs: (jobs, leftOut) => {
        const job = jobs.at(-1);
        const whole = combined(jobs);
        if (job === undefined || whole === undefined)
            return;
        const { imported, skipped, failed } = countsOf(whole, leftOut);
        if (jobs.length > 1)
            core.setOutput("job-ids", jobs.map(({ JobId }) => JobId));
        const values = {
            "job-id": job.JobId,
            "job-name": job.JobName,
            status: job.Status,
            "imported-users": imported,
            "skipped-users": skipped,
            "failed-users": failed,
            "completion-message": job.CompletionMessage,
            "creation-date": job.CreationDate?.toISOString(),
            "start-date": job.StartDate?.toISOString(),
            "completion-date": job.CompletionDate?.toISOString(),
            "user-import-job": importJobJson(job),
        };
        for (const [name, value] of Object.entries(values)) {
            if (value !== undefined)
                core.setOutput(name, value);
        }
    },
};
