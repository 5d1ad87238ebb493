import { expect, test } from "vitest";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();

test("the summary shows status, counts, pool, job and file, and with endpoint-url no links to the AWS console", async () => {
  const { summary, outputs } = await stage.step({ inputs: { "job-name": "seed" } });
  const { pool } = stage;
  const job = outputs["job-id"];
  expect(summary.replace(/\d\.\d s/, "0.1 s")).toBe(`## ✅ Cognito user import: 3 users imported

User pool staging <code>${pool.id}</code>, account 123456789012, region eu-west-1

File <code>users.csv</code>, 3 users, ${Buffer.byteLength(usersCsv(3))} bytes

| Imported | Skipped | Failed | Users in the file |
| ---: | ---: | ---: | ---: |
| 3 | 0 | 0 | 3 |

<details>
<summary>Details</summary>

| New | To update | Unchanged | Left out | Problems |
| ---: | ---: | ---: | ---: | ---: |
| 3 | 0 | 0 | 0 | 0 |

<table>
<tr><th align="left">Status</th><td><code>Succeeded</code> Import Job Completed Successfully.</td></tr>
<tr><th align="left">Import job</th><td>seed <code>${job}</code></td></tr>
<tr><th align="left">Duration</th><td>0.1 s</td></tr>
</table>

</details>

`);
});

test("it tells also of a job that could not be made", async () => {
  stage.emulator.inject({
    operation: "CreateUserImportJob",
    kind: "error",
    code: "LimitExceededException",
    times: 9,
  });
  const { summary, exitCode } = await stage.step();
  expect(exitCode).toBe(1);
  expect(summary).toMatch(/❌ .*no import job was created/);
  expect(summary).toMatch(/at most 1,000 import jobs/);
});

test("one that cannot be written changes nothing else", async () => {
  const { exitCode, log, outputs } = await stage.step({ env: { GITHUB_STEP_SUMMARY: "/nowhere/at/all" } });
  expect(exitCode).toBe(0);
  expect(outputs.status).toBe("Succeeded");
  expect(log).toContain("warning: The job summary could not be written: ");
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

test("a machine without a summary file does without", async () => {
  const { exitCode, stderr } = await stage.step({ env: { GITHUB_STEP_SUMMARY: undefined } });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test("names of others stay plain text", async () => {
  const { emulator } = stage;
  stage.pool = emulator.createUserPool({ PoolName: "a_b @c + w" });
  const { summary } = await stage.step({ inputs: { "job-name": "@octocat _x_ www.evil.example" } });
  expect(summary).not.toMatch(/@|www\./);
  expect(summary).toContain("&#64;&#8203;octocat &#95;x&#95; www&#46;evil.example");
});
