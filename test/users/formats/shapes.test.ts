import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { testFolder } from "../support.ts";
import { readFile } from "./read-file.ts";

const folder = testFolder();

/** `email@line` of each user; with other columns, the whole user as JSON. */
async function usersIn(content: string | Uint8Array, name?: string) {
  const { users, problems } = await readFile(folder, content, name === undefined ? {} : { name });
  const words = users.map(({ email: [value, line] = ["", 0], ...others }) =>
    [`${value}@${line}`, ...Object.entries(others).map(([column, [cell]]) => `${column}=${cell}`)].join(" "),
  );
  return [...words, ...problems];
}

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const big = (text: string) => Buffer.from(text, "utf16le").swap16();
const a = '{"email":"a"}';
const b = '{"email":"b"}';
const awsUser = (name: string) =>
  `{"Username":"${name}","Attributes":[{"Name":"email","Value":"${name}"}],"Enabled":true}`;
const awsYaml = "- Attributes:\n  - Name: email\n    Value: a\n  Enabled: true\n  Username: a\n";
const aws = ["a@1 Username=a Enabled=true", "b@1 Username=b Enabled=true"];
/** Longer than what is parsed at once, and than what the format is detected by. */
const many = (write: (at: number) => string) => Array.from({ length: 13_000 }, (_, at) => write(at)).join("");

