import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as json from "../../../src/users/formats/json.ts";
import { nestingOf } from "../../../src/users/formats/records.ts";
import type { RowSink, TextReader } from "../../../src/users/formats/rows.ts";

type Reader = (sink: RowSink) => TextReader;

const flat = nestingOf({ paths: [], lists: [], isColumn: () => false });
const jsonReader: Reader = (sink) => json.jsonReader(sink, flat);
const ndjsonReader: Reader = (sink) => json.ndjsonReader(sink, flat);

/** What a reader says, a line of words each: `columns 1 a b`, `row 1 ["x"]`, `problem nested-value 3 a`. */
function read(reader: Reader, ...blocks: string[]): string[] {
  const said: string[] = [];
  const rows = reader({
    columns: (names, line) => said.push(`columns ${line} ${JSON.stringify(names)}`),
    row: ({ values, line }) => said.push(`row ${line} ${JSON.stringify(values)}`),
    problem: (problem, line, column) =>
      said.push([problem, line, column].filter((x) => x !== undefined).join(" ")),
  });
  for (const block of blocks) rows.push(block);
  rows.end();
  return said;
}

/** The only value of the only record, or what is wrong with it; the same where it is not the first record. */
function readValue(source: string): unknown {
  const [first = "", row = ""] = read(jsonReader, `[{"a":${source}}]`);
  const [, , second = ""] = read(jsonReader, `[{"a":"x"},{"a":${source}}]`);
  expect(second.split("[")[1]).toBe((first.startsWith("columns") ? row : first).split("[")[1]);
  return first.startsWith("columns") ? JSON.parse(row.slice(row.indexOf("[")))[0] : first;
}

describe("a value", () => {
  test.each([
    ["a string", '"x y"', "x y"],
    ["blanks around", '" x\u00a0"', " x\u00a0"],
    ["nothing", '""', ""],
    ["simple escapes", String.raw`"\"\\\/\b\f\n\r\t"`, '"\\/\b\f\n\r\t'],
    ["a backslash at the end", String.raw`"x\\"`, "x\\"],
    ["code units", String.raw`"\u00e9\u0000\u2028"`, "é\u0000\u2028"],
    ["a surrogate pair", String.raw`"\ud83d\ude00"`, "😀"],
    ["an astral character", '"😀"', "😀"],
    ["DEL and line separators", '"\u007f\u2028"', "\u007f\u2028"],
    ["many digits", "12345678901234567890", "12345678901234567890"],
    ["digits that mean nothing", "1.50", "1.50"],
    ["zero", "0", "0"],
    ["minus zero", "-0", "-0"],
    ["exponents", "-1.0E+05", "-1.0E+05"],
    ["a small exponent", "1e-7", "1e-7"],
    ["true", "true", "true"],
    ["false", "false", "false"],
    ["null", "null", ""],
    ["null as text", '"null"', "null"],
    ["space around", " \t\r\n1 \t\r\n", "1"],
  ])("%s", (_, source, value) => {
    expect(readValue(source)).toBe(value);
  });

  test.each([
    ["half a pair, high", String.raw`"\ud83d"`],
    ["half a pair, low", String.raw`"\ude00x"`],
    ["half a pair in a list", String.raw`["\ud83d"]`],
    ["an unknown escape", String.raw`"\x41"`],
    ["a short escape", String.raw`"\u00e"`],
    ["a tab in a string", '"a\tb"'],
    ["a control character after an escape", '"\\n\u0001"'],
    ["single quotes", "'x'"],
    ["no quotes", "x"],
    ["plus", "+1"],
    ["a leading zero", "01"],
    ["minus only", "-"],
    ["a dot only", "."],
    ["no digit before the dot", ".5"],
    ["no digit after the dot", "5."],
    ["no exponent", "1e"],
    ["no exponent after the sign", "1e+"],
    ["hexadecimal", "0x10"],
    ["NaN", "NaN"],
    ["Infinity", "-Infinity"],
    ["a longer word", "trueish"],
    ["another case", "True"],
    ["undefined", "undefined"],
    ["nothing", ""],
    ["a comma in a list's end", "[1,]"],
    ["a list left open", "[1"],
    ["brackets that do not match", "[1}"],
    ["a map without values", '{"x"}'],
    ["a map with a comma at the end", '{"x":1,}'],
    ["a key that is no string", "{1:1}"],
    ["a list without commas", "[1 2]"],
    ["a comment", "/* x */ 1"],
    ["a no-break space", "\u00a01"],
  ])("%s is broken", (_, source) => {
    expect(readValue(source)).toBe("broken-json 1");
  });
});

