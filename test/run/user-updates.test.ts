/** What a run changes about users who exist: attributes, memberships, and no passwords. */
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { describe, expect, test } from "vitest";
import { cognito } from "../../emulator/support.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const update = { "existing-users": "update" };
const header = "cognito:username,email,email_verified,name,birthdate,custom:age\n";

function createUser(number: number, attributes: Record<string, string> = {}): void {
  const email = `user${number}@example.com`;
  const given = { email, email_verified: "true", ...attributes };
  stage.emulator.createUser(stage.pool.id, `user${number}`, given);
}
const inputsOf = (operation: string) =>
  stage.emulator.requests.flatMap((request) =>
    request.operation === operation ? [request.input as Record<string, unknown>] : [],
  );
const attributesOf = (username: string) => stage.pool.users.get(username)?.attributes;

const denied = (operation: string) => ({ operation, kind: "error", code: "AccessDeniedException" }) as const;

describe("existing-users: update", () => {
  test("changes what differs, and a second run finds nothing to do", async () => {
    createUser(1, { name: "Old", birthdate: "1988-03-14" });
    createUser(2, { name: "Same" });
    createUser(3, { email: "old@example.com" });
    const rows = [
      "user1,user1@example.com,TRUE,New,03/14/1988",
      "user2,user2@example.com,true,,",
      "user3,user3@example.com,true,,",
      "user4,user4@example.com,true,Four,",
    ];
    const csv = `${header.replace(",custom:age", "")}${rows.join("\n")}\n`;
    const step = { inputs: { ...update, "csv-defaults": "name=Same" }, files: { "users.csv": csv } };
    const { failures, outputs, summary, log, report } = await stage.step(step);
    expect(failures).toEqual([]);
    expect(outputs).toMatchObject({
      ...{ "imported-users": "1", "skipped-users": "3", "updated-users": "2", changed: "true" },
    });
    expect(inputsOf("AdminUpdateUserAttributes")).toEqual([
      expect.objectContaining({ Username: "user1", UserAttributes: [{ Name: "name", Value: "New" }] }),
      expect.objectContaining({
        Username: "user3",
        UserAttributes: expect.arrayContaining([
          { Name: "email", Value: "user3@example.com" },
          { Name: "email_verified", Value: "true" },
          { Name: "name", Value: "Same" },
        ]),
      }),
    ]);
    expect(summary).toContain("| 1 | 2 | 1 | 0 | 0 |");
    expect(summary).toContain(
      "| Column | Users |\n| :--- | ---: |\n| <code>name</code> | 2 |\n| <code>email</code> | 1 |",
    );
    expect(log).toContain("Column | Users\nname   | 2\nemail  | 1");
    expect(log).toMatch(/ 2 users updated\.$/m);
    expect(report.counts).toEqual({ total: 4, imported: 1, updated: 2, skipped: 3, failed: 0 });
    const again = await stage.step(step);
    expect(again.outputs).toMatchObject({
      changed: "false",
      "updated-users": "0",
      "job-id": "",
      "skipped-users": "4",
    });
    expect(again.summary).toContain("| 0 | 0 | 4 | 0 | 0 |");
  });

  test("reports immutable attributes before anything is changed", async () => {
    const name = { Name: "name", AttributeDataType: "String", Mutable: false };
    const pool = stage.emulator.createUserPool({ Schema: [name] });
    const ofPool = { ...update, "user-pool-id": pool.id };
    const email = "user1@example.com";
    stage.emulator.createUser(pool.id, "user1", {
      email,
      email_verified: "true",
      name: "Old",
      nickname: "one",
    });
    const csv = usersCsv(2, () => ({ name: "New", nickname: "two" }));
    const { failures, annotations } = await stage.step({ inputs: ofPool, files: { "users.csv": csv } });
    expect(failures).toEqual([
      expect.stringMatching(/^1 problem in users\.csv: name .*immutable.*No import job was created/),
    ]);
    expect(annotations).toMatchObject([{ line: 2 }]);
    expect(stage.operations()).not.toContain("AdminUpdateUserAttributes");
    const warned = await stage.step({ inputs: { ...ofPool, validate: "warn" }, files: { "users.csv": csv } });
    expect(warned.failures).toEqual([]);
    expect(pool.users.get("user1")?.attributes).toMatchObject({ name: "Old", nickname: "two" });
  });

  test("one that fails does not keep the others from being tried", async () => {
    for (const number of [1, 2, 3]) createUser(number);
    const csv = usersCsv(3, () => ({ name: "New" }));
    const { failures, outputs, annotations } = await stage.step({
      inputs: update,
      files: { "users.csv": csv },
      faults: [{ operation: "AdminUpdateUserAttributes", kind: "error", code: "InvalidParameterException" }],
    });
    expect(outputs).toMatchObject({ "updated-users": "2", "failed-users": "0", changed: "true" });
    expect(failures).toEqual([
      expect.stringMatching(
        / 2 users updated\. 1 of 3 users could not be updated\. Run the step again to update the rest\.$/,
      ),
    ]);
    expect(annotations).toMatchObject([{ line: 2, message: "Cognito does not accept a value of the row." }]);
    const again = await stage.step({ inputs: update, files: { "users.csv": csv } });
    expect(again.outputs["updated-users"]).toBe("1");
  });

  test("without permission the step fails and names it", async () => {
    createUser(1);
    const { failures, outputs } = await stage.step({
      inputs: update,
      files: { "users.csv": usersCsv(2, () => ({ name: "New" })) },
      faults: [
        { operation: "AdminUpdateUserAttributes", kind: "error", code: "AccessDeniedException", times: 9 },
      ],
    });
    expect(outputs).toMatchObject({ "imported-users": "1", "updated-users": "0" });
    expect(failures).toEqual([
      expect.stringMatching(
        /1 of 1 user could not be updated: .*Allow cognito-idp:AdminUpdateUserAttributes/,
      ),
    ]);
  });

  test("one that is refused changes nothing; one whose reply is cut off by a cancel may have", async () => {
    createUser(1);
    const step = { inputs: update, files: { "users.csv": usersCsv(1, () => ({ name: "New" })) } };
    const operation = "AdminUpdateUserAttributes";
    const refused = await stage.step({ ...step, faults: [denied(operation)] });
    expect(refused.outputs).toMatchObject({ "updated-users": "0", changed: "false" });
    const cancelled = await stage.step({ ...step, cancelAt: { operation } });
    expect(cancelled.outputs).toMatchObject({ "updated-users": "0", changed: "true" });
  });

  test("that wait for a job that cannot be created are reported as unfinished", async () => {
    createUser(1);
    const { outputs, summary } = await stage.step({
      inputs: update,
      files: { "users.csv": usersCsv(2, () => ({ name: "New" })) },
      faults: [denied("CreateUserImportJob")],
    });
    expect(outputs.changed).toBe("false");
    expect(summary).toContain("Updates are applied after the end of the import, which did not come.");
  });

  test("a failed job does not keep updates from being tried, a cancelled run does", async () => {
    createUser(1);
    const files = { "users.csv": usersCsv(3, () => ({ name: "New" })) };
    stage.emulator.settings.failAfterRows = 1;
    const failed = await stage.step({ inputs: update, files });
    expect(failed.failures).toEqual([
      expect.stringMatching(/^The import job failed with 1 user not processed/),
    ]);
    expect(failed.outputs["updated-users"]).toBe("1");
    createUser(3, { name: "Old" });
    createUser(9);
    const cancelled = await stage.step({
      inputs: update,
      files: { "users.csv": usersCsv(10, () => ({ name: "Newer" })) },
      cancelAt: { operation: "StartUserImportJob" },
    });
    expect(cancelled.outputs["updated-users"]).toBe("0");
    expect(cancelled.log).toMatch(
      /^warning: Updates are applied after the end of the import.* Run the step again to go on\.$/m,
    );
    expect(cancelled.report.rows.map(({ line }) => line)).toEqual([2, 3, 4, 10]);
  });

  test("a dry run shows the plan and changes nothing", async () => {
    createUser(1, { name: "Old" });
    const { log, outputs } = await stage.step({
      inputs: { ...update, "dry-run": "true" },
      files: { "users.csv": usersCsv(2, () => ({ name: "New" })) },
    });
    expect(log).toMatch(/1 user would go to \S+, 1 user would be updated\. No import job was created\./);
    expect(outputs).toMatchObject({ changed: "false" });
    expect(attributesOf("user1")).toMatchObject({ name: "Old" });
  });

  test("many updates go out at 20 a second", async () => {
    for (let number = 1; number <= 100; number++) createUser(number);
    const { tookMs } = await stage.step({
      inputs: update,
      files: { "users.csv": usersCsv(100, () => ({ name: "New" })) },
    });
    expect(tookMs).toBeGreaterThanOrEqual(99 * 50);
    expect(tookMs).toBeLessThan(8000);
  });
});

