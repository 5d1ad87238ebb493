import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { readQuery } from "../../src/cli/read-query.ts";
import { type Inputs, readInputs } from "../../src/inputs/inputs.ts";
import type { UsersFile } from "../../src/users/formats/file.ts";

const role = "arn:aws:iam::123456789012:role/CognitoImportLogs";
const good = {
  "user-pool-id": "eu-west-1_AbCdEfGhI",
  "cloud-watch-logs-role-arn": role,
  "csv-path": "users.csv",
};
const opened: string[] = [];
const masked: string[] = [];

// Only the name is tested here; users/formats/file.test.ts tests real handles.
const file = { name: "users.csv", bytes: 10, handle: { close: async () => {} } } as unknown as UsersFile;

function read(
  values: Record<string, string>,
  env: Record<string, string> = {},
  openFile: (path: string) => Promise<UsersFile | string> = async () => file,
): Promise<Inputs> {
  const given: Record<string, string> = { ...good, ...values };
  opened.length = 0;
  masked.length = 0;
  return readInputs(
    { get: (name) => given[name] ?? "", env, mask: (secret) => masked.push(secret), random: () => 0.5 },
    {
      openFile: (path) => {
        opened.push(path);
        return openFile(path);
      },
      readQuery: async (...query) => readQuery(...query),
    },
  );
}

async function problemsOf(
  values: Record<string, string>,
  ...rest: [Record<string, string>?]
): Promise<string> {
  return read(values, ...rest).then(
    () => "",
    (error: Error) => error.message,
  );
}

describe("defaults", () => {
  test("are those that action.yml declares", async () => {
    const { inputs } = parse(await readFile("action.yml", "utf8"));
    const declared = Object.fromEntries(
      Object.entries<{ default?: string }>(inputs).map(([name, input]) => [name, input.default ?? ""]),
    );
    expect(await read({ ...declared, ...good })).toEqual(await read({}));
  });

  test("apply to inputs that are not given", async () => {
    expect(await read({})).toMatchObject({
      start: true,
      waitForCompletion: true,
      timeoutMs: 3_600_000,
      pollIntervalMs: undefined,
      summary: true,
      endpointUrl: undefined,
    });
  });

  test.each([
    [{}, "cognito-user-import-local-1-nnnn"],
    [
      { GITHUB_REPOSITORY: "octo/shop", GITHUB_JOB: "seed", GITHUB_RUN_ID: "42", GITHUB_RUN_ATTEMPT: "3" },
      "octo-shop-seed-42-3-nnnn",
    ],
    [
      { GITHUB_REPOSITORY: `octo/${"x".repeat(200)}`, GITHUB_JOB: "seed", GITHUB_RUN_ID: "42" },
      `octo-${"x".repeat(108)}-seed-42-1-nnnn`,
    ],
    [
      { GITHUB_REPOSITORY: "octo/shop", GITHUB_JOB: "y".repeat(200), GITHUB_RUN_ID: "42" },
      `${"y".repeat(118)}-42-1-nnnn`,
    ],
  ])("job-name in %j is %s", async (env, name) => {
    const { jobName } = await read({}, env as Record<string, string>);
    expect(jobName).toBe(name);
    expect(jobName.length).toBeLessThanOrEqual(128);
  });

  test.each([
    [{ region: "us-east-1" }, { AWS_REGION: "us-east-2", AWS_DEFAULT_REGION: "us-west-1" }, "us-east-1"],
    [{}, { AWS_REGION: "us-east-2", AWS_DEFAULT_REGION: "us-west-1" }, "us-east-2"],
    [{}, { AWS_REGION: "", AWS_DEFAULT_REGION: "us-west-1" }, "us-west-1"],
    [{}, {}, "eu-west-1"],
    [{ "user-pool-id": "us-gov-west-1_Abc123" }, {}, "us-gov-west-1"],
  ])("region from %j and %j is %s", async (values, env, region) => {
    expect((await read(values as Record<string, string>, env as Record<string, string>)).region).toBe(region);
  });

  test("a relative path starts at the workspace", async () => {
    await read({ "csv-path": "seed/users.csv" }, { GITHUB_WORKSPACE: "/w" });
    expect(opened).toEqual(["/w/seed/users.csv"]);
    await read({ "csv-path": "/tmp/users.csv" }, { GITHUB_WORKSPACE: "/w" });
    expect(opened).toEqual(["/tmp/users.csv"]);
  });
});

