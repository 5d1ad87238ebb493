/** A whole import of a few users, as in every deployment: the action compared with the shell commands that it replaces. */
import { join } from "node:path";
import { formatCount } from "../src/base/numbers.ts";
import {
  type Benchmark,
  bytes,
  count,
  type Limit,
  limitOf,
  ratio,
  type Section,
  seconds,
} from "./benchmark.ts";
import { type EmulatorProcess, roleArn, type Served, startEmulatorProcess } from "./emulator.ts";
import { type WrittenFile, writeUsersFile } from "./files.ts";
import { type Cost, measureStep, medianCost } from "./measure.ts";
import { recipe, recipeVersion, timeRecipe } from "./recipe.ts";

const users = 50;
/** GetCSVHeader, DescribeUserPool, ListUsers, CreateUserImportJob, the upload, StartUserImportJob, DescribeUserImportJob. */
const maxCalls = 7;
/** The first three: the second time, no user is new. */
const maxCallsAgain = 3;
/** Maximum size of the API calls in addition to the file, in bytes. */
const maxOverhead = 1000;

type Measured = {
  action: Cost[];
  again: Cost[];
  recipe: Cost[];
  served: Served;
  againServed: Served;
  recipeServed: Served;
};

export const seeding: Benchmark = {
  name: "seeding",
  cases: ["seeding"],
  inCi: true,
  async run({ runs, ci, folder, progress }) {
    const file = writeUsersFile(join(folder, "seeding"), "dialect", { users, maxBytes: 100_000_000 });
    const version = ci ? undefined : recipeVersion();
    if (version === undefined && !ci) progress("aws or curl is not installed: there is no recipe beside it");
    const emulator = await startEmulatorProcess();
    const measured: Measured = {
      ...{ action: [], again: [], recipe: [] },
      ...{ served: [], againServed: [], recipeServed: [] },
    };
    try {
      for (let run = 1; run <= runs; run++) {
        const pool = await emulator.newPool();
        const action = await timeAction(emulator, pool, file, folder, file.users);
        measured.action.push(action);
        measured.served = await emulator.takeServed();
        measured.again.push(await timeAction(emulator, pool, file, folder, 0));
        measured.againServed = await emulator.takeServed();
        if (version !== undefined) {
          measured.recipe.push(await timeRecipe(emulator.url, await emulator.newPool(), file.path));
          measured.recipeServed = await emulator.takeServed();
        }
        const beside = measured.recipe.at(-1);
        progress(
          `run ${run} of ${runs}: ${users} users, ${seconds(action.wallMs)}, ${seconds(beside?.wallMs)}`,
        );
      }
    } finally {
      emulator.close();
    }
    return sectionOf(measured, file, version);
  },
};

async function timeAction(
  emulator: EmulatorProcess,
  pool: string,
  file: WrittenFile,
  folder: string,
  imported: number,
): Promise<Cost> {
  const inputs = {
    "user-pool-id": pool,
    "cloud-watch-logs-role-arn": roleArn,
    "csv-path": file.path,
    "endpoint-url": emulator.url,
  };
  await emulator.takeServed();
  const { step, cost } = await measureStep({ inputs }, folder);
  if (step.exitCode !== 0 || step.outputs["imported-users"] !== String(imported)) {
    throw new Error(`The action did not import ${imported} users:\n${step.log}\n${step.stderr}`);
  }
  return cost;
}

function sectionOf(measured: Measured, file: WrittenFile, version: string | undefined): Section {
  const action = medianCost(measured.action);
  const again = medianCost(measured.again);
  const beside = medianCost(measured.recipe);
  const row = (name: string, cost: Cost | undefined, served: Served) => [
    ...[name, seconds(cost?.wallMs), seconds(cost?.cpuMs), bytes(cost?.peakBytes)],
    ...[count(served.length || undefined), bytes(sentBytes(served) || undefined)],
  ];
  const part = (of: "wallMs" | "cpuMs", cost = action) => {
    const [one, whole] = [cost?.[of], beside?.[of]];
    return one === undefined || whole === undefined ? undefined : one / whole;
  };
  const limits: Limit[] = [
    limitOf("time, as a part of the recipe's", "ratio", 0.16, part("wallMs")),
    limitOf("CPU, as a part of the recipe's", "ratio", 0.2, part("cpuMs")),
    limitOf("time if all users exist, as a part of the recipe's", "ratio", 0.13, part("wallMs", again)),
    limitOf("calls if all users exist", "count", maxCallsAgain, measured.againServed.length),
    limitOf("calls, the upload included", "count", maxCalls, measured.served.length),
    limitOf("bytes sent beside the file", "bytes", maxOverhead, sentBytes(measured.served) - file.bytes),
  ];
  const prose =
    `A file of ${users} users is imported until the end of the job is detected: the action, which also checks the file by ` +
    "every rule, compared with the shell commands that it replaces. Then the same file is imported again. The emulated job " +
    "ends at once, so the recipe never reaches its `sleep`. " +
    (version === undefined
      ? "The AWS CLI or curl was not installed, so there is no comparison."
      : `The recipe:\n\n\`\`\`bash\n${recipe}\n\`\`\`\n\n` +
        `The action takes ${ratio(part("wallMs"))} of its time and ${ratio(part("cpuMs"))} of its CPU.`);
  const head = ["seeding", "time", "CPU", "memory", "calls", "sent"];
  const rows = [
    row("the action", action, measured.served),
    row("again, all users exist", again, measured.againServed),
  ];
  if (version !== undefined) rows.push(row("the recipe", beside, measured.recipeServed));
  return { title: `Seeding ${formatCount(users)} users`, prose, tables: [[head, ...rows]], limits };
}

function sentBytes(served: Served): number {
  return served.reduce((sum, { bodyBytes }) => sum + bodyBytes, 0);
}
