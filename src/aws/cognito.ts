import {
  CognitoIdentityProviderClient,
  CreateUserImportJobCommand,
  DescribeUserImportJobCommand,
  DescribeUserPoolCommand,
  StartUserImportJobCommand,
  type UserImportJobType,
} from "@aws-sdk/client-cognito-identity-provider";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { type CallContext, explainAwsError, missingReply } from "./errors.ts";
import { type Agents, connectTimeoutMs, readTimeoutMs } from "./http.ts";
import type { ImportJob } from "./import-job.ts";
import { uploadSecrets } from "./pre-signed-url.ts";

/** The calls of the Cognito API that an import makes. Each rejects with an ActionError that explains itself. */
export type Cognito = {
  /** The pool's name. */
  describeUserPool(signal: AbortSignal): Promise<{ name: string | undefined }>;
  createUserImportJob(request: NewJob, signal: AbortSignal): Promise<{ job: ImportJob; uploadUrl: string }>;
  startUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
  describeUserImportJob(jobId: string, signal: AbortSignal): Promise<ImportJob>;
};

export type NewJob = { jobName: string; cloudWatchLogsRoleArn: string };

export type CognitoOptions = {
  userPoolId: string;
  region: string;
  endpointUrl: string | undefined;
  agents: Agents;
  /** Called with every secret of a reply before anybody else sees the reply. */
  mask(secret: string): void;
};

/** A client for one user pool. */
export function makeCognito(options: CognitoOptions): Cognito {
  const { userPoolId, region, endpointUrl, agents, mask } = options;
  const client = new CognitoIdentityProviderClient({
    region,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    requestHandler: new NodeHttpHandler({
      httpAgent: agents.http,
      httpsAgent: agents.https,
      connectionTimeout: connectTimeoutMs,
      socketTimeout: readTimeoutMs,
    }),
  });

  async function call<T>(operation: string, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      throw explainAwsError(error, { operation, userPoolId, region, endpointUrl });
    }
  }

  /** Parts a reply's job from its pre-signed URL, which is masked before anybody can see it. */
  function take(operation: string, reply: UserImportJobType | undefined) {
    const { PreSignedUrl: uploadUrl, ...job } = reply ?? {};
    if (uploadUrl !== undefined) uploadSecrets(uploadUrl).forEach(mask);
    const { JobId, Status } = job;
    const context: CallContext = { operation, userPoolId, region, endpointUrl };
    if (JobId === undefined || Status === undefined) throw missingReply("a job id and a status", context);
    return { job: { ...job, JobId, Status }, uploadUrl };
  }

  return {
    describeUserPool: (abortSignal) =>
      call("DescribeUserPool", async () => {
        const command = new DescribeUserPoolCommand({ UserPoolId: userPoolId });
        const { UserPool } = await client.send(command, { abortSignal });
        return { name: UserPool?.Name };
      }),

    createUserImportJob: ({ jobName, cloudWatchLogsRoleArn }, abortSignal) =>
      call("CreateUserImportJob", async () => {
        const command = new CreateUserImportJobCommand({
          UserPoolId: userPoolId,
          JobName: jobName,
          CloudWatchLogsRoleArn: cloudWatchLogsRoleArn,
        });
        const reply = await client.send(command, { abortSignal });
        const { job, uploadUrl } = take("CreateUserImportJob", reply.UserImportJob);
        if (uploadUrl === undefined) {
          throw missingReply("a pre-signed URL", {
            operation: "CreateUserImportJob",
            userPoolId,
            region,
            endpointUrl,
          });
        }
        return { job, uploadUrl };
      }),

    startUserImportJob: (jobId, abortSignal) =>
      call("StartUserImportJob", async () => {
        const command = new StartUserImportJobCommand({ UserPoolId: userPoolId, JobId: jobId });
        const reply = await client.send(command, { abortSignal });
        return take("StartUserImportJob", reply.UserImportJob).job;
      }),

    describeUserImportJob: (jobId, abortSignal) =>
      call("DescribeUserImportJob", async () => {
        const command = new DescribeUserImportJobCommand({ UserPoolId: userPoolId, JobId: jobId });
        const reply = await client.send(command, { abortSignal });
        return take("DescribeUserImportJob", reply.UserImportJob).job;
      }),
  };
}
