import { hashColumn, usernameColumn } from "../../base/columns.ts";
import type { Attribute, PoolSettings } from "../pool.ts";
import type { RuleId } from "./catalogue.ts";
import type { IsValid, ValueCheck } from "./context.ts";
import { hashChecks } from "./hashes.ts";

/** Maximum length of any value in UTF-8 (API model, AttributeValueType). */
const maxBytes = 2048;

/** Returns the check of a rule for columns that do not depend on the pool. */
function columnCheck(rule: RuleId, column: string, isValid: IsValid): ValueCheck {
  return { rule, columns: () => [[column, isValid]] };
}

/** Returns the check of a rule for the attributes of the schema for which `limit` returns a function. */
function schemaCheck(rule: RuleId, limit: (attribute: Attribute) => IsValid | undefined): ValueCheck {
  return {
    rule,
    columns: ({ settings }) =>
      (settings?.schema ?? []).flatMap((attribute) => {
        const isValid = limit(attribute);
        return isValid === undefined ? [] : [[attribute.name, isValid] as const];
      }),
  };
}

function booleanColumns(settings: PoolSettings | undefined): string[] {
  const own = (settings?.schema ?? []).filter(({ type }) => type === "Boolean").map(({ name }) => name);
  return [...new Set(["email_verified", "phone_number_verified", "cognito:mfa_enabled", ...own])];
}

/** The checks of single values. */
export const valueChecks: readonly ValueCheck[] = [
  {
    rule: "boolean",
    columns: ({ settings }) => booleanColumns(settings).map((column) => [column, isBoolean] as const),
  },
  {
    rule: "mfa",
    columns: ({ settings }) => {
      const wrong = { ON: "false", OFF: "true", OPTIONAL: undefined }[settings?.mfa ?? "OPTIONAL"];
      return [["cognito:mfa_enabled", (value) => value.toLowerCase() !== wrong]];
    },
  },
  columnCheck("email", "email", isAddress),
  columnCheck("phone-number", "phone_number", (value) => /^\+[1-9]\d{1,14}$/.test(value)),
  columnCheck("birthdate", "birthdate", isDay),
  columnCheck("updated-at", "updated_at", (value) => /^\d+$/.test(value)),
  // After the checks of addresses, whose problems explain those of a user name that is one.
  columnCheck("username-space", usernameColumn, (value) => !/\s/.test(value)),
  columnCheck("username-length", usernameColumn, (value) => hasLength(value, 0, 128)),
  // As seconds, 12 digits would be after the year 5138.
  columnCheck("updated-at-milliseconds", "updated_at", (value) => !/^\d{12,}$/.test(value)),
  schemaCheck("number", ({ type, name }) =>
    type === "Number" && name !== "updated_at" ? isNumber : undefined,
  ),
  schemaCheck("length", ({ name, type, minLength = 0, maxLength = Number.MAX_SAFE_INTEGER }) => {
    // The schema also limits birthdate to ten characters, but one problem is enough.
    if (name === "birthdate" || type !== "String") return undefined;
    return (value) => hasLength(value, minLength, maxLength);
  }),
  schemaCheck("range", ({ type, minValue, maxValue }) => {
    if (type !== "Number" || (minValue === undefined && maxValue === undefined)) return undefined;
    // The rule "number" reports other values.
    return (value) => !isNumber(value) || isInRange(value, minValue, maxValue);
  }),
  {
    rule: "value-bytes",
    columns: ({ columns }) =>
      columns.filter((column) => column !== hashColumn).map((column) => [column, fitsInBytes] as const),
  },
  ...hashChecks,
];

function isBoolean(value: string): boolean {
  return /^(true|false)$/i.test(value);
}

const part = '[^\\s@",;<>«»\u2018-\u201f]+';
const address = new RegExp(`^${part}@${part}\\.${part}$`);

/** Also rejects `mailto:`, quotes and angle brackets, which programs put around addresses. */
function isAddress(value: string): boolean {
  return address.test(value) && !/^mailto:|^['`]|['`]$|\.\.|\.$/i.test(value);
}

function fitsInBytes(value: string): boolean {
  return value.length * 3 <= maxBytes || Buffer.byteLength(value) <= maxBytes;
}

/** Compares numbers of any size. The limits are whole numbers. */
function isInRange(value: string, min: string | undefined, max: string | undefined): boolean {
  // Most are small enough for a float to be exact.
  if (value.length < 16) return !(Number(value) < Number(min) || Number(value) > Number(max));
  const [whole = "", fraction = ""] = value.split(".");
  const scaled = BigInt(whole + fraction);
  const limit = (text: string) => BigInt(text + "0".repeat(fraction.length));
  return (min === undefined || scaled >= limit(min)) && (max === undefined || scaled <= limit(max));
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}

/** Compares the number of characters. The length of a string counts UTF-16 code units. */
function hasLength(value: string, min: number, max: number): boolean {
  if (value.length <= max && value.length >= 2 * min) return true;
  const length = [...value].length;
  return length >= min && length <= max;
}

const daysInMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns whether a value is a calendar date as `mm/dd/yyyy`. */
function isDay(value: string): boolean {
  // A fast path for the days that every month has.
  if (/^(0[1-9]|1[0-2])\/(0[1-9]|1\d|2[0-8])\/\d{4}$/.test(value)) return true;
  const [, month = 0, day = 0, year = 0] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value)?.map(Number) ?? [];
  if (day < 1 || day > (daysInMonth[month] ?? 0)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
