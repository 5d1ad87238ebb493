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
import { uploadSecrets } from "../base/secrets.ts";
import { type Reject, senderFor } from "./calls.ts";
import { type ClientOptions, clientConfig } from "./client.ts";
import { jobReplies } from "./job-replies.ts";
import { maxListed } from "./pages.ts";

export type Cognito = ReturnType<typeof createCognitoCalls>;

export type NewJob = {
  jobName: string;
  cloudWatchLogsRoleArn: string;
  /** undefined: the file has no hashes */
  passwordHashingAlgorithm?: PasswordHashingAlgorithmType | undefined;
};
export type UploadableJob = { job: ImportJob; uploadUrl: string };

type JobReply = { UserImportJob?: UserImportJobType | undefined };

/** Creates the calls of an import to the Cognito API, for one user pool. Their errors are those of `senderFor`. */
export function createCognitoCalls(options: ClientOptions) {
  const { userPoolId: UserPoolId, mask, redact, awsClock } = options;
  const { streamCollector, last } = jobReplies();
  const client = new CognitoIdentityProviderClient({ ...clientConfig(options), streamCollector });
  const send = senderFor(client, options);
  const masked = new Set<string>();
  const once = { repeatable: false };

  function maskUrl(uploadUrl: string | undefined): string | undefined {
    for (const secret of uploadUrl === undefined ? [] : uploadSecrets(uploadUrl)) {
      // Every reply repeats the URL, and the runner searches every later line for every mask.
      if (!masked.has(secret)) mask(secret);
      masked.add(secret);
    }
    return uploadUrl;
  }

  function jobOf({ UserImportJob }: JobReply, reject: Reject): ImportJob {
    maskUrl(UserImportJob?.PreSignedUrl);
    return importJob(UserImportJob, redact) ?? reject("without a job id and a status");
  }

  return {
    /** Resolves to the columns of the pool's CSV file. */
    getCsvHeader: (signal: AbortSignal): Promise<readonly string[]> =>
      send(
        new GetCSVHeaderCommand({ UserPoolId }),
        signal,
        ({ CSVHeader }, reject) => CSVHeader ?? reject("without a header"),
      ),

    describeUserPool: (signal: AbortSignal): Promise<UserPoolType> =>
      send(
        new DescribeUserPoolCommand({ UserPoolId }),
        signal,
        ({ UserPool }, reject) => UserPool ?? reject("without a user pool"),
      ),

    /** Not repeated if a job may have been created: see `job/create.ts`. */
    createUserImportJob: (request: NewJob, signal: AbortSignal): Promise<UploadableJob> => {
      const command = new CreateUserImportJobCommand({
        UserPoolId,
        JobName: request.jobName,
        CloudWatchLogsRoleArn: request.cloudWatchLogsRoleArn,
        PasswordHashingAlgorithm: request.passwordHashingAlgorithm,
      });
      const read = (reply: JobReply, reject: Reject) => {
        const job = jobOf(reply, reject);
        const uploadUrl = reply.UserImportJob?.PreSignedUrl ?? "";
        return URL.canParse(uploadUrl) ? { job, uploadUrl } : reject("without a pre-signed URL");
      };
      return send(command, signal, read, once);
    },

    /** Not repeated if the job may have been started: see `job/start.ts`. */
    startUserImportJob: (JobId: string, signal: AbortSignal): Promise<ImportJob> =>
      send(new StartUserImportJobCommand({ UserPoolId, JobId }), signal, jobOf, once),

    stopUserImportJob: (JobId: string, signal: AbortSignal): Promise<ImportJob> =>
      send(new StopUserImportJobCommand({ UserPoolId, JobId }), signal, jobOf),

    describeUserImportJob: (JobId: string, signal: AbortSignal): Promise<ImportJob> =>
      send(new DescribeUserImportJobCommand({ UserPoolId, JobId }), signal, jobOf),

    /** Resolves to the 60 newest jobs of the pool, newest first. `uploadUrl` masks the URL that it returns. */
    newestJobs: (signal: AbortSignal): Promise<{ job: ImportJob; uploadUrl(): string | undefined }[]> => {
      const command = new ListUserImportJobsCommand({ UserPoolId, MaxResults: maxListed });
      return send(command, signal, ({ UserImportJobs = [] }) =>
        UserImportJobs.flatMap((listed) => {
          const job = importJob(listed, redact);
          return job === undefined ? [] : [{ job, uploadUrl: () => maskUrl(listed.PreSignedUrl) }];
        }),
      );
    },

    /** Returns the body of the last reply about a job, redacted; undefined without one. */
    lastReplyBody: (jobId: string): string | undefined =>
      last(jobId)?.replaceAll(jsonString, (string) => redactJson(string, redact)),

    /** Returns AWS's time in milliseconds since 1970, at most a second early and never late. */
    time: (): number => Date.now() + awsClock.offsetMs,
  };
}

/** Returns a job without its pre-signed URL and other secrets; undefined if the reply lacks its id or status. */
function importJob(
  { PreSignedUrl, ...job }: UserImportJobType = {},
  redact: (text: string) => string,
): ImportJob | undefined {
  const { JobId, Status, CompletionMessage: message } = job;
  if (JobId === undefined || Status === undefined) return undefined;
  return { ...job, JobId, Status, ...(message === undefined ? {} : { CompletionMessage: redact(message) }) };
}

const jsonString = /"(?:[^"\\]|\\.)*"/g;

function redactJson(string: string, redact: (text: string) => string): string {
  const text: string = JSON.parse(string);
  const redacted = redact(text);
  return redacted === text ? string : JSON.stringify(redacted);
}
