/** Maximum pages of a list, in case its tokens never end. */
export const maxPages = 1000;

type Page = { items: string[]; next: string | undefined };

/**
 * Yields the items of a list, page by page.
 * @param onEndless called if there are more than `maxPages`; by default, the rest is left out
 */
export async function* pagesOf(
  read: (token: string | undefined) => Promise<Page>,
  onEndless: () => void = () => {},
): AsyncGenerator<string[]> {
  let token: string | undefined;
  for (let count = 0; count < maxPages; count++) {
    const { items, next } = await read(token);
    yield items;
    if (next === undefined) return;
    token = next;
  }
  onEndless();
}
