/** Runs the steps of an example workflow that use the action, one after another, as a runner would. */
import { readFile } from "node:fs/promises";
import type { Results } from "../runner.ts";
import { isOurs, readWorkflow, type Workflow } from "./workflows.ts";

/** What expressions can look up, by the name of the context: `{vars: {USER_POOL_ID: "…"}}`. */
type Contexts = Record<string, Record<string, unknown>>;

export type ExampleOptions = {
  contexts?: Contexts;
  /** Inputs that the test needs beside those of the workflow, such as the emulator's address. */
  inputs: Record<string, string>;
  /** Files of the workspace: their path in the workflow, and their path in this repository. */
  files?: Record<string, string>;
  /** Further files of the workspace, with their content. */
  texts?: Record<string, string>;
  env?: Record<string, string | undefined>;
};

/** What runs a step that uses the action. */
export type RunStep<Result> = (
  options: Required<Pick<ExampleOptions, "inputs" | "env">> & { files: Record<string, string | Uint8Array> },
) => Promise<Result>;

/** The results of the steps that use the action, in the order of the file. */
export async function runExample<Result extends Pick<Results, "outputs">>(
  path: string,
  runStep: RunStep<Result>,
  options: ExampleOptions,
): Promise<Result[]> {
  const { workflow } = await readWorkflow(path);
  const files: Record<string, string | Uint8Array> = { ...options.texts };
  for (const [name, source] of Object.entries(options.files ?? {})) files[name] = await readFile(source);
  const results: Result[] = [];
  const needs: Record<string, unknown> = {};
  for (const [jobName, job] of Object.entries(workflow.jobs)) {
    const steps: Record<string, unknown> = { ...options.contexts?.steps };
    const contexts: Contexts = { ...options.contexts, steps, needs };
    for (const step of job.steps) {
      if (!isOurs(step) || !holds(job.if, contexts) || !holds(step.if, contexts)) continue;
      const given = Object.entries(step.with ?? {}).map(([name, value]) => [
        name,
        evaluate(String(value), contexts),
      ]);
      const inputs = { ...Object.fromEntries(given), ...options.inputs };
      const result = await runStep({ inputs, files, env: options.env ?? {} });
      results.push(result);
      if (step.id !== undefined) steps[step.id] = { outputs: result.outputs };
    }
    needs[jobName] = { outputs: outputsOf(job, contexts) };
  }
  return results;
}

function outputsOf(job: Workflow["jobs"][string], contexts: Contexts): Record<string, string> {
  const entries = Object.entries(job.outputs ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, evaluate(value, contexts)]));
}

/** Returns whether a condition of the form `a.b.c != ''` holds; others are assumed to. */
function holds(condition: string | undefined, contexts: Contexts): boolean {
  const [, name] = /^([\w.-]+) != ''$/.exec(condition ?? "") ?? [];
  return name === undefined || evaluate(`\${{ ${name} }}`, contexts) !== "";
}

/** Fills in `${{ a.b.c }}`; examples use no other expressions in what they give to the action. */
function evaluate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (!/^[\w-]+(\.[\w-]+)+$/.test(expression)) throw new Error(`${expression} is more than a look-up`);
    let value: unknown = contexts;
    for (const name of expression.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
    if (value === undefined) throw new Error(`${expression} has no value`);
    return String(value);
  });
}
