import { glob, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  AdminListGroupsForUserCommand,
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTokenIssuer, type TokenIssuer } from "../../emulator/oidc.ts";
import { cognito } from "../../emulator/support.ts";
import { startGithubApi } from "../github-api.ts";
import { role } from "../harness/fixtures.ts";
import { type RunResult, runInProcess } from "../harness/run.ts";
import { useStage } from "../harness/stage.ts";
import { type ExampleOptions, type RunStep, runExample } from "./run.ts";
import { isOurs, problemsOf, readWorkflow } from "./workflows.ts";

const paths: string[] = [];
for await (const path of glob("examples/workflows/*.yml")) paths.push(path);
paths.sort();

const stage = useStage();
let issuer: TokenIssuer;
let temp = "";

beforeEach(async () => {
  issuer = await startTokenIssuer();
  temp = await mkdtemp(join(tmpdir(), "runner-"));
  stage.pool = stage.emulator.createUserPool({
    AutoVerifiedAttributes: ["email"],
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
  });
});
afterEach(async () => {
  await issuer.close();
  await rm(temp, { recursive: true });
});

const inProcess: RunStep<RunResult> = ({ inputs, ...more }) =>
  runInProcess(inputs, { clock: stage.clock, emulator: stage.emulator, ...more });

/** Runs an example on the test's pool, in a job whose only credentials are the workflow's OIDC token. */
function run(name: string, options: Partial<ExampleOptions> = {}) {
  return runExample(`examples/workflows/${name}.yml`, inProcess, {
    ...options,
    contexts: {
      vars: {
        USER_POOL_ID: stage.pool.id,
        IMPORT_LOGS_ROLE_ARN: role,
        SEED_ROLE_ARN: "arn:aws:iam::123456789012:role/seed-staging",
        CHECK_ROLE_ARN: "arn:aws:iam::123456789012:role/check-staging",
      },
      runner: { temp },
      ...options.contexts,
    },
    inputs: { "user-pool-id": stage.pool.id, "endpoint-url": stage.emulator.url, ...options.inputs },
    files: { "seed/users.csv": "examples/users.csv", ...options.files },
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, ...issuer.env, ...options.env },
  });
}

