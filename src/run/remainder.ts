import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Findings } from "../users/check.ts";

/** Returns what the source did not take over of the users, a phrase each. */
export function remainderRows(
  findings: Findings | undefined,
): (readonly [name: "Left out" | "Password hashes", words: string])[] {
  const { leftOut = new Map(), lostHashes = new Map() } = findings?.remainder ?? {};
  const lines = [...leftOut].map(([reason, { length }]) => [reason.replace(/\.$/, ""), length] as const);
  return [
    ...(leftOut.size === 0 ? [] : [["Left out", inWords(lines)] as const]),
    ...(lostHashes.size === 0
      ? []
      : [["Password hashes", `not imported for ${inWords([...lostHashes])}`] as const]),
  ];
}

function inWords(counts: readonly (readonly [reason: string, count: number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const reasons = counts.map(([reason, count]) =>
    counts.length === 1 ? reason : `${reason}: ${formatCount(count)}`,
  );
  return `${formatUsers(total)} (${reasons.join("; ")})`;
}
