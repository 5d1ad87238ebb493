import { describeError } from "../base/errors.ts";
import { resultOf } from "../cli/render.ts";
import { replyIn, replyOf } from "../cli/reply.ts";
import type { Verdict } from "../job/verdict.ts";
import type { Run } from "./record.ts";

/**
 * Prints what `query` and `output` make of the last that is known of the job, and sets the output `result`.
 * @returns the verdict; if there is no result the step fails for that, too
 */
export async function renderResult({ inputs, context, record }: Run, verdict: Verdict): Promise<Verdict> {
  const { job } = record.state;
  const { cognito, log, outputs } = context;
  if (job === undefined) return verdict;
  try {
    const body = cognito.lastReplyBody(job.JobId);
    const lines = resultOf(body === undefined ? replyOf(job) : replyIn(body), inputs);
    outputs.result(lines);
    if (inputs.logsResult) log.verbatim(lines);
    else await log.group("The job as JSON", async () => log.verbatim(lines));
    return verdict;
  } catch (error) {
    return { passed: false, sentence: `${verdict.sentence} ${describeError(error)}` };
  }
}
