import { compile } from "jmespath";
import { evaluate, type Node } from "./expression.ts";
import { QueryProblem } from "./problem.ts";
import { type CliValue, readJson } from "./value.ts";

/**
 * Applies a JMESPath expression to a value.
 * @throws {QueryProblem} where the two do not go together; the CLI fails there as well
 */
export type Query = (value: CliValue) => CliValue;

/** @throws {QueryProblem} if the text is not a JMESPath expression */
export function compileQuery(expression: string): Query {
  const { text, literals } = prepared(expression);
  const tree = parse(text);
  return (value) => evaluate(tree, literals, value);
}

function parse(text: string): Node {
  try {
    return compile(text);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    const isExplained = error.name === "ParserError" || error.name === "LexerError";
    const reason = isExplained ? error.message : "it has a part that cannot be read";
    throw invalid(error.message.includes("EOF") ? "it ends too early" : reason);
  }
}

/**
 * Writes an expression so that the library reads it as the CLI does. Each literal becomes its number, as a literal: the
 * library would read `1` and `1.0` as the same number. Each `@` gets parentheses: after `f(@` the library does not read on.
 */
function prepared(expression: string): { text: string; literals: CliValue[] } {
  const literals: CliValue[] = [];
  const parts = /"(?:\\.|[^"\\])*"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`|["'`]|@/gs;
  const text = expression.replace(parts, (whole, raw?: string, json?: string) => {
    if (whole === "@") return "(@)";
    if (whole.length === 1) throw invalid(`a ${whole} is not closed`);
    if (raw === undefined && json === undefined) return whole;
    literals.push(json === undefined ? (raw ?? "").replaceAll("\\'", "'") : literalIn(json));
    return `\`${literals.length - 1}\``;
  });
  return { text, literals };
}

/** Reads what is between backticks: JSON, or a string without its quotes. */
function literalIn(escaped: string): CliValue {
  const json = escaped.replaceAll("\\`", "`");
  try {
    return readJson(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  try {
    return readJson(`"${json.trimStart()}"`);
  } catch {
    throw invalid("what is between backticks is not a JSON value");
  }
}

function invalid(reason: string): QueryProblem {
  return new QueryProblem(`is not a JMESPath expression: ${reason}`);
}
