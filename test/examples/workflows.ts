/** Checks workflows as GitHub's own editor does: against their schema and against the actions that they use. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { basename } from "node:path";
import { FeatureFlags } from "@actions/expressions";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { readMetadata } from "../runner.ts";

// The language service imports JSON in a way that bundlers support, but not Node.js.
registerHooks({
  resolve: (specifier, context, next) => {
    const resolved = next(specifier, context);
    return resolved.url.endsWith(".json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
  },
});
const { validate } = await import("@actions/languageservice");

// The service still treats background steps as an experiment.
const featureFlags = new FeatureFlags({ allowBackgroundSteps: true });

/** How workflows outside this repository name the action; the organisation is GitHub's own, for examples. */
const publishedName = /\bocto-org\/cognito-user-import@v\d+$/;

export type Step = {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  background?: boolean;
  wait?: string;
  if?: string;
  with?: Record<string, string | number | boolean>;
  env?: Record<string, string>;
};

export type Workflow = {
  permissions?: Record<string, string>;
  concurrency?: Record<string, string | boolean>;
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>;
      environment?: string;
      if?: string;
      outputs?: Record<string, string>;
      steps: Step[];
    }
  >;
};

export async function readWorkflow(path: string): Promise<{ text: string; workflow: Workflow }> {
  const text = await readFile(path, "utf8");
  return { text, workflow: parse(text) };
}

/** Returns whether a step uses this repository's action. */
export function isOurs({ uses = "" }: Step): boolean {
  return uses === "./" || publishedName.test(uses);
}

/** What is wrong with a workflow: against GitHub's schema, its expressions, and the action's inputs and outputs. */
export async function problemsOf(path: string): Promise<string[]> {
  const { text, workflow } = await readWorkflow(path);
  const { inputs, outputs } = await readMetadata();
  // The inputs of a local action are not checked.
  const published = text.replaceAll(/uses: \.\/$/gm, "uses: octo-org/cognito-user-import@v1");
  // The service caches its result for an address.
  const uri = `file:///${randomUUID()}/.github/workflows/${basename(path)}`;
  const diagnostics = await validate(TextDocument.create(uri, "yaml", 1, published), {
    featureFlags,
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        `${owner}/${name}` === "octo-org/cognito-user-import"
          ? { name, description: "", inputs, outputs }
          : undefined,
    },
  });
  const problems = diagnostics
    .map(({ range, message }) => ({ range, words: String(message) }))
    // The actions of others are not here to be asked.
    .filter(({ words }) => !/^Unable to resolve action `(?!octo-org)/.test(words))
    .map(({ range, words }) => `line ${range.start.line + 1}: ${words}`);

  const ours = Object.values(workflow.jobs).flatMap(({ steps }) => steps.filter(isOurs));
  const ids = new Set(ours.map(({ id }) => id));
  for (const [, id, output = ""] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    if (ids.has(id) && !Object.hasOwn(outputs, output)) problems.push(`there is no output ${output}`);
  }
  return problems;
}
