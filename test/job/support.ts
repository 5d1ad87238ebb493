/** Returns the context of a job: the emulator, and a clock that only sleeping moves. */
import { onTestFinished, vi } from "vitest";
import { put, roleArn, startEmulatorWithClock } from "../../emulator/support.ts";
import { createAgents } from "../../src/aws/http.ts";
import { createServices } from "../../src/aws/services.ts";
import type { Clock } from "../../src/base/clock.ts";

export async function jobContext() {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  const { emulator, clock: jobsClock } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const limits = { connectTimeoutMs: 0, readTimeoutMs: 0 };
  const agents = createAgents({}, { ca: undefined, verifiesCertificates: true, ...limits });
  onTestFinished(() => agents.closeIdle());
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      now += ms;
      jobsClock.pass(ms / 1000);
    },
    timeout: () => new AbortController().signal,
  };
  const lines: string[] = [];
  const log = {
    ...{
      info: (line: string) => lines.push(line),
      verbatim: () => {},
      notice: () => {},
      warning: (line: string) => lines.push(`warning: ${line}`),
      error: () => {},
    },
    ...{ debug: () => {}, mask: () => {}, group: <T>(_: string, body: () => Promise<T>) => body() },
  };
  const random = () => 0;
  const { cognito } = createServices({
    ...{ userPoolId: pool.id, region: "eu-west-1", endpointUrl: emulator.url, agents },
    identity: { kind: "environment" },
    requestToken: () => Promise.reject(new Error("There is no workflow.")),
    mask: () => {},
    redact: (text) => text,
    retry: { clock, random, log: { debug: () => {}, info: () => {} } },
  });
  return { emulator, pool, agents, lines, context: { cognito, clock, random, log } };
}

/** A job that has its file. */
export async function uploadedJob() {
  const { emulator, lines, context } = await jobContext();
  const { cognito } = context;
  const request = { jobName: "seed", cloudWatchLogsRoleArn: roleArn };
  const { job, uploadUrl } = await cognito.createUserImportJob(request, new AbortController().signal);
  await put(uploadUrl, "cognito:username\nuser1\n");
  return { emulator, job, lines, context };
}
