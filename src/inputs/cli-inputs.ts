import type { Query } from "../cli/query.ts";
import type { OutputFormat } from "../cli/render.ts";
import { readInputJson } from "./input-json.ts";
import { type InputReader, type InputSource, inputReader } from "./reader.ts";

/** Reads `query`. Resolves to a clause if it is wrong. */
export type ReadQuery = (expression: string, output: OutputFormat) => Promise<Query | string>;

export type CliInputs = Awaited<ReturnType<typeof readCliInputs>>;

/** Reads the options of the AWS CLI that do not change the call itself. */
export async function readCliInputs(
  { text, choice, oneOf, boolean, problemIf }: InputReader,
  readQuery: ReadQuery,
) {
  // The log reads it, because it exists before the inputs are read.
  boolean("debug", false);
  const output = choice("output", ["json", "text", "table"]);
  const expression = text("query");
  const query = expression === undefined ? undefined : await readQuery(expression, output);
  problemIf(typeof query === "string", `query ${query}`);
  return {
    /** Prints the action's version and does nothing else. */
    version: boolean("version", false),
    /** Prints a skeleton and calls nothing. */
    skeleton: oneOf("generate-cli-skeleton", ["input", "output"]),
    query: typeof query === "string" ? undefined : query,
    output,
    // The CLI's `auto` has no colors if the output is not a terminal.
    colors: choice("color", ["auto", "on", "off"]) === "on",
    /** Whether the log shows the result unfolded, because `query` or `output` asks for it. */
    logsResult: expression !== undefined || text("output") !== undefined,
    /** Whether only the first page of row outcomes is read. */
    firstPageOnly: boolean("no-paginate", false),
  };
}

/**
 * Returns a reader that uses the values of `cli-input-json` for inputs that are not given. Problems of the JSON are among its
 * problems.
 */
export function readerWithInputJson(source: InputSource): InputReader {
  const given = source.get("cli-input-json");
  if (given === "") return inputReader(source);
  const json = readInputJson(given, source.env, (option) => source.get(option) !== "");
  const get = (name: string) => source.get(name) || (json.values.get(name) ?? "");
  const label = (name: string) =>
    source.get(name) === "" && json.values.has(name) ? `${name} (from cli-input-json)` : name;
  const reader = inputReader({ ...source, get }, label);
  reader.problems.push(...json.problems.map((problem) => `cli-input-json${problem}`));
  if (json.isRead) return reader;
  // JSON that cannot be read may contain the inputs that seem to be missing.
  return { ...reader, checked: (name, check) => reader.checked(name, check) };
}
