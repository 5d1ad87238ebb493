/**
 * Generates parts of the documents: the tables of inputs and outputs from action.yml, rules and error codes from src, the
 * simulation of bench/, and the workflows of examples/. `npm run docs` writes them; a test checks that they are up to date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { tenMillionTable } from "../bench/ten-million.ts";
import { fileRules } from "../src/users/rules/file-rules.ts";
import { formatRules } from "../src/users/rules/format-rules.ts";
import type { Rule } from "../src/users/rules/rule.ts";
import { userRules } from "../src/users/rules/user-rules.ts";
import { usersSchema } from "./users-schema.ts";

const root = resolve(import.meta.dirname, "..");
const documents = ["README.md", "docs/rules.md", "docs/ten-million-users.md"];

/** Matches a generated part of a document: its first line, its kind and its name. */
const generated = /(<!-- (table|example): ([\w-]+) -->\n)[\s\S]*?<!-- end -->/g;

type Declared = Record<string, { description: string; required?: boolean; default?: string }>;

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").trim()).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Returns a description as Markdown, which would read `<this>` as a tag. */
function words({ description }: { description: string }): string {
  return description.replaceAll("<", "\\<");
}

/** Returns a table of inputs for each group of them, which a comment in action.yml names. */
function inputGroups(text: string): string {
  const inputs = parseDocument(text).get("inputs");
  if (!isMap(inputs)) throw new Error("action.yml has no inputs.");
  const groups: { heading: string; rows: string[][] }[] = [];
  for (const { key, value } of inputs.items) {
    if (!isScalar(key) || !isMap(value)) throw new Error("An input of action.yml is not a map.");
    const heading =
      key.commentBefore?.trim() ?? (groups.length === 0 ? inputs.commentBefore?.trim() : undefined);
    if (heading !== undefined) groups.push({ heading, rows: [] });
    const { description = "", default: initial } = value.toJSON() as {
      description?: string;
      default?: string;
    };
    groups
      .at(-1)
      ?.rows.push([
        `\`${key.value}\``,
        initial === undefined ? "" : `\`${initial}\``,
        words({ description }),
      ]);
  }
  return groups
    .map(({ heading, rows }) => `### ${heading}\n\n${table(["Input", "Default", "Meaning"], rows)}`)
    .join("\n\n");
}

/** Returns a section for each rule, whose heading is the anchor of links in messages. */
function ruleSections(rules: Readonly<Record<string, Rule>>): string {
  const sections = Object.entries(rules).map(([id, { message, advice, source, severity, effect }]) => {
    const text = message
      .replaceAll("{column}", "*column*")
      .replace("{line}", "line 2")
      .replace("{detail}", "…");
    return [
      `### ${id}`,
      `${severity === "error" ? "Error" : "Warning"}: ${text}`,
      ...(effect === "stops-run" ? ["No import job is created, not even with `validate: warn`."] : []),
      `${advice} Source: ${source}.`,
    ].join("\n\n");
  });
  return sections.join("\n\n");
}

async function tables(): Promise<Record<string, string>> {
  const text = await readFile(resolve(root, "action.yml"), "utf8");
  const { outputs } = parse(text) as { outputs: Declared };
  const [tenMillionHead = [], ...tenMillion] = await tenMillionTable();
  return {
    inputs: inputGroups(text),
    outputs: table(
      ["Output", "Meaning"],
      Object.entries(outputs).map(([name, output]) => [`\`${name}\``, words(output)]),
    ),
    "ten-million": table(tenMillionHead, tenMillion),
    "user-rules": ruleSections(userRules),
    "file-rules": ruleSections({ ...fileRules, ...formatRules }),
  };
}

/** Returns a workflow of examples/, to copy. */
async function example(name: string): Promise<string> {
  const path = `examples/workflows/${name}.yml`;
  return `\`\`\`yaml\n${(await readFile(resolve(root, path), "utf8")).trimEnd()}\n\`\`\``;
}

/** Returns the documents with regenerated tables and examples, by path. */
export async function renderDocuments(): Promise<Map<string, { is: string; shouldBe: string }>> {
  const contents = await tables();
  const rendered = new Map<string, { is: string; shouldBe: string }>();
  for (const path of documents) {
    const is = await readFile(resolve(root, path), "utf8");
    let shouldBe = is;
    for (const [part, start, kind = "", name = ""] of is.matchAll(generated)) {
      const content = kind === "table" ? contents[name] : await example(name);
      if (content === undefined) throw new Error(`${path}: there is no table ${name}.`);
      shouldBe = shouldBe.replace(part, () => `${start}\n${content}\n\n<!-- end -->`);
    }
    rendered.set(path, { is, shouldBe });
  }
  const path = "docs/users.schema.json";
  const is = await readFile(resolve(root, path), "utf8").catch(() => "");
  const shouldBe = JSON.stringify(usersSchema(), null, 2).replace(
    /\[\s+("[^[\]]*")\s+\]/g,
    (_, items: string) => {
      return `[${items.replace(/\s+/g, " ")}]`;
    },
  );
  rendered.set(path, { is, shouldBe: `${shouldBe}\n` });
  return rendered;
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, { shouldBe }] of await renderDocuments()) await writeFile(resolve(root, path), shouldBe);
}
