import { eastAsianWidth } from "get-east-asian-width";
import { type Section, sectionsOf } from "./table-sections.ts";
import type { CliValue } from "./value.ts";

/** The terminal width that the CLI assumes without a terminal. */
const terminalWidth = 80;
/** The columns of a cell in addition to its widest text. */
const cellPadding = 4;

const reset = "\x1b[0m";
const brightBlue = "\x1b[1m\x1b[34m";
const dimYellow = "\x1b[2m\x1b[33m";

/** Colors a text. Like the CLI, resets the color even if none was set. */
type Paint = (text: string, color?: string) => string;

/**
 * Returns the value as the CLI draws tables: a section with a title for each object and list of objects, nested ones framed
 * further in. Empty for an empty value.
 * @throws {QueryProblem} for lists with rows of different lengths; the CLI fails there as well
 */
export function tableOutput(title: string, value: CliValue, inColor: boolean): string {
  let sections = sectionsOf(title, value);
  if (sections.length === 0) return "";
  if (widest(sections) > terminalWidth) sections = sections.map(upright);
  const width = widest(sections);
  const paint: Paint = (text, color = "") => (inColor ? color + text + reset : text);
  const drawn = sections.map((section) => drawSection(section, width, paint));
  return paint(`${"-".repeat(width)}\n`) + drawn.join("");
}

function widest(sections: readonly Section[]): number {
  const widths = sections.map((section) => {
    // Without a title the CLI measures the word None.
    const title = textWidth(section.title ?? "None");
    return 2 + 2 * section.indent + Math.max(title, sum(columnWidths(section)));
  });
  return Math.max(...widths);
}

function columnWidths({ cells }: Section): number[] {
  const [first = []] = cells;
  return first.map((_, index) => cellPadding + Math.max(...cells.map((row) => textWidth(row[index] ?? ""))));
}

/** Returns the width of a text in columns. As in the CLI, characters of ambiguous width count as wide. */
function textWidth(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return sum(codes.map((code) => eastAsianWidth(code, { ambiguousAsWide: true })));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Turns a single, too wide row into one row for each column, with its name and value. */
function upright(section: Section): Section {
  const [row = []] = section.rows;
  if (section.rows.length !== 1 || section.headers.length === 0) return section;
  const rows = section.headers.map((header, index) => [header, row[index] ?? ""]);
  return { ...section, headers: [], rows, cells: rows };
}

function drawSection(section: Section, tableWidth: number, paint: Paint): string {
  const { title, headers, rows, indent } = section;
  const width = tableWidth - 2 * indent;
  const widths = scaled(columnWidths(section), width);
  const rowOf = (cells: readonly string[], color?: Paint) =>
    cells.map((text, index) => drawCell(text, widths[index] ?? 0, index === 0 ? "|" : "", color)).join("");
  const rule = `+${widths.map((column, index) => `${repeat("-", column - (index === 0 ? 2 : 1))}+`).join("")}`;
  const lines: string[] = [];
  if (title) lines.push(drawCell(title, width, "|"));
  if (title && headers.length === 0 && rows.length === 0) lines.push(`+${repeat("-", width - 2)}+`);
  if (headers.length > 0) lines.push(rule, rowOf(headers));
  if (rows.length > 0 && widths.length > 0) lines.push(rule, ...rows.map((row) => rowOf(row, paint)), rule);
  const frame = paint("|", dimYellow).repeat(indent);
  return lines.map((line) => [frame, line, frame, "\n"].map((part) => paint(part)).join("")).join("");
}

/** Draws a cell of `length` columns: a value on the left, in color, or a title or header in the middle. */
function drawCell(text: string, length: number, leftEdge: string, paint?: Paint): string {
  const width = textWidth(text);
  const free = length - leftEdge.length - width - 1;
  // Negative in a cell that is too narrow: then all padding is on the right.
  const middle = Math.floor(length / 2) - Math.floor(width / 2) - 1;
  const before = paint === undefined ? middle : free < 2 ? 0 : 2;
  return `${leftEdge}${repeat(" ", before)}${paint?.(text, brightBlue) ?? text}${repeat(" ", free - before)}|`;
}

const repeat = (text: string, count: number) => text.repeat(Math.max(0, count));

/** Stretches or shrinks columns to a width: evenly, then by one where rounding left a difference. */
function scaled(widths: readonly number[], total: number): number[] {
  const factor = total / sum(widths);
  const result = widths.map((width) => roundHalfEven(factor * width));
  let excess = sum(result) - total;
  // The CLI takes from the left and gives from the right.
  for (let turn = 0; excess !== 0 && widths.length > 0; turn = (turn + 1) % widths.length) {
    const step = Math.sign(excess);
    const index = step > 0 ? turn : widths.length - 1 - turn;
    result[index] = (result[index] ?? 0) - step;
    excess -= step;
  }
  return result;
}

/** Rounds as Python does: a half goes to the even neighbor. */
function roundHalfEven(value: number): number {
  return value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value);
}