describe("memberships and passwords", () => {
  const files = {
    "users.csv":
      "cognito:username,email,email_verified,groups\n" +
      "user1,user1@example.com,true,admins;editors\nuser2,user2@example.com,true,editors\n",
  };
  const inputs = { "groups-column": "groups", password: "Correct-Horse-1" };

  test("only missing memberships are added, and existing users keep their password", async () => {
    for (const GroupName of ["admins", "editors"]) {
      await cognito(stage.emulator).send(new CreateGroupCommand({ UserPoolId: stage.pool.id, GroupName }));
    }
    createUser(1);
    stage.pool.groups.get("editors")?.members.add("user1");
    const { failures, log, stdout, summary, requests } = await stage.step({ files, inputs });
    expect(failures).toEqual([]);
    expect(log).toMatch(/ 1 password set, 2 group memberships added\.$/m);
    expect(
      inputsOf("AdminAddUserToGroup")
        .map(({ Username, GroupName }) => `${Username} ${GroupName}`)
        .sort(),
    ).toEqual([...["user1 admins", "user2 editors"]]);
    expect(inputsOf("AdminSetUserPassword").map(({ Username }) => Username)).toEqual(["user2"]);
    expect(stdout).toMatch(/^::notice::1 user keeps the password they have/m);
    expect(summary).toContain("<td>1 user keeps the password they have</td>");
    expect(requests).not.toContain("AdminGetUser");

    const again = await stage.step({ files, inputs });
    expect(again.outputs).toMatchObject({ changed: "false", "job-id": "" });
    expect(again.requests.filter((name) => name === "ListUsersInGroup")).toHaveLength(2);
    expect(again.requests).not.toContain("AdminAddUserToGroup");
    expect(again.summary).toContain("2 users keep the password they have");
  });

  test("if members cannot be listed, only the memberships are unfinished", async () => {
    await cognito(stage.emulator).send(
      new CreateGroupCommand({ UserPoolId: stage.pool.id, GroupName: "editors" }),
    );
    createUser(2);
    const { failures } = await stage.step({
      inputs,
      files: { "users.csv": files["users.csv"].replace("admins;", "") },
      faults: [{ operation: "ListUsersInGroup", kind: "error", code: "InvalidParameterException", times: 9 }],
    });
    expect(failures.join()).toContain(
      "1 password set, 1 group membership added. Not all group memberships were added: ListUsersInGroup failed",
    );
  });

  const denied = (...operations: string[]) =>
    operations.map((operation) => {
      return { operation, kind: "error" as const, code: "AccessDeniedException", times: 9 };
    });

  test.each(["ListUsersInGroup", "DescribeUserPool"])(
    "without permission for %s all are added again, with a warning",
    async (operation) => {
      await cognito(stage.emulator).send(
        new CreateGroupCommand({ UserPoolId: stage.pool.id, GroupName: "editors" }),
      );
      createUser(2);
      const { log, failures } = await stage.step({
        inputs: { "groups-column": "groups" },
        files: { "users.csv": files["users.csv"].replace("admins;", "") },
        faults: denied(operation),
      });
      expect(failures).toEqual([]);
      const warning = `^warning: Which memberships exist is unknown.*Allow cognito-idp:${operation}`;
      expect(log).toMatch(new RegExp(warning, "m"));
      expect(log).toMatch(/ 2 group memberships added\.$/m);
    },
  );

  test("where it is not known who was imported, only missing ones are added", async () => {
    const groups = { inputs: { "groups-column": "groups", "create-groups": "true" }, files };
    await stage.step(groups);
    const faults = denied(
      "ListUsers",
      "DescribeLogGroups",
      "DescribeLogStreams",
      "GetLogEvents",
      "FilterLogEvents",
    );
    const { log, requests } = await stage.step({ ...groups, faults });
    expect(log).toMatch(/ 0 group memberships added\.$/m);
    expect(requests).not.toContain("AdminAddUserToGroup");
  });

  test("those that fail are reported in the order of the file", async () => {
    createUser(1);
    const faults = denied("AdminAddUserToGroup").map((fault) => ({
      ...fault,
      code: "LimitExceededException",
    }));
    const { report } = await stage.step({ inputs: { ...inputs, "create-groups": "true" }, files, faults });
    expect(report.failedChanges?.map(({ line }) => line)).toEqual([2, 2, 3]);
  });

  test.each([
    [{ "existing-users": "fail", start: "false" }, "the same inputs except existing-users and start"],
    [
      { "existing-users": "update", "wait-for-completion": "false" },
      "the same inputs except existing-users and wait-for-completion",
    ],
    [{}, "the same inputs"],
  ])("how to go on with %o names inputs that another step takes", async (given, same) => {
    const faults = denied("AdminSetUserPassword");
    const first = await stage.step({
      inputs: { ...inputs, "create-groups": "true", ...given },
      files,
      faults,
    });
    const id = first.outputs["job-id"] ?? "";
    expect(first.stdout).toContain(`To go on, give job-id: ${id} and ${same} to this action`);
    stage.emulator.clearFaults();
    const next = await stage.step({ inputs: { ...inputs, "job-id": id }, files });
    expect(next.log).toContain("2 passwords set");
  });
});

test("two runs at once: who comes second skips the users of the first", async () => {
  const first = await stage.step({ inputs: { start: "false" } });
  const second = await stage.step();
  expect(second.outputs).toMatchObject({ "imported-users": "3" });
  const resumed = await stage.step({ inputs: { "job-id": first.outputs["job-id"] ?? "" } });
  expect(resumed.failures).toEqual([]);
  expect(resumed.outputs).toMatchObject({ status: "Failed", "skipped-users": "3" });
  expect(resumed.summary).toContain("every user is accounted for");
});
