import { formatNumberOf, formatUsers } from "../base/numbers.ts";
import type { Verdict } from "../job/verdict.ts";
import type { Run } from "./record.ts";

/** Returns the verdict on a dry run that has found nothing that stops it. */
export function dryRunVerdict(run: Run): Verdict {
  const { usersFile, validate } = run.inputs;
  const { findings, totalUsers = 0, notChecked } = run.state;
  const count = findings?.problems.errors ?? 0;
  const problems = formatNumberOf(count, "problem");
  const passes = validate === "off" ? "" : " and passes all other checks";
  const result =
    notChecked === undefined
      ? `${count > 0 ? `has ${problems}` : "is good"}; ${planInWords(run)}`
      : `has ${formatUsers(totalUsers)}${count > 0 ? ` and ${problems}` : passes}`;
  return { passed: true, sentence: `Dry run: ${usersFile?.name} ${result}. No import job was created.` };
}

function planInWords({ inputs: { userPoolId }, state: { userPlan, parts, users } }: Run): string {
  const uploaded = formatUsers(users?.uploaded ?? 0);
  const jobs = parts.length > 1 ? ` in ${parts.length} jobs` : "";
  if (userPlan === undefined) {
    return `${uploaded} would be uploaded to ${userPoolId}${jobs}, where Cognito skips those who exist`;
  }
  const { toUpdate, unchanged } = userPlan;
  return [
    `${uploaded} would go to ${userPoolId}${jobs}`,
    ...(toUpdate > 0 ? [`${formatUsers(toUpdate)} would be updated`] : []),
    ...(unchanged > 0 ? [`${formatUsers(unchanged)} would stay unchanged`] : []),
  ].join(", ");
}
