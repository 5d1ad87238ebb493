/**
 * A mock of the GitHub Actions runner: runs the built action in a separate process, with the inputs and defaults of action.yml
 * as `INPUT_*` and with files for its commands, and collects the results.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");

type Metadata = {
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post?: string };
};

let metadata: Promise<Metadata> | undefined;

/** Reads action.yml. */
export function readMetadata(): Promise<Metadata> {
  metadata ??= readFile(join(root, "action.yml"), "utf8").then((text) => parse(text));
  return metadata;
}

export type StepOptions = {
  inputs: Record<string, string>;
  /** Files of the workspace, by relative path. */
  files?: Record<string, string | Uint8Array>;
  /** Added to the runner's environment; undefined removes a variable. */
  env?: Record<string, string | undefined>;
  /** The folder that the step starts in; by default the workspace. */
  cwd?: string;
  /** Called as soon as the process runs, to send it signals or read its output. */
  onStart?(process: ChildProcess): void;
  /** Called when the process has ended, before its folders, which are in `home`, are removed. */
  onEnd?(outputs: Record<string, string>, home: string): Promise<void>;
  /** Another Node.js than the one of the tests. */
  node?: string;
  /** Options for Node.js itself. */
  nodeOptions?: string[];
  /** Whether to run the post step after the main step, as a runner does. */
  post?: boolean;
};

type Annotation = { kind: string; file: string; line: number; message: string };

/** The results of a step. */
export type Results = {
  /** stdout as the runner shows it: without workflow commands, secrets as `***`. */
  log: string;
  /** Messages of `::error::` commands without a place. */
  errors: string[];
  /** Errors and warnings at lines of files. */
  annotations: Annotation[];
  masked: string[];
  outputs: Record<string, string>;
  summary: string;
  /** The state that the step saved for its post step. */
  state: Record<string, string>;
  /** The JSON report, as text; empty if there is none. */
  report: string;
  /** The file of failed rows, as text; empty if there is none. */
  failedRows: string;
  /** The files that the step left in the folder for temporary files, except results and job maps. */
  leftBehind: string[];
};

export type StepResult = Results & {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** The output of the post step; undefined if none was run. */
  post: { exitCode: number | null; stdout: string; stderr: string } | undefined;
};

/** A step's folder and environment. */
export type Workspace = {
  home: string;
  env: Record<string, string>;
  /** Resolves to the saved state, as environment variables of the post step. */
  savedState(): Promise<Record<string, string>>;
  readResults(stdout: string): Promise<Results>;
  remove(): Promise<void>;
};

