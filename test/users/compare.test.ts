import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv, describeJob, importFile } from "../../emulator/support.ts";
import { createComparer, type Difference } from "../../src/users/compare.ts";
import type { Attribute } from "../../src/users/pool.ts";
import { type PoolCalls, poolCalls } from "../run/pool-calls.ts";

const attribute = (name: string, type: Attribute["type"] = "String"): Attribute => ({
  ...{ name, type, required: false, minLength: undefined, maxLength: undefined },
  ...{ minValue: undefined, maxValue: undefined },
});

const schema = [
  ...["sub", "name", "email", "phone_number", "preferred_username", "birthdate"].map((name) =>
    attribute(name),
  ),
  ...["email_verified", "phone_number_verified", "custom:active"].map((name) => attribute(name, "Boolean")),
  ...["updated_at", "custom:level"].map((name) => attribute(name, "Number")),
  attribute("custom:label"),
];

type Values = Record<string, string>;
type Settings = { caseSensitive?: boolean; immutable?: string[] };

function compare(row: Values, stored: Values, settings: Settings = {}): Difference {
  const { caseSensitive = true, immutable = [] } = settings;
  const compareRow = createComparer(Object.keys(row), {
    schema,
    caseSensitive,
    immutable: new Set(immutable),
  });
  return compareRow(Object.values(row), stored);
}

const sent = ({ attributes }: Difference) =>
  Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]));

const insensitive = { caseSensitive: false };

test.each<[row: Values, stored: Values, settings?: Settings]>([
  [{ name: "" }, { name: "Ann" }],
  [{ name: " \t" }, { name: "Ann" }],
  [{ name: " Ann\t" }, { name: "Ann" }],
  [
    { email_verified: "TRUE", "custom:active": "false" },
    { email_verified: "true", "custom:active": "False" },
  ],
  [{ email_verified: "false" }, {}],
  [{ updated_at: "001700000000" }, { updated_at: "1700000000" }],
  [{ "custom:level": "1.50" }, { "custom:level": "1.5" }],
  [{ "custom:level": "-0.0" }, { "custom:level": "0" }],
  [{ "custom:level": "100000000000000000000000000000000" }, { "custom:level": "1E32" }],
  [{ birthdate: "02/29/2000" }, { birthdate: "2000-02-29" }],
  [{ birthdate: "02/29/2000" }, { birthdate: "02/29/2000" }],
  [{ email: "Ann@Example.com" }, { email: "ann@example.com" }, insensitive],
  [{ preferred_username: "Ann" }, { preferred_username: "ann" }, insensitive],
  [
    { sub: "1", "cognito:username": "Ann", "cognito:mfa_enabled": "true", password_hash: "x", shoe: "42" },
    { sub: "2" },
  ],
])("%j is what %j has", (row, stored, settings) => {
  expect(compare(row, stored, settings)).toEqual({ attributes: [], changed: [], immutable: [] });
});

test.each<[row: Values, stored: Values, values: Values, settings?: Settings]>([
  [{ name: "Ann " }, {}, { name: "Ann" }],
  [{ name: "ann" }, { name: "Ann" }, { name: "ann" }, insensitive],
  [{ email_verified: "True" }, { email_verified: "false" }, { email_verified: "true" }],
  [{ "custom:active": "FALSE" }, {}, { "custom:active": "false" }],
  [{ "custom:label": "TRUE" }, { "custom:label": "true" }, { "custom:label": "TRUE" }],
  [{ "custom:label": "01" }, { "custom:label": "1" }, { "custom:label": "01" }],
  [
    { "custom:level": "9007199254740993" },
    { "custom:level": "9007199254740992" },
    { "custom:level": "9007199254740993" },
  ],
  [{ "custom:level": "10" }, { "custom:level": "1" }, { "custom:level": "10" }],
  [{ "custom:level": "-1" }, { "custom:level": "1" }, { "custom:level": "-1" }],
  [{ birthdate: "03/04/2000" }, { birthdate: "2000-04-03" }, { birthdate: "2000-03-04" }],
  [{ birthdate: "03/04/2000" }, { birthdate: "04/03/2000" }, { birthdate: "03/04/2000" }],
  [{ birthdate: "03/04/2000" }, {}, { birthdate: "2000-03-04" }],
  [{ preferred_username: "Ann" }, { preferred_username: "ann" }, { preferred_username: "Ann" }],
])("%j changes %j", (row, stored, values, settings) => {
  const difference = compare(row, stored, settings);
  expect(sent(difference)).toEqual(values);
  expect(difference.changed).toEqual(Object.keys(values));
});

