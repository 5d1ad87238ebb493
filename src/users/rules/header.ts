import { hashColumn, usernameColumn } from "../../base/columns.ts";
import type { Defaults } from "../convert/assemble.ts";
import { importsHashes, isExpectedColumn, type PoolFacts, poolColumns, usernameSources } from "../pool.ts";
import { recognizeSource } from "../sources/sources.ts";
import { damageOf, hasInvisible, showInvisible, withoutInvisible } from "./damage.ts";
import type { Problems } from "./problems.ts";

export type HeaderVerdict = {
  /**
   * `none`: no column is recognised, so the line may contain user data. `broken`: a name contains a line break. `export`: the
   * header of another system's export, without a column of the pool.
   */
  kind: "good" | "bad" | "none" | "broken" | "export";
  /** Whether every row lacks a user name, which is reported once. */
  lacksUsernames: boolean;
};

/** `likely`: the column that was probably meant. */
type UnknownColumn = { name: string; shown: string; likely: string | undefined };

/** Matches a column with passwords in clear text, which must not become an attribute. */
const passwordName = /^(pass(word|wd)?|pwd)$/i;
/** The longest name of a column that is shown. */
const maxShown = 64;

/**
 * Checks the columns of a file, except for unknown ones.
 * @param from the first column that was not checked before, because records of JSON and YAML can add columns
 */
export function checkHeader(
  names: readonly string[],
  lineOf: (name: string) => number,
  from: number,
  pool: PoolFacts,
  defaults: Defaults,
  problems: Problems,
): HeaderVerdict {
  const hasLineBreak = (name: string) => /[\r\n]/.test(name);
  if (names.some(hasLineBreak)) {
    const broken = names.slice(from).find(hasLineBreak);
    if (broken !== undefined) problems.add("header-line-break", lineOf(broken));
    return { kind: "broken", lacksUsernames: false };
  }
  if (names.length > 0 && !names.some((name) => isExpectedColumn(name, pool))) {
    if (recognizeSource(names) !== undefined) return { kind: "export", lacksUsernames: false };
    const isRecognised = (name: string, at: number) =>
      ruleBrokenBy(names, at, pool) === "hash-column" || likelyColumn(name, pool) !== undefined;
    if (!names.some(isRecognised)) return { kind: "none", lacksUsernames: false };
  }
  let isBad = false;
  for (const [at, name] of [...names.entries()].slice(from)) {
    const rule = ruleBrokenBy(names, at, pool);
    if (rule === undefined || rule === "unknown-column") continue;
    problems.add(rule, lineOf(name), name);
    isBad ||= rule !== "clear-text-passwords";
  }
  for (const [name, value] of from > 0 ? [] : defaults) {
    if (!isExpectedColumn(name, pool)) problems.add("unknown-default", undefined, name);
    const { rule, detail } = damageOf(value) ?? {};
    if (rule !== undefined) problems.add(rule, undefined, name, { detail });
  }
  const hasUsernames =
    names.includes(usernameColumn) ||
    defaults.has(usernameColumn) ||
    usernameSources(pool).some((source) => names.includes(source));
  return { kind: isBad ? "bad" : "good", lacksUsernames: !hasUsernames };
}

/** Returns the rule that a column breaks. A repeated unknown column counts once. */
function ruleBrokenBy(names: readonly string[], at: number, pool: PoolFacts) {
  const name = names[at] ?? "";
  const isRepeated = names.indexOf(name) < at;
  if (name === hashColumn && importsHashes(pool) === false) return "hash-column";
  if (isExpectedColumn(name, pool)) return isRepeated ? "duplicate-column" : undefined;
  if (passwordName.test(name)) return "clear-text-passwords";
  return isRepeated && name !== "" ? undefined : "unknown-column";
}

/** Returns the columns that the pool does not have, except those that break another rule. */
export function unknownColumns(names: readonly string[], pool: PoolFacts): UnknownColumn[] {
  // If a name is an e-mail address, the line contains user data.
  const isShown = !names.some((name) => name.includes("@"));
  return names.flatMap((name, at) => {
    if (ruleBrokenBy(names, at, pool) !== "unknown-column") return [];
    const likely = likelyColumn(name, pool);
    const canShow = likely !== undefined || (isShown && name !== "" && name.length <= maxShown);
    const shown = canShow ? showInvisible(name) : `column ${at + 1}`;
    return { name, shown, likely: likely !== undefined && !names.includes(likely) ? likely : undefined };
  });
}

/** Returns the column of the pool whose name differs only in letter case, a prefix or one letter. */
function likelyColumn(name: string, pool: PoolFacts): string | undefined {
  const plain = plainName(name);
  if (plain === "" || passwordName.test(plain)) return undefined;
  // Short names have too many neighbours.
  const isClose = (column: string) => column.length > 4 && plain.length > 3 && differsByOne(column, plain);
  const columns = poolColumns(pool);
  return (
    columns.find((column) => plainName(column) === plain) ??
    columns.find((column) => isClose(plainName(column)))
  );
}

function plainName(name: string): string {
  const visible = hasInvisible(name) ? withoutInvisible(name) : name;
  return visible.toLowerCase().replace(/^(cognito|custom|dev):/, "");
}

/** Returns whether two names differ by one added, removed or replaced letter. */
function differsByOne(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  const [after, otherAfter] = [rest.slice(1), otherRest.slice(1)];
  return after === otherAfter || rest === otherAfter || after === otherRest;
}
