import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type { ChangeProgress } from "../base/changes.ts";
import { combineJobs, type ImportJob, type UserCounts } from "../base/import-job.ts";
import { joinWords } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { jobToResume } from "../job/changes.ts";
import { howToContinue, type JobKnowledge } from "../job/failure.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Findings } from "../users/check.ts";
import type { Rewritten } from "../users/convert/rewrite.ts";
import type { FilePart } from "../users/convert/split.ts";
import type { Existing, UserPlan } from "../users/plan.ts";
import type { RunContext } from "./context.ts";
import type { PoolPlan } from "./read-pool.ts";

/** Facts that no output depends on. */
type Notes = Omit<JobKnowledge, "creates" | "job"> & {
  /** The reply of DescribeUserPool. */
  userPool?: UserPoolType;
  /** The digest of the file before it was read. */
  digest?: string | undefined;
  /** undefined if the file was not checked */
  findings?: Findings;
  /** Whether the problems of the file ended the run. */
  stoppedByProblems?: true;
  /** What will change about the users of the file, and those who exist; undefined if they were not looked up. */
  userPlan?: UserPlan;
  existing?: Existing;
  /** The file in Cognito's dialect; undefined if the user's file is uploaded. */
  rewritten?: Rewritten;
  /** The part of the file that each job gets; empty if unknown. */
  parts: readonly FilePart[];
  outcomes?: RowOutcomes;
  /** What a run with these inputs still has to do after the import, in a sentence. */
  unfinished?: string;
};

/** Everything known about a run at any moment, so that one that ends early can be reported. */
export type RunState = Notes &
  Pick<JobKnowledge, "creates"> & {
    /** The pool as the file is checked against it; undefined without a file. */
    pool?: PoolPlan;
    /** What the file could not be checked against, and why, in a sentence; undefined if nothing is missing. */
    notChecked?: string;
    /** The users in the file. */
    totalUsers?: number;
    /** Which inputs a step that goes on with `job-id` repeats, in words. */
    sameInputs: string;
    /** Whether no user of the file is to be uploaded. */
    needsNoJob: boolean;
    /** The jobs of the file so far, in the order of its parts, the last of them, and all as one. */
    jobs: readonly ImportJob[];
    readonly job: ImportJob | undefined;
    readonly combinedJob: ImportJob | undefined;
    /** The users of the file; undefined if only Cognito knows what the job's file has. */
    readonly users: UserCounts | undefined;
    /** By the clock, in milliseconds: when the first job was started, and when waiting ends. */
    startedAt?: number;
    deadline?: number;
    /** From the first job's start to the last poll, in milliseconds. */
    importMs?: number;
    /** Passwords, memberships and attributes set after the import; undefined if none were planned. */
    changes?: ChangeProgress;
    /** How many more annotations at lines the step may write. */
    annotationsLeft: number;
  };

/** What every step of a run gets. */
export type Run = RunContext & { inputs: Inputs; record: RunRecord; state: Readonly<RunState> };

/** Functions that change the state, the only mutable object of a run, and set the outputs that depend on it. */
type RunRecord = ReturnType<typeof createRecord>;

/** Creates the run, with an empty state. */
export function createRun(inputs: Inputs, context: RunContext): Run {
  const state = newState(inputs, context);
  return { ...context, inputs, record: createRecord(state, context), state };
}

/** With `job-id`, the others would be refused or end the step before the changes. */
function sameInputs({ existingUsers, start, waitForCompletion }: Inputs): string {
  const except = [
    ...(/update|fail/.test(existingUsers) ? ["existing-users"] : []),
    ...(start ? [] : ["start"]),
    ...(waitForCompletion ? [] : ["wait-for-completion"]),
  ];
  return `the same inputs${except.length === 0 ? "" : ` except ${joinWords(except)}`}`;
}

