/**
 * Agreement: the preflight's verdict on each row of a file against what the local Cognito then does with the row. The
 * two know the rules from the same page of facts and have no code in common.
 */

import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImportJob, UserPool } from "../../emulator/state.ts";
import { type HashingAlgorithm, hashingAlgorithms } from "../../src/base/hashing.ts";
import type { Findings } from "../../src/users/check.ts";
import type { Problem } from "../../src/users/rules/problems.ts";
import { rowChecks } from "../../src/users/rules/row-checks.ts";
import { valueChecks } from "../../src/users/rules/value-checks.ts";
import { expectedImports, openRules } from "./judgement.ts";
import { pools } from "./random-pools.ts";
import { type TablePlan, tableOf, tablePlans } from "./random-users.ts";
import {
  localCognito,
  noDefaults,
  type PoolInput,
  type Preflighted,
  preflighted,
  testFolder,
  withUsersFile,
} from "./support.ts";
import {
  dialectFile,
  type Ends,
  jsonFile,
  ndjsonFile,
  type Quoting,
  quotedFile,
  type Table,
  type Written,
} from "./writers.ts";

const folder = testFolder();
const cognito = localCognito();
/** More of them for a thorough look: AGREEMENT_RUNS=1000. */
const runs = Number(process.env.AGREEMENT_RUNS ?? 50);

type Style = { ends: Ends; quoting: Quoting; bare: boolean; blank: "null" | "empty" | "left out" };

const styles: fc.Arbitrary<Style> = fc.record({
  ends: fc.record({
    lineEnd: fc.constantFrom("\n" as const, "\n" as const, "\r\n" as const),
    byteOrderMark: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
    blankBefore: fc
      .array(fc.tuple(fc.nat(30), fc.constantFrom("", " \t")), { maxLength: 1 })
      .map((blanks) => new Map(blanks)),
    closed: fc.boolean(),
  }),
  quoting: fc.constantFrom("always" as const, "needed" as const),
  bare: fc.boolean(),
  blank: fc.constantFrom("null" as const, "empty" as const, "left out" as const),
});

