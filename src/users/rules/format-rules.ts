/** The rules for the format of a file. The readers in `formats/` check them. */
import { error, importGuide, type Rule } from "./rule.ts";

const rfc4180 = "RFC 4180, Common Format and MIME Type for CSV Files";
const json = "RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format";
const yaml = "YAML 1.2 specification";
const files = "docs/files.md";

/** Returns a rule that ends reading if it is broken. */
function unreadable(message: string, advice: string, source = files): Rule {
  return error(message, advice, source, "ends-reading");
}

export const formatRules = {
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
  "utf-16": unreadable("the file is UTF-16 without a byte order mark", "Save the file as UTF-8."),
  spreadsheet: unreadable("the file is {detail}, not a file of users", "Save the sheet as “CSV UTF-8”."),
  archive: unreadable(
    "the file is {detail}, not a file of users",
    "Unpack it in an earlier step, and set `csv-path` to the file inside.",
  ),
  "lfs-pointer": unreadable(
    "the file is a Git LFS pointer, not a file of users",
    "Set `lfs: true` for `actions/checkout`.",
    "actions/checkout, the input `lfs`",
  ),
  markup: unreadable(
    "the file is {detail}, not a file of users",
    "If an earlier step downloads the file, check its URL and sign-in.",
  ),
  "unnamed-column": error(
    "column {detail} has a value here but no name in the header",
    "Give the column a name, or remove its values.",
    files,
  ),
  "unclosed-quote": unreadable(
    "a quoted value that starts in this row has no closing quote",
    "Add the closing quote. Double a quote inside a quoted value.",
    rfc4180,
  ),
  "endless-row": unreadable(
    "the row does not end: a line feed is missing",
    "Save the file with line feeds.",
    importGuide,
  ),
  "text-after-quote": error(
    "a value has text after its closing quote",
    "Double the quote inside the value, or quote the whole value.",
    rfc4180,
    "skips-row",
  ),
  "not-an-array": unreadable(
    "the file must hold a list of users: an array of objects in JSON, a list of maps in YAML",
    "Put all users into one list.",
  ),
  "several-lists": unreadable(
    "the file is an object with several lists of objects{detail}",
    "Write the list of users alone to a file, such as with `jq .users`, or set `source`.",
  ),
  "users-by-key": unreadable(
    "the file is an object of objects, not a list of users",
    "Write the objects as a list: `jq '[.[]]'`.",
  ),
  "list-of-values": unreadable(
    "the file is a list without objects",
    "Write each user as an object whose keys are the columns of the user pool.",
  ),
  "comma-after-object": error(
    "a comma follows an object that is not in a list",
    "Remove the commas between the objects, or put the objects in `[` and `]`.",
    files,
  ),
  "not-a-record": error(
    "the entry is not a user: an object in JSON, a map in YAML",
    "Write each user as an object whose keys are the columns of the user pool.",
    files,
    "skips-entry",
  ),
  "broken-json": error(
    "the JSON is not valid here: {detail}",
    "Correct the syntax. A JSON tool shows the exact position.",
    json,
    "skips-entry",
  ),
  "broken-yaml": unreadable(
    "the YAML is not valid here: {detail}",
    "Correct the syntax, and write one document per file.",
    yaml,
  ),
  "duplicate-key": error("{column} appears twice in this user", "Remove one of the two.", json, "skips-row"),
  "nested-value": error(
    "{column} is a list or an object; only text, numbers, true, false and null are supported",
    "Write a plain value.",
    files,
    "skips-row",
  ),
  "yaml-anchor": unreadable(
    "anchors, aliases and tags of YAML other than !!str are not supported",
    "Write the values out.",
  ),
  "yaml-size": unreadable(
    "a YAML file of this size must be a list of users, each after a dash",
    "Write the users as a list, or the file as JSON or CSV.",
  ),
};
