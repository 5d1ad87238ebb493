import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify, type ToStringOptions } from "yaml";
import { nestingOf } from "../../../src/users/formats/records.ts";
import type { RowSink } from "../../../src/users/formats/rows.ts";
import { yamlReader } from "../../../src/users/formats/yaml.ts";

/** What the reader says, a line of words each: `columns 1 ["a"]`, `row 1 ["x"]`, `nested-value 3 a`. */
async function read(text: string): Promise<string[]> {
  const said: string[] = [];
  const sink: RowSink = {
    columns: (names, line) => said.push(`columns ${line} ${JSON.stringify(names)}`),
    row: ({ values, line }) => said.push(`row ${line} ${JSON.stringify(values)}`),
    problem: (problem, line, column, reason = "") => {
      expect(reason).not.toMatch(/stack|regular expression/i);
      said.push([problem, line, column].filter((x) => x !== undefined).join(" "));
    },
  };
  const reader = yamlReader(sink, nestingOf({ paths: [], lists: [], isColumn: () => false }));
  reader.push(text);
  reader.end();
  return said;
}

test.each(
  `+12025550123 007 1.50 -0 0x1F 0o17 1e3 .inf 2020-01-01 12:30:45 1_000 12345678901234567890 yes no on off true False
  nULL none it's C:\\x a,b x#y x:y <<`.split(/\s+/),
)("%s stays as written", async (value) => {
  const row = `row 1 ${JSON.stringify([value])}`;
  expect(await read(`- a: ${value}\n`)).toEqual(['columns 1 ["a"]', row]);
  expect(await read(`%YAML 1.1\n---\n- a: ${value} # c`)).toEqual(['columns 3 ["a"]', row.replace("1", "3")]);
});

test.each([
  ["plain words", "x  y ", "x  y"],
  ["nothing", "", ""],
  ["a comment only", "# none", ""],
  ["null", "null", ""],
  ["Null", "Null", ""],
  ["NULL", "NULL", ""],
  ["a tilde", "~", ""],
  ["null in double quotes", '"null"', "null"],
  ["a tilde in single quotes", "'~'", "~"],
  ["null in a block", "|-\n    null", "null"],
  ["blanks in quotes", "' x '", " x "],
  ["nothing in quotes", "''", ""],
  ["a quote in single quotes", "'it''s'", "it's"],
  ["escapes", String.raw`"\"\n\x41\u00e9\U0001F600\ud83d\ude00"`, '"\nAé😀😀'],
  ["several lines", "x\n    y\n\n    z", "x y\nz"],
  ["several lines in quotes", '"x\n    y"', "x y"],
  ["a literal block", "|\n    x\n     y\n\n    z\n", "x\n y\n\nz\n"],
  ["a literal block with Windows' line breaks", "|\r\n    x\r\n    y\r\n", "x\ny\n"],
  ["a folded block", ">-\n    x\n    y\n", "x y"],
])("%s as a value", async (_, source, value) => {
  expect(await read(`- a: ${source}`)).toEqual(['columns 1 ["a"]', `row 1 ${JSON.stringify([value])}`]);
});