/** Values in the dialect are not quoted and have no line breaks; a backslash at a value's end would escape the comma. */
function speakable({ columns, rows }: Table): Table {
  const spoken = (value: string) => {
    return value
      .replaceAll(/[\r\n]/g, "/")
      .replace(/^([\0- ]*)"/, "$1'")
      .replaceAll(/\\(?=,|$)/g, "/");
  };
  return { columns, rows: rows.map((row) => row.map(spoken)) };
}

/** The same rows in every format. */
function written(
  table: Table,
  { ends, quoting, bare, blank }: Style,
  header: TablePlan["header"],
): Written[] {
  const spread = bare;
  // Records have no width, and another rule covers duplicate keys.
  const whole = { columns: table.columns, rows: table.rows };
  return [
    dialectFile(speakable(table), ends),
    ...([",", ";", "\t"] as const).map((separator) => quotedFile(table, separator, quoting, ends)),
    ...(header === "duplicate"
      ? []
      : [jsonFile(whole, { bare, blank }, spread), ndjsonFile(whole, { bare, blank })]),
  ];
}

const counts = { files: 0, fatal: 0, rewritten: 0, rows: 0, good: 0, imported: 0, leftOpen: 0 };
const broken = new Map<string, number>();

function count(findings: Findings, rows: number): void {
  counts.files++;
  if (findings.fatal) counts.fatal++;
  else if (findings.needsRewriting) counts.rewritten++;
  counts.rows += rows;
  for (const { rule } of findings.problems.all()) broken.set(rule, (broken.get(rule) ?? 0) + 1);
}

/** The lines of the user's file whose rows became users, and whether their number is what the pool then has. */
function importedLines(
  { upload, lines }: Preflighted,
  pool: UserPool,
  hashing: HashingAlgorithm | undefined,
): Set<number> {
  if (upload === undefined) return new Set();
  const job = cognito.importBytes(pool, upload, hashing);
  if (job instanceof Error) return new Set();
  expect(pool.users.size).toBe(job.imported);
  return new Set(
    outcomesOf(job).flatMap(({ line, succeeded }, at) => (succeeded ? [lines?.[at] ?? line] : [])),
  );
}

function outcomesOf({ log: { outcomes } }: ImportJob): { line: number; succeeded: boolean }[] {
  const { count, lines, kinds, texts } = outcomes;
  return Array.from({ length: count }, (_, at) => ({
    line: lines[at] ?? 0,
    succeeded: texts[kinds[at] ?? -1]?.outcome === "SUCCEEDED",
  }));
}

async function compare(
  input: PoolInput,
  file: Written,
  defaults: ReadonlyMap<string, string>,
  hashing: HashingAlgorithm | undefined,
): Promise<void> {
  const pool = cognito.createPool(input);
  const facts = { ...(await cognito.factsOf(pool)), hashing };
  const { name, text, lines } = file;
  const preflight = await withUsersFile(
    folder,
    text,
    (users) => preflighted(users, facts, defaults, folder.path),
    name,
  );
  const { findings } = preflight;
  count(findings, lines.length);
  expect(findings.users > 0 || findings.fatal).toBe(true);
  if (findings.fatal) {
    expect(findings.problems.errors).toBeGreaterThan(0);
    return;
  }
  const imported = importedLines(preflight, pool, hashing);
  const problems = [...findings.problems.all()];
  const expected = expectedImports(lines, problems, imported);
  counts.good += expected.size;
  counts.imported += imported.size;
  counts.leftOpen += problems.filter(({ rule }) => openRules.has(rule)).length;
  expect(shown(imported, problems, lines)).toEqual(shown(expected, problems, lines));
}

/** A line of words for each row, so that a difference shows what the preflight said of it. */
function shown(imported: ReadonlySet<number>, problems: Problem[], lines: readonly number[]): string[] {
  return lines.map((line) => {
    const said = problems.filter((problem) => [line, 1, undefined].includes(problem.line));
    const rules = said.map(({ rule, column, otherLine }) =>
      [rule, column, otherLine].filter(Boolean).join(" "),
    );
    return `${line} ${imported.has(line) ? "imported" : "not imported"}: ${rules.join(", ")}`;
  });
}

const someDefaults = fc.constantFrom<ReadonlyMap<string, string>[]>(
  ...[noDefaults, noDefaults, noDefaults, new Map([["email_verified", "true"]])],
  new Map(Object.entries({ name: "Smith, Ann", phone_number_verified: "TRUE", birthdate: "02/29/2000" })),
);

const someAlgorithm = fc.option(fc.constantFrom(...hashingAlgorithms), { freq: 3, nil: undefined });

test("preflight and local Cognito agree on every row of every file", { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      ...([pools, tablePlans, styles, someDefaults, someAlgorithm] as const),
      async (input, plan, style, defaults, algorithm) => {
        const table = tableOf(plan, cognito.createPool(input));
        // If the pool imports no hashes, a job with an algorithm fails, whatever is in the file.
        const hashing = input.hashImport || plan.turn === 0 ? algorithm : undefined;
        for (const file of written(table, style, plan.header)) await compare(input, file, defaults, hashing);
      },
    ),
    { numRuns: runs },
  );

  const frequencies = [...broken].sort(([, one], [, other]) => other - one);
  const rules = frequencies.map(([rule, times]) => `${rule} ${times}`).join(", ");
  console.info(`${JSON.stringify(counts)}\nbroken: ${rules}`);
  expect(counts.imported).toBeGreaterThan(counts.rows / 5);
  if (runs < 250) return;
  // A generator that never breaks a rule is blind to it.
  const wanted = [
    ...[...valueChecks, ...rowChecks].map(({ rule }) => rule),
    ...["duplicate-username", "duplicate-case", "duplicate-alias", "width", "row-length", "white-space"],
    ...[
      "line-break",
      "quote",
      "backslash",
      "undocumented-backslash",
      "not-verifying",
      "unknown-column",
      "duplicate-column",
    ],
  ];
  const scarce = wanted.filter((rule) => (broken.get(rule) ?? 0) < 5);
  expect(scarce).toEqual([]);
});
