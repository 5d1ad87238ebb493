/** Reading why half a million users failed: the log of a job that has ended, by a step that attaches to it. */
import { join } from "node:path";
import { formatCount } from "../src/base/numbers.ts";
import { type Benchmark, bytes, count, limitOf, seconds } from "./benchmark.ts";
import { type EmulatorProcess, roleArn, startEmulatorProcess } from "./emulator.ts";
import { writeUsersFile } from "./files.ts";
import { type Cost, measureStep, medianCost } from "./measure.ts";

const users = 500_000;
const maxMemory = 300e6;

const prose =
  `A step with \`job-id\` attaches to an ended job whose ${formatCount(users)} users all failed, reads the outcome of each ` +
  "from the log, and writes the summary and the report.";

export const outcomes: Benchmark = {
  name: "outcomes",
  cases: ["outcomes"],
  inCi: true,
  async run({ runs, folder, progress }) {
    const emulator = await startEmulatorProcess();
    const costs: Cost[] = [];
    let calls = 0;
    try {
      progress(`importing ${formatCount(users)} users that fail`);
      const jobId = await importFailing(emulator, folder);
      for (let run = 1; run <= runs; run++) {
        await emulator.takeServed();
        const cost = await timeReading(emulator, jobId, folder);
        costs.push(cost);
        calls = (await emulator.takeServed()).length;
        progress(`run ${run} of ${runs}: outcomes, ${seconds(cost.wallMs)}, ${bytes(cost.peakBytes)}`);
      }
    } finally {
      emulator.close();
    }
    const cost = medianCost(costs);
    const perSecond = cost && Math.round((users / cost.wallMs) * 1000);
    return {
      title: "Row outcomes",
      prose,
      tables: [
        [
          ["outcomes", "time", "CPU", "memory", "calls", "outcomes per second"],
          [
            ...[formatCount(users), seconds(cost?.wallMs), seconds(cost?.cpuMs), bytes(cost?.peakBytes)],
            ...[count(calls), count(perSecond)],
          ],
        ],
      ],
      limits: [limitOf("memory", "memory", maxMemory, cost?.peakBytes)],
    };
  },
};

/** Imports users without the attribute that the pool verifies, so that each fails. Resolves to the id of the ended job. */
async function importFailing(emulator: EmulatorProcess, folder: string): Promise<string> {
  const { path } = writeUsersFile(join(folder, "failing"), "dialect", {
    users,
    maxBytes: 100_000_000,
    change: { email_verified: "false", address: "" },
  });
  const inputs = {
    "user-pool-id": emulator.userPoolId,
    "cloud-watch-logs-role-arn": roleArn,
    "csv-path": path,
    "endpoint-url": emulator.url,
    validate: "off",
    "max-failed-users": "100%",
  };
  const { step } = await measureStep({ inputs }, folder);
  const jobId = step.outputs["job-id"];
  if (step.exitCode !== 0 || jobId === undefined) throw new Error(`The job did not end:\n${step.log}`);
  return jobId;
}

async function timeReading(emulator: EmulatorProcess, jobId: string, folder: string): Promise<Cost> {
  const inputs = {
    "user-pool-id": emulator.userPoolId,
    "job-id": jobId,
    "endpoint-url": emulator.url,
    "max-failed-users": "100%",
  };
  const { step, cost } = await measureStep({ inputs }, folder);
  const read = step.report.split('"outcome":"FAILED"').length - 1;
  if (read !== users) throw new Error(`The action reported ${read} users:\n${step.log}\n${step.stderr}`);
  return cost;
}
