/** The local Cognito: user pools, CloudWatch Logs, STS and the upload bucket on one loopback port. */

import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { setTimeout as sleep } from "node:timers/promises";
import { type BillableUser, billableUsers } from "./billing.ts";
import { addUser } from "./cognito/directory.ts";
import { createUserPool, createUserPoolInput } from "./cognito/pools.ts";
import { createUser, createUserInput } from "./cognito/users.ts";
import { type Fault, pending } from "./faults.ts";
import type { RecordedRequest, ServerContext } from "./http.ts";
import { advanceAll } from "./import/life.ts";
import { serve } from "./server.ts";
import { defaultSettings, type EmulatorSettings } from "./settings.ts";
import { checked } from "./shapes.ts";
import { type Call, newState, type State, type UserPool, type UserStatus } from "./state.ts";

export type { Fault } from "./faults.ts";
export { awsRates } from "./rates.ts";
export type { EmulatorSettings } from "./settings.ts";
export type { UserPool } from "./state.ts";

export type Emulator = {
  url: string;
  port: number;
  /** May be changed while it runs. */
  settings: EmulatorSettings;
  state: State;
  /** Every request, in the order of arrival. */
  requests: RecordedRequest[];
  inject(fault: Fault): void;
  /** Removes the injected faults that have not occurred yet. */
  clearFaults(): void;
  /** Creates a pool as CreateUserPool does; by default with the name "staging" and `email` auto-verified. */
  createUserPool(input?: object, region?: string): UserPool;
  /**
   * Creates a user as AdminCreateUser does, without making the user billable. One of an external provider is created as
   * a sign-in through the provider would.
   */
  createUser(
    poolId: string,
    username: string,
    attributes?: Record<string, string>,
    status?: UserStatus,
  ): void;
  /** Moves the clock of jobs, users and logs forward by `ms` milliseconds. */
  advanceClock(milliseconds: number): void;
  /** Returns the monthly active users, with the operations that count. */
  billableUsers(): BillableUser[];
  /** Updates all jobs to the current time. Requests do so automatically. */
  advance(): void;
  /** Stops serving and drops open connections. */
  close(): Promise<void>;
};

export type EmulatorOptions = {
  /** 0, the default, selects any free port. */
  port?: number;
  /** The time of jobs, users and logs, in milliseconds. Signatures are checked against the real time, see the settings. */
  clock?: () => number;
  /** Serves over HTTPS, with this key and certificate in PEM. */
  tls?: { key: string; cert: string };
  settings?: Partial<EmulatorSettings>;
  /** Called with every reply of Cognito and CloudWatch Logs before it is sent. */
  onReply?: ServerContext["onReply"];
  /** Called with every request as soon as its operation is known, before it is handled. */
  onRequest?: ServerContext["onRequest"];
  /** Delays the requests with the faults "slow" and "hang"; by real timers by default. */
  delay?: ServerContext["delay"];
};

/** Starts the local Cognito on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  let advancedBy = 0;
  const clock = () => (options.clock ?? Date.now)() + advancedBy;
  const advanceClock = (milliseconds: number) => {
    advancedBy += milliseconds;
  };
  const settings = { ...defaultSettings, ...options.settings };
  const scheme = options.tls === undefined ? "http" : "https";
  const { onReply, onRequest, delay = realDelay } = options;
  const shared = { requests: [], faults: [], buckets: new Map(), onReply, onRequest, delay };
  const context: ServerContext = { state: newState(), settings, clock, advanceClock, scheme, ...shared };
  const { port, close } = await listen(context, options);
  const { state, requests } = context;
  const call = (region: string): Call => ({
    state,
    settings,
    now: clock(),
    region,
    host: `127.0.0.1:${port}`,
    scheme,
  });

  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    settings,
    state,
    requests,
    inject: (fault) => {
      context.faults.push(pending(fault));
    },
    clearFaults: () => {
      context.faults.length = 0;
    },
    createUserPool: (input = {}, region = "eu-west-1") => {
      const given = { PoolName: "staging", AutoVerifiedAttributes: ["email"], ...input };
      return createUserPool(call(region), checked(createUserPoolInput, given));
    },
    createUser: (poolId, username, attributes = {}, status = "FORCE_CHANGE_PASSWORD") => {
      const pool = state.pools.get(poolId);
      if (pool !== undefined && status === "EXTERNAL_PROVIDER") {
        addUser(pool, username, attributes, status, clock());
        return;
      }
      const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
      const input = { UserPoolId: poolId, Username: username, UserAttributes };
      const user = createUser(call(poolId.split("_")[0] ?? ""), checked(createUserInput, input));
      user.status = status;
    },
    advanceClock,
    billableUsers: () => billableUsers(state),
    advance: () => advanceAll(state, settings, clock()),
    close,
  };
}

async function realDelay(milliseconds: number): Promise<void> {
  if (milliseconds !== Number.POSITIVE_INFINITY) await sleep(milliseconds);
}

async function listen(
  context: ServerContext,
  { port: wanted = 0, tls }: EmulatorOptions,
): Promise<{ port: number; close: () => Promise<void> }> {
  // Idle connections stay open, so that no client sends a request while its connection is being closed.
  const idle = { keepAliveTimeout: 0 };
  const server = tls === undefined ? createServer(idle) : createTlsServer({ ...idle, ...tls });
  // After a client has closed its connection, it does not wait for a reply.
  const gone = () => undefined;
  server.on("request", (request, response) => {
    serve(context, request, response, () => undefined).catch(gone);
  });
  server.on("checkContinue", (request, response) => {
    serve(context, request, response, () => response.writeContinue()).catch(gone);
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
