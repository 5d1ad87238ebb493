import { readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextRow, openFile } from "../../../emulator/import/file.ts";
import { checkUsers } from "../../../src/users/check.ts";
import { rewriteUsers } from "../../../src/users/convert/rewrite.ts";
import type { PoolFacts } from "../../../src/users/pool.ts";
import { problemsOfRow } from "../judgement.ts";
import {
  localCognito,
  noDefaults,
  type PoolInput,
  preflighted,
  signal,
  testFolder,
  withUsersFile,
} from "../support.ts";
import {
  dialectFile,
  type Ends,
  jsonFile,
  ndjsonFile,
  quotedFile,
  type Table,
  type Written,
} from "../writers.ts";

const folder = testFolder();
const cognito = localCognito();
const factsOf = (pool: PoolInput = {}) => cognito.factsOf(cognito.createPool(pool));

type ReadBack = { header: string[]; rows: Record<string, string>[] };

/** What Cognito would read, by the emulator's own reader. */
function readBack(upload: Buffer | undefined, { header = [] }: PoolFacts): ReadBack {
  if (upload === undefined) throw new Error("There is nothing to upload.");
  const file = openFile(upload, [...header], 0);
  if (typeof file === "string") throw new Error(file);
  const rows: Record<string, string>[] = [];
  for (let row = nextRow(file); row !== undefined; row = nextRow(file)) {
    expect(row.values).toHaveLength(file.header.length);
    rows.push(Object.fromEntries(file.header.map((name, at) => [name, row?.values[at] ?? ""])));
  }
  return { header: file.header, rows };
}

const parts = fc.constantFrom(
  ...[
    "a",
    "B",
    "7",
    " ",
    "\t",
    ",",
    ";",
    "\\",
    '"',
    '""',
    "\n",
    "\r\n",
    "\r",
    "é",
    "e\u0301",
    "😀",
    "\u00a0",
  ],
  ...[
    "\u2028",
    "\ufeff",
    "=",
    "'",
    "#",
    "-",
    "\u0001",
    "\u007f",
    "\u0085",
    "null",
    "\\n",
    "::error::",
    "\u3000",
  ],
);
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("", "Ann", "Smith, Ann", "true", "12.50", "-3", "0", "a\\b") },
  { weight: 2, arbitrary: fc.array(parts, { maxLength: 6 }).map((drawn) => drawn.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);

const fields = ["name", "custom:one", "address", "custom:zwei", "custom:größe"];
const tables: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.shuffledSubarray(fields, { minLength: 1 }),
    at: fc.nat(4),
    rows: fc.array(fc.array(values, { minLength: fields.length, maxLength: fields.length }), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ columns, at, rows }) => ({
    columns: columns.toSpliced(at, 0, "cognito:username"),
    rows: rows.map((row, index) => row.slice(0, columns.length).toSpliced(at, 0, `user${index}`)),
  }));

const ends: fc.Arbitrary<Ends> = fc.record({
  lineEnd: fc.constantFrom("\n" as const, "\r\n" as const),
  byteOrderMark: fc.boolean(),
  blankBefore: fc
    .array(fc.tuple(fc.nat(5), fc.constantFrom("", " \t")), { maxLength: 2 })
    .map((blanks) => new Map(blanks)),
  closed: fc.boolean(),
});

const writers: fc.Arbitrary<(table: Table, ends: Ends) => Written> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("," as const, ";" as const, "\t" as const),
      fc.constantFrom("always" as const, "needed" as const),
    )
    .map(
      ([separator, quoting]) =>
        (table: Table, ends: Ends) =>
          quotedFile(table, separator, quoting, ends),
    ),
  fc
    .record({
      bare: fc.boolean(),
      blank: fc.constantFrom("null" as const, "empty" as const, "left out" as const),
    })
    .chain((style) =>
      fc.constantFrom(
        (table: Table) => jsonFile(table, style, false),
        (table: Table) => jsonFile(table, style, true),
        (table: Table) => ndjsonFile(table, style),
      ),
    ),
);

const roomy: PoolInput = {
  Schema: fields
    .filter((name) => name.startsWith("custom:"))
    .map((name) => ({ Name: name.slice(7), AttributeDataType: "String" })),
};

