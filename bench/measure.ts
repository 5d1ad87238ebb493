/** Measures processes, and computes medians of runs. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { peakMemoryHook } from "../test/peak-memory.ts";
import { runStep, type StepOptions, type StepResult } from "../test/runner.ts";

/** The cost of a process. `cpuMs` and `peakBytes` are undefined on systems that do not report them. */
export type Cost = { wallMs: number; cpuMs: number | undefined; peakBytes: number | undefined };

/** Returns the median of some figures; undefined without any. */
export function median(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined).sort((one, other) => one - other);
  const [low, high] = [known[(known.length - 1) >> 1], known[known.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Returns the median of each part of some costs; undefined without any. */
export function medianCost(costs: readonly Cost[]): Cost | undefined {
  const wallMs = median(costs.map((cost) => cost.wallMs));
  if (wallMs === undefined) return undefined;
  return {
    wallMs,
    cpuMs: median(costs.map((cost) => cost.cpuMs)),
    peakBytes: median(costs.map((cost) => cost.peakBytes)),
  };
}

/** Runs the built action as a runner does. Resolves to the cost of its process, without memory. */
export async function timeStep(options: StepOptions): Promise<{ step: StepResult; cost: Cost }> {
  const clock = stopwatch();
  const step = await runStep({ ...options, onStart: clock.start });
  return { step, cost: clock.cost() };
}

/**
 * Does the same with memory, for which Node.js loads a hook.
 * @param folder for the hook's file
 */
export async function measureStep(
  options: StepOptions,
  folder: string,
): Promise<{ step: StepResult; cost: Cost }> {
  const peak = join(folder, "peak-memory");
  const hook = ["--import", peakMemoryHook(peak)];
  const { step, cost } = await timeStep({
    ...options,
    nodeOptions: [...(options.nodeOptions ?? []), ...hook],
  });
  return { step, cost: { ...cost, peakBytes: await takePeak(peak) } };
}

/** Runs a script of the benchmarks in a separate process. Resolves to its output and cost. */
export async function measureScript(
  name: string,
  args: readonly string[],
  folder: string,
): Promise<{ stdout: string; cost: Cost }> {
  const peak = join(folder, "peak-memory");
  const script = join(import.meta.dirname, name);
  const { stdout, cost } = await timeProgram(process.execPath, [
    "--import",
    peakMemoryHook(peak),
    script,
    ...args,
  ]);
  return { stdout, cost: { ...cost, peakBytes: await takePeak(peak) } };
}

async function takePeak(path: string): Promise<number> {
  const peakBytes = Number(await readFile(path, "utf8")) * 1024;
  await rm(path);
  return peakBytes;
}

/** Runs a program. Resolves to its output and cost; throws if it fails. */
export async function timeProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ stdout: string; cost: Cost }> {
  const clock = stopwatch();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  clock.start(child);
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (exitCode !== 0) throw new Error(`${program} ended with ${exitCode}: ${stderr.trim()}`);
  return { stdout, cost: clock.cost() };
}

/** Returns the first line of a program's version; undefined if it is not installed. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n", 1)[0] : undefined;
}

/** Measures the time and CPU of one child process, while no other child ends. */
function stopwatch() {
  const cpuBefore = childrenCpuMs();
  let startedAt = 0;
  let endedAt = 0;
  return {
    start: (child: ChildProcess) => {
      startedAt = performance.now();
      child.once("exit", () => {
        endedAt = performance.now();
      });
    },
    cost: (): Cost => {
      const cpuAfter = childrenCpuMs();
      const known = cpuBefore !== undefined && cpuAfter !== undefined;
      return {
        wallMs: endedAt - startedAt,
        cpuMs: known ? cpuAfter - cpuBefore : undefined,
        peakBytes: undefined,
      };
    },
  };
}

/** Returns user and system time of all child processes that have ended, which Linux reports in hundredths of a second. */
function childrenCpuMs(): number | undefined {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    // The name of the program, in parentheses, is the only field that may contain spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}
