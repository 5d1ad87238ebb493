import { parameters } from "./model.js";
import { JsonProblem, readJson } from "./read-json.js";
import { isList, isMap, isScalar } from "./value.js";
/**
 * Reads the JSON of `cli-input-json`. Every problem is told, not only the first, and never a value.
 * @param given the parameters that inputs of their own give: those win, so that the JSON's are not even looked at
 */
export function readInputJson(text, given = new Set()) {
    const members = readMembers(text);
    if (typeof members === "string")
        return { problems: [members] };
    const problems = [];
    const values = {};
    const known = parameters.map(({ member }) => member);
    for (const name of members.keys()) {
        if (!known.some((member) => member === name)) {
            problems.push(`has the unknown member ${JSON.stringify(name)}; it takes ${known.join(", ")}`);
        }
    }
    for (const { member, property, minLength } of parameters) {
        const value = members.get(member);
        if (value === undefined || given.has(property))
            continue;
        if (typeof value !== "string")
            problems.push(`gives ${member} as ${typeName(value)}; it must be a string`);
        else if (value === "" && minLength > 0)
            problems.push(`gives ${member} as an empty string`);
        else if ([...value].length < minLength) {
            problems.push(`gives ${member} with fewer than the ${minLength} characters that it must have`);
        }
        else
            values[property] = value;
    }
    const [first, ...others] = problems;
    return first === undefined ? { values } : { problems: [first, ...others] };
}
function readMembers(text) {
    try {
        // A byte order mark, which editors leave in files, is no reason to refuse one.
        const read = readJson(text.replace(/^\ufeff/, ""));
        return isMap(read) ? read : `must hold an object such as {"JobName": "…"}, not ${typeName(read)}`;
    }
    catch (error) {
        if (error instanceof JsonProblem)
            return `is not JSON, at ${error.message}`;
        throw error;
    }
}
function typeName(value) {
    if (value === null)
        return "null";
    if (isList(value))
        return "a list";
    if (!isScalar(value))
        return "an object";
    if (typeof value === "boolean")
        return "a boolean";
    return typeof value === "string" ? "a string" : "a number";
}
