/** Runs a scenario in process and compares everything that the run reports with what the emulator did. */

import { awsRates } from "../../emulator/rates.ts";
import type { ImportJob, User } from "../../emulator/state.ts";
import type { RunResult } from "../harness/run.ts";
import { fillStage, type Stage } from "../harness/stage.ts";
import { type Scenario, scenarioOf, simpler } from "./scenario.ts";

const username = (n: number) => `zq${n}xuser`;
const address = (n: number) => `zq${n}xuser@example.com`;
const lineOf = (n: number) => n + 2;
const header = "cognito:username,email,email_verified,name";

function fileOf({ users, refused, members }: Scenario): string {
  const rows = Array.from({ length: users }, (_, n) =>
    [
      ...[username(n), address(n), String(!refused.includes(n)), `Zq ${n}`],
      ...(members === undefined ? [] : [members.includes(n) ? "staff" : ""]),
    ].join(","),
  );
  return `${[members === undefined ? header : `${header},groups`, ...rows].join("\n")}\n`;
}

/** What is true of the pool and its jobs after a run. */
type Truth = {
  jobs: readonly ImportJob[];
  /** The users of the file whom the run's job imported, were there before, and are missing, by number. */
  imported: number[];
  missing: number[];
};

/** Runs the scenario of a seed. Returns what it violates, one sentence each. */
async function simulate(scenario: Scenario): Promise<string[]> {
  const stage = await fillStage({} as Stage);
  try {
    Object.assign(stage.emulator.settings, scenario.settings, { rates: awsRates });
    if (scenario.otherUsers > 0) await startOtherJob(stage, scenario.otherUsers);
    const staff = {
      ...{ name: "staff", description: undefined, roleArn: undefined, precedence: undefined },
      createdAt: 0,
      modifiedAt: 0,
    };
    stage.pool.groups.set("staff", { ...staff, members: new Set<string>() });
    for (const n of scenario.existing)
      createUser(stage, n, scenario.renamed.includes(n) ? "Before" : `Zq ${n}`);
    const requestsBefore = stage.emulator.requests.length;
    const run = await runScenario(stage, scenario);
    stage.emulator.advance();
    const truth = truthOf(stage, scenario);
    const throttled = stage.emulator.requests
      .slice(requestsBefore)
      .filter(({ errorCode, fault }) => fault === undefined && /TooMany|Throttl/.test(errorCode ?? ""));
    return [
      ...jobFaults(scenario, truth, run),
      ...verdictFaults(scenario, truth, run),
      ...rowFaults(scenario, run),
      ...sinkFaults(scenario, stage, run),
      ...(throttled.length > 0 ? [`It exceeded AWS's quota for ${throttled[0]?.operation}.`] : []),
      ...userFaults(scenario, stage, truth, run),
      ...(await secondRunFaults(scenario, stage, run)),
    ];
  } finally {
    await stage.emulator.close();
  }
}

function createUser({ emulator, pool }: Stage, n: number, name = `Zq ${n}`): void {
  emulator.createUser(pool.id, username(n), { email: address(n), email_verified: "true", name });
}

async function startOtherJob({ emulator, step }: Stage, users: number): Promise<void> {
  const other = emulator.createUserPool({ PoolName: "other" });
  const rows = Array.from({ length: users }, (_, n) => `other${n},other${n}@example.org,true,`);
  await step({
    inputs: { "user-pool-id": other.id, "wait-for-completion": "false", "existing-users": "upload" },
    files: { "users.csv": `${[header, ...rows].join("\n")}\n` },
  });
}

function runScenario(stage: Stage, scenario: Scenario): Promise<RunResult> {
  const { inputs, faults, cancelAt, appearing } = scenario;
  return stage.step({
    ...{ inputs, faults, post: true, files: { "users.csv": fileOf(scenario) } },
    ...(cancelAt !== undefined && { cancelAt }),
    // Between the look-up and the job, somebody else creates users.
    onRequest: (operation) => {
      if (operation !== "PutObject") return;
      for (const n of appearing.filter((n) => !hasUser(stage, n))) createUser(stage, n);
    },
  });
}

function hasUser({ pool }: Stage, n: number): boolean {
  return pool.users.has(username(n));
}

