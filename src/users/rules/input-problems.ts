import { importsHashes, isExpectedColumn, isKnownColumn, type PoolFacts } from "../pool.ts";
import { collectProblems, type Problems } from "./problems.ts";

/**
 * Returns the problems of the inputs and the pool, which do not depend on the users in the file.
 * @param columns the input `columns`
 * @param absent its columns whose source is not in the file
 */
export function inputProblems(
  pool: PoolFacts,
  columns: ReadonlyMap<string, string> = new Map(),
  absent: ReadonlySet<string> = new Set(),
): Problems {
  const { settings, hashing, groups, passwords, header, brokenPasswordRules = [] } = pool;
  const problems = collectProblems();
  for (const [name, source] of columns) {
    if (!isExpectedColumn(name, pool)) problems.add("unknown-target", undefined, name);
    if (absent.has(name)) problems.add("missing-source", undefined, source);
  }
  if (settings?.autoVerified.length === 0) problems.add("not-verifying", undefined);
  if (hashing !== undefined && importsHashes(pool) === false) problems.add("no-hash-import", undefined);
  for (const [rule, own] of [
    ["groups-column-of-pool", groups],
    ["password-column-of-pool", passwords],
  ] as const) {
    if (own !== undefined && isKnownColumn(own.column, header)) problems.add(rule, undefined, own.column);
  }
  for (const rule of brokenPasswordRules) problems.add(rule, undefined);
  return problems;
}
