/** What the preflight's problems say about each row: whether Cognito should import it. */

import type { Problem } from "../../src/users/rules/problems.ts";

/** Problems of the whole file: with them no row is imported. */
const fileWide: ReadonlySet<string> = new Set([
  ...["no-header", "duplicate-column", "username-column", "no-users"],
  ...["not-verifying", "no-hash-import"],
]);

/** Reported, but nothing that keeps a user out. */
const harmless: ReadonlySet<string> = new Set([
  ...["white-space", "undocumented-backslash", "null-word", "unknown-column", "unknown-default"],
]);

/** How Cognito handles a double quote is unknown, and it may accept damaged values: both results are accepted. */
export const openRules: ReadonlySet<string> = new Set([
  ...["quote", "invisible-character", "damaged-character", "updated-at-milliseconds", "value-bytes"],
]);

/** The problems of the row that starts on a line; a record of JSON may have its values on the lines below. */
export function problemsOfRow(
  problems: Iterable<Problem>,
  lines: readonly number[],
  line: number,
): Problem[] {
  const next = lines.find((other) => other > line) ?? Number.POSITIVE_INFINITY;
  return [...problems].filter(({ line: at = 0, column }) => {
    return at === line || (column !== undefined && at > line && at < next);
  });
}

const repeats: ReadonlySet<string> = new Set(["duplicate-username", "duplicate-case", "duplicate-alias"]);

/**
 * The lines of the rows that should be imported. A row whose only problem is that its name stood before is skipped just
 * if one of the rows that had the name before it was imported: the preflight names the first, whatever became of it.
 * @param lines where the rows start, ascending
 * @param imported what was imported, for the rows that are left open
 */
export function expectedImports(
  lines: readonly number[],
  problems: readonly Problem[],
  imported: ReadonlySet<number>,
): Set<number> {
  if (problems.some(({ rule }) => fileWide.has(rule))) return new Set();
  const harmful = problems.filter(({ rule }) => !harmless.has(rule));
  // Where a value stood first, by column and line; through it all rows with the same value find each other.
  const firsts = new Map<string, number>();
  const first = (column: string | undefined, line: number) => firsts.get(`${column} ${line}`) ?? line;
  const used = new Set<string>();
  const expected = new Set<number>();

  for (const line of lines) {
    const own = problemsOfRow(harmful, lines, line);
    const [same = [], others = []] = [
      own.filter(({ rule }) => repeats.has(rule)),
      own.filter(({ rule }) => !repeats.has(rule)),
    ];
    for (const { column, otherLine } of same)
      firsts.set(`${column} ${line}`, first(column, otherLine ?? line));
    const isUsed = same.some(({ column }) => used.has(`${column} ${first(column, line)}`));
    const isOpen = others.length > 0 && others.every(({ rule }) => openRules.has(rule));
    const becomesUser = isOpen ? imported.has(line) : others.length === 0 && !isUsed;
    if (!becomesUser) continue;
    expected.add(line);
    for (const column of ["cognito:username", "email", "phone_number"])
      used.add(`${column} ${first(column, line)}`);
  }
  return expected;
}
