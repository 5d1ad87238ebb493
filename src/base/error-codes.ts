/** Every kind of error with a title and what to do about it, as `docs/troubleshooting.md` lists them. */
export const errorCodes = {
  "bad-input": {
    title: "An input is missing or wrong",
    advice:
      "Correct the inputs that the message names; all of them are listed at once. An empty value, such as that of a " +
      "variable that is not set, counts as not given: check that the job names the right `environment`.",
  },
  "bad-users": {
    title: "The file of users cannot be imported",
    advice: "Fix the problems that the log and the summary list. [rules.md](rules.md) explains each rule.",
  },
  "no-credentials": {
    title: "There are no AWS credentials",
    advice:
      "Set `role-to-assume` and give the job the permission `id-token: write`, or run aws-actions/configure-aws-credentials " +
      "in an earlier step. Runs for pull requests from forks get no credentials.",
  },
  credentials: {
    title: "The configured source of AWS credentials does not work",
    advice:
      "The message has AWS's or GitHub's reason. [permissions.md](permissions.md#credentials) has the trust policy for " +
      "`role-to-assume`.",
  },
  aws: {
    title: "AWS refused a call or could not be reached",
    advice:
      "For a missing permission, add the IAM action that the message names ([permissions.md](permissions.md)). For a " +
      "network error, check proxy, firewall, `endpoint-url` and `ca-bundle`. For throttling, run the step again.",
  },
  "incomplete-reply": {
    title: "A reply from AWS lacks a required part",
    advice: "Check that `endpoint-url` or the proxy leads to AWS, then run the step again.",
  },
  upload: {
    title: "S3 refused the upload",
    advice:
      "Let proxies pass requests to `*.amazonaws.com` with all headers unchanged, and correct the runner's clock.",
  },
  "upload-again": {
    title: "The upload was interrupted",
    advice: "Run the step again. If it happens repeatedly, check the network between the runner and S3.",
  },
  "upload-expired": {
    title: "The upload URL expired",
    advice: "Run the step again: the upload has to end within 15 minutes after the import job is created.",
  },
  timeout: {
    title: "The import did not end within timeout-minutes",
    advice:
      "The import job continues in Cognito unless `stop-on-timeout` is true. Wait for it with the input `job-id`, or " +
      "increase `timeout-minutes`.",
  },
  cancelled: {
    title: "The run was cancelled",
    advice:
      "The message says what happened to the import job. Run the step again: imported users are skipped.",
  },
  "import-failed": {
    title: "The import failed",
    advice:
      "The summary and the report have the reason for each user. Fix the rows in the file at the output " +
      "`failed-rows-path`, and import that file.",
  },
  github: {
    title: "GitHub refused a call or could not be reached",
    advice:
      "Check `github-token` and the permission `pull-requests: write`. In runs for pull requests from forks the token can " +
      "only read.",
  },
} as const satisfies Record<string, { title: string; advice: string }>;
