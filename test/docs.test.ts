import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { renderDocuments } from "../scripts/docs.ts";

test("the tables of the documents are what `npm run docs` makes", async () => {
  const documents = await renderDocuments();
  expect([...documents.keys()]).toEqual(["README.md", "docs/files.md"]);
  for (const [path, { is, shouldBe }] of documents) expect(is, path).toBe(shouldBe);
});

test("every input that action.yml declares is read, and every output is set", async () => {
  const { inputs, outputs } = parse(await readFile("action.yml", "utf8"));
  let reads = "";
  for await (const path of glob("src/inputs/*.ts")) reads += await readFile(path, "utf8");
  for (const name of Object.keys(inputs)) expect(reads, name).toContain(`"${name}"`);
  const sets = await readFile("src/report/outputs.ts", "utf8");
  for (const name of Object.keys(outputs))
    expect(sets, name).toMatch(new RegExp(`["\\s]${name}["\\s]?[:,]?`));
});
