/** Runs a scenario in process and compares everything that the run reports with what the emulator did. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { callsPerSecond } from "../../src/aws/pace.ts";
import { jobLimits } from "../../src/users/convert/split.ts";
import type { RunResult } from "../harness/run.ts";
import type { Stage, StepOptions } from "../harness/stage.ts";
import { allFaults, events, prepareStage } from "./prepare.ts";
import { againFaults } from "./promises/again.ts";
import { jobFaults } from "./promises/jobs.ts";
import { rowFaults } from "./promises/rows.ts";
import { sinkFaults } from "./promises/sinks.ts";
import { userFaults } from "./promises/users.ts";
import { verdictFaults } from "./promises/verdict.ts";
import type { Scenario } from "./scenario.ts";
import { type LeftFile, type Ran, truthOf } from "./truth.ts";
import { fileOf } from "./users-file.ts";

/** Runs a scenario. Returns what it violates, one sentence each. */
export async function simulate(scenario: Scenario): Promise<string[]> {
  const [limits, rates] = [{ ...jobLimits }, { ...callsPerSecond }];
  const stage = await prepareStage(scenario);
  try {
    jobLimits.users = scenario.jobUsers ?? limits.users;
    // A tenth, as are the quotas, so that a few users reach them.
    const { passwords, updates, lookUps } = rates;
    Object.assign(callsPerSecond, {
      passwords: passwords / 10,
      updates: updates / 10,
      lookUps: lookUps / 10,
    });
    const requestsBefore = stage.emulator.requests.length;
    const { run, files } = await runScenario(stage, scenario);
    stage.emulator.advance();
    const ran: Ran = { scenario, stage, run, files, truth: truthOf(stage, scenario) };
    const throttled = stage.emulator.requests
      .slice(requestsBefore)
      .find(({ errorCode, fault }) => fault === undefined && /TooMany|Throttl/.test(errorCode ?? ""));
    return [
      ...jobFaults(ran),
      ...verdictFaults(ran),
      ...rowFaults(ran),
      ...sinkFaults(ran),
      ...userFaults(ran),
      ...(throttled === undefined ? [] : [`It exceeded AWS's quota for ${throttled.operation}.`]),
      ...(await againFaults(ran, () => runAgain(stage, scenario))),
    ];
  } finally {
    Object.assign(jobLimits, limits);
    Object.assign(callsPerSecond, rates);
    await stage.emulator.close();
  }
}

/** Runs the step or, where a job is resumed, both of them. */
async function runScenario(
  stage: Stage,
  scenario: Scenario,
): Promise<{ run: RunResult; files: readonly LeftFile[] }> {
  const { inputs, faults, cancelAt, killAt, resumes } = scenario;
  let files: LeftFile[] = [];
  const options: StepOptions = {
    ...given(scenario, inputs),
    onEnd: async (_, home) => {
      files = filesIn(home);
    },
    ...events(stage, scenario),
  };
  const stops: StepOptions = { ...(cancelAt && { cancelAt }), ...(killAt && { killAt }), post: true };
  if (resumes === undefined) {
    return { run: await stage.step({ ...options, ...stops, faults: allFaults(scenario) }), files };
  }
  const first = await stage.step({ ...options, inputs: { ...options.inputs, start: "false" } });
  const { "job-id": id } = first.outputs;
  if (!first.passed || !id) return { run: first, files };
  const maps = resumes === "same runner" ? files.filter(({ path }) => path.includes(id)) : [];
  const second: StepOptions = {
    ...options,
    ...stops,
    files: { ...options.files, ...Object.fromEntries(maps.map(({ path, text }) => [path, text])) },
    inputs: { ...options.inputs, "job-id": id, "existing-users": "" },
    faults,
  };
  return { run: await stage.step(second), files };
}

function given(scenario: Scenario, inputs: Record<string, string>): StepOptions {
  const files = fileOf(scenario);
  return { files, inputs: { ...inputs, "csv-path": Object.keys(files)[0] ?? "" } };
}

/** The same step again, which nobody disturbs. */
function runAgain({ emulator, step, clock }: Stage, scenario: Scenario): Promise<RunResult> {
  emulator.clearFaults();
  emulator.settings.credentials = [{ accessKeyId: "test", secretAccessKey: "test" }];
  // The log of a job that failed appears late, and the quotas of the first run are free again.
  clock.advance(2000);
  return step(given(scenario, scenario.inputs));
}

/** The files of a step's folder, its input and its file commands aside. */
function filesIn(home: string): LeftFile[] {
  const paths = readdirSync(home, { recursive: true, encoding: "utf8" });
  return paths.flatMap((path) => {
    const stats = statSync(join(home, path));
    if (!stats.isFile() || /^users\.(csv|ndjson)$/.test(path)) return [];
    if (["output", "state", "summary"].includes(basename(path))) return [];
    return [{ path, text: readFileSync(join(home, path), "utf8"), mode: stats.mode & 0o777 }];
  });
}
