/**
 * The rules on what is more than one row, on the header and on how the file is written: their names and sentences.
 * `check.ts`, `repeats.ts` and the readers hold the file against them.
 */

import type { FormatProblem } from "../formats/rows.ts";
import { passwordRules } from "./password-policy.ts";

/** Source of all of these: Cognito developer guide, "Importing users into user pools from a CSV file". */
export const fileRules = {
  "no-header":
    "no column of the pool is named here; in CSV the first line must be the header (see the output csv-header)",
  "header-line-break":
    "the name of a column holds a line break: a quote in the header is not closed, or the lines end in carriage returns " +
    "alone, where a line feed is needed",
  "unknown-column": "is not a column of the pool; a custom attribute is written custom:name",
  "unknown-target": "in the input columns is not a column of the pool",
  "missing-source": "in the input columns is not a column of the file",
  "unknown-default": "in csv-defaults is not a column of the pool",
  "duplicate-column": "stands twice in the header",
  "username-column": "is missing in the header",
  "no-users": "the file has no users",
  width: "the row has more or fewer values than the header has columns",
  "row-length": "the row is longer than 16,000 characters",
  "duplicate-username": "stands a second time: Cognito would skip this user",
  "duplicate-case":
    "stands a second time in other letters, which are the same in this pool: Cognito would skip this user",
  "duplicate-alias": "is another user's already, and users of this pool sign in with it",
  "line-break": "holds a line break, which Cognito's CSV cannot carry",
  quote: "holds a double quote, which Cognito's CSV cannot carry",
  backslash: "holds a backslash before a comma or at its end, which Cognito's CSV cannot carry",
  "undocumented-backslash": "has a backslash; AWS does not document whether Cognito keeps or drops it",
  "white-space": "has white space around it, which Cognito takes away",
  "not-verifying":
    "the pool verifies neither e-mail addresses nor phone numbers by itself, and Cognito imports no users into such a " +
    "pool: set its auto-verified attributes",
  "no-hash-import":
    "the pool imports no password hashes, as its header has no password_hash: leave password-hashing-algorithm out; the " +
    "input password gives its users a password all the same",
  "hash-column":
    "is not a column of this pool, which imports no password hashes; the input password gives its users a password all " +
    "the same",
  "groups-column": "in the input groups-column is not a column of the file",
  "groups-column-of-pool":
    "in the input groups-column is a column of the pool; the column of groups does not go to Cognito, so it needs a name " +
    "of its own",
  "unknown-group": "names a group that the pool does not have",
  ...passwordRules,
} as const satisfies Record<string, string>;

/** What the readers find. */
export const formatRules: Record<FormatProblem, string> = {
  "not-utf8": "the line is not in UTF-8: save the file in that encoding",
  "nul-byte": "there is a NUL byte here: the file is not text in UTF-8",
  "unclosed-quote": "a quoted value that starts in this row does not end",
  "endless-row": "this row does not end: the file has no line feeds where they belong",
  "text-after-quote":
    "there is text between a closing quote and the end of the value; a quote within one is doubled",
  "not-an-array": "the file must hold a list of users: an array of objects in JSON, a list of maps in YAML",
  "not-a-record": "this entry of the list is not a user: an object in JSON, a map in YAML",
  "broken-json": "this is not JSON",
  "broken-yaml": "this is not YAML, or more than one document",
  "duplicate-key": "stands twice in this user",
  "nested-value": "holds a list or an object, where only text, a number, true, false or null may stand",
  "yaml-anchor": "anchors, aliases and tags are not taken in a file of users",
  "yaml-size": "the file is too large to be read as YAML; write it as CSV, JSON or NDJSON",
};
