import { hashColumn, usernameColumn } from "../../base/columns.ts";
import { type NumberList, numberList } from "../../base/number-list.ts";
import type { Reading } from "../formats/records.ts";
import type { RowSink } from "../formats/rows.ts";
import { importsHashes, isExpectedColumn, type PoolFacts, poolColumns } from "../pool.ts";
import { type ConvertedHash, converterOf, pathsOf, type Source } from "./source.ts";

/** What a source did not take over. */
export type Remainder = {
  /** The lines of users who are not imported, by the reason. */
  leftOut: ReadonlyMap<string, NumberList>;
  /** How many users' password hashes are not imported, by the reason. */
  lostHashes: ReadonlyMap<string, number>;
  /** Columns of the file that are not used. */
  unusedColumns(): string[];
};

/** A sink that takes the file's columns and gives another one the pool's. */
export type MappedSink = RowSink & {
  /** The columns of the file. */
  readonly fileColumns: readonly string[];
  /** Whether the other sink gets others. */
  readonly changesColumns: boolean;
  /** What the source did not take over; undefined without a source. */
  readonly remainder?: Remainder;
};

/** How a file is read, and how its columns become the pool's in each reading. */
export type Mapper = {
  reading: Reading;
  /** @param isCsv whether the first line may be no header */
  sinkTo(sink: RowSink, isCsv: boolean): MappedSink;
};

/**
 * Returns how the export of another system is read.
 * @param mapping the input `columns`, which beats the source, and the time in milliseconds
 * @param reading what the inputs need
 */
export function sourceMapper(
  source: Source,
  mapping: { columns: ReadonlyMap<string, string>; now?: number },
  pool: PoolFacts,
  reading: Reading,
): Mapper {
  const { lists = [], list, header } = source;
  const wanted = wantedColumns(mapping.columns, pool);
  const needed = pathsOf(source, wanted);
  return {
    reading: {
      ...{ ...reading, list, header },
      paths: [...reading.paths, ...needed],
      lists: [...reading.lists, ...lists.filter((path) => needed.includes(path))],
    },
    sinkTo: (sink) => sourceSink(sink, source, mapping, pool, wanted, new Set(needed)),
  };
}

/** Returns the columns that the source fills; `columns` fills the others. */
function wantedColumns(columns: ReadonlyMap<string, string>, pool: PoolFacts): string[] {
  const { groups, settings } = pool;
  const names = [...poolColumns(pool), ...(groups === undefined ? [] : [groups.column])];
  // Where users sign in with an address, it is their user name.
  const hasUsernames = (settings?.usernameAttributes ?? []).length === 0;
  return names.filter((name) => !columns.has(name) && (hasUsernames || name !== usernameColumn));
}
function sourceSink(
  sink: RowSink,
  source: Source,
  mapping: { columns: ReadonlyMap<string, string>; now?: number },
  pool: PoolFacts,
  wanted: readonly string[],
  needed: ReadonlySet<string>,
): MappedSink {
  const converter = converterOf(source, wanted, mapping.now ?? 0);
  const { columnName = String } = source;
  const ownColumns = [pool.groups?.column, pool.passwords?.column].filter(
    (own) => own !== undefined && !mapping.columns.has(own) && !converter.names.includes(own),
  );
  /** Columns that come from the one of the file that an input names. */
  const named = new Map([
    ...[...mapping.columns].filter(([name]) => isExpectedColumn(name, pool)),
    ...ownColumns.map((own = "") => [own, own] as const),
  ]);
  const fillsHashes = wanted.includes(hashColumn) && !converter.names.includes(hashColumn);
  const hashing = fillsHashes ? pool.hashing : undefined;
  const columns = [...converter.names, ...(hashing === undefined ? [] : [hashColumn]), ...named.keys()];
  const leftOut = new Map<string, NumberList>();
  const lostHashes = new Map<string, number>();
  let given: readonly string[] = [];
  let namedAt: number[] = [];
  let isExport = false;
  /** Of the row that comes next. */
  let problems: Parameters<RowSink["problem"]>[] = [];

  function isUsed(column: string): boolean {
    return needed.has(columnName(column)) || [...named.values()].includes(column);
  }

  function hashOf(hash: ConvertedHash | undefined): string {
    if (hash === undefined || mapping.columns.has(hashColumn)) return "";
    if ("value" in hash && hash.algorithm === hashing) return hash.value;
    const reason = "reason" in hash ? hash.reason : otherAlgorithm(hash.algorithm, pool);
    lostHashes.set(reason, (lostHashes.get(reason) ?? 0) + 1);
    return "";
  }

  function leaveOut(reason: string, line: number): void {
    const lines = leftOut.get(reason) ?? numberList();
    lines.push(line);
    leftOut.set(reason, lines);
  }

  return {
    get fileColumns() {
      return given;
    },
    changesColumns: true,
    remainder: { leftOut, lostHashes, unusedColumns: () => given.filter((name) => !isUsed(name)) },
    columns: (names, line) => {
      const isFirst = given.length === 0;
      given = names;
      namedAt = [...named.values()].map((from) => names.indexOf(from));
      converter.columns(names);
      if (!isFirst) return;
      isExport = names.some((name) => needed.has(columnName(name)));
      sink.columns(isExport ? columns : names, line);
    },
    problem: (...problem) => {
      const [rule, , column] = problem;
      if (column === undefined && rule !== "text-after-quote") sink.problem(...problem);
      else if (column === undefined || isUsed(column)) problems.push(problem);
    },
    row: (row) => {
      const { line, values } = row;
      const found = problems;
      problems = [];
      const converted = row.columns !== undefined || !isExport ? undefined : converter.convert(values);
      if (converted !== undefined && "leftOut" in converted) leaveOut(converted.leftOut, line);
      if (converted !== undefined && !("values" in converted)) return sink.skip?.();
      for (const problem of found) sink.problem(...problem);
      if (converted === undefined) return sink.row(row);
      const hash = hashOf(converted.hash);
      sink.row({
        ...row,
        values: [
          ...converted.values,
          ...(hashing === undefined ? [] : [hash]),
          ...namedAt.map((at) => values[at] ?? ""),
        ],
        lineOf: (at) => row.lineOf?.(converter.placeOf(columns[at] ?? "")) ?? line,
      });
    },
  };
}

function otherAlgorithm(algorithm: string, pool: PoolFacts): string {
  if (importsHashes(pool) === false) return "the user pool does not import hashes";
  return pool.hashing === undefined
    ? `${algorithm}, and password-hashing-algorithm is not given`
    : `${algorithm}, and the algorithm of the import job is ${pool.hashing}`;
}
