/** What the repository is made of beside its code: the Node.js that scripts run on. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const { optionalDependencies } = JSON.parse(await readFile("package.json", "utf8"));
const line = (await readFile(".node-version", "utf8")).trim();

test("scripts run on the Node.js line of the action, on every system", async () => {
  expect(await readFile("action.yml", "utf8")).toMatch(`\n  using: node${line}\n`);
  for (const [name, version] of Object.entries(optionalDependencies)) {
    expect(version, name).toMatch(new RegExp(`^${line}\\.\\d+\\.\\d+$`));
  }
});