describe("values", () => {
  test.each([
    ["/w/seed/users.csv", "seed/users.csv"],
    ["..users.csv", "..users.csv"],
    ["../users.csv", "/users.csv"],
  ])("csv-path %s is %s in annotations", async (path, place) => {
    const named = { ...file, name: path };
    const { usersPath } = await read({ "csv-path": path }, { GITHUB_WORKSPACE: "/w" }, async () => named);
    expect(usersPath).toBe(place);
  });

  test("a workspace behind a symbolic link has the file, too", async () => {
    const home = await realpath(await mkdtemp(join(tmpdir(), "inputs-")));
    await mkdir(join(home, "real"));
    await symlink(join(home, "real"), join(home, "link"));
    const path = join(home, "real", "users.csv");
    await writeFile(path, "");
    const named = { ...file, name: path };
    const env = { GITHUB_WORKSPACE: join(home, "link") };
    const { usersPath } = await read({ "csv-path": path }, env, async () => named);
    expect(usersPath).toBe("users.csv");
    await rm(home, { recursive: true });
  });

  test("columns has a column and its source on each line", async () => {
    const { mapping } = await read({
      columns: "email = E-Mail: work \n\ncustom:a=b.c = d",
      "unknown-columns": "ignore",
    });
    expect(mapping.ignoresUnknown).toBe(true);
    expect([...mapping.columns]).toEqual([
      ["email", "E-Mail: work"],
      ["custom:a", "b.c = d"],
    ]);
  });

  test("csv-defaults has a column and a value on each line", async () => {
    const { csvDefaults } = await read({ "csv-defaults": " a = 1 \r\n\n custom:b=c=d, e\nf=" });
    expect([...csvDefaults]).toEqual([
      ["a", "1"],
      ["custom:b", "c=d, e"],
      ["f", ""],
    ]);
  });

  test.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ])("a boolean may be %s", async (text, value) => {
    expect((await read({ start: text })).start).toBe(value);
  });

  test.each([
    ["60", 3_600_000],
    ["0.5", 30_000],
    [".5", 30_000],
    ["1.", 60_000],
  ])("timeout-minutes may be %s", async (text, ms) => {
    expect((await read({ "timeout-minutes": text })).timeoutMs).toBe(ms);
  });

  test("secrets are masked as soon as they are read", async () => {
    expect((await read({ password: "Correct-Horse-1", "github-token": "ghs_x" })).password).toBe(
      "Correct-Horse-1",
    );
    expect(masked).toEqual(["Correct-Horse-1", "ghs_x"]);
    await problemsOf({ password: "two words", start: "x" });
    expect(masked).toEqual(["two words"]);
  });

  test.each(["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"])(
    "password-hashing-algorithm may be %s",
    async (algorithm) => {
      const { passwordHashingAlgorithm } = await read({ "password-hashing-algorithm": algorithm });
      expect(passwordHashingAlgorithm).toBe(algorithm);
    },
  );

  test.each(["a b", "seed+1=2,3.4@x-y_z", "x".repeat(128)])("job-name may be %j", async (name) => {
    expect((await read({ "job-name": name })).jobName).toBe(name);
  });
});

