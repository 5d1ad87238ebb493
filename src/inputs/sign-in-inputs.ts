import { hashColumn, usernameColumn } from "../base/columns.ts";
import { passwordAlgorithms } from "../base/hashing.ts";
import type { JobInputs } from "./job-inputs.ts";
import type { InputReader } from "./reader.ts";
import type { UsersInputs } from "./users-inputs.ts";

/** What users get beyond what an import gives them. */
export type SignInInputs = ReturnType<typeof readSignInInputs>;

/** Why Cognito accepts a password in no pool, as a clause (API model, PasswordType); undefined for most. */
function passwordProblem(password: string): string | undefined {
  if (/\s/.test(password)) return "contains white space, which Cognito does not accept in a password";
  return password.length > 256 ? "is longer than 256 characters, the most that Cognito accepts" : undefined;
}

export function readSignInInputs(
  { problems, text, secret, boolean }: InputReader,
  { passwordHashingAlgorithm: algorithm, csvDefaults }: JobInputs & UsersInputs,
) {
  /** For every user without a hash; masked. */
  const password = secret("password");
  /** The column with each user's own password in clear text. */
  const passwordColumn = text("password-column");
  const groupsColumn = text("groups-column");
  /** Whether groups that the file names and the pool lacks are created. */
  const createGroups = boolean("create-groups", false);
  const problem = password === undefined ? undefined : passwordProblem(password);
  if (problem !== undefined) problems.push(`password ${problem}`);
  for (const [name, value] of Object.entries({ password, "password-column": passwordColumn })) {
    if (value === undefined) continue;
    if (algorithm !== undefined && !passwordAlgorithms.some((makeable) => makeable === algorithm)) {
      problems.push(
        `${name} cannot be used with password-hashing-algorithm: ${algorithm}, because the action can only hash ` +
          `with ${passwordAlgorithms.join(" and ")}`,
      );
    }
    if (csvDefaults.has(hashColumn)) {
      problems.push(
        `${name} cannot be used with a value for ${hashColumn} in csv-defaults; give one of the two`,
      );
    }
  }
  if (groupsColumn === usernameColumn) {
    problems.push(`groups-column must not be ${usernameColumn}, which names the users`);
  }
  if (passwordColumn !== undefined) {
    if ([usernameColumn, hashColumn, groupsColumn].includes(passwordColumn)) {
      problems.push(`password-column must not be ${passwordColumn}, which has something else than passwords`);
    }
    if (csvDefaults.has(passwordColumn)) {
      problems.push(
        `csv-defaults must not have a value for ${passwordColumn}, the password-column; use the input password`,
      );
    }
  }
  if (createGroups && groupsColumn === undefined) {
    problems.push("create-groups needs groups-column, which names the groups");
  }
  return { password, passwordColumn, groupsColumn, createGroups };
}
