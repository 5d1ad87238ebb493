import { fileRules } from "./file-rules.ts";
import { formatRules } from "./format-rules.ts";
import type { Effect, Rule } from "./rule.ts";
import { userRules } from "./user-rules.ts";

const catalogue = { ...userRules, ...fileRules, ...formatRules };

export type RuleId = keyof typeof catalogue;

/** Every rule by its id, for log, summary, report and `docs/rules.md`. */
export const rules: Readonly<Record<RuleId, Rule>> = catalogue;

/** Returns whether a broken rule has an effect. */
export function hasEffect(rule: RuleId, effect: Effect): boolean {
  return rules[rule].effect === effect;
}