describe("a bad input is reported by name", () => {
  test.each<[string, string]>([
    ["user-pool-id", ""],
    ["user-pool-id", "staging"],
    ["user-pool-id", "eu-west-1_Ab-c"],
    ["user-pool-id", `eu-west-1_${"a".repeat(46)}`],
    ["user-pool-id", "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Abc"],
    ["cloud-watch-logs-role-arn", ""],
    ["cloud-watch-logs-role-arn", "CognitoImportLogs"],
    ["cloud-watch-logs-role-arn", "arn:aws:iam::account:role/CognitoImportLogs"],
    ["cloud-watch-logs-role-arn", `${role}${"x".repeat(2048)}`],
    ["job-name", "x".repeat(129)],
    ["job-name", "seed/staging"],
    ["job-name", "straße"],
    ["csv-path", ""],
    ["start", "yes"],
    ["wait-for-completion", "1"],
    ["summary", "tRue"],
    ["timeout-minutes", "0"],
    ["timeout-minutes", "-5"],
    ["timeout-minutes", "an hour"],
    ["timeout-minutes", "1e3"],
    ["timeout-minutes", "Infinity"],
    ["timeout-minutes", "99999999"],
    ["timeout-minutes", "."],
    ["poll-interval-seconds", "0"],
    ["poll-interval-seconds", "5s"],
    ["user-pool-id", "a_b_c"],
    ["validate", "maybe"],
    ["dry-run", "no"],
    ["max-failed-users", "-1"],
    ["max-failed-users", "5 percent"],
    ["max-skipped-users", "200%"],
    ["columns", "email"],
    ["columns", "email ="],
    ["columns", "email = a\nemail = b"],
    ["unknown-columns", "skip"],
    ["csv-defaults", "email_verified"],
    ["csv-defaults", "a=1\na=2"],
    ["csv-defaults", "=x"],
    ["csv-defaults", 'a="x"'],
    ["password-hashing-algorithm", "MD5"],
    ["password-hashing-algorithm", "bcrypt"],
    ["password", "two words"],
    ["password", "x".repeat(257)],
    ["groups-column", "cognito:username"],
    ["region", "eu west 1"],
    ["region", "eu-west-1."],
    ["endpoint-url", "localhost:4599"],
    ["endpoint-url", "ftp://localhost"],
    ["cli-read-timeout", "1.5"],
    ["cli-read-timeout", "-1"],
    ["cli-connect-timeout", "soon"],
    ["cli-connect-timeout", "9999999999"],
    ["output", "yaml"],
    ["color", "red"],
    ["no-paginate", "x"],
    ["debug", "x"],
  ])("%s: %j", async (name, value) => {
    const message = await problemsOf({ [name]: value });
    expect(message).toMatch(new RegExp(`^Input ${name}[ :].+\\.$`));
  });

  test("and all of them at once", async () => {
    const message = await problemsOf({
      "user-pool-id": "x",
      "cloud-watch-logs-role-arn": "x",
      "csv-path": "",
      start: "x",
      "timeout-minutes": "x",
    });
    expect(message.split("\n")).toEqual([
      "5 inputs are wrong:",
      expect.stringMatching(/^- user-pool-id /),
      expect.stringMatching(/^- cloud-watch-logs-role-arn /),
      expect.stringMatching(/^- csv-path /),
      expect.stringMatching(/^- start /),
      expect.stringMatching(/^- timeout-minutes /),
    ]);
  });

  test.each([
    ["csv-defaults", "a=1"],
    ["columns", "a = b"],
    ["password-column", "pw"],
    ["unknown-columns", "ignore"],
    ["source", "okta"],
    ["password", "Correct-Horse-1"],
    ["groups-column", "groups"],
  ])("%s with validate: off, or with job-id and no file", async (name, value) => {
    const off = await problemsOf({ validate: "off", [name]: value });
    expect(off).toMatch(new RegExp(`^Input ${name}\\S*( ignore)? cannot be used with validate: off`));
    const resumed = await problemsOf({ "job-id": "import-a", "csv-path": "", [name]: value });
    expect(resumed).toMatch(new RegExp(`^Input ${name}\\S*( ignore)? needs csv-path`));
  });

  test.each([
    [{ "password-column": "password_hash" }, /^Input password-column must not be password_hash/],
    [
      { "password-column": "pw", "groups-column": "pw" },
      /^Input password-column must not be pw, a column of user names, hashes or groups/,
    ],
    [{ "password-column": "pw", "csv-defaults": "pw=x" }, /^Input csv-defaults must not have a value for pw/],
    [
      { "password-column": "pw", "password-hashing-algorithm": "ARGON2ID" },
      /^Input password-column cannot be used with password-hashing-algorithm: ARGON2ID/,
    ],
    [
      { password: "Correct-Horse-1", "password-hashing-algorithm": "BCRYPT" },
      /^Input password cannot be used with password-hashing-algorithm: BCRYPT, .*SCRYPT and PBKDF2_SHA256\.$/,
    ],
    [
      { password: "Correct-Horse-1", "csv-defaults": "password_hash=x" },
      /^Input password cannot be used with a value for password_hash in csv-defaults/,
    ],
  ])("%j", async (values, problem) => {
    const message = await problemsOf(values as Record<string, string>);
    expect(message).toMatch(problem);
    expect(message).not.toContain("Correct-Horse");
  });

  test("a report in place of a folder, a link or a pipe", async () => {
    const workspace = await mkdtemp(join(tmpdir(), "inputs-"));
    onTestFinished(() => rm(workspace, { recursive: true }));
    await symlink("/nowhere", join(workspace, "link"));
    await mkdir(join(workspace, "real/folder"), { recursive: true });
    await symlink("real", join(workspace, "through"));
    execFileSync("mkfifo", [join(workspace, "pipe")]);
    await writeFile(join(workspace, "action.yml"), "");
    for (const [path, problem] of [
      [tmpdir(), "names a folder"],
      ["reports/", "names a folder"],
      [".", "names a folder"],
      ["link", "is a symbolic link"],
      ["real/../link", "is a symbolic link"],
      ["through/report.json", "leads through through, which is a symbolic link"],
      ["through/folder/new/report.json", "leads through through, which is a symbolic link"],
      ["pipe", "is not a regular file"],
      ["/dev/null", "is not a regular file"],
      ["action.yml/report.json", "cannot be reached"],
      ["real/folder/new/report.json", undefined],
      [join(workspace, "../elsewhere.json"), undefined],
    ] as const) {
      const message = await problemsOf({ "report-path": path }, { GITHUB_WORKSPACE: workspace });
      expect(message.startsWith(problem === undefined ? "" : `Input report-path ${problem}`), path).toBe(
        true,
      );
      expect(message === "", path).toBe(problem === undefined);
    }
  });

  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"])("%s that is no URL", async (name) => {
    const message = await problemsOf({}, { [name]: "ht!tp://proxy" });
    expect(message).toMatch(new RegExp(`^Input ${name} \\(in the environment\\) must be the URL of a proxy`));
  });

  test.each([
    [{ "report-path": "./users.csv" }, "csv-path"],
    [{ "report-path": "a.json", "cli-input-json": "file://$GITHUB_WORKSPACE/a.json" }, "cli-input-json"],
  ])("a report in place of a file that is read: %j", async (inputs, other) => {
    expect(await problemsOf(inputs, { GITHUB_WORKSPACE: "/workspace" })).toContain(
      `report-path must not be the file of ${other}`,
    );
  });

  test("with why the file cannot be used", async () => {
    const error = await read({}, {}, async () => "is a directory; name a file in it").catch((error) => error);
    expect(error.message).toBe("Input csv-path: users.csv is a directory; name a file in it.");
    expect(error.code).toBe("bad-input");
  });

  test("and the file is closed when another input is wrong", async () => {
    let closed = 0;
    const handle = { close: async () => void closed++ };
    await read({ start: "x" }, {}, async () => ({ ...file, handle }) as unknown as UsersFile).catch(() => {});
    expect(closed).toBe(1);
  });
});
