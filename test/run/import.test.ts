/** Several jobs for one file, in process. */
import { expect, test } from "vitest";
import { roleArn } from "../../emulator/support.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import type { Outputs } from "../../src/report/outputs.ts";
import type { PostState } from "../../src/report/post-state.ts";
import type { RunContext } from "../../src/run/context.ts";
import { importUsers } from "../../src/run/import.ts";
import { createRun } from "../../src/run/record.ts";
import { splitIntoParts } from "../../src/users/convert/split.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { jobContext } from "../job/support.ts";
import { signal, testFolder, withUsersFile } from "../users/support.ts";

const folder = testFolder();

test("a job whose counters have none of its users ends the run, whatever the earlier jobs counted", async () => {
  const { emulator, pool, agents, lines, context: held } = await jobContext();
  emulator.inject({
    ...{ operation: "DescribeUserImportJob", kind: "altered", times: Number.POSITIVE_INFINITY },
    alter: (body) => (pool.jobs.size < 2 ? body : body.replaceAll(/("\w+Users":)\d+/g, "$10")),
  });
  const nothing = () => {};
  const outputs = {
    jobs: nothing,
    totalUsers: nothing,
    changed: nothing,
    updatedUsers: nothing,
  } as Partial<Outputs> as Outputs;
  const postState = { recordJob: nothing, recordUnfinished: nothing } as Partial<PostState> as PostState;
  const tempFolder = `${folder.path}/private`;
  const context: Partial<RunContext> = { ...held, agents, signal, outputs, postState, tempFolder };
  const inputs: Partial<Inputs> = {
    ...{ jobName: "seed", cloudWatchLogsRoleArn: roleArn, timeoutMs: 3_600_000 },
    ...{ start: true, waitForCompletion: true, maxFailedUsers: { users: 0 } },
  };
  const run = createRun(inputs as Inputs, context as RunContext);
  const verdict = await withUsersFile(folder, usersCsv(6), async (file) => {
    run.record.usersCounted(6);
    run.record.note({ parts: await splitIntoParts(file, 6, signal, { users: 2, bytes: 100_000 }) });
    return importUsers(run);
  });
  expect(verdict).toEqual({
    passed: false,
    sentence: expect.stringContaining("Cognito's counters have none of its users"),
  });
  expect(pool.jobs.size).toBe(2);
  expect(lines.join("\n")).not.toContain("warning");
});
