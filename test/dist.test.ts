/** What dist/ contains, and which of it a run loads. */
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { usersCsv } from "./harness/fixtures.ts";
import { useProcess } from "./harness/process.ts";
import { loadedFilesHook, rareParts } from "./loaded-files.ts";
import { readMetadata, type StepOptions } from "./runner.ts";

const root = resolve(import.meta.dirname, "..");
const dist = join(root, "dist");

/** The text of each file of code, by its path. */
const code = new Map<string, string>();
let bytes = 0;
beforeAll(async () => {
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    bytes += (await stat(path)).size;
    if (entry.name.endsWith(".js")) code.set(path, await readFile(path, "utf8"));
  }
});

test("it has at most 1.8 MB, the licences included", () => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(1_800_000);
});

test("every file of it is loaded by something", async () => {
  const { main, post } = (await readMetadata()).runs;
  const reached = new Set(
    [main, post].filter((path) => path !== undefined).map((path) => resolve(root, path)),
  );
  for (const path of reached) for (const imported of importsOf(path)) reached.add(imported);
  expect([...code.keys()].sort()).toEqual([...reached].sort());
});

/** The files that a file imports, at once or later; ncc's parts are known to each other by number. */
function importsOf(path: string): string[] {
  const text = code.get(path) ?? "";
  const imports = [...text.matchAll(/\b(?:from|import|import\() ?["'`](\.[^"'`]+\.js)["'`]/g)].map(
    ([, name = ""]) => name,
  );
  const parts = [...text.matchAll(/_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)];
  return [...imports, ...parts.map(([, number]) => `./${number}.index.js`)].map((name) =>
    resolve(dirname(path), name),
  );
}

test("nothing waits for the entry, which waits for the end of the run", () => {
  const entry = join(dist, "index.js");
  const waiting = [...code.keys()].filter((path) => importsOf(path).includes(entry));
  expect(waiting).toEqual([join(dist, "post.js")]);
});

test("it knows nothing of the machine that built it, and has no source maps", () => {
  for (const text of code.values()) {
    expect(text).not.toContain(root);
    expect(text).not.toContain("sourceMappingURL");
  }
});

test("what a run usually loads does not load the data of languages, which takes 13 ms", () => {
  const usual = [...code.values()].filter((text) => !rareParts.some(({ word }) => text.includes(word)));
  expect(usual.join("\n")).not.toMatch(/\bIntl\.|\.toLocaleString\(|\.localeCompare\(/);
});

const staging = useProcess();

/** Which of the above a step loads. */
async function rareOnesIn(options: Partial<StepOptions>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "loaded-"));
  try {
    const list = join(folder, "files");
    await staging.step({ ...options, nodeOptions: ["--import", loadedFilesHook(list)] });
    const files = (await readFile(list, "utf8")).split("\n");
    expect(files).toContain(join(dist, "index.js"));
    const loaded = files.map((path) => code.get(path) ?? "").join("\n");
    return rareParts.flatMap(({ name, word }) => (loaded.includes(word) ? [name] : []));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("a run in which every user is imported loads nothing that is rarely needed", async () => {
  expect(await rareOnesIn({})).toEqual([]);
});

test("what is needed is loaded when it is needed", async () => {
  const failing = usersCsv(1, () => ({ email_verified: "false" }));
  expect(await rareOnesIn({ inputs: { validate: "warn" }, files: { "users.csv": failing } })).toEqual([
    "CloudWatch Logs",
  ]);
  const yaml = "- cognito:username: ada\n  email: ada@example.com\n  email_verified: true\n";
  expect(await rareOnesIn({ inputs: { "csv-path": "a.yaml" }, files: { "a.yaml": yaml } })).toEqual(["YAML"]);
});

test("a profile that assumes a role with the keys of another is read", async () => {
  const config =
    "[profile keys]\naws_access_key_id = test\naws_secret_access_key = test\n" +
    "[profile staging]\nrole_arn = arn:aws:iam::123456789012:role/staging\nsource_profile = keys\n";
  const { exitCode, errors } = await staging.step({
    inputs: { profile: "staging" },
    files: { "aws-config": config },
    env: { AWS_CONFIG_FILE: "aws-config", AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
  });
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
});
