/** What one seed decides: file, pool, inputs, what the services do, and when the run is cancelled. */
import { mulberry32 } from "../../bench/random.ts";
import type { EmulatorSettings, Fault } from "../../emulator/emulator.ts";
import { importCalls } from "../harness/fixtures.ts";

export type Scenario = {
  seed: number;
  /** How many users the file has; user `n` is on line `n + 2`. */
  users: number;
  /** The users who exist before the run. */
  existing: readonly number[];
  /** The users whom Cognito refuses, because their address is not verified. */
  refused: readonly number[];
  /** Users whom somebody else creates after the look-up, before the job starts. */
  appearing: readonly number[];
  /** Those of the existing users whose name in the pool is not that of the file. */
  renamed: readonly number[];
  /** The users whom the file puts into the group `staff`; undefined without a column of groups. */
  members: readonly number[] | undefined;
  inputs: Record<string, string>;
  settings: Partial<EmulatorSettings>;
  /** Each of them ends before the action gives up. */
  faults: readonly Fault[];
  /** How many users another job of the account has, which runs first; 0 for none. */
  otherUsers: number;
  cancelAt: { operation: string; count: number } | undefined;
};

const faulty = [
  ...importCalls,
  ...["DescribeLogStreams", "GetLogEvents", "FilterLogEvents", "ListGroups"],
  ...["ListUsersInGroup", "AdminAddUserToGroup", "AdminUpdateUserAttributes"],
];
const faultKinds: readonly Fault["kind"][] = [
  ...(["throttle", "server-error", "reset", "lost-reply", "cut-reply"] as const),
  ...(["unavailable", "bad-gateway", "slow"] as const),
];

function randomSource(seed: number) {
  const numbers = mulberry32(seed);
  const next = () => numbers() / 2 ** 32;
  return {
    chance: (share: number) => next() < share,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
    oneOf: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
  };
}

export function scenarioOf(seed: number): Scenario {
  const { chance, upTo, oneOf } = randomSource(seed);
  const users = 1 + upTo(8);
  const each = Array.from({ length: users }, (_, n) => n);
  const existing = each.filter(() => chance(0.3));
  const hasRefused = chance(0.3);
  const refused = each.filter((n) => hasRefused && !existing.includes(n) && chance(0.3));
  const appears = chance(0.1);
  const appearing = each.filter(
    (n) => appears && !existing.includes(n) && !refused.includes(n) && chance(0.5),
  );
  const renamed = existing.filter(() => chance(0.5));
  const members = chance(0.3) ? each.filter(() => chance(0.5)) : undefined;
  const faults = Array.from({ length: chance(0.6) ? 1 + upTo(2) : 0 }, (): Fault => {
    const kind = oneOf(faultKinds);
    return { operation: oneOf(faulty), kind, times: 1 + upTo(1), after: upTo(2), delayMs: 1000 * upTo(50) };
  });
  return {
    ...{ seed, users, existing, refused, appearing, renamed, members, faults },
    inputs: {
      "existing-users": oneOf(["auto", "skip", "upload", "update"]),
      ...(members !== undefined && { "groups-column": "groups" }),
      ...(refused.length > 0 && { validate: "warn", "max-failed-users": oneOf(["0", "9", "50%"]) }),
      ...(chance(0.1) && { "max-skipped-users": oneOf(["0", "2", "50%"]) }),
      ...(chance(0.1) && { "dry-run": "true" }),
      ...(chance(0.1) && { "stop-on-cancel": "false" }),
      "timeout-minutes": oneOf(["10", "60"]),
    },
    settings: {
      pendingSeconds: chance(0.05) ? 30 : oneOf([0, 2]),
      usersPerSecond: oneOf([4, 30, 1e9]),
      stoppingSeconds: oneOf([0, 1]),
      logDelaySeconds: oneOf([0, 0, 3, 8]),
      startRefusal: oneOf(["PreconditionNotMetException", "InvalidParameterException"]),
      failedShare: oneOf([0, 0.5, 1]),
      firstUserLine: oneOf([1, 2]),
    },
    otherUsers: chance(0.15) ? 1 + upTo(60) : 0,
    cancelAt: chance(0.15) ? { operation: oneOf(faulty), count: 1 + upTo(2) } : undefined,
  };
}

/** Returns simpler scenarios than this one, to find the smallest that fails. */
export function* simpler(scenario: Scenario): Iterable<Scenario> {
  for (const at of scenario.faults.keys()) {
    yield { ...scenario, faults: scenario.faults.filter((_, other) => other !== at) };
  }
  if (scenario.cancelAt !== undefined) yield { ...scenario, cancelAt: undefined };
  if (scenario.otherUsers > 0) yield { ...scenario, otherUsers: 0 };
  if (scenario.members !== undefined) {
    const { "groups-column": _, ...inputs } = scenario.inputs;
    yield { ...scenario, members: undefined, inputs };
  }
  if (scenario.renamed.length > 0) yield { ...scenario, renamed: [] };
  if (scenario.appearing.length > 0) yield { ...scenario, appearing: [] };
  for (const name of Object.keys(scenario.settings)) {
    const { [name as keyof EmulatorSettings]: _, ...settings } = scenario.settings;
    yield { ...scenario, settings };
  }
  if (scenario.users > 1) {
    const users = scenario.users - 1;
    const within = (list: readonly number[]) => list.filter((n) => n < users);
    const { existing, refused, appearing, renamed, members } = scenario;
    yield {
      ...{
        ...scenario,
        users,
        existing: within(existing),
        refused: within(refused),
        appearing: within(appearing),
      },
      ...{ renamed: within(renamed), members: members && within(members) },
    };
  }
}
