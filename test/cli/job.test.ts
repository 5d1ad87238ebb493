import { expect, test } from "vitest";
import type { ImportJob } from "../../src/base/import-job.ts";
import { cliReply, wireReply } from "../../src/cli/job.ts";
import { renderResult } from "../../src/cli/render.ts";

const wire = {
  Status: "Succeeded",
  PreSignedUrl: "https://secret",
  JobId: "import-1",
  JobName: "seed",
  ImportedUsers: 40,
  FailedUsers: 0,
  CreationDate: 1763830800.471,
  CompletionDate: 1763830845,
  StartDate: null,
  Unknown: 1,
};

const shown = `{
    "UserImportJob": {
        "JobName": "seed",
        "JobId": "import-1",
        "CreationDate": 1763830800.471,
        "CompletionDate": 1763830845,
        "Status": "Succeeded",
        "ImportedUsers": 40,
        "FailedUsers": 0
    }
}
`;

test("the SDK's job becomes the CLI's reply, without the URL", () => {
  const job = {
    ...wire,
    StartDate: undefined,
    CreationDate: new Date(1763830800471),
    CompletionDate: new Date(1763830845000),
  } as unknown as ImportJob;
  expect(renderResult(cliReply(job), "json")).toBe(shown);
});

test("so does the reply's own text", () => {
  expect(renderResult(wireReply(JSON.stringify({ UserImportJob: wire })), "json")).toBe(shown);
});

test("the text keeps the digits that came over the wire", () => {
  const body =
    '{"UserImportJob": {"CreationDate": 1.763830812E9, "StartDate": 1763830812.1234567, "ImportedUsers": 1e0}}';
  expect(renderResult(wireReply(body), "text")).toBe(
    "USERIMPORTJOB\t1763830812.0\t1.0\t1763830812.1234567\n",
  );
});

test("every date is told to the millisecond, as the SDK has it", () => {
  for (const milliseconds of [1, 10, 100, 123, 999].map((part) => 1763830800000 + part)) {
    const job = { JobId: "import-1", Status: "Created", CreationDate: new Date(milliseconds) } as const;
    expect(renderResult(cliReply(job), "text")).toBe(
      `USERIMPORTJOB\t${String(milliseconds / 1000)}\timport-1\tCreated\n`,
    );
  }
});

test("a reply without a job is empty", () => {
  expect(wireReply("{}").size).toBe(0);
  expect(wireReply("[]").size).toBe(0);
});
