import { describe, expect, test } from "vitest";
import { compileQuery } from "../../src/cli/query.ts";
import { inputSkeleton, outputSkeleton } from "../../src/cli/skeleton.ts";
import { recorded } from "./recorded.ts";

const cases = recorded("skeletons");

describe("input", () => {
  test.each(cases.filter(({ options }) => options?.includes("input")))(
    "as recorded $#",
    ({ printed = "" }) => {
      // Among the algorithms the CLI chooses by chance.
      expect(inputSkeleton()).toBe(printed.replace(/BCRYPT|SCRYPT|ARGON2ID|PBKDF2_SHA256/, "BCRYPT"));
    },
  );
});

describe("output", () => {
  const outputs = cases.filter(({ options }) => options?.includes("output"));
  test.each(outputs)("as recorded: $output $query", ({ output, query: expression, printed }) => {
    const query = expression === undefined ? undefined : compileQuery(expression);
    if (typeof query === "string") throw new Error(query);
    expect(outputSkeleton(output, query)).toBe(printed);
  });
});
