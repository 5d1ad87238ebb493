import { ActionError } from "../errors.js";
/** The error for a value that an output has no form for; the CLI ends with an error of Python's there. */
export function unprintable(output, what) {
    return new ActionError("bad-input", `The result holds ${what}, which cannot be shown as ${output}, in the AWS CLI neither; ` +
        "use the output json, or a query that leaves something simpler.");
}
