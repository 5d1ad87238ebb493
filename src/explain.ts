import { join } from "node:path";
import { countsOf } from "./aws/import-job.ts";
import { isAbort, messageOf } from "./errors.ts";
import type { ImportProgress } from "./import.ts";
import type { Inputs } from "./inputs.ts";
import { logPlaceOf } from "./job/log-place.ts";
import type { RowOutcomes } from "./job/outcomes.ts";
import { readRowLog } from "./job/row-log.ts";
import type { Preflight } from "./preflight.ts";
import { tellOutcomes } from "./report/outcomes.ts";
import { writeRows } from "./users/failed-rows.ts";
import { recogniseFormat } from "./users/format.ts";
import type { World } from "./world.ts";

/**
 * Why users failed or were skipped: reads the job's log, tells it at the lines of the user's own file, and puts the rows
 * that failed into a file of their own. Nothing that goes wrong here changes how the step ends.
 * @returns undefined where there is nothing to explain
 */
export async function explainRows(
  inputs: Inputs,
  world: World,
  progress: Preflight & ImportProgress,
  passed: boolean,
): Promise<RowOutcomes | undefined> {
  const { job, poolName, rewritten, totalUsers = 0 } = progress;
  const { log, outputs, clock, signal, annotations } = world;
  if (job?.StartDate === undefined) return undefined;
  const expectedPlace = logPlaceOf(job, inputs.userPoolId, poolName);
  if (expectedPlace !== undefined) outputs.log(expectedPlace);
  const { failed, skipped } = countsOf(job);
  const leftOut = rewritten?.leftOut.length ?? 0;
  if (failed + skipped + leftOut === 0 || signal.aborted) return undefined;

  try {
    const { outcomes, place, missing } = await readRowLog({
      logs: await world.logs(),
      job,
      userPoolId: inputs.userPoolId,
      expectedPlace,
      uploadedRows: rewritten?.rows.length ?? totalUsers,
      rewritten,
      clock,
      signal,
    });
    if (place !== undefined) outputs.log(place);
    if (missing !== undefined) log.warning(missing);
    if (outcomes.length > 0) {
      const { usersPath } = inputs;
      await log.group("Users that failed or were skipped", async () => {
        tellOutcomes(outcomes, usersPath, log, { annotations, passed });
      });
    }
    if (outcomes.count("FAILED") > 0) await writeFailedRows(inputs, world, progress, outcomes);
    return outcomes;
  } catch (error) {
    if (!isAbort(error)) {
      log.warning(`Why users failed or were skipped could not be told: ${messageOf(error)}`);
    }
    return undefined;
  }
}

async function writeFailedRows(
  { usersFile }: Inputs,
  world: World,
  { findings }: Preflight,
  outcomes: RowOutcomes,
): Promise<void> {
  const path = join(await world.resultsFolder(), "failed-rows.csv");
  await writeRows(path, usersFile, {
    format: findings?.format ?? (await recogniseFormat(usersFile.handle, usersFile.name)),
    columns: findings?.columns,
    takes: outcomes.hasFailed,
    signal: world.signal,
  });
  world.outputs.failedRowsPath(path);
  world.log.info(`The rows that failed are in ${path}.`);
}
