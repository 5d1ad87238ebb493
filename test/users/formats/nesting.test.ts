import { describe, expect, test } from "vitest";
import { testFolder } from "../support.ts";
import { readFile } from "./read-file.ts";

const folder = testFolder();

type Case = [what: string, paths: string[], lists: string[], json: string, user: object, problems?: string[]];

describe.each<Case>([
  [
    "an object",
    ["app.team"],
    [],
    '{"a":1,\n"app":{"x":[],\n"team":"blue"}}',
    { a: ["1", 2], "app.team": ["blue", 4] },
  ],
  ["objects in objects", ["a.b.c"], [], '{"a":{"b":\n{"c":"x"},"d":1}}', { "a.b.c": ["x", 3] }],
  [
    "a list's items",
    ["mails.1.value"],
    [],
    '{"mails":[{"value":"x"},{\n"value":"y"}]}',
    { "mails.1.value": ["y", 3] },
  ],
  ["the whole path as a name", ["a.b"], [], '{"a":{"b":1},\n"a.b":2}', { "a.b": ["2", 3] }],
  ["no object in the path", ["a.b"], [], '{"c":1,"a":null}', { c: ["1", 2] }],
  ["a value in the path", ["a.b"], [], '{"a":1}', { a: ["1", 2] }],
  ["a list at the end", ["a.b"], [], '{"a":{\n"b":[1]}}', { "a.b": ["", 3] }, ["nested-value 3 a.b"]],
  [
    "a duplicate key in the path",
    ["a.b"],
    [],
    '{"a":{"b":1,\n"b":2}}',
    { "a.b": ["1", 2] },
    ["duplicate-key 3 a.b"],
  ],
  ["a list of groups", [], ["groups"], '{"groups":["x",2]}', { groups: ["x;2", 2] }],
  ["no groups", [], ["groups"], '{"groups":[]}', { groups: ["", 2] }],
  ["a list on a path", [], ["app.roles"], '{"app":{"roles":["x","y"]}}', { "app.roles": ["x;y", 2] }],
  [
    "a list of lists",
    [],
    ["groups"],
    '{"groups":["x",["y"]]}',
    { groups: ["", 2] },
    ["nested-value 2 groups"],
  ],
  [
    "other lists",
    [],
    ["groups"],
    '{"a":1,\n"roles":["x"]}',
    { a: ["1", 2], roles: ["", 3] },
    ["nested-value 3 roles"],
  ],
  [
    "attributes as AWS returns them",
    [],
    [],
    '{"Username":"u1","Attributes":[{"Name":"email","Value":"a@x.org"},\n{"Name":"custom:n","Value":""}],"Enabled":true}',
    { Username: ["u1", 2], email: ["a@x.org", 2], "custom:n": ["", 3], Enabled: ["true", 3] },
  ],
  [
    "other attributes",
    [],
    [],
    '{"Attributes":[{"Key":"x"}]}',
    { Attributes: ["", 2] },
    ["nested-value 2 Attributes"],
  ],
])("%s", (_, paths, lists, json, user, problems = []) => {
  // JSON is YAML.
  test.each([
    ["JSON", `[\n${json}]`],
    ["YAML", `---\n- ${json.replaceAll("\n", "\n  ")}`],
  ])("in %s", async (_, text) => {
    expect(await readFile(folder, text, { paths, lists })).toMatchObject({ users: [user], problems });
  });
});
