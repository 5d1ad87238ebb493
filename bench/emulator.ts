import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Cognito } from "../src/aws/cognito.ts";
import { createAgents } from "../src/aws/http.ts";
import { createServices } from "../src/aws/services.ts";
import { systemClock } from "../src/base/clock.ts";

export const roleArn = "arn:aws:iam::123456789012:role/CognitoImportLogs";

/** The requests that reached the emulator, in the order of arrival. */
export type Served = { operation: string; status: number; bodyBytes: number }[];

/** The messages to the process: requests for the served requests, or for a new pool. */
export type Question = "served" | "pool";

export type EmulatorProcess = {
  url: string;
  userPoolId: string;
  /** Creates another empty pool with the same attributes, and resolves to its id. */
  newPool(): Promise<string>;
  cognito: Cognito;
  /** Resolves to the requests served since the last call, and removes uploaded files. */
  takeServed(): Promise<Served>;
  close(): void;
};

/** Starts the local Cognito in a separate process, with a pool for the users of the benchmarks. */
export async function startEmulatorProcess(): Promise<EmulatorProcess> {
  const child = fork(join(import.meta.dirname, "emulator-process.ts"), {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const answer = () => once(child, "message", { signal: AbortSignal.timeout(60_000) });
  const [{ url, userPoolId }] = (await answer()) as [{ url: string; userPoolId: string }];
  const connection = {
    ca: undefined,
    verifiesCertificates: true,
    connectTimeoutMs: 60_000,
    readTimeoutMs: 60_000,
  };
  const agents = createAgents({}, connection);
  const identity = { kind: "environment" } as const;
  const requestToken = () => Promise.reject(new Error("no role is assumed here"));
  const retry = { clock: systemClock, random: Math.random, log: { debug: () => {}, info: () => {} } };
  process.env.AWS_ACCESS_KEY_ID = "test";
  process.env.AWS_SECRET_ACCESS_KEY = "test";
  async function ask(question: Question): Promise<unknown> {
    const answered = answer();
    child.send(question);
    return (await answered)[0];
  }
  return {
    url,
    userPoolId,
    newPool: async () => String(await ask("pool")),
    cognito: createServices({
      userPoolId,
      region: "eu-west-1",
      endpointUrl: url,
      identity,
      requestToken,
      agents,
      retry,
      mask: () => {},
      redact: (text) => text,
    }).cognito,
    takeServed: async () => (await ask("served")) as Served,
    close: () => {
      agents.closeIdle();
      child.disconnect();
    },
  };
}
