import metadata from "../../package.json" with { type: "json" };
import { readCliInputs, readerWithInputJson } from "../inputs/cli-inputs.ts";
import { badInputsError, type Readers, readInputs } from "../inputs/inputs.ts";
import type { InputSource } from "../inputs/reader.ts";
import type { Host } from "./context.ts";

/**
 * Prints the version or a skeleton if `version` or `generate-cli-skeleton` is set, without any call.
 * @returns whether something was printed, so that nothing is imported
 * @throws {ActionError} `bad-input`
 */
export async function printInsteadOfImport(
  { source, log, outputs }: Host,
  readers: Readers,
): Promise<boolean> {
  const reader = readerWithInputJson(source);
  const { version, skeleton } = await readCliInputs(reader, readers.readQuery);
  if (version) {
    log.verbatim(`${metadata.name} ${metadata.version}\n`);
    return true;
  }
  // An error here is reported with all others.
  if (skeleton === undefined) return false;
  if (skeleton === "input" && reader.problems.length > 0) throw badInputsError(reader.problems);
  const lines =
    skeleton === "input" ? (await skeletons()).inputSkeleton() : await outputLines(source, readers);
  log.verbatim(lines);
  outputs.result(lines);
  return true;
}

/** Returns the skeleton of the reply, once all inputs are valid. */
async function outputLines(source: InputSource, readers: Readers): Promise<string> {
  const { usersFile, ...options } = await readInputs(source, readers);
  await usersFile?.handle.close();
  return (await skeletons()).outputSkeleton(options);
}

const skeletons = () => import("../cli/skeleton.ts");
