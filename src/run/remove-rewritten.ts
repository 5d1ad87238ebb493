import { describeError } from "../base/errors.ts";
import type { Run } from "./record.ts";

/** Removes the rewritten file: as soon as it is uploaded, because the run may be killed later. */
export async function removeRewritten({ record, context }: Run): Promise<void> {
  try {
    await record.state.rewritten?.remove();
  } catch (error) {
    context.log.warning(`The rewritten file could not be removed: ${describeError(error)}`);
  }
}
