import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { messageOf } from "../base/errors.ts";
import { fileUrlPath, isFileUrl } from "../cli/file-url.ts";
import { readInputJson } from "../cli/input-json.ts";
import { parameters } from "../cli/model.ts";
import type { Query } from "../cli/query.ts";
import { type OutputFormat, outputFormats } from "../cli/render.ts";
import { type InputReader, type InputSource, inputReader } from "./reader.ts";

const skeletons = ["input", "output"] as const;

/** What the AWS CLI can do beside making the call. */
export type CliInputs = {
  /** Prints the action's version in place of everything else. */
  version: boolean;
  /** Prints a skeleton in place of an import. */
  skeleton: (typeof skeletons)[number] | undefined;
  query: Query | undefined;
  output: OutputFormat;
  colors: boolean;
  /** Whether the result stands openly in the log, not folded: whoever gives `query` or `output` wants to see it. */
  logsResult: boolean;
  /** Whether only the first page of row outcomes is read. */
  firstPageOnly: boolean;
};

export async function readCliInputs(reader: InputReader): Promise<CliInputs> {
  const { text, choice, boolean } = reader;
  // The log reads it by itself, as it is there before the inputs are.
  boolean("debug", false);
  const output = choice("output", outputFormats);
  return {
    version: boolean("version", false),
    skeleton: readSkeleton(reader),
    query: await queryInput(reader, output),
    output,
    // A log of GitHub Actions is no terminal: the CLI's `auto` has no colours there.
    colors: choice("color", ["auto", "on", "off"]) === "on",
    logsResult: text("query") !== undefined || text("output") !== undefined,
    firstPageOnly: boolean("no-paginate", false),
  };
}

/** undefined also for a value that there is not. */
function readSkeleton({ text, choice }: InputReader): CliInputs["skeleton"] {
  const name = "generate-cli-skeleton";
  const given = text(name);
  const chosen = given === undefined ? undefined : choice(name, skeletons);
  return chosen === given ? chosen : undefined;
}

async function queryInput({ text, problems }: InputReader, output: OutputFormat): Promise<Query | undefined> {
  const expression = text("query");
  if (expression === undefined) return undefined;
  const query = (await import("../cli/trial.ts")).readQuery(expression, output);
  if (typeof query !== "string") return query;
  problems.push(`query ${query}`);
  return undefined;
}

/**
 * A reader for which the values in `cli-input-json` are as good as inputs of their own; where both are given the input
 * wins. What is wrong with the JSON is among its problems.
 */
export function readerWithInputJson(source: InputSource): InputReader {
  const given = source.get("cli-input-json");
  if (given === "") return inputReader(source);
  const json = isFileUrl(given) ? readJsonFile(given, source.env) : { text: given };
  if ("problem" in json)
    return blindReader(readerWith(source, new Map(), [`cli-input-json: ${json.problem}`]));
  const inputs = parameters.map(({ option }) => option).filter((name) => source.get(name) !== "");
  const { isRead, values, problems } = readInputJson(json.text, new Set(inputs));
  const told = problems.map((problem) => `cli-input-json ${problem}`);
  const reader = readerWith(source, values, told);
  return isRead ? reader : blindReader(reader);
}

/** Says of nothing that it was not given, as it may stand in JSON that cannot be read. */
function blindReader(reader: InputReader): InputReader {
  const { text, needed } = reader;
  return { ...reader, needed: (name, check) => (text(name) === undefined ? "" : needed(name, check)) };
}

function readerWith(
  source: InputSource,
  values: ReadonlyMap<string, string>,
  problems: readonly string[],
): InputReader {
  const reader = inputReader({ ...source, get: (name) => source.get(name) || (values.get(name) ?? "") });
  reader.problems.push(...problems);
  return reader;
}

/** The text in the file of a `file://` value, or why there is none. */
function readJsonFile(url: string, env: InputSource["env"]): { text: string } | { problem: string } {
  const name = fileUrlPath(url, env);
  const path = resolve(env.GITHUB_WORKSPACE || ".", name);
  try {
    // Looked at before it is read: reading a named pipe would wait for whoever writes to it.
    if (!statSync(path).isFile()) return { problem: `${name} is not a regular file` };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    return { problem: `${name} ${unreadable(error)}` };
  }
}

function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "does not exist; a relative path starts at the workspace";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "is not text in UTF-8";
  return `cannot be read (${messageOf(error)})`;
}
