import { hashColumn, usernameColumn } from "../../base/columns.ts";
import type { Defaults } from "../convert/assemble.ts";
import { isExpectedColumn, isKnownColumn, isOwnColumn, type PoolFacts } from "../pool.ts";
import { recognizeSource } from "../sources/sources.ts";
import type { Problems } from "./problems.ts";

/** The result of checking the columns of a file. */
export type HeaderVerdict = {
  /** `none`: there is no column of the pool, perhaps a user; nothing of it may be shown. `broken`: it does not end. */
  kind: "good" | "bad" | "none" | "broken";
  /** Whether every row lacks a user name, which is reported once. */
  lacksUsernames: boolean;
};

/** A name that cannot be a user's data, if the header around it is one. */
const columnLike = /^[A-Za-z][\w:.-]{0,63}$/;

/** Returns a column's name, or its number: without a header, or with a broken one, the name may be a user's data. */
export function shownColumn(names: readonly string[], at: number, pool: PoolFacts): string {
  const name = names[at] ?? "";
  if (isExpectedColumn(name, pool) || isKnownInOtherLetters(name, pool)) return name;
  const known = names.filter((other) => isKnownColumn(other, pool.header)).length;
  const isHeader = names.includes(usernameColumn) || known * 2 >= names.length;
  return isHeader && columnLike.test(name) ? name : `column ${at + 1}`;
}

function isKnownInOtherLetters(name: string, { header }: PoolFacts): boolean {
  return header?.some((column) => column.toLowerCase() === name.toLowerCase()) ?? false;
}

/**
 * Checks the columns of a file against those of the pool.
 * @param from the first column that has not been checked before: records of JSON and YAML bring new ones
 */
export function checkHeader(
  names: readonly string[],
  line: number,
  from: number,
  pool: PoolFacts,
  defaults: Defaults,
  problems: Problems,
): HeaderVerdict {
  const before = problems.total;
  const hasLineBreak = (name: string) => /[\r\n]/.test(name);
  if (names.some(hasLineBreak)) {
    if (names.slice(from).some(hasLineBreak)) problems.add("header-line-break", line);
    return { kind: "broken", lacksUsernames: false };
  }
  const unknown = names.filter((name) => !isExpectedColumn(name, pool) && name !== hashColumn);
  const exported = unknown.length > 0 ? recognizeSource(names) : undefined;
  if (exported !== undefined && from === 0) {
    const detail = `${exported} (columns that the user pool does not have: ${unknown.join(", ")})`;
    problems.add("known-export", line, undefined, { detail });
  }
  if (names.length > 0 && !names.some((name) => isKnownColumn(name, pool.header))) {
    if (exported !== undefined) return { kind: "broken", lacksUsernames: false };
    return { kind: "none", lacksUsernames: false };
  }
  for (const [at, name] of names.entries()) {
    if (at < from) continue;
    if (names.indexOf(name) < at) problems.add("duplicate-column", line, shownColumn(names, at, pool));
    else if (isOwnColumn(name, pool)) continue;
    else if (name === hashColumn && !isKnownColumn(name, pool.header))
      problems.add("hash-column", line, name);
    else if (!isKnownColumn(name, pool.header) && exported === undefined) {
      problems.add("unknown-column", line, shownColumn(names, at, pool));
    }
  }
  for (const name of defaults.keys()) {
    if (from > 0 || isExpectedColumn(name, pool)) continue;
    problems.add("unknown-default", undefined, name);
  }
  const sources = pool.settings?.usernameAttributes ?? [];
  const hasUsernames =
    names.includes(usernameColumn) ||
    defaults.has(usernameColumn) ||
    sources.some((source) => names.includes(source));
  const isBad = problems.total > before || exported !== undefined;
  return { kind: isBad ? "bad" : "good", lacksUsernames: !hasUsernames };
}
