import { isKnownColumn, type PoolFacts, takesHashes } from "../pool.ts";
import type { RuleId } from "./catalogue.ts";

/** Contradictions between pool and inputs, independent of the file: no job could succeed. */
export function poolProblems(pool: PoolFacts): { rule: RuleId; column?: string }[] {
  const { settings, hashing, groups, passwords, header, brokenPasswordRules = [] } = pool;
  return [
    ...(settings?.autoVerified.length === 0 ? [{ rule: "not-verifying" } as const] : []),
    ...(hashing !== undefined && takesHashes(pool) === false ? [{ rule: "no-hash-import" } as const] : []),
    ...(groups !== undefined && isKnownColumn(groups.column, header)
      ? [{ rule: "groups-column-of-pool", column: groups.column } as const]
      : []),
    ...(passwords !== undefined && isKnownColumn(passwords.column, header)
      ? [{ rule: "password-column-of-pool", column: passwords.column } as const]
      : []),
    ...brokenPasswordRules.map((rule) => ({ rule })),
  ];
}
