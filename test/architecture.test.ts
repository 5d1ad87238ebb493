/** The modules of `src/` and the dependencies that CONTRIBUTING.md allows between them. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..", "src");

/** What each module may import: values, and types alone. Every module may import itself. */
const allowed: Record<string, { values: readonly string[]; types?: readonly string[] }> = {
  base: { values: [] },
  aws: { values: ["base"] },
  cli: { values: ["base"] },
  users: { values: ["base"] },
  job: { values: ["aws", "base"] },
  report: { values: ["base"], types: ["aws", "job", "users"] },
  inputs: { values: ["aws", "base"], types: ["cli", "job", "report", "users"] },
  run: { values: ["aws", "base", "cli", "inputs", "job", "report", "users"] },
  main: { values: ["aws", "base", "cli", "inputs", "job", "report", "run", "users"] },
};

const maxLines = 320;

type Import = { from: string; to: string; isType: boolean };

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"))
  .sort();

function moduleOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "main";
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const statements = text.matchAll(/^(?:import|export)\s([^;"]*?)from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm);
  return [...statements].flatMap(([, clause = "", from, dynamic]) => {
    const path = relative(root, resolve(root, dirname(file), from ?? dynamic ?? ""));
    const to = path.split(sep).join("/");
    if (to.startsWith("..")) return [];
    const names = clause
      .replace(/[{}\n]/g, " ")
      .split(",")
      .map((name) => name.trim());
    const isType =
      clause.startsWith("type ") || names.filter(Boolean).every((name) => name.startsWith("type "));
    return [{ from: file, to, isType: dynamic === undefined && isType }];
  });
}

const imports = files.flatMap(importsOf);

/** The shortest chain of imports from a file back to itself, types included; undefined where there is none. */
function cycleThrough(start: string): string[] | undefined {
  const queue = [[start]];
  const seen = new Set<string>();
  for (let chain = queue.shift(); chain !== undefined; chain = queue.shift()) {
    for (const { to } of imports.filter(({ from }) => from === chain?.at(-1))) {
      if (to === start) return [...chain, to];
      if (!seen.has(to)) queue.push([...chain, to]);
      seen.add(to);
    }
  }
  return undefined;
}

describe("the architecture", () => {
  it("has the modules that are listed here", () => {
    expect([...new Set(files.map(moduleOf))].sort()).toEqual(Object.keys(allowed).sort());
  });

  it("has dependencies that point down only", () => {
    const forbidden = imports.filter(({ from, to, isType }) => {
      const [own, other] = [moduleOf(from), moduleOf(to)];
      if (own === other) return false;
      const { values = [], types = [] } = allowed[own] ?? {};
      return !values.includes(other) && !(isType && types.includes(other));
    });
    expect(forbidden.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("has no cycle of files, type imports included", () => {
    expect(files.map(cycleThrough).filter((cycle) => cycle !== undefined)).toEqual([]);
  });

  it("keeps the emulator and src/ apart", () => {
    const folder = resolve(root, "..", "emulator");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ts"),
    );
    const leaving = names.filter((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const targets = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, to = ""]) =>
        resolve(folder, dirname(name), to),
      );
      return targets.some((target) => target.startsWith(`${root}${sep}`));
    });
    expect(leaving).toEqual([]);
    expect(files.filter((file) => readFileSync(join(root, file), "utf8").includes("/emulator/"))).toEqual([]);
  });

  it("has only the entries in src/ itself", () => {
    expect(files.filter((file) => !file.includes("/"))).toEqual(["main.ts"]);
  });

  it(`has no file of more than ${maxLines} lines`, () => {
    const lines = (file: string) => readFileSync(join(root, file), "utf8").split("\n").length - 1;
    expect(files.filter((file) => lines(file) > maxLines)).toEqual([]);
  });
});
