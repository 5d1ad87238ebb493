import { ActionError } from "../base/errors.ts";

/** @property next the token of the next page */
export type Page<T> = { items: T[]; next: string | undefined };

/** Maximum users, groups or import jobs on a page (Cognito's API reference). */
export const maxListed = 60;
/** Maximum pages of a list other than one of users, in case its tokens never end. */
const maxPages = 1000;

/** Returns the maximum pages of a list of an estimated number of users. The estimate may be older than the last imports. */
export function maxUserPages(users: number): number {
  return 10_000 + 10 * Math.ceil(users / maxListed);
}

/** Returns the error for a list that does not end. */
export function endlessListError(operation: string, pages: number): ActionError {
  return new ActionError("incomplete-reply", `${operation} answered with more than ${pages} pages.`);
}

/**
 * Yields the items of a list, page by page, up to `maxPages`.
 * @param operation for the error if there are more; without it, the rest is left out
 */
export async function* pagesOf<T>(
  read: (token: string | undefined) => Promise<Page<T>>,
  operation?: string,
): AsyncGenerator<T[]> {
  let token: string | undefined;
  for (let count = 0; count < maxPages; count++) {
    const { items, next } = await read(token);
    yield items;
    if (next === undefined) return;
    token = next;
  }
  if (operation !== undefined) throw endlessListError(operation, maxPages);
}

/** Resolves to the items of all pages. */
export async function allOf<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}
