/** Guards on the pool: checked before anything else, without an extra call. */
import { expect, test } from "vitest";
import { importCalls } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
const account = "123456789012";
const both = { "expected-pool-name": "staging", "allowed-account-ids": `210987654321, ${account}` };

test("a pool that the guards allow is seeded with the same calls, and named first", async () => {
  const { passed, requests, log, summary } = await stage.step({ inputs: both });
  expect(passed).toBe(true);
  expect(requests.slice(0, importCalls.length).sort()).toEqual([...importCalls].sort());
  expect(log.split("\n").find((line) => !line.startsWith("Credentials"))).toBe(
    `User pool staging (${stage.pool.id}), account ${account}, region eu-west-1`,
  );
  expect(summary.split("\n")[2]).toBe(
    `User pool staging <code>${stage.pool.id}</code>, account ${account}, region eu-west-1`,
  );
});

const wrongName = { "expected-pool-name": "production" };
const wrongAccount = { "allowed-account-ids": "210987654321" };

test.each<[string, Record<string, string>, RegExp]>([
  ["name", wrongName, /^expected-pool-name is production, but user pool .* is named staging\./],
  [
    "account",
    wrongAccount,
    /^User pool .* belongs to account 123456789012, which is not in allowed-account-ids/,
  ],
  ["name and account", { ...wrongName, ...wrongAccount }, /is named staging\..* belongs to account/],
  ["name of a job's pool", { ...wrongName, "job-id": "import-1", "csv-path": "" }, /is named staging/],
  ["name of a file that stays unread", { ...wrongName, validate: "off" }, /is named staging/],
  ["account in a dry run", { ...wrongAccount, "dry-run": "true" }, /belongs to account/],
])("a wrong %s stops the run at once", async (_, inputs, message) => {
  const { failures, requests, log, summary } = await stage.step({ inputs });
  expect(failures).toEqual([expect.stringMatching(message)]);
  expect(requests).toEqual(["DescribeUserPool"]);
  expect(log).toMatch(/^User pool staging /m);
  expect(summary).toContain("account 123456789012");
});

test.each([{}, { "job-id": "import-1", "csv-path": "" }])(
  "guards that cannot be checked stop the run, %j",
  async (inputs) => {
    const { failures, requests, log } = await stage.step({
      inputs: { ...both, ...inputs },
      faults: [{ operation: "DescribeUserPool", kind: "error", code: "AccessDeniedException" }],
    });
    expect(failures).toEqual([
      expect.stringMatching(
        /^expected-pool-name and allowed-account-ids could not be checked\. DescribeUserPool failed/,
      ),
    ]);
    expect(requests).toEqual(["DescribeUserPool"]);
    expect(log).toContain(`User pool ${stage.pool.id}, region eu-west-1`);
  },
);

test("a dry run lists guards that cannot be checked", async () => {
  const { passed, log, summary } = await stage.step({
    inputs: { ...both, "dry-run": "true" },
    faults: [{ operation: "DescribeUserPool", kind: "error", code: "AccessDeniedException", times: 2 }],
  });
  expect(passed).toBe(true);
  for (const text of [log, summary]) {
    expect(text).toContain(
      "Not checked: the pool's rules (no permission); expected-pool-name; allowed-account-ids",
    );
  }
});

test("a dry run without a pool lists them, too", async () => {
  const { passed, log } = await stage.step({ inputs: { ...both, "dry-run": "true", "user-pool-id": "" } });
  expect(passed).toBe(true);
  expect(log).toMatch(/Not checked: .*no user-pool-id.*expected-pool-name; allowed-account-ids/);
});

test("accounts that are none are an input error", async () => {
  const { failures } = await stage.step({ inputs: { "allowed-account-ids": `${account}, staging` } });
  expect(failures).toEqual([expect.stringMatching(/^Input allowed-account-ids must be AWS account IDs/)]);
});
