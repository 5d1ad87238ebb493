/** A file that changes while a step runs, and jobs of the same name. */
import { appendFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

/** The same number of bytes. */
const other = usersCsv(3).replace("user1@", "evil1@");

const changes: Record<string, () => void> = {
  overwritten: () => writeFileSync("users.csv", other),
  longer: () => appendFileSync("users.csv", usersCsv(1).split("\n")[1] ?? ""),
  shorter: () => truncateSync("users.csv", 200),
};

/** Calls `change` just before the next reply to an operation. */
function changeAt(operation: string, change = () => {}): void {
  const alter = (body: string) => {
    change();
    return body;
  };
  stage.emulator.inject({ operation, kind: "altered", alter });
}

describe.each(["DescribeUserPool", "CreateUserImportJob"])("a file that changes at %s", (operation) => {
  test.each(Object.keys(changes))("is not imported: %s", async (kind) => {
    for (const validate of ["error", "off"]) {
      changeAt(operation, changes[kind]);
      const { failures, requests } = await stage.step({ inputs: { validate } });
      expect(failures).toHaveLength(1);
      expect(requests).not.toContain("StartUserImportJob");
    }
    expect(stage.pool.users.size).toBe(0);
  });
});

test("a file that is replaced by another one is imported as it was checked", async () => {
  changeAt("CreateUserImportJob", () => {
    writeFileSync("new.csv", other);
    renameSync("new.csv", "users.csv");
  });
  const { passed } = await stage.step();
  expect(passed).toBe(true);
  expect(stage.pool.users.get("user1")?.attributes.email).toBe("user1@example.com");
});

test("a file that loses its users after it was checked is not imported", async () => {
  changeAt("ListUsers", () => truncateSync("users.csv"));
  const { failures } = await stage.step({ files: { "users.csv": usersCsv(3).replaceAll(",", ";") } });
  expect(failures).toEqual([expect.stringMatching(/^users\.csv changed after it was checked/)]);
});

test("a rewritten file is compared with the file that was read", async () => {
  changeAt("GetCSVHeader", () => writeFileSync("users.csv", other.replaceAll(",", ";")));
  const { failures, requests } = await stage.step({
    files: { "users.csv": usersCsv(3).replaceAll(",", ";") },
  });
  expect(failures).toEqual([
    expect.stringMatching(/users\.csv changed after it was checked.*No import job was created/),
  ]);
  expect(requests).not.toContain("CreateUserImportJob");
});

const notRead = "users.csv changed after it was checked, so it was not read again.";

test("a file that changes during the import sets no passwords and writes no list of users", async () => {
  changeAt("DescribeUserImportJob", () => writeFileSync("users.csv", other));
  const { failures, log, outputs, requests } = await stage.step({
    inputs: { password: "Correct-Horse-1", "users-path": "list.csv" },
  });
  expect(failures).toEqual([
    expect.stringMatching(
      /3 users imported.* 0 passwords set\. .*: users\.csv changed.* give job-id: import-/,
    ),
  ]);
  expect(log).toContain(`warning: users-path could not be written: ${notRead}`);
  expect(outputs["users-path"]).toBeUndefined();
  expect(requests).not.toContain("AdminSetUserPassword");
});

test("a file that changes after the look-up updates nobody", async () => {
  for (const name of ["user1", "user2", "user3"])
    stage.emulator.createUser(stage.pool.id, name, { email: "old@example.com", email_verified: "true" });
  changeAt("ListUsers", () => writeFileSync("users.csv", other));
  const { failures, outputs, requests } = await stage.step({ inputs: { "existing-users": "update" } });
  expect(failures).toEqual([expect.stringContaining(`3 of 3 users could not be updated: ${notRead} Run`)]);
  expect(outputs).toMatchObject({ changed: "false", "updated-users": "0" });
  expect(requests).not.toContain("AdminUpdateUserAttributes");
});

describe("a lost reply to CreateUserImportJob", () => {
  test("never makes the step use a job that may be another run's", async () => {
    const inputs = { "job-name": "seed" };
    const other = await stage.step({ inputs: { ...inputs, start: "false" } });
    const { outputs, log } = await stage.step({
      inputs,
      faults: [{ operation: "CreateUserImportJob", kind: "unavailable" }],
    });
    expect(log).toContain("Another run may use the same job-name");
    expect(outputs.status).toBe("Succeeded");
    expect(outputs["job-id"]).not.toBe(other.outputs["job-id"]);
  });
});
