/** Whichever call of a run fails, and however it fails, the run ends as if nothing had happened, or says what is missing. */
import { expect, test } from "vitest";
import type { Fault } from "../../emulator/emulator.ts";
import { jobLimits } from "../../src/users/convert/split.ts";
import type { RunResult } from "../harness/run.ts";
import { fillStage, type Stage } from "../harness/stage.ts";

const file = [
  "cognito:username,email,email_verified,name,groups",
  "ada,ada@example.com,true,Ada,staff",
  "bo,bo@example.com,true,Bo,",
  "",
].join("\n");

const inputs = { "existing-users": "update", "groups-column": "groups", "create-groups": "true" };
const run = (stage: Stage, more: Record<string, string> = {}, faults: Fault[] = []) =>
  stage.step({ inputs: { ...inputs, ...more }, files: { "users.csv": file }, faults, post: true });

/** The runs whose calls fail: what is there before, and the inputs. */
const paths: Record<string, (stage: Stage) => Promise<Record<string, string>>> = {
  "a first run": async () => ({}),
  "a second run": async (stage) => {
    await run(stage);
    return {};
  },
  "an update": async (stage) => {
    const attributes = { email: "ada@example.com", email_verified: "true", name: "Before" };
    stage.emulator.createUser(stage.pool.id, "ada", attributes);
    return {};
  },
  "a resumed job": async (stage) => {
    const { outputs } = await run(stage, { start: "false", "existing-users": "upload" });
    return { "job-id": outputs["job-id"] ?? "", "existing-users": "" };
  },
  "several jobs, passwords and a list of users": async () => {
    jobLimits.users = 1;
    return { password: "Correct-Horse-1", "users-path": "list.json" };
  },
  "a dry run": async () => ({ "dry-run": "true" }),
};

const transient = ["throttle", "server-error", "reset", "lost-reply"] as const;
const denied = {
  kind: "error",
  code: "AccessDeniedException",
  message: "Not allowed.",
  status: 400,
} as const;
const faults = [...transient.map((kind) => ({ kind })), denied];

/** What a run leaves in the pool. */
function poolOf({ pool }: Stage): object {
  return {
    users: [...pool.users.values()].map(({ username, status, attributes: { sub: _, ...rest } }) => {
      return [username, status, rest];
    }),
    groups: [...pool.groups.values()].map(({ name, members }) => [name, [...members].sort()]),
    started: [...pool.jobs.values()].filter(({ startedAt }) => startedAt !== undefined).length,
  };
}

async function onStage<T>(use: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await fillStage({} as Stage);
  const limits = { ...jobLimits };
  try {
    return await use(stage);
  } finally {
    Object.assign(jobLimits, limits);
    await stage.emulator.close();
  }
}

/** Runs a path with a fault in its call number `after`. */
function runPath(
  path: string,
  fault?: Omit<Fault, "operation">,
): Promise<{ result: RunResult; pool: object }> {
  return onStage(async (stage) => {
    const more = (await paths[path]?.(stage)) ?? {};
    const result = await run(stage, more, fault && [{ operation: "*", ...fault }]);
    return { result, pool: poolOf(stage) };
  });
}

test.each(Object.keys(paths))("%s, with a fault in each of its calls", { timeout: 180_000 }, async (path) => {
  const clean = await runPath(path);
  expect(clean.result.failures).toEqual([]);
  for (const after of clean.result.requests.keys()) {
    for (const fault of faults) {
      const at = `${fault.kind} at ${clean.result.requests[after]}`;
      const { result, pool } = await runPath(path, { ...fault, after });
      expect(result.leftBehind, at).toEqual([]);
      expect(result.outputs.changed, at).toMatch(/^(true|false)$/);
      if (fault.kind === "error") expect(result.failures.length, at).toBeLessThan(2);
      else {
        expect(result.failures, at).toEqual([]);
        expect(pool, at).toEqual(clean.pool);
      }
    }
  }
});