describe("the users are found in", () => {
  test.each<[what: string, content: string | Uint8Array, users: string[], name?: string]>([
    ["an object around a list", `{"users":[${a},\n${b}]}`, ["a@1", "b@2"]],
    ["one with other members", `{"n":1,"x":{"y":[]},"users":[${a}],"z":[1]}`, ["a@1"]],
    ["pretty JSON", JSON.stringify({ users: [{ email: "a" }] }, null, 2), ["a@4"]],
    ["one such object after another", `{"users":[${a}]}\n{"users":[${b}]}`, ["a@1", "b@2"]],
    ["one object", '{\n"email":"a",\n"roles":[{"x":1}]}', ["a@2 roles=", "nested-value 3 roles"]],
    ["objects over several lines", '{\n"email":"a"\n}\n{\n"email":"b"\n}\n', ["a@2", "b@5"]],
    ["lines with comments", `# staging\n${a}\n\n# more\n${b}`, ["a@2", "b@5"]],
    ["lines with commas", `${a},\r\n${b},\r\n`, ["comma-after-object 1", "a@1", "b@2"].sort()],
    [
      "a map around a list in YAML",
      "n: 1\nusers:\n  - email: a\n  - email: b\n",
      ["a@3", "b@4"],
      "users.yml",
    ],
    ["YAML without indentation", "users:\n- email: a\nmore: [1]\n", ["a@2"], "users.yaml"],
    ["one map in YAML", "email: a\nroles: {}\n", ["a@1 roles=", "nested-value 2 roles"], "users.yaml"],
    ["list-users", `{"Users":[${awsUser("a")},${awsUser("b")}],"PaginationToken":"x"}`, aws],
    ["list-users with --query Users", `[${awsUser("a")},${awsUser("b")}]`, aws],
    ["admin-get-user", awsUser("a").replace("Attributes", "UserAttributes"), aws.slice(0, 1)],
    ["list-users in YAML", `Users:\n${awsYaml}`, ["a@4 Enabled=true Username=a"], "users.yaml"],
    ["that with --query Users", awsYaml, ["a@3 Enabled=true Username=a"]],
    ["UTF-16, little endian", utf16("\ufeffemail\tname\r\na\tJörg\r\n"), ["a@2 name=Jörg"]],
    ["UTF-16, big endian", big("\ufeffemail,name\nä,😀"), ["ä@2 name=😀"]],
    ["JSON in UTF-16", utf16(`\ufeff[${a}]`), ["a@1"]],
    ["sep=;", "sep=;\r\nemail;name\r\na;A, B\r\n", ["a@3 name=A, B"]],
    ["a separator of one's own", "\ufeffsep=|\nemail|name\na|A\n", ["a@3 name=A"]],
    ["sep=, in Cognito's dialect", '"sep=,"\nemail,name\na,B\\, C\n', ["a@3 name=B, C"]],
    [
      "lines with # before the header",
      '#TYPE x.Y\r\n# é\r\n\r\n"email","name"\r\n"a","A"\r\n',
      ["a@5 name=A"],
    ],
    ["one column after a comment", "# staging\nemail\na\n", ["a@3"]],
    ["both, in UTF-16", utf16("\ufeff#x\nsep=;\nemail;name\na;A"), ["a@4 name=A"]],
    ["a Ctrl-Z at the end", "email,name\na,A\r\n\u001a", ["a@2 name=A"]],
    ["a Ctrl-Z after the last value", "email,name\na,A\u001a", ["a@2 name=A"]],
    ["a Ctrl-Z after quotes", '"email","name"\n"a","A"\r\n\u001a', ["a@2 name=A"]],
    ["a Ctrl-Z before a line end", "email,name\na,A\r\n\u001a\r\n", ["a@2 name=A"]],
    ["a Ctrl-Z before a line end, after quotes", '"email","name"\n"a","A"\n\u001a\n', ["a@2 name=A"]],
    ["rows of separators", "email,name\n,\na,A\n , \n,,,\n", ["a@3 name=A"]],
    ["rows of blank quotes", 'email;name\n"";""\na;A\n', ["a@3 name=A"]],
    ["a header after separators", ",,\nemail,name,\na,A,\n", ["a@3 name=A"]],
    ["columns without a name", ",email,,name,\n,a,,A\n,b,,B,,,\n", ["a@2 name=A", "b@3 name=B"]],
    ["values without a name", ",email\n0,a\n1,b\n", ["a@2", "b@3", "unnamed-column 2 1"]],
    [
      "blank cells beyond the header",
      "email,name\na,A,,\nb,B, ,x\n",
      ["a@2 name=A", "b@3 name=B undefined=x"],
    ],
    ["control characters, which stay", "email,name\n \u0001a ,\u0007\n", ["\u0001a@2 name=\u0007"]],
  ])("%s", async (_, content, users, name) => {
    expect((await usersIn(content, name)).sort()).toEqual(users);
  });

  test.each<[what: string, content: string, line: number, problems?: string[]]>([
    ["a large object around a list", `{"v":"1","users":[${many(() => `${a},\n`)}${b}],"w":[1]}`, 13_001],
    ["a large list in YAML", `# x\n${many(() => "- email: a\n  name: >-\n    x\n\n")}- email: b\n`, 52_002],
    [
      "a large map around a list in YAML",
      `v: 1\nUsers:\n${many(() => "  - email: a\n")}  - email: b\nw: 2\n`,
      13_003,
    ],
    [
      "that and a second list",
      `Users:\n${many(() => "- email: a\n")}- email: b\nw:\n- x: 1\n`,
      13_002,
      ["several-lists 13003"],
    ],
    [
      "a large list and a second document",
      `${many(() => "- email: a\n")}- email: b\n---\n- email: c\n`,
      13_001,
      ["broken-yaml 13002 multiple docs"],
    ],
    [
      "a large map whose end is broken",
      `Users:\n${many(() => "- email: a\n")}- email: b\nw: [\n`,
      13_002,
      ["broken-yaml 13003 Flow sequence in block collection must be sufficiently indented and end with a ]"],
    ],
    [
      "a large object and a second list",
      `{"users":[${many(() => `${a},\n`)}${b}],"groups":[{"x":1}]}`,
      13_001,
      ["several-lists 13001"],
    ],
  ])("%s", async (_, content, line, problems = []) => {
    const { users, problems: found } = await readFile(folder, content, { name: "users.yaml" });
    expect(users).toHaveLength(13_001);
    expect(users.at(-1)?.email).toEqual(["b", line]);
    expect(found).toEqual(problems);
  });
});

const zip = (path: string) => Buffer.from(`PK\u0003\u0004${"\0".repeat(26)}${path}`, "latin1");

