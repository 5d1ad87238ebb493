import { type Argument, callFunction, isEqual } from "./functions.ts";
import { unanswerable } from "./problem.ts";
import { type CliList, type CliValue, inOrder, isList, isMap, isNumber, isString } from "./value.ts";

type Comparison = "EQ" | "NE" | "LT" | "LTE" | "GT" | "GTE";

/** A node of the library's syntax tree. */
export type Node =
  | { type: "Field"; name: string }
  | { type: "Literal" | "Index"; value: number }
  | { type: "Slice"; children: readonly [start: number | null, stop: number | null, step: number | null] }
  | { type: "Comparator"; name: Comparison; children: readonly [Node, Node] }
  | { type: "FilterProjection"; children: readonly [left: Node, right: Node, condition: Node] }
  | { type: "Function"; name: string; children: readonly Node[] }
  | { type: "MultiSelectList"; children: readonly Node[] }
  | { type: "MultiSelectHash"; children: readonly { name: string; value: Node }[] }
  | { type: "Identity" | "Current" }
  | { type: "Flatten" | "NotExpression" | "ExpressionReference"; children: readonly [Node] }
  | {
      type:
        | ("Subexpression" | "IndexExpression" | "Pipe" | "OrExpression" | "AndExpression")
        | ("Projection" | "ValueProjection");
      children: readonly [left: Node, right: Node];
    };

/**
 * Applies an expression to a value, with the same results as the CLI. Where types do not match, the result is null, unless the
 * CLI fails.
 * @param tree the parsed expression, in which each literal is its index in `literals`
 * @throws {QueryProblem} if the CLI fails
 */
export function evaluate(tree: Node, literals: CliList, root: CliValue): CliValue {
  function visit(node: Node | undefined, value: CliValue): CliValue {
    switch (node?.type) {
      case "Identity":
      case "Current":
        return value;
      case "Literal":
        return literals[node.value] ?? null;
      case "Field":
        return isMap(value) ? (value.get(node.name) ?? null) : null;
      case "Index":
        return isList(value) ? (value.at(node.value) ?? null) : null;
      case "Slice":
        return isList(value) ? slice(value, ...node.children) : null;
      case "Subexpression":
      case "IndexExpression":
      case "Pipe":
        return visit(node.children[1], visit(node.children[0], value));
      case "Projection": {
        const [left, right] = node.children;
        const list = visit(left, value);
        return isSliceOfElement(left) ? visit(right, list) : project(right, list);
      }
      case "ValueProjection": {
        const object = visit(node.children[0], value);
        return project(node.children[1], isMap(object) ? [...object.values()] : null);
      }
      case "FilterProjection": {
        const [left, right, condition] = node.children;
        const list = visit(left, value);
        return project(right, isList(list) ? list.filter((item) => isTrue(visit(condition, item))) : null);
      }
      case "Flatten": {
        const list = visit(node.children[0], value);
        return isList(list) ? list.flat() : null;
      }
      case "OrExpression":
      case "AndExpression": {
        const left = visit(node.children[0], value);
        return isTrue(left) === (node.type === "OrExpression") ? left : visit(node.children[1], value);
      }
      case "NotExpression":
        return !isTrue(visit(node.children[0], value));
      case "Comparator":
        return compare(node.name, visit(node.children[0], value), visit(node.children[1], value));
      case "MultiSelectList":
        return value === null ? null : node.children.map((child) => visit(child, value));
      case "MultiSelectHash":
        if (value === null) return null;
        return new Map(node.children.map((child) => [child.name, visit(child.value, value)]));
      case "Function":
        return callFunction(
          node.name,
          node.children.map((child): Argument => {
            if (child.type !== "ExpressionReference") return visit(child, value);
            return (item) => visit(child.children[0], item);
          }),
        );
      case "ExpressionReference":
        throw unanswerable("& is only for arguments of functions");
      case undefined:
        // The library's parser accepts it.
        throw unanswerable("a part of the expression is missing");
    }
  }

  function project(right: Node, list: CliValue): CliValue {
    return isList(list) ? list.map((item) => visit(right, item)).filter((item) => item !== null) : null;
  }

  return visit(tree, root);
}

/** Returns whether a node is an expression such as `a[0][1:]`, which the CLI's library does not project. */
function isSliceOfElement(node: Node): boolean {
  if (node.type !== "IndexExpression") return false;
  const [left, right] = node.children;
  return left.type === "IndexExpression" && right.type === "Slice";
}

/** Returns whether JMESPath treats a value as true; 0 is true. */
function isTrue(value: CliValue): boolean {
  if (isList(value)) return value.length > 0;
  return isMap(value) ? value.size > 0 : value !== null && value !== false && value !== "";
}

function slice(list: CliList, start: number | null, stop: number | null, step: number | null): CliList {
  const by = step ?? 1;
  if (by === 0) throw unanswerable("the step of a slice is 0");
  // A slice that goes backward ends before the first element.
  const [least, most] = by > 0 ? [0, list.length] : [-1, list.length - 1];
  const place = (at: number) => Math.min(Math.max(at < 0 ? at + list.length : at, least), most);
  const from = start === null ? (by > 0 ? least : most) : place(start);
  const to = stop === null ? (by > 0 ? most : least) : place(stop);
  const count = Math.max(0, Math.ceil((to - from) / by));
  return Array.from({ length: count }, (_, index) => list[from + index * by] ?? null);
}

function compare(comparison: Comparison, a: CliValue, b: CliValue): CliValue {
  if (comparison === "EQ") return isEqual(a, b);
  if (comparison === "NE") return !isEqual(a, b);
  if (!(isNumber(a) || isString(a)) || !(isNumber(b) || isString(b))) return null;
  if (isNumber(a) !== isNumber(b)) throw unanswerable("a number is compared with a string");
  const order = inOrder(a, b);
  return { GT: order > 0, GTE: order >= 0, LT: order < 0, LTE: order <= 0 }[comparison];
}