test.each([
  ["a list without records", "[]", []],
  ["an empty record", "- {}", ["not-a-record 1"]],
  [
    "lines of the first keys",
    "# users\n\n- a: 1\n  b: 2\n-\n\n  # second\n  a: 3\n- {\n  a: 4, b}\n- {}\n- ? a\n  : 5\n",
    [
      'columns 3 ["a","b"]',
      'row 3 ["1","2"]',
      'row 8 ["3",""]',
      'row 10 ["4",""]',
      "not-a-record 11",
      'row 12 ["5",""]',
    ],
  ],
  ["Windows' line breaks", "- a: 1\r\n\r\n- a: 2\r\n", ['columns 1 ["a"]', 'row 1 ["1"]', 'row 3 ["2"]']],
  [
    "a list in brackets",
    '[{a: 1},\n{"a": 2}, b: 3]',
    ['columns 1 ["a"]', 'row 1 ["1"]', 'row 2 ["2"]', 'columns 2 ["a","b"]', 'row 2 ["","3"]'],
  ],
  [
    "another order, a missing key, a new key",
    "- a: 1\n  b: 2\n- b: 3\n  a: 4\n- c: 5\n  b: 6\n",
    [
      'columns 1 ["a","b"]',
      'row 1 ["1","2"]',
      'row 3 ["4","3"]',
      'columns 5 ["a","b","c"]',
      'row 5 ["","6","5"]',
    ],
  ],
  [
    "keys with space, in quotes, and names of JavaScript's own",
    "- a b : 1\n  ' c ': 2\n  __proto__: 3\n  null: 4\n  : 5\n  A: 6\n  a: 7",
    ['columns 1 ["a b","c","__proto__","null","","A","a"]', 'row 1 ["1","2","3","4","5","6","7"]'],
  ],
  [
    "nested values",
    "- x: 1\n  a: [1]\n  b: {c: d}\n  c:\n    - f\n  d:\n    e: {}\n- ? [x]\n  : 1\n",
    [
      'columns 1 ["x","a","b","c","d"]',
      "nested-value 2 a",
      "nested-value 3 b",
      "nested-value 4 c",
      "nested-value 6 d",
      'row 1 ["1","","","",""]',
      "not-a-record 8",
    ],
  ],
  [
    "a key twice",
    "- a: 1\n- b: 1\n  a: 2\n  'a ': 3\n  b:\n",
    [
      'columns 1 ["a"]',
      'row 1 ["1"]',
      'columns 2 ["a","b"]',
      "duplicate-key 4 a",
      "duplicate-key 5 b",
      'row 2 ["2","1"]',
    ],
  ],
  [
    "no records",
    "- 1\n- [a]\n-\n- - a: 1\n- 'x'\n- a: 1\n",
    [
      "not-a-record 1",
      "not-a-record 2",
      "not-a-record 3",
      "not-a-record 4",
      "not-a-record 5",
      'columns 6 ["a"]',
      'row 6 ["1"]',
    ],
  ],
  ["no maps at all", "# users\n- a\n- [b]\n", ["list-of-values 2"]],
  ["one record", "\na: 1\nb: [x]\n", ['columns 2 ["a","b"]', "nested-value 3 b", 'row 2 ["1",""]']],
  ["text by a tag", "- a: !!str null\n  b: !!str 7\n", ['columns 1 ["a","b"]', 'row 1 ["null","7"]']],
  ["a word", "x", ["not-an-array 1"]],
  ["CSV", "a,b\n1,2\n", ["not-an-array 1"]],
  ["nothing", "", ["not-an-array 1"]],
  ["comments only", "# a\n# b\n", ["not-an-array 1"]],
  ["an empty document", "---\n", ["not-an-array 1"]],
  ["a document with its marks", "%YAML 1.2\n---\n- a: 1\n...\n# end\n", ['columns 3 ["a"]', 'row 3 ["1"]']],
])("%s", async (_, text, said) => {
  expect(await read(text)).toEqual(said);
});

describe("anchors and their like", () => {
  test.each([
    ["an anchor", "- a: 1\n  b: &x 2\n", [2]],
    ["an anchor of a record", "- &x\n  a: 1\n", [1]],
    ["an anchor of a key", "- a: 1\n  &x b: 1\n", [2]],
    ["an anchor of the list", "&x\n- a: 1\n", [1]],
    ["an anchor in a nested value", "- a:\n    - &x 1\n", [2]],
    ["an alias", "- a: &x 1\n- b: *x\n", [1, 2]],
    ["an alias for a record", "- &x {a: 1}\n- *x\n", [1, 2]],
    ["an alias as a key", "- a: &x 1\n- *x : 1\n", [1, 2]],
    ["an alias for all", "*x\n", [1]],
    ["a merge key", "- a: 1\n  <<: {b: 2}\n", [2]],
    ["a merge of an alias, reported once", "- &x {a: 1}\n- <<: *x\n", [1, 2]],
    ["a tag", "- a: !!int 1\n", [1]],
    ["an unknown tag", "- a: 1\n  b: !x 1\n", [2]],
    ["a tag of a record", "- !!map {a: 1}\n", [1]],
    ["a tag with a prefix", "%TAG !e! tag:example.com,2000:\n---\n- a: !e!x b\n", [3]],
  ])("%s", async (_, text, lines) => {
    const said = await read(text);
    expect(said.filter((one) => !/^(columns|row|nested)/.test(one))).toEqual(
      lines.map((line) => `yaml-anchor ${line}`),
    );
  });

  test.each(["'&x'", '"*x"', "a & b", "a !x *y", "'<<'", "<<", "|-\n    *x &y !z"])(
    "%s is text",
    async (source) => {
      const said = await read(`- a: ${source}\n  '<<': 1\n  '&b': 2`);
      expect(said).toHaveLength(2);
      expect(said[0]).toBe('columns 1 ["a","<<","&b"]');
    },
  );

  test("aliases are not followed", async () => {
    const levels = Array.from({ length: 60 }, (_, i) => `- a: &x${i + 1} [${`*x${i},`.repeat(10)}]\n`);
    const said = await read(`- a: &x0 [1]\n${levels.join("")}`);
    expect(said.filter((one) => one.startsWith("yaml-anchor"))).toHaveLength(61);
  });
});

