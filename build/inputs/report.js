import { resolve } from "node:path";
export function readReportInputs({ problems, text, boolean }, workspace) {
    const annotations = boolean("annotations", true);
    const summary = boolean("summary", true);
    const givenPath = text("report-path");
    const reportPath = givenPath === undefined ? undefined : resolve(workspace, givenPath);
    if (reportPath !== undefined && reportPath === resolve(workspace, text("csv-path") ?? "")) {
        problems.push("report-path must not be the file of users, which it would overwrite");
    }
    return { annotations, summary, reportPath, githubToken: text("github-token") };
}
