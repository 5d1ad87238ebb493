/** The five operations of import jobs. ../import/life.ts processes started jobs. */

import { preSignedUrl } from "../bucket.ts";
import { notFound, preconditionNotMet, ServiceError } from "../errors.ts";
import { activeStatuses, advance, enter } from "../import/life.ts";
import { newOutcomes } from "../logs/outcomes.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { randomName } from "../random.ts";
import { choice, type Of, required, structure } from "../shapes.ts";
import type { Call, ImportJob, LogStream, UserPool } from "../state.ts";
import { hashingAlgorithms } from "./hashes.ts";
import * as model from "./model.ts";
import { epochSeconds, poolOf } from "./pools.ts";

/** "Maximum number of import jobs per user pool" (Cognito quotas). */
const jobsPerPool = 1000;

const createInput = structure({
  JobName: required(model.resourceName),
  UserPoolId: required(model.poolId),
  CloudWatchLogsRoleArn: required(model.arn),
  PasswordHashingAlgorithm: choice(...hashingAlgorithms),
});
const oneJob = structure({ UserPoolId: required(model.poolId), JobId: required(model.jobId) });

export const jobOperations: Operations = {
  CreateUserImportJob: operation(createInput, (call, input) => reply(createJob(call, input))),

  StartUserImportJob: operation(oneJob, (call, input) => {
    const { job, pool } = jobOf(call, input);
    requireStartable(job, pool, call);
    job.startedAt = call.now;
    enter(job, "Pending", call.now);
    return reply(job);
  }),

  StopUserImportJob: operation(oneJob, (call, input) => {
    const { job, pool } = jobOf(call, input);
    // "The ID of a running user import job" (API): one that is only Created is not running.
    if (job.status !== "Pending" && job.status !== "InProgress") {
      throw preconditionNotMet(`The import job ${job.id} is not running: its status is ${job.status}.`);
    }
    enter(job, "Stopping", call.now);
    advance(job, pool, call.settings, call.now);
    return reply(job);
  }),

  DescribeUserImportJob: operation(oneJob, (call, input) => reply(jobOf(call, input).job)),

  ListUserImportJobs: operation(
    structure({
      UserPoolId: required(model.poolId),
      MaxResults: required(model.maxResults),
      PaginationToken: model.pageToken,
    }),
    (call, { UserPoolId, MaxResults, PaginationToken }) => {
      const newestFirst = [...poolOf(call, UserPoolId).jobs.values()].reverse();
      const { items, next } = page(newestFirst, MaxResults, PaginationToken);
      return { UserImportJobs: items.map(description), PaginationToken: next };
    },
  ),
};

function createJob(call: Call, input: Of<typeof createInput>): ImportJob {
  const pool = poolOf(call, input.UserPoolId);
  if (pool.jobs.size >= jobsPerPool) {
    throw new ServiceError(
      "LimitExceededException",
      `The user pool has reached its limit of ${jobsPerPool} import jobs.`,
    );
  }
  const id = `import-${randomName(10)}`;
  const job: ImportJob = {
    id,
    name: input.JobName,
    poolId: pool.id,
    roleArn: input.CloudWatchLogsRoleArn,
    hashing: input.PasswordHashingAlgorithm,
    preSignedUrl: preSignedUrl(call, pool, id),
    status: "Created",
    createdAt: call.now,
    startedAt: undefined,
    completedAt: undefined,
    completionMessage: undefined,
    since: call.now,
    imported: 0,
    skipped: 0,
    failed: 0,
    upload: undefined,
    file: undefined,
    log: createLog(call, pool, id, input.JobName),
  };
  pool.jobs.set(id, job);
  return job;
}

/** Creates the job's log stream, in the pool's log group, when the job is created. */
function createLog(call: Call, pool: UserPool, jobId: string, jobName: string): LogStream {
  // A log group's name takes fewer characters than a pool's ([\.\-_/#A-Za-z0-9]+); which AWS writes is not known.
  const groupName = `/aws/cognito/userpools/${pool.id}/${pool.name.replace(/[^.\-_/#A-Za-z0-9]/g, "-")}`;
  const group = call.state.logGroups.get(groupName) ?? {
    name: groupName,
    region: pool.region,
    createdAt: call.now,
    streams: new Map(),
  };
  call.state.logGroups.set(groupName, group);
  const stream: LogStream = {
    name: `${jobId}/${jobName}`,
    createdAt: call.now,
    opening: ["Cognito User Pools Import - Test Log"],
    outcomes: newOutcomes(),
    written: [],
  };
  group.streams.set(stream.name, stream);
  return stream;
}

function requireStartable(job: ImportJob, pool: UserPool, call: Call): void {
  const refused = (message: string) => new ServiceError(call.settings.startRefusal, message);
  if (job.status !== "Created") {
    throw refused(`The import job ${job.id} cannot be started: its status is ${job.status}.`);
  }
  if (pool.autoVerifiedAttributes.length === 0) {
    throw refused("The user pool has no auto verified attributes. Users cannot be imported into it.");
  }
  if (job.upload === undefined) throw refused(`No csv file was uploaded for ${job.id}`);
  const jobs = [...call.state.pools.values()].flatMap((each) => [...each.jobs.values()]);
  if (jobs.some((each) => activeStatuses.includes(each.status))) {
    throw refused("Another user import job is active in this account. Only one can be active at a time.");
  }
}

function jobOf(call: Call, input: Of<typeof oneJob>): { job: ImportJob; pool: UserPool } {
  const pool = poolOf(call, input.UserPoolId);
  const job = pool.jobs.get(input.JobId);
  if (job === undefined) throw notFound(`User import job ${input.JobId} does not exist.`);
  return { job, pool };
}

const reply = (job: ImportJob) => ({ UserImportJob: description(job) });

function description(job: ImportJob): object {
  return {
    JobName: job.name,
    JobId: job.id,
    UserPoolId: job.poolId,
    PreSignedUrl: job.preSignedUrl,
    CreationDate: epochSeconds(job.createdAt),
    ...(job.startedAt !== undefined && { StartDate: epochSeconds(job.startedAt) }),
    ...(job.completedAt !== undefined && { CompletionDate: epochSeconds(job.completedAt) }),
    Status: job.status,
    CloudWatchLogsRoleArn: job.roleArn,
    ImportedUsers: job.imported,
    SkippedUsers: job.skipped,
    FailedUsers: job.failed,
    CompletionMessage: job.completionMessage,
    PasswordHashingAlgorithm: job.hashing,
  };
}
