/** What the inputs columns and unknown-columns make of a file. */
import { expect, test } from "vitest";
import type { Mapping } from "../../../src/users/convert/mapping.ts";
import type { PoolFacts } from "../../../src/users/pool.ts";
import { localCognito, preflighted, testFolder, withUsersFile } from "../support.ts";

const folder = testFolder();
const cognito = localCognito();
const verified = new Map([["email_verified", "true"]]);

type Setting = { columns?: Record<string, string>; ignores?: boolean; also?: Partial<PoolFacts> };

/** The users that would go up, with what they have, and the problems as `rule line column`. */
async function madeOf(text: string, { columns = {}, ignores = false, also }: Setting) {
  const facts = await cognito.factsOf(
    cognito.createPool({
      UsernameAttributes: ["email"],
      Schema: [{ Name: "team", AttributeDataType: "String" }],
    }),
  );
  const mapping: Mapping = { columns: new Map(Object.entries(columns)), ignoresUnknown: ignores };
  const name = text.startsWith("[") ? "users.json" : "users.csv";
  const { findings, upload } = await withUsersFile(
    folder,
    text,
    (file) => preflighted(file, { ...facts, ...also }, verified, folder.path, mapping),
    name,
  );
  const [header = [], ...rows] = (upload?.toString().trimEnd().split("\n") ?? []).map((row) =>
    row.split(","),
  );
  return {
    users: rows.map((row) =>
      header
        .flatMap((column, at) =>
          row[at] && !/^(cognito:username|\w+_verified)$/.test(column) ? [`${column}=${row[at]}`] : [],
        )
        .sort()
        .join(" "),
    ),
    problems: [...findings.problems.all()].map(({ rule, line, column }) =>
      [rule, line, column].filter(Boolean).join(" "),
    ),
  };
}

const byMail = { columns: { email: "E-Mail" } };
const groups = { column: "roles", fallback: "", existing: new Set(["admin"]) };

test.each<[what: string, text: string, setting: Setting, users: string[], problems?: string[]]>([
  ["a name with a dash", "E-Mail,name\na@b.cd,Ann\n", byMail, ["email=a@b.cd name=Ann"]],
  [
    "names with spaces and colons, in quoted CSV",
    '"User: e-mail";"Full name"\na@b.cd;Ann\n',
    { columns: { email: "User: e-mail", name: "Full name" } },
    ["email=a@b.cd name=Ann"],
  ],
  ["one column for two", "email\na@b.cd\n", { columns: { name: "email" } }, ["email=a@b.cd name=a@b.cd"]],
  [
    "two columns that change places",
    "email,name,nickname\na@b.cd,Ann,Nan\n",
    { columns: { name: "nickname", nickname: "name" } },
    ["email=a@b.cd name=Nan nickname=Ann"],
  ],
  ["a column that the file has, too", "email,E-Mail\na@b.cd,c@d.ef\n", byMail, ["email=c@d.ef"]],
  [
    "blank cells, which csv-defaults fill",
    "email,ok\na@b.cd,\n",
    { columns: { email_verified: "ok" } },
    ["email=a@b.cd"],
  ],
  [
    "a name that only a later record has",
    '[{"email":"a@b.cd"},{"email":"b@b.cd","n":"Bo"}]',
    { columns: { name: "n" } },
    ["email=a@b.cd", "email=b@b.cd name=Bo"],
  ],
  [
    "unknown columns that are left out, whatever is in them",
    'email,Tags,Tags\na@b.cd,"a ""b""","x\ny"\n',
    { ignores: true },
    ["email=a@b.cd"],
  ],
  [
    "nested values in a record that are left out",
    '[{"email":"a@b.cd","tags":["x"],"x":{"y":1}},{"email":"b@b.cd"}]',
    { ignores: true },
    ["email=a@b.cd", "email=b@b.cd"],
  ],
  [
    "paths into objects, of which nothing else matters",
    '[{"email":"a@b.cd","meta":{"team":"blue","x":[{"y":1}]}},{"email":"b@b.cd","meta.team":"red"}]',
    { columns: { "custom:team": "meta.team" } },
    ["custom:team=blue email=a@b.cd", "custom:team=red email=b@b.cd"],
  ],
  [
    "groups as a list that is mapped",
    '[{"email":"a@b.cd","r":["admin"]}]',
    { columns: { roles: "r" }, also: { groups } },
    ["email=a@b.cd"],
  ],
  [
    "a column of groups, which is known",
    "email,roles\na@b.cd,admin\n",
    { ignores: true, also: { groups } },
    ["email=a@b.cd"],
  ],
  [
    "a column of groups that is mapped",
    "email,r\na@b.cd,admin\n",
    { columns: { roles: "r" }, also: { groups } },
    ["email=a@b.cd"],
  ],
  [
    "a row of another width",
    "E-Mail,name\na@b.cd\nb@b.cd,Bo\n",
    byMail,
    ["email=b@b.cd name=Bo"],
    ["width 2"],
  ],
  ["no header", "a@b.cd,Ann\n", { ignores: true }, [], ["no-header 1"]],
  [
    "unknown columns, which are left out where the run goes on",
    "E-Mail,id\na@b.cd,1\n",
    byMail,
    ["email=a@b.cd"],
    ["unknown-column 1 id"],
  ],
  [
    "targets and sources that do not exist, and nothing about what they leave blank",
    "mail\na@b.cd\n",
    { columns: { "custom:nope": "mail", email: "E-Mail" }, ignores: true },
    [],
    ["unknown-target custom:nope", "missing-source E-Mail"],
  ],
  [
    "a source that no record has",
    '[{"name":"Ann"},{"name":"Bo"}]',
    byMail,
    ["name=Ann", "name=Bo"],
    ["missing-source E-Mail"],
  ],
])("%s", async (_what, text, setting, users, problems = []) => {
  expect(await madeOf(text, setting)).toEqual({ users, problems });
});
