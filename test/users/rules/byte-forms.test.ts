/** The rules in their form for bytes against themselves. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attribute, PoolSettings } from "../../../src/users/pool.ts";
import { valueRules } from "../../../src/users/rules/rules.ts";

const attribute = (name: string, type: Attribute["type"], limits: Partial<Attribute> = {}): Attribute => ({
  ...{ name, type, required: false },
  ...{ minLength: undefined, maxLength: undefined, minValue: undefined, maxValue: undefined },
  ...limits,
});

const settings: PoolSettings = {
  name: "staging",
  schema: [
    attribute("birthdate", "String", { minLength: 10, maxLength: 10 }),
    attribute("name", "String", { minLength: 0, maxLength: 2048 }),
    attribute("custom:short", "String", { minLength: 1, maxLength: 3 }),
    attribute("custom:long", "String", { minLength: 2, maxLength: 9 }),
    attribute("custom:open", "String", { minLength: 3 }),
    attribute("custom:level", "Number", { minValue: -3, maxValue: 12 }),
    attribute("custom:from", "Number", { minValue: 5 }),
    attribute("custom:any", "Number"),
    attribute("custom:flag", "Boolean"),
  ],
  autoVerified: ["email"],
  usernameAttributes: [],
  mfa: "OFF",
  caseSensitive: false,
  passwordPolicy: undefined,
};

const checks = valueRules.flatMap(({ name, columns }) =>
  [...columns({ settings, hashing: undefined })].flatMap(([column, isGood, isSurelyGood]) =>
    isSurelyGood === undefined ? [] : [{ title: `${name} ${column}`, isGood, isSurelyGood }],
  ),
);

/** What stands in a file of Cognito's dialect for a value, between other bytes that must not be looked at. */
function inFile(value: string) {
  const [before, after] = [Buffer.from("1,"), Buffer.from(",1")];
  const own = Buffer.from(value.replaceAll(",", "\\,"));
  return { bytes: Buffer.concat([before, own, after]), from: before.length, to: before.length + own.length };
}

const pieces = fc.constantFrom(
  ...["true", "FALSE", "True", "a", "Z", "7", "0", "29", "02", "12", "13", "31", "1900", "2000", "2024"],
  ...[
    "/",
    "@",
    ".",
    "+",
    "-",
    ",",
    "\\",
    '"',
    "x.org",
    "é",
    "ſ",
    "K",
    "😀",
    "\u00a0",
    "\u3000",
    "\u007f",
    "\u0001",
  ],
);
const days = fc
  .tuple(fc.nat(13), fc.nat(32), fc.constantFrom(1900, 2000, 2023, 2024, 2100))
  .map(([month, day, year]) => [two(month), two(day), year].join("/"));
const two = (number: number) => String(number).padStart(2, "0");
const values = fc
  .oneof(
    fc.array(pieces, { minLength: 1, maxLength: 7 }).map((drawn) => drawn.join("")),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
    fc.array(fc.constantFrom("a", "@", ".", "b c", "d"), { maxLength: 9 }).map((drawn) => drawn.join("")),
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map(String),
    fc.nat(20).map(String),
    fc.nat(17).map((digits) => `+${"1234567890123456789".slice(0, digits)}`),
    days,
    fc.nat(140).map((length) => "x".repeat(length)),
  )
  .map((value) => value.replace(/^[\0- ]+|[\0- ]+$/g, ""))
  .filter((value) => value !== "");

test.each(checks)("$title: what its bytes show to be good is good", ({ isGood, isSurelyGood }) => {
  fc.assert(
    fc.property(values, (value) => {
      const { bytes, from, to } = inFile(value);
      if (isSurelyGood(bytes, from, to)) expect(isGood(value)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

describe("nearly all values are told by their bytes", () => {
  test.each([
    ["username-space cognito:username", "ann.o'neil+7@example.com"],
    ["username-length cognito:username", "ann"],
    ["boolean email_verified", "true"],
    ["boolean email_verified", "FALSE"],
    ["boolean custom:flag", "false"],
    ["email email", "ann.o'neil+7@mail.example.com"],
    ["phone-number phone_number", "+4930123456"],
    ["birthdate birthdate", "02/29/2024"],
    ["updated-at updated_at", "1700000000"],
    ["number custom:any", "12"],
    ["length name", "Zoë, Ann"],
    ["length custom:short", "Zoë"],
    ["length custom:long", "abcdefghi"],
    ["length custom:open", "abcdefghijkl"],
    ["range custom:level", "12"],
    ["range custom:from", "5"],
  ])("%s: %s", (title, value) => {
    const { bytes, from, to } = inFile(value);
    const form = checks.find((check) => check.title === title)?.isSurelyGood;
    const bytesOnly = form?.(bytes, from, to);
    // An é takes two bytes, so three characters with it are left to the rule where three are the most.
    expect(bytesOnly).toBe(value !== "Zoë");
  });
});
