import { ActionError } from "../base/errors.ts";
import { parseQuery } from "./jmespath/parse.ts";
import { QueryProblem } from "./jmespath/problem.ts";
import type { CliValue } from "./value.ts";

/** A JMESPath expression, ready to be applied. */
export type Query = { readonly run: (value: CliValue) => CliValue };

/**
 * Reads a JMESPath expression: the query, or why it is none, as a clause to be read after the input's name. Functions
 * that do not exist or have the wrong number of arguments are found here; the CLI finds them only after the call.
 */
export function compileQuery(expression: string): Query | string {
  try {
    return { run: parseQuery(expression) };
  } catch (error) {
    if (error instanceof QueryProblem) return `is not a JMESPath expression: ${error.message}`;
    // The stack is all that limits how deeply an expression may be nested.
    if (error instanceof RangeError) return "is nested too deeply";
    throw error;
  }
}

/**
 * Applies a query.
 * @throws {ActionError} `bad-input`, where the query and the value do not go together; the CLI fails there as well
 */
export function search({ run }: Query, value: CliValue): CliValue {
  try {
    return run(value);
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error;
    throw new ActionError("bad-input", `Input query ${unanswered(error)}.`, { cause: error });
  }
}

/** Why a query has no answer, as a clause to be read after the input's name. */
export function unanswered({ message }: QueryProblem): string {
  return `cannot be answered: ${message}`;
}