describe("jsonReader", () => {
  test.each([
    ["no record", "[]", []],
    ["no record, space", " [\n] \n", []],
    ["an empty record", "[{}]", ["not-a-record 1"]],
    ["two records", '[{"a":"x"},{"a":"y"}]', ['columns 1 ["a"]', 'row 1 ["x"]', 'row 1 ["y"]']],
    [
      "lines of records",
      '\n[\n {\n"a": 1 }\r\n,\n\n{"a":2}]',
      ['columns 3 ["a"]', 'row 3 ["1"]', 'row 7 ["2"]'],
    ],
    [
      "another order, a missing key, a new key",
      '[{"a":1,"b":2},{"b":3,"a":4},{"b":5},{"a":6,"c":7,"b":8},{"c":9}]',
      [
        'columns 1 ["a","b"]',
        'row 1 ["1","2"]',
        'row 1 ["4","3"]',
        'row 1 ["","5"]',
        'columns 1 ["a","b","c"]',
        'row 1 ["6","8","7"]',
        'row 1 ["","","9"]',
      ],
    ],
    [
      "keys with space, escapes, and names of JavaScript's own",
      '[{" a\\t":1,"\\u0062":2,"__proto__":3,"":4},{"a":5,"b":6,"constructor":7}]',
      [
        'columns 1 ["a","b","__proto__",""]',
        'row 1 ["1","2","3","4"]',
        'columns 1 ["a","b","__proto__","","constructor"]',
        'row 1 ["5","6","","","7"]',
      ],
    ],
    [
      "a key that begins like the one before",
      '[{"a":1},{"ab":2}]',
      ['columns 1 ["a"]', 'row 1 ["1"]', 'columns 1 ["a","ab"]', 'row 1 ["","2"]'],
    ],
    [
      "nested values",
      '[\n{"a":[1,{"b":[]}],"b":{},\n"c":{"x":"}","y":[[]]},"d":1}]',
      [
        'columns 2 ["a","b","c","d"]',
        "nested-value 2 a",
        "nested-value 2 b",
        "nested-value 3 c",
        'row 2 ["","","","1"]',
      ],
    ],
    [
      "a key twice",
      '[{"a":1,"b":2,"a":3," a ":[]},\n{"a":null,"a":4}]',
      [
        'columns 1 ["a","b"]',
        "duplicate-key 1 a",
        "duplicate-key 1 a",
        'row 1 ["1","2"]',
        "duplicate-key 2 a",
        'row 2 ["",""]',
      ],
    ],
    [
      "no records",
      '[1,\n"x",[\n{"a":1}],null,{"a":2}]',
      [
        "not-a-record 1",
        "not-a-record 2",
        "not-a-record 2",
        "not-a-record 3",
        'columns 3 ["a"]',
        'row 3 ["2"]',
      ],
    ],
    ["one record", '\n{"a":1}', ['columns 2 ["a"]', 'row 2 ["1"]']],
    [
      "records one after another",
      '{\n"a":1\n}\n{"a":2}{"a":3}',
      ['columns 1 ["a"]', 'row 1 ["1"]', 'row 4 ["2"]', 'row 4 ["3"]'],
    ],
    [
      "records with commas between them",
      '{"a":1},\n{"a":2},\n{"a":3},\n',
      ['columns 1 ["a"]', 'row 1 ["1"]', "comma-after-object 1", 'row 2 ["2"]', 'row 3 ["3"]'],
    ],
    ["text after a record", '{"a":1}\nx', ['columns 1 ["a"]', 'row 1 ["1"]', "broken-json 2"]],
    ["a word", "true", ["not-an-array 1"]],
    ["CSV", "a,b\n1,2", ["not-an-array 1"]],
    ["nothing", "", ["not-an-array 1"]],
    ["space", " \n", ["not-an-array 1"]],
    ["text after the end", "[]\n]", ["broken-json 2"]],
    ["a second list", "[] []", ["broken-json 1"]],
    ["a comma at the end", '[{"a":1},\n]', ['columns 1 ["a"]', 'row 1 ["1"]', "broken-json 2"]],
    ["a comma at the beginning", "[,1]", ["broken-json 1"]],
    ["no comma", '[{}\n{"a":1}]', ["not-a-record 1", "broken-json 2"]],
    ["a comment", "[ // users\n{}]", ["broken-json 1"]],
    ["an end too early", '[{"a":1},{"a"\n:', ['columns 1 ["a"]', 'row 1 ["1"]', "broken-json 2"]],
    ["a list left open", "[", ["broken-json 1"]],
    ["a number at the end", "[1", ["broken-json 1"]],
    ["a line break in a string", '[\n{"a":"x\n"},{"a":"y"}]', ["broken-json 2"]],
    ["an error within a record", '[{"a":1,\n"b":2\n"c":3}]', ["broken-json 3"]],
    ["a comma before the brace", '[{"a":1,}]', ["broken-json 1"]],
    ["a comma after the brace", '[{,"a":1}]', ["broken-json 1"]],
    ["a bracket for a brace", '[{"a":1]]', ["broken-json 1"]],
    ["no colon", '[{"a" 1}]', ["broken-json 1"]],
    ["half a pair further down", '[{"a":[\n\n"\\ude00"]}]', ["broken-json 3"]],
    ["half a pair in a key", String.raw`[{"\ud83d":1}]`, ["broken-json 1"]],
  ])("%s", (_, text, said) => {
    expect(read(jsonReader, text)).toEqual(said);
    expect(read(jsonReader, ...text)).toEqual(said);
  });

  test("knows the line of each value", () => {
    const lines: (number | undefined)[][] = [];
    const reader = jsonReader({
      columns() {},
      row: ({ lineOf }) => lines.push([lineOf?.(0), lineOf?.(1)]),
      problem() {},
    });
    reader.push('[{"a":1,\n"b":\n2},\n{"b":\n\n[1,\n2],"x":\n"y","a":3}]');
    reader.end();
    expect(lines).toEqual([
      [1, 2],
      [8, 4],
    ]);
  });

  test("yields a row before the next one arrives", () => {
    const lines: number[] = [];
    const reader = jsonReader({ columns() {}, row: ({ line }) => lines.push(line), problem() {} });
    reader.push('[{"a":1}\n,');
    expect(lines).toEqual([1]);
    reader.push('{"a":2}');
    expect(lines).toEqual([1, 2]);
  });

  test("reads a value of megabytes that comes in short blocks", () => {
    const blocks = Array.from({ length: 50_000 }, () => "x".repeat(100));
    const said = read(jsonReader, '[{"a":"', ...blocks, '"}]');
    expect(said[1]).toHaveLength(5_000_000 + 'row 1 [""]'.length);
  });

  test("reads lists of any depth", () => {
    const depth = 300_000;
    const value = "[".repeat(depth) + "]".repeat(depth);
    expect(read(jsonReader, `[{"a":${value}}]`)).toEqual([
      'columns 1 ["a"]',
      "nested-value 1 a",
      'row 1 [""]',
    ]);
  });

  test("gives up a record that does not end", () => {
    const block = "x".repeat(1 << 20);
    const blocks = Array.from({ length: 18 }, () => block);
    expect(read(jsonReader, '[\n{"a":"', ...blocks)).toEqual(["broken-json 2"]);
    expect(read(jsonReader, `[\n{"a":\n"${blocks.join("")}"}]`)).toEqual(["broken-json 2"]);
  });
});

