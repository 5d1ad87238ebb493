import { glob, readFile } from "node:fs/promises";
import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as cognito from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import {
  objectsIn,
  readTemplate,
  readTerraform,
  stringsIn,
  templateStatements,
  templateSubjects,
  terraformStatements,
  terraformSubjects,
} from "./policies.ts";

const template = await readTemplate();
const terraform = await readTerraform();
const statements = templateStatements(template);
const all = [...statements.values()].flat();
const actions = new Set(all.flatMap((statement) => statement.actions));

test("CloudFormation and Terraform say the same", () => {
  expect(terraformStatements(terraform)).toEqual(statements);
  expect([...statements.keys()].sort()).toEqual([
    "AddToGroups",
    "CognitoWritesOutcomes",
    "CreateGroups",
    "EnvironmentOfRepository",
    "FindOutcomes",
    "ImportUsers",
    "PassLogsRole",
    "PullRequestsOfRepository",
    "ReadGroups",
    "ReadOutcomes",
    "ReadPool",
    "SetPasswords",
    "UpdateUsers",
    "WriteOutcomes",
  ]);
});

test.each([
  ["the name alone", {}, ["octo-org/storefront"]],
  [
    "the name, and the name with both ids",
    { ownerId: "583231", repositoryId: "1300192" },
    ["octo-org/storefront", "octo-org@583231/storefront@1300192"],
  ],
  ["the name alone where one of the ids is missing", { ownerId: "583231" }, ["octo-org/storefront"]],
])("the roles trust %s", (_what, ids, names) => {
  const given = { repository: "octo-org/storefront", ...ids };
  const wanted = ["environment:staging", "pull_request"].map((context) =>
    names.map((name) => `repo:${name}:${context}`),
  );
  expect(templateSubjects(template, given)).toEqual(wanted);
  expect(terraformSubjects(terraform, given).sort()).toEqual(wanted);
});

test("whatever the template refers to is declared, and whatever is declared is used", () => {
  const { Parameters, Conditions, Resources } = template as Record<string, Record<string, unknown>>;
  const declared = new Set([Parameters, Conditions, Resources].flatMap((part) => Object.keys(part ?? {})));
  const used = new Set<string>();
  for (const object of objectsIn(template)) {
    const { Ref, GetAtt, Sub, If, Condition } = object;
    if (typeof Ref === "string") used.add(Ref);
    if (typeof GetAtt === "string") used.add(GetAtt.replace(/\..*/, ""));
    if (Array.isArray(If)) used.add(String(If[0]));
    if (typeof Condition === "string") used.add(Condition);
    const [text, own = {}] = Array.isArray(Sub) ? Sub : [Sub];
    for (const [, name] of String(text ?? "").matchAll(/\$\{([^}]+)\}/g)) {
      if (!Object.hasOwn(own as object, String(name))) used.add(String(name));
    }
  }
  const own = [...used].filter((name) => !name.startsWith("AWS::"));
  expect(own.sort()).toEqual([...declared].sort());
  expect([...used].filter((name) => name.startsWith("AWS::")).sort()).toEqual([
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::Partition",
    "AWS::Region",
  ]);
});

test("whatever the configuration refers to is declared, and every variable is used", () => {
  const { variable, locals, data, resource } = terraform as Record<
    string,
    Record<string, Record<string, unknown>>
  >;
  const declared = new Set([
    ...Object.keys(variable ?? {}).map((name) => `var.${name}`),
    ...Object.keys(Object.assign({}, ...Object.values(locals ?? {}))).map((name) => `local.${name}`),
    ...Object.entries(data ?? {}).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `data.${type}.${name}`),
    ),
    ...Object.entries(resource ?? {}).flatMap(([type, named]) =>
      Object.keys(named).map((name) => `${type}.${name}`),
    ),
  ]);
  const used = new Set<string>();
  for (const text of stringsIn(terraform)) {
    for (const [, expression] of text.matchAll(/\$\{([^}]+)\}/g)) {
      for (const [name] of (expression ?? "").matchAll(/\b(var|local|data\.\w+|aws_\w+)\.\w+/g))
        used.add(name);
    }
  }
  for (const name of used) expect(declared, name).toContain(name);
  for (const name of declared) if (/^(var|local)\./.test(name)) expect(used, name).toContain(name);
});

test("every action is one that the service has", () => {
  for (const action of actions) {
    const [service, operation] = action.split(":");
    if (service === "cognito-idp") expect(cognito, action).toHaveProperty(`${operation}Command`);
    else if (service === "logs") expect(logs, action).toHaveProperty(`${operation}Command`);
    else expect(["iam:PassRole", "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity"]).toContain(action);
  }
});

test("every call of the action is allowed, and nothing else", async () => {
  const calls = new Set<string>();
  for await (const path of glob("src/**/*.ts")) {
    const code = await readFile(path, "utf8");
    for (const [, names = "", service = ""] of code.matchAll(
      /import \{([^}]*)\} from "@aws-sdk\/client-([\w-]+)"/g,
    )) {
      const prefix = { "cognito-identity-provider": "cognito-idp", "cloudwatch-logs": "logs" }[service];
      if (prefix === undefined) continue;
      for (const [, name] of names.matchAll(/\b(\w+)Command\b/g)) calls.add(`${prefix}:${name}`);
    }
  }
  expect(calls.size).toBeGreaterThan(5);
  const granted = [
    "ReadPool",
    "ReadGroups",
    "ImportUsers",
    "PassLogsRole",
    "FindOutcomes",
    "ReadOutcomes",
    "SetPasswords",
    "AddToGroups",
    "CreateGroups",
    "UpdateUsers",
  ];
  const allowed = granted
    .flatMap((sid) => statements.get(sid) ?? [])
    .flatMap((statement) => statement.actions);
  // A role is passed to Cognito without a separate call.
  expect(allowed.sort()).toEqual([...calls, "iam:PassRole"].sort());
});

test("nothing is allowed on more than the pool, the role and the logs", () => {
  for (const { sid, actions, resources, conditions, principals } of all) {
    for (const action of actions) expect(action, sid).not.toContain("*");
    for (const resource of resources) {
      if (actions.some((action) => action.startsWith("cognito-idp:"))) {
        expect(resource, sid).toBe("arn:<partition>:cognito-idp:<place>:userpool/<pool>");
      } else if (actions.includes("iam:PassRole")) {
        expect(resource).toBe("<logs role>");
        expect(conditions).toEqual(["StringEquals iam:PassedToService cognito-idp.amazonaws.com"]);
      } else if (sid !== "FindOutcomes") {
        expect(resource, sid).toMatch(/^arn:<partition>:logs:<place>:log-group:\/aws\/cognito\//);
      }
    }
    if (principals.join() === "Federated <provider>") {
      expect(conditions).toEqual([
        "StringEquals token.actions.githubusercontent.com:aud sts.amazonaws.com",
        "StringEquals token.actions.githubusercontent.com:sub",
      ]);
    }
  }
});

test("docs/permissions.md says what every action is for", async () => {
  const page = await readFile("docs/permissions.md", "utf8");
  const rows = [...page.matchAll(/^\| `([\w-]+:\w+)` \|/gm)].map(([, action]) => action);
  expect([...rows].sort()).toEqual([...actions].filter((action) => !action.startsWith("sts:")).sort());
});
