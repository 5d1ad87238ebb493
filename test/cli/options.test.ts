/** docs/cli-options.md against action.yml and the tests of the built action. */
import { glob, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readMetadata } from "../runner.ts";

/** The options on the CLI's page of aws cognito-idp create-user-import-job, aws-cli 1.45.11. */
const options = [
  ...["job-name", "user-pool-id", "cloud-watch-logs-role-arn", "password-hashing-algorithm"],
  ...["cli-input-json", "generate-cli-skeleton", "debug", "endpoint-url", "no-verify-ssl", "no-paginate"],
  ...["output", "query", "profile", "region", "version", "color", "no-sign-request", "ca-bundle"],
  ...["cli-read-timeout", "cli-connect-timeout", "v2-debug"],
];

/** Options that are no inputs; their rows say why. */
const left = ["v2-debug"];

const page = await readFile("docs/cli-options.md", "utf8");
const rows = [...page.matchAll(/^\| `--([\w-]+)` \| (\S+) \| (.+) \|$/gm)].map(
  ([, option = "", input = "", meaning = ""]) => ({ option, input, meaning }),
);
const { inputs } = await readMetadata();
let tests = "";
for await (const path of glob("test/run/*.test.ts")) tests += await readFile(path, "utf8");

test("the table has every option, each once", () => {
  expect(rows.map(({ option }) => option)).toEqual(options);
});

const named = rows.map((row) => [row.option, row] as const);
test.each(named)("--%s is an input that a test of the built action gives, or is left out", (option, row) => {
  const { input, meaning } = row;
  expect(meaning).toMatch(/\w.*\.$/);
  if (left.includes(option)) {
    expect(input).toBe("none");
    expect(inputs).not.toHaveProperty(option);
    return;
  }
  expect(input).toBe(`\`${option}\``);
  expect(inputs).toHaveProperty([option]);
  const given = new RegExp(`"${option}"|[\\s{]${option}: `);
  expect(given.test(tests), `no test gives ${option}`).toBe(true);
});