function truthOf(stage: Stage, { users, existing, appearing }: Scenario): Truth {
  const each = Array.from({ length: users }, (_, n) => n);
  const isFromJob = (user: User | undefined) => user?.status === "RESET_REQUIRED";
  return {
    jobs: [...stage.pool.jobs.values()],
    imported: each.filter(
      (n) => !existing.includes(n) && !appearing.includes(n) && isFromJob(stage.pool.users.get(username(n))),
    ),
    missing: each.filter((n) => !hasUser(stage, n)),
  };
}

const isActive = ({ status }: ImportJob) => ["Pending", "InProgress", "Stopping"].includes(status);

function jobFaults({ inputs }: Scenario, { jobs }: Truth, run: RunResult): string[] {
  const started = jobs.filter(({ startedAt }) => startedAt !== undefined);
  const isStopped = run.sinceCancelMs >= 0 && inputs["stop-on-cancel"] !== "false";
  return [
    ...(started.length > 1 ? [`It started ${started.length} jobs for one file.`] : []),
    ...(inputs["dry-run"] === "true" && jobs.length > 0 ? ["A dry run created a job."] : []),
    ...(isStopped && jobs.some(isActive) ? ["A cancelled run left a job running."] : []),
    ...(run.outputs["job-id"] && !jobs.some(({ id }) => id === run.outputs["job-id"])
      ? ["The output job-id is wrong."]
      : []),
    ...(started.length > 0 && !run.outputs["job-id"]
      ? ["A job was started, and the output job-id is empty."]
      : []),
  ];
}

function verdictFaults(scenario: Scenario, { imported, missing, jobs }: Truth, run: RunResult): string[] {
  const { inputs, existing, appearing, users } = scenario;
  const limit = (Number(inputs["timeout-minutes"]) + 3) * 60_000;
  const found: string[] = [];
  if (run.tookMs > limit) found.push(`It took ${run.tookMs} ms of at most ${limit}.`);
  if (!["true", "false"].includes(run.outputs.changed ?? "")) found.push("The output changed is not set.");
  if (run.sinceCancelMs >= 0) {
    if (run.sinceCancelMs > 2800) found.push(`It ended ${run.sinceCancelMs} ms after the cancel.`);
    return found;
  }
  if (inputs["dry-run"] === "true") return found;
  const skipped = existing.length + appearing.length;
  const failed = users - imported.length - skipped;
  const uploaded = inputs["existing-users"] === "upload" ? users : users - existing.length;
  const isTimedOut = run.failures.some((message) => message.includes("timeout-minutes"));
  const mostFailed = limitOf(inputs["max-failed-users"] ?? "0", uploaded);
  const mostSkipped = limitOf(inputs["max-skipped-users"] ?? "100%", users);
  const mustPass = failed <= mostFailed && skipped <= mostSkipped && !isTimedOut;
  if (run.passed !== mustPass) {
    const why = run.failures.join(" ") || "it passed";
    found.push(`It must ${mustPass ? "pass" : "fail"} (${failed} failed, ${skipped} skipped), but: ${why}`);
  }
  if (run.passed && missing.length > failed) found.push("It passed, and users are missing.");
  if (!run.passed || jobs.length === 0) return found;
  const {
    "imported-users": told,
    "skipped-users": left,
    "failed-users": lost,
    "total-users": all,
  } = run.outputs;
  const counts = [told, left, lost, all].map(Number);
  const truth = [imported.length, skipped, failed, users];
  if (String(counts) !== String(truth)) found.push(`Counts are ${counts} instead of ${truth}.`);
  return found;
}

function limitOf(text: string, of: number): number {
  return text.endsWith("%") ? (of * Number.parseFloat(text)) / 100 : Number(text);
}

