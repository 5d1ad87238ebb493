/** Conversions of values. A value that cannot be converted is returned unchanged, so that the check reports it. */

/** Returns `true`, or a blank for an unconfirmed address, so that csv-defaults can fill it. */
export function confirmed(value = ""): string {
  return isTrue(value) ? "true" : "";
}

/** Returns whether a value means true. */
export function isTrue(value = ""): boolean {
  return /^(true|t|yes|1)$/i.test(value);
}

/** Returns whether a value means false. */
export function isFalse(value = ""): boolean {
  return /^(false|f|no|0)$/i.test(value);
}

/** Returns `true` or `false`. */
export function boolean(value = ""): string {
  if (isTrue(value)) return "true";
  return isFalse(value) ? "false" : value;
}

/** Returns the first value that is not blank. */
export function first(...values: string[]): string {
  return values.find((value) => value !== "") ?? "";
}

/** Returns the names that are not blank, joined with spaces. */
export function joined(...names: string[]): string {
  return names.filter((name) => name !== "").join(" ");
}

/** Returns the first phone number that is not blank, without spaces if that is E.164. */
export function phone(...values: string[]): string {
  const value = first(...values);
  const digits = value.replace(/\s/g, "");
  return /^\+[1-9]\d{1,14}$/.test(digits) ? digits : value;
}

/** Returns mm/dd/yyyy for an ISO date. */
export function birthdate(value = ""): string {
  return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$2/$3/$1");
}

/** Returns seconds since 1970 for an ISO date or milliseconds. */
export function epochSeconds(value = ""): string {
  const time = /^\d{12,}$/.test(value) ? Number(value) : Date.parse(value);
  return /^\d{1,11}$/.test(value) || Number.isNaN(time) ? value : String(Math.floor(time / 1000));
}

/** Returns the object that is the value in JSON; one without members for anything else. */
export function objectOf(json: string): Record<string, unknown> {
  try {
    // Most users have none, and an error takes much longer than this.
    return json.startsWith("{") ? JSON.parse(json) : {};
  } catch {
    return {};
  }
}
