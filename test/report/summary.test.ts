import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { ImportJob } from "../../src/base/import-job.ts";
import { type SummaryFacts, summaryMarkdown, writeSummary } from "../../src/report/summary.ts";

const created: ImportJob = { JobId: "import-1", JobName: "seed", Status: "Created" };
const ended: ImportJob = { ...created, Status: "Succeeded", ImportedUsers: 3, StartDate: new Date(0) };
const jobsLink =
  "[Import jobs of the pool](https://eu-west-1.console.aws.amazon.com/cognito/v2/idp/user-pools/eu-west-1_AbC/" +
  "user-management/users?region=eu-west-1)";
const logs = "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups";

function summaryOf(facts: Partial<SummaryFacts>): string {
  return summaryMarkdown({
    verdict: { passed: true, sentence: "The import is done." },
    region: "eu-west-1",
    userPoolId: "eu-west-1_AbC",
    poolName: undefined,
    account: undefined,
    creates: true,
    job: ended,
    jobs: 1,
    logPlace: undefined,
    file: undefined,
    ...{ users: undefined, needsNoJob: false },
    dryRun: false,
    hasConsole: true,
    lineUrl: undefined,
    docsUrl: undefined,
    ...facts,
  });
}

function linksIn(facts: Partial<SummaryFacts>): string | undefined {
  return summaryOf(facts)
    .split("\n")
    .find((line) => line.includes("]("));
}

const someExist: ImportJob = { ...ended, Status: "Failed", ImportedUsers: 1, SkippedUsers: 2 };
const stopped: ImportJob = { ...ended, Status: "Stopped" };
test.each<[string, Partial<SummaryFacts>, string[]]>([
  [
    "✅ Cognito user import: Created, not started",
    { job: created, verdict: { passed: true, sentence: "To start it, give job-id: import-1." } },
    ["To start it, give job-id: import-1."],
  ],
  ["✅ Cognito user import: Started, not finished (Pending)", { job: { ...created, Status: "Pending" } }, []],
  [
    "⚠️ Cognito user import: 3 users imported, 1 failed (max-failed-users allows it)",
    { job: { ...ended, FailedUsers: 1 } },
    [],
  ],
  [
    "✅ Cognito user import: 1 user imported, 2 skipped",
    { job: someExist },
    ["Cognito's status is Failed because many of the job's users exist"],
  ],
  [
    "❌ Cognito user import: the import job was stopped, 3 users imported",
    { job: stopped, verdict: { passed: false, sentence: "Stopped." } },
    ["**Stopped.**"],
  ],
  [
    "✅ Cognito user import: 3 users imported",
    { notChecked: "Not checked: the pool's rules (no permission)" },
    ["Not checked: the pool's rules (no permission)."],
  ],
])("%s", (heading, facts, paragraphs) => {
  const [first, ...rest] = summaryOf(facts).split("\n\n");
  expect(first).toBe(`## ${heading}`);
  for (const paragraph of paragraphs) expect(rest[0]).toContain(paragraph);
});

test("the summary links to the jobs of the pool, and to the log of a job that was started", () => {
  expect(linksIn({ job: created })).toBe(jobsLink);
  const logPlace = { group: "/aws/cognito/userpools/eu-west-1_AbC/staging", stream: "import-1/seed" };
  expect(linksIn({ logPlace })).toBe(
    `${jobsLink} · [Log stream of the job](${logs}/log-group/$252Faws$252Fcognito$252Fuserpools$252F` +
      "eu-west-1_AbC$252Fstaging/log-events/import-1$252Fseed)",
  );
});

test("where the name of the log group is not known, the link lists the groups of the pool", () => {
  expect(linksIn({})).toBe(
    `${jobsLink} · [Log groups of the pool](${logs}$3FlogGroupNameFilter$3D$252Faws$252Fcognito$252Fuserpools$252F` +
      "eu-west-1_AbC$252F)",
  );
});

test("another endpoint than AWS's is in no console", () => {
  expect(linksIn({ hasConsole: false })).toBeUndefined();
});

test.each(["us-iso-east-1", "us-isob-east-1", "us-isof-south-1", "eu-isoe-west-1"])(
  "%s has no console that AWS publishes",
  (region) => {
    expect(linksIn({ region })).toBeUndefined();
  },
);

test("a summary that is larger than GitHub keeps is cut at a line", async () => {
  const folder = await mkdtemp(join(tmpdir(), "summary-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "summary.md");
  await writeSummary(path, "| é |\n".repeat(200_000));
  const text = await readFile(path, "utf8");
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1 << 20);
  expect(text).toMatch(/\| é \|\n\n… The summary is cut here/);
});
