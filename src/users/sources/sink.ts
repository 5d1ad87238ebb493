import { hashColumn, usernameColumn } from "../../base/columns.ts";
import { type NumberList, numberList } from "../../base/number-list.ts";
import type { Reading } from "../formats/records.ts";
import type { RowSink } from "../formats/rows.ts";
import { importsHashes, isExpectedColumn, type PoolFacts, poolColumns } from "../pool.ts";
import { type ConvertedHash, converterOf, pathsOf, type Source } from "./source.ts";

/** The users, password hashes and columns that a source does not import. */
export type Remainder = {
  /** The lines of users who are not imported, by reason. */
  leftOut: ReadonlyMap<string, NumberList>;
  /** The number of password hashes that are not imported, by reason. */
  lostHashes: ReadonlyMap<string, number>;
  /** Columns of the file that are not used. */
  unusedColumns(): string[];
};

/** A sink for rows with the file's columns, which passes them to another sink with the pool's columns. */
export type MappedSink = RowSink & {
  /** The columns of the file. */
  readonly fileColumns: readonly string[];
  /** Whether the other sink gets different columns. */
  readonly changesColumns: boolean;
  /** Whether the file has to be read again, because the names of groups came after the users. */
  readonly hasLateGroups?: boolean;
  /** Whether an input names this column, and neither the file nor the source has it. */
  lacks?(column: string): boolean;
  /** undefined without a source */
  readonly remainder?: Remainder;
};

/** How to read a file, and a sink that maps its columns to the pool's each time it is read. */
export type Mapper = {
  reading: Reading;
  /** @param isCsv whether the first line may not be a header */
  sinkTo(sink: RowSink, isCsv: boolean): MappedSink;
};

type SourceMapping = {
  columns: ReadonlyMap<string, string>;
  now?: number;
  groupNames?: Map<string, string>;
};

/**
 * Returns how to read the export of another system.
 * @param mapping the input `columns`, which takes precedence over the source, and the time in milliseconds
 * @param reading what the inputs need to read
 */
export function sourceMapper(
  source: Source,
  mapping: SourceMapping,
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
  // In pools where users sign in with an address, the address is the user name.
  const hasUsernames = (settings?.usernameAttributes ?? []).length === 0;
  return names.filter((name) => !columns.has(name) && (hasUsernames || name !== usernameColumn));
}

function sourceSink(
  sink: RowSink,
  source: Source,
  mapping: SourceMapping,
  pool: PoolFacts,
  wanted: readonly string[],
  needed: ReadonlySet<string>,
): MappedSink {
  const converter = converterOf(source, wanted, mapping.now ?? 0, mapping.groupNames);
  const { columnName = String } = source;
  const ownColumns = [pool.groups?.column, pool.passwords?.column].filter(
    (own) => own !== undefined && !mapping.columns.has(own) && !converter.names.includes(own),
  );
  /** Columns whose source an input names. */
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
  /** The problems of the next row. */
  let problems: Parameters<RowSink["problem"]>[] = [];

  function isUsed(column: string): boolean {
    return needed.has(columnName(column)) || [...named.values()].includes(column);
  }

  function targetOf(column: string): string | undefined {
    return [...named].find(([, from]) => from === column)?.[0] ?? converter.targetOf(column);
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
    get hasLateGroups() {
      return converter.hasLateGroups;
    },
    changesColumns: true,
    lacks: (column) => ownColumns.includes(column) && !given.includes(column),
    remainder: { leftOut, lostHashes, unusedColumns: () => given.filter((name) => !isUsed(name)) },
    columns: (names, line) => {
      const isFirst = given.length === 0;
      given = names;
      namedAt = [...named.values()].map((from) => names.indexOf(from));
      converter.columns(names);
      if (!isFirst) return;
      isExport = names.some((name) => needed.has(columnName(name)));
      // A repeated column of the export is one of the pool, too, so that it is reported.
      const repeated = names
        .filter((name, at) => names.indexOf(name) < at)
        .flatMap((name) => targetOf(name) ?? []);
      sink.columns(isExport ? [...columns, ...repeated] : names, line);
    },
    problem: (...problem) => {
      const [rule, line, column, detail] = problem;
      if (column === undefined && rule !== "text-after-quote") return sink.problem(...problem);
      const target = column === undefined ? undefined : targetOf(column);
      if (column === undefined || target !== undefined) problems.push([rule, line, target, detail]);
    },
    row: (row) => {
      const { line, values } = row;
      const found = problems;
      problems = [];
      if (isExport && values.length > 1 && values.every((value, at) => value === given[at]))
        return sink.row({ ...row, values: columns });
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
