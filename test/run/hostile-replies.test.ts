/** Replies of AWS that are odd, too large, or quote secrets. */
import { expect, test } from "vitest";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

/** Puts a value in place of a member wherever it is in a JSON reply; undefined removes it. */
const withMember = (member: string, value: unknown) => (body: string) =>
  JSON.stringify(JSON.parse(body), (key, old) => (key === member ? value : old));

test.each<[string, string, unknown]>([
  ["GetCSVHeader", "CSVHeader", "email,name"],
  ["GetCSVHeader", "CSVHeader", [1, 2]],
  ["GetCSVHeader", "CSVHeader", [null]],
  ["DescribeUserPool", "SchemaAttributes", [null]],
  ["ListUsers", "Users", [null]],
  ["DescribeUserPool", "SchemaAttributes", { Name: "email" }],
  ["CreateUserImportJob", "CreationDate", 1e300],
  ["CreateUserImportJob", "JobId", undefined],
  ["CreateUserImportJob", "PreSignedUrl", "none"],
  ["CreateUserImportJob", "PreSignedUrl", 7],
  ["DescribeUserImportJob", "Status", 5],
  ["DescribeUserImportJob", "ImportedUsers", "many"],
  ["DescribeUserImportJob", "ImportedUsers", 1e300],
  ["DescribeUserImportJob", "CompletionDate", 1e300],
  ["DescribeUserImportJob", "CompletionMessage", { text: "x" }],
])("%s with %s: %j", async (operation, member, value) => {
  const alter = withMember(member, value);
  const { failures, log } = await stage.step({
    inputs: { "timeout-minutes": "1" },
    faults: [{ operation, kind: "altered", alter, times: 999 }],
  });
  expect(failures).toHaveLength(1);
  expect(failures[0]).not.toMatch(/Unexpected error|TypeError|RangeError|is not a function|undefined|Cannot/);
  if (operation !== "DescribeUserImportJob") expect(failures[0]).toMatch(new RegExp(`^${operation} `));
  else expect(log).toContain("DescribeUserImportJob answered");
});

const password = "P&ss<w_rd>*1";

test("secrets that AWS quotes are in nothing that the run leaves, however they are spelled", async () => {
  const spelled = [
    password,
    "P&amp;ss&lt;w_rd&gt;*1",
    "P\\&ss\\<w\\_rd\\>\\*1",
    encodeURIComponent(password),
  ].join(" or ");
  const { emulator } = stage;
  emulator.inject({
    ...{ operation: "StartUserImportJob", kind: "error", code: "PreconditionNotMetException", times: 1 },
    message: `Not yet: ${spelled}`,
  });
  const alter = (body: string) => {
    const reply = JSON.parse(body);
    reply.UserImportJob.CompletionMessage = `${spelled} at ${reply.UserImportJob.PreSignedUrl}`;
    return JSON.stringify(reply);
  };
  emulator.inject({ operation: "DescribeUserImportJob", kind: "altered", alter, times: 999 });
  const run = await stage.step({ inputs: { password, debug: "true" } });
  expect(run.log).toContain("Not yet: *** or *** or *** or ***");
  expect(run.outputs["completion-message"]).toBe("*** or *** or *** or *** at ***");
  expect(run.outputs.result).toContain("*** or *** or *** or *** at ***");
  const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, "");
  for (const text of [shown, run.summary, run.reportText, JSON.stringify(run.outputs)]) {
    expect(text).not.toMatch(/ss(.{1,6}|)w.{0,3}_rd|X-Amz-Signature=/);
  }
});

test("a reply that is too large is given up", async () => {
  const alter = () => `{"CSVHeader": ["${"x".repeat(17 << 20)}"]}`;
  const { failures } = await stage.step({
    faults: [{ operation: "GetCSVHeader", kind: "altered", alter, times: 9 }],
  });
  expect(failures).toEqual([
    expect.stringMatching(/^GetCSVHeader failed: the reply has more than \d+ bytes\. No import/),
  ]);
});

test.each([
  [{ __type: "AccessDeniedException", message: { a: 1 } }, "AccessDeniedException. Allow "],
  [{ __type: "constructor", message: "x" }, "x (constructor). No import"],
  [{ __type: "hasOwnProperty", message: "x" }, "x (hasOwnProperty). No import"],
  [{ __type: "AbortError", message: "x" }, "x (AbortError). No import"],
])("an error with odd values is reported as that of its call: %j", async (reply, words) => {
  const alter = () => JSON.stringify(reply);
  const { failures } = await stage.step({
    // A reply about a pool that does not exist has the status of an error.
    inputs: { "user-pool-id": "eu-west-1_Nowhere" },
    faults: [{ operation: "GetCSVHeader", kind: "altered", alter, times: 9 }],
  });
  expect(failures).toEqual([expect.stringContaining(`GetCSVHeader failed: ${words}`)]);
});
