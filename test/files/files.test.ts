/** Files as people have them: what Cognito gets of each, or the one problem that says what to do. */
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { matchesHash } from "../../emulator/cognito/hashes.ts";
import { cognito } from "../../emulator/support.ts";
import { useStage } from "../harness/stage.ts";
import { fileCases } from "./cases.ts";

const stage = useStage();

/** Returns whether a text has one of the alternatives. */
const has = (text: string, word: string) =>
  word.split("|").some((one) => text.toLowerCase().includes(one.toLowerCase()));

test.each(fileCases)("$title", async ({ file, text, pool: given = {}, inputs, ...expected }) => {
  const { emulator } = stage;
  emulator.settings.hashImport = given.hashes === true;
  const pool = emulator.createUserPool({
    ...(given.byEmail && { UsernameAttributes: ["email"] }),
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [
      { Name: "email", AttributeDataType: "String", Required: true, Mutable: true },
      ...(given.custom ?? []).map((Name) => ({ Name, AttributeDataType: "String", Mutable: true })),
    ],
  });
  for (const GroupName of ["admin", "staff"])
    await cognito(emulator).send(new CreateGroupCommand({ UserPoolId: pool.id, GroupName }));
  const run = await stage.step({
    inputs: { ...inputs, "user-pool-id": pool.id, "csv-path": file },
    files: { [file]: text },
  });

  const users = [...pool.users.values()];
  const { users: wanted, problems, most, groups, passwords, warns = [], hidden = [] } = expected;
  expect([run.passed, pool.jobs.size > 0], run.log).toEqual(problems ? [false, false] : [true, true]);
  if (typeof wanted === "number") expect(users).toHaveLength(wanted);
  else if (wanted !== undefined) {
    expect(
      users.map(({ username, attributes }) => ({ ...attributes, "cognito:username": username })),
    ).toEqual(wanted.map((user) => expect.objectContaining(user)));
  }
  for (const [line, ...words] of problems ?? []) {
    const found = run.annotations
      .filter((annotation) => line === 0 || annotation.line === line)
      .map(({ message }) => message);
    const messages = line === 0 ? [...found, ...run.failures] : found;
    expect(
      messages.filter((message) => words.every((word) => has(message, word))),
      words.join(),
    ).not.toEqual([]);
  }
  if (most !== undefined) expect(run.report.problems?.length ?? 0).toBeLessThanOrEqual(most);
  const byName = (name: string) =>
    users.find(({ username, attributes }) => [username, attributes.email].includes(name));
  for (const [group, members] of Object.entries(groups ?? {})) {
    const keys = [...(pool.groups.get(group)?.members ?? [])].map((key) => pool.users.get(key));
    expect(keys).toEqual(expect.arrayContaining(members.map(byName)));
  }
  for (const [name, password] of Object.entries(passwords ?? {})) {
    const [newest] = byName(name)?.passwords ?? [];
    expect(newest && matchesHash(password, newest)).toBe(true);
  }
  for (const word of warns) expect(run.stdout).toMatch(new RegExp(`^::warning.*${word}`, "m"));
  const seen = [
    run.stdout.replaceAll(/^::add-mask::.*$/gm, ""),
    run.summary,
    JSON.stringify(run.report),
  ].join();
  for (const secret of hidden) expect(seen).not.toContain(secret);
});
