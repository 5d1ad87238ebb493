/** What a scenario finds: a pool with users and groups, and services that behave as the seed says. */
import { tmpdir } from "node:os";
import { awsRates, type Fault } from "../../emulator/emulator.ts";
import { fillStage, type Stage, type StepOptions } from "../harness/stage.ts";
import { randomOf, type Scenario } from "./scenario.ts";
import { userOf } from "./truth.ts";
import { address, nameOf, username } from "./users-file.ts";

/** The quotas that the action has a pace for are about a tenth of AWS's, and allow single calls beside it. */
const rates = { ...awsRates, UserAccountRecovery: 5, UserUpdate: 5, UserList: 6 };

/** Prepares the stage of a scenario; the caller closes its emulator. */
export async function prepareStage(scenario: Scenario): Promise<Stage> {
  const { seed, existing, renamed, hasTeam, importsHashes, otherUsers, expiresAfter, settings } = scenario;
  const stage = await fillStage({} as Stage, {
    start: Date.UTC(2026, 0) + (seed % 1000),
    settings: { ...settings, rates, hashImport: importsHashes },
  });
  const { emulator, clock, step } = stage;
  const random = randomOf(seed);
  // The SDK keeps for good what it has read of each home.
  stage.step = (options) => step({ ...options, random, env: { HOME: tmpdir() } });
  for (const name of hasTeam ? ["staff", "team"] : ["staff"]) addGroup(stage, name);
  for (const n of existing) createUser(stage, n, renamed.includes(n) ? "Before" : nameOf(n));
  // ListUsers shows whole seconds, by which users who existed are told from those who were imported.
  clock.advance(5000);
  if (otherUsers > 0) await startOtherJob(stage, otherUsers);
  if (expiresAfter !== undefined) {
    const expiresAt = clock.epoch() + expiresAfter * 1000;
    emulator.settings.credentials = [{ accessKeyId: "test", secretAccessKey: "test", expiresAt }];
  }
  return stage;
}

function addGroup({ pool }: Stage, name: string): void {
  const nothing = { description: undefined, roleArn: undefined, precedence: undefined };
  pool.groups.set(name, { name, ...nothing, createdAt: 0, modifiedAt: 0, members: new Set() });
}

function createUser({ emulator, pool }: Stage, n: number, name: string): void {
  emulator.createUser(pool.id, username(n), { email: address(n), email_verified: "true", name });
}

/** Starts an import job in another pool of the account. */
async function startOtherJob({ emulator, step }: Stage, users: number): Promise<void> {
  const other = emulator.createUserPool({ PoolName: "other" });
  const rows = Array.from({ length: users }, (_, n) => `other${n},other${n}@example.org,true\n`);
  await step({
    inputs: { "user-pool-id": other.id, "wait-for-completion": "false", "existing-users": "upload" },
    files: { "users.csv": `cognito:username,email,email_verified\n${rows.join("")}` },
  });
}

/** What others do while the run goes on: between the look-up and the job, somebody creates and deletes users. */
export function events(stage: Stage, { appearing, vanishing }: Scenario): Pick<StepOptions, "onRequest"> {
  return {
    onRequest: (operation) => {
      if (operation !== "PutObject") return;
      for (const n of appearing.filter((n) => userOf(stage, n) === undefined))
        createUser(stage, n, nameOf(n));
      for (const n of vanishing) stage.pool.users.delete(username(n));
    },
  };
}

export function allFaults({ faults, denied }: Scenario): Fault[] {
  if (denied === undefined) return [...faults];
  const refusal = { code: "AccessDeniedException", message: "Not allowed.", status: 400 };
  return [...faults, { operation: denied, kind: "error", times: Number.POSITIVE_INFINITY, ...refusal }];
}
