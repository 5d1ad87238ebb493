/**
 * Ten million users by simulation: how long it takes to import them part by part, how many runs and jobs that needs,
 * and what runs that are lost on the way cost. `npm run docs` writes the table into docs/ten-million-users.md;
 * `node bench/ten-million.ts` prints it.
 */
import { callsPerSecond } from "../src/aws/pace.ts";
import { formatCount } from "../src/base/numbers.ts";
import { jobLimits } from "../src/users/convert/split.ts";
import { mulberry32 } from "./random.ts";
import { usersPerSecond, waitOnce } from "./simulated-wait.ts";

const users = 10_000_000;
const hour = 3_600_000;

/** A way to import them. Times in milliseconds. */
export type Plan = {
  title: string;
  users: number;
  /** How many users each import job gets. */
  jobUsers: number;
  /** How many memberships in groups each user is given after the import. */
  changesPerUser: number;
  /** How long a run may take; what does not fit is gone on with by another run. */
  runMs: number;
  /** How many jobs a run makes: one, or as many as there are. */
  jobsPerRun: number;
  /** Which part of the runs is lost: the runner dies, or somebody cancels, and the import job goes on without it. */
  lost: number;
};

export type Outcome = {
  ms: number;
  runs: number;
  jobs: number;
  /** Calls of the Cognito API beside the changes, uploads included. */
  calls: number;
  changes: number;
};

/** What a run does before its job and after it, on the safe side: queue, checkout, check, upload, outcomes. */
const aroundMs = 5 * 60_000;
/** How long it takes until somebody, or a schedule, goes on after a run that was lost. */
const noticedMs = hour;
/** What a job costs beside the wait: GetCSVHeader, DescribeUserPool, create, upload, start. */
const callsPerJob = 5;
/** What going on with a job costs beside the wait: GetCSVHeader, DescribeUserPool, describe. */
const callsPerAttach = 3;

/** Goes through a plan, run by run. Always the same for a plan. */
export async function simulate(plan: Plan): Promise<Outcome> {
  const random = randomNumbers();
  const outcome: Outcome = { ms: 0, runs: 0, jobs: 0, calls: 0, changes: 0 };
  let left = plan.users;
  /** What is left of a job that goes on without its run. */
  let importLeftMs: number | undefined;
  while (left > 0) {
    outcome.runs++;
    outcome.ms += aroundMs;
    // A run that is lost is so at a moment before its time is up.
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
      // Changes that were made are made again, as a run does not know how far the one before came.
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

/** The largest part whose import and changes fit into a run, in tens of thousands of users. */
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

/** The table of docs/ten-million-users.md, its head first. */
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
