import { expect, test } from "vitest";
import type { RunResult } from "../harness/run.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

/** The job's pre-signed URL, and what is secret of it. */
function secretsOfUrl(): string[] {
  const url = [...stage.pool.jobs.values()][0]?.preSignedUrl ?? "";
  const query = new URL(url).searchParams;
  return [url, query.get("X-Amz-Signature") ?? "", query.get("X-Amz-Security-Token") ?? ""];
}

/** Places with a secret that was not masked before. */
function leaks(step: RunResult, secrets: string[]): string[] {
  const masked: string[] = [];
  const found: string[] = [];
  for (const line of step.stdout.split("\n")) {
    const [, secret] = /^::add-mask::(.*)$/.exec(line) ?? [];
    if (secret !== undefined) masked.push(secret.replaceAll("%25", "%"));
    else if (secrets.some((text) => line.includes(text))) found.push(line);
  }
  for (const secret of secrets) if (!masked.includes(secret)) found.push(`not masked: ${secret}`);
  const files = { ...step.outputs, ...step.state, summary: step.summary, stderr: step.stderr };
  for (const [name, text] of Object.entries(files)) {
    if (secrets.some((secret) => text.includes(secret))) found.push(name);
  }
  return found;
}

test.each([
  ["a good run", {}, undefined],
  ["debug mode", { RUNNER_DEBUG: "1" }, undefined],
  ["a refused upload in debug mode", { RUNNER_DEBUG: "1" }, "PutObject"],
  ["a refused start in debug mode", { RUNNER_DEBUG: "1" }, "StartUserImportJob"],
])("the pre-signed URL is masked and in nothing that is left behind: %s", async (_, env, refused) => {
  if (refused !== undefined) {
    stage.emulator.inject({
      operation: refused,
      kind: "error",
      status: 403,
      code: "AccessDenied",
      message: "No.",
    });
  }
  const step = await stage.step({ env });
  expect(step.exitCode).toBe(refused === undefined ? 0 : 1);
  const secrets = secretsOfUrl();
  expect(secrets.every((secret) => secret.length > 50)).toBe(true);
  expect(leaks(step, secrets)).toEqual([]);
});

test("no user data is shown", async () => {
  const { stdout, stderr, summary, outputs } = await stage.step({ env: { RUNNER_DEBUG: "1" } });
  expect(stdout + stderr + summary + JSON.stringify(outputs)).not.toMatch(/user1|@example\.com/);
});
