import { describeError } from "../base/errors.ts";
import { cliReply } from "../cli/job.ts";
import { renderResult as render } from "../cli/render.ts";
import type { CliMap } from "../cli/value.ts";
import type { Verdict } from "../job/verdict.ts";
import type { Run } from "./record.ts";

/**
 * Prints what `query` and `output` make of the last that is known of the job, and sets the output `result`.
 * @returns the verdict; if there is no result the step fails for that, too
 */
export async function renderResult(run: Run, verdict: Verdict): Promise<Verdict> {
  const { job } = run.record.state;
  if (job === undefined) return verdict;
  try {
    await printResult(run, run.context.cognito.lastReply(job.JobId) ?? cliReply(job));
    return verdict;
  } catch (error) {
    return { passed: false, sentence: `${verdict.sentence} ${describeError(error)}` };
  }
}

/** @throws {ActionError} `bad-input` if query, output and reply do not go together */
async function printResult({ inputs, context }: Run, reply: CliMap): Promise<void> {
  const { query, output, colors, logsResult } = inputs;
  const { log, outputs } = context;
  const value = query === undefined ? reply : (await import("../cli/query.ts")).search(query, reply);
  const lines = render(value, output, colors);
  outputs.result(lines);
  if (logsResult) log.verbatim(lines);
  else await log.group("The job as JSON", async () => log.verbatim(lines));
}
