import { ActionError } from "../base/errors.ts";
import { jsonText } from "./json.ts";
import { queryProblem } from "./problem.ts";
import type { Query } from "./query.ts";
import { tableOutput } from "./table.ts";
import { textOutput } from "./text.ts";
import { type CliMap, type CliValue, isMap } from "./value.ts";

/** The form in which a result is shown. */
export type OutputFormat = "json" | "text" | "table";

export type ResultOptions = { query: Query | undefined; output: OutputFormat; colors: boolean };

/**
 * Renders a reply with the options `query`, `output` and `color`.
 * @throws {ActionError} `bad-input` if the query has no result for the reply
 */
export function resultOf(reply: CliMap, { query, output, colors }: ResultOptions): string {
  try {
    return renderResult(query === undefined ? reply : query(reply), output, colors);
  } catch (error) {
    const problem = queryProblem(error);
    if (problem === undefined) throw error;
    throw new ActionError("bad-input", `Input query ${problem}.`, { cause: error });
  }
}

/**
 * Renders a value byte for byte as version 1 of the AWS CLI prints it to a file or pipe, with the last line end. Empty if the
 * CLI prints nothing.
 * @param colors as with `--color on`; only tables have colors
 * @throws {QueryProblem} for a value that cannot be shown as text or table
 */
export function renderResult(value: CliValue, output: OutputFormat, colors = false): string {
  if (output === "text") return textOutput(value);
  if (output === "table") return tableOutput("CreateUserImportJob", value, colors);
  return isMap(value) && value.size === 0 ? "" : `${jsonText(value)}\n`;
}
