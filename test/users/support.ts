/** Helpers for tests of the checks: a local Cognito without a server, and files of users. */

import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createUserPool, createUserPoolInput } from "../../emulator/cognito/pools.ts";
import { advance } from "../../emulator/import/life.ts";
import { services } from "../../emulator/services.ts";
import { defaultSettings } from "../../emulator/settings.ts";
import { checked } from "../../emulator/shapes.ts";
import { type Call, type ImportJob, newState, type UserPool } from "../../emulator/state.ts";
import type { HashingAlgorithm } from "../../src/base/hashing.ts";
import { type PoolKnowledge, readPool } from "../../src/run/read-pool.ts";
import type { Findings } from "../../src/users/check.ts";
import { checkUsers } from "../../src/users/check.ts";
import type { Mapping } from "../../src/users/convert/mapping.ts";
import { rewriteUsers } from "../../src/users/convert/rewrite.ts";
import type { UsersFile } from "../../src/users/formats/file.ts";
import type { PoolFacts } from "../../src/users/pool.ts";

export const signal = new AbortController().signal;
export const noDefaults: ReadonlyMap<string, string> = new Map();

/** A user pool as CreateUserPool's input describes it. */
export type PoolInput = {
  AutoVerifiedAttributes?: string[];
  UsernameAttributes?: string[];
  MfaConfiguration?: "OFF" | "ON" | "OPTIONAL";
  UsernameConfiguration?: { CaseSensitive: boolean };
  Schema?: object[];
  /** Whether it imports password hashes, as pools on AWS's newer infrastructure do; not a member of the API's input. */
  hashImport?: boolean;
};

/** The emulator's operations with a separate state, whose jobs end at once. */
export function localCognito() {
  const state = newState();
  const settings = { ...defaultSettings, pendingSeconds: 0, usersPerSecond: Number.POSITIVE_INFINITY };
  const now = Date.UTC(2026, 0, 1);
  const call: Call = { state, settings, now, region: "eu-west-1", host: "127.0.0.1:1", scheme: "http" };

  function operate(name: string, input: object): unknown {
    const operation = services.AWSCognitoIdentityProviderService?.operations[name];
    if (operation === undefined) throw new Error(`The emulator has no ${name}.`);
    return operation(call, input);
  }

  /** A job that was given its file; the upload itself, which only moves bytes, is left out. */
  function jobWith(pool: UserPool, bytes: Buffer, hashing: HashingAlgorithm | undefined): ImportJob {
    operate("CreateUserImportJob", {
      ...(hashing !== undefined && { PasswordHashingAlgorithm: hashing }),
      JobName: "agreement",
      UserPoolId: pool.id,
      CloudWatchLogsRoleArn: "arn:aws:iam::123456789012:role/import",
    });
    const job = [...pool.jobs.values()].at(-1);
    if (job === undefined) throw new Error("The emulator created no job.");
    job.upload = bytes;
    return job;
  }

  return {
    createPool: ({ hashImport = false, ...input }: PoolInput = {}): UserPool => {
      settings.hashImport = hashImport;
      state.pools.clear();
      state.logGroups.clear();
      const given = { PoolName: "staging", AutoVerifiedAttributes: ["email"], ...input };
      return createUserPool(call, checked(createUserPoolInput, given));
    },

    /** What the preflight learns of a pool, from the emulator's own replies. */
    factsOf: (pool: UserPool): Promise<PoolKnowledge> => {
      const UserPoolId = pool.id;
      const { CSVHeader } = operate("GetCSVHeader", { UserPoolId }) as { CSVHeader: string[] };
      const { UserPool } = operate("DescribeUserPool", { UserPoolId }) as { UserPool: object };
      return readPool({
        cognito: { getCsvHeader: async () => CSVHeader, describeUserPool: async () => UserPool },
        signal,
        allowsUnread: false,
      });
    },

    /** Imports a file; the ended job, with the outcome of each row, or the refusal to start it. */
    importBytes: (pool: UserPool, bytes: Buffer, hashing?: HashingAlgorithm): ImportJob | Error => {
      const job = jobWith(pool, bytes, hashing);
      try {
        operate("StartUserImportJob", { UserPoolId: pool.id, JobId: job.id });
      } catch (error) {
        if (error instanceof Error) return error;
        throw error;
      }
      advance(job, pool, settings, now);
      return job;
    },
  };
}

/** A folder for the tests of a file, removed at their end. */
export function testFolder(): { readonly path: string } {
  let path = "";
  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), "preflight-"));
  });
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
  };
}

/** Opens a file of users for a function, and closes it. */
export async function withUsersFile<T>(
  folder: { readonly path: string },
  content: string | Uint8Array,
  use: (file: UsersFile) => Promise<T>,
  name = "users.csv",
): Promise<T> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    return await use({ name, bytes: size, handle });
  } finally {
    await handle.close();
    await rm(path);
  }
}

export type Preflighted = {
  findings: Findings;
  /** The file to upload; undefined if there is none. */
  upload: Buffer | undefined;
  /** The line of the user's file for each row to upload, if the file was rewritten. */
  lines: number[] | undefined;
};

/** Checks a file and rewrites it as `src/run/check.ts` does with `validate: warn`. */
export async function preflighted(
  file: UsersFile,
  pool: PoolFacts,
  defaults: ReadonlyMap<string, string>,
  folder: string,
  mapping?: Mapping,
): Promise<Preflighted> {
  const findings = await checkUsers(file, pool, defaults, signal, mapping);
  if (findings.fatal) return { findings, upload: undefined, lines: undefined };
  if (!findings.needsRewriting) return { findings, upload: await bytesOf(file), lines: undefined };
  const rewritten = await rewriteUsers(file, { findings, pool, defaults, folder, signal });
  try {
    const { lines } = rewritten;
    const listed = Array.from({ length: lines.length }, (_, index) => lines.at(index));
    return { findings, upload: await bytesOf(rewritten.file), lines: listed };
  } finally {
    await rewritten.remove();
  }
}

async function bytesOf({ handle, bytes }: UsersFile): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}
