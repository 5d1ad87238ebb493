import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvHeader } from "../../../emulator/cognito/schema.ts";
import { detectFormat, type Format } from "../../../src/users/formats/detect.ts";
import { oddPools } from "../random-pools.ts";
import { localCognito, testFolder, withUsersFile } from "../support.ts";
import { dialectFile } from "../writers.ts";

const folder = testFolder();
const cognito = localCognito();

function formatOf(content: string, name = "users.csv"): Promise<Format> {
  return withUsersFile(folder, content, ({ handle }) => detectFormat(handle, name), name);
}

/** Values as the dialect can carry them: none begins with a quote, or ends with the backslash of an escape. */
const values = fc
  .array(
    fc.constantFrom(
      ...[
        "a",
        "Z",
        "0",
        " ",
        "\t",
        ",",
        ";",
        ':"',
        '"',
        "\\",
        "-",
        "#",
        "%",
        "[",
        "]",
        "{",
        "}",
        "'",
        "é",
        "😀",
      ],
      ...["\u00a0", "\ufeff", "|", "&", "*", "---", "cognito:username", "null", '{"a":1}', "- a: b"],
    ),
    { maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join("")
      .replace(/^[\0- ]*"+/, "")
      .replaceAll(/\\(?=,|[\0- ]*$)/g, "/"),
  )
  .filter((value) => !/^[\0- ]*"/.test(value));

const names = fc
  .tuple(
    fc.constantFrom("users", "a.yaml", "[x]", "-", "%"),
    fc.constantFrom(
      "",
      ".csv",
      ".json",
      ".ndjson",
      ".jsonl",
      ".yaml",
      ".yml",
      ".YML",
      ".tsv",
      ".txt",
      ".csv.yaml",
    ),
  )
  .map((parts) => parts.join(""));

test("no valid file in Cognito's dialect is ever detected as another format", async () => {
  await fc.assert(
    fc.asyncProperty(
      oddPools,
      fc.nat(60),
      fc.array(fc.array(values, { minLength: 40, maxLength: 40 }), { maxLength: 4 }),
      names,
      fc.record({
        lineEnd: fc.constantFrom("\n" as const, "\r\n" as const),
        byteOrderMark: fc.boolean(),
        blankBefore: fc.constantFrom(new Map<number, string>(), new Map([[0, " "]])),
        closed: fc.boolean(),
      }),
      fc.constantFrom("", "\n", " \r\n\n"),
      async (input, turn, drawn, name, ends, start) => {
        const header = csvHeader(cognito.createPool(input));
        const columns = [...header.slice(turn % header.length), ...header.slice(0, turn % header.length)];
        const rows = drawn.map((row) => columns.map((_, at) => row[at % row.length] ?? ""));
        const { text } = dialectFile({ columns, rows }, { ...ends, byteOrderMark: false });
        const mark = ends.byteOrderMark ? "\ufeff" : "";
        expect(await formatOf(mark + start + text, name)).toMatchObject({
          kind: "cognito",
          start: { offset: ends.byteOrderMark ? 3 : 0, line: 1 },
        });
      },
    ),
    { numRuns: 150 },
  );
});

describe("recognised", () => {
  const header = "cognito:username,email";
  const cases: [what: string, content: string, kind: string, name?: string][] = [
    ["the dialect", `${header}\nann,a@x.org\n`, "cognito"],
    ["one column", "cognito:username\nann\n", "cognito"],
    ["a quote within a value", `${header}\nann "a",a@x.org\n`, "cognito"],
    ["a quote after an escaped comma", `${header}\nLee\\, "Bob",a@x.org\n`, "cognito"],
    ["a quoted value", `${header}\n"ann",a@x.org\n`, "csv ,"],
    ["a quoted value after a space", `${header}\nann, "a@x.org"\n`, "csv ,"],
    ["a quoted header", `"cognito:username","email"\nann,a@x.org\n`, "csv ,"],
    ["one quoted column", `"cognito:username"\n`, "csv ,"],
    ["semicolons", "cognito:username;email\nann;a,b\n", "csv ;"],
    ["tabs", "cognito:username\temail\nann\ta,b;c\n", "csv \t"],
    ["semicolons, in quotes a comma", `"custom:a,b";"email"\n`, "csv ;"],
    ["semicolons, and a comma in a name", `cognito:username;email;Last, first\n`, "csv ;"],
    ["tabs, in quotes commas", `"custom:a,b"\t"email,x"\n`, "csv \t"],
    ["a comma after all", "a;b,c\td\n", "cognito"],
    ["JSON", '[{"a":1}]', "json"],
    ["JSON after blanks", ' \n\t[\n{"a":1}]', "json"],
    ["JSON by whatever name", '[{"a":1}]', "json", "users.csv"],
    ["a JSON object in lines", '{\n"a":1}', "json"],
    ["NDJSON", '{"a":1}\n{"a":2}\n', "ndjson"],
    ["NDJSON, CRLF", '{"a":1}\r\n{"a":2}\r\n', "ndjson"],
    ["NDJSON by whatever name", '{"a":1}\n', "ndjson", "users.yaml"],
    ["JSON that holds no list, by its name", "null\n", "json", "users.json"],
    ["CSV by its header, whatever its name", "cognito:username\tx\n", "csv \t", "users.json"],
    ["YAML by its dash", "- a: 1\n", "yaml"],
    ["YAML by its marker", "---\n- a: 1\n", "yaml"],
    ["YAML by a comment", "# users\n- a: 1\n", "yaml"],
    ["YAML by a directive", "%YAML 1.2\n---\n- a: 1\n", "yaml"],
    ["YAML by its name", "users:\n  - a: 1\n", "yaml", "users.YAML"],
    ["YAML by its other name", "a: 1\n", "yaml", "users.yml"],
    ["YAML whose first key has a comma", "note: a, b\nusers:\n- a: 1\n", "yaml", "users.yaml"],
    ["YAML in flow style", "users: [{a: 1, b: 2},\n {a: 3}]\n", "yaml", "users.yaml"],
    ["a YAML list without quotes", "[{a: 1}]\n", "yaml", "users.yaml"],
    ["a YAML map without quotes", "{users: [{a: 1}]}\n", "yaml", "users.yml"],
    ["JSON by a YAML name", '[\n {"a": 1}]\n', "json", "users.yml"],
    ["CSV by a YAML name", `${header}\n`, "cognito", "users.yaml"],
    ["one column by a YAML name", "cognito:username\nann\n", "cognito", "users.yml"],
    ["one quoted column by a YAML name", '"cognito:username"\nann\n', "csv ,", "users.yml"],
    ["semicolons by a YAML name", "cognito:username;email\n", "csv ;", "users.yml"],
    ["nothing but blanks", " \n\n", "cognito"],
  ];
  const all = cases.flatMap(([what, content, kind, name = "users.csv"]) => [
    { what, content, kind, name, byteOrderMark: false },
    { what: `${what}, with a byte order mark`, content: `\ufeff${content}`, kind, name, byteOrderMark: true },
  ]);
  test.each(all)("$what", async ({ content, kind, name, byteOrderMark }) => {
    const format = await formatOf(content, name);
    const more = format.kind === "csv" && format.separator;
    expect([format.kind, more].filter(Boolean).join(" ")).toBe(kind);
    expect(format.start).toEqual({ offset: byteOrderMark ? 3 : 0, line: 1 });
  });
});
