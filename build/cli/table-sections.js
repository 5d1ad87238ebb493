import { plainText } from "./python-text.js";
import { textWidth } from "./text-width.js";
import { unprintable } from "./unprintable.js";
import { compareTexts, isList, isMap, isScalar } from "./value.js";
/** The columns a section takes, its padding and frames included; its title may need more. */
export function sectionWidth({ title, indent, widths }, cellPadding) {
    const border = 2;
    const cells = widths.reduce((sum, width) => sum + width + cellPadding, 0);
    // Without a title the CLI measures the word None.
    return border + 2 * indent + Math.max(textWidth(title ?? "None"), cells);
}
/** Lays out a value in sections; none for an empty one. */
export function sectionsOf(title, value) {
    const sections = [];
    function open(name, indent) {
        sections.push({ title: name, indent, headers: [], rows: [], widths: [], columns: undefined });
    }
    function current() {
        const section = sections.at(-1);
        if (section === undefined)
            throw new Error("a table begins with a section");
        return section;
    }
    function widen(cells) {
        const { widths } = current();
        if (widths.length > 0 && cells.length > widths.length)
            throw unevenRows();
        for (const [column, cell] of cells.entries())
            widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
    }
    function header(names) {
        const section = current();
        widen(names);
        section.columns ??= names.length;
        section.headers = names;
    }
    function row(cells) {
        const section = current();
        section.columns ??= cells.length;
        if (cells.length !== section.columns)
            throw unevenRows();
        section.rows.push([...cells]);
        widen(cells);
    }
    function build(name, content, indent) {
        if (isEmpty(content))
            return;
        if (name !== undefined)
            open(name, indent);
        if (isMap(content))
            buildMap(content, indent);
        if (!isList(content))
            return;
        if (isMap(content[0] ?? null))
            buildRows(content, indent, name);
        else
            for (const item of content)
                buildItem(item);
    }
    /** An element of a list that does not begin with a map. */
    function buildItem(item) {
        if (isMap(item))
            row([...item.keys()]);
        else if (!isList(item))
            row([plainText(item)]);
        else if (item.every(isScalar))
            row(item.map(plainText));
        // A list in a list goes on in the section that is open, whatever its depth.
        else
            build(undefined, item, 0);
    }
    function buildMap(map, indent) {
        const { bare, nested } = namesOf([map]);
        const cells = bare.map((name) => plainText(map.get(name) ?? null));
        const [only] = bare;
        if (only !== undefined && bare.length === 1)
            row([only, ...cells]);
        else if (bare.length > 0) {
            header(bare);
            row(cells);
        }
        for (const name of nested)
            build(name, map.get(name) ?? null, indent + 1);
    }
    /** A list of maps: a row for each, and after each row what is nested in it, then a new section. */
    function buildRows(list, indent, name) {
        const maps = list.map((item) => {
            if (isMap(item))
                return item;
            // Python finds no members in these, and does not notice that they could have none.
            if ((isList(item) && item.length === 0) || item === "")
                return new Map();
            throw unprintable("table", "a list that begins with an object and goes on with something else");
        });
        const { bare, nested } = namesOf(maps);
        if (bare.length > 0 && !list.every(isMap))
            throw unevenRows();
        header(bare);
        for (const [index, map] of maps.entries()) {
            if (index > 0 && nested.length > 0) {
                open(name, indent);
                header(bare);
            }
            row(bare.map((member) => plainText(map.get(member) ?? (map.has(member) ? null : ""))));
            for (const member of nested)
                build(member, map.get(member) ?? null, indent + 1);
        }
    }
    build(title, value, 0);
    return sections;
}
/** The names under which maps have bare values and those under which they have lists or maps, each in order. */
function namesOf(maps) {
    const members = maps.flatMap((map) => [...map]);
    const names = (wanted) => [...new Set(members.filter(([, value]) => isScalar(value) === wanted).map(([name]) => name))].sort(compareTexts);
    return { bare: names(true), nested: names(false) };
}
/** What Python holds for false. */
function isEmpty(value) {
    if (isList(value))
        return value.length === 0;
    return isMap(value) ? value.size === 0 : !value && !Number.isNaN(value);
}
function unevenRows() {
    return unprintable("table", "a list whose elements would be rows of different lengths");
}
