import { expect, test } from "vitest";
import type { ImportJob } from "../../src/base/import-job.ts";
import { renderResult } from "../../src/cli/render.ts";
import { replyIn, replyOf } from "../../src/cli/reply.ts";

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

test("a reply has the members of the API in its order, without the URL", () => {
  expect(renderResult(replyIn(JSON.stringify({ UserImportJob: wire })), "json")).toBe(shown);
});

test("so has the SDK's job", () => {
  const job = {
    ...wire,
    StartDate: undefined,
    CreationDate: new Date(1763830800471),
    CompletionDate: new Date(1763830845000),
  } as unknown as ImportJob;
  expect(renderResult(replyOf(job), "json")).toBe(shown);
});

test("a reply keeps the digits that came over the wire", () => {
  const body =
    '{"UserImportJob": {"CreationDate": 1.763830812E9, "StartDate": 1763830812.1234567, "ImportedUsers": 1}}';
  expect(renderResult(replyIn(body), "text")).toBe("USERIMPORTJOB\t1763830812.0\t1\t1763830812.1234567\n");
});

test.each(["{}", "[]", '{"UserImportJob": 1}'])("%s has no job", (body) => {
  expect(replyIn(body).size).toBe(0);
});

test.each(["<html>", `{"UserImportJob": ${"[".repeat(1e5)}${"]".repeat(1e5)}}`])(
  "%.20s is refused",
  (body) => {
    expect(() => replyIn(body)).toThrow("cannot be shown: it is not JSON, or is nested too deeply");
  },
);
