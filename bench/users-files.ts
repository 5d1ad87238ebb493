/**
 * Measures a file of users from the disk to the bucket: the built action, which reads, checks, rewrites (if it is not in
 * Cognito's dialect) and uploads it, compared with curl, which only uploads it, with the check alone, and with libraries that
 * only parse it.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCount } from "../src/base/numbers.ts";
import { readPool } from "../src/run/read-pool.ts";
import { type Benchmark, bytes, seconds } from "./benchmark.ts";
import { type EmulatorProcess, roleArn, startEmulatorProcess } from "./emulator.ts";
import { type FileFormat, type WrittenFile, writeUsersFile } from "./files.ts";
import { type Cost, measureScript, measureStep, timeProgram, versionOf } from "./measure.ts";
import { type Parser, parsers } from "./parsers.ts";
import { type Measured, sectionOf } from "./users-files-section.ts";

export type Case = {
  name: string;
  /** For the tables. */
  title: string;
  format: FileFormat;
  users: number;
  maxBytes: number;
};

/** Of 1, 10 and 100 MB in Cognito's dialect; the last are as many as it takes. */
const sizes = [
  { megabytes: 1, users: 4800 },
  { megabytes: 10, users: 48_000 },
  { megabytes: 100, users: 480_000 },
];

const formats: readonly { name: string; title: string; format: FileFormat }[] = [
  { name: "dialect", title: "Cognito's dialect", format: "dialect" },
  { name: "csv", title: "quoted CSV", format: "quoted-csv" },
  { name: "json", title: "JSON", format: "json" },
  { name: "ndjson", title: "NDJSON", format: "ndjson" },
  { name: "yaml", title: "YAML", format: "yaml" },
];

const cases: readonly Case[] = formats.flatMap(({ name, title, format }) =>
  sizes.flatMap(({ megabytes, users }) => {
    const isMeasured = format !== "yaml" || megabytes <= 10;
    return isMeasured ? [{ name: `${name}-${megabytes}`, title, format, users, maxBytes: 1e9 }] : [];
  }),
);

/** The case whose memory is limited. */
const memoryCase = "dialect-100";

export const usersFiles: Benchmark = {
  name: "files",
  cases: cases.map(({ name }) => name),
  inCi: true,
  async run({ runs, ci, cases: wanted, folder, progress }) {
    const all = cases
      .filter(({ name }) => wanted.has(name) && (!ci || name === memoryCase))
      .map((entry): Measured => {
        progress(`writing the users of ${entry.name}`);
        const file = writeUsersFile(join(folder, entry.name), entry.format, entry);
        return { entry, file, action: [], unread: [], curl: [], check: [], parsers: new Map() };
      });

    const curl = versionOf("curl");
    if (curl === undefined) progress("curl is not installed: nothing is measured beside it");
    const emulator = await startEmulatorProcess();
    try {
      const facts = join(folder, "pool.json");
      const pool = { cognito: emulator.cognito, signal: new AbortController().signal, allowsUnread: false };
      await writeFile(facts, JSON.stringify(await readPool(pool)));
      // All cases in each round: a slow phase of the machine then affects one run of each case, not all runs of one.
      for (let run = 1; run <= runs; run++) {
        for (const measured of all) {
          const { entry, file } = measured;
          if (curl !== undefined && !ci) measured.curl.push(await timeCurl(file, emulator, `curl-${run}`));
          const action = await measureAction(file, emulator, folder);
          measured.action.push(action);
          if (entry.name === memoryCase) {
            measured.unread.push(await measureAction(file, emulator, folder, { validate: "off" }));
          }
          if (ci) continue;
          measured.check.push((await measureOwn("check-alone.ts", [file.path, facts], folder)).cost);
          progress(
            `run ${run} of ${runs}: ${entry.name}, ${seconds(action.wallMs)}, ${bytes(action.peakBytes)}`,
          );
          for (const parser of parsers.filter((parser) => parser.formats.includes(entry.format))) {
            const cost = await measureParser(parser, file, folder);
            measured.parsers.set(parser.name, [...(measured.parsers.get(parser.name) ?? []), cost]);
            progress(`run ${run} of ${runs}: ${entry.name}, ${parser.name} alone, ${seconds(cost.wallMs)}`);
          }
        }
      }
    } finally {
      emulator.close();
    }
    return sectionOf(all, curl);
  },
};

/** Measures the built action until the job has its file. */
async function measureAction(
  file: WrittenFile,
  emulator: EmulatorProcess,
  folder: string,
  more: Record<string, string> = {},
): Promise<Cost> {
  await emulator.takeServed();
  const inputs = {
    "user-pool-id": emulator.userPoolId,
    "cloud-watch-logs-role-arn": roleArn,
    "csv-path": file.path,
    "endpoint-url": emulator.url,
    start: "false",
    ...more,
  };
  const { step, cost } = await measureStep({ inputs }, folder);
  const served = await emulator.takeServed();
  const uploaded = served.some(({ operation, status }) => operation === "PutObject" && status === 200);
  if (step.exitCode !== 0 || !uploaded || step.outputs["total-users"] !== String(file.users)) {
    throw new Error(
      `The action did not upload ${formatCount(file.users)} users:\n${step.log}\n${step.stderr}`,
    );
  }
  return cost;
}

/** Measures curl alone, with the upload URL of such a job. */
async function timeCurl({ path }: WrittenFile, emulator: EmulatorProcess, jobName: string): Promise<Cost> {
  const job = { jobName, cloudWatchLogsRoleArn: roleArn };
  const { uploadUrl } = await emulator.cognito.createUserImportJob(job, new AbortController().signal);
  const header = "x-amz-server-side-encryption: aws:kms";
  const { cost } = await timeProgram("curl", ["-sSf", "-T", path, "-H", header, uploadUrl]);
  await emulator.takeServed();
  return cost;
}

/** Measures a script that prints its time, without its process's start, as the first word. */
async function measureOwn(script: string, args: readonly string[], folder: string) {
  const { stdout, cost } = await measureScript(script, args, folder);
  const [ms = "", ...words] = stdout.split(" ");
  return { words, cost: { ...cost, wallMs: Number(ms) } };
}

async function measureParser({ name }: Parser, file: WrittenFile, folder: string): Promise<Cost> {
  const { words, cost } = await measureOwn("parse-alone.ts", [name, file.path], folder);
  if (words[0] !== String(file.users)) throw new Error(`${name} found ${words[0]} users, not ${file.users}.`);
  return cost;
}
