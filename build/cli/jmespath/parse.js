import { callOf } from "./functions.js";
import { QueryProblem } from "./problem.js";
import * as steps from "./steps.js";
import { tokensOf } from "./tokens.js";
/** How strongly a mark binds what is before it to what follows; a mark that is not here begins something else. */
const strengths = {
    "|": 1,
    "||": 2,
    "&&": 3,
    "==": 5,
    "!=": 5,
    "<": 5,
    "<=": 5,
    ">": 5,
    ">=": 5,
    "[]": 9,
    "*": 20,
    "[?": 21,
    ".": 40,
    "!": 45,
    "{": 50,
    "[": 55,
    "(": 60,
};
const strengthOf = (kind) => strengths[kind] ?? 0;
/** Marks weaker than this end a projection. */
const projectionEnd = 10;
/**
 * Reads an expression in the grammar of the CLI's JMESPath 1.x, with its leniences, by operator precedence.
 * @throws {QueryProblem}
 */
export function parseQuery(expression) {
    const tokens = tokensOf(expression);
    let position = 0;
    const end = { kind: "end", at: expression.length, text: "", value: null };
    const ahead = (distance = 0) => tokens[position + distance] ?? end;
    function unexpected({ kind, at, text }) {
        if (kind === "end")
            throw new QueryProblem("it ends too early");
        throw new QueryProblem(`it has an unexpected ${text} at character ${at + 1}`);
    }
    function next() {
        const token = ahead();
        position++;
        return token;
    }
    function skip(kind) {
        if (ahead().kind !== kind)
            return false;
        position++;
        return true;
    }
    function expect(kind) {
        if (!skip(kind))
            unexpected(ahead());
    }
    function parse(strength) {
        let left = begin(next());
        while (strength < strengthOf(ahead().kind))
            left = goOn(left, next());
        return left;
    }
    function begin(token) {
        const { kind, value } = token;
        if (kind === "literal")
            return { run: () => value };
        if (kind === "name" || kind === "quoted name")
            return name(token);
        if (kind === "@")
            return { run: steps.itself };
        if (kind === "!")
            return { run: steps.not(parse(strengthOf("!")).run) };
        if (kind === "*") {
            return {
                run: steps.projectMembers(steps.itself, ahead().kind === "]" ? steps.itself : projected("*")),
            };
        }
        if (kind === "[]" || kind === "[?")
            return goOn({ run: steps.itself }, token);
        if (kind === "{")
            return { run: multiSelectMap() };
        if (kind === "(") {
            const inside = parse(0);
            expect(")");
            return inside;
        }
        if (kind !== "[")
            return unexpected(token);
        if (ahead().kind === "number" || ahead().kind === ":")
            return index({ run: steps.itself });
        if (ahead().kind === "*" && ahead(1).kind === "]")
            return goOn({ run: steps.itself }, token);
        return { run: multiSelectList() };
    }
    function name({ kind, value }) {
        if (kind === "quoted name" && ahead().kind === "(")
            return unexpected(ahead());
        return { run: steps.member(String(value)), name: String(value) };
    }
    /** What a mark makes of the expression before it. */
    function goOn(left, token) {
        const { kind } = token;
        switch (kind) {
            case ".":
                if (skip("*"))
                    return { run: steps.projectMembers(left.run, projected(".")) };
                return { run: steps.chain(left.run, afterDot(strengthOf("."))) };
            case "|":
                return { run: steps.chain(left.run, parse(strengthOf(kind)).run) };
            case "||":
                return { run: steps.or(left.run, parse(strengthOf(kind)).run) };
            case "&&":
                return { run: steps.and(left.run, parse(strengthOf(kind)).run) };
            case "[]":
                return { run: steps.project(steps.chain(left.run, steps.flatten), projected(kind)) };
            case "[?": {
                const condition = parse(0).run;
                expect("]");
                const right = ahead().kind === "[]" ? steps.itself : projected(kind);
                return { run: steps.project(steps.chain(left.run, steps.filter(condition)), right) };
            }
            case "[":
                if (ahead().kind === "number" || ahead().kind === ":")
                    return index(left);
                expect("*");
                expect("]");
                return { run: steps.project(left.run, projected("*")) };
            case "(":
                return { run: call(left, token) };
            default:
                if (!steps.isComparison(kind))
                    return unexpected(token);
                return { run: steps.compare(kind, left.run, parse(strengthOf(kind)).run) };
        }
    }
    /** What applies to each element of a projection that `mark` began. */
    function projected(mark) {
        const { kind } = ahead();
        if (strengthOf(kind) < projectionEnd)
            return steps.itself;
        if (kind === "[" || kind === "[?")
            return parse(strengthOf(mark)).run;
        expect(".");
        return afterDot(strengthOf(mark));
    }
    function afterDot(strength) {
        const { kind } = ahead();
        if (kind === "name" || kind === "quoted name" || kind === "*")
            return parse(strength).run;
        if (skip("["))
            return multiSelectList();
        if (skip("{"))
            return multiSelectMap();
        return unexpected(ahead());
    }
    /** An index or a slice, the bracket having been read. */
    function index(left) {
        if (ahead().kind === ":" || ahead(1).kind === ":") {
            const run = steps.chain(left.run, slice());
            return left.indexed ? { run, indexed: true } : { run: steps.project(run, projected("*")) };
        }
        const run = steps.chain(left.run, steps.element(next().value));
        expect("]");
        return { run, indexed: true };
    }
    function slice() {
        const bounds = [null, null, null];
        let part = 0;
        while (ahead().kind !== "]") {
            const token = next();
            if (token.kind === ":" && part < 2)
                part++;
            else if (token.kind === "number")
                bounds[part] = token.value;
            else
                unexpected(token);
        }
        expect("]");
        return steps.slice(...bounds);
    }
    function multiSelectList() {
        const items = [];
        do
            items.push(parse(0).run);
        while (skip(","));
        expect("]");
        return steps.list(items);
    }
    function multiSelectMap() {
        const members = [];
        do {
            const key = next();
            if (key.kind !== "name" && key.kind !== "quoted name")
                unexpected(key);
            expect(":");
            members.push([String(key.value), parse(0).run]);
            // As in the CLI's reader, the comma may be left out, and only a closing brace ends the loop.
        } while (skip(",") || !skip("}"));
        return steps.map(members);
    }
    function call(left, open) {
        if (left.name === undefined)
            return unexpected(open);
        const args = [];
        while (!skip(")")) {
            const reference = skip("&");
            args.push({ run: parse(0).run, reference });
            // As in the CLI's reader, which lets a comma be left out and one stand before the end.
            skip(",");
        }
        return callOf(left.name, args);
    }
    const { run } = parse(0);
    if (ahead().kind !== "end")
        unexpected(ahead());
    return run;
}