/** Creates what a runner provides to a step: a workspace with its files, files for commands, inputs with their defaults. */
export async function createWorkspace(
  options: Pick<StepOptions, "inputs" | "files" | "env">,
): Promise<Workspace> {
  const { inputs } = await readMetadata();
  const home = await mkdtemp(join(tmpdir(), "step-"));
  const at = (name: string) => join(home, name);
  for (const name of ["output", "summary", "state"]) await writeFile(at(name), "");
  await mkdir(at("temp"));
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(at(name)), { recursive: true });
    await writeFile(at(name), content);
  }
  const given: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(inputs)) given[name] = value ?? "";
  Object.assign(given, options.inputs);
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: home,
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "octo-org/storefront",
    GITHUB_JOB: "seed",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKSPACE: home,
    GITHUB_OUTPUT: at("output"),
    GITHUB_STEP_SUMMARY: at("summary"),
    GITHUB_STATE: at("state"),
    RUNNER_TEMP: at("temp"),
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    ...options.env,
  };
  for (const [name, value] of Object.entries(given))
    env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
  const readState = async () => readFileCommands(await readFile(at("state"), "utf8"));

  return {
    home,
    env: Object.fromEntries(
      Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    savedState: async () =>
      Object.fromEntries(Object.entries(await readState()).map(([name, value]) => [`STATE_${name}`, value])),
    readResults: async (stdout) => {
      const outputs = readFileCommands(await readFile(at("output"), "utf8"));
      const paths = ["report-path", "failed-rows-path", "users-path"].flatMap((name) => outputs[name] ?? []);
      const results = new Set(paths.flatMap((path) => [path, dirname(path)]));
      return {
        ...readCommands(stdout),
        outputs,
        summary: await readFile(at("summary"), "utf8"),
        state: await readState(),
        report: await readIfExists(outputs["report-path"]),
        failedRows: await readIfExists(outputs["failed-rows-path"]),
        leftBehind: (await readdir(at("temp"), { recursive: true })).filter(
          (name) =>
            !results.has(at(`temp/${name}`)) && !/^cognito-user-import-import-[\w-]+\.json$/.test(name),
        ),
      };
    },
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Runs the action's main step, and the post step if `post` is set. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { runs } = await readMetadata();
  const workspace = await createWorkspace(options);
  try {
    const start = (script: string, more: Record<string, string> = {}) =>
      spawn(options.node ?? process.execPath, [...(options.nodeOptions ?? []), join(root, script)], {
        cwd: options.cwd ?? workspace.home,
        env: { ...workspace.env, ...more },
        stdio: ["ignore", "pipe", "pipe"],
      });
    const child = start(runs.main);
    const ended = collect(child);
    options.onStart?.(child);
    const { exitCode, stdout, stderr } = await ended;
    const post =
      options.post && runs.post ? await collect(start(runs.post, await workspace.savedState())) : undefined;
    const results = await workspace.readResults(stdout);
    await options.onEnd?.(results.outputs, workspace.home);
    return { exitCode, stdout, stderr, ...results, post };
  } finally {
    await workspace.remove();
  }
}

async function readIfExists(path: string | undefined): Promise<string> {
  return path === undefined ? "" : await readFile(path, "utf8");
}

function collect(child: ChildProcess): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("error", fail);
    child.once("close", (exitCode) => done({ exitCode, stdout, stderr }));
  });
}

type Commands = Pick<Results, "log" | "errors" | "annotations" | "masked">;

/** Separates workflow commands from the lines of the log. */
function readCommands(stdout: string): Commands {
  const commands: Commands = { log: "", errors: [], annotations: [], masked: [] };
  const lines: string[] = [];
  let stoppedBy: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    if (stoppedBy !== undefined) {
      if (line.trim() === `::${stoppedBy}::`) stoppedBy = undefined;
      else lines.push(line);
      continue;
    }
    const [, kind, properties = "", data = ""] =
      /^\s*::([\w-]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? [];
    const message = decodeData(data);
    const place = decodePlace(properties);
    if (kind === undefined) lines.push(line);
    else if (kind === "stop-commands") stoppedBy = message;
    else if (kind === "add-mask") commands.masked.push(message);
    else if (kind === "group") lines.push(`▼ ${message}`);
    else if (kind === "notice") lines.push(`notice: ${message}`);
    else if (kind === "error" || kind === "warning") {
      lines.push(`${kind}: ${message}`);
      if (place !== undefined) commands.annotations.push({ kind, ...place, message });
      else if (kind === "error") commands.errors.push(message);
    }
  }
  commands.log = lines.join("\n");
  for (const secret of commands.masked) commands.log = commands.log.replaceAll(secret, "***");
  return commands;
}

function decodePlace(properties: string): { file: string; line: number } | undefined {
  const values = new Map(properties.split(",").map((part) => part.split("=", 2) as [string, string]));
  const file = values.get("file");
  if (file === undefined) return undefined;
  const decoded = decodeData(file.replaceAll("%3A", ":").replaceAll("%2C", ","));
  return { file: decoded, line: Number(values.get("line")) };
}

function decodeData(data: string): string {
  return data.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** Reads the `name<<delimiter` blocks of a command file; the last value of a name counts. */
function readFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)(?:\r?\n)?^\2$/gm)) {
    const [, name, , value] = match;
    if (name !== undefined && value !== undefined) values[name] = value;
  }
  return values;
}
