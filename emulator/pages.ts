/** Pages of a list. A token holds the position in the list; it is opaque to clients. */

import { invalidParameter } from "./errors.ts";

/** Returns the items of one page and, if there are more, the token of the next page. */
export function page<T>(
  items: Iterable<T>,
  limit: number,
  token: string | undefined,
): { items: T[]; next: string | undefined } {
  const start = token === undefined ? 0 : position(token);
  const found: T[] = [];
  let index = 0;
  for (const item of items) {
    if (index >= start + limit) return { items: found, next: tokenOf(index) };
    if (index >= start) found.push(item);
    index += 1;
  }
  return { items: found, next: undefined };
}

const prefix = "after-";

function tokenOf(start: number): string {
  return Buffer.from(`${prefix}${start}`).toString("base64url");
}

function position(token: string): number {
  const [, start] = /^after-(\d+)$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  if (start === undefined) throw invalidParameter("Invalid pagination token given.");
  return Number(start);
}
