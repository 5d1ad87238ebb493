import { hashColumn, usernameColumn } from "../base/columns.ts";
import { passwordAlgorithms } from "../base/hashing.ts";
import type { JobInputs } from "./job-inputs.ts";
import type { InputReader } from "./reader.ts";
import type { UsersInputs } from "./users-inputs.ts";

export type SignInInputs = ReturnType<typeof readSignInInputs>;

/** Returns why Cognito accepts a password in no pool, as a clause (API model, PasswordType); undefined for most. */
function passwordProblem(password: string): string | undefined {
  if (/\s/.test(password)) return "contains white space, which Cognito does not accept in a password";
  return password.length > 256 ? "is longer than 256 characters, the most that Cognito accepts" : undefined;
}

/** Reads the passwords and groups that users get in addition to the attributes in the file. */
export function readSignInInputs(
  { problemIf, text, secret, checked, boolean }: InputReader,
  { passwordHashingAlgorithm: algorithm, csvDefaults }: JobInputs & UsersInputs,
) {
  /** For every user without a hash; masked. */
  const password = secret("password");
  /** The column with each user's own password in clear text. */
  const passwordColumn = text("password-column");
  const groupsColumn = text("groups-column");
  /** Whether groups that the file names and the pool lacks are created. */
  const createGroups = boolean("create-groups", false);
  checked("password", passwordProblem);
  const canHash = algorithm === undefined || passwordAlgorithms.some((each) => each === algorithm);
  for (const [name, value] of Object.entries({ password, "password-column": passwordColumn })) {
    if (value === undefined) continue;
    problemIf(
      !canHash,
      `${name} cannot be used with password-hashing-algorithm: ${algorithm}, because the action can only hash ` +
        `with ${passwordAlgorithms.join(" and ")}`,
    );
    problemIf(
      csvDefaults.has(hashColumn),
      `${name} cannot be used with a value for ${hashColumn} in csv-defaults; give one of the two`,
    );
  }
  problemIf(
    groupsColumn === usernameColumn,
    `groups-column must not be ${usernameColumn}, which names the users`,
  );
  if (passwordColumn !== undefined) {
    problemIf(
      [usernameColumn, hashColumn, groupsColumn].includes(passwordColumn),
      `password-column must not be ${passwordColumn}, a column of user names, hashes or groups`,
    );
    problemIf(
      csvDefaults.has(passwordColumn),
      `csv-defaults must not have a value for ${passwordColumn}, the password-column; use the input password`,
    );
  }
  problemIf(
    createGroups && groupsColumn === undefined,
    "create-groups needs groups-column, which names the groups",
  );
  return { password, passwordColumn, groupsColumn, createGroups };
}
