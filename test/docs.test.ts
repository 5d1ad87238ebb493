import { glob, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderDocuments } from "../scripts/docs.ts";
import { waysOut } from "../scripts/ways-out.ts";
import { fileRules, formatRules } from "../src/users/rules/file-rules.ts";
import { rowRules, valueRules } from "../src/users/rules/rules.ts";
import { sentencesOf, wordsOf } from "./sentences.ts";

test("the tables of the documents are what `npm run docs` makes", async () => {
  const documents = await renderDocuments();
  expect([...documents.keys()]).toEqual([
    "README.md",
    "docs/files.md",
    "docs/troubleshooting.md",
    "docs/ten-million-users.md",
  ]);
  for (const [path, { is, shouldBe }] of documents) expect(is, path).toBe(shouldBe);
});

test("every input that action.yml declares is read, and every output is set", async () => {
  const { inputs, outputs } = parse(await readFile("action.yml", "utf8"));
  let reads = "";
  for await (const path of glob("src/**/*.ts")) reads += await readFile(path, "utf8");
  for (const name of Object.keys(inputs)) expect(reads, name).toContain(`"${name}"`);
  const sets = await readFile("src/report/outputs.ts", "utf8");
  for (const name of Object.keys(outputs))
    expect(sets, name).toMatch(new RegExp(`["\\s]${name}["\\s]?[:,]?`));
});

const documents = ["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"];
for await (const path of glob("docs/*.md")) documents.push(path);

test.each(documents)("the links of %s lead somewhere", async (path) => {
  const text = await readFile(path, "utf8");
  for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [file = "", heading] = target.split("#");
    const there = file === "" ? path : join(dirname(path), file);
    await expect(stat(there), target).resolves.toBeDefined();
    if (heading === undefined) continue;
    const headings = (await readFile(there, "utf8")).matchAll(/^#+ (.*)$/gm);
    const anchors = [...headings].map(([, words = ""]) =>
      words
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    expect(anchors, target).toContain(heading);
  }
});

test.each(documents)("the commands of %s are there", async (path) => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  for (const [, script] of (await readFile(path, "utf8")).matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)) {
    expect(scripts).toHaveProperty(String(script));
  }
});

test.each(documents)("the inputs, outputs and rules that %s names are there", async (path) => {
  const { inputs, outputs } = parse(await readFile("action.yml", "utf8"));
  const rules = [...Object.keys(waysOut), ...Object.keys({ ...fileRules, ...formatRules })];
  const others = [
    "octo-org",
    "cognito-idp",
    "id-token",
    "pull-requests",
    "max-parallel",
    "mask-aws-account-id",
  ];
  const known = new Set([...Object.keys(inputs), ...Object.keys(outputs), ...rules, ...others]);
  const named = [...(await readFile(path, "utf8")).matchAll(/`([a-z]+(?:-[a-z]+)+)(?:: [^`]*)?`/g)];
  expect(named.flatMap(([, name = ""]) => (known.has(name) ? [] : name))).toEqual([]);
});

const pathOfAdvice = "docs/troubleshooting.md";
const sources = new Set([...valueRules, ...rowRules].map(({ source }) => source));

/** What the action can say, its fixed words in their order. */
async function said(): Promise<{ at: string; pieces: string[] }[]> {
  // Tables of characters say nothing.
  const sentences = await sentencesOf("src/**/*.ts", (path) => path === "src/cli/text-width.ts");
  return sentences
    .filter(({ pieces }) => !sources.has(pieces[0] ?? "") && !/^\| \w+ \|/.test(pieces[0] ?? ""))
    .map(({ path, line, pieces }) => ({
      at: `${path}:${line}`,
      pieces: pieces.map(plain).filter((piece) => wordsOf(piece) > 0),
    }));
}

/** Where a sentence stands in a text, whatever stands between its fixed words. */
function pattern(pieces: readonly string[]): RegExp {
  return new RegExp(pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".{0,60}?"));
}

test("docs/troubleshooting.md has every sentence that the action can say", async () => {
  const page = plain(await readFile(pathOfAdvice, "utf8"));
  const sentences = await said();
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter(({ pieces }) => !pattern(pieces).test(page))).toEqual([]);
});

test("it has no sentence that the action does not say any more", async () => {
  const known = (await said()).flatMap(({ pieces }) => pieces).filter((piece) => wordsOf(piece) > 1);
  const page = await readFile(pathOfAdvice, "utf8");
  const told = [...page.matchAll(/^\| (`.*`) \|/gm)]
    .flatMap(([, cell = ""]) => cell.split("<br>"))
    .map(plain);
  expect(told.length).toBeGreaterThan(100);
  const stale = told.filter((sentence) => {
    const parts = sentence.split("…").map((part) => part.trim());
    return !known.some(
      (piece) => sentence.includes(piece) || parts.some((part) => wordsOf(part) > 1 && piece.includes(part)),
    );
  });
  expect(stale).toEqual([]);
});

test("it says of no rule what to do that is not there", () => {
  const names = [...valueRules, ...rowRules].map(({ name }) => name);
  expect(Object.keys(waysOut).sort()).toEqual(
    [...names, ...Object.keys({ ...fileRules, ...formatRules })].sort(),
  );
});

/** A text without what only Markdown and HTML make of it. */
function plain(text: string): string {
  const words = text.replace(/<[^>]*>/g, " ").replace(/[`[]|\]\(|^> |\\(?=\|)| ?\| /g, " ");
  return words
    .replace(/\s+/g, " ")
    .replace(/^… | \|$/g, "")
    .trim();
}
