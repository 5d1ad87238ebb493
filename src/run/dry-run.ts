import { formatCount, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Verdict } from "../job/verdict.ts";
import { type RunState, usersOf } from "./record.ts";

/** Returns the verdict on a dry run that has found nothing that stops it. */
export function dryRunVerdict({ usersFile, userPoolId, validate }: Inputs, state: RunState): Verdict {
  const { findings, totalUsers = 0, notChecked } = state;
  const count = findings?.problems.errors ?? 0;
  const problems = `${formatCount(count)} problem${count === 1 ? "" : "s"}`;
  const passes = validate === "off" ? "" : " and passes all other checks";
  const result =
    notChecked === undefined
      ? `${count > 0 ? `has ${problems}` : "is good"}; ${planInWords(userPoolId, state)}`
      : `has ${formatUsers(totalUsers)}${count > 0 ? ` and ${problems}` : passes}`;
  return { passed: true, sentence: `Dry run: ${usersFile?.name} ${result}. No import job was created.` };
}

function planInWords(userPoolId: string, state: RunState): string {
  const { userPlan, parts } = state;
  const { uploaded = 0 } = usersOf(state) ?? {};
  const jobs = parts.length > 1 ? ` in ${parts.length} jobs` : "";
  if (userPlan === undefined) {
    return `${formatUsers(uploaded)} would be uploaded to ${userPoolId}${jobs}, where Cognito skips those who exist`;
  }
  const { toUpdate, unchanged } = userPlan;
  return [
    `${formatUsers(uploaded)} would go to ${userPoolId}${jobs}`,
    ...(toUpdate > 0 ? [`${formatUsers(toUpdate)} would be updated`] : []),
    ...(unchanged > 0 ? [`${formatUsers(unchanged)} would stay unchanged`] : []),
  ].join(", ");
}
