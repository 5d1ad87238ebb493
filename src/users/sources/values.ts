/** Conversions of values. What cannot be converted is returned as it is, so that the check reports it. */

/** Returns `true`, or a blank for an address that is not confirmed, so that csv-defaults can fill it. */
export function confirmed(value = ""): string {
  return isTrue(value) ? "true" : "";
}

export function isTrue(value = ""): boolean {
  return /^(true|t|yes|1)$/i.test(value);
}

export function isFalse(value = ""): boolean {
  return /^(false|f|no|0)$/i.test(value);
}

export function boolean(value = ""): string {
  if (isTrue(value)) return "true";
  return isFalse(value) ? "false" : value;
}

/** Returns the first value that is not blank. */
export function first(...values: string[]): string {
  return values.find((value) => value !== "") ?? "";
}

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
