/**
 * Log and summary as people see them, one file for each kind of run: they read as the specification of what the action
 * says. After a change that is meant, `npx vitest run test/snapshots.test.ts -u` and read the difference.
 */
import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { startTokenIssuer } from "../emulator/oidc.ts";
import { usersCsv } from "./harness/fixtures.ts";
import type { RunResult } from "./harness/run.ts";
import { useStage } from "./harness/stage.ts";

const stage = useStage({ start: Date.parse("2026-01-15T09:00:00Z"), settings: { hashImport: true } });
const users = await readFile("examples/users.csv");

/** The demo's run: 12 users, one of whom exists. */
async function demoRun() {
  stage.pool = stage.emulator.createUserPool({
    PoolName: "staging",
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
  });
  stage.emulator.createUser(stage.pool.id, "ada.okafor", { email: "ada.okafor@example.com" });
  return stage.step({ inputs: { password: "Correct-Horse-1" }, files: { "users.csv": users } });
}

const faulty = usersCsv(40, (row) => {
  if (row % 10 === 2) return { email: "nobody" };
  if (row === 3) return { "cognito:username": "user1" };
  if (row === 5) return { birthdate: "02/30/2000", email_verified: "false" };
  return {};
}).replace("nickname", "nick_name");

test.each<[string, () => Promise<RunResult>]>([
  ["demo", demoRun],
  [
    "second-deployment",
    async () => {
      await demoRun();
      stage.clock.advance(3_600_000);
      return stage.step({ inputs: { password: "Correct-Horse-1" }, files: { "users.csv": users } });
    },
  ],
  ["problems", () => stage.step({ files: { "users.csv": faulty } })],
  [
    "failed-import",
    () => {
      stage.emulator.createUser(stage.pool.id, "user3");
      const csv = usersCsv(40, (row) => (row % 10 === 4 ? { email_verified: "false" } : {}));
      return stage.step({ inputs: { validate: "off" }, files: { "users.csv": csv } });
    },
  ],
  ["dry-run", () => stage.step({ inputs: { "dry-run": "true" }, files: { "users.csv": usersCsv(40) } })],
])("%s", async (name, run) => {
  await expect(page(name, await run())).toMatchFileSnapshot(`snapshots/${name}.md`);
});

test("README shows the logs of the first and the second deployment", async () => {
  const issuer = await startTokenIssuer();
  onTestFinished(() => issuer.close());
  stage.pool = stage.emulator.createUserPool({
    PoolName: "staging",
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
  });
  const logOfDeployment = async () => {
    const { stdout, outputs } = await stage.step({
      inputs: {
        "csv-path": "seed/users.csv",
        "role-to-assume": "arn:aws:iam::123456789012:role/seed-staging",
      },
      env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, ...issuer.env },
      files: { "seed/users.csv": users },
    });
    const unfolded = stdout.replaceAll(/^::group::[\s\S]*?^::endgroup::\n|^::.*\n/gm, "");
    return withoutRandomness(unfolded, outputs).trimEnd();
  };
  const readme = await readFile("README.md", "utf8");
  const shown = [...readme.matchAll(/^```text\n([\s\S]*?)\n```/gm)].map(([, log]) => log);
  expect(shown).toEqual([await logOfDeployment(), await logOfDeployment()]);
});

function page(name: string, { log, summary, annotations, exitCode, outputs }: RunResult): string {
  const lines = annotations.map(
    ({ kind, file, line, message }) => `- ${kind}, ${file} line ${line}: ${message}`,
  );
  const text = `# ${name}: exit code ${exitCode}

## Log

\`\`\`text
${log.trimEnd()}
\`\`\`

## Annotations

${lines.join("\n") || "None."}

## Outputs

${Object.keys(outputs).join(", ")}

## Summary

${summary.trimEnd()}
`;
  return withoutRandomness(text, outputs);
}

/** Replaces what differs from run to run. */
function withoutRandomness(text: string, outputs: Record<string, string>): string {
  const [suffix = "????"] = /[a-z]{4}$/.exec(outputs["job-name"] ?? "") ?? [];
  return text
    .replaceAll(stage.pool.id, "eu-west-1_AbCdEfGhI")
    .replaceAll(/import-\w{10}/g, "import-qQ0DCt2fRh")
    .replaceAll(`-1-${suffix}`, "-1-kqzd")
    .replaceAll(/\S*\/step-\w+\//g, "")
    .replaceAll(/cognito-user-import-\w{6}/g, "cognito-user-import-XXXXXX");
}