test.each(paths)("%s fits action.yml", async (path) => {
  expect(await problemsOf(path)).toEqual([]);
  const { workflow } = await readWorkflow(path);
  expect(workflow.permissions).toEqual({});
  expect(workflow.concurrency).toHaveProperty("group");
  for (const { uses, with: inputs } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
    if (uses?.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
  }
  const jobs = Object.values(workflow.jobs).filter(({ steps }) => steps.some(isOurs));
  expect(jobs).not.toEqual([]);
  for (const { permissions } of jobs) {
    expect(permissions).toMatchObject({ contents: "read", "id-token": "write" });
  }
});

test("every example is linked from docs/workflows.md, and is run here", async () => {
  const [page, here] = await Promise.all(
    ["docs/workflows.md", "test/examples/examples.test.ts"].map((path) => readFile(path, "utf8")),
  );
  for (const path of paths) {
    expect(page).toContain(`(../${path})`);
    expect(here, path).toMatch(new RegExp(`run\\("${path.replace(/.*\/|\.yml$/g, "")}"`));
  }
});

test("the smallest workflow imports the file", async () => {
  const [step] = await run("smallest");
  expect(step?.exitCode, step?.log).toBe(0);
  expect(step?.outputs).toMatchObject({ status: "Succeeded", "imported-users": "12" });
  expect(issuer.requests).toEqual([{ audience: "sts.amazonaws.com", status: 200 }]);
});

test("the file of the README is all that a pool needs", async () => {
  const [, csv = ""] = /```csv\n([^`]*)```/.exec(await readFile("README.md", "utf8")) ?? [];
  const [step] = await run("smallest", { texts: { "mine.csv": csv }, inputs: { "csv-path": "mine.csv" } });
  expect(step?.outputs, step?.log).toMatchObject({ status: "Succeeded", "imported-users": "2" });
});

test("credentials of another action will do", async () => {
  // The earlier step leaves its keys in the environment.
  const keys = { AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" };
  const [step] = await run("other-credentials", { env: keys });
  expect(step?.outputs).toMatchObject({ status: "Succeeded", "imported-users": "12" });
});

test("the second deployment passes as well as the first", async () => {
  const [first] = await run("seed-on-deploy");
  const [second] = await run("seed-on-deploy");
  expect(first?.outputs).toMatchObject({ "imported-users": "12", "total-users": "12" });
  expect(second?.exitCode, second?.log).toBe(0);
  expect(second?.outputs).toMatchObject({ "imported-users": "0", "skipped-users": "12", "job-ids": "[]" });
});

test.each(["around-a-deploy", "start-after-deploy"])("%s resumes no job if none was needed", async (name) => {
  await run(name);
  const steps = await run(name);
  expect(steps.map(({ exitCode, outputs }) => [exitCode, outputs["job-id"]])).toEqual([[0, ""]]);
  expect(stage.pool.jobs.size).toBe(1);
});

test("users of Auth0 move with their password hashes, after a dry run", async () => {
  stage.emulator.settings.hashImport = true;
  stage.pool = stage.emulator.createUserPool({
    AutoVerifiedAttributes: ["email"],
    UsernameAttributes: ["email"],
    Schema: [{ Name: "plan", AttributeDataType: "String", Mutable: true }],
  });
  const passwordHash = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
  const auth0User = (user_id: string, more: object) =>
    `${JSON.stringify({ user_id, email: `${user_id.slice(-3)}@example.org`, email_verified: true, ...more })}\n`;
  const export_ = [
    auth0User("auth0|pia", { passwordHash, app_metadata: { plan: "pro" } }),
    auth0User("google-oauth2|tor", {}),
  ].join("");
  const move = (dryRun: boolean) =>
    run("move-from-auth0", {
      contexts: { inputs: { "dry-run": dryRun } },
      texts: { "auth0.ndjson": export_ },
    });
  const [dry] = await move(true);
  expect(dry?.summary, dry?.log).toContain("Left out");
  const [step] = await move(false);
  expect(step?.outputs, step?.log).toMatchObject({ "imported-users": "1", "total-users": "1" });
});

test("a pull request shows what an import would do", async () => {
  const github = await startGithubApi();
  try {
    const event = {
      pull_request: { number: 7, head: { sha: "0".repeat(40) } },
      repository: { full_name: "octo-org/storefront" },
    };
    const [step] = await run("pull-request", {
      contexts: { github: { token: github.token } },
      texts: { "event.json": JSON.stringify(event) },
      env: {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: "event.json",
        GITHUB_API_URL: github.apiUrl,
      },
    });
    expect(step?.exitCode, step?.log).toBe(0);
    expect(github.comments[0]?.body).toContain("12 users would be imported");
    expect(stage.pool.jobs.size).toBe(0);
  } finally {
    await github.close();
  }
});

test("a pull request from a fork, without variables and credentials, has its file checked", async () => {
  const nothing = { USER_POOL_ID: "", CHECK_ROLE_ARN: "" };
  const [step] = await run("pull-request", {
    contexts: { vars: nothing, github: { token: "ghs_readonly" } },
    inputs: { "user-pool-id": "" },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
  });
  expect(step?.exitCode, step?.log).toBe(0);
  expect(step?.summary).toContain("Not checked: the pool's columns and rules (no user-pool-id)");
  expect(stage.emulator.requests).toEqual([]);
});

test("two steps around a deployment share one job, which does not run before the second one", async () => {
  const [prepare, users] = await run("around-a-deploy");
  expect(prepare?.outputs.status).toBe("Created");
  expect(users?.exitCode, users?.log).toBe(0);
  expect(users?.outputs).toMatchObject({
    "job-id": prepare?.outputs["job-id"],
    status: "Succeeded",
    "imported-users": "12",
    "total-users": "12",
  });
  expect(stage.pool.jobs.size).toBe(1);
});

test("a job created before a deployment is started after it", async () => {
  const [prepare, users] = await run("start-after-deploy");
  expect(prepare?.outputs.status).toBe("Created");
  expect(users?.exitCode, users?.log).toBe(0);
  expect(users?.outputs).toMatchObject({ "job-id": prepare?.outputs["job-id"], "imported-users": "12" });
});

test("a background step imports beside another, and is waited for before its outputs are read", async () => {
  const [users] = await run("seed-in-the-background");
  expect(users?.outputs).toMatchObject({ status: "Succeeded", "imported-users": "12" });
  const { workflow } = await readWorkflow("examples/workflows/seed-in-the-background.yml");
  const steps = workflow.jobs.test?.steps ?? [];
  const kinds = steps.map(({ background, wait, env }) => [background, wait, env && "reads"].find(Boolean));
  expect(kinds).toEqual([undefined, undefined, true, undefined, "users", "reads"]);
});

test("each environment has its own pool", async () => {
  for (const environment of ["development", "staging", "demo"]) {
    stage.pool = stage.emulator.createUserPool({ Schema: [{ Name: "plan", AttributeDataType: "String" }] });
    const [step] = await run("environments", {
      contexts: { matrix: { environment }, github: { run_id: "77" } },
    });
    expect(step?.outputs).toMatchObject({ "job-name": `seed-${environment}-77`, "imported-users": "12" });
  }
});

test("seeded users sign in and are in their groups", async () => {
  const client = cognito(stage.emulator);
  const { UserPoolClient } = await client.send(
    new CreateUserPoolClientCommand({
      UserPoolId: stage.pool.id,
      ClientName: "web",
      ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
    }),
  );
  const PASSWORD = "Correct-Horse-1";
  const seeding = {
    contexts: { secrets: { TEST_USERS_PASSWORD: PASSWORD } },
    files: { "seed/users-groups.csv": "examples/users-groups.csv" },
  };
  const [step] = await run("end-to-end-tests", seeding);
  expect(step?.exitCode, step?.log).toBe(0);
  const [again] = await run("end-to-end-tests", seeding);
  expect(again?.outputs, again?.log).toMatchObject({ changed: "false", "job-ids": "[]" });
  const { AuthenticationResult } = await client.send(
    new InitiateAuthCommand({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId: UserPoolClient?.ClientId,
      AuthParameters: { USERNAME: "maya.lind", PASSWORD },
    }),
  );
  expect(AuthenticationResult?.AccessToken).toBeTypeOf("string");
  const { Groups } = await client.send(
    new AdminListGroupsForUserCommand({ UserPoolId: stage.pool.id, Username: "maya.lind" }),
  );
  expect(Groups?.map(({ GroupName }) => GroupName).sort()).toEqual(["editors", "reviewers"]);
});

test("later steps get the subs of new and of existing users", async () => {
  const subs = async () => {
    const [step] = await run("link-subs");
    return (await readFile(step?.outputs["users-path"] ?? "", "utf8")).trimEnd().split("\n");
  };
  const [header, ...users] = await subs();
  expect(header).toBe("line,username,sub,outcome");
  expect(users).toHaveLength(12);
  for (const user of users) expect(user).toMatch(/^\d+,[^,]+,[\da-f-]{36},imported$/);
  expect((await subs()).slice(1)).toEqual(users.map((user) => user.replace("imported", "skipped")));
});

test("a call of the AWS CLI can be used unchanged", async () => {
  const [step] = await run("from-the-cli");
  expect(step?.exitCode, step?.log).toBe(0);
  expect(step?.outputs).toMatchObject({ "job-name": "seed-staging", result: "Succeeded\t12\t0\t0" });
});

test("a long import is waited for again, by its id", async () => {
  stage.emulator.settings.pendingSeconds = 1;
  const [cut] = await run("long-import", {
    contexts: { inputs: { "job-id": "" } },
    inputs: { "timeout-minutes": "0.005" },
  });
  expect(cut?.exitCode).toBe(1);
  const id = cut?.outputs["job-id"] ?? "";
  const [resumed] = await run("long-import", { contexts: { inputs: { "job-id": id } } });
  expect(resumed?.exitCode, resumed?.log).toBe(0);
  expect(resumed?.outputs).toMatchObject({ "job-id": id, "imported-users": "12" });
  expect(stage.pool.jobs.size).toBe(1);
});

test("one file of users says the same in each format", async () => {
  const imported: object[] = [];
  for (const name of ["users-quoted.csv", "users.json", "users.ndjson", "users.yml"]) {
    stage.pool = stage.emulator.createUserPool({ Schema: [{ Name: "plan", AttributeDataType: "String" }] });
    const step = await stage.step({
      inputs: { "csv-path": name },
      files: { [name]: await readFile(`examples/${name}`) },
    });
    expect(step.outputs, step.log).toMatchObject({ status: "Succeeded", "imported-users": "3" });
    stage.emulator.advance();
    imported.push(
      [...stage.pool.users.values()].map(({ username, attributes: { sub, ...attributes } }) => ({
        username,
        ...attributes,
      })),
    );
  }
  expect(imported[0]).toMatchObject([
    { username: "maya.lind", email_verified: "true", address: "Storgatan 4, 111 23 Stockholm" },
    { username: "noah.becker", "custom:plan": "free" },
    { username: "olga.reyes", phone_number: "+12025550123" },
  ]);
  for (const users of imported) expect(users).toEqual(imported[0]);
});
