import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type { ChangeProgress } from "../base/changes.ts";
import type { ImportJob, UserCounts } from "../base/import-job.ts";
import type { LogPlace } from "../base/log-place.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { JobKnowledge } from "../job/failure.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Outputs } from "../report/outputs.ts";
import type { PostState } from "../report/post-state.ts";
import type { Findings } from "../users/check.ts";
import type { Rewritten } from "../users/convert/rewrite.ts";
import type { FilePart } from "../users/convert/split.ts";
import type { Existing, UserPlan } from "../users/plan.ts";
import type { PoolFacts } from "../users/pool.ts";
import type { RunContext } from "./context.ts";
import type { GrantPlan } from "./grant-plan.ts";
import type { UnreadPart } from "./read-pool.ts";

/** What is known of a run at any moment, so that one that ends early can be reported. */
export type RunState = JobKnowledge & {
  /** The reply of DescribeUserPool. */
  userPool: UserPoolType | undefined;
  /** The pool as the file is checked against it; undefined without a file. */
  pool: PoolFacts | undefined;
  plan: GrantPlan | undefined;
  /** The parts of the pool that could not be read. */
  unread: readonly UnreadPart[];
  /** What the file could not be checked against, and why, in a sentence; undefined if nothing is missing. */
  notChecked: string | undefined;
  /** The users in the file. */
  totalUsers: number | undefined;
  /** undefined where the file was not checked */
  findings: Findings | undefined;
  /** What will change about the users of the file, and those who exist; undefined if they were not looked up. */
  userPlan: UserPlan | undefined;
  existing: Existing | undefined;
  /** How many existing users were changed. */
  updatedUsers: number;
  /** The file in Cognito's dialect; undefined where the user's own is uploaded. */
  rewritten: Rewritten | undefined;
  /** What each job gets of the file, or has got; empty where that is not known. */
  parts: readonly FilePart[];
  /** Whether no user of the file is to be uploaded. */
  needsNoJob: boolean;
  /** The jobs of the file so far, in the order of its parts; `job` is the last of them. */
  jobs: readonly ImportJob[];
  /** By the clock, in milliseconds: when the first job was started, and when waiting ends. */
  startedAt: number | undefined;
  deadline: number | undefined;
  /** From the first job's start to the last poll, in milliseconds. */
  importMs: number | undefined;
  outcomes: RowOutcomes | undefined;
  /** Passwords and memberships given after the import; undefined where none were to be given. */
  changes: ChangeProgress | undefined;
  /** The digest of the file before it was read. */
  digest: string | undefined;
  /** What a run with these inputs still has to do after the import, in a sentence. */
  unfinished: string | undefined;
  /** How many more annotations at lines the step may write. */
  annotationsLeft: number;
};

/** The only mutable object of a run. Its verbs change the state and set the outputs that depend on it. */
export type RunRecord = ReturnType<typeof createRecord>;

/** What each step of a run works on. */
export type Run = { inputs: Inputs; context: RunContext; record: RunRecord };

