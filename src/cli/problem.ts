/** Why a query has no result: `message` is a clause that follows the input's name. */
export class QueryProblem extends Error {
  override readonly name = "QueryProblem";
}

/** Returns the problem of a query that has no result for the value. */
export function unanswerable(reason: string): QueryProblem {
  return new QueryProblem(`cannot be answered: ${reason}`);
}

/** Returns the problem of a result that an output format cannot show; the CLI fails with a Python error there. */
export function unprintable(output: "text" | "table", what: string): QueryProblem {
  return new QueryProblem(
    `gives ${what}, which neither this action nor the AWS CLI can show as ${output}; use output: json or a simpler query`,
  );
}

/** Returns the clause for an error that a query caused; undefined for any other error. */
export function queryProblem(error: unknown): string | undefined {
  if (error instanceof QueryProblem) return error.message;
  // Only the stack limits how deeply a query can be nested.
  return error instanceof RangeError && error.message.includes("call stack")
    ? "is nested too deeply"
    : undefined;
}
