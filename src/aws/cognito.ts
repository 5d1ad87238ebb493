import {
  CognitoIdentityProviderClient,
  CreateUserImportJobCommand,
  DescribeUserImportJobCommand,
  DescribeUserPoolCommand,
  GetCSVHeaderCommand,
  type PasswordHashingAlgorithmType,
  StartUserImportJobCommand,
  type UserImportJobType,
  type UserPoolType,
} from "@aws-sdk/client-cognito-identity-provider";
import { type ClientOptions, clientConfig, explainedCalls } from "./client.ts";
import { type CallContext, missingReply } from "./errors.ts";
import type { ImportJob } from "./import-job.ts";
import { uploadSecrets } from "./pre-signed-url.ts";

/** The calls of the Cognito API that an import makes. Each rejects with an ActionError that explains itself. */
export type Cognito = {
  /** The columns of the pool's CSV file. */
  getCsvHeader(signal: AbortSignal): Promise<readonly string[]>;
  describeUserPool(signal: AbortSignal): Promise<UserPoolType>;
  createUserImportJob(request: NewJob, signal: AbortSignal): Promise<{ job: ImportJob; uploadUrl: string }>;
  startUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
  describeUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
};

export type NewJob = {
  jobName: string;
  cloudWatchLogsRoleArn: string;
  passwordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined;
};

export type CognitoOptions = ClientOptions & {
  /** Called with every secret of a reply before anybody else sees the reply. */
  mask(secret: string): void;
};

function jobInput({ jobName, cloudWatchLogsRoleArn, passwordHashingAlgorithm: algorithm }: NewJob) {
  const hashing = algorithm === undefined ? {} : { PasswordHashingAlgorithm: algorithm };
  return { JobName: jobName, CloudWatchLogsRoleArn: cloudWatchLogsRoleArn, ...hashing };
}

/** A client for one user pool. */
export function makeCognito(options: CognitoOptions): Cognito {
  const { userPoolId: UserPoolId, mask } = options;
  const client = new CognitoIdentityProviderClient(clientConfig(options));
  const call = explainedCalls(options);
  const masked = new Set<string>();

  /** Parts a reply's job from its pre-signed URL, which is masked before anybody can see it. */
  function take(context: CallContext, reply: UserImportJobType | undefined) {
    const { PreSignedUrl: uploadUrl, ...job } = reply ?? {};
    for (const secret of uploadUrl === undefined ? [] : uploadSecrets(uploadUrl)) {
      // Each reply repeats the URL; each mask costs the runner a search in every later line.
      if (!masked.has(secret)) mask(secret);
      masked.add(secret);
    }
    const { JobId, Status } = job;
    if (JobId === undefined || Status === undefined) throw missingReply("a job id and a status", context);
    return { job: { ...job, JobId, Status }, uploadUrl };
  }

  return {
    getCsvHeader: (abortSignal) =>
      call("GetCSVHeader", async (context) => {
        const { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId }), { abortSignal });
        if (CSVHeader === undefined) throw missingReply("a header", context);
        return CSVHeader;
      }),

    describeUserPool: (abortSignal) =>
      call("DescribeUserPool", async () => {
        const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }), { abortSignal });
        return UserPool ?? {};
      }),

    createUserImportJob: (request, abortSignal) =>
      call("CreateUserImportJob", async (context) => {
        const command = new CreateUserImportJobCommand({ UserPoolId, ...jobInput(request) });
        const { UserImportJob } = await client.send(command, { abortSignal });
        const { job, uploadUrl } = take(context, UserImportJob);
        if (uploadUrl === undefined) throw missingReply("a pre-signed URL", context);
        return { job, uploadUrl };
      }),

    startUserImportJob: (JobId, abortSignal) =>
      call("StartUserImportJob", async (context) => {
        const command = new StartUserImportJobCommand({ UserPoolId, JobId });
        return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
      }),

    describeUserImportJob: (JobId, abortSignal) =>
      call("DescribeUserImportJob", async (context) => {
        const command = new DescribeUserImportJobCommand({ UserPoolId, JobId });
        return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
      }),
  };
}
