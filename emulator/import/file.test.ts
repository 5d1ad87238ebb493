import { expect, test } from "vitest";
import { outcomeText } from "../logs/outcomes.ts";
import { csv, describeJob, importFile, startFastEmulator, users } from "../support.ts";
import { nextRow, openFile, splitValues } from "./file.ts";

const columns = ["name", "email", "cognito:username"];
const open = (text: string | Buffer) => openFile(Buffer.from(text), columns, 0);

test.each([
  ["a,b,c", ["a", "b", "c"]],
  [" a ,\tb,", ["a", "b", ""]],
  ["Smith\\, Ann,b", ["Smith, Ann", "b"]],
  ["\\,a\\,,b", [",a,", "b"]],
  ["C:\\dir,b", ["C:\\dir", "b"]],
  ['"a,b"', ['"a', 'b"']],
  ["\u00a0a\u00a0,\u3000", ["\u00a0a\u00a0", "\u3000"]],
  ["\0a\u001f,b\r", ["a", "b"]],
])("%s", (line, values) => {
  expect(splitValues(line)).toEqual(values);
});

test("only lines of ASCII white space are blank", () => {
  const file = open("email,cognito:username,name\n\t \u001f\n\u00a0\n");
  if (typeof file === "string") throw new Error(file);
  expect(file.rows).toBe(1);
  expect(nextRow(file)).toMatchObject({ line: 3, values: ["\u00a0"] });
  expect(nextRow(file)).toBeUndefined();
});

test("lines end with LF or CRLF; blank ones are skipped, but counted", () => {
  const file = open("email,cognito:username,name\r\n\r\na@x.org,ann,Ann\r\n \n\nb@x.org,ben,Ben");
  if (typeof file === "string") throw new Error(file);
  expect(file.rows).toBe(2);
  expect(file.header).toEqual(["email", "cognito:username", "name"]);
  expect(nextRow(file)).toMatchObject({ line: 3, values: ["a@x.org", "ann", "Ann"] });
  expect(nextRow(file)).toMatchObject({ line: 6, values: ["b@x.org", "ben", "Ben"] });
  expect(nextRow(file)).toBeUndefined();
});

const header = "name,email,cognito:username\n";

test.each([
  ["empty", "", "The file is empty."],
  ["a byte order mark", `\uFEFF${header}`, "The file starts with a byte order mark."],
  ["Latin 1", Buffer.from(`${header}J\xfcrgen,,`, "latin1"), "The file is not in UTF-8."],
  ["missing columns", "name\n", "The header of the file lacks 2 of the columns of GetCSVHeader."],
  [
    "an unknown column",
    `sub,${header}`,
    "The header of the file has a column that the user pool does not know.",
  ],
  ["a duplicate column", `name,${header}`, "The header of the file has a duplicate column."],
  ["too many users", header + "a\n".repeat(500_001), "The file has more than 500,000 users."],
  ["too large", header + "a".repeat(100_000_000), "The file is larger than 100 MB."],
])("refused: %s", (_what, text, problem) => {
  expect(open(text)).toBe(problem);
});

test("500,000 users are accepted", () => {
  expect(open(header + "a\n".repeat(500_000))).toMatchObject({ rows: 500_000 });
});

test("a file that cannot be read fails its job, and no row becomes a user", async () => {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  const job = await importFile(emulator, pool, `\uFEFF${csv(pool, users(1))}`);
  expect(await describeJob(emulator, job)).toMatchObject({
    Status: "Failed",
    CompletionMessage: "The file starts with a byte order mark.",
    ImportedUsers: 0,
    FailedUsers: 0,
  });
  expect(pool.users.size).toBe(0);
});

test.each([
  [2 as const, ["2", "4"]],
  [1 as const, ["1", "3"]],
])("the first user is line %i of the row log", async (firstUserLine, lines) => {
  const emulator = await startFastEmulator({ firstUserLine });
  const pool = emulator.createUserPool();
  const [head, ...rows] = csv(pool, users(2)).split("\n");
  const job = await importFile(emulator, pool, [head, rows[0], "", rows[1]].join("\n"));
  emulator.advance();
  const outcomes = pool.jobs.get(job.JobId)?.log.outcomes;
  if (outcomes === undefined) throw new Error("The job has no outcomes.");
  const shown = [0, 1].map((index) => /Line Number (\d+)/.exec(outcomeText(outcomes, index))?.[1]);
  expect(shown).toEqual(lines);
});
