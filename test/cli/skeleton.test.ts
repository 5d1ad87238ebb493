import { expect, test } from "vitest";
import { compileQuery } from "../../src/cli/query.ts";
import { inputSkeleton, outputSkeleton } from "../../src/cli/skeleton.ts";
import { recorded } from "./recorded.ts";

test.each(recorded("--generate-cli-skeleton"))("$options $output $query", (one) => {
  const { options, output, query, printed } = one;
  if (options.includes("input")) {
    // The CLI picks a random algorithm.
    expect(inputSkeleton()).toBe(printed?.replace(/BCRYPT|SCRYPT|ARGON2ID|PBKDF2_SHA256/, "BCRYPT"));
  } else {
    const compiled = query === undefined ? undefined : compileQuery(query);
    expect(outputSkeleton({ output, query: compiled, colors: false })).toBe(printed);
  }
});
