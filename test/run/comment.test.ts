import { afterEach, beforeEach, expect, test } from "vitest";
import { type GithubApi, startGithubApi } from "../github-api.ts";
import { usersCsv } from "../harness/fixtures.ts";
import { useStage } from "../harness/stage.ts";

const stage = useStage();
let github: GithubApi;

beforeEach(async () => {
  github = await startGithubApi();
});
afterEach(() => github.close());

const event = JSON.stringify({
  pull_request: { number: 7, head: { sha: "0123456789abcdef0123456789abcdef01234567" } },
  repository: { full_name: "octo-org/storefront" },
});

function dryRun(csv: string, inputs: Record<string, string> = {}) {
  return stage.step({
    inputs: { "dry-run": "true", "github-token": github.token, "csv-path": "seed/users.csv", ...inputs },
    files: { "seed/users.csv": csv, "event.json": event },
    env: {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: "event.json",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: "https://github.example",
    },
  });
}

test("a pull request gets one comment, which is kept up to date", async () => {
  const bad = await dryRun(usersCsv(3, () => ({ email: "nobody" })));
  expect([bad.exitCode, bad.stderr]).toEqual([1, ""]);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain("3 problems in seed/users.csv");
  expect(github.comments[0]?.body).toContain(
    "[2](https://github.example/octo-org/storefront/blob/0123456789abcdef0123456789abcdef01234567/seed/users.csv#L2)",
  );

  const good = await dryRun(usersCsv(3));
  expect(good.exitCode).toBe(0);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain("dry run, 3 users would be imported");
});

test("the token is masked", async () => {
  const { masked, log, summary } = await dryRun(usersCsv(1));
  expect(masked).toContain(github.token);
  expect(log + summary).not.toContain(github.token);
});

test("a comment that cannot be written is a warning", async () => {
  github.canWrite = false;
  const { exitCode, log } = await dryRun(usersCsv(1));
  expect(exitCode).toBe(0);
  expect(log).toContain(
    "warning: The comment on the pull request could not be written: GitHub answered 403, Resource not accessible by " +
      "integration. Give the job the permission pull-requests: write; in a run for a fork's pull request, the workflow's " +
      "token can only read.",
  );
});

test("outside a pull request GitHub is not called", async () => {
  const { exitCode } = await stage.step({ inputs: { "github-token": github.token } });
  expect(exitCode).toBe(0);
  expect(github.requests).toEqual([]);
});
