/** Replies and refusals that are not AWS's: other implementations, and what a proxy makes of a reply. */
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { cognito } from "../../emulator/support.ts";
import { importCalls, usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

describe("an error that the API model marks as a fault of the service is tried again, whatever its HTTP status", () => {
  const server = importCalls.filter((operation) => operation !== "PutObject");
  test.each([
    ...server.map((operation) => [operation, "InternalErrorException"] as const),
    ["GetLogEvents", "ServiceUnavailableException"] as const,
  ])("%s: %s", async (operation, code) => {
    const { emulator, pool, step } = stage;
    emulator.inject({ operation, kind: "error", code, status: 400, times: 2 });
    const { errors, outputs, report } = await step({
      inputs: { validate: "warn", "max-failed-users": "1" },
      files: { "users.csv": usersCsv(3, (row) => (row === 3 ? { email_verified: "false" } : {})) },
    });
    expect(errors).toEqual([]);
    expect(outputs).toMatchObject({ "imported-users": "2", "failed-users": "1" });
    expect(report.rows).toHaveLength(1);
    expect(pool.jobs.size).toBe(1);
  });
});

describe("a job that CreateUserImportJob does not describe", () => {
  test.each([
    ["JobId", /^CreateUserImportJob answered without a job id and a status/],
    ["Status", /^CreateUserImportJob answered without a job id and a status/],
    ["PreSignedUrl", /^CreateUserImportJob answered without a pre-signed URL/],
  ])("without %s ends the run", async (member, sentence) => {
    const { emulator, pool } = stage;
    emulator.inject({ operation: "CreateUserImportJob", kind: "altered", alter: without(member), times: 9 });
    const { errors, outputs } = await stage.step();
    expect(errors).toEqual([expect.stringMatching(sentence)]);
    expect(errors[0]).toMatch(/Whether an import job was created is not known/);
    expect(errors[0]).not.toMatch(/no reply/);
    expect(pool.jobs.size).toBe(1);
    expect(outputs["job-id"] ?? "").toBe("");
  });
});

test("a start without a job in its reply shows in the job's status", async () => {
  stage.emulator.inject({ operation: "StartUserImportJob", kind: "altered", alter: () => "{}" });
  const { exitCode, outputs } = await stage.step();
  expect(exitCode).toBe(0);
  expect(outputs["imported-users"]).toBe("3");
  expect(stage.operations().filter((name) => name === "StartUserImportJob")).toHaveLength(1);
});

describe("a job that succeeded, and whose counters", () => {
  const count = (imported: number) => {
    const alter = (body: string) =>
      body
        .replace(/"ImportedUsers":\d+/, `"ImportedUsers":${imported}`)
        .replaceAll(/"(Skipped|Failed)Users":\d+,/g, "");
    for (const operation of ["StartUserImportJob", "DescribeUserImportJob"]) {
      stage.emulator.inject({ operation, kind: "altered", alter, times: 99 });
    }
  };

  test("have no user fails, and the error says that no passwords were set", async () => {
    count(0);
    const { errors, log, outputs } = await stage.step({ inputs: { password: "Correct-Horse-1" } });
    expect(errors).toEqual([
      expect.stringMatching(/^The import job succeeded, but Cognito's counters have none of its users/),
    ]);
    expect(log).toContain(
      "warning: Passwords were not set, because Cognito's counters have none of the users.",
    );
    expect(outputs).toMatchObject({ status: "Succeeded", "imported-users": "0" });
  });

  test("have some of the users passes, with a warning", async () => {
    count(2);
    const { exitCode, log } = await stage.step();
    expect(exitCode).toBe(0);
    expect(log).toContain("warning: The import job succeeded, but Cognito's counters lack 1 user.");
  });
});

test("a list that a reply lacks is empty", async () => {
  stage.emulator.inject({ operation: "ListGroups", kind: "altered", alter: () => "{}" });
  const { errors } = await stage.step(withGroups);
  expect(errors).toEqual([expect.stringContaining("names a group that the user pool does not have")]);
});

test.each(["GetCSVHeader", "DescribeUserPool", "DescribeUserImportJob"])(
  "an empty reply of %s is asked for again",
  async (operation) => {
    const { emulator, pool } = stage;
    await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName: "admins" }));
    for (const alter of [() => "", () => "{}"]) emulator.inject({ operation, kind: "altered", alter });
    const { errors } = await stage.step(withGroups);
    expect(errors).toEqual([]);
    expect(pool.groups.get("admins")?.members.size).toBe(3);
  },
);

test.each(["ListGroups", "AdminAddUserToGroup"])(
  "a reply of %s that is cut is asked for again",
  async (operation) => {
    const { emulator, pool } = stage;
    await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName: "admins" }));
    // The reply to a membership is {}.
    emulator.inject({ operation, kind: "altered", alter: (body) => body.slice(0, -1), times: 2 });
    const { errors } = await stage.step(withGroups);
    expect(errors).toEqual([]);
    expect(pool.groups.get("admins")?.members.size).toBe(3);
    expect(stage.operations().filter((name) => name === operation).length).toBeGreaterThanOrEqual(3);
  },
);

test("a membership refused for the whole pool ends the round, once for all users", async () => {
  const { emulator, pool } = stage;
  await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName: "admins" }));
  const code = "OperationNotEnabledException";
  emulator.inject({ operation: "AdminAddUserToGroup", kind: "error", code, message: "Replica.", times: 99 });
  const { errors, report } = await stage.step(withGroups);
  expect(errors).toEqual([
    expect.stringMatching(
      /Not all group memberships were added: AdminAddUserToGroup failed: Replica .*primary region/,
    ),
  ]);
  expect(report.failedChanges).toEqual([]);
});

const withGroups = {
  inputs: { "groups-column": "groups" },
  files: {
    "users.csv": usersCsv(3)
      .trimEnd()
      .split("\n")
      .map((line, at) => `${line},${at === 0 ? "groups" : "admins"}`)
      .join("\n"),
  },
};

test("a role that Cognito cannot assume yet is given some time at the start", async () => {
  stage.emulator.inject({
    ...{ operation: "StartUserImportJob", kind: "error", times: 2 },
    ...{ code: "InvalidParameterException", message: "Role cannot be assumed" },
  });
  const { exitCode, log } = await stage.step();
  expect(exitCode).toBe(0);
  expect(log).toMatch(/Role cannot be assumed .*Trying again for up to 60 s\./);
});

test.each(["kept", "dropped"] as const)(
  "a backslash that is %s is a warning and blocks nothing",
  async (backslash) => {
    stage.emulator.settings.backslash = backslash;
    const csv = usersCsv(4, (row) => (row > 1 ? { name: `C:\\temp${row}`, nickname: "a\\,b" } : {}));
    const { exitCode, annotations, report, outputs } = await stage.step({ files: { "users.csv": csv } });
    expect(exitCode).toBe(0);
    expect(outputs["imported-users"]).toBe("4");
    expect(annotations).toEqual([
      {
        kind: "warning",
        file: "users.csv",
        line: 3,
        message: expect.stringMatching(/^line 3: name contains a backslash/),
      },
    ]);
    expect(report.problems).toEqual([
      expect.objectContaining({ rule: "undocumented-backslash", line: 3, column: "name" }),
    ]);
  },
);

/** The reply about a job without a part of it. */
function without(member: string): (body: string) => string {
  return (body) => JSON.stringify(JSON.parse(body), (key, value) => (key === member ? undefined : value));
}