describe("whether an address is verified", () => {
  const stored = { email: "ann@example.com", email_verified: "true" };

  test.each<[row: Values, values: Values, changed: string[]]>([
    [
      { email: "ben@example.com", email_verified: "TRUE" },
      { email: "ben@example.com", email_verified: "true" },
      ["email"],
    ],
    [
      { email: "ben@example.com", email_verified: "" },
      { email: "ben@example.com", email_verified: "false" },
      ["email", "email_verified"],
    ],
    [
      { email: "ben@example.com" },
      { email: "ben@example.com", email_verified: "false" },
      ["email", "email_verified"],
    ],
    [{ email: "ann@example.com", email_verified: "false" }, { email_verified: "false" }, ["email_verified"]],
    [{ email: "ann@example.com", email_verified: "" }, {}, []],
    [
      { phone_number: "+4930123456", phone_number_verified: "false", email_verified: "true" },
      { phone_number: "+4930123456", phone_number_verified: "false" },
      ["phone_number"],
    ],
  ])("%j is sent as %j", (row, values, changed) => {
    const difference = compare(row, stored);
    expect(sent(difference)).toEqual(values);
    expect(difference.changed).toEqual(changed);
  });
});

test("what cannot be changed is reported and not sent", () => {
  const row = { name: "Ann", email: "ben@example.com", email_verified: "true", "custom:label": "a" };
  const stored = { email: "ann@example.com", email_verified: "true", "custom:label": "a" };
  const difference = compare(row, stored, { immutable: ["email", "custom:label"] });
  expect(difference).toEqual({
    attributes: [{ Name: "name", Value: "Ann" }],
    changed: ["name"],
    immutable: ["email"],
  });
});

describe.each([
  ["iso", true],
  ["iso", false],
  ["as-imported", true],
  ["as-imported", false],
] as const)("where birthdates are stored %s and case-sensitive is %s", (storedBirthdate, CaseSensitive) => {
  const customs = { active: "Boolean", level: "Number", label: "String" };
  const input = {
    UsernameConfiguration: { CaseSensitive },
    Schema: Object.entries(customs).map(([Name, AttributeDataType]) => ({ Name, AttributeDataType })),
  };

  function inPool({ pool }: PoolCalls, row: Values): (stored: Values) => Difference {
    const poolSchema = pool.schema.map(({ Name, AttributeDataType }) => attribute(Name, AttributeDataType));
    const settings = { schema: poolSchema, caseSensitive: CaseSensitive };
    const compareRow = createComparer(Object.keys(row), settings);
    return (stored) => compareRow(Object.values(row), stored);
  }

  const stored = async ({ users, signal }: PoolCalls) => {
    const { items } = await users.listUsers({}, signal);
    return items[0]?.attributes ?? {};
  };
  const nothing = { attributes: [], changed: [], immutable: [] };

  test("a second createComparer finds nothing to do", async () => {
    const calls = await poolCalls(input, { storedBirthdate });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (imported, row) => {
        calls.pool.users.clear();
        calls.pool.aliases.clear();
        const importable = {
          ...imported,
          email: imported.email || "eve@example.com",
          email_verified: "true",
        };
        const ann = { ...importable, "cognito:username": "ann" };
        await describeJob(
          calls.emulator,
          await importFile(calls.emulator, calls.pool, csv(calls.pool, [ann])),
        );
        expect(inPool(calls, importable)(await stored(calls))).toEqual(nothing);

        const compareRow = inPool(calls, row);
        const { attributes } = compareRow(await stored(calls));
        if (attributes.length > 0) await calls.users.updateAttributes("ann", attributes, calls.signal);
        expect(compareRow(await stored(calls))).toEqual(nothing);
      }),
      { numRuns: 12 },
    );
  });
});

const oneOf = (...values: string[]) => fc.constantFrom("", ...values);
const rows = fc.record({
  name: oneOf("Ann", " Ann", "ANN", "Ann\u00a0", "true"),
  email: oneOf("ann@example.com", "Ann@Example.com", "ben@example.com"),
  email_verified: oneOf("true", "TRUE", "false"),
  phone_number: oneOf("+4930123456", "+4930123457"),
  phone_number_verified: oneOf("false"),
  preferred_username: oneOf("ann", "Ann", "ben"),
  birthdate: oneOf("03/04/2000", "04/03/2000", "02/29/2000"),
  updated_at: oneOf("1700000000", "001700000000", "1700000001"),
  "custom:active": oneOf("true", "True", "false"),
  "custom:level": oneOf("1", "1.0", "01", "1.5", "-1", "9007199254740993", "9007199254740992", "0", "-0"),
  "custom:label": oneOf("1", "01", "true", "TRUE"),
});
