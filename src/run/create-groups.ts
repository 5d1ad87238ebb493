import { mayBeCarriedOut } from "../aws/errors.ts";
import { makePace } from "../aws/pace.ts";
import { namesInWords } from "./grant-plan.ts";
import type { Run } from "./record.ts";

/** Creates the groups that the file names and the pool lacks. What an error leaves undone, the next run does. */
export async function createGroups({ inputs, context, record }: Run): Promise<void> {
  const { newGroups = [] } = record.state.findings ?? {};
  if (inputs.dryRun || newGroups.length === 0) return;
  record.importBegan();
  const { clock, log, signal, callsPerSecond } = context;
  const users = await context.users();
  const pace = makePace({ perSecond: callsPerSecond.groups, clock, signal });
  const created: string[] = [];
  try {
    await pace.forEach(newGroups.values(), async (name) => {
      try {
        if (await users.createGroup(name, signal)) created.push(name);
      } catch (error) {
        if (mayBeCarriedOut(error)) record.poolChanged();
        throw error;
      }
    });
  } finally {
    if (created.length > 0) {
      record.poolChanged();
      log.info(`Created groups: ${namesInWords(created)}.`);
    }
  }
}
