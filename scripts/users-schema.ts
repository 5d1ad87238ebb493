/** The JSON Schema of files of users in JSON and YAML, for editors: docs/users.schema.json. */
import { hashColumn, usernameColumn } from "../src/base/columns.ts";
import { poolColumns } from "../src/users/pool.ts";
import { type RuleId, rules } from "../src/users/rules/catalogue.ts";

type Schema = { description?: string; type?: string | string[]; pattern?: string; maxLength?: number };

/** A value may be blank: `csv-defaults` can fill it. */
const blank = (pattern: string) => `^(${pattern})?$`;

const boolean: Schema = {
  description: describe("boolean"),
  type: ["boolean", "string", "null"],
  pattern: blank("[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]"),
};

/** The columns whose values have a special format in every user pool. */
const forms: Readonly<Record<string, Schema>> = {
  [usernameColumn]: {
    description: describe("username-space"),
    type: ["string", "number", "null"],
    ...{ pattern: "^\\S*$", maxLength: 128 },
  },
  email: {
    description: describe("email"),
    type: ["string", "null"],
    pattern: blank('[^\\s@",]+@[^\\s@",]+\\.[^\\s@",]+'),
  },
  phone_number: {
    description: describe("phone-number"),
    type: ["string", "null"],
    pattern: blank("\\+[1-9]\\d{1,14}"),
  },
  birthdate: {
    description: describe("birthdate"),
    type: ["string", "null"],
    pattern: blank("\\d\\d/\\d\\d/\\d{4}"),
  },
  updated_at: {
    description: describe("updated-at"),
    type: ["integer", "string", "null"],
    pattern: blank("\\d+"),
  },
  email_verified: boolean,
  phone_number_verified: boolean,
  "cognito:mfa_enabled": boolean,
  [hashColumn]: {
    description: "Hash of the password, in the algorithm of password-hashing-algorithm",
    type: ["string", "null"],
  },
};

function describe(rule: RuleId): string {
  const text = rules[rule].message.replace("{column} ", "");
  return `Reported if it ${text}`;
}

export function usersSchema() {
  const plain: Schema = { type: ["string", "number", "boolean", "null"] };
  const columns = poolColumns({ header: undefined, settings: undefined });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Users to import into an Amazon Cognito user pool",
    description: 'A list of users, or an object that has one, such as {"users": [...]}',
    anyOf: [
      { $ref: "#/$defs/users" },
      { type: "object", properties: { users: { $ref: "#/$defs/users" } }, required: ["users"] },
    ],
    $defs: {
      users: { type: "array", minItems: 1, items: { $ref: "#/$defs/user" } },
      user: {
        type: "object",
        minProperties: 1,
        properties: Object.fromEntries(columns.map((name) => [name, forms[name] ?? plain])),
        patternProperties: { "^(custom|dev):": plain },
        additionalProperties: {
          description: "A column that an input names, such as groups-column or columns",
        },
      },
    },
  };
}
