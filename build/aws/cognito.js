import { CognitoIdentityProviderClient, CreateUserImportJobCommand, DescribeUserImportJobCommand, DescribeUserPoolCommand, GetCSVHeaderCommand, ListUserImportJobsCommand, StartUserImportJobCommand, StopUserImportJobCommand, } from "@aws-sdk/client-cognito-identity-provider";
import { awsCalls } from "./calls.js";
import { clientConfig, tellCalls } from "./client.js";
import { missingReply } from "./errors.js";
import { uploadSecrets } from "./pre-signed-url.js";
/** The most that ListUserImportJobs gives at once (API reference). */
const maxListed = 60;
/** A client for one user pool. */
export function makeCognito(options) {
    const { userPoolId: UserPoolId, mask } = options;
    const client = new CognitoIdentityProviderClient(clientConfig(options));
    tellCalls(client.middlewareStack, options);
    const call = awsCalls(options);
    const masked = new Set();
    const once = { repeatable: false };
    function maskUrl(uploadUrl) {
        for (const secret of uploadUrl === undefined ? [] : uploadSecrets(uploadUrl)) {
            // Each reply repeats the URL; each mask costs the runner a search in every later line.
            if (!masked.has(secret))
                mask(secret);
            masked.add(secret);
        }
        return uploadUrl;
    }
    /** Parts a reply's job from its pre-signed URL, which is masked before anybody can see it. */
    function take(context, reply) {
        const { PreSignedUrl, ...job } = reply ?? {};
        const uploadUrl = maskUrl(PreSignedUrl);
        const { JobId, Status } = job;
        if (JobId === undefined || Status === undefined)
            throw missingReply("a job id and a status", context);
        return { job: { ...job, JobId, Status }, uploadUrl };
    }
    return {
        getCsvHeader: (abortSignal) => call("GetCSVHeader", abortSignal, async (context) => {
            const { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId }), { abortSignal });
            if (CSVHeader === undefined)
                throw missingReply("a header", context);
            return CSVHeader;
        }),
        describeUserPool: (abortSignal) => call("DescribeUserPool", abortSignal, async () => {
            const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId }), { abortSignal });
            return UserPool ?? {};
        }),
        createUserImportJob: ({ jobName: JobName, cloudWatchLogsRoleArn: CloudWatchLogsRoleArn }, abortSignal) => call("CreateUserImportJob", abortSignal, async (context) => {
            const command = new CreateUserImportJobCommand({ UserPoolId, JobName, CloudWatchLogsRoleArn });
            const { UserImportJob } = await client.send(command, { abortSignal });
            const { job, uploadUrl } = take(context, UserImportJob);
            if (uploadUrl === undefined)
                throw missingReply("a pre-signed URL", context);
            return { job, uploadUrl };
        }, once),
        startUserImportJob: (JobId, abortSignal) => call("StartUserImportJob", abortSignal, async (context) => {
            const command = new StartUserImportJobCommand({ UserPoolId, JobId });
            return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
        }, once),
        stopUserImportJob: (JobId, abortSignal) => call("StopUserImportJob", abortSignal, async (context) => {
            const command = new StopUserImportJobCommand({ UserPoolId, JobId });
            return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
        }),
        describeUserImportJob: (JobId, abortSignal) => call("DescribeUserImportJob", abortSignal, async (context) => {
            const command = new DescribeUserImportJobCommand({ UserPoolId, JobId });
            return take(context, (await client.send(command, { abortSignal })).UserImportJob).job;
        }),
        newestJobs: (abortSignal) => call("ListUserImportJobs", abortSignal, async () => {
            const command = new ListUserImportJobsCommand({ UserPoolId, MaxResults: maxListed });
            const { UserImportJobs = [] } = await client.send(command, { abortSignal });
            return UserImportJobs.flatMap(({ PreSignedUrl, ...job }) => {
                const { JobId, Status } = job;
                if (JobId === undefined || Status === undefined)
                    return [];
                return [{ job: { ...job, JobId, Status }, uploadUrl: () => maskUrl(PreSignedUrl) }];
            });
        }),
        time: () => Date.now() + client.config.systemClockOffset,
    };
}
