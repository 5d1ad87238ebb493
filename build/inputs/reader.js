import { parseLimit } from "../job/verdict.js";
export function inputReader({ get, env }) {
    const problems = [];
    const text = (name) => get(name) || undefined;
    return {
        problems,
        env,
        text,
        needed: (name, check) => {
            const value = text(name);
            const problem = value === undefined ? "is needed and was not given" : check(value);
            if (problem !== undefined)
                problems.push(`${name} ${problem}`);
            return value ?? "";
        },
        boolean: (name, fallback) => {
            const value = text(name);
            if (value === undefined)
                return fallback;
            if (/^(true|True|TRUE)$/.test(value))
                return true;
            if (!/^(false|False|FALSE)$/.test(value))
                problems.push(`${name} must be true or false`);
            return false;
        },
        positiveNumber: (name, max) => {
            const value = text(name);
            if (value === undefined)
                return undefined;
            const number = /^(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
            if (number > 0 && number <= max)
                return number;
            problems.push(`${name} must be a number above 0 and up to ${max}, such as 5 or 0.5`);
            return undefined;
        },
        choice: (name, choices) => {
            const value = text(name);
            const found = choices.find((choice) => choice === value);
            if (value !== undefined && found === undefined) {
                problems.push(`${name} must be one of ${choices.join(", ")}`);
            }
            return found ?? choices[0];
        },
        limit: (name) => {
            const value = text(name);
            const parsed = value === undefined ? undefined : parseLimit(value);
            if (value !== undefined && parsed === undefined) {
                problems.push(`${name} must be a number of users or a percentage of the file's, such as 10 or 5%`);
            }
            return parsed;
        },
    };
}
