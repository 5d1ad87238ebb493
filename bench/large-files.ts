/**
 * The way of a file of users from the disk to the bucket: the built action, which reads it, checks it by every rule,
 * rewrites it where it is not in Cognito's dialect, and uploads it, beside curl, which only uploads it, and beside the
 * check alone.
 */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { formatCount } from "../src/format.ts";
import { readPool } from "../src/pool-knowledge.ts";
import { maxYamlBytes } from "../src/users/yaml.ts";
import { type Benchmark, bytes, type Limit, limitOf, rate, type Section, seconds } from "./benchmark.ts";
import { type EmulatorProcess, roleArn, startEmulatorProcess } from "./emulator.ts";
import { type FileFormat, type WrittenFile, writeUsersFile } from "./files.ts";
import { type Cost, median, medianCost, timeProgram, timeStep, versionOf } from "./measure.ts";

type Case = {
  name: string;
  /** For the table. */
  title: string;
  format: FileFormat;
  users: number;
  /** What the file may have at most. */
  maxBytes: number;
  limits?: { overCurlMs: number; peakBytes?: number };
};

/** As many users as fit into Cognito's 100 MB, in its dialect. */
const users = 480_000;
const anySize = Number.POSITIVE_INFINITY;

const cases: readonly Case[] = [
  {
    ...{ name: "dialect", title: "Cognito's dialect", format: "dialect", users, maxBytes: 100_000_000 },
    limits: { overCurlMs: 1500, peakBytes: 200e6 },
  },
  {
    ...{ name: "csv", title: "quoted CSV", format: "quoted-csv", users, maxBytes: anySize },
    limits: { overCurlMs: 4500 },
  },
  { name: "json", title: "JSON", format: "json", users, maxBytes: anySize },
  { name: "ndjson", title: "NDJSON", format: "ndjson", users, maxBytes: anySize },
  { name: "yaml", title: "YAML, the largest taken", format: "yaml", users, maxBytes: maxYamlBytes },
  { name: "small", title: "Cognito's dialect, small", format: "dialect", users: 50, maxBytes: anySize },
];

/** What one case cost, run by run. */
type Measured = { file: WrittenFile; action: Cost[]; curl: Cost[]; checkMs: number[] };

export const largeFiles: Benchmark = {
  name: "files",
  cases: cases.map(({ name }) => name),
  async run({ runs, cases: wanted, folder, progress }) {
    const chosen = cases.filter(({ name }) => wanted.has(name));
    const measured = new Map<Case, Measured>();
    for (const entry of chosen) {
      progress(`writing the users as ${entry.title}`);
      const file = writeUsersFile(join(folder, entry.name), entry.format, entry);
      measured.set(entry, { file, action: [], curl: [], checkMs: [] });
    }

    const curl = versionOf("curl");
    if (curl === undefined) progress("curl is not installed: nothing is measured beside it");
    const emulator = await startEmulatorProcess();
    try {
      const facts = join(folder, "pool.json");
      const pool = { cognito: emulator.cognito, signal: new AbortController().signal, doesWithout: false };
      await writeFile(facts, JSON.stringify(await readPool(pool)));
      // Case by case within a run: what slows the machine for a while then slows one run of each, not all runs of one.
      for (let run = 1; run <= runs; run++) {
        for (const [{ title }, { file, ...costs }] of measured) {
          if (curl !== undefined) costs.curl.push(await timeCurl(file, emulator, `curl-${run}`));
          const action = await timeAction(file, emulator, folder);
          costs.action.push(action);
          costs.checkMs.push(await timeCheck(file, facts));
          progress(`run ${run} of ${runs}: ${title}, ${seconds(action.wallMs)}, ${bytes(action.peakBytes)}`);
        }
      }
    } finally {
      emulator.close();
    }
    return sectionOf(measured, curl);
  },
};

/** The built action, up to the point where the job has its file. */
async function timeAction(file: WrittenFile, emulator: EmulatorProcess, folder: string): Promise<Cost> {
  await emulator.takeServed();
  const inputs = {
    "user-pool-id": emulator.userPoolId,
    "cloud-watch-logs-role-arn": roleArn,
    "csv-path": file.path,
    "endpoint-url": emulator.url,
    start: "false",
  };
  const { step, cost } = await timeStep({ inputs }, folder);
  const served = await emulator.takeServed();
  const uploaded = served.some(({ operation, status }) => operation === "PutObject" && status === 200);
  if (step.exitCode !== 0 || !uploaded || step.outputs["total-users"] !== String(file.users)) {
    throw new Error(
      `The action did not upload ${formatCount(file.users)} users:\n${step.log}\n${step.stderr}`,
    );
  }
  return cost;
}

/** curl alone, on the URL of a job like the action's. */
async function timeCurl({ path }: WrittenFile, emulator: EmulatorProcess, jobName: string): Promise<Cost> {
  const job = { jobName, cloudWatchLogsRoleArn: roleArn };
  const { uploadUrl } = await emulator.cognito.createUserImportJob(job, new AbortController().signal);
  const header = "x-amz-server-side-encryption: aws:kms";
  const cost = await timeProgram("curl", ["-sSf", "-T", path, "-H", header, uploadUrl]);
  await emulator.takeServed();
  return cost;
}

/** The check alone, without its process's start. */
async function timeCheck({ path }: WrittenFile, facts: string): Promise<number> {
  const script = join(import.meta.dirname, "check-alone.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [script, path, facts]);
  return Number(stdout);
}

const prose =
  "The built action in a process of its own, from its start to its end, with `start: false`: it reads the pool, reads " +
  "the file, checks it by every rule, rewrites it where it is not in Cognito's dialect, makes the job and uploads. " +
  "Beside it `curl -T` alone of the same file to the same bucket, on the same machine. The last columns are the check " +
  "alone, without start-up, network and rewriting. The large files hold the same users with 22 columns each; in " +
  "JSON, NDJSON and YAML what is blank is left out. Memory is the highest that the process had.";

const head = [
  ...[
    "file",
    "users",
    "size",
    "action",
    "CPU",
    "memory",
    "`curl -T`",
    "over curl",
    "check",
    "check, per second",
  ],
];

function sectionOf(all: ReadonlyMap<Case, Measured>, curlVersion: string | undefined): Section {
  const rows: string[][] = [];
  const limits: Limit[] = [];
  for (const [{ title, limits: limit }, { file, ...costs }] of all) {
    const action = medianCost(costs.action);
    const curl = medianCost(costs.curl);
    const checkMs = median(costs.checkMs);
    const over = action && curl && action.wallMs - curl.wallMs;
    rows.push([
      ...[title, formatCount(file.users), bytes(file.bytes)],
      ...[seconds(action?.wallMs), seconds(action?.cpuMs), bytes(action?.peakBytes)],
      ...[seconds(curl?.wallMs), seconds(over), seconds(checkMs), rate(file.bytes, checkMs)],
    ]);
    if (limit === undefined) continue;
    limits.push(limitOf(`${title}: time over curl`, limit.overCurlMs, over, seconds));
    if (limit.peakBytes !== undefined) {
      limits.push(limitOf(`${title}: memory`, limit.peakBytes, action?.peakBytes, bytes));
    }
  }
  const without =
    curlVersion === undefined ? " curl was not installed, so nothing was measured beside it." : "";
  return { title: "Files of users", prose: `${prose}${without}`, tables: [[head, ...rows]], limits };
}