/** What differs between the users in the pool and what the file and the plan say of them. */
function userFaults(
  { inputs, existing, renamed, members, appearing }: Scenario,
  { pool, emulator }: Stage,
  { missing }: Truth,
  run: RunResult,
): string[] {
  const updates = inputs["existing-users"] === "update" && inputs["dry-run"] !== "true";
  const isPlanned = (name: string, operation: string) => {
    const n = Number(/\d+/.exec(name)?.[0]);
    if (operation === "AdminUpdateUserAttributes") return updates && renamed.includes(n);
    return (
      operation === "AdminAddUserToGroup" && inputs["dry-run"] !== "true" && members?.includes(n) === true
    );
  };
  const found = emulator.billableUsers().flatMap(({ username, operations }) => {
    const wrong = operations.filter((operation) => !isPlanned(username, operation));
    return wrong.length === 0 ? [] : [`It made a user billable by ${wrong}.`];
  });
  if (!run.passed || inputs["dry-run"] === "true") return found;
  const nameOf = (n: number) => pool.users.get(username(n))?.attributes.name;
  if (updates && existing.some((n) => nameOf(n) !== `Zq ${n}`)) found.push("A user was not updated.");
  if (!updates && renamed.some((n) => nameOf(n) !== "Before")) found.push("A user was updated.");
  const updated = updates ? renamed.length : 0;
  if (appearing.length === 0 && Number(run.outputs["updated-users"] || 0) !== updated) {
    found.push(`updated-users is ${run.outputs["updated-users"]} instead of ${updated}.`);
  }
  const staff = pool.groups.get("staff")?.members;
  const lacking = (members ?? []).filter((n) => !missing.includes(n) && !staff?.has(username(n)));
  if (lacking.length > 0) found.push("A member is not in the group.");
  return found;
}

/** A second run with the same file changes nothing. */
async function secondRunFaults(scenario: Scenario, stage: Stage, first: RunResult): Promise<string[]> {
  const { inputs, refused, cancelAt } = scenario;
  const isComplete =
    first.passed && refused.length === 0 && cancelAt === undefined && inputs["dry-run"] !== "true";
  if (!isComplete || inputs["existing-users"] === "upload" || inputs["max-skipped-users"] !== undefined)
    return [];
  stage.emulator.clearFaults();
  const jobs = stage.pool.jobs.size;
  const second = await stage.step({ inputs, files: { "users.csv": fileOf(scenario) } });
  return [
    ...(second.passed ? [] : [`The second run failed: ${second.failures}`]),
    ...(second.outputs.changed === "false" ? [] : ["The second run changed something."]),
    ...(stage.pool.jobs.size === jobs ? [] : ["The second run created a job."]),
  ];
}

function rowFaults(
  { users, existing, refused, appearing }: Scenario,
  { report, passed }: RunResult,
): string[] {
  const lines = (report.rows ?? []).map(({ line }) => line);
  const known = lines.filter((line) => line !== undefined);
  const found: string[] = [];
  if (new Set(known).size !== known.length) found.push("A row is reported twice.");
  if (known.some((line) => line < 2 || line >= lineOf(users)))
    found.push("A row has a line that the file lacks.");
  for (const { line, outcome } of report.rows ?? []) {
    if (line === undefined) continue;
    const n = line - 2;
    const expected = refused.includes(n) ? "FAILED" : "SKIPPED";
    const isRight =
      outcome === expected && (refused.includes(n) || existing.includes(n) || appearing.includes(n));
    if (!isRight) found.push(`Line ${line} is reported as ${outcome}.`);
  }
  if (passed && report.counts === undefined) found.push("There is no report.");
  return found;
}

function sinkFaults({ users }: Scenario, { pool }: Stage, run: RunResult): string[] {
  const { masked, stdout, summary, outputs, report, leftBehind, failedRows: _, post } = run;
  const shown = [stdout, summary, JSON.stringify(outputs), JSON.stringify(report), post?.stdout ?? ""]
    .join("\n")
    .replace(/^::add-mask::.*$/gm, "");
  const secrets = [...pool.jobs.values()].map(({ preSignedUrl }) => preSignedUrl);
  const found: string[] = [];
  if (Array.from({ length: users }, (_, n) => username(n)).some((name) => shown.includes(name))) {
    found.push("A user's name is shown.");
  }
  if (secrets.some((secret) => shown.includes(secret)) || /X-Amz-Signature=/i.test(shown))
    found.push("The pre-signed URL is shown.");
  if (secrets.length > 0 && run.requests.includes("PutObject") && masked.length === 0)
    found.push("Nothing is masked.");
  if (leftBehind.length > 0) found.push(`It left ${leftBehind.join(", ")} behind.`);
  return found;
}

/** Returns the smallest scenario found that fails like that of a seed, and what it violates; undefined if the seed holds. */
export async function findFault(seed: number): Promise<{ scenario: Scenario; faults: string[] } | undefined> {
  let scenario = scenarioOf(seed);
  let faults = await simulate(scenario);
  if (faults.length === 0) return undefined;
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false;
    for (const candidate of simpler(scenario)) {
      const found = await simulate(candidate);
      if (found.length === 0) continue;
      [scenario, faults, isSmaller] = [candidate, found, true];
      break;
    }
  }
  return { scenario, faults };
}
