import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import { wireReply } from "../../src/cli/job.ts";
import { compileQuery, search } from "../../src/cli/query.ts";
import { renderResult } from "../../src/cli/render.ts";
import { type Recorded, recorded } from "./recorded.ts";

/** What the action would show for the case: the CLI's bytes, or a refusal where the CLI ends with an error. */
function shown({ reply, output, query: expression, options }: Recorded): string {
  const query = expression === undefined ? undefined : compileQuery(expression);
  if (typeof query === "string") return "refused";
  try {
    const value = wireReply(reply);
    return renderResult(query === undefined ? value : search(query, value), output, options?.includes("on"));
  } catch (error) {
    if (error instanceof ActionError) return "refused";
    throw error;
  }
}

/** Where the action means to differ, by what it shows. */
const differences = new Map([
  // The CLI does not notice a function that does not exist until it calls it, and here there is nothing to call it on.
  ["UserImportJob.JobName | none[].unknown(@)", "refused"],
  // Python reads the digits of all scripts.
  ["UserImportJob.JobName | to_number('١٢')", "null\n"],
  // Python merges a list of pairs as if it were an object.
  ["UserImportJob.JobName | merge(map, people[*].[floats, people[].strs])", "refused"],
  ["UserImportJob.JobName | merge(map, people[*].[empty, @[]])", "refused"],
]);

describe.each(["replies", "random-replies", "colours", "queries", "random-queries"])(
  "%s as recorded",
  (name) => {
    test.each(
      recorded(name).map((one, index) => ({ ...one, title: `${index}: ${one.query ?? ""} ${one.output}` })),
    )("$title", (one) => {
      expect(shown(one)).toBe(differences.get(one.query ?? "") ?? one.printed ?? "refused");
    });
  },
);
