import { expect, test } from "vitest";
import { usersSchema } from "../../scripts/users-schema.ts";
import { checkUsers } from "../../src/users/check.ts";
import { noDefaults, signal, testFolder, withUsersFile } from "./support.ts";

const folder = testFolder();
const unknownPool = { header: undefined, settings: undefined };
const { properties } = usersSchema().$defs.user;

/** Values that a rule is about, good ones and bad ones. */
const values: Record<string, unknown[]> = {
  "cognito:username": ["ida", 17, "two words", "x".repeat(128), "x".repeat(129)],
  email: ["ida@example.org", "", null, "ida", "a b@c.de"],
  phone_number: ["+4512345678", "004512345678", "+45 12345678"],
  birthdate: ["03/14/1988", "1988-03-14"],
  updated_at: [1_700_000_000, "1700000000", "2024-01-01", 1.5],
  email_verified: [true, "TRUE", "false", "", null, "yes", 1],
};

test.each(Object.entries(values))(
  "the schema accepts what the check accepts for %s",
  async (column, given) => {
    for (const value of given) {
      const text = JSON.stringify([{ "cognito:username": "ida", email: "ida@example.org", [column]: value }]);
      const check = () =>
        withUsersFile(
          folder,
          text,
          (file) => checkUsers(file, unknownPool, noDefaults, signal),
          "users.json",
        );
      const problems = [...(await check()).problems.all()].filter((problem) => problem.column === column);
      expect([value, isAccepted(value, properties[column])]).toEqual([value, problems.length === 0]);
    }
  },
);

/** What a validator makes of the keywords that the schema uses for values. */
function isAccepted(
  value: unknown,
  { type = [], pattern = "", maxLength = Infinity } = properties.email ?? {},
): boolean {
  const types: unknown[] = [
    value === null ? "null" : typeof value,
    ...(Number.isInteger(value) ? ["integer"] : []),
  ];
  const isText = typeof value === "string";
  return (
    types.some((name) => [type].flat().some((allowed) => allowed === name)) &&
    (!isText || (new RegExp(pattern, "u").test(value) && value.length <= maxLength))
  );
}
