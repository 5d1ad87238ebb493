import {
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  GetLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  AdminGetUserCommand,
  CreateUserPoolCommand,
  DescribeUserPoolCommand,
  GetCSVHeaderCommand,
  ListUserImportJobsCommand,
  ListUserPoolsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import {
  cognito,
  createJob,
  csv,
  describeJob,
  logs,
  put,
  startEmulatorWithClock,
  startJob,
  users,
} from "./support.ts";

test("a file becomes users, as AWS's guide walks through it", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const client = cognito(emulator);

  const { UserPool } = await client.send(
    new CreateUserPoolCommand({ PoolName: "My pool", AutoVerifiedAttributes: ["email"] }),
  );
  const UserPoolId = UserPool?.Id ?? "";
  expect(UserPoolId).toMatch(/^eu-west-1_[0-9A-Za-z]{9}$/);
  const pool = emulator.state.pools.get(UserPoolId);
  if (pool === undefined) throw new Error("The pool is not in the state.");

  const { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId }));
  expect(CSVHeader).toHaveLength(21);
  expect(CSVHeader?.[0]).toBe("name");
  expect(CSVHeader?.slice(-2)).toEqual(["cognito:mfa_enabled", "cognito:username"]);

  const created = await createJob(emulator, pool);
  expect(created).toMatchObject({ Status: "Created", ImportedUsers: 0, SkippedUsers: 0, FailedUsers: 0 });
  expect(created.JobId).toMatch(/^import-[0-9A-Za-z]{10}$/);
  expect(created.CreationDate).toEqual(new Date(clock.now));
  const url = new URL(created.PreSignedUrl);
  expect(url.pathname).toBe(`/aws-cognito-idp-user-import-dub/123456789012/${UserPoolId}/${created.JobId}`);
  expect(url.searchParams.get("X-Amz-Expires")).toBe("899");
  expect(created.PreSignedUrl).toContain("X-Amz-SignedHeaders=host%3Bx-amz-server-side-encryption");

  const file = csv(pool, [
    ...users(2),
    { "cognito:username": "smith", email: "smith@example.com", name: "Smith\\, Ann" },
    { "cognito:username": "user1", email: "user1@example.com" },
    { "cognito:username": "nobody" },
  ]);
  expect((await put(created.PreSignedUrl, file)).status).toBe(200);

  expect((await startJob(emulator, created)).Status).toBe("Pending");
  clock.pass(60);
  const ended = await describeJob(emulator, created);
  expect(ended).toMatchObject({
    Status: "Succeeded",
    CompletionMessage: "Import Job Completed Successfully.",
    ImportedUsers: 3,
    SkippedUsers: 1,
    FailedUsers: 1,
    PreSignedUrl: created.PreSignedUrl,
  });

  const { UserStatus, Enabled, UserAttributes } = await client.send(
    new AdminGetUserCommand({ UserPoolId, Username: "smith" }),
  );
  expect({ UserStatus, Enabled }).toEqual({ UserStatus: "RESET_REQUIRED", Enabled: true });
  expect(UserAttributes).toEqual(
    expect.arrayContaining([
      { Name: "name", Value: "Smith, Ann" },
      { Name: "email", Value: "smith@example.com" },
      { Name: "email_verified", Value: "true" },
      { Name: "sub", Value: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]),
  );

  const prefix = `/aws/cognito/userpools/${UserPoolId}/`;
  const { logGroups } = await logs(emulator).send(
    new DescribeLogGroupsCommand({ logGroupNamePrefix: prefix }),
  );
  // A blank cannot stand in the name of a log group.
  expect(logGroups?.map((group) => group.logGroupName)).toEqual([`${prefix}My-pool`]);
  const logGroupName = `${prefix}My-pool`;
  const { logStreams } = await logs(emulator).send(
    new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: `${created.JobId}/` }),
  );
  expect(logStreams?.map((stream) => stream.logStreamName)).toEqual([`${created.JobId}/nightly`]);
  const { events } = await logs(emulator).send(
    new GetLogEventsCommand({ logGroupName, logStreamName: `${created.JobId}/nightly`, startFromHead: true }),
  );
  expect(events?.map((event) => event.message)).toEqual([
    "Cognito User Pools Import - Test Log",
    "[SUCCEEDED] Line Number 2 - The import succeeded.",
    "[SUCCEEDED] Line Number 3 - The import succeeded.",
    "[SUCCEEDED] Line Number 4 - The import succeeded.",
    "[SKIPPED] Line Number 5 - The user already exists.",
    "[FAILED] Line Number 6 - An attribute is marked as verified, but has no value.",
  ]);

  expect(emulator.requests.map((request) => request.operation)).toEqual([
    "CreateUserPool",
    "GetCSVHeader",
    "CreateUserImportJob",
    "PutObject",
    "StartUserImportJob",
    "DescribeUserImportJob",
    "AdminGetUser",
    "DescribeLogGroups",
    "DescribeLogStreams",
    "GetLogEvents",
  ]);
  expect(emulator.requests[3]).toMatchObject({
    method: "PUT",
    path: url.pathname,
    bodyBytes: Buffer.byteLength(file),
    status: 200,
    input: undefined,
  });
  expect(emulator.requests[4]?.input).toEqual({ UserPoolId, JobId: created.JobId });
});

