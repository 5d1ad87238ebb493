import { plainText } from "./python-text.ts";
import { textWidth } from "./text-width.ts";
import { unprintable } from "./unprintable.ts";
import { type CliMap, type CliValue, compareTexts, isList, isMap, isScalar } from "./value.ts";

/** A part of a table under one title. */
export type Section = {
  /** None for a section that a list inside a list begins. */
  title: string | undefined;
  /** How many frames it stands in. */
  indent: number;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** The widest text of each column. */
  widths: readonly number[];
};

/** While a table is laid out, a section takes rows. */
type OpenSection = {
  title: string | undefined;
  indent: number;
  headers: readonly string[];
  rows: string[][];
  widths: number[];
  /** How many cells a row has; its first row or its headers decide. */
  columns: number | undefined;
};

/** The columns a section takes, its padding and frames included; its title may need more. */
export function sectionWidth({ title, indent, widths }: Section, cellPadding: number): number {
  const border = 2;
  const cells = widths.reduce((sum, width) => sum + width + cellPadding, 0);
  // Without a title the CLI measures the word None.
  return border + 2 * indent + Math.max(textWidth(title ?? "None"), cells);
}

/** Lays out a value in sections; none for an empty one. */
export function sectionsOf(title: string, value: CliValue): Section[] {
  const sections: OpenSection[] = [];

  function open(name: string | undefined, indent: number): void {
    sections.push({ title: name, indent, headers: [], rows: [], widths: [], columns: undefined });
  }

  function current(): OpenSection {
    const section = sections.at(-1);
    if (section === undefined) throw new Error("a table begins with a section");
    return section;
  }

  function widen(cells: readonly string[]): void {
    const { widths } = current();
    if (widths.length > 0 && cells.length > widths.length) throw unevenRows();
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cell));
  }

  function header(names: readonly string[]): void {
    const section = current();
    widen(names);
    section.columns ??= names.length;
    section.headers = names;
  }

  function row(cells: readonly string[]): void {
    const section = current();
    section.columns ??= cells.length;
    if (cells.length !== section.columns) throw unevenRows();
    section.rows.push([...cells]);
    widen(cells);
  }

  function build(name: string | undefined, content: CliValue, indent: number): void {
    if (isEmpty(content)) return;
    if (name !== undefined) open(name, indent);
    if (isMap(content)) buildMap(content, indent);
    if (!isList(content)) return;
    if (isMap(content[0] ?? null)) buildRows(content, indent, name);
    else for (const item of content) buildItem(item);
  }

  /** An element of a list that does not begin with a map. */
  function buildItem(item: CliValue): void {
    if (isMap(item)) row([...item.keys()]);
    else if (!isList(item)) row([plainText(item)]);
    else if (item.every(isScalar)) row(item.map(plainText));
    // A list in a list goes on in the section that is open, whatever its depth.
    else build(undefined, item, 0);
  }

  function buildMap(map: CliMap, indent: number): void {
    const { bare, nested } = namesOf([map]);
    const cells = bare.map((name) => plainText(map.get(name) ?? null));
    const [only] = bare;
    if (only !== undefined && bare.length === 1) row([only, ...cells]);
    else if (bare.length > 0) {
      header(bare);
      row(cells);
    }
    for (const name of nested) build(name, map.get(name) ?? null, indent + 1);
  }

  /** A list of maps: a row for each, and after each row what is nested in it, then a new section. */
  function buildRows(list: readonly CliValue[], indent: number, name: string | undefined): void {
    const maps = list.map((item) => {
      if (isMap(item)) return item;
      // Python finds no members in these, and does not notice that they could have none.
      if ((isList(item) && item.length === 0) || item === "") return new Map<string, CliValue>();
      throw unprintable("table", "a list that begins with an object and goes on with something else");
    });
    const { bare, nested } = namesOf(maps);
    if (bare.length > 0 && !list.every(isMap)) throw unevenRows();
    header(bare);
    for (const [index, map] of maps.entries()) {
      if (index > 0 && nested.length > 0) {
        open(name, indent);
        header(bare);
      }
      row(bare.map((member) => plainText(map.get(member) ?? (map.has(member) ? null : ""))));
      for (const member of nested) build(member, map.get(member) ?? null, indent + 1);
    }
  }

  build(title, value, 0);
  return sections;
}

/** The names under which maps have bare values and those under which they have lists or maps, each in order. */
function namesOf(maps: readonly CliMap[]): { bare: string[]; nested: string[] } {
  const members = maps.flatMap((map) => [...map]);
  const names = (wanted: boolean) =>
    [...new Set(members.filter(([, value]) => isScalar(value) === wanted).map(([name]) => name))].sort(
      compareTexts,
    );
  return { bare: names(true), nested: names(false) };
}

/** What Python holds for false. */
function isEmpty(value: CliValue): boolean {
  if (isList(value)) return value.length === 0;
  return isMap(value) ? value.size === 0 : !value && !Number.isNaN(value);
}

function unevenRows() {
  return unprintable("table", "a list whose elements would be rows of different lengths");
}
