/** The rules for single values and for rows. `value-checks.ts`, `row-checks.ts`, `hashes.ts` and `repeats.ts` check them. */
import { error, warning } from "./rule.ts";

const apiModel = "API model of Cognito user pools";
const openId = "OpenID Connect Core 1.0, Standard Claims";
const poolSchema = "The schema of the user pool (DescribeUserPool)";
const signInGuide = "Cognito developer guide, Customizing sign-in attributes";
const hashGuide = "Cognito developer guide, Importing users with password hashes";

export const userRules = {
  "username-space": error("{column} contains a space or a tab", "Remove spaces and tabs from the user name."),
  "username-length": error("{column} is longer than 128 characters", "Shorten the user name.", apiModel),
  boolean: error(
    "{column} must be true or false",
    "Write `true` or `false`. A blank `email_verified` or `phone_number_verified` becomes `false`.",
  ),
  email: error("{column} is not a valid e-mail address", "Correct the address."),
  "phone-number": error(
    "{column} is not in E.164 format: + and at most 15 digits, starting with the country code",
    "Write the number with its country code and without spaces, such as `+12025550123`.",
  ),
  birthdate: error(
    "{column} is not a valid date in the format mm/dd/yyyy",
    "Write month, day and year, such as `03/14/1988`.",
  ),
  "updated-at": error(
    "{column} is not a time in whole seconds since 1970",
    "Write seconds since 1970, such as `1790000000`.",
    openId,
  ),
  "updated-at-milliseconds": error(
    "{column} is in milliseconds; Cognito accepts whole seconds since 1970",
    "Divide the value by 1,000 and write whole seconds.",
    openId,
  ),
  number: error("{column} is not a number", "Write digits only.", poolSchema),
  length: error(
    "{column} is shorter or longer than the pool's schema allows",
    "Compare the value with the minimum and maximum length of the attribute in the user pool.",
    poolSchema,
  ),
  range: error(
    "{column} is smaller or larger than the pool's schema allows",
    "Compare the value with the minimum and maximum value of the attribute in the user pool.",
    poolSchema,
  ),
  "value-bytes": error("{column} is longer than 2,048 bytes in UTF-8", "Shorten the value.", apiModel),
  "username-missing": error(
    "{column} is blank; every user needs a user name",
    "Fill in the user name. In pools whose users sign in with an e-mail address or a phone number, fill in that column.",
  ),
  "username-attribute": error(
    "{column} differs from the attribute that users of this pool sign in with",
    "Leave the user name blank, or repeat the value of the column `email` or `phone_number` that users sign in with.",
    signInGuide,
  ),
  "auto-verified": error(
    "{column} must be true: every imported user needs a verified email or phone_number",
    "Set the column to `true`, or set `csv-defaults: email_verified=true` for all rows in which it is blank.",
  ),
  "verified-without-value": error(
    "{column} is true but {detail} is empty",
    "Fill in the address or number, or write `false`.",
  ),
  mfa: error(
    "{column} does not match the pool's MFA setting, which is on or off for all users",
    "Leave `cognito:mfa_enabled` blank, or write the pool's setting.",
  ),
  required: error(
    "{column} is blank, but the user pool requires it",
    "Fill in the value, or set a default in `csv-defaults`.",
    poolSchema,
  ),
  "duplicate-username": error(
    "{column} duplicates {line}; Cognito would skip this user",
    "Remove one of the two rows.",
  ),
  "duplicate-case": error(
    "{column} duplicates {line} in different letter case; Cognito would skip this user",
    "Remove one of the two rows: the user pool is not case-sensitive.",
  ),
  "duplicate-alias": error(
    "{column} duplicates {line}; users of this pool sign in with it, so that each user needs a different one",
    "Give each user a separate address or number.",
    signInGuide,
  ),
  "hash-without-algorithm": error(
    "{column} has a hash, but the job has no hashing algorithm",
    "Set the input `password-hashing-algorithm`.",
    hashGuide,
  ),
  "hash-algorithm": error(
    "{column} is a hash of another algorithm than the job's",
    "Set `password-hashing-algorithm` to the algorithm of the hashes, and import the hashes of each algorithm in a " +
      "separate step. With `password` and without `password-hashing-algorithm`, the algorithm is SCRYPT.",
    hashGuide,
  ),
  "hash-format": error(
    "{column} is not a hash in the format that Cognito accepts for the job's algorithm",
    "Compare the hash with the formats in Cognito's developer guide, “Importing users with password hashes”.",
    hashGuide,
  ),
  "hash-cost": error(
    "{column} is a hash with a higher cost than Cognito accepts",
    "Leave the hash blank, so that the user sets a new password. The highest costs are BCRYPT 12, SCRYPT `65536$8$1`, " +
      "ARGON2ID `m=19456,t=2,p=1` and PBKDF2_SHA256 600000.",
    hashGuide,
  ),
  "own-password": error(
    "{column} has a password that the pool's password policy does not allow: {detail}",
    "Give the user another password.",
    "Cognito developer guide, Adding user pool password requirements",
  ),
  "password-and-hash": error(
    "{column} and password_hash both have a value",
    "Leave one of the two blank.",
    "The input `password-column`",
  ),
  "existing-user": error(
    "{column} exists in the user pool, and existing-users is fail",
    "Remove the user from the file, or set `existing-users` to `skip` or `update`.",
    "The input `existing-users`",
    "stops-run",
  ),
  immutable: error(
    "{column} differs from the user in the pool, and the attribute is immutable",
    "Leave the value blank, or write the one that the user has.",
    "AdminUpdateUserAttributes in the API reference of Cognito user pools",
  ),
  "unknown-group": error(
    "{column} names a group that the user pool does not have{detail}",
    "Create the group in the user pool, set `create-groups: true`, or correct the name. Separate several groups with `;`.",
    "CreateGroup and AdminAddUserToGroup in the API reference of Cognito user pools",
  ),
  "group-name": error(
    "{column} names a group that is not created: its name has white space or more than 128 characters",
    "Separate several groups with `;`. If the group is to have this name, create it in the user pool.",
    "CreateGroup in the API reference of Cognito user pools",
  ),
  "groups-of-user": error(
    "{column} names more than 100 groups, the most that a user can be in",
    "Name fewer groups.",
    "Quotas in Amazon Cognito, in the developer guide",
  ),
  "groups-of-pool": error(
    "{column} names a group that is not created, because a user pool has at most 10,000 groups{detail}",
    "Delete groups that are not used, or name fewer groups.",
    "Quotas in Amazon Cognito, in the developer guide",
  ),
  "groups-separator": error(
    "{column} contains a comma, but groups are separated with ;",
    "Separate the groups of a user with `;`, as in `admins;editors`. If a comma is part of a name, create the group in the " +
      "user pool.",
    "The input `groups-column`",
  ),
  "invisible-character": error(
    "{column} contains an invisible or control character ({detail})",
    "Remove the character, or type the value again. Such characters often come from copied text.",
    "docs/files.md",
  ),
  "damaged-character": error(
    "{column} contains a damaged character ({detail})",
    "Restore the character from the original data, and save the file as UTF-8.",
    "The Unicode Standard, U+FFFD and surrogates",
  ),
  "null-word": warning(
    "{column} contains a word that programs write for “no value”, such as NULL or None",
    "Leave the cell blank if there is no value.",
    "docs/files.md",
  ),
  "undocumented-backslash": warning(
    "{column} contains a backslash; AWS does not document whether Cognito keeps it",
    "Compare the attribute of an imported user with the file, or remove the backslash.",
  ),
  "white-space": warning(
    "{column} has white space around the value, which Cognito removes",
    "No action is needed: Cognito stores the value without the white space.",
  ),
};