test("the log group and its stream exist from the job's creation", async () => {
  const { emulator } = await startEmulatorWithClock();
  const job = await createJob(emulator, emulator.createUserPool());
  const { logGroups } = await logs(emulator).send(new DescribeLogGroupsCommand({}));
  const { events } = await logs(emulator).send(
    new GetLogEventsCommand({
      logGroupName: logGroups?.[0]?.logGroupName,
      logStreamName: `${job.JobId}/nightly`,
    }),
  );
  expect(events?.map((event) => event.message)).toEqual(["Cognito User Pools Import - Test Log"]);
});

test("a pool shows how it was created, and belongs to its region", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool({
    PoolName: "staging",
    MfaConfiguration: "OPTIONAL",
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [
      { Name: "email", Required: true },
      {
        Name: "team",
        AttributeDataType: "String",
        StringAttributeConstraints: { MinLength: "2", MaxLength: "5" },
      },
    ],
  });
  const elsewhere = emulator.createUserPool({}, "us-east-1");
  const client = cognito(emulator);
  const { UserPool } = await client.send(new DescribeUserPoolCommand({ UserPoolId: pool.id }));
  expect(UserPool).toMatchObject({
    Name: "staging",
    AutoVerifiedAttributes: ["email"],
    MfaConfiguration: "OPTIONAL",
    UsernameConfiguration: { CaseSensitive: false },
    CreationDate: new Date(Date.UTC(2026, 0, 1)),
  });
  const attribute = (name: string) => UserPool?.SchemaAttributes?.find((each) => each.Name === name);
  expect(attribute("email")).toMatchObject({ Required: true, AttributeDataType: "String" });
  expect(attribute("custom:team")?.StringAttributeConstraints).toEqual({ MinLength: "2", MaxLength: "5" });

  const { UserPools } = await client.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  expect(UserPools?.map((each) => each.Id)).toEqual([pool.id]);
  await expect(client.send(new DescribeUserPoolCommand({ UserPoolId: elsewhere.id }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: `User pool ${elsewhere.id} does not exist.`,
  });
  expect(elsewhere.id.startsWith("us-east-1_")).toBe(true);
});

test("jobs are listed newest first, page by page", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  for (const name of ["one", "two", "three"]) await createJob(emulator, pool, { JobName: name });
  const client = cognito(emulator);
  const first = await client.send(new ListUserImportJobsCommand({ UserPoolId: pool.id, MaxResults: 2 }));
  const second = await client.send(
    new ListUserImportJobsCommand({
      UserPoolId: pool.id,
      MaxResults: 2,
      PaginationToken: first.PaginationToken,
    }),
  );
  expect(first.UserImportJobs?.map((job) => job.JobName)).toEqual(["three", "two"]);
  expect(second.UserImportJobs?.map((job) => job.JobName)).toEqual(["one"]);
  expect(second.PaginationToken).toBeUndefined();
});