function newState(inputs: Inputs, { maxAnnotations }: RunContext): RunState {
  const state: RunState = {
    creates: inputs.jobId === undefined,
    sameInputs: sameInputs(inputs),
    inFlight: undefined,
    hasFile: false,
    stopFailed: undefined,
    parts: [],
    needsNoJob: false,
    jobs: [],
    annotationsLeft: maxAnnotations,
    get job() {
      return state.jobs.at(-1);
    },
    get combinedJob() {
      return combineJobs(state.jobs);
    },
    get users() {
      return usersOf(state);
    },
  };
  return state;
}

function createRecord(state: RunState, { outputs, postState }: RunContext) {
  let hasChanged = false;
  outputs.changed(false);
  outputs.updatedUsers(0);

  function setJobs(jobs: readonly ImportJob[]): void {
    state.jobs = jobs;
    outputs.jobs(jobs, state.users, state.parts.length);
  }

  function poolChanged(): void {
    if (!hasChanged) outputs.changed(true);
    hasChanged = true;
  }

  function changesPlanned(): void {
    const { userPlan, sameInputs } = state;
    const jobId = jobToResume(state);
    const inputs = jobId === undefined ? "the same inputs" : `job-id: ${jobId} and ${sameInputs}`;
    postState.recordUnfinished(
      "The step ended before it had set all passwords, groups and attributes of users. " +
        howToContinue("set the rest", inputs) +
        (jobId !== undefined && userPlan?.toUpdate
          ? " To update the users who existed, run the step again."
          : ""),
    );
  }

  return {
    note: (facts: Partial<Notes>) => void Object.assign(state, facts),
    poolRead: (pool: PoolPlan) => {
      state.pool = pool;
      if (pool.header !== undefined) outputs.csvHeader(pool.header);
    },
    /** @param part what was not checked, and why */
    partNotChecked: (part: string) => {
      state.notChecked =
        state.notChecked === undefined ? `Not checked: ${part}` : `${state.notChecked}; ${part}`;
    },
    usersCounted: (totalUsers: number) => {
      state.totalUsers = totalUsers;
      outputs.totalUsers(totalUsers);
    },

    noJobNeeded: () => {
      state.needsNoJob = true;
      if (state.users !== undefined) outputs.noJob(state.users);
    },
    /** Replaces the job that was created earlier for the same part. */
    jobCreated: (job: ImportJob, part: number) => {
      state.hasFile = false;
      poolChanged();
      setJobs([...state.jobs.slice(0, part), job]);
    },
    jobSeen: (job: ImportJob) => {
      const isSame = state.job?.JobId === job.JobId;
      setJobs([...(isSame ? state.jobs.slice(0, -1) : state.jobs), job]);
      return job;
    },
    jobStarted: (now: number) => {
      state.startedAt ??= now;
    },
    /** The timeout for all jobs begins with the first one. */
    waitBegan: (now: number, timeoutMs: number) => {
      state.deadline ??= now + timeoutMs;
      return state.deadline;
    },
    jobPolled: (now: number) => {
      state.importMs = now - (state.startedAt ?? now);
      return state.importMs;
    },

    /** If the step is killed before the job is started, it has to be run again. */
    importBegan: () => {
      postState.recordUnfinished(
        "The step ended before it had imported all users. Run it again with the same inputs to import the rest. " +
          "An import job that was created but not started expires automatically.",
      );
    },
    poolChanged,
    changesPlanned,
    changesBegan: (changes: ChangeProgress) => {
      changesPlanned();
      state.changes = changes;
    },
    changesEnded: () => outputs.updatedUsers(state.changes?.applied.attributes ?? 0),
    annotated: (count: number) => {
      state.annotationsLeft -= count;
    },
  };
}

function usersOf({ totalUsers, rewritten, parts, needsNoJob }: RunState): UserCounts | undefined {
  if (totalUsers === undefined || (parts.length === 0 && !needsNoJob)) return undefined;
  const existing = rewritten?.existing.rows.length ?? 0;
  const uploaded = parts.reduce((sum, { users }) => sum + users, 0);
  return { total: totalUsers, existing, uploaded, excluded: totalUsers - existing - uploaded };
}
