import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Verdict } from "../job/verdict.ts";
import { excludedUsers, type RunState } from "./record.ts";

/** Returns the verdict on a dry run that has found nothing that stops it. */
export function dryRunVerdict({ usersFile, userPoolId, validate }: Inputs, state: RunState): Verdict {
  const { findings, totalUsers = 0, parts, notChecked } = state;
  const count = findings?.problems.errors ?? 0;
  const problems = `${formatCount(count)} problem${count === 1 ? "" : "s"}`;
  const wouldGo =
    `${formatUsers(totalUsers - excludedUsers(state))} would go to ${userPoolId}` +
    `${parts.length > 1 ? ` in ${parts.length} jobs` : ""}`;
  const passes = validate === "off" ? "" : " and passes all other checks";
  const result =
    notChecked === undefined
      ? `${count > 0 ? `has ${problems}` : "is good"}; ${wouldGo}`
      : `has ${formatUsers(totalUsers)}${count > 0 ? ` and ${problems}` : passes}`;
  return { passed: true, sentence: `Dry run: ${usersFile?.name} ${result}. No import job was created.` };
}
