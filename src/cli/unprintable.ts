import { ActionError } from "../base/errors.ts";

/** The error for a value that an output has no form for; the CLI ends with an error of Python's there. */
export function unprintable(output: "text" | "table", what: string): ActionError {
  return new ActionError(
    "bad-input",
    `The result holds ${what}, which cannot be shown as ${output}, in the AWS CLI neither; ` +
      "use the output json, or a query that leaves something simpler.",
  );
}
