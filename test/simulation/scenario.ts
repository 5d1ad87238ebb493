/** What one seed decides: file, pool, inputs, what the services do, and when the run is cancelled or killed. */
import { mulberry32 } from "../../bench/random.ts";
import type { EmulatorSettings, Fault } from "../../emulator/emulator.ts";
import { importCalls } from "../harness/fixtures.ts";
import type { KillMoment } from "../harness/kill.ts";

/** Users of the file by number. */
export type Users = readonly number[];

export type Scenario = {
  seed: number;
  format: "csv" | "ndjson" | "okta";
  /** How many users the file has. */
  users: number;
  /** The users who exist before the run, and those of them whose name in the pool is not that of the file. */
  existing: Users;
  renamed: Users;
  /** The users whom Cognito refuses, because their address is not verified. */
  refused: Users;
  /** The users whom the source leaves out, because they are suspended. */
  leftOut: Users;
  /** Users whom somebody else creates after the look-up, before the job starts. */
  appearing: Users;
  /** Users whom somebody else deletes after the look-up has found them. */
  vanishing: Users;
  /** The users whom the file puts into each group; undefined without a column of groups. */
  groups: { staff: Users; team: Users } | undefined;
  /** Whether the pool has the group `team`; it always has `staff`. */
  hasTeam: boolean;
  /** The users with a password of their own; undefined without a column of passwords. */
  ownPasswords: Users | undefined;
  /** Whether passwords are imported as hashes. */
  importsHashes: boolean;
  /** How many users a job takes; undefined for as many as Cognito's. */
  jobUsers: number | undefined;
  /** Where a second step starts the job that the first one created; undefined for one step. */
  resumes: "same runner" | "another runner" | undefined;
  inputs: Record<string, string>;
  settings: Partial<EmulatorSettings>;
  /** Each of them ends before the action gives up. */
  faults: readonly Fault[];
  /** An operation for which the permission is missing. */
  denied: string | undefined;
  /** The seconds after which the credentials are refused. */
  expiresAfter: number | undefined;
  /** How many users another job of the account has, which runs first; 0 for none. */
  otherUsers: number;
  cancelAt: { operation: string; count: number } | undefined;
  killAt: KillMoment | undefined;
};

const otherCalls = [
  ...["DescribeLogStreams", "GetLogEvents", "FilterLogEvents", "ListGroups", "CreateGroup"],
  ...["ListUsersInGroup", "AdminAddUserToGroup", "AdminUpdateUserAttributes", "AdminSetUserPassword"],
  "StopUserImportJob",
];
const faulty = [...importCalls, ...otherCalls];
const faultKinds: readonly Fault["kind"][] = [
  ...(["throttle", "server-error", "reset", "lost-reply", "cut-reply"] as const),
  ...(["unavailable", "bad-gateway", "slow"] as const),
];

/** Returns a function like Math.random, whose numbers depend on a seed. */
export function randomOf(seed: number): () => number {
  const numbers = mulberry32(seed);
  return () => numbers() / 2 ** 32;
}

function randomSource(seed: number) {
  const next = randomOf(seed);
  return {
    chance: (share: number) => next() < share,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
    oneOf: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
  };
}
type Random = ReturnType<typeof randomSource>;

export function scenarioOf(seed: number): Scenario {
  const random = randomSource(seed);
  const { chance, upTo, oneOf } = random;
  const users = 1 + upTo(8);
  const each = Array.from({ length: users }, (_, n) => n);
  const format = oneOf(["csv", "csv", "ndjson", "okta"] as const);
  const leftOut = each.filter(() => format === "okta" && chance(0.2));
  const taken = each.filter((n) => !leftOut.includes(n));
  const existing = taken.filter(() => chance(0.3));
  const hasRefused = format !== "okta" && chance(0.3);
  const refused = taken.filter((n) => hasRefused && !existing.includes(n) && chance(0.3));
  const appears = chance(0.1);
  const appearing = taken.filter(
    (n) => appears && !existing.includes(n) && !refused.includes(n) && chance(0.5),
  );
  const groups = chance(0.3)
    ? { staff: each.filter(() => chance(0.5)), team: each.filter(() => chance(0.3)) }
    : undefined;
  const resumes = chance(0.1) ? oneOf(["same runner", "another runner"] as const) : undefined;
  const scenario = {
    ...{ seed, format, users, existing, refused, leftOut, appearing, groups, resumes },
    renamed: existing.filter(() => chance(0.5)),
    hasTeam: chance(0.6),
    importsHashes: chance(0.01),
    ownPasswords: chance(0.12) ? each.filter(() => chance(0.5)) : undefined,
    jobUsers: resumes === undefined && chance(0.15) ? 1 + upTo(3) : undefined,
  };
  const inputs = inputsOf(scenario, random);
  const isLeftOut = resumes === undefined && inputs["existing-users"] !== "upload";
  const vanishes = isLeftOut && chance(0.1);
  const stops = random.oneOf(["cancel", "kill", "kill", "", "", "", "", "", "", ""]);
  return {
    ...scenario,
    inputs,
    vanishing: existing.filter(() => vanishes && chance(0.5)),
    settings: settingsOf(scenario, inputs, random),
    faults: faultsOf(random),
    denied: chance(0.04) ? oneOf(faulty) : undefined,
    expiresAfter: chance(0.03) ? 1 + upTo(20) : undefined,
    otherUsers: chance(0.12) ? 1 + upTo(60) : 0,
    cancelAt: stops === "cancel" ? cancelOf(random) : undefined,
    killAt: stops === "kill" ? killOf(random) : undefined,
  };
}

