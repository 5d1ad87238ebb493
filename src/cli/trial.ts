import { ActionError } from "../base/errors.ts";
import type { ImportJob, Status } from "../base/import-job.ts";
import { QueryProblem } from "./jmespath/problem.ts";
import { cliReply } from "./job.ts";
import { type Query, unanswered } from "./query.ts";
import { type OutputFormat, renderResult } from "./render.ts";

const statuses: readonly Status[] = [
  ...(["Created", "Pending", "InProgress", "Stopping"] as const),
  ...(["Stopped", "Succeeded", "Failed", "Expired"] as const),
];

/**
 * Tries a query on jobs of every status, with all that a reply may hold and with hardly anything.
 * @returns why it has a result for none of them, as a clause to be read after `query `; undefined where it has one
 */
export function trialProblem(query: Query, output: OutputFormat): string | undefined {
  let problem: string | undefined;
  for (const job of statuses.flatMap(samples)) {
    try {
      renderResult(query.run(cliReply(job)), output);
      return undefined;
    } catch (error) {
      if (error instanceof QueryProblem) problem ??= unanswered(error);
      else if (error instanceof ActionError) problem ??= error.message.replace(/\.$/, "");
      else throw error;
    }
  }
  return problem;
}

function samples(Status: Status): ImportJob[] {
  const date = new Date(1_700_000_000_000);
  const bare = { JobId: "import-qQ0DCt2fRh", Status };
  const whole = {
    ...{ ...bare, JobName: "seed-staging", UserPoolId: "eu-west-1_AbCdEfGhI" },
    ...{ CreationDate: date, StartDate: date, CompletionDate: date },
    CloudWatchLogsRoleArn: "arn:aws:iam::123456789012:role/CognitoImportLogs",
    ...{ ImportedUsers: 1, SkippedUsers: 0, FailedUsers: 0 },
    CompletionMessage: "Done.",
    PasswordHashingAlgorithm: "BCRYPT",
  } satisfies ImportJob;
  return [whole, bare];
}
