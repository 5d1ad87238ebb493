import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

test("each situation of docs/self-hosted-runners.md is the name of a test", async () => {
  const page = await readFile("docs/self-hosted-runners.md", "utf8");
  const tables = page.matchAll(/^\| Situation \|.*\n\| --- .*\n((?:\|.*\n)+)/gm);
  const situations = [...tables].flatMap(([, rows = ""]) =>
    [...rows.matchAll(/^\| (.*?) \|/gm)].map(([, cell = ""]) => cell.replaceAll("`", "").toLowerCase()),
  );
  expect(situations.length).toBeGreaterThan(30);
  let tests = "";
  for await (const path of glob("test/{action,aws,run}/*.test.ts")) tests += await readFile(path, "utf8");
  expect(situations.filter((situation) => !tests.toLowerCase().includes(situation))).toEqual([]);
});
