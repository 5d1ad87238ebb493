import { hashColumn } from "../base/columns.ts";
import { isShownGroup } from "../base/names.ts";
import { formatCount, formatNumberOf, formatUsers } from "../base/numbers.ts";
import type { Findings } from "../users/check.ts";
import type { PasswordPlan } from "../users/password-plan.ts";
import type { UserPlan } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";

/** A line of the log and a row of the summary. */
type Fact = readonly [name: string, words: string];

/** Returns the users and the password hashes that the source does not import. */
export function remainderFacts(findings: Findings | undefined): Fact[] {
  const { leftOut = new Map(), lostHashes = new Map() } = findings?.remainder ?? {};
  const reasons = [...leftOut].map(([reason, { length }]) => [reason.replace(/\.$/, ""), length] as const);
  return factsOf([
    ["Left out", leftOut.size > 0 && countsInWords(reasons)],
    ["Password hashes", lostHashes.size > 0 && `not imported for ${countsInWords([...lostHashes])}`],
  ]);
}

function countsInWords(counts: readonly (readonly [reason: string, count: number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const reasons = counts.map(([reason, count]) =>
    counts.length === 1 ? reason : `${reason}: ${formatCount(count)}`,
  );
  return `${formatUsers(total)} (${reasons.join("; ")})`;
}

/** Returns a clause that existing users keep their password; undefined if the file has none. */
export function describeKeptPasswords(plan: UserPlan | undefined): string | undefined {
  const existing = plan === undefined ? 0 : plan.toUpdate + plan.unchanged;
  if (existing === 0) return undefined;
  return `${formatUsers(existing)} keep${existing === 1 ? "s" : ""} the password they have`;
}

/** What is known of a plan. */
export type Planned = {
  pool?: PoolFacts & PasswordPlan;
  findings?: Findings;
  /** undefined if the users were not looked up */
  userPlan?: UserPlan;
};

/** Returns the known plans for passwords, existing users and groups. */
export function planFacts({ pool, findings, userPlan }: Planned): Fact[] {
  const { memberships = 0, newGroups = [], passwords = 0 } = findings ?? {};
  const method = pool?.passwordMethod;
  const own = pool?.passwords === undefined ? "" : `${formatCount(passwords)} in the file, `;
  const hashes = pool?.defaults.has(hashColumn) ? "hash for every new user without one" : "hashes";
  const methods = {
    hashed: `imported as ${pool?.hashing} ${hashes}`,
    set: "set one by one for imported users after the import",
  };
  const named = `${formatNumberOf(memberships, "membership")} named in the file, added after the import`;
  return factsOf([
    ["Passwords", method !== undefined && userPlan?.new !== 0 && own + methods[method]],
    ["Existing users", method !== undefined && describeKeptPasswords(userPlan)],
    ["Groups", pool?.groups !== undefined && named],
    ["New groups", newGroups.length > 0 && groupsInWords(newGroups)],
  ]);
}

function factsOf(all: readonly (readonly [name: string, words: string | false | undefined])[]): Fact[] {
  return all.flatMap(([name, words]) => (words ? [[name, words] as const] : []));
}

const maxNames = 20;

/** Returns the first names of groups that may be shown, and how many more there are. */
export function groupsInWords(names: readonly string[]): string {
  const shown = names.filter(isShownGroup).slice(0, maxNames);
  const more = names.length - shown.length;
  if (shown.length === 0) return formatCount(more);
  return [...shown, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join(", ");
}
