/** One row as it stands in the file: where its values are, of which nothing is made into text until somebody asks. */
export type ByteRow = {
  bytes: Buffer;
  /** Where the row starts and ends, its line break aside. */
  from: number;
  to: number;
  /** How many values it has. */
  count: number;
  /** Where each value starts and ends, white space and quotes around it aside. A blank one ends where it starts. */
  starts: Int32Array;
  ends: Int32Array;
  /** Whether no value holds what Cognito's dialect cannot carry. If so, and only then, the bytes may stand for the text. */
  plain: boolean;
  /** The text of a value without the escapes of its format. `before` is the byte in front of it. */
  readonly unescaped: (written: string, before: number | undefined) => string;
};

const usualColumns = 64;
const space = 0x20;

export function byteRow(unescaped: ByteRow["unescaped"]): ByteRow {
  const [starts, ends] = [new Int32Array(usualColumns), new Int32Array(usualColumns)];
  return { bytes: Buffer.alloc(0), from: 0, to: 0, count: 0, starts, ends, plain: true, unescaped };
}

/** Sets where a value stands, which may be among more than there was room for. */
export function setValue(row: ByteRow, at: number, from: number, to: number): void {
  if (at === row.starts.length) {
    row.starts = widened(row.starts);
    row.ends = widened(row.ends);
  }
  row.starts[at] = from;
  row.ends[at] = to;
}

/** The same without the white space around it, as Cognito takes it away. */
export function setTrimmed(row: ByteRow, at: number, from: number, to: number): void {
  const { bytes } = row;
  let start = from;
  let end = to;
  while (start < end && (bytes[start] ?? 0) <= space) start++;
  while (end > start && (bytes[end - 1] ?? 0) <= space) end--;
  setValue(row, at, start, end);
}

function widened(places: Int32Array): Int32Array {
  const wider = new Int32Array(2 * places.length);
  wider.set(places);
  return wider;
}

/**
 * The values as text, into an array that then holds just them.
 * @returns how many characters the row has
 */
export function readValues(row: ByteRow, values: string[]): number {
  const { bytes, from, to, count, starts, ends, unescaped } = row;
  // Where each byte is a character, pieces of one text cost far less than a text for each value.
  const text = bytes.toString("utf8", from, to);
  const simple = text.length === to - from;
  values.length = count;
  for (let at = 0; at < count; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (start === end) values[at] = "";
    else {
      const written = simple ? text.slice(start - from, end - from) : bytes.toString("utf8", start, end);
      values[at] = unescaped(written, start > from ? bytes[start - 1] : undefined);
    }
  }
  return text.length;
}

/** Bytes that come in blocks, of which a part may have to wait for the next block. */
export type Gathered = {
  /** @returns the bytes that have waited and the block behind them, in memory that holds until the next call */
  add(block: Buffer): Buffer;
  /** Lets what has been dealt with go. */
  drop(bytes: number): void;
  readonly waiting: number;
};

export function gatherBytes(): Gathered {
  let buffer = Buffer.alloc(0);
  let filled = 0;
  return {
    add: (block) => {
      if (filled + block.length > buffer.length) {
        const larger = Buffer.allocUnsafe(2 * (filled + block.length));
        buffer.copy(larger, 0, 0, filled);
        buffer = larger;
      }
      filled += block.copy(buffer, filled);
      return buffer.subarray(0, filled);
    },
    drop: (bytes) => {
      buffer.copyWithin(0, bytes, filled);
      filled -= bytes;
    },
    get waiting() {
      return filled;
    },
  };
}
