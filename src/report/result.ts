import type { Cognito } from "../aws/cognito.ts";
import { describeError } from "../base/errors.ts";
import type { ImportJob } from "../base/import-job.ts";
import type { Log } from "../base/log.ts";
import { cliReply } from "../cli/job.ts";
import { renderResult } from "../cli/render.ts";
import type { CliMap } from "../cli/value.ts";
import type { CliInputs } from "../inputs/cli-inputs.ts";
import type { Verdict } from "../job/verdict.ts";
import type { Outputs } from "./outputs.ts";

type Told = { log: Pick<Log, "verbatim" | "group">; outputs: Pick<Outputs, "result"> };

/**
 * Tells what `query` and `output` make of the last that is known of a job.
 * @returns the verdict; where there is no result the step fails for that, too
 */
export async function withResult(
  verdict: Verdict,
  inputs: CliInputs,
  world: Told & { cognito: Pick<Cognito, "lastReply"> },
  job: ImportJob | undefined,
): Promise<Verdict> {
  if (job === undefined) return verdict;
  try {
    await tellResult(world.cognito.lastReply(job.JobId) ?? cliReply(job), inputs, world);
    return verdict;
  } catch (error) {
    return { passed: false, sentence: `${verdict.sentence} ${describeError(error)}` };
  }
}

/** @throws {ActionError} `bad-input`, where query, output and reply do not go together */
async function tellResult(
  reply: CliMap,
  { query, output, colors, logsResult }: CliInputs,
  told: Told,
): Promise<void> {
  const value = query === undefined ? reply : (await import("../cli/query.ts")).search(query, reply);
  const lines = renderResult(value, output, colors);
  told.outputs.result(lines);
  if (logsResult) told.log.verbatim(lines);
  else await told.log.group("The job as JSON", async () => told.log.verbatim(lines));
}
