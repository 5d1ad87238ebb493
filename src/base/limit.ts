/** A limit of users: a number of them, or a percentage. */
export type Limit = { users: number } | { percent: number };

/** Reads a limit such as `12` or `5%`; undefined for any other text. */
export function parseLimit(text: string): Limit | undefined {
  if (/^\d{1,15}$/.test(text)) return { users: Number(text) };
  const [, percent] = /^(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(text) ?? [];
  return percent === undefined || Number(percent) > 100 ? undefined : { percent: Number(percent) };
}

/** Returns how many of `total` users a limit allows. A percentage is rounded down to whole users. */
export function allowedUsers(limit: Limit, total: number): number {
  if ("users" in limit) return limit.users;
  // Rounded first to what six digits can express, because 0.07 × 100 is a little above 7.
  return Math.floor(Number(((limit.percent / 100) * total).toFixed(6)));
}
