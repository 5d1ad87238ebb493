/** Groups that the file names and the pool lacks. */
import { expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

/** Three users of whom each is in the groups of a cell. */
function withGroups(...cells: string[]) {
  const [header, ...lines] = usersCsv(cells.length).trimEnd().split("\n");
  return { "users.csv": [`${header},team`, ...lines.map((line, row) => `${line},${cells[row]}`)].join("\n") };
}

const inputs = { "groups-column": "team", "create-groups": "true" };
const creations = (requests: string[]) => requests.filter((name) => name === "CreateGroup").length;

test("are created once each, before the job, and users are in them; a second run creates none", async () => {
  const files = withGroups("editors;staff", "staff", "writers");
  await stage.step({ inputs, files: withGroups("writers") });
  const run = await stage.step({ inputs, files });
  expect(run.failures).toEqual([]);
  expect(creations(run.requests)).toBe(2);
  expect(run.requests.lastIndexOf("CreateGroup")).toBeLessThan(run.requests.indexOf("CreateUserImportJob"));
  expect([...stage.pool.groups.keys()].sort()).toEqual(["editors", "staff", "writers"]);
  expect(run.log).toContain("Created groups: editors, staff.");
  expect(stage.pool.groups.get("staff")?.members.size).toBe(2);
  const again = await stage.step({ inputs, files });
  expect(creations(again.requests)).toBe(0);
  expect(again.outputs.changed).toBe("false");
  const more = await stage.step({ inputs, files: withGroups("testers", "staff", "writers") });
  expect(more.requests).not.toContain("CreateUserImportJob");
  expect(more.outputs.changed).toBe("true");
  expect(stage.pool.groups.get("testers")?.members.size).toBe(1);
});

test("are named by a dry run, which creates none", async () => {
  const run = await stage.step({
    inputs: { ...inputs, "dry-run": "true" },
    files: withGroups("editors", "staff"),
  });
  expect(run.log).toContain("New groups: editors, staff.");
  expect(run.summary).toContain("editors, staff");
  expect(stage.pool.groups.size).toBe(0);
});

test("that are named like users are counted, not shown", async () => {
  const files = withGroups("editors;ann@x.org", "+4512345678");
  const run = await stage.step({ inputs: { ...inputs, "dry-run": "true" }, files });
  expect(run.log).toContain("New groups: editors, and 2 more.");
  expect(run.stdout + run.summary).not.toMatch(/ann@x|ann&#64;x|4512345678/);
});

test("a cell that is no list of groups stops the run", async () => {
  const run = await stage.step({ inputs, files: withGroups("editors", "admin\\,staff") });
  expect(run.failures).toEqual([expect.stringContaining("[groups-separator]")]);
  expect(run.report.problems).toMatchObject([{ rule: "groups-separator", line: 3, column: "team" }]);
  expect(stage.pool.groups.size).toBe(0);
  expect(stage.pool.jobs.size).toBe(0);
});

test("whose reply is lost are changes, too (seed 1012835)", async () => {
  stage.emulator.inject({ operation: "CreateGroup", kind: "lost-reply" });
  stage.emulator.inject({ operation: "CreateUserImportJob", kind: "error", code: "AccessDeniedException" });
  const { outputs, log } = await stage.step({ inputs, files: withGroups("staff") });
  expect(outputs.changed).toBe("true");
  expect(log).toContain("Created groups: ");
});

test("that cannot be created stop the run before a job", async () => {
  const run = await stage.step({
    inputs,
    files: withGroups("editors"),
    faults: [{ operation: "CreateGroup", kind: "error", code: "AccessDeniedException" }],
  });
  expect(run.failures).toEqual([expect.stringMatching(/CreateGroup failed.*cognito-idp:CreateGroup/)]);
  expect(stage.pool.jobs.size).toBe(0);
});

test("are created at 5 a second, and again after a throttled call", async () => {
  const names = Array.from({ length: 21 }, (_, index) => `g${index}`);
  const run = await stage.step({
    inputs,
    files: withGroups(names.join(";")),
    faults: [{ operation: "CreateGroup", kind: "throttle", times: 2 }],
  });
  expect(run.failures).toEqual([]);
  expect(stage.pool.groups.size).toBe(21);
  expect(run.tookMs).toBeGreaterThan(4000);
});

test.each([
  [{ "create-groups": "true" }, "create-groups needs groups-column"],
  [{ ...inputs, validate: "off" }, "groups-column cannot be used with validate: off"],
])("%j is refused", async (given, problem) => {
  const run = await stage.step({ inputs: given });
  expect(run.failures).toEqual([expect.stringContaining(problem)]);
});
