/** The rules for imported rows, in the order of their checks. */

import { isTrue, userKey } from "../cognito/directory.ts";
import { type HashingAlgorithm, readHash } from "../cognito/hashes.ts";
import { hashColumn } from "../cognito/schema.ts";
import type { Outcome } from "../logs/outcomes.ts";
import type { SchemaAttribute, UserPool } from "../state.ts";
import { limits } from "./file.ts";

/** A row to check. */
export type Candidate = {
  pool: UserPool;
  /** The algorithm of the job. */
  hashing: HashingAlgorithm | undefined;
  username: string;
  /** Columns with their values; blank ones are left out. */
  values: Record<string, string>;
  /** The number of values in the row and of columns in the header. */
  width: number;
  columns: number;
  characters: number;
};

export type RowRule = {
  name: string;
  outcome: Exclude<Outcome, "SUCCEEDED">;
  /** The sentence in the row log. Only those marked AWS are AWS's words; the others are not published. */
  reason: string;
  breaks: (row: Candidate) => boolean;
};

const failed = (name: string, reason: string, breaks: RowRule["breaks"]): RowRule => ({
  name,
  outcome: "FAILED",
  reason,
  breaks,
});

export const succeeded = "The import succeeded."; // AWS

export const rowRules: RowRule[] = [
  failed(
    "row-length",
    "The row is longer than 16,000 characters.",
    (row) => row.characters > limits.rowCharacters,
  ),
  failed(
    "width",
    "The number of values in the row differs from the number of columns in the header.",
    (row) => row.width !== row.columns,
  ),
  failed("username-missing", "The row has no cognito:username.", (row) => row.username === ""),
  failed("username-white-space", "The cognito:username contains white space.", (row) =>
    /\s/.test(row.username),
  ),
  failed(
    "username-length",
    "The cognito:username is longer than 128 characters.",
    (row) => [...row.username].length > 128,
  ),
  failed(
    "username-attribute",
    "The cognito:username is not the value of an attribute that the user pool uses as user name.",
    ({ pool, username, values }) =>
      pool.usernameAttributes.length > 0 &&
      !pool.usernameAttributes.some(
        (attribute) => userKey(pool, values[attribute] ?? "") === userKey(pool, username),
      ),
  ),
  {
    name: "username-exists",
    outcome: "SKIPPED",
    reason: "The user already exists.", // AWS
    // Whether another user's alias counts, too, is not published.
    breaks: ({ pool, username }) => pool.users.has(userKey(pool, username)),
  },
  {
    name: "alias-exists",
    outcome: "SKIPPED",
    reason: "The user already exists.", // AWS
    breaks: ({ pool, values }) =>
      pool.usernameAttributes.some((attribute) => pool.aliases.has(userKey(pool, values[attribute] ?? ""))),
  },
  failed("boolean", "A true/false attribute is neither true nor false.", ({ pool, values }) =>
    [...attributesOfType(pool, "Boolean"), "cognito:mfa_enabled"].some(
      (name) => values[name] !== undefined && !/^(true|false)$/i.test(values[name]),
    ),
  ),
  failed(
    "verified-without-value",
    "An attribute is marked as verified, but has no value.",
    ({ values }) =>
      (isTrue(values.email_verified) && values.email === undefined) ||
      (isTrue(values.phone_number_verified) && values.phone_number === undefined),
  ),
  failed(
    "auto-verified",
    // AWS
    "The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).",
    ({ pool, values }) =>
      !pool.autoVerifiedAttributes.some((attribute) => isTrue(values[`${attribute}_verified`])),
  ),
  failed(
    "mfa",
    "The value of cognito:mfa_enabled does not agree with the MFA configuration of the user pool.",
    ({ pool, values }) => {
      const enabled = values["cognito:mfa_enabled"]?.toLowerCase();
      return (pool.mfa === "ON" && enabled === "false") || (pool.mfa === "OFF" && enabled === "true");
    },
  ),
  failed("required-attribute", "An attribute that the user pool requires is missing.", ({ pool, values }) =>
    pool.schema.some(({ Name, Required }) => Required && Name !== "sub" && values[Name] === undefined),
  ),
  failed(
    "email",
    "The email is not an e-mail address.",
    ({ values }) => values.email !== undefined && !/^[^\s@",]+@[^\s@",]+\.[^\s@",]+$/.test(values.email),
  ),
  failed(
    "phone-number",
    "The phone_number is not in E.164 format.",
    ({ values }) => values.phone_number !== undefined && !/^\+[1-9]\d{1,14}$/.test(values.phone_number),
  ),
  failed(
    "birthdate",
    "The birthdate is not a day written as mm/dd/yyyy.",
    ({ values }) => values.birthdate !== undefined && !isDay(values.birthdate),
  ),
  failed("number", "A number attribute is not a number.", ({ pool, values }) =>
    attributesOfType(pool, "Number").some((name) => values[name] !== undefined && !isNumber(values[name])),
  ),
  failed(
    "updated-at",
    "The updated_at is not a time in whole epoch seconds.",
    ({ values }) => values.updated_at !== undefined && !/^\d+$/.test(values.updated_at),
  ),
  failed(
    "constraint",
    "An attribute breaks a length or range constraint of the user pool's schema.",
    ({ pool, values }) =>
      pool.schema.some((attribute) => {
        const value = values[attribute.Name];
        return value !== undefined && breaksConstraint(attribute, value);
      }),
  ),
  failed(
    "password-hash",
    "The password hash does not have the format of the job's hashing algorithm, or costs more than its maximum.",
    ({ hashing, values }) => {
      const hash = values[hashColumn];
      return hash !== undefined && (hashing === undefined || readHash(hashing, hash) === undefined);
    },
  ),
];

/** Returns the first rule that the row breaks. */
export function brokenRule(row: Candidate): RowRule | undefined {
  return rowRules.find((rule) => rule.breaks(row));
}

/** Returns whether a value's length or size is outside the limits of its attribute. */
export function breaksConstraint(attribute: SchemaAttribute, value: string): boolean {
  const { StringAttributeConstraints: lengths, NumberAttributeConstraints: range } = attribute;
  const { MinLength = "0", MaxLength = "Infinity" } = lengths ?? {};
  const { MinValue = "-Infinity", MaxValue = "Infinity" } = range ?? {};
  const within = (size: number, least: string, most: string) => size >= Number(least) && size <= Number(most);
  if (attribute.AttributeDataType === "String") return !within([...value].length, MinLength, MaxLength);
  if (attribute.AttributeDataType === "Number") return !within(Number(value), MinValue, MaxValue);
  return false;
}

function attributesOfType(pool: UserPool, type: SchemaAttribute["AttributeDataType"]): string[] {
  return pool.schema.filter((each) => each.AttributeDataType === type).map((each) => each.Name);
}

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

function isDay(value: string): boolean {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value)?.map(Number) ?? [];
  if (month === undefined || day === undefined || year === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
