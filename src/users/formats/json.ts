import { textOf } from "./blocks.ts";
import { gatherBytes } from "./byte-row.ts";
import { type Cursor, code, peek, skipSpace } from "./json-cursor.ts";
import { fieldsFor } from "./json-fields.ts";
import { elementReader, maxRecordLength } from "./json-record.ts";
import type { ByteReader, RowSink } from "./rows.ts";

/** What may come next in a list, or that nothing more is read. */
type Expects = "list" | "first" | "element" | "comma" | "end" | "nothing";

/**
 * Reads a JSON list of flat records. Values are as written, `null` is "". Rows go out while the text comes in; at the
 * first syntax error reading stops. A record longer than `maxRecordLength` counts as one.
 */
export function jsonReader(sink: RowSink): ByteReader {
  const fields = fieldsFor(sink);
  const element = elementReader(sink, fields);
  const cursor: Cursor = { text: "", at: 0, end: 0, line: 1 };
  const gathered = gatherBytes();
  /** How much of what is gathered has been looked at: it is the beginning of something. */
  let begun = 0;
  let expects: Expects = "list";

  function stop(problem: "broken-json" | "not-an-array", line: number): void {
    sink.problem(problem, line);
    expects = "nothing";
  }

  /** False if there is too little text; with `last` that is an error where the text ends. */
  function readElement(last: boolean): boolean {
    const { at, line } = cursor;
    const result = element.read(cursor);
    if (result === "cut" && !last) {
      cursor.at = at;
      cursor.line = line;
      return false;
    }
    if (result === "whole") {
      element.give();
      expects = "comma";
    } else stop("broken-json", cursor.line);
    return true;
  }

  /** One step through the list; false if there is too little text for it. */
  function step(last: boolean): boolean {
    skipSpace(cursor);
    const next = peek(cursor);
    if (next < 0) return false;
    const wantsElement = expects === "first" || expects === "element";
    if (expects === "list" && next !== code.openList) stop("not-an-array", 1);
    else if (next === code.closeList && (expects === "first" || expects === "comma")) move("end");
    else if (wantsElement) return readElement(last);
    else if (expects === "list") move("first");
    else if (expects === "comma" && next === code.comma) move("element");
    else stop("broken-json", cursor.line);
    return true;
  }

  function move(to: Expects): void {
    cursor.at++;
    expects = to;
  }

  /** Reads as far as the text goes. */
  function read(bytes: Buffer, last: boolean): void {
    cursor.text = textOf(bytes);
    cursor.at = 0;
    cursor.end = cursor.text.length;
    while (expects !== "nothing" && step(last));
    const rest = Buffer.from(cursor.text.slice(cursor.at));
    gathered.drop(bytes.length);
    gathered.add(rest);
    begun = rest.length;
  }

  return {
    push(block) {
      if (expects === "nothing") return;
      const bytes = gathered.add(block);
      // A record that was cut is read again from its beginning, but only with twice the text, so that the work stays
      // in proportion however long the record and however short the blocks.
      if (bytes.length >= 2 * begun) read(bytes, false);
    },
    end() {
      read(gathered.add(Buffer.alloc(0)), true);
      if (expects === "list") stop("not-an-array", 1);
      else if (expects !== "end" && expects !== "nothing") stop("broken-json", cursor.line);
    },
  };
}

/**
 * Reads one flat JSON record per line. Values are as written, `null` is "". A line that is broken is told, and reading
 * goes on with the next; so is one longer than `maxRecordLength`.
 */
export function ndjsonReader(sink: RowSink): ByteReader {
  const fields = fieldsFor(sink);
  const element = elementReader(sink, fields);
  const cursor: Cursor = { text: "", at: 0, end: 0, line: 1 };
  let line = 1;
  let begun: Buffer[] = [];
  let begunLength = 0;

  function readText(bytes: Buffer): void {
    cursor.text = textOf(bytes);
    cursor.at = 0;
    cursor.end = cursor.text.length;
    cursor.line = line;
    skipSpace(cursor);
    if (cursor.at === cursor.end) return;
    const whole = element.read(cursor) === "whole";
    skipSpace(cursor);
    if (whole && cursor.at === cursor.end) element.give();
    else sink.problem("broken-json", line);
  }

  /** Reads a line, whose line break is what ends a number. */
  function readLine(bytes: Buffer, from: number, to: number): void {
    readText(bytes.subarray(from, to + 1));
    line++;
  }

  function keep(bytes: Buffer): void {
    begunLength += bytes.length;
    // What is too long is only counted: it may be the rest of a large file.
    if (begunLength > maxRecordLength) begun = [];
    else if (bytes.length > 0) begun.push(Buffer.from(bytes));
  }

  function finishLine(): void {
    if (begunLength > maxRecordLength) sink.problem("broken-json", line++);
    else readLine(Buffer.concat([...begun, Buffer.of(code.newline)]), 0, begunLength);
    begun = [];
    begunLength = 0;
  }

  return {
    push(block) {
      let from = 0;
      for (let to = block.indexOf(code.newline); to >= 0; to = block.indexOf(code.newline, from)) {
        if (begunLength === 0 && to - from <= maxRecordLength) readLine(block, from, to);
        else {
          keep(block.subarray(from, to));
          finishLine();
        }
        from = to + 1;
      }
      keep(block.subarray(from));
    },
    end: finishLine,
  };
}
