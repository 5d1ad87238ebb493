import { type Cursor, type Element, fail, NotJson, readElement, skipSpace } from "./json-scanner.ts";
import { lineReader } from "./lines.ts";
import { type Nesting, recordRows } from "./records.ts";
import type { RowSink, TextReader } from "./rows.ts";

/**
 * The longest record, in characters: far more than Cognito takes in a row. It bounds memory when a missing bracket makes
 * the rest of a large file one record.
 */
const maxRecordLength = 16 << 20;

/**
 * Reads a JSON list of records. Values are as written, `null` is "". Rows are given while the text comes in; the first
 * syntax error ends the reading.
 */
export function jsonReader(sink: RowSink, nesting: Nesting): TextReader {
  const give = elementSink(sink, nesting);
  const cursor: Cursor = { text: "", at: 0, line: 1, isLast: false };
  let expects: "list" | "first" | "element" | "comma" | "end" | "nothing" = "list";
  /** The length of the incomplete element at the end of the text. */
  let cutLength = 0;

  function stop(problem: "broken-json" | "not-an-array", line: number): void {
    sink.problem(problem, line);
    expects = "nothing";
  }

  function move(to: typeof expects): void {
    cursor.at++;
    expects = to;
  }

  function step(): void {
    const next = cursor.text[cursor.at];
    if (expects === "list" && next !== "[") stop("not-an-array", 1);
    else if (expects === "list") move("first");
    else if (next === "]" && expects !== "element" && expects !== "end") move("end");
    else if (next === "," && expects === "comma") move("element");
    else if (expects === "comma" || expects === "end") fail(cursor);
    else {
      const element = readElement(cursor, nesting.isWanted);
      if (element.length > maxRecordLength) throw new NotJson(element.line, false);
      give(element);
      expects = "comma";
    }
  }

  function read(isEnd: boolean): void {
    for (skipSpace(cursor); cursor.at < cursor.text.length && expects !== "nothing"; skipSpace(cursor)) {
      const { at, line } = cursor;
      try {
        step();
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        const isTooLong = cursor.text.length - at > maxRecordLength;
        if (!error.isCut || isEnd) stop("broken-json", error.line);
        else if (isTooLong) stop("broken-json", line);
        else {
          Object.assign(cursor, { text: cursor.text.slice(at), at: 0, line });
          cutLength = cursor.text.length;
          return;
        }
      }
    }
    Object.assign(cursor, { text: "", at: 0 });
    cutLength = 0;
  }

  return {
    push: (block) => {
      if (expects === "nothing") return;
      cursor.text += block;
      // An incomplete element is read again with twice the text, so that the effort does not grow with its square.
      if (cursor.text.length >= 2 * cutLength) read(false);
    },
    end: () => {
      read(true);
      if (expects === "list") stop("not-an-array", 1);
      else if (expects !== "end" && expects !== "nothing") stop("broken-json", cursor.line);
    },
  };
}

/** Reads one JSON record per line. A broken line, or one that is too long, is reported, and the next one is read. */
export function ndjsonReader(sink: RowSink, nesting: Nesting): TextReader {
  const give = elementSink(sink, nesting);
  let line = 0;
  return lineReader(maxRecordLength, (text) => {
    line++;
    const cursor = { text: text ?? "too long", at: 0, line, isLast: true };
    skipSpace(cursor);
    if (cursor.at === cursor.text.length) return;
    try {
      const element = readElement(cursor, nesting.isWanted);
      skipSpace(cursor);
      if (cursor.at < cursor.text.length) fail(cursor);
      give(element);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      sink.problem("broken-json", line);
    }
  });
}

function elementSink(sink: RowSink, nesting: Nesting): (element: Element) => void {
  const give = recordRows(sink, nesting);
  return ({ line, length, members }) => {
    if (members === undefined) sink.problem("not-a-record", line);
    else give({ line, length, members });
  };
}