test.each([
  ["two documents", "- a: 1\n---\n- a: 2\n---\n- a: 3", ["broken-yaml 2", 'columns 1 ["a"]', 'row 1 ["1"]']],
  [
    "two documents, the first no list",
    "---\na: 1\n---\n- b: 1\n",
    ["broken-yaml 3", 'columns 2 ["a"]', 'row 2 ["1"]'],
  ],
  ["an open quote", '- a: 1\n- b: "x\n- c: 1', ["broken-yaml 3", 'columns 1 ["a"]', 'row 1 ["1"]']],
  ["a cell that is nested too deeply", `- a: ${"[".repeat(9999)}${"]".repeat(9999)}`, ["broken-yaml 1"]],
  ["a list that is nested too deeply", `${"- ".repeat(9999)}a`, ["broken-yaml 1"]],
  ["an open bracket", "- a: 1\n- b: [\n- c: 1", ["broken-yaml 3", 'columns 1 ["a"]', 'row 1 ["1"]']],
  ["a tab as indentation", "- a: 1\n- b: 1\n\tc: 2\n", ["broken-yaml 3", 'columns 1 ["a"]', 'row 1 ["1"]']],
  ["several colons, reported once per line", "- a: b: c: d\n- e: f\n- g: h: i\n", ["broken-yaml 1"]],
  ["reserved characters", "- a: 1\n- a: @x\n- a: `x\n", ["broken-yaml 2", 'columns 1 ["a"]', 'row 1 ["1"]']],
  ["a bracket only", "]", ["broken-yaml 1"]],
  ["an alias without a name", "- a: *\n", ["broken-yaml 1"]],
  ["a directive without a document", "%YAML 1.2", ["broken-yaml 1", "not-an-array 1"]],
  ["no character", String.raw`- a: "\U00110000"`, ["broken-yaml 1"]],
  [
    "half a surrogate pair",
    String.raw`- {a: "\ud83d", b: 1}${"\n"}- {"\ude00": 1}${"\n"}- c: "\ud83d\ude00"`,
    ["broken-yaml 1", "broken-yaml 2", 'columns 3 ["c"]', 'row 3 ["😀"]'],
  ],
])("%s is broken", async (_, text, said) => {
  expect(await read(text)).toEqual(said);
});

test("lists that nest without end are broken", async () => {
  expect(await read("[".repeat(20_000))).toEqual(["broken-yaml 1"]);
});

const key = fc.oneof(
  fc.constantFrom(
    "name",
    "email",
    "phone_number",
    "custom:a",
    "cognito:username",
    "null",
    "12",
    "__proto__",
    "&x",
    "😀",
  ),
  fc.string({ unit: "grapheme", maxLength: 4 }).map((text) => text.trim()),
);
const value = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    '"',
    "'",
    "\\",
    "a\nb",
    "\n",
    "x\n\n y\n",
    "- x",
    "a: b",
    "a #b",
    "~",
    "null",
    "007",
    "yes",
    "é😀",
  ),
);
const record = fc
  .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1, maxLength: 6 })
  .map(Object.fromEntries);
const records = fc.array(record, { minLength: 1, maxLength: 8 });
const style: fc.Arbitrary<ToStringOptions> = fc.record({
  defaultStringType: fc.constantFrom(
    "PLAIN",
    "QUOTE_DOUBLE",
    "QUOTE_SINGLE",
    "BLOCK_LITERAL",
    "BLOCK_FOLDED",
  ),
  defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(0, 40, 80),
});

describe("any records", () => {
  test("are read back from YAML in all styles", async () => {
    await fc.assert(
      fc.asyncProperty(records, style, fc.boolean(), async (users, options, windows) => {
        const unix = stringify(users, options);
        const text = windows ? unix.replaceAll("\n", "\r\n") : unix;
        // What the library itself does not read back, as a carriage return in a block, is none of this reader's.
        fc.pre(JSON.stringify(parse(text)) === JSON.stringify(users));
        const said = await read(text);

        const names: string[] = [];
        const wanted = users.flatMap((user, i) => {
          const known = names.length;
          names.push(...Object.keys(user).filter((name) => !names.includes(name)));
          const row = JSON.stringify(names.map((name) => (Object.hasOwn(user, name) ? user[name] : "")));
          return i === 0 || names.length > known
            ? [`columns ${JSON.stringify(names)}`, `row ${row}`]
            : [`row ${row}`];
        });
        expect(said.map((one) => one.replace(/ \d+/, ""))).toEqual(wanted);

        // Only a record begins with a dash at the beginning of a line.
        if (options.collectionStyle === "flow") return;
        const begins = text.split("\n").flatMap((line, i) => (line.startsWith("- ") ? [String(i + 1)] : []));
        const rows = said.filter((one) => one.startsWith("row"));
        expect(rows.map((one) => one.split(" ")[1])).toEqual(begins);
      }),
      { numRuns: 120 },
    );
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."-?:,[]{}#&*!|>'\"%@`~ \n\tax1\\\u0001\u0002\u0018\u001f\ufeff\r",
    "- ",
    "\n- ",
    "\n  ",
    "a: ",
    "---\n",
    "...\n",
    "<<: ",
    "\\u",
    "\\x4",
    "%TAG ",
    "!<",
    "null",
    "😀",
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
    fc.tuple(records, style, fc.nat(), piece).map(([users, options, place, put]) => {
      const whole = stringify(users, options);
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + put + whole.slice(at);
    }),
  );
  test("is read or reported, at lines of the file", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const said = await read(one);
        const last = one.split("\n").length;
        for (const line of said.map((word) => Number(word.split(" ")[1]))) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 500 },
    );
  });
});
