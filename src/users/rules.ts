/**
 * Every rule that a row has to keep, one entry each: a name, the sentence for people, where it is known from, and how a
 * row breaks it. A new rule is a new entry; nothing else has to know of it. What is more than a row: `file-rules.ts`.
 */
import type { Attribute, PoolSettings } from "./pool.ts";
import { usernameColumn } from "./pool.ts";

/** A rule for one row at a time: looks at the row's values, blank ones as "", and names the column to blame. */
export type RowCheck = (values: readonly string[]) => string | undefined;

/** What a rule is made of when it meets a pool and a file: it may turn out to have nothing to look at. */
export type RuleContext = {
  settings: PoolSettings | undefined;
  /** Where a column stands in a row; undefined where the file has none. */
  columnAt(name: string): number | undefined;
};

export type RowRule = {
  name: string;
  /** To be read after the column's name or, without one, on its own. Never holds a value. */
  sentence: string;
  source: string;
  /** undefined: the rule has nothing to look at in this pool or file */
  check(context: RuleContext): RowCheck | undefined;
};

const importGuide = "Cognito developer guide, Importing users into user pools from a CSV file";
const apiModel = "API model of the Cognito user pools API";
const openId = "OpenID Connect Core 1.0, Standard Claims";

/** A rule on the values of some columns, each by itself; blank values keep every such rule. */
function valueRule(
  name: string,
  sentence: string,
  source: string,
  columns: (settings: PoolSettings | undefined) => readonly string[],
  isGood: (value: string) => boolean,
): RowRule {
  return {
    name,
    sentence,
    source,
    check: ({ settings, columnAt }) => {
      const places = columns(settings).flatMap((column) => {
        const at = columnAt(column);
        return at === undefined ? [] : [{ column, at }];
      });
      if (places.length === 0) return undefined;
      return (values) => {
        for (const { column, at } of places) {
          const value = values[at];
          if (value && !isGood(value)) return column;
        }
        return undefined;
      };
    },
  };
}

/** A rule on each attribute of the schema that `limit` gives a check for. */
function schemaRule(
  name: string,
  sentence: string,
  limit: (attribute: Attribute) => ((value: string) => boolean) | undefined,
): RowRule {
  return {
    name,
    sentence,
    source: "the schema of the user pool (DescribeUserPool)",
    check: ({ settings, columnAt }) => {
      const places = (settings?.schema ?? []).flatMap((attribute) => {
        const at = columnAt(attribute.name);
        const isGood = limit(attribute);
        return at === undefined || isGood === undefined ? [] : [{ column: attribute.name, at, isGood }];
      });
      if (places.length === 0) return undefined;
      return (values) => {
        for (const { column, at, isGood } of places) {
          const value = values[at];
          if (value && !isGood(value)) return column;
        }
        return undefined;
      };
    },
  };
}

function attributesOfType(settings: PoolSettings | undefined, type: Attribute["type"]): string[] {
  return (settings?.schema ?? []).filter((attribute) => attribute.type === type).map(({ name }) => name);
}

const usernameOnly = () => [usernameColumn];

