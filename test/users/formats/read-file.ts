import { detectFormat } from "../../../src/users/formats/detect.ts";
import { readUsers } from "../../../src/users/formats/read.ts";
import type { Reading } from "../../../src/users/formats/records.ts";
import type { Row } from "../../../src/users/formats/rows.ts";
import { signal, withUsersFile } from "../support.ts";

const columnsOfPool = ["cognito:username", "email", "name"];

/** Reads a file as the check does: each user as `column: [value, line]`, and the problems as words. */
export function readFile(
  folder: { readonly path: string },
  content: string | Uint8Array,
  { name = "users.txt", ...more }: Partial<Reading> & { name?: string } = {},
) {
  const users: Record<string, [string, number | undefined]>[] = [];
  const problems: string[] = [];
  return withUsersFile(
    folder,
    content,
    async (file) => {
      const reading = {
        paths: [],
        lists: [],
        isColumn: (name: string) => columnsOfPool.includes(name),
        ...more,
      };
      const format = await detectFormat(file.handle, file.name, reading);
      let columns: readonly string[] = [];
      const sink = {
        columns: (names: readonly string[]) => {
          columns = names;
        },
        row: ({ values, line, lineOf }: Row) => {
          const entries = values.map((value, at) => [columns[at], [value, lineOf ? lineOf(at) : line]]);
          users.push(Object.fromEntries(entries));
        },
        problem: (...words: unknown[]) => problems.push(words.filter(Boolean).join(" ")),
      };
      await readUsers(file, format, sink, signal);
      return { columns, users, problems };
    },
    name,
  );
}
