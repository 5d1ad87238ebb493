/** The file of a scenario, and what it says of its users. */
import type { Scenario } from "./scenario.ts";

/** Every value of a user's matches this, so that one that is shown somewhere is found. */
export const userData = /zq\d+x(user|name|own|shared)/i;

export const username = (n: number) => `zq${n}xuser`;
export const address = (n: number) => `zq${n}xuser@example.com`;
export const nameOf = (n: number) => `zq${n}xname`;
const ownPassword = (n: number) => `Zq${n}xOwn-Password`;

/** The users of a file, each by number. */
export const numbersOf = ({ users }: Pick<Scenario, "users">) => Array.from({ length: users }, (_, n) => n);

/** The line of a user; those of JSON have no header. */
export function lineOf({ format }: Scenario, n: number): number {
  return format === "ndjson" ? n + 1 : n + 2;
}

export function groupsOf({ groups }: Scenario, n: number): string[] {
  return Object.entries(groups ?? {}).flatMap(([group, members]) => (members.includes(n) ? [group] : []));
}

/** Returns the password that a user is to have after an import. */
export function passwordOf({ ownPasswords, inputs }: Scenario, n: number): string | undefined {
  return ownPasswords?.includes(n) ? ownPassword(n) : inputs.password;
}

/** Returns the file by its name. */
export function fileOf(scenario: Scenario): Record<string, string> {
  const { format, ownPasswords, groups } = scenario;
  const rows = numbersOf(scenario).map((n): Record<string, string> => {
    return {
      ...(format === "okta" ? oktaUser(scenario, n) : user(scenario, n)),
      ...(groups !== undefined && { groups: groupsOf(scenario, n).join(";") }),
      ...(ownPasswords !== undefined && { password: ownPasswords.includes(n) ? ownPassword(n) : "" }),
    };
  });
  if (format === "ndjson") return { "users.ndjson": rows.map((row) => `${JSON.stringify(row)}\n`).join("") };
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return { "users.csv": lines.map((line) => `${line.join(",")}\n`).join("") };
}

function user({ refused }: Scenario, n: number): Record<string, string> {
  const email_verified = String(!refused.includes(n));
  return { "cognito:username": username(n), email: address(n), email_verified, name: nameOf(n) };
}

function oktaUser({ leftOut }: Scenario, n: number): Record<string, string> {
  const status = leftOut.includes(n) ? "SUSPENDED" : "ACTIVE";
  return {
    login: username(n),
    firstName: "",
    lastName: "",
    displayName: nameOf(n),
    email: address(n),
    status,
  };
}
