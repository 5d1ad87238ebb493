/** The size of dist/, and what of it a run loads. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { loadedFilesHook } from "../test/loaded-files.ts";
import { runStep, type StepOptions } from "../test/runner.ts";
import { type Benchmark, bytes, count, limitOf } from "./benchmark.ts";
import { type EmulatorProcess, roleArn, startEmulatorProcess } from "./emulator.ts";
import { writeUsersFile } from "./files.ts";

const dist = resolve(import.meta.dirname, "../dist");
const maxSize = 2_000_000;
/** What the start, and a whole run in which every user is imported, may load at most. */
const maxLoaded = { start: 100_000, run: 600_000 };
/** Smaller parts are told together. */
const small = 20_000;

const prose =
  "What an action is made of is downloaded in every job that uses it; what it loads costs time in every step. A plain " +
  "run imports users from a file in Cognito's dialect with credentials from the environment, and every user is " +
  "imported. All else is loaded only when it is needed: the code for CloudWatch Logs when users failed, for YAML when " +
  "the file is YAML, for GitHub's API when there is a comment to write, and so on.";

export const distSize: Benchmark = {
  name: "dist",
  cases: ["dist"],
  inCi: true,
  async run({ folder, progress }) {
    progress("looking at what is loaded");
    const sizes = await sizesIn(dist);
    const emulator = await startEmulatorProcess();
    let start: ReadonlySet<string>;
    let run: ReadonlySet<string>;
    try {
      start = await loadedBy({ inputs: { "timeout-minutes": "soon" } }, folder);
      run = await loadedBy({ inputs: plainInputs(emulator, folder) }, folder);
    } finally {
      emulator.close();
    }
    const sum = (names: Iterable<string>) =>
      [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
    const code = [...sizes.keys()].filter((name) => name.endsWith(".js"));
    const rest = code.filter((name) => !run.has(name));
    const large = rest.filter((name) => (sizes.get(name) ?? 0) >= small);
    const others = rest.filter((name) => !large.includes(name));
    const later = [...run].filter((name) => !start.has(name));
    const total = sum(sizes.keys());
    const row = (what: string, names: readonly string[]) => [what, count(names.length), bytes(sum(names))];
    return {
      title: "Size",
      prose,
      tables: [
        [
          ["part of dist/", "files", "size"],
          row("loaded at the start", [...start]),
          row("loaded by a plain run besides", later),
          ...large
            .sort((one, other) => sum([other]) - sum([one]))
            .map((name) => row(`\`${name}\`, when needed`, [name])),
          row(`${count(others.length)} smaller ones, when needed`, others),
          row(
            "licences and metadata",
            [...sizes.keys()].filter((name) => !name.endsWith(".js")),
          ),
          ["all", count(sizes.size), bytes(total)],
        ],
      ],
      limits: [
        limitOf("dist/ in all", "bytes", maxSize, total),
        limitOf("loaded at the start", "bytes", maxLoaded.start, sum(start)),
        limitOf("loaded by a plain run", "bytes", maxLoaded.run, sum(run)),
      ],
    };
  },
};

function plainInputs(emulator: EmulatorProcess, folder: string): Record<string, string> {
  const { path } = writeUsersFile(join(folder, "plain"), "dialect", { users: 50, maxBytes: 1e6 });
  return {
    "user-pool-id": emulator.userPoolId,
    "cloud-watch-logs-role-arn": roleArn,
    "csv-path": path,
    "endpoint-url": emulator.url,
  };
}

/** The size of each file, by its path within the folder. */
async function sizesIn(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) sizes.set(relative(folder, path), (await stat(path)).size);
  }
  return sizes;
}

/** The files of dist/ that a step loads. */
async function loadedBy(options: StepOptions, folder: string): Promise<Set<string>> {
  const list = join(folder, "loaded");
  await runStep({ ...options, nodeOptions: ["--import", loadedFilesHook(list)] });
  const paths = (await readFile(list, "utf8")).split("\n").filter((path) => path.startsWith(dist));
  return new Set(paths.map((path) => relative(dist, path)));
}
