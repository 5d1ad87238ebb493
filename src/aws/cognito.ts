import {
  CognitoIdentityProviderClient,
  CreateUserImportJobCommand,
  DescribeUserImportJobCommand,
  DescribeUserPoolCommand,
  GetCSVHeaderCommand,
  ListUserImportJobsCommand,
  type PasswordHashingAlgorithmType,
  StartUserImportJobCommand,
  StopUserImportJobCommand,
  type UserImportJobType,
  type UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import type { ImportJob } from "../base/import-job.ts";
import { awsCalls } from "./calls.ts";
import { type ClientOptions, clientConfig, tellCalls } from "./client.ts";
import { type CallContext, missingReply } from "./errors.ts";
import { jobReplies } from "./job-replies.ts";
import { uploadSecrets } from "./pre-signed-url.ts";

/** The calls of the Cognito API that an import makes. Each rejects with an ActionError that explains itself. */
export type Cognito = {
  /** The columns of the pool's CSV file. */
  getCsvHeader(signal: AbortSignal): Promise<readonly string[]>;
  describeUserPool(signal: AbortSignal): Promise<UserPoolType>;
  /** Not repeated where a job may have been made: see `job/create.ts`. */
  createUserImportJob(request: NewJob, signal: AbortSignal): Promise<UploadableJob>;
  /** Not repeated where the job may have been started: see `job/start.ts`. */
  startUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
  stopUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
  describeUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
  /** The newest jobs of the pool, the newest first; `uploadUrl` is masked only once it is asked for. */
  newestJobs(signal: AbortSignal): Promise<ListedJob[]>;
  /**
   * The body of the last reply about a job as it came over the wire, with the pre-signed URL; undefined if the job is known
   * from a list only.
   */
  lastReplyBody(jobId: string): string | undefined;
  /**
   * AWS's time in milliseconds since 1970, by the Date of its last reply, which is in whole seconds: by up to a second too
   * early, never too late.
   */
  time(): number;
};

export type NewJob = {
  jobName: string;
  cloudWatchLogsRoleArn: string;
  /** undefined: the file has no hashes */
  passwordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined;
};
/** A job, and where its file is to go. */
export type UploadableJob = { job: ImportJob; uploadUrl: string };
export type ListedJob = { job: ImportJob; uploadUrl(): string | undefined };

/** The most that ListUserImportJobs gives at once (API reference). */
const maxListed = 60;

function jobInput({ jobName, cloudWatchLogsRoleArn, passwordHashingAlgorithm: algorithm }: NewJob) {
  const hashing = algorithm === undefined ? {} : { PasswordHashingAlgorithm: algorithm };
  return { JobName: jobName, CloudWatchLogsRoleArn: cloudWatchLogsRoleArn, ...hashing };
}

/** A client for one user pool. */
export function makeCognito(options: ClientOptions): Cognito {
  const { userPoolId: UserPoolId, mask } = options;
  const replies = jobReplies();
  const { streamCollector } = replies;
  const client = new CognitoIdentityProviderClient({ ...clientConfig(options), streamCollector });
  tellCalls(client.middlewareStack, options);
  const call = awsCalls(options);
  const masked = new Set<string>();
  const once = { repeatable: false };

  function maskUrl(uploadUrl: string | undefined): string | undefined {
    for (const secret of uploadUrl === undefined ? [] : uploadSecrets(uploadUrl)) {
      // Each reply repeats the URL; each mask costs the runner a search in every later line.
      if (!masked.has(secret)) mask(secret);
      masked.add(secret);
    }
    return uploadUrl;
  }

  /** Parts a reply's job from its pre-signed URL, which is masked before anybody can see it. */
  function take(context: CallContext, reply: UserImportJobType | undefined) {
    const { PreSignedUrl, ...job } = reply ?? {};
    const uploadUrl = maskUrl(PreSignedUrl);
    const { JobId, Status } = job;
    if (JobId === undefined || Status === undefined) throw missingReply("a job id and a status", context);
    return { job: { ...job, JobId, Status }, uploadUrl };
  }

  return {
    getCsvHeader: (abortSignal) =>
      call("GetCSVHeader", abortSignal, async (context) => {
        const { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId }), { abortSignal });
        if (CSVHeader === undefined) throw missingReply("a header", context);
        return CSVHeader;
      }),

    describeUserPool: (abortSignal) =>
      call("DescribeUserPool", abortSignal, async (context) => {
        const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }), { abortSignal });
        if (UserPool === undefined) throw missingReply("a user pool", context);
        return UserPool;
      }),

    createUserImportJob: (request, abortSignal) =>
      call(
        "CreateUserImportJob",
        abortSignal,
        async (context) => {
          const command = new CreateUserImportJobCommand({ UserPoolId, ...jobInput(request) });
          const { UserImportJob } = await client.send(command, { abortSignal });
          const { job, uploadUrl } = take(context, UserImportJob);
          if (uploadUrl === undefined) throw missingReply("a pre-signed URL", context);
          return { job, uploadUrl };
        },
        once,
      ),

    startUserImportJob: (JobId, abortSignal) =>
      call(
        "StartUserImportJob",
        abortSignal,
        async (context) => {
          const command = new StartUserImportJobCommand({ UserPoolId, JobId });
          return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
        },
        once,
      ),

    stopUserImportJob: (JobId, abortSignal) =>
      call("StopUserImportJob", abortSignal, async (context) => {
        const command = new StopUserImportJobCommand({ UserPoolId, JobId });
        return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
      }),

    describeUserImportJob: (JobId, abortSignal) =>
      call("DescribeUserImportJob", abortSignal, async (context) => {
        const command = new DescribeUserImportJobCommand({ UserPoolId, JobId });
        return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
      }),

    newestJobs: (abortSignal) =>
      call("ListUserImportJobs", abortSignal, async () => {
        const command = new ListUserImportJobsCommand({ UserPoolId, MaxResults: maxListed });
        const { UserImportJobs = [] } = await client.send(command, { abortSignal });
        return UserImportJobs.flatMap(({ PreSignedUrl, ...job }) => {
          const { JobId, Status } = job;
          if (JobId === undefined || Status === undefined) return [];
          return [{ job: { ...job, JobId, Status }, uploadUrl: () => maskUrl(PreSignedUrl) }];
        });
      }),

    lastReplyBody: replies.last,

    time: () => Date.now() + client.config.systemClockOffset,
  };
}
