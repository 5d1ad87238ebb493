import { textWidth } from "./text-width.js";
/** Two blanks before a value, where the cell has room for them. */
const leftPadding = 2;
/** A text in the middle of a cell of `length` columns, between its edges. */
export function center(text, length, leftEdge) {
    const width = textWidth(text);
    // May be below nothing in a cell that is too narrow: nothing is drawn then, but the right side makes up for it.
    const before = Math.floor(length / 2) - Math.floor(width / 2) - 1;
    const after = length - 1 - leftEdge.length - before - width;
    return `${leftEdge}${blanks(before)}${text}${blanks(after)}|`;
}
/** A text at the left of a cell of `length` columns, between its edges; `paint` colours it and takes no room. */
export function leftAlign(text, length, leftEdge, paint) {
    const edges = leftEdge.length + 1;
    const width = textWidth(text);
    const padding = width + leftPadding + edges <= length ? leftPadding : 0;
    return `${leftEdge}${blanks(padding)}${paint(text)}${blanks(length - edges - padding - width)}|`;
}
/** The line above and below rows. */
export function rule(widths) {
    return widths
        .map((width, index) => `${index === 0 ? "+" : ""}${dashes(width - (index === 0 ? 2 : 1))}+`)
        .join("");
}
const blanks = (count) => " ".repeat(Math.max(0, count));
const dashes = (count) => "-".repeat(Math.max(0, count));
