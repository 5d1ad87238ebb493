import { hashingAlgorithms } from "../../base/hashing.ts";
import { costsOf, isAffordable } from "../rules/hashes.ts";
import type { ConvertedHash } from "./source.ts";

/** Returns a hash that already has a form of import jobs; undefined for a blank. */
export function asImported(hash: string): ConvertedHash | undefined {
  if (hash === "") return undefined;
  for (const algorithm of hashingAlgorithms) {
    const costs = costsOf(hash, algorithm);
    if (costs === undefined) continue;
    return isAffordable(costs, algorithm)
      ? { algorithm, value: hash }
      : { reason: `${algorithm} with a higher cost than Cognito accepts` };
  }
  return { reason: "an algorithm or format that Cognito does not support" };
}
