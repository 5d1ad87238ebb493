/** Finds in the source what the action can say: every text of several words, joined where it is put together. */
import { glob, readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { type Expression, type Node, parse } from "acorn";
import { ancestor } from "acorn-walk";

export type Sentence = {
  path: string;
  line: number;
  /** The words that are always the same; between two of them stands something that differs. */
  pieces: string[];
};

const word = /\p{L}[\p{L}'’-]*/gu;
/** From so many words on a text is a sentence, or a part of one. */
const severalWords = 3;

export function wordsOf(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Every sentence of the files that `pattern` names. */
export async function sentencesOf(pattern: string, exclude: (path: string) => boolean): Promise<Sentence[]> {
  const found: Sentence[] = [];
  for await (const path of glob(pattern)) {
    if (exclude(path)) continue;
    const code = stripTypeScriptTypes(await readFile(path, "utf8"));
    const program = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
    const take = (node: Node, ancestors: Node[]) => {
      // Of what is joined only the whole counts.
      const parent = ancestors.at(-2);
      if (parent?.type === "BinaryExpression" && piecesOf(parent as Expression) !== undefined) return;
      const pieces = (piecesOf(node as Expression) ?? []).map((piece) => piece.trim());
      if (/\p{L}[,;:]? \p{L}/u.test(pieces.join(" … ")) && wordsOf(pieces.join(" ")) >= severalWords) {
        found.push({ path, line: node.loc?.start.line ?? 0, pieces: pieces.filter((piece) => piece !== "") });
      }
    };
    ancestor(program, {
      Literal: (node, _, ancestors) => take(node, ancestors),
      TemplateLiteral: (node, _, ancestors) => take(node, ancestors),
      BinaryExpression: (node, _, ancestors) => take(node, ancestors),
    });
  }
  return found.sort((one, other) => one.path.localeCompare(other.path) || one.line - other.line);
}

/** The fixed parts of an expression that makes a text; undefined where it makes none. */
function piecesOf(node: Expression): string[] | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : undefined;
  if (node.type === "TemplateLiteral") return node.quasis.map(({ value }) => value.cooked ?? value.raw);
  if (node.type !== "BinaryExpression" || node.operator !== "+" || node.left.type === "PrivateIdentifier")
    return undefined;
  const [left, right] = [piecesOf(node.left), piecesOf(node.right)];
  // What is not fixed stands between two pieces.
  if (left === undefined) return right && ["", ...right];
  if (right === undefined) return [...left, ""];
  const joined = `${left.at(-1)}${right[0]}`;
  return [...left.slice(0, -1), joined, ...right.slice(1)];
}
