import { unprintable } from "./problem.ts";
import { fieldsOf, plainText } from "./python.ts";
import { type CliMap, type CliValue, isList, isMap, isNested, isScalar, memberNames } from "./value.ts";

/** A part of a table under one title. */
export type Section = {
  /** undefined: a list inside a list began the section */
  title: string | undefined;
  /** The number of frames around it. */
  indent: number;
  headers: readonly string[];
  rows: (readonly string[])[];
  /** All rows and headers of its columns, which set the widths. */
  cells: (readonly string[])[];
};

/**
 * Lays out a value in sections; none for an empty value.
 * @throws {QueryProblem} for lists with rows of different lengths; the CLI fails there as well
 */
export function sectionsOf(title: string, value: CliValue): Section[] {
  const sections: Section[] = [];
  addValue(sections, title, value, 0);
  return sections;
}

function addValue(sections: Section[], title: string | undefined, value: CliValue, indent: number): void {
  // A value that is false in Python has no section.
  if (isMap(value) ? value.size === 0 : isList(value) ? value.length === 0 : !value) return;
  if (title !== undefined) addSection(sections, title, indent);
  if (isMap(value)) addObject(sections, value, indent);
  else if (isList(value) && isMap(value[0] ?? null)) addObjects(sections, title, value, indent);
  else if (isList(value)) for (const item of value) addItem(sections, item);
}

function addSection(sections: Section[], title: string | undefined, indent: number): void {
  sections.push({ title, indent, headers: [], rows: [], cells: [] });
}

/** Adds an element of a list that does not begin with an object. */
function addItem(sections: Section[], item: CliValue): void {
  if (isList(item) && item.some(isNested)) {
    // A list in a list continues in the last section, at any depth.
    addValue(sections, undefined, item, 0);
  } else if (isMap(item)) addRow(sections, [...item.keys()]);
  else addRow(sections, isList(item) ? item.map(plainText) : [plainText(item)]);
}

function addObject(sections: Section[], object: CliMap, indent: number): void {
  const names = memberNames([object], isScalar);
  const cells = fieldsOf(object, names);
  if (names.length === 1) addRow(sections, [...names, ...cells]);
  else if (names.length > 1) {
    addRow(sections, names, true);
    addRow(sections, cells);
  }
  addMembers(sections, object, memberNames([object], isNested), indent + 1);
}

/** Adds a row for each object. If any has nested members, they follow its row, and the next object begins a section. */
function addObjects(
  sections: Section[],
  title: string | undefined,
  list: readonly CliValue[],
  indent: number,
): void {
  if (!list.every(isMap)) throw unprintable("table", "a list of which only some elements are objects");
  const names = memberNames(list, isScalar);
  const nested = memberNames(list, isNested);
  for (const [index, object] of list.entries()) {
    if (index > 0 && nested.length > 0) addSection(sections, title, indent);
    if (index === 0 || nested.length > 0) addRow(sections, names, true);
    addRow(sections, fieldsOf(object, names));
    addMembers(sections, object, nested, indent + 1);
  }
}

function addMembers(sections: Section[], object: CliMap, names: readonly string[], indent: number): void {
  for (const name of names) addValue(sections, name, object.get(name) ?? null, indent);
}

/** Adds a row to the last section, or a header. */
function addRow(sections: readonly Section[], cells: readonly string[], isHeader = false): void {
  const section = sections.at(-1);
  if (section === undefined) return;
  section.cells.push(cells);
  if (cells.length !== section.cells[0]?.length) {
    throw unprintable("table", "a list whose elements would be rows of different lengths");
  }
  if (isHeader) section.headers = cells;
  else section.rows.push(cells);
}
