/** Helpers for the emulator's tests: a stopped clock, AWS's clients, files and uploads. */

import { existsSync } from "node:fs";
import { request as httpRequest, type OutgoingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect } from "node:net";
import { delimiter, join } from "node:path";
import { CloudWatchLogsClient } from "@aws-sdk/client-cloudwatch-logs";
import {
  CognitoIdentityProviderClient,
  CreateUserImportJobCommand,
  DescribeUserImportJobCommand,
  type PasswordHashingAlgorithmType,
  StartUserImportJobCommand,
  type UserImportJobType,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, onTestFinished } from "vitest";
import { modelViolations } from "./api-model.ts";
import { csvHeader } from "./cognito/schema.ts";
import { type Emulator, type EmulatorSettings, startEmulator, type UserPool } from "./emulator.ts";

export const region = "eu-west-1";
export const roleArn = "arn:aws:iam::123456789012:role/import";

export const isOnPath = (command: string) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));

export type TestClock = { now: number; pass(seconds: number): void };

/** Starts an emulator whose clock only the test moves; closed at the end of the test. */
export async function startEmulatorWithClock(
  settings: Partial<EmulatorSettings> = {},
): Promise<{ emulator: Emulator; clock: TestClock }> {
  const clock: TestClock = {
    now: Date.UTC(2026, 0, 1),
    pass(seconds) {
      this.now += seconds * 1000;
    },
  };
  const violations: string[] = [];
  const emulator = await startEmulator({
    clock: () => clock.now,
    settings,
    onReply: (...reply) => violations.push(...modelViolations(...reply)),
  });
  onTestFinished(async () => {
    await emulator.close();
    expect(violations, "replies that break the API model").toEqual([]);
  });
  return { emulator, clock };
}

/** Starts an emulator whose jobs end at once. */
export async function startFastEmulator(settings: Partial<EmulatorSettings> = {}): Promise<Emulator> {
  const { emulator } = await startEmulatorWithClock({
    pendingSeconds: 0,
    usersPerSecond: Infinity,
    ...settings,
  });
  return emulator;
}

function clientOptions(emulator: Pick<Emulator, "url">, secret: string) {
  return {
    region,
    endpoint: emulator.url,
    credentials: { accessKeyId: "test", secretAccessKey: secret },
    maxAttempts: 1,
  };
}

export function cognito(emulator: Pick<Emulator, "url">, secret = "test"): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient(clientOptions(emulator, secret));
}

export function logs(emulator: Emulator): CloudWatchLogsClient {
  return new CloudWatchLogsClient(clientOptions(emulator, "test"));
}

/** Returns a file for the pool: the given values, and valid defaults in the other columns. */
export function csv(pool: UserPool, rows: Record<string, string>[]): string {
  const header = csvHeader(pool);
  const lines = rows.map((row) => header.map((column) => row[column] ?? defaults[column] ?? "").join(","));
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

const defaults: Record<string, string> = {
  email_verified: "true",
  phone_number_verified: "false",
  "cognito:mfa_enabled": "false",
};

/** Returns `count` users, starting with `user1`. */
export function users(count: number): Record<string, string>[] {
  return Array.from({ length: count }, (_, index) => ({
    "cognito:username": `user${index + 1}`,
    email: `user${index + 1}@example.com`,
  }));
}

export type PutReply = { status: number; headers: Record<string, unknown>; body: string };

/** Uploads a body to a URL, by default with the headers that the import guide requires. */
export function put(
  url: string,
  body: string | Buffer,
  headers: OutgoingHttpHeaders = {
    "x-amz-server-side-encryption": "aws:kms",
    "Content-Length": Buffer.byteLength(body),
  },
  method = "PUT",
  ca?: string,
): Promise<PutReply> {
  const send = url.startsWith("https:") ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, { method, headers, ca }, (response) => {
      const chunks: Buffer[] = [];
      response.on("error", reject);
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode = 0, headers: given } = response;
        resolve({ status: statusCode, headers: given, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends a raw request, and resolves to everything received until the server closes the connection. */
export function sendRaw(port: number, ...lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("end", () => resolve(received));
    socket.on("error", reject);
    socket.write([...lines, "", ""].join("\r\n"));
  });
}

export type Job = UserImportJobType & { JobId: string; UserPoolId: string; PreSignedUrl: string };

function asJob(job: UserImportJobType | undefined): Job {
  const { JobId, UserPoolId, PreSignedUrl } = job ?? {};
  if (!JobId || !UserPoolId || !PreSignedUrl) throw new Error("The reply has no import job.");
  return { ...job, JobId, UserPoolId, PreSignedUrl };
}

export async function createJob(
  emulator: Emulator,
  pool: UserPool,
  more: { JobName?: string; PasswordHashingAlgorithm?: PasswordHashingAlgorithmType } = {},
): Promise<Job> {
  const input = { UserPoolId: pool.id, JobName: "nightly", CloudWatchLogsRoleArn: roleArn, ...more };
  const { UserImportJob } = await cognito(emulator).send(new CreateUserImportJobCommand(input));
  return asJob(UserImportJob);
}

export async function startJob(emulator: Emulator, { UserPoolId, JobId }: Job): Promise<Job> {
  const { UserImportJob } = await cognito(emulator).send(
    new StartUserImportJobCommand({ UserPoolId, JobId }),
  );
  return asJob(UserImportJob);
}

export async function describeJob(emulator: Emulator, { UserPoolId, JobId }: Job): Promise<Job> {
  const input = { UserPoolId, JobId };
  const { UserImportJob } = await cognito(emulator).send(new DescribeUserImportJobCommand(input));
  return asJob(UserImportJob);
}

/** Creates a job, uploads its file and starts it. */
export async function importFile(
  emulator: Emulator,
  pool: UserPool,
  file: string | Buffer,
  PasswordHashingAlgorithm?: PasswordHashingAlgorithmType,
): Promise<Job> {
  const job = await createJob(emulator, pool, PasswordHashingAlgorithm && { PasswordHashingAlgorithm });
  const { status, body } = await put(job.PreSignedUrl, file);
  if (status !== 200) throw new Error(`The upload was refused: ${body}`);
  return startJob(emulator, job);
}

/** Returns the row log of a job from the state: the name of its stream and its messages. */
export function streamNames(emulator: Emulator, job: Job): { logGroupName: string; logStreamName: string } {
  for (const group of emulator.state.logGroups.values()) {
    for (const stream of group.streams.values()) {
      if (stream.name.startsWith(`${job.JobId}/`)) {
        return { logGroupName: group.name, logStreamName: stream.name };
      }
    }
  }
  throw new Error(`${job.JobId} has no log stream.`);
}
