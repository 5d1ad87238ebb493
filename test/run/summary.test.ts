import { expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const warned = usersCsv(3, (row) => (row === 2 ? { email: "nobody" } : {}));

test.each([
  ["", usersCsv(3), {}],
  [", also of a file with problems that do not stop the run", warned, { validate: "warn" }],
])("the summary shows that a job could not be created%s", async (_, csv, inputs) => {
  stage.emulator.inject({
    operation: "CreateUserImportJob",
    kind: "error",
    code: "LimitExceededException",
    times: 9,
  });
  const { summary, exitCode } = await stage.step({ files: { "users.csv": csv }, inputs });
  expect(exitCode).toBe(1);
  expect(summary).toMatch(/❌ .*no import job was created/);
  expect(summary).toMatch(/at most 1,000 import jobs/);
  expect(summary).not.toContain("Fix the problems below");
});

test("whether a job was created is not known after a lost reply", async () => {
  stage.emulator.inject({ operation: "CreateUserImportJob", kind: "hang", when: "after" });
  const { summary, outputs } = await stage.step({ cancelAt: { operation: "CreateUserImportJob" } });
  expect(summary).toMatch(/❌ .*: whether an import job was created is not known\n/);
  expect(outputs.changed).toBe("true");
});

test("AWS_ENDPOINT_URL leaves the links out, too", async () => {
  const { summary, outputs } = await stage.step({
    inputs: { "endpoint-url": "" },
    env: { AWS_ENDPOINT_URL: stage.emulator.url },
  });
  expect(outputs.status).toBe("Succeeded");
  expect(summary).not.toContain("console");
});

test("summary: false writes none", async () => {
  expect((await stage.step({ inputs: { summary: "false" } })).summary).toBe("");
});

test("foreign names stay plain text", async () => {
  const { emulator } = stage;
  stage.pool = emulator.createUserPool({ PoolName: "a_b @c + w" });
  const { summary } = await stage.step({ inputs: { "job-name": "@octocat _x_ www.evil.example" } });
  expect(summary).not.toMatch(/@|www\./);
  expect(summary).toContain("&#64;&#8203;octocat &#95;x&#95; www&#46;evil.example");
});
