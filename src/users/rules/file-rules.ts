/**
 * The rules for the inputs, the header and the file as a whole. `input-problems.ts`, `header.ts`, `check-header.ts`, `check-row.ts`
 * and `check.ts` check them.
 */
import { error, importGuide, type Rule } from "./rule.ts";

const rfc4180 = "RFC 4180, Common Format and MIME Type for CSV Files";

function policyError(problem: string): Rule {
  const source = "Cognito developer guide, Adding user pool password requirements";
  return error(`password ${problem}`, "Set another password.", source, "stops-run");
}

export const fileRules = {
  "not-verifying": error(
    "the user pool has no auto-verified attributes, and Cognito imports no users into such a pool",
    "Let the user pool verify e-mail addresses, phone numbers or both automatically.",
    importGuide,
    "stops-run",
  ),
  "no-hash-import": error(
    "password-hashing-algorithm is set, but the user pool imports no password hashes (its header has no password_hash)",
    "Remove `password-hashing-algorithm`. To let users sign in at once, set `password`.",
    importGuide,
    "stops-run",
  ),
  "hash-column": error(
    "{column} is not a column of this user pool, which imports no password hashes",
    "Remove the column. To let users sign in at once, set `password`.",
    importGuide,
    "stops-run",
  ),
  "password-length": policyError("is shorter than the pool's password policy requires"),
  "password-uppercase": policyError("has no upper-case letter, which the pool's password policy requires"),
  "password-lowercase": policyError("has no lower-case letter, which the pool's password policy requires"),
  "password-number": policyError("has no digit, which the pool's password policy requires"),
  "password-symbol": policyError("has no symbol such as ! or -, which the pool's password policy requires"),
  "groups-column": error(
    "groups-column: the file has no column {column}",
    "Set `groups-column` to the name that the file uses.",
    "The input `groups-column`",
  ),
  "groups-column-of-pool": error(
    "groups-column: {column} is a column of the user pool, and groups are not imported as an attribute",
    "Rename the column of groups in the file.",
    "The input `groups-column`",
    "stops-run",
  ),
  "password-column": error(
    "password-column: the file has no column {column}",
    "Set `password-column` to the name that the file uses.",
    "The input `password-column`",
  ),
  "password-column-of-pool": error(
    "password-column: {column} is a column of the user pool, and clear-text passwords must not become an attribute",
    "Rename the column of passwords in the file.",
    "The input `password-column`",
    "stops-run",
  ),
  "unknown-target": error(
    "columns: {column} is not a column of the user pool",
    "Correct the name in `columns`, or add the attribute to the user pool.",
    "The input `columns`",
  ),
  "missing-source": error(
    "columns: {column} is not a column of the file",
    "Correct the name in `columns`; it is case-sensitive.",
    "The input `columns`",
  ),
  "unknown-default": error(
    "csv-defaults: {column} is not a column of the user pool",
    "Correct the name in `csv-defaults`.",
  ),
  "no-header": error(
    "no column of the user pool is in this line; in CSV the first line must be the header",
    "Add the header as the first line. The output `csv-header` has the columns of the user pool, also after a dry run.",
  ),
  "header-line-break": error(
    "the header contains a line break inside a column's name: a quote is not closed, or the lines end in carriage " +
      "returns without line feeds",
    "Close the quote, or save the file with line feeds.",
    rfc4180,
  ),
  "unknown-column": error(
    "the user pool has no column {detail}",
    "Correct the names, map them with `columns`, leave the columns out with `unknown-columns: ignore`, or add the " +
      "attributes to the user pool. Custom attributes are `custom:name`.",
  ),
  "clear-text-passwords": error(
    "{column} is not a column of the user pool; to set each user's own password, set the input password-column to {column}",
    "Set `password-column` to the name of the column, or remove the column. Do not store passwords as an attribute.",
    "The input `password-column`",
  ),
  "repeated-header": error(
    "the row repeats the header",
    "Remove the row. It may come from joining two files.",
  ),
  "duplicate-column": error("{column} appears twice in the header", "Remove one of the two columns."),
  "username-column": error(
    "{column} is missing in the header",
    "Add the column `cognito:username`, or map another column to it with `columns`.",
  ),
  "known-export": error(
    "the file looks like an export of another system; set source: {detail}",
    "Set `source` as the message says, or rename the columns with `columns`.",
    "docs/sources.md",
  ),
  "all-left-out": error(
    "the source leaves out every user of the file, so that nobody is left to import",
    "See the reasons in the log, and the page of the source in `docs/sources/`.",
    "docs/sources.md",
  ),
  "no-users": error("the file has no users", "Add users, or remove the step."),
  width: error(
    "the row has {detail}",
    "Look for a comma that is neither escaped nor quoted in this row, or for a missing value.",
  ),
  "row-length": error("the row is longer than 16,000 characters", "Shorten the values of the row."),
  "line-break": error(
    "{column} contains a line break, which Cognito's CSV format does not support",
    "Write the value on one line.",
  ),
  quote: error(
    "{column} contains a double quote, which Cognito's CSV format does not support",
    "Use another character, such as ' or ”.",
  ),
  backslash: error(
    "{column} contains a backslash before a comma or at its end, which Cognito's CSV format does not support",
    "Remove the backslash.",
  ),
};