export const rowRules: readonly RowRule[] = [
  {
    name: "username-missing",
    sentence: "is blank; every user needs one",
    source: importGuide,
    check: ({ columnAt }) => {
      const at = columnAt(usernameColumn);
      return (values) => (at === undefined || !values[at] ? usernameColumn : undefined);
    },
  },
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
  {
    name: "username-attribute",
    sentence: "is not what stands in the column that this pool's users sign in with",
    source: "Cognito developer guide, Customizing sign-in attributes",
    check: ({ settings, columnAt }) => {
      const attributes = settings?.usernameAttributes ?? [];
      const at = columnAt(usernameColumn);
      if (attributes.length === 0 || at === undefined) return undefined;
      const places = attributes.map(columnAt);
      return (values) => {
        const username = values[at];
        if (!username) return undefined;
        return places.some((place) => place !== undefined && values[place] === username)
          ? undefined
          : usernameColumn;
      };
    },
  },
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
    (value) => /^(true|false)$/i.test(value),
  ),
  {
    name: "auto-verified",
    sentence: "must be true: the pool verifies by it, and every user needs one that is verified",
    source: importGuide,
    check: ({ settings, columnAt }) => {
      const attributes = settings?.autoVerified ?? [];
      const [first] = attributes;
      if (first === undefined) return undefined;
      const places = attributes.map((attribute) => columnAt(`${attribute}_verified`));
      const blamed = attributes.map((attribute) => `${attribute}_verified`).join(" or ");
      return (values) =>
        places.some((place) => place !== undefined && isTrue(values[place])) ? undefined : blamed;
    },
  },
  {
    name: "verified-without-value",
    sentence: "is true, but there is nothing to be verified",
    source: importGuide,
    check: ({ columnAt }) => {
      const places = ["email", "phone_number"].flatMap((attribute) => {
        const verified = columnAt(`${attribute}_verified`);
        return verified === undefined
          ? []
          : [{ column: `${attribute}_verified`, verified, at: columnAt(attribute) }];
      });
      return (values) =>
        places.find(({ verified, at }) => isTrue(values[verified]) && !(at !== undefined && values[at]))
          ?.column;
    },
  },
  {
    name: "mfa",
    sentence: "does not agree with the pool's MFA, which is either on or off for all users",
    source: importGuide,
    check: ({ settings, columnAt }) => {
      const at = columnAt("cognito:mfa_enabled");
      const wrong = { ON: /^false$/i, OFF: /^true$/i, OPTIONAL: undefined }[settings?.mfa ?? "OPTIONAL"];
      if (at === undefined || wrong === undefined) return undefined;
      return (values) => (wrong.test(values[at] ?? "") ? "cognito:mfa_enabled" : undefined);
    },
  },
  {
    name: "required",
    sentence: "is blank, and the pool requires it",
    source: "the schema of the user pool (DescribeUserPool)",
    check: ({ settings, columnAt }) => {
      // Nobody gives `sub`: Cognito makes it.
      const required = (settings?.schema ?? []).filter(({ required, name }) => required && name !== "sub");
      const places = required.map(({ name }) => ({ name, at: columnAt(name) }));
      if (places.length === 0) return undefined;
      return (values) => places.find(({ at }) => at === undefined || !values[at])?.name;
    },
  },
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
  schemaRule("length", "is too short or too long for the pool's schema", ({ type, minLength, maxLength }) => {
    if (type !== "String" || (minLength === undefined && maxLength === undefined)) return undefined;
    return (value) => hasLength(value, minLength ?? 0, maxLength ?? Number.POSITIVE_INFINITY);
  }),
  schemaRule("range", "is too small or too large for the pool's schema", ({ type, minValue, maxValue }) => {
    if (type !== "Number" || (minValue === undefined && maxValue === undefined)) return undefined;
    const [min, max] = [minValue ?? Number.NEGATIVE_INFINITY, maxValue ?? Number.POSITIVE_INFINITY];
    // What is no number at all is told by another rule.
    return (value) => !isNumber(value) || (Number(value) >= min && Number(value) <= max);
  }),
];

function isTrue(value: string | undefined): boolean {
  return value === "true" || (value?.length === 4 && value.toLowerCase() === "true");
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

const daysInMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a value is a day as `mm/dd/yyyy`. */
function isDay(value: string): boolean {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(value)) return false;
  const twoDigits = (at: number) => (value.charCodeAt(at) - zero) * 10 + value.charCodeAt(at + 1) - zero;
  const month = twoDigits(0);
  const day = twoDigits(3);
  if (day < 1 || day > (daysInMonth[month] ?? 0)) return false;
  if (month !== 2 || day < 29) return true;
  const [century, year] = [twoDigits(6), twoDigits(8)];
  return year === 0 ? century % 4 === 0 : year % 4 === 0;
}

const zero = 0x30;
