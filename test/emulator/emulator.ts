/** The local Cognito: user pools, CloudWatch Logs and the upload bucket on one loopback port. */

import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { createUserPool, createUserPoolInput } from "./cognito/pools.ts";
import { createUser, createUserInput } from "./cognito/users.ts";
import { type Fault, pending } from "./faults.ts";
import { advanceAll } from "./import/life.ts";
import { randomName } from "./random.ts";
import { type RecordedRequest, serve, type World } from "./server.ts";
import { checked } from "./shapes.ts";
import { type Call, defaultSettings, type EmulatorSettings, type State, type UserPool } from "./state.ts";

export type { Fault } from "./faults.ts";
export { awsRates, type Rates } from "./rates.ts";
export type { RecordedRequest } from "./server.ts";
export type { EmulatorSettings, ImportJob, State, User, UserPool } from "./state.ts";

export type Emulator = {
  url: string;
  port: number;
  /** May be changed while it runs. */
  settings: EmulatorSettings;
  state: State;
  /** Every request, in the order of arrival. */
  requests: RecordedRequest[];
  inject(fault: Fault): void;
  /** Makes a pool as CreateUserPool does; called "staging", with `email` auto-verified, unless told otherwise. */
  createUserPool(input?: object, region?: string): UserPool;
  /** Makes a user as AdminCreateUser does. */
  createUser(poolId: string, username: string, attributes?: Record<string, string>): void;
  /** Brings all jobs to now; requests do that by themselves. */
  advance(): void;
  /** Stops serving and drops open connections. */
  close(): Promise<void>;
};

export type EmulatorOptions = {
  /** 0, the default, takes any free port. */
  port?: number;
  /** The time of the jobs' world, in milliseconds. Signatures are always checked against the real time. */
  clock?: () => number;
  settings?: Partial<EmulatorSettings>;
};

/** Starts the local Cognito on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const clock = options.clock ?? Date.now;
  const settings = { ...defaultSettings, ...options.settings };
  const world: World = { state: newState(), settings, clock, requests: [], faults: [], buckets: new Map() };
  const { port, close } = await listen(world, options.port ?? 0);
  const { state, requests } = world;
  const call = (region: string): Call => ({
    state,
    settings,
    now: clock(),
    region,
    host: `127.0.0.1:${port}`,
  });

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    settings,
    state,
    requests,
    inject: (fault) => {
      world.faults.push(pending(fault));
    },
    createUserPool: (input = {}, region = "eu-west-1") => {
      const given = { PoolName: "staging", AutoVerifiedAttributes: ["email"], ...input };
      return createUserPool(call(region), checked(createUserPoolInput, given));
    },
    createUser: (poolId, username, attributes = {}) => {
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      const input = { UserPoolId: poolId, Username: username, UserAttributes };
      createUser(call(poolId.split("_")[0] ?? ""), checked(createUserInput, input));
    },
    advance: () => advanceAll(state, settings, clock()),
    close,
  };
}

function newState(): State {
  return {
    account: "123456789012",
    pools: new Map(),
    logGroups: new Map(),
    uploadKey: {
      accessKeyId: `ASIA${randomName(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`,
      secret: randomBytes(30).toString("base64"),
      sessionToken: randomBytes(300).toString("base64"),
    },
  };
}

async function listen(world: World, wanted: number): Promise<{ port: number; close: () => Promise<void> }> {
  // Idle connections stay open: a client that polls now and then shall not meet one that is just being closed.
  const server = createServer({ keepAliveTimeout: 0 });
  // A client that goes away in the middle of its request has nobody to be told.
  const gone = () => undefined;
  server.on("request", (request, response) => {
    serve(world, request, response, () => undefined).catch(gone);
  });
  server.on("checkContinue", (request, response) => {
    serve(world, request, response, () => response.writeContinue()).catch(gone);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : wanted;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, close };
}
