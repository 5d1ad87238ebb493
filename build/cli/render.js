import { jsonText } from "./json.js";
import { tableOutput } from "./table.js";
import { textOutput } from "./text.js";
import { isMap } from "./value.js";
/** The forms in which a result is shown. */
export const outputFormats = ["json", "text", "table"];
/** The operation that the action takes the place of; it is the title of tables. */
const operation = "CreateUserImportJob";
/**
 * The value byte for byte as AWS CLI v1 prints it when its output is no terminal, line end included. Where the CLI
 * prints nothing at all it is empty.
 * @param colors as with `--color on`; it is tables that have them
 * @throws {ActionError} `bad-input`, for what has no form as text or table; the CLI fails there as well
 */
export function renderResult(value, output, colors = false) {
    if (output === "text")
        return textOutput(value);
    if (output === "table")
        return tableOutput(operation, value, colors);
    return isMap(value) && value.size === 0 ? "" : `${jsonText(value)}\n`;
}