describe("ndjsonReader", () => {
  test.each([
    ["nothing", "", []],
    ["blank lines", "\n \t\r\n\n", []],
    [
      "lines",
      '{"a":1}\n\n{"a":2,"b":"x"}\r\n  {"b":"y"}  ',
      ['columns 1 ["a"]', 'row 1 ["1"]', 'columns 3 ["a","b"]', 'row 3 ["2","x"]', 'row 4 ["","y"]'],
    ],
    [
      "nested values and a key twice",
      '{}\n{"a":[1],"a":2}',
      ["not-a-record 1", 'columns 2 ["a"]', "nested-value 2 a", "duplicate-key 2 a", 'row 2 [""]'],
    ],
    [
      "no records",
      '1\n"x"\n[{"a":1}]\nnull\n-1.5',
      ["not-a-record 1", "not-a-record 2", "not-a-record 3", "not-a-record 4", "not-a-record 5"],
    ],
    [
      "broken lines",
      '{"a":1\n{"a":2}\nx\n{"a":3}',
      ["broken-json 1", 'columns 2 ["a"]', 'row 2 ["2"]', "broken-json 3", 'row 4 ["3"]'],
    ],
    ["a record of two lines", '{"a":\n1}', ["broken-json 1", "broken-json 2"]],
    ["two records in a line", '{"a":1}{"a":2}\n{"a":1},,', ["broken-json 1", "broken-json 2"]],
    ["comments", '# a\n{"a":1}\n  # b', ['columns 2 ["a"]', 'row 2 ["1"]']],
    [
      "commas after the lines",
      '{"a":1}, \n{"a":2},',
      ["comma-after-object 1", 'columns 1 ["a"]', 'row 1 ["1"]', 'row 2 ["2"]'],
    ],
    ["line breaks of old", '{"a":1}\r{"a":2}', ["broken-json 1"]],
    [
      "new keys in lines that are not given",
      '{"a":1}\n{"a":1,"x":2} x\n{"a":1,"y":3,\n{"a":1,"b":4}\n{"a":1,"x":5}',
      [
        'columns 1 ["a"]',
        'row 1 ["1"]',
        "broken-json 2",
        "broken-json 3",
        'columns 4 ["a","b"]',
        'row 4 ["1","4"]',
        'columns 5 ["a","b","x"]',
        'row 5 ["1","","5"]',
      ],
    ],
    [
      "half a pair",
      '{"a":"\\ud83d"}\n{"a":"\\ude00"}\n{}',
      ["broken-json 1", "broken-json 2", "not-a-record 3"],
    ],
  ])("%s", (_, text, said) => {
    expect(read(ndjsonReader, text)).toEqual(said);
    expect(read(ndjsonReader, ...text)).toEqual(said);
  });

  test("gives up a line that does not end, and continues with the next", () => {
    const block = "x".repeat(1 << 20);
    const blocks = Array.from({ length: 18 }, () => block);
    const said = ["broken-json 1", 'columns 2 ["a"]', 'row 2 ["1"]'];
    expect(read(ndjsonReader, '{"a":"', ...blocks, '"}\n{"a":1}')).toEqual(said);
    expect(read(ndjsonReader, `{"a":"${blocks.join("")}"}\n{"a":1}`)).toEqual(said);
  });
});