test.each<[what: string, content: string | Uint8Array, problem: string, name?: string]>([
  ["an Excel workbook", zip("xl/workbook.xml"), "spreadsheet 1 an Excel workbook"],
  ["an old one", Buffer.from("d0cf11e0a1b11ae1", "hex"), "spreadsheet 1 an Excel workbook"],
  [
    "an OpenDocument spreadsheet",
    zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
    "spreadsheet 1 an OpenDocument spreadsheet",
  ],
  ["a zip archive", zip("users.csv"), "archive 1 a zip archive"],
  ["gzip", gzipSync(a), "archive 1 a gzip file"],
  ["zstd", Buffer.from("28b52ffd2400", "hex"), "archive 1 a zstd file"],
  [
    "a Git LFS pointer",
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d\nsize 1\n",
    "lfs-pointer 1",
  ],
  ["one for YAML", "version https://git-lfs.github.com/spec/v1\n", "lfs-pointer 1", "users.yaml"],
  ["an HTML page", "\n<!DOCTYPE html>\n<html>", "markup 1 an HTML page"],
  ["one without a doctype", "<html lang=en>", "markup 1 an HTML page"],
  ["XML", '\ufeff<?xml version="1.0"?><Error/>', "markup 1 an XML document"],
  ["XML without a declaration", "<users>", "markup 1 an XML document"],
  ["UTF-16 without a mark, little endian", utf16("email,name\na,A\n"), "utf-16 1"],
  ["UTF-16 without a mark, big endian", big("email,name\na,A\n"), "utf-16 1"],
  ["JSON in UTF-16 without a mark", utf16(`[${a}]`), "utf-16 1"],
  ["users by their addresses", `{"a@x.org":${a},"b@x.org":${b}}\n`, "users-by-key 1"],
  ["users by their addresses, pretty", `{\n"a@x.org":\n${a}\n}`, "users-by-key 1"],
  ["users by their addresses in YAML", "# x\na@x.org:\n  email: a\n", "users-by-key 2"],
  ["several lists", `{"users":[${a}],"groups":[{"x":1}]}`, "several-lists 1"],
  ["several lists, cut", `{"users":[${a}],"groups":[{"x":"${"x".repeat(70_000)}"}]}`, "several-lists 1"],
  ["several lists in YAML", "users:\n- email: a\ngroups:\n- x: 1\n", "several-lists 1", "users.yml"],
  ["addresses in JSON", '["a@x.org",\n"b@x.org"]', "list-of-values 1"],
  ["addresses in an object", '{"users":["a@x.org"]}', "list-of-values 1"],
  ["addresses in YAML", "- a@x.org\n- b@x.org\n", "list-of-values 1"],
  ["numbers", "[1,2]", "list-of-values 1"],
  ["rows of values", '[["email"],["a@x.org"]]', "list-of-values 1"],
  ["dashes in one line", "-".repeat(200_000), "yaml-size 1"],
  ["dashes and spaces", "- ".repeat(100_000), "yaml-size 1"],
  ["lines of dashes", "-\n".repeat(100_000), "list-of-values 1"],
  [
    "Latin 1",
    Buffer.from("email,name\na,\xe9\nb,b\nc,\xe9\nd,\xe9", "latin1"),
    "not-utf8 2 , as are 2 more lines",
  ],
  ["NUL bytes", "email,name\na,\0\nb,\0\n", "nul-byte 2 , as is 1 more line"],
])("%s: one problem that names it", async (_, content, problem, name) => {
  const { problems } = await readFile(folder, content, name === undefined ? {} : { name });
  expect(problems).toEqual([problem]);
});

test.each<[what: string, content: string, problem: string]>([
  ["a missing comma", '[{"email":"a"\n"name":"A"}]', "broken-json 2 expected a comma or }"],
  ["a comma at the end", `[${a},\n]`, "broken-json 2 expected a value"],
  ["an open list", `[${a}`, "broken-json 1 the file ends too early"],
  ["bad indentation", "- email: a\n name: b\n", "broken-yaml 2 Sequence item without - indicator"],
  ["two documents", "- email: a\n---\n- email: b\n", "broken-yaml 2 multiple docs"],
  ["an open quote", '- email: "a\n', 'broken-yaml 2 Missing closing "quote'],
  ["an unexpected value", "- email: 'a' b@x.org\n", "broken-yaml 1 unexpected token"],
])("%s: with the parser's reason", async (_, content, problem) => {
  expect((await readFile(folder, content)).problems).toEqual([problem]);
});

const keycloak = `{"roles":[{"x":1}],"users":[${a}],"groups":[{"y":1}]}`;
test.each<
  [
    what: string,
    content: string,
    reading: { list?: string; header?: string[] },
    users: number,
    columns: string[],
  ]
>([
  ["a list by its name", keycloak, { list: "users" }, 1, ["email"]],
  ["one behind much else", keycloak.replace("x", "x".repeat(70_000)), { list: "users" }, 1, ["email"]],
  ["no such list", `[${a}]`, { list: "users" }, 1, ["email"]],
  ["a header that is not in the file", "1,a\n2,b\n", { header: ["id", "email"] }, 2, ["id", "email"]],
  ["one that is", "email,id\na,1\n", { header: ["id", "email"] }, 1, ["email", "id"]],
  ["one for quotes", '"1";"a"\n', { header: ["id", "email"] }, 1, ["id", "email"]],
])("with what a source knows, %s", async (_, content, reading, users, columns) => {
  expect(await readFile(folder, content, reading)).toMatchObject({
    ...{ users: { length: users }, columns, problems: [] },
  });
});
