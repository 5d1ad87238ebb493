import { trimmed } from "./formats/text.ts";
import type { Attribute, PoolSettings } from "./pool.ts";

/** The difference between a row and an existing user. */
export type Difference = {
  /** For AdminUpdateUserAttributes. Empty: nothing to do. */
  attributes: { Name: string; Value: string }[];
  /** The columns that change. */
  changed: string[];
  /** The columns that differ but cannot change. */
  immutable: string[];
};

/** Compares a row, in the order of the columns, with the attributes of its user. */
export type Compare = (
  values: readonly string[],
  stored: Readonly<Record<string, string | undefined>>,
) => Difference;

type Column = Pick<Attribute, "name" | "type"> & {
  at: number;
  isMutable: boolean;
  /** The address to which the flag in the column applies. */
  verifies: string | undefined;
  /** Returns the same form for values that Cognito treats as equal. */
  form(value: string): string;
};

/**
 * Creates a function that compares rows with users, by the attributes of the pool.
 * @param columns of the rows
 */
export function createComparer(
  columns: readonly string[],
  { schema, caseSensitive, immutable }: Pick<PoolSettings, "schema" | "caseSensitive" | "immutable">,
): Compare {
  const compared = schema.flatMap(({ name, type }): Column[] => {
    const verifies = /^(email|phone_number)_verified$/.exec(name)?.[1];
    if (name === "sub" || !(columns.includes(name) || columns.includes(verifies ?? ""))) return [];
    const form = formOf(name, type, caseSensitive);
    return [{ name, type, at: columns.indexOf(name), isMutable: !immutable?.has(name), verifies, form }];
  });

  return (values, stored) => {
    const given = (column: Column) => trimmed(values[column.at] ?? "");
    const differs = ({ name, verifies, form }: Column, value: string) =>
      value !== "" && form(value) !== form(stored[name] ?? (verifies === undefined ? "" : "false"));
    const changed = compared.filter((column) => column.isMutable && differs(column, given(column)));
    const addresses = new Set<string | undefined>(changed.map(({ name }) => name));
    const difference = { attributes: [], changed: [], immutable: [] } as Difference;
    for (const column of compared) {
      // Without the flag, a new address becomes unverified and Cognito may send a code. As in an import, blank is false.
      const isSentWithAddress = column.verifies !== undefined && addresses.has(column.verifies);
      const value = given(column) || (isSentWithAddress ? "false" : "");
      const isDifferent = differs(column, value);
      if (isDifferent) difference[column.isMutable ? "changed" : "immutable"].push(column.name);
      if (isSentWithAddress || (isDifferent && column.isMutable)) {
        difference.attributes.push({
          Name: column.name,
          Value: sentValue(column, value, stored[column.name]),
        });
      }
    }
    return difference;
  };
}

function formOf(name: string, type: Attribute["type"], caseSensitive: boolean): Column["form"] {
  const foldsCase = !caseSensitive && (name === "email" || name === "preferred_username");
  if (type === "Boolean" || foldsCase) return (value) => value.toLowerCase();
  if (type === "Number") return numberForm;
  return name === "birthdate" ? isoDay : (value) => value;
}

/** Returns a number of any size as its significant digits and a power of ten. */
function numberForm(value: string): string {
  const match = /^([-+]?)(\d+)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(value);
  if (match === null) return value;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}

const importedDay = /^(\d\d)\/(\d\d)\/(\d{4})$/;

/** Returns a date in the form of OpenID Connect. Imports accept `mm/dd/yyyy`; the form that they store is not documented. */
function isoDay(value: string): string {
  return value.replace(importedDay, "$3-$1-$2");
}

function sentValue({ name, type }: Column, value: string, stored = ""): string {
  if (type === "Boolean") return value.toLowerCase();
  return name === "birthdate" && !importedDay.test(stored) ? isoDay(value) : value;
}
