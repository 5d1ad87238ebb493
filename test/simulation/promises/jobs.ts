/** At most one job runs for a file, and none is left running that nobody waits for. */
import { isActive, isCancelled, isDryRun, isRefused, isTimedOut, type Ran } from "../truth.ts";

export function jobFaults({ scenario, run, truth, stage }: Ran): string[] {
  const { inputs, jobUsers } = scenario;
  const { jobs, started, uploaded } = truth;
  const { outputs } = run;
  // Without a permission, users may not be looked up, and the whole file is uploaded.
  const mostUploaded = scenario.denied === undefined ? uploaded : scenario.users;
  const parts = jobUsers === undefined ? 1 : Math.ceil(mostUploaded / jobUsers);
  const stops =
    (isTimedOut(run) && inputs["stop-on-timeout"] === "true") ||
    ((isCancelled(run) || (run.killed && !isTimedOut(run))) && inputs["stop-on-cancel"] !== "false");
  const listed: string[] = JSON.parse(outputs["job-ids"] || JSON.stringify([outputs["job-id"]]));
  const found: string[] = [];
  if (started.length > parts) found.push(`It started ${started.length} jobs for one file.`);
  if (isDryRun(scenario) || isRefused(scenario)) {
    if (jobs.length > 0) found.push("A job was created that the inputs forbid.");
    const isCreated = !scenario.hasTeam && stage.pool.groups.has("team");
    if (isCreated) found.push("A group was created that the inputs forbid.");
  }
  const isDenied = scenario.denied !== undefined || scenario.expiresAfter !== undefined;
  const said = [run.stdout, ...run.failures, run.post?.stdout].join("\n");
  const couldStop = !(isDenied && said.includes("could not be stopped"));
  if (stops && couldStop && jobs.some(isActive)) found.push("It left a job running.");
  if (outputs["job-id"] && !jobs.some(({ id }) => id === outputs["job-id"])) {
    found.push("The output job-id is wrong.");
  }
  if (!run.killed && started.some(({ id }) => !listed.includes(id))) {
    found.push("A job was started, and is not among the outputs job-id and job-ids.");
  }
  return found;
}
