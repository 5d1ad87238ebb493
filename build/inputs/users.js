import { isAbsolute, relative, resolve, sep } from "node:path";
import { inexpressible } from "../users/dialect.js";
/** @param attaches whether a job that is there already is gone on with, which needs no file */
export async function readUsersInputs(reader, workspace, openFile, attaches) {
    const { problems } = reader;
    const given = reader.text("csv-path");
    if (given === undefined && !attaches) {
        problems.push("csv-path is needed and was not given: the path of the file of users");
    }
    const usersFile = given === undefined ? undefined : await readFile(reader, given, workspace, openFile);
    const csvDefaults = readDefaults(reader);
    const validate = reader.choice("validate", ["error", "warn", "off"]);
    if (validate === "off" && csvDefaults.size > 0) {
        problems.push("csv-defaults cannot be used with validate: off, which uploads the file as it is");
    }
    const dryRun = reader.boolean("dry-run", false);
    if (dryRun && attaches)
        problems.push("dry-run makes no job and cannot be used with job-id");
    const usersPath = usersFile === undefined ? "" : pathInWorkspace(resolve(workspace, usersFile.name), workspace);
    return { usersFile, usersPath, csvDefaults, validate, dryRun };
}
async function readFile({ problems }, name, workspace, openFile) {
    const opened = await openFile(resolve(workspace, name), name);
    if (typeof opened !== "string")
        return opened;
    problems.push(`csv-path: ${name} ${opened}`);
    return undefined;
}
/** Lines of `column=value`. */
function readDefaults({ text, problems }) {
    const name = "csv-defaults";
    const values = new Map();
    for (const [index, line] of (text(name) ?? "").split(/\r?\n/).entries()) {
        const [, column, value] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (line.trim() === "")
            continue;
        if (!column || value === undefined) {
            problems.push(`${name} must hold a column=value on each line; line ${index + 1} does not`);
        }
        else if (values.has(column)) {
            problems.push(`${name} names the column ${column} twice`);
        }
        else if (inexpressible(value) !== undefined) {
            problems.push(`${name}: the value for ${column} holds a character that Cognito's CSV cannot carry`);
        }
        else {
            values.set(column, value);
        }
    }
    return values;
}
/** The path of a file as annotations and links name it. */
function pathInWorkspace(path, workspace) {
    const within = relative(workspace, path);
    return within.startsWith("..") || isAbsolute(within) ? path : within.split(sep).join("/");
}
