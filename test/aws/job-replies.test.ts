import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { jobReplies } from "../../src/aws/job-replies.ts";

async function after(...bodies: string[]) {
  const { streamCollector, last } = jobReplies();
  for (const body of bodies) {
    expect(Buffer.from(await streamCollector(Readable.from([Buffer.from(body)]))).toString()).toBe(body);
  }
  return last;
}

test("the last reply about each job is kept as it came over the wire, whatever else comes", async () => {
  const job = (id: string, date: string) => `{"UserImportJob": {"CreationDate": ${date}, "JobId": "${id}"}}`;
  const last = await after(
    job("import-1", "1.763830811E9"),
    job("import-2", "1763830811.1234567"),
    job("import-1", "1.763830812E9"),
    ...['{"__type": "TooManyRequestsException"}', "<html>", "", "[]", "null", '{"UserImportJob": 1}'],
    '{"UserImportJobs": [{"JobId": "import-1", "Status": "Stopped"}]}',
  );
  expect(last("import-1")).toBe(job("import-1", "1.763830812E9"));
  expect(last("import-2")).toBe(job("import-2", "1763830811.1234567"));
  expect(last("import-3")).toBeUndefined();
});
