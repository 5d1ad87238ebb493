import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CreateUserPoolCommand, GetCSVHeaderCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, onTestFinished, test } from "vitest";
import { cognito, csv, isOnPath, put, roleArn, startFastEmulator } from "./support.ts";

const run = promisify(execFile);
const main = fileURLToPath(new URL("main.ts", import.meta.url));

type Command = { url: string; output: () => string; end: (signal: NodeJS.Signals) => Promise<number | null> };

/** The emulator as a command, once it has told its URL. */
async function startCommand(...argv: string[]): Promise<Command> {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const [, told] = /^.*(https?:\S+)\n/.exec(output) ?? [];
      if (told !== undefined) resolve(told);
    });
    child.once("exit", () => reject(new Error(`The command ended: ${output}`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  return { url, output: () => output, end };
}

test.each(["SIGINT", "SIGTERM"] as const)("prints its URL, serves, and ends with 0 on %s", async (signal) => {
  const { url, output, end } = await startCommand("--port", "0", "--speed", "10");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
  expect((await fetch(url)).status).toBe(403);
  expect(await end(signal)).toBe(0);
  expect(output()).toContain("test / test");
  expect(output()).toContain(`aws --endpoint-url ${url} cognito-idp`);
});

test.each([
  [[], 22],
  [["--no-hash-import"], 21],
])("with %j, new pools have a header of %i columns", async (argv, columns) => {
  const { url } = await startCommand(...argv);
  const client = cognito({ url });
  const { UserPool } = await client.send(new CreateUserPoolCommand({ PoolName: "staging" }));
  const { CSVHeader } = await client.send(new GetCSVHeaderCommand({ UserPoolId: UserPool?.Id }));
  expect(CSVHeader).toHaveLength(columns);
});

test("with --tls, it serves over HTTPS and prints the path of the CA's certificate", async () => {
  const { url, output, end } = await startCommand("--tls");
  const [, caBundle = ""] = /AWS_CA_BUNDLE=(\S+)/.exec(output()) ?? [];
  const reply = await put(url, "", {}, "GET", readFileSync(caBundle, "utf8"));
  expect(reply.body).toContain("<Code>AccessDenied</Code>");
  expect(await end("SIGTERM")).toBe(0);
  expect(existsSync(caBundle)).toBe(false);
});

test("a port in use is reported in one sentence", async () => {
  const { port } = await startFastEmulator();
  await expect(run(process.execPath, [main, "--port", String(port)])).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: `Port ${port} is in use: choose another with --port, or 0 for any free one.\n`,
  });
});

test.each([
  [["--port", "many"], '--port cannot be "many".\n'],
  [["--port", "65536"], '--port cannot be "65536".\n'],
  [["--speed", "0"], '--speed cannot be "0".\n'],
  [["--users-per-second", ""], '--users-per-second cannot be "".\n'],
  [["--failed-share", "2"], '--failed-share cannot be "2".\n'],
  [
    ["--start-refusal", "Nothing"],
    "--start-refusal must be one of PreconditionNotMetException, InvalidParameterException, NotAuthorizedException.\n",
  ],
])("%j is refused", async (argv, stderr) => {
  await expect(run(process.execPath, [main, ...argv])).rejects.toMatchObject({ code: 1, stdout: "", stderr });
});

test("--help names every option", async () => {
  const { stdout } = await run(process.execPath, [main, "--help"]);
  for (const option of ["port", "pending-seconds", "users-per-second", "speed", "log-delay-seconds"]) {
    expect(stdout).toContain(`--${option} <n>`);
  }
  for (const flag of ["--no-hash-import", "--rates", "--tls"]) expect(stdout).toContain(flag);
  const page = readFileSync(new URL("../docs/emulator.md", import.meta.url), "utf8");
  const silent = stdout.slice(stdout.indexOf("Where AWS's documentation does not decide"));
  for (const [option] of silent.matchAll(/--[a-z-]+/g)) expect(page).toContain(`\`${option}`);
});

test.skipIf(!isOnPath("aws") || !isOnPath("curl"))(
  "the AWS CLI and curl walk through AWS's import guide",
  { timeout: 120_000 },
  async () => {
    const emulator = await startFastEmulator();
    const folder = mkdtempSync(join(tmpdir(), "emulator-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const credentials = {
      AWS_ACCESS_KEY_ID: "test",
      AWS_SECRET_ACCESS_KEY: "test",
      AWS_REGION: "eu-west-1",
      AWS_DEFAULT_REGION: "eu-west-1",
      AWS_CONFIG_FILE: join(folder, "none"),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, "none"),
    };
    const env = {
      ...process.env,
      AWS_PAGER: "",
      AWS_PROFILE: undefined,
      AWS_SESSION_TOKEN: undefined,
      ...credentials,
    };
    const aws = async (...argv: string[]) => {
      const { stdout } = await run("aws", ["--endpoint-url", emulator.url, "--output", "json", ...argv], {
        env,
      });
      return JSON.parse(stdout);
    };

    const made = await aws(
      ...["cognito-idp", "create-user-pool", "--pool-name", "staging", "--auto-verified-attributes", "email"],
    );
    const pool = emulator.state.pools.get(made.UserPool.Id);
    if (pool === undefined) throw new Error("The pool is not in the state.");
    const inPool = ["--user-pool-id", pool.id];

    const { UserImportJob: created } = await aws(
      ...["cognito-idp", "create-user-import-job", "--job-name", "nightly", ...inPool],
      ...["--cloud-watch-logs-role-arn", roleArn],
    );
    expect(created.Status).toBe("Created");
    const inJob = [...inPool, "--job-id", created.JobId];

    const file = join(folder, "users.csv");
    const ann = { "cognito:username": "ann", email: "ann@example.com" };
    writeFileSync(file, csv(pool, [ann, ann, { "cognito:username": "ben", email: "ben@example.com" }]));
    const refused = await run("curl", ["-v", "-T", file, created.PreSignedUrl]);
    expect(refused.stdout).toContain("<Code>SignatureDoesNotMatch</Code>");
    const upload = await run("curl", [
      ...["-v", "-T", file, "-H", "x-amz-server-side-encryption:aws:kms"],
      created.PreSignedUrl,
    ]);
    expect(upload.stderr).toContain("< HTTP/1.1 100 Continue");
    expect(upload.stderr).toContain("< HTTP/1.1 200 OK");

    const { UserImportJob: started } = await aws("cognito-idp", "start-user-import-job", ...inJob);
    expect(started.Status).toBe("Pending");
    const { UserImportJob: ended } = await aws("cognito-idp", "describe-user-import-job", ...inJob);
    expect(ended).toMatchObject({
      Status: "Succeeded",
      ImportedUsers: 2,
      SkippedUsers: 1,
      FailedUsers: 0,
      CompletionMessage: "Import Job Completed Successfully.",
    });
    const { events } = await aws(
      ...["logs", "filter-log-events", "--log-group-name", `/aws/cognito/userpools/${pool.id}/staging`],
      ...["--log-stream-name-prefix", `${created.JobId}/`, "--filter-pattern", '?"[FAILED]" ?"[SKIPPED]"'],
    );
    expect(events).toMatchObject([{ message: "[SKIPPED] Line Number 3 - The user already exists." }]);
  },
);
