import fc from "fast-check";
import type { CliMap, CliValue } from "../../src/cli/value.ts";

/** Text of any characters but halves of surrogate pairs, which no reply in UTF-8 can hold. */
export const text = fc.string({ unit: "binary", maxLength: 12 });

/** Text on one line, some of it wide. */
export const lineOfText = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "B", "é", "日", "😀", " ", "'", '"', "\\", "…"), maxLength: 40 }),
  fc.constantFrom("Succeeded", "import-qQ0DCt2fRh", "Import Job Completed Successfully."),
);

const numbers = fc.oneof(
  fc.bigInt(),
  fc.integer().map(BigInt),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** A scalar whose text is `texts`. */
export function scalar(texts: fc.Arbitrary<string>): fc.Arbitrary<CliValue> {
  return fc.oneof(texts, texts, numbers, fc.boolean(), fc.constant(null));
}

/** Any value, its texts and names being `texts`. */
export function value(texts: fc.Arbitrary<string>): fc.Arbitrary<CliValue> {
  const { any } = fc.letrec<{ any: CliValue; map: CliMap }>((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, scalar(texts), fc.array(tie("any"), { maxLength: 4 }), tie("map")),
    map: fc.array(fc.tuple(texts, tie("any")), { maxLength: 4 }).map((members) => new Map(members)),
  }));
  return any;
}

/** A map of scalars. */
export function flatMap(texts: fc.Arbitrary<string>): fc.Arbitrary<CliMap> {
  return fc
    .array(fc.tuple(texts, scalar(texts)), { minLength: 1, maxLength: 6 })
    .map((members) => new Map(members));
}
