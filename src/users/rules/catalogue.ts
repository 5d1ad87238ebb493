import { fileRules } from "./file-rules.ts";
import { formatRules } from "./format-rules.ts";
import type { Effect, Rule } from "./rule.ts";
import { userRules } from "./user-rules.ts";

const catalogue = { ...userRules, ...fileRules, ...formatRules };

export type RuleId = keyof typeof catalogue;

/** Every rule by its id. Log, summary, report and `docs/rules.md` take them from here. */
export const rules: Readonly<Record<RuleId, Rule>> = catalogue;

export function hasEffect(rule: RuleId, effect: Effect): boolean {
  return rules[rule].effect === effect;
}
