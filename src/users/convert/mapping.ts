import type { SourceName } from "../../base/source-names.ts";
import type { RowSink } from "../formats/rows.ts";
import { isExpectedColumn, type PoolFacts } from "../pool.ts";
import { type MappedSink, type Mapper, sourceMapper } from "../sources/sink.ts";
import { sources } from "../sources/sources.ts";

/** How the inputs map columns of the file to columns of the pool. */
export type Mapping = {
  /** The column of the file, by the column of the pool. Dots lead into objects. */
  columns: ReadonlyMap<string, string>;
  /** Whether columns that the pool does not have are left out. */
  ignoresUnknown: boolean;
  /** The system that exported the file. */
  source?: SourceName | undefined;
  /** The time in milliseconds, to decide whether bans have ended. */
  now?: number;
  /** The names of groups in an export by their ids, as far as it was read. */
  groupNames?: Map<string, string>;
};

/** Keeps every column. */
export const noMapping: Mapping = { columns: new Map(), ignoresUnknown: false };

/** Returns how to read a file, and how to map its columns to the pool's. */
export function mapperOf(mapping: Mapping, pool: PoolFacts): Mapper {
  const { columns, source } = mapping;
  const { groups, passwords } = pool;
  const lists = groups === undefined ? [] : [columns.get(groups.column) ?? groups.column];
  const others = passwords === undefined ? [] : [passwords.column];
  const isColumn = (name: string) => isExpectedColumn(name, pool);
  const reading = { paths: [...columns.values(), ...lists, ...others], lists, isColumn };
  if (source !== undefined) return sourceMapper(sources[source], mapping, pool, reading);
  return { reading, sinkTo: (sink, isCsv) => renamingSink(sink, mapping, pool, isCsv) };
}

/** A column for the other sink, and its position in the file. */
type Place = { name: string; from: number };

function renamingSink(sink: RowSink, mapping: Mapping, pool: PoolFacts, isCsv: boolean): MappedSink {
  let given: readonly string[] = [];
  let places: readonly Place[] = [];
  let changesColumns = false;

  return {
    get fileColumns() {
      return given;
    },
    get changesColumns() {
      return changesColumns;
    },
    columns: (names, line, lineOf) => {
      given = names;
      places = placesOf(names, mapping, pool, isCsv);
      changesColumns =
        places.length !== names.length || places.some(({ name, from }) => name !== names[from]);
      sink.columns(changesColumns ? places.map(({ name }) => name) : names, line, lineOf);
    },
    problem: (problem, line, column, detail) => {
      if (column === undefined || !changesColumns) return sink.problem(problem, line, column, detail);
      const place = places.find(({ from }) => given[from] === column);
      if (place !== undefined) sink.problem(problem, line, place.name, detail);
    },
    row: (row) => {
      const { values, lineOf } = row;
      if (row.columns !== undefined || !changesColumns) return sink.row(row);
      sink.row({
        ...row,
        values: places.map(({ from }) => values[from] ?? ""),
        ...(lineOf && { lineOf: (at) => lineOf(places[at]?.from ?? 0) }),
      });
    },
  };
}

/** A column of the pool without a source in `columns` comes from the column of the same name. */
function placesOf(names: readonly string[], mapping: Mapping, pool: PoolFacts, isCsv: boolean): Place[] {
  const { columns, ignoresUnknown } = mapping;
  const targets = Map.groupBy(
    [...columns.keys()].filter((name) => isExpectedColumn(name, pool)),
    (name) => columns.get(name),
  );
  const sources = new Set(columns.values());
  const keeps = (name: string) =>
    !columns.has(name) && (isExpectedColumn(name, pool) || !(ignoresUnknown || sources.has(name)));
  const places = names.flatMap((name, from) =>
    [...(keeps(name) ? [name] : []), ...(targets.get(name) ?? [])].map((target) => ({ name: target, from })),
  );
  // A first line of CSV without any known column may not be a header, which is reported.
  return places.length === 0 && isCsv && ignoresUnknown
    ? placesOf(names, { columns, ignoresUnknown: false }, pool, isCsv)
    : places;
}
