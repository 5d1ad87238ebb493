import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jobReplies } from "../../src/aws/job-replies.ts";
import { renderResult } from "../../src/cli/render.ts";

async function after(...bodies: string[]) {
  const { streamCollector, last } = jobReplies();
  for (const body of bodies) {
    expect(Buffer.from(await streamCollector(Readable.from([Buffer.from(body)]))).toString()).toBe(body);
  }
  return (id: string) => renderResult(last(id) ?? null, "json").replace(/\s/g, "");
}

test("what came over the wire is kept digit by digit, without the URL", async () => {
  const last = await after(
    '{"UserImportJob": {"PreSignedUrl": "https://secret", "CreationDate": 1.763830812E9, "JobId": "import-1"}}',
  );
  expect(last("import-1")).toBe('{"UserImportJob":{"JobId":"import-1","CreationDate":1763830812.0}}');
});

test("of each job the last reply counts, whatever else is said", async () => {
  const job = (id: string, status: string) => `{"UserImportJob": {"JobId": "${id}", "Status": "${status}"}}`;
  const last = await after(
    job("import-1", "Created"),
    job("import-2", "Created"),
    job("import-1", "Pending"),
    ...['{"__type": "TooManyRequestsException"}', "<html>", "", "[]", '{"UserImportJob": 1}'],
    '{"UserImportJobs": [{"JobId": "import-1", "Status": "Stopped"}]}',
  );
  expect(last("import-1")).toBe('{"UserImportJob":{"JobId":"import-1","Status":"Pending"}}');
  expect(last("import-2")).toBe('{"UserImportJob":{"JobId":"import-2","Status":"Created"}}');
  expect(last("import-3")).toBe("null");
});