export function createRecord(
  outputs: Outputs,
  start: Pick<RunState, "creates" | "annotationsLeft">,
  postState: Pick<PostState, "recordUnfinished">,
) {
  const state: RunState = {
    ...start,
    userPool: undefined,
    pool: undefined,
    plan: undefined,
    unread: [],
    notChecked: undefined,
    totalUsers: undefined,
    findings: undefined,
    userPlan: undefined,
    existing: undefined,
    updatedUsers: 0,
    rewritten: undefined,
    parts: [],
    needsNoJob: false,
    job: undefined,
    jobs: [],
    inFlight: undefined,
    hasFile: false,
    stopFailed: undefined,
    startedAt: undefined,
    deadline: undefined,
    importMs: undefined,
    outcomes: undefined,
    changes: undefined,
    digest: undefined,
    unfinished: undefined,
  };

  let hasChanged = false;
  outputs.changed(false);
  outputs.updatedUsers(0);

  function setJobs(jobs: readonly ImportJob[]): void {
    state.jobs = jobs;
    state.job = jobs.at(-1);
    outputs.jobs(jobs, usersOf(state), state.parts.length);
  }

  function setChanged(): void {
    if (!hasChanged) outputs.changed(true);
    hasChanged = true;
  }

  function changesPlanned(): void {
    const same = "the same inputs";
    const inputs = state.job
      ? `job-id: ${state.job.JobId} and ${same}, except existing-users: update,`
      : same;
    postState.recordUnfinished(
      "The step ended before it had set all passwords, groups and attributes of users. To set the rest, give " +
        `${inputs} to this action in a later step or run.` +
        (state.job && state.userPlan?.toUpdate
          ? " To update the users who existed, run the step again."
          : ""),
    );
  }

  return {
    state: state as Readonly<RunState>,

    poolDescribed: (userPool: UserPoolType) => {
      state.userPool = userPool;
      return userPool;
    },
    poolRead: (pool: PoolFacts, plan: GrantPlan, unread: readonly UnreadPart[]) => {
      Object.assign(state, { pool, plan, unread });
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
    fileOpened: (digest: string | undefined) => {
      state.digest = digest;
    },
    fileChecked: (findings: Findings) => {
      state.findings = findings;
    },
    usersPlanned: (userPlan: UserPlan, existing: Existing) => {
      Object.assign(state, { userPlan, existing });
    },
    fileRewritten: (rewritten: Rewritten) => {
      state.rewritten = rewritten;
    },
    fileSplit: (parts: readonly FilePart[]) => {
      state.parts = parts;
    },

    noJobNeeded: () => {
      state.needsNoJob = true;
      const users = usersOf(state);
      if (users !== undefined) outputs.noJob(users);
    },

    /** Until `callAnswered` it is unknown whether the call was carried out. */
    callSent: (call: "create" | "start") => {
      state.inFlight = call;
    },
    callAnswered: () => {
      state.inFlight = undefined;
    },
    /** A job that was created earlier for the same part is abandoned. */
    jobCreated: (job: ImportJob, part: number) => {
      state.hasFile = false;
      setChanged();
      setJobs([...state.jobs.slice(0, part), job]);
    },
    jobSeen: (job: ImportJob) => {
      const isSame = state.jobs.at(-1)?.JobId === job.JobId;
      setJobs([...(isSame ? state.jobs.slice(0, -1) : state.jobs), job]);
      return job;
    },
    fileUploaded: () => {
      state.hasFile = true;
    },
    jobStarted: (now: number) => {
      state.startedAt ??= now;
    },
    /** The time for the whole wait begins with the first job. */
    waitBegan: (now: number, timeoutMs: number) => {
      state.deadline ??= now + timeoutMs;
      return state.deadline;
    },
    jobPolled: (now: number) => {
      state.importMs = now - (state.startedAt ?? now);
      return state.importMs;
    },
    stopFailed: (reason: string) => {
      state.stopFailed = reason;
    },

    logFound: (place: LogPlace) => outputs.log(place),
    outcomesRead: (outcomes: RowOutcomes) => {
      state.outcomes = outcomes;
    },
    /** Until the job is started, the step has to be repeated if it is killed. */
    importBegan: () => {
      postState.recordUnfinished(
        "The step ended before it had imported all users. Run it again with the same inputs to import the rest. " +
          "An import job that was created but not started expires automatically.",
      );
    },
    changesPlanned,
    changesBegan: (changes: ChangeProgress) => {
      changesPlanned();
      state.changes = changes;
    },
    poolChanged: setChanged,
    leftUnfinished: (unfinished: string) => {
      state.unfinished = unfinished;
    },
    changesEnded: () => {
      state.updatedUsers = state.changes?.updates ?? 0;
      outputs.updatedUsers(state.updatedUsers);
    },
    annotated: (count: number) => {
      state.annotationsLeft -= count;
    },
    failedRowsWritten: outputs.failedRowsPath,
    userListWritten: outputs.usersPath,
    reportWritten: outputs.reportPath,
  };
}

/** Returns what is known of a job's file; undefined if only Cognito knows. */
export function usersOf({ totalUsers, rewritten, parts, needsNoJob }: RunState): UserCounts | undefined {
  if (totalUsers === undefined || (parts.length === 0 && !needsNoJob)) return undefined;
  const existing = rewritten?.existing.rows.length ?? 0;
  const uploaded = parts.reduce((sum, { users }) => sum + users, 0);
  return { total: totalUsers, existing, uploaded, excluded: totalUsers - existing - uploaded };
}
