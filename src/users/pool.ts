import { hashColumn, usernameColumn } from "../base/columns.ts";
import type { HashingAlgorithm } from "../base/hashing.ts";
import type { RuleId } from "./rules/catalogue.ts";

/** The facts about a user pool. `header` and `settings` are undefined if they could not be read. */
export type PoolFacts = {
  /** The columns of GetCSVHeader. */
  header: readonly string[] | undefined;
  settings: PoolSettings | undefined;
  /** The algorithm of the job's password hashes, if it has any. */
  hashing?: HashingAlgorithm | undefined;
  /** The rules that the input `password` breaks. */
  brokenPasswordRules?: readonly RuleId[] | undefined;
  /** The columns of groups and passwords are not uploaded. */
  groups?: GroupsPlan | undefined;
  passwords?: PasswordsPlan | undefined;
};

/** The column of passwords in clear text. Each is passed to `mask` before it is used. */
export type PasswordsPlan = { column: string; mask(password: string): void };

/** The longest row that Cognito accepts (Cognito developer guide, "Importing users into user pools from a CSV file"). */
const maxRowCharacters = 16_000;

/** Returns whether a row has more characters than Cognito accepts. The length of a string counts UTF-16 code units. */
export function isLongRow(text: string): boolean {
  return text.length > maxRowCharacters && [...text].length > maxRowCharacters;
}

/** The settings from DescribeUserPool. */
export type PoolSettings = {
  schema: readonly Attribute[];
  autoVerified: readonly ("email" | "phone_number")[];
  /** What users sign in with instead of a user name; empty in pools with user names. */
  usernameAttributes: readonly ("email" | "phone_number")[];
  mfa: "OFF" | "ON" | "OPTIONAL";
  caseSensitive: boolean;
  passwordPolicy: PasswordPolicy | undefined;
  /** Attributes with `Mutable: false`. */
  immutable?: ReadonlySet<string>;
  /** EstimatedNumberOfUsers, which may be wrong. */
  estimatedUsers?: number;
};

/** An attribute of the pool's schema. Limits are undefined if the schema sets none. */
export type Attribute = {
  name: string;
  type: "String" | "Number" | "DateTime" | "Boolean";
  required: boolean;
  minLength: number | undefined;
  maxLength: number | undefined;
  /** Whole numbers of any size, as the API writes them. */
  minValue: string | undefined;
  maxValue: string | undefined;
};

/** See the API reference, PasswordPolicyType. */
export type PasswordPolicy = {
  minimumLength: number;
  uppercase: boolean;
  lowercase: boolean;
  numbers: boolean;
  symbols: boolean;
};

export type GroupsPlan = {
  /** The column that names each user's groups. */
  column: string;
  /** The groups for a blank cell or a missing column; "" if there are none. */
  fallback: string;
  /** The groups of the pool; undefined if the credentials may not list them. */
  existing: ReadonlySet<string> | undefined;
  /** Whether other groups are created. */
  creates?: boolean;
};

/** The columns of a pool without custom attributes (OpenID Connect's standard claims, and Cognito's own two). */
const standardColumns = new Set([
  ...["name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile"],
  ...["picture", "website", "email", "email_verified", "gender", "birthdate", "zoneinfo", "locale"],
  ...["phone_number", "phone_number_verified", "address", "updated_at", "cognito:mfa_enabled"],
  ...[usernameColumn, hashColumn],
]);

/** Returns the attributes that are user names in the pool; if nothing is known of the pool, those that may be. */
export function usernameSources({ header, settings }: PoolFacts): readonly ("email" | "phone_number")[] {
  return settings?.usernameAttributes ?? (header === undefined ? ["email", "phone_number"] : []);
}

/** Returns whether the pool imports password hashes; undefined if that is unknown. */
export function importsHashes({ header }: PoolFacts): boolean | undefined {
  return header?.includes(hashColumn);
}

/** Returns whether a column is the one of groups or passwords, and not one of the pool's. */
export function isOwnColumn(name: string, { header, groups, passwords }: PoolFacts): boolean {
  return (name === groups?.column || name === passwords?.column) && !isKnownColumn(name, header);
}

/** Returns whether a column may be in a file. */
export function isExpectedColumn(name: string, pool: PoolFacts): boolean {
  return isOwnColumn(name, pool) || isKnownColumn(name, pool.header);
}

/** Returns the columns of the pool; if they are unknown, those that every pool has. */
export function poolColumns({ header }: PoolFacts): readonly string[] {
  return header ?? [...standardColumns];
}

/** Returns whether the pool has a column; if its columns are unknown, whether it may have it. */
export function isKnownColumn(name: string, header: readonly string[] | undefined): boolean {
  if (header !== undefined) return header.includes(name);
  return standardColumns.has(name) || /^(custom|dev):/.test(name);
}
