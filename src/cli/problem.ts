/** Why a query has no result: `message` is a clause that follows the input's name. */
export class QueryProblem extends Error {
  override readonly name = "QueryProblem";
}

/** The problem of a query that does not go with the value. */
export function unanswerable(reason: string): QueryProblem {
  return new QueryProblem(`cannot be answered: ${reason}`);
}

/** The problem of a result that an output has no form for; the CLI ends with an error of Python's there. */
export function unprintable(output: "text" | "table", what: string): QueryProblem {
  return new QueryProblem(
    `gives ${what}, which cannot be shown as ${output}, also not by the AWS CLI; use the output json or a simpler query`,
  );
}

/** The clause for an error that a query caused; undefined for any other error. */
export function queryProblem(error: unknown): string | undefined {
  if (error instanceof QueryProblem) return error.message;
  // Only the stack limits how deeply a query can be nested.
  if (error instanceof RangeError && error.message.includes("call stack")) return "is nested too deeply";
  return undefined;
}
