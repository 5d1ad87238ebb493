import { center, leftAlign, rule } from "./table-cells.js";
import { colored, plain } from "./table-colors.js";
import { sectionsOf, sectionWidth } from "./table-sections.js";
import { textWidth } from "./text-width.js";
/** Width of the terminal that the CLI assumes where there is none. */
const terminalWidth = 80;
/** What a cell has beside its text: two blanks and an edge, and the blanks that keep a title off the edge. */
const cellPadding = 4;
/**
 * The value as the CLI draws tables: a section with a title for each map and list of maps, nested ones framed further
 * in. Empty for an empty value.
 * @throws {ActionError} for lists whose rows do not fit together, on which the CLI fails too
 */
export function tableOutput(title, value, inColor) {
    const colors = inColor ? colored : plain;
    const sections = sectionsOf(title, value);
    if (sections.length === 0)
        return "";
    const drawn = widest(sections) > terminalWidth ? sections.map(upright) : sections;
    const width = widest(drawn);
    return colors.top(width) + drawn.map((section) => sectionLines(section, width, colors)).join("");
}
function widest(sections) {
    return Math.max(...sections.map((section) => sectionWidth(section, cellPadding)));
}
/** A single row that is too wide is turned upright: each column becomes a row of its name and its value. */
function upright(section) {
    const [row = []] = section.rows;
    if (section.rows.length !== 1 || section.headers.length === 0)
        return section;
    const rows = section.headers.slice(0, row.length).map((header, index) => [header, row[index] ?? ""]);
    const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => textWidth(cells[column] ?? ""))));
    return { ...section, headers: [], rows, widths };
}
function sectionLines(section, tableWidth, colors) {
    const width = tableWidth - 2 * section.indent;
    const { title, headers, rows } = section;
    const widths = scaled(section.widths.map((column) => column + cellPadding), width);
    const lines = [];
    if (title) {
        lines.push(center(title, width, "|"));
        if (headers.length === 0 && rows.length === 0)
            lines.push(`+${"-".repeat(width - 2)}+`);
    }
    if (headers.length > 0) {
        const cells = headers.slice(0, widths.length);
        lines.push(rule(widths), rowOf(cells, (text, index) => center(text, widths[index] ?? 0, edge(index))));
    }
    if (rows.length > 0 && widths.length > 0) {
        const drawn = rows.map((row) => rowOf(row, (text, index) => leftAlign(text, widths[index] ?? 0, edge(index), colors.value)));
        lines.push(rule(widths), ...drawn, rule(widths));
    }
    return lines.map((line) => colors.line(line, section.indent)).join("");
}
/** Only the first cell of a row has a left edge. */
const edge = (index) => (index === 0 ? "|" : "");
function rowOf(cells, draw) {
    return cells.map(draw).join("");
}
/** Stretches or shrinks columns to a width: evenly, then by one where rounding left something over. */
function scaled(widths, total) {
    if (widths.length === 0)
        return [];
    const factor = total / widths.reduce((sum, width) => sum + width, 0);
    const result = widths.map((width) => roundHalfEven(factor * width));
    let excess = result.reduce((sum, width) => sum + width, 0) - total;
    // The CLI takes from the left and gives from the right.
    for (let turn = 0; excess !== 0; turn = (turn + 1) % result.length) {
        const index = excess > 0 ? turn : result.length - 1 - turn;
        const step = Math.sign(excess);
        result[index] = (result[index] ?? 0) - step;
        excess -= step;
    }
    return result;
}
/** Python's rounding: a half goes to the even neighbour. */
function roundHalfEven(value) {
    const floor = Math.floor(value);
    const half = value - floor === 0.5;
    return half ? floor + (floor % 2) : Math.round(value);
}
