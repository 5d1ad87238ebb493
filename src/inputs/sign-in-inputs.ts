import { makeableAlgorithms } from "../users/password-hash.ts";
import { usernameColumn } from "../users/pool.ts";
import { hashColumn } from "../users/rules/hashes.ts";
import { passwordProblem } from "../users/rules/password-policy.ts";
import type { JobInputs } from "./job-inputs.ts";
import type { InputReader } from "./reader.ts";
import type { UsersInputs } from "./users-inputs.ts";

/** What users get beyond what an import gives them. */
export type SignInInputs = {
  /** For every user without a hash; masked. */
  password: string | undefined;
  groupsColumn: string | undefined;
};

export function readSignInInputs(
  { problems, text, secret }: InputReader,
  others: Pick<JobInputs, "jobId" | "passwordHashingAlgorithm"> &
    Pick<UsersInputs, "usersFile" | "validate" | "csvDefaults">,
): SignInInputs {
  const { passwordHashingAlgorithm: algorithm, validate, csvDefaults } = others;
  const password = secret("password");
  const groupsColumn = text("groups-column");
  if (password !== undefined) {
    const problem = passwordProblem(password);
    if (problem !== undefined) problems.push(`password ${problem}`);
    if (algorithm !== undefined && !makeableAlgorithms.some((makeable) => makeable === algorithm)) {
      problems.push(
        `password cannot be used with password-hashing-algorithm: ${algorithm}, in which the action makes no hashes; ` +
          `it does in ${makeableAlgorithms.join(" and ")}`,
      );
    }
    if (csvDefaults.has(hashColumn)) {
      problems.push(
        `password cannot be used with a value for ${hashColumn} in csv-defaults; give one of the two`,
      );
    }
  }
  if (groupsColumn === usernameColumn) {
    problems.push(`groups-column must not be ${usernameColumn}, which names the users`);
  }
  for (const [name, value] of Object.entries({ password, "groups-column": groupsColumn })) {
    if (value === undefined) continue;
    if (validate === "off") {
      problems.push(`${name} cannot be used with validate: off, with which the file goes up unread`);
    }
    if (others.jobId !== undefined && others.usersFile === undefined) {
      problems.push(`${name} needs csv-path, also with job-id: the file tells who the users are`);
    }
  }
  return { password, groupsColumn };
}
