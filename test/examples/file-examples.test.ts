/** The examples of docs/file-examples.md: each file becomes the users of its table. */
import { readFile } from "node:fs/promises";
import {
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { cognito } from "../../emulator/support.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const page = await readFile("docs/file-examples.md", "utf8");

type Example = {
  title: string;
  kind: string;
  file: string;
  inputs: Record<string, string>;
  users: Record<string, string>[];
};

const examples = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section): Example[] => {
    const [[, kind = "", file = ""] = [], [, , inputs = ""] = []] = section.matchAll(
      /^```(\w+).*\n([\s\S]*?)^```$/gm,
    );
    const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(([, cells = ""]) =>
      cells.replaceAll("`", "").split(" | "),
    );
    const [names = [], , ...users] = rows;
    if (file === "") return [];
    return [
      {
        ...{ title: section.split("\n", 1)[0] ?? "", kind, file },
        inputs: parse(inputs) ?? {},
        users: users.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]))),
      },
    ];
  });

test("the page has examples", () => {
  expect(examples.length).toBeGreaterThan(9);
});

test.each(examples)("$title", async ({ kind, file, inputs, users }) => {
  const { emulator } = stage;
  const pool = emulator.createUserPool({
    UsernameAttributes: ["email"],
    Schema: [{ Name: "team", AttributeDataType: "String", Mutable: true }],
  });
  const client = cognito(emulator);
  const UserPoolId = pool.id;
  for (const GroupName of ["admin", "staff"])
    await client.send(new CreateGroupCommand({ UserPoolId, GroupName }));
  const name = `users.${kind}`;
  const run = await stage.step({
    inputs: { ...inputs, "user-pool-id": UserPoolId, "csv-path": name, "max-failed-users": "1" },
    files: { [name]: file },
  });
  expect(run.passed, run.log).toBe(true);
  const imported = [...pool.users].map(
    ([
      key,
      {
        attributes: { sub, ...attributes },
      },
    ]) => {
      const groups = [...pool.groups.values()]
        .filter(({ members }) => members.has(key))
        .map(({ name }) => name);
      const user: Record<string, string> = { ...attributes, groups: groups.join(";") };
      // A blank of an unverified address becomes false.
      return Object.fromEntries(
        Object.entries(user).filter(([, value]) => value !== "" && value !== "false"),
      );
    },
  );
  expect(imported.sort((one, other) => String(one.email).localeCompare(String(other.email)))).toEqual(
    users.map(({ password, ...user }) => user),
  );
  const ExplicitAuthFlows = ["ALLOW_USER_PASSWORD_AUTH" as const];
  const { UserPoolClient: { ClientId } = {} } = await client.send(
    new CreateUserPoolClientCommand({ UserPoolId, ClientName: "web", ExplicitAuthFlows }),
  );
  for (const { email = "", password } of users) {
    if (password === undefined) continue;
    const AuthParameters = { USERNAME: email, PASSWORD: password };
    const flow = { AuthFlow: "USER_PASSWORD_AUTH", ClientId, AuthParameters } as const;
    expect((await client.send(new InitiateAuthCommand(flow))).AuthenticationResult).toBeDefined();
  }
});
