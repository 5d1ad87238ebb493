/** Random user pools, for the property tests of the preflight. */

import fc from "fast-check";
import type { PoolInput } from "./support.ts";

const contacts = fc.constantFrom<string[][]>(["email"], ["phone_number"], ["email", "phone_number"]);

const lengths = fc
  .record({ from: fc.nat(3), span: fc.nat(3), hasLeast: fc.boolean(), hasMost: fc.boolean() })
  .map(({ from, span, hasLeast, hasMost }) => ({
    ...(hasLeast && { MinLength: String(from) }),
    ...(hasMost && { MaxLength: String(from + span) }),
  }));

const range = fc
  .record({ from: fc.integer({ min: -5, max: 20 }), span: fc.nat(9), ends: fc.nat(3) })
  .map(({ from, span, ends }) => ({
    ...((ends & 1) === 0 && { MinValue: String(from) }),
    ...((ends & 2) === 0 && { MaxValue: String(from + span) }),
  }));

const customOf: ((name: string) => fc.Arbitrary<object>)[] = [
  (Name) =>
    lengths.map((StringAttributeConstraints) => ({
      ...{ Name, AttributeDataType: "String", StringAttributeConstraints },
    })),
  (Name) =>
    range.map((NumberAttributeConstraints) => ({
      ...{ Name, AttributeDataType: "Number", NumberAttributeConstraints },
    })),
  (Name) =>
    fc
      .constantFrom("Boolean", "DateTime", "String", "Number")
      .map((AttributeDataType) => ({ ...{ Name, AttributeDataType } })),
];

/** Names that the API accepts for custom attributes ([\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}), some of them odd. */
const plainNames = ["plan", "größe", "a.b", "team-id", "level", "v2", "note", "😀"];
const oddNames = [
  "[list]",
  "{x}",
  "#1",
  "-",
  "%",
  "a;b",
  'a"b',
  'c"',
  "a:b",
  "'q'",
  "a=b",
  "*",
  "&a",
  "|",
  ">",
];

function customAttributes(names: readonly string[]): fc.Arbitrary<object[]> {
  return fc
    .shuffledSubarray([...names], { maxLength: 6 })
    .chain((chosen) => fc.tuple(...chosen.map((name) => fc.oneof(...customOf.map((make) => make(name))))));
}

/** Standard attributes that a pool requires, or whose lengths it limits. */
const standardChanges = fc
  .record({
    required: fc.subarray(["name", "email", "phone_number", "birthdate", "updated_at", "given_name"], {
      maxLength: 2,
    }),
    nickname: lengths,
  })
  .map(({ required, nickname }) => [
    ...required.map((Name) => ({ Name, Required: true })),
    { Name: "nickname", StringAttributeConstraints: nickname },
  ]);

function poolsWith(names: readonly string[]): fc.Arbitrary<PoolInput> {
  return fc
    .record({
      // Cognito imports no users into a pool that verifies nothing.
      AutoVerifiedAttributes: fc.oneof({ weight: 19, arbitrary: contacts }, fc.constant<string[]>([])),
      UsernameAttributes: fc.option(fc.oneof(contacts, fc.constant<string[]>(["phone_number", "email"]))),
      MfaConfiguration: fc.constantFrom("OFF" as const, "ON" as const, "OPTIONAL" as const),
      CaseSensitive: fc.option(fc.boolean()),
      hashImport: fc.boolean(),
      standard: standardChanges,
      custom: customAttributes(names),
    })
    .map(({ UsernameAttributes, CaseSensitive, standard, custom, ...rest }) => ({
      ...rest,
      ...(UsernameAttributes !== null && { UsernameAttributes }),
      ...(CaseSensitive !== null && { UsernameConfiguration: { CaseSensitive } }),
      Schema: [...standard, ...custom],
    }));
}

export const pools = poolsWith(plainNames);
export const oddPools = poolsWith([...plainNames, ...oddNames]);
