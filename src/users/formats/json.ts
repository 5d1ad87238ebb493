import {
  type Cursor,
  type Element,
  fail,
  NotJson,
  openList,
  readElement,
  readRestMember,
  skipSpace,
} from "./json-scanner.ts";
import { lineReader } from "./lines.ts";
import { type Nesting, recordRows } from "./records.ts";
import type { RowSink, TextReader } from "./rows.ts";

/** In characters. Limits memory if a missing bracket makes the rest of a large file one record. */
const maxRecordLength = 16 << 20;

/**
 * Creates a reader of JSON: a list of users, users one after another, or, with `list`, an object with that member as the
 * list. Values are as written, `null` is "". Reading ends at the first syntax error.
 */
export function jsonReader(sink: RowSink, nesting: Nesting, list?: string): TextReader {
  const { emit, reportComma } = elementSink(sink, nesting);
  const cursor: Cursor = { text: "", at: 0, line: 1, isLast: false };
  let expects: "start" | "first" | "element" | "comma" | "rest" | "next" | "end" | "nothing" = "start";
  /** The length of the incomplete element at the end of the text. */
  let cutLength = 0;

  function stop(...problem: Parameters<RowSink["problem"]>): void {
    sink.problem(...problem);
    expects = "nothing";
  }

  function skip(then: typeof expects): void {
    cursor.at++;
    expects = then;
  }

  function readOne(then: typeof expects): void {
    const element = readElement(cursor, nesting.isWanted);
    if (element.length > maxRecordLength) throw new NotJson(element.line, false, "a shorter user");
    emit(element);
    expects = then;
  }

  function step(): void {
    const next = cursor.text[cursor.at];
    if (next === "{" && (expects === "start" || expects === "next")) {
      if (list === undefined) readOne("next");
      else {
        openList(cursor, list);
        expects = "first";
      }
    } else if (expects === "start") {
      if (next === "[") skip("first");
      else stop("not-an-array", 1);
    } else if (expects === "next") {
      if (next !== "," || list !== undefined) fail(cursor, "another object or the end of the file");
      reportComma(cursor.line);
      skip("next");
    } else if (expects === "rest") {
      if (next === "}") skip("next");
      else if (readRestMember(cursor) === "objects" && list !== nesting.list)
        stop("several-lists", cursor.line);
    } else if (next === "]" && (expects === "first" || expects === "comma")) {
      skip(list === undefined ? "end" : "rest");
    } else if (expects === "comma") {
      if (next !== ",") fail(cursor, "a comma or ]");
      skip("element");
    } else if (expects === "end") fail(cursor, "the end of the file");
    else readOne("comma");
  }

  function read(isEnd: boolean): void {
    for (skipSpace(cursor); cursor.at < cursor.text.length && expects !== "nothing"; skipSpace(cursor)) {
      const { at, line } = cursor;
      try {
        step();
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        const isTooLong = cursor.text.length - at > maxRecordLength;
        if (!error.isCut || isEnd) stop("broken-json", error.line, undefined, error.detail);
        else if (isTooLong) stop("broken-json", line, undefined, "a user does not end");
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
      if (expects === "start") stop("not-an-array", 1);
      else if (expects !== "end" && expects !== "next" && expects !== "nothing") {
        stop("broken-json", cursor.line, undefined, "the file ends too early");
      }
    },
  };
}

/** Creates a reader of one JSON record per line. Lines that begin with `#` are comments. Broken and too long lines are reported. */
export function ndjsonReader(sink: RowSink, nesting: Nesting): TextReader {
  const { emit, reportComma } = elementSink(sink, nesting);
  let line = 0;
  return lineReader(maxRecordLength, (text) => {
    line++;
    const cursor = { text: text ?? "too long", at: 0, line, isLast: true };
    skipSpace(cursor);
    if (cursor.at === cursor.text.length || cursor.text[cursor.at] === "#") return;
    try {
      const element = readElement(cursor, nesting.isWanted);
      skipSpace(cursor);
      const hasComma = element.members !== undefined && cursor.text[cursor.at] === ",";
      if (hasComma) {
        cursor.at++;
        skipSpace(cursor);
      }
      if (cursor.at < cursor.text.length) fail(cursor, "the end of the line");
      if (hasComma) reportComma(line);
      emit(element);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      sink.problem("broken-json", line, undefined, error.detail);
    }
  });
}

function elementSink(sink: RowSink, nesting: Nesting) {
  const emit = recordRows(sink, nesting);
  let hasReportedComma = false;
  return {
    emit: ({ line, members }: Pick<Element, "line" | "members">) => {
      if (members === undefined || members.length === 0) sink.problem("not-a-record", line);
      else emit({ line, members });
    },
    /** Reports such commas once, because a file has them everywhere or nowhere. */
    reportComma: (line: number) => {
      if (!hasReportedComma) sink.problem("comma-after-object", line);
      hasReportedComma = true;
    },
  };
}
