import type { InputReader } from "./reader.ts";

/** What must be true of the pool before anything is created. */
export type GuardInputs = {
  expectedPoolName: string | undefined;
  /** undefined: any account */
  allowedAccountIds: readonly string[] | undefined;
};

export function readGuardInputs({ text, problems }: InputReader): GuardInputs {
  const accounts = text("allowed-account-ids")
    ?.split(",")
    .map((id) => id.trim());
  if (accounts?.some((id) => !/^\d{12}$/.test(id))) {
    problems.push("allowed-account-ids must be AWS account IDs of 12 digits, separated by commas");
  }
  return { expectedPoolName: text("expected-pool-name"), allowedAccountIds: accounts };
}
