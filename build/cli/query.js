import { ActionError } from "../errors.js";
import { parseQuery } from "./jmespath/parse.js";
import { QueryProblem } from "./jmespath/problem.js";
/**
 * Reads a JMESPath expression: the query, or why it is none, as a clause to be read after the input's name. Functions
 * that do not exist or have the wrong number of arguments are found here; the CLI finds them only after the call.
 */
export function compileQuery(expression) {
    try {
        return { run: parseQuery(expression) };
    }
    catch (error) {
        if (error instanceof QueryProblem)
            return `is not a JMESPath expression: ${error.message}`;
        // The stack is all that limits how deeply an expression may be nested.
        if (error instanceof RangeError)
            return "is nested too deeply";
        throw error;
    }
}
/**
 * Applies a query.
 * @throws {ActionError} `bad-input`, where the query and the value do not go together; the CLI fails there as well
 */
export function search({ run }, value) {
    try {
        return run(value);
    }
    catch (error) {
        if (!(error instanceof QueryProblem))
            throw error;
        throw new ActionError("bad-input", `Input query cannot be answered: ${error.message}.`, { cause: error });
    }
}
