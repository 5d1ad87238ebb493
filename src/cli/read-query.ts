import { type Status, shownMembers } from "../base/import-job.ts";
import { placeholderReply } from "./model.ts";
import { queryProblem } from "./problem.ts";
import { compileQuery, type Query } from "./query.ts";
import { type OutputFormat, renderResult } from "./render.ts";

const statuses: readonly Status[] = [
  ...(["Created", "Pending", "InProgress", "Stopping"] as const),
  ...(["Stopped", "Succeeded", "Failed", "Expired"] as const),
];

/** Replies with a job of every status, with all members that a reply can have and with the fewest. */
const samples = statuses.flatMap((status) =>
  [shownMembers, ["JobId", "Status"]].map((members) =>
    placeholderReply(members, { date: 1_700_000_000.5, count: 1n, status }),
  ),
);

/**
 * Parses a JMESPath expression. Returns the query, or a clause that follows the input's name: the text is not an expression, or
 * it has no result for any sample.
 */
export function readQuery(expression: string, output: OutputFormat): Query | string {
  let query: Query | undefined;
  let problem = "";
  for (const sample of samples) {
    try {
      query ??= compileQuery(expression);
      renderResult(query(sample), output);
      return query;
    } catch (error) {
      const found = queryProblem(error);
      if (found === undefined) throw error;
      problem ||= found;
    }
  }
  return problem;
}