const key = fc.oneof(
  fc.constantFrom("name", "email", "phone_number", "custom:a", "cognito:username"),
  fc.constantFrom("", "__proto__", "12", 'q"q', "back\\slash", "é", "😀", "a\nb"),
  fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.trim()),
);
const value = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", " ", '"', "\\", "\\u0041", "a\nb\r\n", "😀", "{}", "],[", "x,y", "null"),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const record = fc
  .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, minLength: 1, maxLength: 8 })
  .map(Object.fromEntries);
const records = fc.array(fc.oneof(record, fc.constant({ name: "x", email: "y" })), { maxLength: 12 });
const cuts = fc.array(fc.nat(), { maxLength: 20 });

/** Cut between characters, as the blocks of a file are. */
function cut(text: string, places: number[]): string[] {
  const characters = [...text];
  const sorted = places.map((place) => place % (characters.length + 1)).sort((a, b) => a - b);
  return [...sorted, characters.length].map((end, i) => characters.slice(sorted[i - 1] ?? 0, end).join(""));
}

function lineAfter(text: string): number {
  return text.split("\n").length;
}

/** The expected texts of records, and their lines. */
function expected(texts: string[], lines: number[]): string[] {
  const names: string[] = [];
  return texts.flatMap((text, i) => {
    const fields = Object.entries<unknown>(JSON.parse(text));
    const known = names.length;
    names.push(...fields.map(([name]) => name).filter((name) => !names.includes(name)));
    const values = names.map((name) => String(fields.find(([other]) => other === name)?.[1] ?? ""));
    const row = `row ${lines[i]} ${JSON.stringify(values)}`;
    return i === 0 || names.length > known ? [`columns ${lines[i]} ${JSON.stringify(names)}`, row] : [row];
  });
}

