import {
  CreateUserImportJobCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  ListUserImportJobsCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import * as model from "./cognito/model.ts";
import { boolean, checked, choice, integer, list, required, structure, text } from "./shapes.ts";
import { cognito, csv, importFile, roleArn, startEmulatorWithClock, users } from "./support.ts";

const shape = structure({
  JobName: required(model.resourceName),
  MaxResults: model.maxResults,
  Names: list(text({ max: 2 }), { min: 1 }),
  Flag: boolean,
  Kind: choice("ON", "OFF"),
  Password: model.password,
});
const one = "1 validation error detected: ";

test.each<[unknown, string]>([
  [{}, `${one}Value null at 'jobName' failed to satisfy constraint: Member must not be null`],
  [
    { JobName: "ni!ght" },
    `${one}Value 'ni!ght' at 'jobName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+`,
  ],
  [
    { JobName: "x".repeat(129) },
    `${one}Value '${"x".repeat(129)}' at 'jobName' failed to satisfy constraint: Member must have length less than or equal to 128`,
  ],
  [
    { JobName: "", MaxResults: 61 },
    "3 validation errors detected: " +
      "Value '' at 'jobName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+; " +
      "Value '' at 'jobName' failed to satisfy constraint: Member must have length greater than or equal to 1; " +
      "Value '61' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 60",
  ],
  [
    { JobName: "a", MaxResults: 0 },
    `${one}Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1`,
  ],
  [
    { JobName: "a", Names: ["ok", "long"] },
    `${one}Value 'long' at 'names.2.member' failed to satisfy constraint: Member must have length less than or equal to 2`,
  ],
  [
    { JobName: "a", Names: [] },
    `${one}Value '[]' at 'names' failed to satisfy constraint: Member must have length greater than or equal to 1`,
  ],
  [
    { JobName: "a", Kind: "MAYBE" },
    `${one}Value 'MAYBE' at 'kind' failed to satisfy constraint: Member must satisfy enum value set: [ON, OFF]`,
  ],
  // What is sensitive is not shown.
  [
    { JobName: "a", Password: "two words" },
    `${one}Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+`,
  ],
  [{ JobName: 1 }, "NUMBER_VALUE can not be converted to a String"],
  [{ JobName: "a", MaxResults: "1" }, "STRING_VALUE can not be converted to an Integer"],
  [{ JobName: "a", Flag: "true" }, "STRING_VALUE can not be converted to a Boolean"],
  [[], "LIST_VALUE can not be converted to a Structure"],
])("%j is refused", (input, message) => {
  expect(() => checked(shape, input)).toThrow(expect.objectContaining({ message }));
});

test("valid input is accepted, without unknown members", () => {
  const input = { JobName: "nightly import", MaxResults: 60, Names: ["a"], Flag: false, Kind: "ON" };
  expect(checked(shape, { ...input, Other: 1, Password: null })).toEqual(input);
  expect(checked(structure({ Limit: integer() }), {})).toEqual({});
});

test("requests are checked against the model", async () => {
  const { emulator } = await startEmulatorWithClock();
  const pool = emulator.createUserPool();
  const client = cognito(emulator);
  const invalid = { name: "InvalidParameterException", message: expect.stringContaining("validation error") };
  const job = { UserPoolId: pool.id, JobName: "nightly", CloudWatchLogsRoleArn: roleArn };
  for (const wrong of [
    { JobName: "a/b" },
    { CloudWatchLogsRoleArn: "arn:aws:iam" },
    { UserPoolId: "staging" },
  ]) {
    await expect(client.send(new CreateUserImportJobCommand({ ...job, ...wrong }))).rejects.toMatchObject(
      invalid,
    );
  }
  const list = new ListUserImportJobsCommand({ UserPoolId: pool.id, MaxResults: 0 });
  await expect(client.send(list)).rejects.toMatchObject(invalid);
  const both = { PoolName: "a", UsernameAttributes: ["email" as const], AliasAttributes: ["email" as const] };
  await expect(client.send(new CreateUserPoolCommand(both))).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
});

test("a pool is not deleted while it is protected, or while a job runs in it", async () => {
  const { emulator, clock } = await startEmulatorWithClock();
  const remove = (UserPoolId: string) => cognito(emulator).send(new DeleteUserPoolCommand({ UserPoolId }));
  const kept = emulator.createUserPool({ DeletionProtection: "ACTIVE" });
  await expect(remove(kept.id)).rejects.toMatchObject({ name: "InvalidParameterException" });
  const pool = emulator.createUserPool();
  await importFile(emulator, pool, csv(pool, users(1)));
  await expect(remove(pool.id)).rejects.toMatchObject({ name: "UserImportInProgressException" });
  clock.pass(60);
  await remove(pool.id);
  expect([...emulator.state.pools.keys()]).toEqual([kept.id]);
});
