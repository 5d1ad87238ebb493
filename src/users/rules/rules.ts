/**
 * Every rule that a row has to keep, one entry each: a name, the sentence for people, where it is known from, and how it
 * is broken. A new rule is a new entry; nothing else has to know of it. What is more than a row: `file-rules.ts`.
 */

import { usernameColumn } from "../../base/columns.ts";
import type { HashingAlgorithm } from "../../base/hashing.ts";

import type { Attribute, PoolSettings } from "../pool.ts";
import { isDate } from "./dates.ts";
import { hashRules } from "./hashes.ts";

/** A rule on single values: for each column that it applies to, whether a value that is not blank is valid. */
export type ValueRule = RuleWords & {
  columns(context: ValueContext): Iterable<readonly [column: string, isValid: IsValid]>;
};

type IsValid = (value: string) => boolean;

/** A rule on the values of a row together. */
export type RowRule = RuleWords & {
  /** @returns undefined where the rule does not apply to this pool or file */
  check(context: RuleContext): RowCheck | undefined;
};

/** Reports every column that breaks the rule. */
export type RowCheck = (values: readonly string[], report: (column: string) => void) => void;

export type ValueContext = {
  settings: PoolSettings | undefined;
  /** The algorithm of the job's password hashes. */
  hashing: HashingAlgorithm | undefined;
};

export type RuleContext = ValueContext & {
  /** The position of a column in a row; undefined where the file has no such column. */
  columnAt(name: string): number | undefined;
};

export type RuleWords = {
  name: string;
  /** To be read after the column's name. Never holds a value. */
  sentence: string;
  source: string;
};

const importGuide = "Cognito developer guide, Importing users into user pools from a CSV file";
const apiModel = "API model of the Cognito user pools API";
const openId = "OpenID Connect Core 1.0, Standard Claims";
const poolSchema = "the schema of the user pool (DescribeUserPool)";

function valueRule(
  name: string,
  sentence: string,
  source: string,
  columns: (settings: PoolSettings | undefined) => readonly string[],
  isValid: IsValid,
): ValueRule {
  return {
    ...{ name, sentence, source },
    columns: ({ settings }) => columns(settings).map((column) => [column, isValid] as const),
  };
}

/** A rule on each attribute of the schema that `limit` returns a check for. */
function schemaRule(
  name: string,
  sentence: string,
  limit: (attribute: Attribute) => IsValid | undefined,
): ValueRule {
  return {
    ...{ name, sentence, source: poolSchema },
    columns: ({ settings }) =>
      (settings?.schema ?? []).flatMap((attribute) => {
        const isValid = limit(attribute);
        return isValid === undefined ? [] : [[attribute.name, isValid] as const];
      }),
  };
}

function attributesOfType(settings: PoolSettings | undefined, type: Attribute["type"]): string[] {
  return (settings?.schema ?? []).filter((attribute) => attribute.type === type).map(({ name }) => name);
}

const usernameOnly = () => [usernameColumn];

