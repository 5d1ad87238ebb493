import { glob, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderDocuments } from "../scripts/docs.ts";
import { errorCodes } from "../src/base/errors.ts";
import { sourceNames } from "../src/base/source-names.ts";
import { rules } from "../src/users/rules/catalogue.ts";

test("the tables of the documents are what `npm run docs` writes", async () => {
  const documents = await renderDocuments();
  expect([...documents.keys()]).toEqual([
    "README.md",
    "docs/rules.md",
    "docs/ten-million-users.md",
    "docs/users.schema.json",
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
for await (const path of glob("docs/**/*.md")) documents.push(path);

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

test.each(documents)("the commands of %s exist", async (path) => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  for (const [, script] of (await readFile(path, "utf8")).matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)) {
    expect(scripts).toHaveProperty(String(script));
  }
});

test("docs/README.md links every page", async () => {
  const index = await readFile("docs/README.md", "utf8");
  for await (const path of glob("docs/*.md"))
    if (path !== "docs/README.md") expect(index).toContain(`(${basename(path)})`);
});

test.each(sourceNames)("%s has a page that names it, and docs/sources.md links it", async (name) => {
  expect(await readFile(`docs/sources/${name}.md`, "utf8")).toContain(`    source: ${name}\n`);
  expect(await readFile("docs/sources.md", "utf8")).toContain(`(sources/${name}.md)`);
});

const guides = documents.filter((path) => !path.startsWith("docs/decisions/"));

test.each(guides)("the inputs, outputs and rules that %s names exist", async (path) => {
  const { inputs, outputs } = parse(await readFile("action.yml", "utf8"));
  const others = [
    "octo-org",
    "cognito-idp",
    "id-token",
    "pull-requests",
    "max-parallel",
    "mask-aws-account-id",
  ];
  const known = new Set([
    ...Object.keys(inputs),
    ...Object.keys(outputs),
    ...Object.keys(rules),
    ...errorCodes,
    ...sourceNames,
    ...others,
  ]);
  const named = [...(await readFile(path, "utf8")).matchAll(/`([a-z]+(?:-[a-z]+)+)(?:: [^`]*)?`/g)];
  expect(named.flatMap(([, name = ""]) => (known.has(name) ? [] : name))).toEqual([]);
});

test("each kind of error has a section that the log can link", async () => {
  const page = await readFile("docs/troubleshooting.md", "utf8");
  const [, errors = ""] = /^## Errors\n([\s\S]*?)^## /m.exec(page) ?? [];
  const sections = [...errors.matchAll(/^### (.*)$/gm)].map(([, code]) => code);
  expect(sections).toEqual([...errorCodes]);
});