describe("any records", () => {
  const space = fc.stringMatching(/^[ \t\r\n]{0,4}$/);
  test("are read back from JSON", () => {
    const layout = fc.record({ indent: fc.constantFrom("", " ", "\t", "    "), before: space, after: space });
    fc.assert(
      fc.property(
        records,
        fc.array(layout, { minLength: 12, maxLength: 12 }),
        cuts,
        (users, layouts, places) => {
          let text = "[";
          const lines: number[] = [];
          const texts = users.map((user, i) => {
            const { indent, before, after } = layouts[i] ?? { indent: "", before: "", after: "" };
            const own = JSON.stringify(user, null, indent);
            text += (i > 0 ? "," : "") + before;
            lines.push(lineAfter(text));
            text += own + after;
            return own;
          });
          text += "]";
          expect(read(jsonReader, ...cut(text, places))).toEqual(expected(texts, lines));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("are read back from lines", () => {
    const ends = fc.array(fc.constantFrom("\n", "\r\n", "\n\n", " \n\t\n"), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(records, ends, cuts, (users, breaks, places) => {
        let text = "";
        const lines: number[] = [];
        const texts = users.map((user, i) => {
          lines.push(lineAfter(text));
          const own = JSON.stringify(user);
          text += own + breaks[i];
          return own;
        });
        expect(read(ndjsonReader, ...cut(text, places))).toEqual(expected(texts, lines));
      }),
      { numRuns: 150 },
    );
  });
});

// Text similar to JSON: records with a few characters removed, inserted or replaced.
const slip = fc.tuple(
  fc.nat(),
  fc.nat({ max: 1 }),
  fc.constantFrom("", ...'[]{},:"\\-+.0e1tn \n\t\u0001é', "null", "\\u", '"a":1'),
);
const slips = fc.array(slip, { minLength: 1, maxLength: 3 });
function spoil(text: string, places: [number, number, string][]): string {
  return places.reduce((whole, [place, taken, put]) => {
    const at = place % (whole.length + 1);
    return whole.slice(0, at) + put + whole.slice(at + taken);
  }, text);
}
const nested = fc.array(fc.oneof(record, fc.jsonValue({ maxDepth: 3 })), { maxLength: 4 });
const noise = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...'[]{},:"\\-+.0e1tn \n\t', "null", "true", '"a"', '{"a":1}', ",\n"))
    .map((all) => all.join("")),
  fc.tuple(nested, slips).map(([values, places]) => spoil(JSON.stringify(values), places)),
  nested.map((values) => JSON.stringify(values, null, 1)),
);
const lines = fc.oneof(
  noise,
  fc
    .tuple(nested, slips)
    .map(([values, places]) => spoil(values.map((one) => JSON.stringify(one)).join("\n"), places)),
);

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Half a surrogate pair, which JSON.parse accepts, or an escape that may produce one. */
function mayHaveHalfPair(text: string): boolean {
  return !text.isWellFormed() || /\\u[dD][89a-fA-F]/.test(text);
}

function isRecord(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

describe("any text", () => {
  test("is read as JSON as far as it is", () => {
    fc.assert(
      fc.property(noise, (text) => {
        fc.pre(!mayHaveHalfPair(text));
        const said = read(jsonReader, text);
        const kinds = said
          .filter((one) => /^(row|not-a-record)/.test(one))
          .map((one) => one.startsWith("row"));
        const whole = parse(text)?.value;
        if (Array.isArray(whole)) {
          expect(said.filter((one) => one.startsWith("broken"))).toEqual([]);
          expect(kinds).toEqual(whole.map(isRecord));
        } else if (/^[ \t\r\n]*\[/.test(text)) {
          expect(said.at(-1)).toMatch(/^broken-json/);
          // What was given before the error makes a list if the text is closed after it.
          const begun = text.split("").map((_, i) => text.slice(0, i + 1));
          const lists = begun
            .flatMap((one) => [parse(one)?.value, parse(`${one}]`)?.value])
            .filter(Array.isArray);
          if (kinds.length > 0) expect(lists.map((list) => list.map(isRecord))).toContainEqual(kinds);
        } else if (!/^[ \t\r\n]*\{/.test(text)) expect(said).toEqual(["not-an-array 1"]);
      }),
      { numRuns: 400 },
    );
  });

  test("is read line by line as JSON.parse reads each", () => {
    fc.assert(
      fc.property(lines, (text) => {
        fc.pre(!mayHaveHalfPair(text));
        const said = read(ndjsonReader, text).filter((one) => /^(row|not-a-record|broken)/.test(one));
        const wanted = text.split("\n").flatMap((one, i) => {
          if (/^[ \t\r]*(#|$)/.test(one)) return [];
          const parsed = parse(one.replace(/\}[ \t\r]*,[ \t\r]*$/, "}"));
          if (parsed === undefined) return [`broken-json ${i + 1}`];
          return [`${isRecord(parsed.value) ? "row" : "not-a-record"} ${i + 1}`];
        });
        expect(said.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual(wanted);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["JSON", jsonReader],
    ["lines", ndjsonReader],
  ])("is the same in blocks of one character: %s", (_, reader) => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(read(reader, ...text)).toEqual(read(reader, text));
      }),
      { numRuns: 400 },
    );
  });
});
