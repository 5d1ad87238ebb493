/** Formats the results for a terminal and for docs/performance.md. */
import { readFileSync } from "node:fs";
import { arch, cpus, release, totalmem, type } from "node:os";
import { resolve } from "node:path";
import type { Limit, Section, Table } from "./benchmark.ts";
import { versionOf } from "./measure.ts";
import { parsers } from "./parsers.ts";
import { recipeVersion } from "./recipe.ts";

/** Returns sections as plain text, in columns. */
export function plainText(sections: readonly Section[]): string {
  return sections
    .map(({ title, tables, limits }) => {
      const parts = [...tables, limitsTable(limits)].filter((table) => table.length > 1);
      return [title, ...parts.map(aligned)].join("\n\n");
    })
    .join("\n\n")
    .replaceAll("`", "");
}

const limitsProse =
  "CI checks the limits of figures that are the same on every machine (calls, bytes, sizes, simulated time), with " +
  "`npm run bench -- --ci`; the others are measured here.";

/**
 * Returns docs/performance.md.
 * @param lessons its last sections, written by hand, as Markdown
 */
export function markdown(
  sections: readonly Section[],
  { runs, command, lessons }: { runs: number; command: string; lessons: string },
): string {
  const day = new Date().toISOString().slice(0, 10);
  const parts = sections.flatMap(({ title, prose, tables }) => [
    `## ${title}`,
    prose,
    ...tables.filter((table) => table.length > 1).map(markdownTable),
  ]);
  const intro =
    `Measured on ${day} with \`${command}\` against the local emulator. Every figure is the median of ${runs} runs. ` +
    "MB are 1,000,000 bytes; CPU is user and system time together.";
  const limits = sections.flatMap((section) =>
    section.limits.map((limit) => ({ ...limit, what: `${section.title}: ${limit.what}` })),
  );
  const head = ["# Performance", intro, markdownTable(machine()), "## Limits", limitsProse];
  return `${[...head, markdownTable(limitsTable(limits)), ...parts, lessons.trim()].join("\n\n")}\n`;
}

function machine(): Table {
  const cores = cpus();
  return [
    ["machine", ""],
    ["CPU", `${cores.length} × ${cores[0]?.model.trim() ?? "unknown"}`],
    ["memory", `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ["system", `${systemName()}, ${arch()}`],
    ["Node.js", process.version],
    ["curl", /[\d.]+/.exec(versionOf("curl") ?? "")?.[0] ?? "not installed"],
    ["AWS CLI", recipeVersion() ?? "not installed"],
    ["libraries", libraries()],
  ];
}

/** Returns the libraries in the comparison, with their versions in package.json. */
function libraries(): string {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, "../package.json"), "utf8"),
  );
  const versions: Record<string, string> = { ...dependencies, ...devDependencies };
  const names = parsers.map(({ name }) => name).filter((name) => name in versions);
  return names.map((name) => `${name} ${versions[name]}`).join(", ");
}

function systemName(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync("/etc/os-release", "utf8"))?.[1];
    if (name !== undefined) return name;
  } catch {}
  return `${type()} ${release()}`;
}

function limitsTable(limits: readonly Limit[]): Table {
  const verdict = (kept: boolean | undefined) =>
    kept === undefined ? "not measured" : kept ? "kept" : "not kept";
  return [
    ["limit", "at most", "measured", ""],
    ...limits.map(({ what, limit, measured, kept }) => [what, limit, measured, verdict(kept)]),
  ];
}

/** Aligns the first column to the left and figures to the right. */
function aligned(table: Table): string {
  const widths = (table[0] ?? []).map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

function markdownTable([head = [], ...rows]: Table): string {
  const border = head.map((_, at) => (at === 0 || head.length === 2 ? "---" : "--:"));
  return [head, border, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