export const valueRules: readonly ValueRule[] = [
  valueRule(
    "username-space",
    "holds a space or a tab",
    importGuide,
    usernameOnly,
    (value) => !/\s/.test(value),
  ),
  valueRule(
    "username-length",
    "is longer than 128 characters",
    apiModel,
    usernameOnly,
    (value) => value.length <= 128 || [...value].length <= 128,
  ),
  valueRule(
    "boolean",
    "must be true or false",
    importGuide,
    (settings) => [
      ...new Set([
        ...["email_verified", "phone_number_verified", "cognito:mfa_enabled"],
        ...attributesOfType(settings, "Boolean"),
      ]),
    ],
    (value) => value === "true" || value === "false" || /^(true|false)$/i.test(value),
  ),
  valueRule(
    "email",
    "is not an e-mail address",
    importGuide,
    () => ["email"],
    (value) => /^[^\s@",]+@[^\s@",]+\.[^\s@",]+$/.test(value),
  ),
  valueRule(
    "phone-number",
    "is not in E.164, which is + and up to 15 digits with the country's first",
    importGuide,
    () => ["phone_number"],
    (value) => /^\+[1-9]\d{1,14}$/.test(value),
  ),
  valueRule("birthdate", "is not a day written as mm/dd/yyyy", importGuide, () => ["birthdate"], isDay),
  valueRule(
    "updated-at",
    "is not a time in whole seconds since 1970",
    openId,
    () => ["updated_at"],
    (value) => /^\d+$/.test(value),
  ),
  schemaRule("number", "is not a number", ({ type, name }) =>
    type === "Number" && name !== "updated_at" ? isNumber : undefined,
  ),
  schemaRule(
    "length",
    "is too short or too long for the pool's schema",
    ({ name, type, minLength, maxLength }) => {
      // A day has ten characters in the schema, too: one sentence on it is enough.
      if (name === "birthdate" || type !== "String" || (minLength === undefined && maxLength === undefined))
        return undefined;
      const [min, max] = [minLength ?? 0, maxLength ?? Number.MAX_SAFE_INTEGER];
      return (value) => hasLength(value, min, max);
    },
  ),
  schemaRule("range", "is too small or too large for the pool's schema", ({ type, minValue, maxValue }) => {
    if (type !== "Number" || (minValue === undefined && maxValue === undefined)) return undefined;
    const [min, max] = [minValue ?? Number.NEGATIVE_INFINITY, maxValue ?? Number.POSITIVE_INFINITY];
    // Another rule reports what is not a number at all.
    return (value) => !isNumber(value) || (Number(value) >= min && Number(value) <= max);
  }),
  ...hashRules,
];

export const rowRules: readonly RowRule[] = [
  {
    name: "username-missing",
    sentence: "is blank; every user needs one",
    source: importGuide,
    check: ({ columnAt }) => {
      const at = columnAt(usernameColumn);
      return (values, report) => {
        if (at === undefined || isBlank(values, at)) report(usernameColumn);
      };
    },
  },
  {
    name: "username-attribute",
    sentence: "is not what stands in the column that this pool's users sign in with",
    source: "Cognito developer guide, Customizing sign-in attributes",
    check: ({ settings, columnAt }) => {
      const attributes = settings?.usernameAttributes ?? [];
      const at = columnAt(usernameColumn);
      if (attributes.length === 0 || at === undefined) return undefined;
      const places = attributes.map(columnAt).filter((place) => place !== undefined);
      return (values, report) => {
        if (!isBlank(values, at) && !places.some((place) => values[place] === values[at]))
          report(usernameColumn);
      };
    },
  },
  {
    name: "auto-verified",
    sentence: "must be true: the pool verifies by it, and every user needs one that is verified",
    source: importGuide,
    check: ({ settings, columnAt }) => {
      const verified = (settings?.autoVerified ?? []).map((attribute) => `${attribute}_verified`);
      if (verified.length === 0) return undefined;
      const places = verified.map(columnAt).filter((place) => place !== undefined);
      return (values, report) => {
        if (!places.some((place) => hasWord(values, place, "true"))) report(verified.join(" or "));
      };
    },
  },
  {
    name: "verified-without-value",
    sentence: "is true, but there is nothing to be verified",
    source: importGuide,
    check: ({ columnAt }) => {
      const places = ["email", "phone_number"].flatMap((attribute) => {
        const column = `${attribute}_verified`;
        const verified = columnAt(column);
        return verified === undefined ? [] : [{ column, verified, at: columnAt(attribute) }];
      });
      return (values, report) => {
        for (const { column, verified, at } of places) {
          if (hasWord(values, verified, "true") && (at === undefined || isBlank(values, at))) report(column);
        }
      };
    },
  },
  {
    name: "mfa",
    sentence: "does not agree with the pool's MFA, which is either on or off for all users",
    source: importGuide,
    check: ({ settings, columnAt }) => {
      const column = "cognito:mfa_enabled";
      const at = columnAt(column);
      const wrong = ({ ON: "false", OFF: "true", OPTIONAL: undefined } as const)[settings?.mfa ?? "OPTIONAL"];
      if (at === undefined || wrong === undefined) return undefined;
      return (values, report) => {
        if (hasWord(values, at, wrong)) report(column);
      };
    },
  },
  {
    name: "required",
    sentence: "is blank, and the pool requires it",
    source: poolSchema,
    check: ({ settings, columnAt }) => {
      // Nobody gives `sub`: Cognito makes it.
      const required = (settings?.schema ?? []).filter(({ required, name }) => required && name !== "sub");
      const places = required.map(({ name }) => ({ name, at: columnAt(name) }));
      if (places.length === 0) return undefined;
      return (values, report) => {
        for (const { name, at } of places) if (at === undefined || isBlank(values, at)) report(name);
      };
    },
  },
];

/** Checks the values of a row. */
export type CompiledRules = (values: readonly string[]) => void;

/**
 * Returns a check of one row against all rules that apply to a pool and a file.
 * @param excluded names of rules that do not apply
 * @param report called for each rule that a row breaks, with the column
 */
export function compileRules(
  context: RuleContext,
  excluded: readonly string[],
  report: (rule: string, column: string) => void,
): CompiledRules {
  const byColumn = new Map<number, { rule: string; column: string; isValid: IsValid }[]>();
  for (const { name: rule, columns } of valueRules) {
    if (excluded.includes(rule)) continue;
    for (const [column, isValid] of columns(context)) {
      const at = context.columnAt(column);
      if (at !== undefined) byColumn.set(at, [...(byColumn.get(at) ?? []), { rule, column, isValid }]);
    }
  }
  const columns = [...byColumn];
  const rows = rowRules.flatMap(({ name, check }) => {
    const rowCheck = excluded.includes(name) ? undefined : check(context);
    const reportColumn = (column: string) => report(name, column);
    return rowCheck === undefined ? [] : [{ rowCheck, reportColumn }];
  });
  return (values) => {
    for (const [at, checks] of columns) {
      const value = values[at] ?? "";
      if (value === "") continue;
      for (const { rule, column, isValid } of checks) if (!isValid(value)) report(rule, column);
    }
    for (const { rowCheck, reportColumn } of rows) rowCheck(values, reportColumn);
  };
}

function isBlank(values: readonly string[], at: number): boolean {
  return (values[at] ?? "") === "";
}

/** Whether the value is the word, in any letter case. */
function hasWord(values: readonly string[], at: number, word: "true" | "false"): boolean {
  return values[at]?.toLowerCase() === word;
}

function isNumber(value: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(value);
}

/** Lengths count characters, not the halves that a rare character takes in memory. */
function hasLength(value: string, min: number, max: number): boolean {
  if (value.length <= max && value.length >= 2 * min) return true;
  const length = [...value].length;
  return length >= min && length <= max;
}

/** Whether a value is a day as `mm/dd/yyyy`. */
function isDay(value: string): boolean {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(value)) return false;
  return isDate(Number(value.slice(0, 2)), Number(value.slice(3, 5)), Number(value.slice(6)));
}
