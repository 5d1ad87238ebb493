/**
 * Every rule that a row has to keep, one entry each: a name, the sentence for people, where it is known from, and how it
 * is broken. A new rule is a new entry; nothing else has to know of it. What is more than a row: `file-rules.ts`.
 */

import type { Attribute, PoolSettings } from "../pool.ts";
import { usernameColumn } from "../pool.ts";
import * as inBytes from "./byte-forms.ts";
import { isDate } from "./dates.ts";
import { type HashingAlgorithm, hashRules } from "./hashes.ts";
import type { ByteForm, RowValues } from "./row-values.ts";

/**
 * A rule on values by themselves: for each column that it looks at, whether a value that is not blank is good, and where
 * it is worth it a form of the same that sees it in the bytes of nearly all good values (`byte-forms.ts`).
 */
export type ValueRule = RuleWords & {
  columns(
    context: ValueContext,
  ): Iterable<readonly [column: string, isGood: (value: string) => boolean, isSurelyGood?: ByteForm]>;
};

/** A rule on what the values of a row are together. */
export type RowRule = RuleWords & {
  /** @returns undefined where the rule has nothing to look at in this pool or file */
  check(context: RuleContext): RowCheck | undefined;
};

/** Names every column that is to blame. */
export type RowCheck = (row: RowValues, blame: (column: string) => void) => void;

export type ValueContext = {
  settings: PoolSettings | undefined;
  /** The algorithm of the job's password hashes. */
  hashing: HashingAlgorithm | undefined;
};

export type RuleContext = ValueContext & {
  /** Where a column stands in a row; undefined where the file has none. */
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
  isGood: (value: string) => boolean,
  isSurelyGood: ByteForm,
): ValueRule {
  return {
    ...{ name, sentence, source },
    columns: ({ settings }) => columns(settings).map((column) => [column, isGood, isSurelyGood] as const),
  };
}

/** A rule on each attribute of the schema that `limit` gives a check for. */
function schemaRule(
  name: string,
  sentence: string,
  limit: (
    attribute: Attribute,
  ) => readonly [isGood: (value: string) => boolean, isSurelyGood: ByteForm] | undefined,
): ValueRule {
  return {
    ...{ name, sentence, source: poolSchema },
    columns: ({ settings }) =>
      (settings?.schema ?? []).flatMap((attribute) => {
        const checks = limit(attribute);
        return checks === undefined ? [] : [[attribute.name, ...checks] as const];
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
    inBytes.hasNoSpace,
  ),
  valueRule(
    "username-length",
    "is longer than 128 characters",
    apiModel,
    usernameOnly,
    (value) => value.length <= 128 || [...value].length <= 128,
    inBytes.hasLength(0, 128),
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
    inBytes.isBoolean,
  ),
  valueRule(
    "email",
    "is not an e-mail address",
    importGuide,
    () => ["email"],
    (value) => /^[^\s@",]+@[^\s@",]+\.[^\s@",]+$/.test(value),
    inBytes.isEmail,
  ),
  valueRule(
    "phone-number",
    "is not in E.164, which is + and up to 15 digits with the country's first",
    importGuide,
    () => ["phone_number"],
    (value) => /^\+[1-9]\d{1,14}$/.test(value),
    inBytes.isPhoneNumber,
  ),
  valueRule(
    "birthdate",
    "is not a day written as mm/dd/yyyy",
    importGuide,
    () => ["birthdate"],
    isDay,
    inBytes.isDay,
  ),
  valueRule(
    "updated-at",
    "is not a time in whole seconds since 1970",
    openId,
    () => ["updated_at"],
    (value) => /^\d+$/.test(value),
    inBytes.isDigits,
  ),
  schemaRule("number", "is not a number", ({ type, name }) =>
    type === "Number" && name !== "updated_at" ? [isNumber, inBytes.isDigits] : undefined,
  ),
  schemaRule(
    "length",
    "is too short or too long for the pool's schema",
    ({ name, type, minLength, maxLength }) => {
      // A day has ten characters in the schema, too: one sentence on it is enough.
      if (name === "birthdate" || type !== "String" || (minLength === undefined && maxLength === undefined))
        return undefined;
      const [min, max] = [minLength ?? 0, maxLength ?? Number.MAX_SAFE_INTEGER];
      // Nearly all values are short enough, whichever way their characters are counted.
      const isGood = (value: string) => (value.length <= max && min <= 1) || hasLength(value, min, max);
      return [isGood, inBytes.hasLength(min, max)];
    },
  ),
  schemaRule("range", "is too small or too large for the pool's schema", ({ type, minValue, maxValue }) => {
    if (type !== "Number" || (minValue === undefined && maxValue === undefined)) return undefined;
    const [min, max] = [minValue ?? Number.NEGATIVE_INFINITY, maxValue ?? Number.POSITIVE_INFINITY];
    // What is no number at all is told by another rule.
    const isGood = (value: string) => !isNumber(value) || (Number(value) >= min && Number(value) <= max);
    return [isGood, inBytes.isInRange(min, max)];
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
      return (row, blame) => {
        if (at === undefined || row.isBlank(at)) blame(usernameColumn);
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
      return (row, blame) => {
        if (!row.isBlank(at) && !places.some((place) => row.isSame(place, at))) blame(usernameColumn);
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
      return (row, blame) => {
        if (!places.some((place) => row.is(place, "true"))) blame(verified.join(" or "));
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
      return (row, blame) => {
        for (const { column, verified, at } of places) {
          if (row.is(verified, "true") && (at === undefined || row.isBlank(at))) blame(column);
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
      return (row, blame) => {
        if (row.is(at, wrong)) blame(column);
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
      return (row, blame) => {
        for (const { name, at } of places) if (at === undefined || row.isBlank(at)) blame(name);
      };
    },
  },
];

/** The rules that a pool and a file have use for, put together so that each value is looked at once. */
export type CompiledRules = (row: RowValues) => void;

/**
 * @param leaveOut names of rules that are not to be asked
 * @param blame called for each rule that a row breaks, with the column
 */
export function compileRules(
  context: RuleContext,
  leaveOut: readonly string[],
  blame: (rule: string, column: string) => void,
): CompiledRules {
  type Check = {
    rule: string;
    isGood: (value: string) => boolean;
    isSurelyGood: ByteForm | undefined;
  };
  const byColumn = new Map<number, { column: string; checks: Check[] }>();
  for (const { name: rule, columns } of valueRules) {
    if (leaveOut.includes(rule)) continue;
    for (const [column, isGood, isSurelyGood] of columns(context)) {
      const at = context.columnAt(column);
      if (at === undefined) continue;
      const place = byColumn.get(at) ?? { column, checks: [] };
      byColumn.set(at, place);
      place.checks.push({ rule, isGood, isSurelyGood });
    }
  }
  const columns = [...byColumn.entries()].map(([at, place]) => ({ at, ...place }));
  const rows = rowRules.flatMap(({ name, check }) => {
    const made = leaveOut.includes(name) ? undefined : check(context);
    return made === undefined ? [] : [{ made, blameColumn: (column: string) => blame(name, column) }];
  });
  return (row) => {
    for (const { at, column, checks } of columns) {
      if (row.isBlank(at)) continue;
      for (const { rule, isGood, isSurelyGood } of checks) {
        if (isSurelyGood !== undefined && row.isSurely(at, isSurelyGood)) continue;
        if (!isGood(row.text(at))) blame(rule, column);
      }
    }
    for (const { made, blameColumn } of rows) made(row, blameColumn);
  };
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
