/** The rules for inputs, header and format of a file. `check.ts`, `header.ts` and the readers in `formats/` check them. */
import { error, importGuide } from "./rule.ts";

const rfc4180 = "RFC 4180, Common Format and MIME Type for CSV Files";
const json = "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format";
const yaml = "YAML 1.2 specification";
const policy = "Cognito developer guide, Adding user pool password requirements";

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
  "password-length": error(
    "password is shorter than the pool's password policy requires",
    "Set a longer password.",
    policy,
    "stops-run",
  ),
  "password-uppercase": error(
    "password has no upper-case letter, which the pool's password policy requires",
    "Set a password with an upper-case letter.",
    policy,
    "stops-run",
  ),
  "password-lowercase": error(
    "password has no lower-case letter, which the pool's password policy requires",
    "Set a password with a lower-case letter.",
    policy,
    "stops-run",
  ),
  "password-number": error(
    "password has no digit, which the pool's password policy requires",
    "Set a password with a digit.",
    policy,
    "stops-run",
  ),
  "password-symbol": error(
    "password has no symbol such as ! or -, which the pool's password policy requires",
    "Set a password with a symbol.",
    policy,
    "stops-run",
  ),
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
    importGuide,
  ),
  "no-header": error(
    "no column of the user pool is in this line; in CSV the first line must be the header",
    "Add the header as the first line. The output `csv-header` has the columns of the user pool, also after a dry run.",
    importGuide,
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
    importGuide,
  ),
  "clear-text-passwords": error(
    "{column} is not a column of the user pool; to set each user's own password, set the input password-column to {column}",
    "Set `password-column` to the name of the column, or remove the column. Do not store passwords as an attribute.",
    "The input `password-column`",
  ),
  "repeated-header": error(
    "the row repeats the header",
    "Remove the row. It may come from joining two files.",
    importGuide,
    "skips-row",
  ),
  "duplicate-column": error("{column} is twice in the header", "Remove one of the two columns.", importGuide),
  "username-column": error(
    "{column} is missing in the header",
    "Add the column `cognito:username`.",
    importGuide,
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
  "no-users": error("the file has no users", "Add users, or remove the step.", importGuide),
  width: error(
    "the row has {detail}",
    "Look for a comma that is neither escaped nor quoted in this row, or for a missing value.",
    importGuide,
  ),
  "row-length": error(
    "the row is longer than 16,000 characters",
    "Shorten the values of the row.",
    importGuide,
  ),
  "line-break": error(
    "{column} contains a line break, which Cognito's CSV format does not support",
    "Write the value on one line.",
    importGuide,
  ),
  quote: error(
    "{column} contains a double quote, which Cognito's CSV format does not support",
    "Use another character, such as ' or ”.",
    importGuide,
  ),
  backslash: error(
    "{column} contains a backslash before a comma or at its end, which Cognito's CSV format does not support",
    "Remove the backslash.",
    importGuide,
  ),
  "not-utf8": error(
    "the line is not valid UTF-8{detail}",
    "Save the file as UTF-8. Spreadsheets call it “CSV UTF-8”.",
    importGuide,
    "not-text",
  ),
  "nul-byte": error(
    "the line contains a NUL byte, which text does not have{detail}",
    "Save the file as UTF-8 text. It may be a binary file.",
    importGuide,
    "not-text",
  ),
  "utf-16": error(
    "the file is UTF-16 without a byte order mark",
    "Save the file as UTF-8.",
    "docs/files.md",
    "ends-reading",
  ),
  spreadsheet: error(
    "the file is {detail}, not a file of users",
    "Save the sheet as “CSV UTF-8”.",
    "docs/files.md",
    "ends-reading",
  ),
  archive: error(
    "the file is {detail}, not a file of users",
    "Unpack it in an earlier step, and set `csv-path` to the file inside.",
    "docs/files.md",
    "ends-reading",
  ),
  "lfs-pointer": error(
    "the file is a Git LFS pointer, not a file of users",
    "Set `lfs: true` for `actions/checkout`.",
    "actions/checkout, the input `lfs`",
    "ends-reading",
  ),
  markup: error(
    "the file is {detail}, not a file of users",
    "If an earlier step downloads the file, check its URL and sign-in.",
    "docs/files.md",
    "ends-reading",
  ),
  "unnamed-column": error(
    "column {detail} has a value here but no name in the header",
    "Give the column a name, or remove its values.",
    "docs/files.md",
  ),
  "unclosed-quote": error(
    "a quoted value that starts in this row has no closing quote",
    "Add the closing quote. Double a quote inside a quoted value.",
    rfc4180,
    "ends-reading",
  ),
  "endless-row": error(
    "the row does not end: a line feed is missing",
    "Save the file with line feeds.",
    importGuide,
    "ends-reading",
  ),
  "text-after-quote": error(
    "a value has text after its closing quote",
    "Double the quote inside the value, or quote the whole value.",
    rfc4180,
    "skips-row",
  ),
  "not-an-array": error(
    "the file must hold a list of users: an array of objects in JSON, a list of maps in YAML",
    "Put all users into one list.",
    "docs/files.md",
    "ends-reading",
  ),
  "several-lists": error(
    "the file is an object with several lists of objects{detail}",
    "Write the list of users alone to a file, such as with `jq .users`, or set `source`.",
    "docs/files.md",
    "ends-reading",
  ),
  "users-by-key": error(
    "the file is an object of objects, not a list of users",
    "Write the objects as a list: `jq '[.[]]'`.",
    "docs/files.md",
    "ends-reading",
  ),
  "list-of-values": error(
    "the file is a list without objects",
    "Write each user as an object whose keys are the columns of the user pool.",
    "docs/files.md",
    "ends-reading",
  ),
  "comma-after-object": error(
    "a comma follows an object that is not in a list",
    "Remove the commas between the objects, or put the objects in `[` and `]`.",
    "docs/files.md",
  ),
  "not-a-record": error(
    "the entry is not a user: an object in JSON, a map in YAML",
    "Write each user as an object whose keys are the columns of the user pool.",
    "docs/files.md",
    "skips-entry",
  ),
  "broken-json": error(
    "the JSON is not valid here: {detail}",
    "Correct the syntax. A JSON tool shows the exact position.",
    json,
    "skips-entry",
  ),
  "broken-yaml": error(
    "the YAML is not valid here: {detail}",
    "Correct the syntax, and write one document per file.",
    yaml,
    "ends-reading",
  ),
  "duplicate-key": error("{column} is twice in this user", "Remove one of the two.", json, "skips-row"),
  "nested-value": error(
    "{column} is a list or an object; only text, numbers, true, false and null are supported",
    "Write a plain value.",
    "docs/files.md",
    "skips-row",
  ),
  "yaml-anchor": error(
    "anchors, aliases and tags of YAML other than !!str are not supported",
    "Write the values out.",
    "docs/files.md",
    "ends-reading",
  ),
  "yaml-size": error(
    "a YAML file of this size must be a list of users, each after a dash",
    "Write the users as a list, or the file as JSON or CSV.",
    "docs/files.md",
    "ends-reading",
  ),
};