test("no value changes without a problem", async () => {
  const pool = await factsOf(roomy);
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(tables, writers, ends, async (table, write, lineEnds) => {
      const { name, text, lines } = write(table, lineEnds);
      const {
        findings,
        upload,
        lines: kept,
      } = await withUsersFile(folder, text, (file) => preflighted(file, pool, noDefaults, folder.path), name);
      const { header, rows } = readBack(upload, pool);
      expect(new Set(header)).toEqual(new Set(pool.header));
      expect(kept).toHaveLength(rows.length);
      for (const [at, line] of lines.entries()) {
        const reported = problemsOfRow(findings.problems.all(), lines, line);
        const found = kept?.indexOf(line) ?? -1;
        if (found === -1) {
          expect(
            reported.some(({ rule }) => ["line-break", "backslash", "quote", "width"].includes(rule)),
          ).toBe(true);
          continue;
        }
        // A backslash before a comma and a quote may be an escape, which makes it the dialect; the quotes are reported then.
        if (findings.format.kind === "cognito" && reported.some(({ rule }) => rule === "quote")) continue;
        whole++;
        for (const [column, name] of table.columns.entries()) {
          const value = table.rows[at]?.[column] ?? "";
          // White space around a value that is reported for its quotes is not reported as well.
          const trims = reported.some(
            (problem) =>
              problem.column === name && /^(white-space|quote|invisible-character)$/.test(problem.rule),
          );
          expect(rows[found]?.[name]).toBe(trims ? value.replace(/^[\0- ]+|[\0- ]+$/g, "") : value);
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(whole).toBeGreaterThan(240);
});

test("no value of a file in the dialect changes without a problem if only its lines are rewritten", async () => {
  const pool = await factsOf(roomy);
  await fc.assert(
    fc.asyncProperty(tables, ends, fc.constantFrom("", " ", "\t"), async (table, lineEnds, pad) => {
      const spoken = (value: string) =>
        value
          .replace(/^[\0- "]+/, "")
          .replaceAll(/[\n\r"]/g, "/")
          .replaceAll(/\\(?=,)/g, "/")
          .replace(/[\0- ]+$/, "");
      const rows = table.rows.map((row) => row.map(spoken));
      const padded = rows.map((row) =>
        row.map((value) => value + (pad || (value.endsWith("\\") ? " " : ""))),
      );
      const { name, text, lines } = dialectFile({ columns: table.columns, rows: padded }, lineEnds);
      const {
        findings,
        upload,
        lines: kept,
      } = await withUsersFile(folder, text, (file) => preflighted(file, pool, noDefaults, folder.path), name);
      const back = readBack(upload, pool).rows;
      for (const [at, line] of lines.entries()) {
        const found = kept?.indexOf(line) ?? -1;
        if (found === -1) {
          expect(problemsOfRow(findings.problems.all(), lines, line)).not.toEqual([]);
          continue;
        }
        for (const [column, name] of table.columns.entries()) {
          expect(back[found]?.[name]).toBe(rows[at]?.[column]);
        }
      }
    }),
    { numRuns: 50 },
  );
});

/** Checks and rewrites a file, and reads back what Cognito would. */
async function rewritten(content: string, input: PoolInput, defaults: Record<string, string> = {}) {
  const pool = await factsOf(input);
  const given = new Map(Object.entries(defaults));
  const result = await withUsersFile(folder, content, (file) => preflighted(file, pool, given, folder.path));
  const { findings, upload, lines } = result;
  const rules = [...findings.problems.all()].map(({ rule, line }) => `${rule} ${line}`);
  return { ...readBack(upload, pool), lines, rules, findings, text: String(upload) };
}

describe("what a rewritten file holds", () => {
  test("every column of the pool, the file's own first, and blank verified ones as false", async () => {
    const { header, rows, text } = await rewritten(
      "email;cognito:username;email_verified\na@x.org;ann;true\n",
      {},
    );
    expect(header.slice(0, 3)).toEqual(["email", "cognito:username", "email_verified"]);
    expect(rows).toEqual([
      expect.objectContaining({
        email_verified: "true",
        phone_number_verified: "false",
        "cognito:mfa_enabled": "",
      }),
    ]);
    expect(text).not.toMatch(/["\r\ufeff]/);
    expect(text.split("\n")).toHaveLength(3);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("blank verified ones of the file become false as well", async () => {
    const { rows } = await rewritten(
      "cognito:username;email;email_verified;phone_number_verified\nann;a@x.org;true;\n",
      {},
    );
    expect(rows[0]).toMatchObject({ email_verified: "true", phone_number_verified: "false" });
  });

  test("defaults fill blanks and missing columns, and nothing else", async () => {
    const text = "cognito:username,email,email_verified,name\nann,a@x.org,,\nben,b@x.org,false,Ben\n";
    const { rows, rules } = await rewritten(
      text,
      {},
      { email_verified: "true", name: "Smith, Ann", locale: "de" },
    );
    expect(rows).toEqual([
      expect.objectContaining({ email_verified: "true", name: "Smith, Ann", locale: "de" }),
      expect.objectContaining({ email_verified: "false", name: "Ben", locale: "de" }),
    ]);
    expect(rules).toEqual(["auto-verified 3"]);
  });

  test.each([
    ["email", ["email"], "a@x.org"],
    ["phone_number", ["phone_number"], "+4930123"],
    ["both, e-mail first", ["email", "phone_number"], "a@x.org"],
    ["both, phone first", ["phone_number", "email"], "+4930123"],
  ])("user names from %s", async (_what, UsernameAttributes, username) => {
    const text = "email,phone_number,email_verified,phone_number_verified\na@x.org,+4930123,true,true\n";
    const { rows, rules } = await rewritten(text, {
      UsernameAttributes,
      AutoVerifiedAttributes: ["email", "phone_number"],
    });
    expect(rules).toEqual([]);
    expect(rows[0]?.["cognito:username"]).toBe(username);
  });

  test("a blank user name is filled from the address, any other is kept", async () => {
    const text = [
      "cognito:username,email,phone_number,email_verified,phone_number_verified",
      ...[",,+4930123,false,true", "b@x.org,b@x.org,+4930124,true,true", ",,,,true", ""],
    ].join("\n");
    const { rows, rules } = await rewritten(text, {
      ...{ UsernameAttributes: ["email", "phone_number"], AutoVerifiedAttributes: ["email", "phone_number"] },
    });
    expect(rows.map((row) => row["cognito:username"])).toEqual(["+4930123", "b@x.org", ""]);
    expect(rules).toEqual(["username-missing 4", "verified-without-value 4"]);
  });

  test("a value that is nothing but white space is filled in like a blank one", async () => {
    const text = 'cognito:username,email,email_verified\n"ann","a@x.org"," "\n';
    const { rows, rules } = await rewritten(text, {}, { email_verified: "true" });
    expect(rows[0]?.email_verified).toBe("true");
    expect(rules).toEqual(["white-space 2"]);
  });

  test("rows that the dialect cannot carry are left out, and the others keep their lines", async () => {
    const rows = ['"ann","one\ntwo"', '"ben","b"', '"cid","c\\"', "", '"dan","d\\,"', '"eve","e"'];
    const {
      lines,
      rules,
      rows: back,
    } = await rewritten(
      `"cognito:username","name"\n${rows.join("\n")}\n`,
      { AutoVerifiedAttributes: ["email"] },
      { email: "x@x.org", email_verified: "true" },
    );
    expect(lines).toEqual([4, 8]);
    expect(back.map(({ name }) => name)).toEqual(["b", "e"]);
    expect(rules).toEqual(["line-break 2", "backslash 5", "backslash 7"]);
  });

  test.each([
    [
      "at the end of a line, before a column that was added",
      "cognito:username,email,email_verified,name\nann,a@x.org,true,a\\\n",
    ],
    ["before white space", "cognito:username,name,email,email_verified\nann,a\\ ,a@x.org,true\n"],
    [
      "before white space, in CRLF",
      "cognito:username,name,email,email_verified\r\nann,a\\ ,a@x.org,true\r\n",
    ],
  ])("a backslash %s does not become an escape", async (_what, text) => {
    const { rows, rules } = await rewritten(text, {});
    expect(rows).toEqual([]);
    expect(rules).toEqual(["undocumented-backslash 2", "backslash 2"]);
  });

  test("a row that is too long only after rewriting is reported", async () => {
    const head = "cognito:username;email;email_verified;custom:note\nann;a@x.org;true;";
    const schema = { Schema: [{ Name: "note", AttributeDataType: "String" }] };
    const short = await rewritten(`${head}x\n`, schema);
    const rest = 16_000 - (short.text.split("\n")[1]?.length ?? 0);
    const long = ["value-bytes 2", "row-length 2"];
    expect((await rewritten(`${head}x${"x".repeat(rest)}\n`, schema)).rules).toEqual(long.slice(0, 1));
    expect((await rewritten(`${head}xx${"x".repeat(rest)}\n`, schema)).rules).toEqual(long);
    expect((await rewritten(`${head},${"x".repeat(rest)}\n`, schema)).rules).toEqual(long);
  });

  test("a row that is too long only as it was written is good", async () => {
    const head = "cognito:username,email,email_verified,custom:note\r\nann,a@x.org,true,x";
    const { rules } = await rewritten(`${head}${" ".repeat(16_000)}\r\n`, {
      Schema: [{ Name: "note", AttributeDataType: "String" }],
    });
    expect(rules).toEqual([]);
  });

  test("a file of many blocks keeps its rows, their order and their lines", async () => {
    const rows = Array.from(
      { length: 12_000 },
      (_, at) => `"user${at}";"u${at}@x.org";"true";"${"é,".repeat(20)}"`,
    );
    const text = `cognito:username;email;email_verified;name\n${rows.join("\n")}\n`;
    const { rows: back, lines, rules } = await rewritten(text, {});
    expect(rules).toEqual([]);
    expect(back.map((row) => row["cognito:username"])).toEqual(rows.map((_, at) => `user${at}`));
    expect(back.every(({ name }) => name === "é,".repeat(20))).toBe(true);
    expect(lines).toEqual(rows.map((_, at) => at + 2));
  });
});

describe("a file in the dialect with every column", () => {
  const line = ({ header = [] }: PoolFacts, user: Record<string, string>) =>
    (header ?? []).map((name) => user[name] ?? "").join(",");
  const user = {
    "cognito:username": "ann",
    email: "a@x.org",
    email_verified: "true",
    name: "Smith\\, Ann \\o/",
  };

  test("is uploaded unchanged", async () => {
    const pool = await factsOf();
    const text = `${pool.header?.join(",")}\n${line(pool, user)}\n`;
    for (const content of [text, text.slice(0, -1)]) {
      const { findings, upload } = await withUsersFile(folder, content, (file) =>
        preflighted(file, pool, noDefaults, folder.path),
      );
      expect(findings).toMatchObject({ needsRewriting: false, fatal: false });
      expect(String(upload)).toBe(content);
    }
  });

  test.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a blank line", (text: string) => `${text}\n`],
    ["a blank to fill in", (text: string) => text.replace("a@x.org", "")],
  ])("is rewritten for %s", async (_what, change) => {
    const pool = await factsOf();
    const content = change(`${pool.header?.join(",")}\n${line(pool, user)}\n`);
    const { findings, upload } = await withUsersFile(folder, content, (file) =>
      preflighted(file, pool, new Map([["email", "x@x.org"]]), folder.path),
    );
    expect(findings.needsRewriting).toBe(true);
    expect(readBack(upload, pool).rows[0]?.name).toBe("Smith, Ann \\o/");
  });
});

test("the new file is readable by its owner alone, and is removed", async () => {
  const pool = await factsOf();
  const text = "cognito:username;email\nann;a@x.org\n";
  await withUsersFile(folder, text, async (file) => {
    const before = await readdir(folder.path);
    const findings = await checkUsers(file, pool, noDefaults, signal);
    const {
      file: written,
      lines,
      rows,
      remove,
    } = await rewriteUsers(file, {
      ...{ findings, pool, defaults: noDefaults, folder: folder.path, signal },
    });
    expect([lines.length, lines.at(0), rows.at(0)]).toEqual([1, 2, 0]);
    expect(written.name).toBe("users.csv");
    expect((await written.handle.stat()).size).toBe(written.bytes);
    expect((await written.handle.stat()).mode & 0o777).toBe(0o600);
    const [home = ""] = (await readdir(folder.path)).filter((name) => !before.includes(name));
    expect((await stat(`${folder.path}/${home}`)).mode & 0o777).toBe(0o700);
    expect(dirname(home)).toBe(".");
    await remove();
    expect(await readdir(folder.path)).toEqual(before);
    await expect(written.handle.stat()).rejects.toThrow();
  });
});

test("nothing stays behind where rewriting is broken off", async () => {
  const pool = await factsOf();
  await withUsersFile(folder, "cognito:username;email\nann;a@x.org\n", async (file) => {
    const before = await readdir(folder.path);
    const findings = await checkUsers(file, pool, noDefaults, signal);
    const stopped = AbortSignal.abort();
    await expect(
      rewriteUsers(file, { findings, pool, defaults: noDefaults, folder: folder.path, signal: stopped }),
    ).rejects.toThrow();
    expect(await readdir(folder.path)).toEqual(before);
  });
});
