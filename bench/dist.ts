/** The size of dist/, and what of it a run loads. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { loadedFilesHook, rareParts } from "../test/loaded-files.ts";
import { runStep, type StepOptions } from "../test/runner.ts";
import { type Benchmark, bytes, count, limitOf, type Section } from "./benchmark.ts";
import { type EmulatorProcess, roleArn, startEmulatorProcess } from "./emulator.ts";
import { writeUsersFile } from "./files.ts";

const dist = resolve(import.meta.dirname, "../dist");
const maxSize = 1_800_000;
/** Maximum bytes loaded by the start, and by a whole run in which every user is imported. */
const maxLoaded = { start: 100_000, run: 560_000 };

const prose =
  "Every job that uses an action downloads all of it, and every step needs time for the files that it loads. A plain " +
  "run imports users from a file in Cognito's dialect with credentials from the environment, and every user is " +
  "imported. Everything else is loaded on demand.";

export const distSize: Benchmark = {
  name: "dist",
  cases: ["dist"],
  inCi: true,
  async run({ folder, progress }) {
    progress("looking at what is loaded");
    const files = await filesOfDist();
    const emulator = await startEmulatorProcess();
    try {
      const start = await loadedBy({ inputs: { "timeout-minutes": "soon" } }, folder);
      const run = await loadedBy({ inputs: plainInputs(emulator, folder) }, folder);
      return sectionOf(files, start, run);
    } finally {
      emulator.close();
    }
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

/** Returns the text of each file, by its path within dist/. */
async function filesOfDist(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(relative(dist, path), await readFile(path));
  }
  return files;
}

/** Resolves to the files of dist/ that a step loads. */
async function loadedBy(options: StepOptions, folder: string): Promise<Set<string>> {
  const list = join(folder, "loaded");
  await runStep({ ...options, nodeOptions: ["--import", loadedFilesHook(list)] });
  const paths = (await readFile(list, "utf8")).split("\n").filter((path) => path.startsWith(dist));
  return new Set(paths.map((path) => relative(dist, path)));
}

/** What a file is for where that is rarely needed. */
function rareUse(text: Buffer | undefined): string | undefined {
  return rareParts.find(({ word }) => text?.includes(word))?.name;
}

function sectionOf(
  files: ReadonlyMap<string, Buffer>,
  start: ReadonlySet<string>,
  run: ReadonlySet<string>,
): Section {
  const size = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
  const row = (what: string, names: readonly string[]) => [what, count(names.length), bytes(size(names))];
  const code = [...files.keys()].filter((name) => name.endsWith(".js"));
  const rest = Map.groupBy(
    code.filter((name) => !run.has(name)),
    (name) => rareUse(files.get(name)) ?? "other things that are rarely needed",
  );
  const largestFirst = [...rest].sort(([, one], [, other]) => size(other) - size(one));
  const loadedRarely = [...run].filter((name) => rareUse(files.get(name)) !== undefined);
  return {
    title: "Size",
    prose,
    tables: [
      [
        ["part of dist/", "files", "size"],
        row("loaded at the start", [...start]),
        row(
          "loaded by a plain run besides",
          [...run].filter((name) => !start.has(name)),
        ),
        ...largestFirst.map(([use, names]) => row(use, names)),
        row(
          "licences and metadata",
          [...files.keys()].filter((name) => !code.includes(name)),
        ),
        row("all", [...files.keys()]),
      ],
    ],
    limits: [
      limitOf("dist/ in all", "bytes", maxSize, size(files.keys())),
      limitOf("loaded at the start", "bytes", maxLoaded.start, size(start)),
      limitOf("loaded by a plain run", "bytes", maxLoaded.run, size(run)),
      limitOf("files loaded by a plain run that are rarely needed", "count", 0, loadedRarely.length),
    ],
  };
}
