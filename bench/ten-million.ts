/**
 * Simulates the import of ten million users in parts: the duration, the runs and jobs, and the cost of lost runs.
 * `npm run docs` writes the table to docs/ten-million-users.md; `node bench/ten-million.ts` prints it.
 */
import { callsPerSecond } from "../src/aws/pace.ts";
import { formatCount } from "../src/base/numbers.ts";
import { jobLimits } from "../src/users/convert/split.ts";
import { mulberry32 } from "./random.ts";
import { usersPerSecond, waitOnce } from "./simulated-wait.ts";

const users = 10_000_000;
const hour = 3_600_000;

/** A plan for the import. Times in milliseconds. */
export type Plan = {
  title: string;
  users: number;
  /** How many users each import job gets. */
  jobUsers: number;
  /** The number of group memberships added for each user after the import. */
  changesPerUser: number;
  /** Maximum time of a run; another run continues with the rest. */
  runMs: number;
  /** How many jobs a run creates: one, or all. */
  jobsPerRun: number;
  /** The share of runs that are lost: the runner fails, or the run is cancelled, and the import job continues. */
  lost: number;
};

export type Outcome = {
  ms: number;
  runs: number;
  jobs: number;
  /** Calls of the Cognito API other than changes, including uploads. */
  calls: number;
  changes: number;
};

/** What a run does before its job and after it, on the safe side: queue, checkout, check, upload, outcomes. */
const aroundMs = 5 * 60_000;
/** The time until a lost run is followed by another one. */
const noticedMs = hour;
/** The calls of a job in addition to polls: GetCSVHeader, DescribeUserPool, create, upload, start. */
const callsPerJob = 5;
/** The calls to resume a job in addition to polls: GetCSVHeader, DescribeUserPool, describe. */
const callsPerAttach = 3;

/** Simulates a plan, run by run. The result is the same each time. */
export async function simulate(plan: Plan): Promise<Outcome> {
  const random = randomNumbers();
  const outcome: Outcome = { ms: 0, runs: 0, jobs: 0, calls: 0, changes: 0 };
  let left = plan.users;
  /** The rest of a job that continues without its run. */
  let importLeftMs: number | undefined;
  while (left > 0) {
    outcome.runs++;
    outcome.ms += aroundMs;
    // A run is lost at some moment before its end.
    let runLeftMs = (random() < plan.lost ? random() : 1) * plan.runMs - aroundMs;
    for (let job = 0; job < plan.jobsPerRun && left > 0 && runLeftMs > 0; job++) {
      const jobUsers = Math.min(plan.jobUsers, left);
      if (importLeftMs === undefined) {
        outcome.jobs++;
        importLeftMs = (jobUsers / usersPerSecond) * 1000;
        outcome.calls += callsPerJob;
      } else {
        outcome.calls += callsPerAttach;
      }
      const changesMs = ((jobUsers * plan.changesPerUser) / callsPerSecond.updates) * 1000;
      // Changes are repeated, because a run does not know which ones the previous run applied.
      const workMs: number = importLeftMs + changesMs;
      const spentMs = Math.min(workMs, runLeftMs);
      outcome.calls += (await waitOnce(Math.min(importLeftMs, spentMs), undefined)).calls;
      outcome.changes += Math.round((Math.max(0, spentMs - importLeftMs) / 1000) * callsPerSecond.updates);
      outcome.ms += spentMs;
      runLeftMs -= workMs;
      if (runLeftMs < 0) {
        outcome.ms += noticedMs;
        importLeftMs = Math.max(0, importLeftMs - spentMs - noticedMs);
      } else {
        left -= jobUsers;
        importLeftMs = undefined;
      }
    }
  }
  return outcome;
}

/** Returns the largest part whose import and changes fit into a run, in tens of thousands of users. */
export function fittingUsers(runMs: number, changesPerUser: number): number {
  const msPerUser = 1000 / usersPerSecond + (1000 * changesPerUser) / callsPerSecond.updates;
  const fitting = Math.floor((runMs - 2 * aroundMs) / msPerUser / 10_000) * 10_000;
  return Math.min(jobLimits.users, fitting);
}

/** The action's own time limit in the job of a hosted runner, which ends after 6 hours. */
const hostedMs = 350 * 60_000;
/** A job on a self-hosted runner ends after 5 days. */
const ownMs = 5 * 24 * hour;

const hosted = { users, runMs: hostedMs, jobsPerRun: 1, changesPerUser: 0, lost: 0 };

const plans: readonly Plan[] = [
  { ...hosted, title: "a run for each part, on hosted runners", jobUsers: jobLimits.users },
  { ...hosted, title: "the same, every tenth run lost", jobUsers: jobLimits.users, lost: 0.1 },
  {
    ...hosted,
    title: "the same, each user added to a group",
    jobUsers: fittingUsers(hostedMs, 1),
    changesPerUser: 1,
  },
  {
    ...hosted,
    title: "the same, every tenth run lost",
    jobUsers: fittingUsers(hostedMs, 1),
    changesPerUser: 1,
    lost: 0.1,
  },
  {
    ...hosted,
    title: "one file in one run, on a self-hosted runner",
    jobUsers: jobLimits.users,
    runMs: ownMs,
    jobsPerRun: Number.POSITIVE_INFINITY,
  },
];

/** Returns the table of docs/ten-million-users.md, with its heading first. */
export async function tenMillionTable(): Promise<string[][]> {
  const rows = [["Plan", "Users per job", "Import jobs", "Runs", "Time", "Calls", "Changes"]];
  for (const plan of plans) {
    const { ms, runs, jobs, calls, changes } = await simulate(plan);
    const [days, hours] = [Math.floor(ms / hour / 24), Math.round((ms / hour) % 24)];
    rows.push([
      ...[plan.title, formatCount(plan.jobUsers), formatCount(jobs), formatCount(runs)],
      ...[`${days} d ${hours} h`, formatCount(calls), changes === 0 ? "–" : formatCount(changes)],
    ]);
  }
  return rows;
}

/** Numbers from 0 to 1 that are the same each time. */
function randomNumbers(): () => number {
  const next = mulberry32(1);
  return () => next() / 2 ** 32;
}

if (process.argv[1] === import.meta.filename)
  for (const row of await tenMillionTable()) process.stdout.write(`${row.join("  ")}\n`);
