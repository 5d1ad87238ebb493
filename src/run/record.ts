import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type { ChangeProgress } from "../base/changes.ts";
import type { ImportJob } from "../base/import-job.ts";
import type { LogPlace } from "../base/log-place.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { JobKnowledge } from "../job/failure.ts";
import type { RowOutcomes } from "../job/outcomes.ts";
import type { Outputs } from "../report/outputs.ts";
import type { PostState } from "../report/post-state.ts";
import type { Findings } from "../users/check.ts";
import type { Rewritten } from "../users/convert/rewrite.ts";
import type { FilePart } from "../users/convert/split.ts";
import type { PoolFacts } from "../users/pool.ts";
import type { RunContext } from "./context.ts";
import type { GrantPlan } from "./grant-plan.ts";

/** What is known of a run at any moment, so that one that ends early can be reported. */
export type RunState = JobKnowledge & {
  /** The reply of DescribeUserPool. */
  userPool: UserPoolType | undefined;
  /** The pool as the file is checked against it; undefined without a file. */
  pool: PoolFacts | undefined;
  plan: GrantPlan | undefined;
  /** What the file could not be checked against, and why, in a sentence; undefined if nothing is missing. */
  notChecked: string | undefined;
  /** The users in the file. */
  totalUsers: number | undefined;
  /** undefined where the file was not checked */
  findings: Findings | undefined;
  /** The file in Cognito's dialect; undefined where the user's own is uploaded. */
  rewritten: Rewritten | undefined;
  /** What each job gets of the file, or has got; empty where that is not known. */
  parts: readonly FilePart[];
  /** The jobs of the file so far, in the order of its parts; `job` is the last of them. */
  jobs: readonly ImportJob[];
  /** By the clock, in milliseconds: when the first job was started, and when waiting ends. */
  startedAt: number | undefined;
  deadline: number | undefined;
  /** From the first job's start to the last look at it, in milliseconds. */
  importMs: number | undefined;
  outcomes: RowOutcomes | undefined;
  /** Passwords and memberships given after the import; undefined where none were to be given. */
  changes: ChangeProgress | undefined;
  /** The digest of the file before it was read. */
  digest: string | undefined;
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
  postState: Pick<PostState, "recordChanges">,
) {
  const state: RunState = {
    ...start,
    userPool: undefined,
    pool: undefined,
    plan: undefined,
    notChecked: undefined,
    totalUsers: undefined,
    findings: undefined,
    rewritten: undefined,
    parts: [],
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
  };

  function setJobs(jobs: readonly ImportJob[]): void {
    state.jobs = jobs;
    state.job = jobs.at(-1);
    outputs.jobs(jobs, excludedUsers(state));
  }

  return {
    state: state as Readonly<RunState>,

    poolDescribed: (userPool: UserPoolType) => {
      state.userPool = userPool;
      return userPool;
    },
    poolRead: (pool: PoolFacts, plan: GrantPlan, notChecked: string | undefined) => {
      Object.assign(state, { pool, plan, notChecked });
      if (pool.header !== undefined) outputs.csvHeader(pool.header);
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
    fileRewritten: (rewritten: Rewritten) => {
      state.rewritten = rewritten;
    },
    fileSplit: (parts: readonly FilePart[]) => {
      state.parts = parts;
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
    changesBegan: (changes: ChangeProgress) => {
      postState.recordChanges(state.job?.JobId);
      state.changes = changes;
    },
    annotated: (count: number) => {
      state.annotationsLeft -= count;
    },
    failedRowsWritten: outputs.failedRowsPath,
    reportWritten: outputs.reportPath,
  };
}

/** Returns how many users of the file are not in what was, or would be, uploaded. */
export function excludedUsers({ totalUsers = 0, rewritten, parts }: RunState): number {
  return rewritten === undefined || parts.length === 0 ? 0 : totalUsers - rewritten.rows.length;
}

/** Returns the users of the file that the jobs have; undefined where only Cognito knows. */
export function knownUsers({ totalUsers, parts }: RunState): number | undefined {
  return parts.length === 0 ? undefined : totalUsers;
}
