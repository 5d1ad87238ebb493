import { compile } from "jmespath";
import { evaluate, type Node } from "./expression.ts";
import { QueryProblem } from "./problem.ts";
import { type CliValue, readJson } from "./value.ts";

/**
 * Applies a JMESPath expression to a value.
 * @throws {QueryProblem} if there is no result; the CLI fails there as well
 */
export type Query = (value: CliValue) => CliValue;

/**
 * Parses a JMESPath expression.
 * @throws {QueryProblem} if the text is not one
 */
export function compileQuery(expression: string): Query {
  const { text, literals } = prepare(expression);
  const tree = parse(text);
  return (value) => evaluate(tree, literals, value);
}

function parse(text: string): Node {
  try {
    return compile(text);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) throw error;
    if (error.message.includes("EOF")) throw invalid("it ends too early");
    throw invalid(/^(Parser|Lexer)Error$/.test(error.name) ? error.message : "a part of it cannot be read");
  }
}

/**
 * Rewrites an expression so that the library parses it as the CLI does. Each literal is replaced by its index, because the
 * library reads `1` and `1.0` as the same number. Each `@` gets parentheses, because the library stops after `f(@`.
 */
function prepare(expression: string): { text: string; literals: CliValue[] } {
  const literals: CliValue[] = [];
  const parts = /"(?:\\.|[^"\\])*"|'((?:\\.|[^'\\])*)'|`((?:\\.|[^`\\])*)`|["'`]|@/gs;
  const text = expression.replace(parts, (whole, raw?: string, json?: string) => {
    if (whole === "@") return "(@)";
    if (whole.length === 1) throw invalid(`a ${whole} is not closed`);
    if (raw === undefined && json === undefined) return whole;
    literals.push(json === undefined ? (raw ?? "").replaceAll("\\'", "'") : readLiteral(json));
    return `\`${literals.length - 1}\``;
  });
  return { text, literals };
}

/** Reads the text between backticks: JSON, or a string without quotes. */
function readLiteral(escaped: string): CliValue {
  const json = escaped.replaceAll("\\`", "`");
  for (const text of [json, `"${json.trimStart()}"`]) {
    try {
      return readJson(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  throw invalid("what is between backticks is not a JSON value");
}

function invalid(reason: string): QueryProblem {
  return new QueryProblem(`is not a JMESPath expression: ${reason}`);
}
