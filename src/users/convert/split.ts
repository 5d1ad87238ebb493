import type { UsersFile } from "../formats/file.ts";
import { forEachLine } from "../formats/lines.ts";

/** Bytes of a file, `to` excluded. */
type ByteRange = { from: number; to: number };

/** A file in Cognito's dialect, or the ranges of one that are a part of it. */
type Uploadable = UsersFile & { ranges?: readonly ByteRange[] };

/** A part of a file that fits into one import job: the header and consecutive rows. */
export type FilePart = {
  upload: Uploadable;
  /** The index of its first row in the whole file. */
  firstRow: number;
  users: number;
};

/** The limits of one import job (Cognito developer guide, "Importing users into user pools from a CSV file"). */
export const jobLimits = { users: 500_000, bytes: 100_000_000 };

/**
 * Splits a file in Cognito's dialect into as few parts as the limits of a job allow. Nothing is copied.
 * @param users the number of users in the file
 */
export async function splitIntoParts(
  file: UsersFile,
  users: number,
  signal: AbortSignal,
  limits: { users: number; bytes: number } = jobLimits,
): Promise<FilePart[]> {
  if (users <= limits.users && file.bytes <= limits.bytes) return [{ upload: file, firstRow: 0, users }];
  const parts: FilePart[] = [];
  let header: ByteRange | undefined;
  let start = 0;
  let firstRow = 0;
  let count = 0;

  function close(end: number): void {
    if (header === undefined || count === 0) return;
    const ranges = [header, { from: start, to: end }];
    const bytes = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
    parts.push({ upload: { ...file, bytes, ranges }, firstRow, users: count });
    firstRow += count;
    count = 0;
  }

  await forEachLine(file, signal, ({ from, to, isBlank }) => {
    if (isBlank) return;
    if (header === undefined) {
      header = { from, to };
      start = to;
      return;
    }
    const bytes = header.to - header.from + to - start;
    if (count === limits.users || (bytes > limits.bytes && count > 0)) {
      close(from);
      start = from;
    }
    count++;
  });
  close(file.bytes);
  return parts;
}
