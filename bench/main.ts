/** `npm run bench`: measures the built action on this machine. */
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Benchmark, brokenLimits, type Section } from "./benchmark.ts";
import { distSize } from "./dist.ts";
import { outcomes } from "./outcomes.ts";
import { markdown, plainText } from "./report.ts";
import { seeding } from "./seeding.ts";
import { startUp } from "./start-up.ts";
import { usersFiles } from "./users-files.ts";
import { waiting } from "./waiting.ts";

/** In the order of docs/performance.md. */
const benchmarks: readonly Benchmark[] = [startUp, seeding, usersFiles, outcomes, waiting, distSize];
const document = resolve(import.meta.dirname, "../docs/performance.md");

const usage = `Usage: npm run bench -- [options]

Measures the action in dist/ against the local emulator; build it first.

  --runs <n>     how often everything is measured; medians are shown (default: 5)
  --only <name>  only this benchmark, or this case of one; may be given several times:
                 ${benchmarks.map(({ name, cases }) => `${name} (${cases.join(", ")})`).join("; ")}
  --ci           only what is the same on every machine, once; fails where a limit on it is not kept
  --write        write ${relative(process.cwd(), document)}
  --help         this text
`;

type Options = { runs: number; only: readonly string[]; ci: boolean; write: boolean };

/** Parses the command line; returns undefined for help. Throws an Error with the reason if it is invalid. */
function readArguments(argv: string[]): Options | undefined {
  const { values } = parseArgs({
    args: argv,
    options: {
      runs: { type: "string", default: "5" },
      only: { type: "string", multiple: true, default: [] },
      ci: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) return undefined;
  const { only, ci, write } = values;
  if (!/^[1-9]\d{0,3}$/.test(values.runs)) throw new Error(`--runs cannot be "${values.runs}".`);
  const names = new Set(benchmarks.flatMap(({ name, cases }) => [name, ...cases]));
  const unknown = only.find((name) => !names.has(name));
  if (unknown !== undefined)
    throw new Error(`--only cannot be "${unknown}"; it is one of ${[...names].join(", ")}.`);
  if (write && (only.length > 0 || ci))
    throw new Error("--write takes everything: leave out --only and --ci.");
  return { runs: ci ? 1 : Number(values.runs), only, ci, write };
}

function progress(text: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
}

async function measure({ runs, only, ci }: Options, folder: string): Promise<Section[]> {
  const sections: Section[] = [];
  for (const { name, cases, inCi, run } of benchmarks) {
    if (ci && !inCi) continue;
    const all = only.length === 0 || only.includes(name);
    const chosen = new Set(all ? cases : cases.filter((entry) => only.includes(entry)));
    if (chosen.size > 0) sections.push(await run({ runs, ci, cases: chosen, folder, progress }));
  }
  return sections;
}

async function main(argv: string[]): Promise<void> {
  const options = readArguments(argv);
  if (options === undefined) {
    process.stdout.write(usage);
    return;
  }
  const [load = 0] = loadavg();
  if (!options.ci && load > availableParallelism() / 4) {
    progress(`the machine is busy (load ${load.toFixed(1)}): the figures will be too high`);
  }
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

  const sections = await measure(options, folder);
  process.stdout.write(`${plainText(sections)}\n`);
  if (options.ci) {
    const broken = brokenLimits(sections).map(
      ({ what, limit, measured }) => `${what}: ${measured}, at most ${limit}`,
    );
    if (broken.length > 0) throw new Error(`Not kept: ${broken.join("; ")}.`);
  }
  if (!options.write) return;
  const { runs } = options;
  const command = `npm run bench -- --write${runs === 5 ? "" : ` --runs ${runs}`}`;
  const lessons = await readFile(resolve(import.meta.dirname, "lessons.md"), "utf8");
  await writeFile(document, markdown(sections, { runs, command, lessons }));
  progress(`wrote ${relative(process.cwd(), document)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
