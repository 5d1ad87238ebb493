/** What `query`, `output` and `color` make of replies that Cognito can send, compared with the AWS CLI. */
import { expect, test } from "vitest";
import { QueryProblem } from "../../src/cli/problem.ts";
import { compileQuery } from "../../src/cli/query.ts";
import { renderResult } from "../../src/cli/render.ts";
import { replyIn } from "../../src/cli/reply.ts";
import { type Recorded, recorded } from "./recorded.ts";

/** What the action shows: the CLI's bytes, or a refusal where the CLI fails. */
function shown({ reply, output, query, options }: Recorded): string {
  try {
    const value = replyIn(reply);
    const found = query === undefined ? value : compileQuery(query)(value);
    return renderResult(found, output, options.includes("on"));
  } catch (error) {
    if (error instanceof QueryProblem) return "refused";
    throw error;
  }
}

/** The end of a query for which the action differs, and what it shows. */
const differences = new Map([
  // The library adds a missing comma, and reads - as a number.
  ["| [n f]", "[\n    5,\n    2.5\n]\n"],
  ["| nums[-]", "3\n"],
]);

const titled = recorded().map((one, index) => {
  const end = one.query?.replace(/^`.*?` (?=\|)/s, "");
  return { ...one, end: end ?? "", title: `${index}: ${end ?? ""} ${one.output} ${one.options.join(" ")}` };
});

test.each(titled)("$title", (one) => {
  expect(shown(one)).toBe(differences.get(one.end) ?? one.printed ?? "refused");
});