type Decided = Pick<
  Scenario,
  "format" | "refused" | "groups" | "importsHashes" | "ownPasswords" | "resumes" | "hasTeam"
>;

function inputsOf(decided: Decided, { chance, oneOf }: Random): Record<string, string> {
  const { format, refused, groups, importsHashes, ownPasswords, resumes, hasTeam } = decided;
  const modes = ["auto", "skip", "upload", ...(resumes === undefined ? ["update", "update", "fail"] : [])];
  return {
    "existing-users": oneOf(modes),
    ...(format === "okta" && { source: "okta", "csv-defaults": "email_verified=true" }),
    ...(groups !== undefined && {
      "groups-column": "groups",
      ...((!hasTeam || chance(0.3)) && chance(0.9) && { "create-groups": "true" }),
    }),
    ...((importsHashes || chance(0.1)) && { password: "Zq0xShared-Password" }),
    ...(ownPasswords !== undefined && { "password-column": "password" }),
    ...(refused.length > 0 && { validate: "warn", "max-failed-users": oneOf(["0", "9", "50%"]) }),
    ...(chance(0.1) && { "max-skipped-users": oneOf(["0", "2", "50%"]) }),
    ...(resumes === undefined && chance(0.1) && { "dry-run": "true" }),
    ...(chance(0.1) && { "stop-on-cancel": "false" }),
    ...(chance(0.3) && { "stop-on-timeout": "true" }),
    ...(chance(0.2) && { "users-path": oneOf(["list.json", "list.csv"]) }),
    ...(chance(0.1) && { "expected-pool-name": oneOf(["staging", "staging", "production"]) }),
    ...(chance(0.1) && {
      "allowed-account-ids": oneOf(["123456789012", "111122223333,123456789012", "999999999999"]),
    }),
    "timeout-minutes": chance(0.12) ? "0.2" : oneOf(["10", "60"]),
  };
}

function settingsOf(
  { jobUsers }: Pick<Scenario, "jobUsers">,
  inputs: Record<string, string>,
  { chance, oneOf }: Random,
): Partial<EmulatorSettings> {
  const isLate = chance(inputs["timeout-minutes"] === "0.2" ? 0.6 : 0.04);
  return {
    // Jobs of as many users as Cognito takes do not follow one another within a second.
    pendingSeconds: isLate ? 30 : oneOf([jobUsers === undefined ? 0 : 2, 2, 5]),
    usersPerSecond: oneOf([3, 30, 1e9]),
    stoppingSeconds: oneOf([0, 1, 5]),
    logDelaySeconds: chance(0.05) ? 1000 : oneOf([0, 0, 3, 8]),
    startRefusal: oneOf(["PreconditionNotMetException", "InvalidParameterException"]),
    failedShare: oneOf([0, 0.5, 1]),
    firstUserLine: oneOf([1, 2]),
  };
}

/** At most one fault for an operation: each of them ends before the action gives up, but not all together. */
function faultsOf({ chance, upTo, oneOf }: Random): Fault[] {
  const faults = Array.from({ length: chance(0.6) ? 1 + upTo(2) : 0 }, (): Fault => {
    const kind = oneOf(faultKinds);
    const after = chance(0.5) ? 0 : upTo(3);
    const operation = oneOf(chance(0.6) ? importCalls : otherCalls);
    return { operation, kind, times: 1 + upTo(1), after, delayMs: 1000 * upTo(50) };
  });
  return faults.filter(({ operation }, at) => faults.findIndex((one) => one.operation === operation) === at);
}

function cancelOf({ chance, upTo, oneOf }: Random): Scenario["cancelAt"] {
  const ofJob = ["CreateUserImportJob", "PutObject", "StartUserImportJob", "DescribeUserImportJob"];
  return { operation: oneOf(chance(0.6) ? ofJob : faulty), count: chance(0.5) ? 1 : 1 + upTo(2) };
}

function killOf({ chance, upTo }: Random): KillMoment {
  return chance(0.5) ? { request: 1 + upTo(11) } : { continuation: 1 + upTo(4500) };
}
