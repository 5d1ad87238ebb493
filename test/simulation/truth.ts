/** What the services did in a run, with which the promises compare what the run says. */
import type { ImportJob, User } from "../../emulator/state.ts";
import type { RunResult } from "../harness/run.ts";
import type { Stage } from "../harness/stage.ts";
import type { Scenario } from "./scenario.ts";
import { groupsOf, numbersOf, username } from "./users-file.ts";

/** A file that a step left, by its path below the step's folder. */
export type LeftFile = { path: string; text: string; mode: number };

/** A run and all that it left. */
export type Ran = {
  scenario: Scenario;
  stage: Stage;
  run: RunResult;
  truth: Truth;
  files: readonly LeftFile[];
};

export type Truth = {
  jobs: readonly ImportJob[];
  started: readonly ImportJob[];
  /** The users of the file whom the run's jobs imported, by number. */
  imported: number[];
  /** Those who are not in the pool, unless somebody else deleted them. */
  missing: number[];
  /** How many users the plan uploads, how many exist at the end without having been imported, and how many fail. */
  uploaded: number;
  skipped: number;
  failed: number;
};

export function truthOf({ pool }: Stage, scenario: Scenario): Truth {
  const { existing, appearing, vanishing, leftOut } = scenario;
  const taken = numbersOf(scenario).filter((n) => !leftOut.includes(n));
  const isOthers = (n: number) => existing.includes(n) || appearing.includes(n);
  const jobs = [...pool.jobs.values()];
  const imported = taken.filter((n) => !isOthers(n) && pool.users.has(username(n)));
  const skipped = existing.length + appearing.length;
  return {
    jobs,
    started: jobs.filter(({ startedAt }) => startedAt !== undefined),
    imported,
    missing: taken.filter((n) => !vanishing.includes(n) && !pool.users.has(username(n))),
    uploaded: looksUp(scenario) ? taken.length - existing.length : taken.length,
    skipped,
    failed: taken.length - imported.length - skipped,
  };
}

export function userOf({ pool }: Stage, n: number): User | undefined {
  return pool.users.get(username(n));
}

/** Returns whether the run looks for existing users before it creates a job. */
export const looksUp = ({ inputs }: Scenario) => inputs["existing-users"] !== "upload";

export const isDryRun = ({ inputs }: Scenario) => inputs["dry-run"] === "true";
/** Returns whether a job imports users, and nobody has stopped it. */
export const isActive = ({ status }: ImportJob) => ["Pending", "InProgress"].includes(status);
export const isCancelled = ({ sinceCancelMs }: RunResult) => sinceCancelMs >= 0;
/** Returns whether the time was over, which the post step says of a run that was killed before it could. */
export const isTimedOut = ({ failures, post }: RunResult) =>
  [...failures, post?.stdout].some((text) => text?.includes("timeout-minutes"));

/** Returns whether the run was left to do all that it could. */
export const isUndisturbed = ({ scenario: { denied, expiresAfter }, run }: Ran) =>
  !run.killed && !isCancelled(run) && denied === undefined && expiresAfter === undefined;

/** Returns whether the inputs stop the run before it changes anything. */
export function isRefused(scenario: Scenario): boolean {
  const { inputs, existing, leftOut, users } = scenario;
  const accounts = inputs["allowed-account-ids"] ?? "123456789012";
  return (
    inputs["expected-pool-name"] === "production" ||
    !accounts.includes("123456789012") ||
    (lacksGroup(scenario) && inputs.validate !== "warn" && scenario.denied !== "ListGroups") ||
    (inputs["existing-users"] === "fail" && existing.length > 0) ||
    leftOut.length === users
  );
}

/** Returns whether the file names a group that the pool lacks and that is not created, for a user who is in the pool at the end. */
export function lacksGroup({ inputs, groups, hasTeam, leftOut, refused }: Scenario): boolean {
  const isNamed = groups?.team.some((n) => !leftOut.includes(n) && !refused.includes(n)) ?? false;
  return isNamed && !hasTeam && inputs["create-groups"] !== "true";
}

/** Returns whether users are to be changed whom somebody else has deleted. */
export function changesVanished(scenario: Scenario): boolean {
  const { inputs, vanishing, renamed } = scenario;
  const updates = inputs["existing-users"] === "update";
  return vanishing.some((n) => groupsOf(scenario, n).length > 0 || (updates && renamed.includes(n)));
}

/** Returns how many of `all` users a limit allows. */
export function limitOf(text: string, all: number): number {
  return text.endsWith("%") ? (all * Number.parseFloat(text)) / 100 : Number(text);
}
