import type { NumberSet } from "../base/number-list.ts";
import { checkColumns, reportHeader } from "./check-header.ts";
import { addProblem, checkRow } from "./check-row.ts";
import { type Check, newCheck } from "./check-state.ts";
import type { Defaults } from "./convert/assemble.ts";
import { type Mapping, mapperOf, noMapping } from "./convert/mapping.ts";
import type { NameCollector } from "./existing.ts";
import { detectFormat, type Format } from "./formats/detect.ts";
import type { DialectNotes } from "./formats/dialect.ts";
import type { UsersFile } from "./formats/file.ts";
import { readUsers } from "./formats/read.ts";
import type { Row, RowSink } from "./formats/rows.ts";
import { isExpectedColumn, type PoolFacts } from "./pool.ts";
import { inputProblems } from "./rules/input-problems.ts";
import type { Problems } from "./rules/problems.ts";
import type { MappedSink, Remainder } from "./sources/sink.ts";
import { recognizeSource } from "./sources/sources.ts";

export type Findings = {
  format: Format;
  /**
   * Reads the file again, with the columns of the pool.
   * @param raw receives the rows with the columns of the file, before `sink`
   */
  read(
    sink: RowSink,
    signal: AbortSignal,
    afterBlock?: () => Promise<void>,
    raw?: Pick<RowSink, "row">,
  ): Promise<unknown>;
  /** The columns of the file; in JSON and YAML all that any record has. */
  fileColumns: readonly string[];
  /** The columns that `read` gives. */
  columns: readonly string[];
  /** What the source did not take over; undefined without a source. */
  remainder: Remainder | undefined;
  /** The number of users in the file, without those that the source leaves out. */
  users: number;
  /** How many memberships in groups the rows have. */
  memberships: number;
  /** The groups to create. */
  newGroups: readonly string[];
  /** The number of users who have a password of their own. */
  passwords: number;
  problems: Problems;
  /** Indexes of rows that are not rewritten, because a part of them could not be read as intended. */
  malformedRows: NumberSet;
  /** Whether the file has to be rewritten in Cognito's dialect; otherwise it can be uploaded as it is. */
  needsRewriting: boolean;
  /** Whether nothing can be uploaded because the file cannot be read or rewritten. */
  fatal: boolean;
};

/**
 * Checks a file against every rule that applies with what is known of the pool. Rows are checked one by one and not kept.
 * @param collectNames creates what takes the user names; called again if the file has to be read again
 */
export async function checkUsers(
  file: UsersFile,
  pool: PoolFacts,
  defaults: Defaults,
  signal: AbortSignal,
  given: Mapping = noMapping,
  collectNames?: () => Pick<NameCollector, "add">,
): Promise<Findings> {
  let mapping = given;
  let format = await detectFormat(file.handle, file.name, mapperOf(mapping, pool).reading);
  const checked = async (absent?: ReadonlySet<string>) => {
    const check = newCheck(file, format, pool, defaults, mapping, collectNames?.(), absent);
    return { check, ...(await readInto(check, signal)) };
  };
  let { check, notes, mapped } = await checked();
  if (notes?.hasQuotedValues) {
    // The detection sees only the beginning of the file.
    format = { ...format, kind: "csv", isCsv: true, separator: "," };
    ({ check, notes, mapped } = await checked());
  }
  // The output of `aws cognito-idp list-users` needs no source.
  if (!mapping.source && !format.isCsv && recognizeSource(mapped.fileColumns) === "cognito") {
    mapping = { ...mapping, source: "cognito" };
    ({ check, notes, mapped } = await checked());
  }
  const { fileColumns } = mapped;
  const absent = [...mapping.columns].filter(([, from]) => !fileColumns.includes(from));
  if (fileColumns.length > 0 && absent.length > 0)
    ({ check, notes, mapped } = await checked(new Set(absent.map(([name]) => name))));
  return findingsOf(check, notes, mapped);
}

type Reading = { notes: DialectNotes | undefined; mapped: MappedSink };

async function readInto(check: Check, signal: AbortSignal): Promise<Reading> {
  const { file, format, mapping, pool } = check;
  const sink = {
    columns: (names: readonly string[], line: number) => checkColumns(check, names, line),
    row: (row: Row) => checkRow(check, row),
    skip: () => void check.rows++,
    problem: (...problem: Parameters<RowSink["problem"]>) => addProblem(check, ...problem),
  };
  const mapped = mapperOf(mapping, pool).sinkTo(sink, format.isCsv);
  return { notes: await readUsers(file, format, mapped, signal), mapped };
}

function findingsOf(check: Check, notes: DialectNotes | undefined, mapped: MappedSink): Findings {
  const { file, format, pool, groups, malformedRows, users, names, assembled, header } = check;
  // Without a header the rest of the file says nothing, except that it is not text.
  const lacksHeader = header.kind === "none" && !check.isDamaged;
  const problems = lacksHeader ? inputProblems(pool, check.mapping.columns, check.absent) : check.problems;
  if (lacksHeader) problems.add("no-header", check.headerLine);
  else reportHeader(check);
  if (!check.isDamaged) {
    const { replaced } = check;
    for (let at = 0; at < replaced.lines.length; at++) {
      const column = names[replaced.columns.at(at)];
      problems.add("damaged-character", replaced.lines.at(at), column, { detail: "U+FFFD" });
    }
  }
  const nobody = mapped.remainder?.leftOut.size ? "all-left-out" : "no-users";
  if (users === 0 && problems.total === 0) problems.add(nobody, 1);
  const hasRows = users > 0 && !lacksHeader;
  if (hasRows && pool.groups?.fallback === "" && !names.includes(pool.groups.column)) {
    problems.add("groups-column", undefined, pool.groups.column);
  }
  if (hasRows && pool.passwords !== undefined && !names.includes(pool.passwords.column)) {
    problems.add("password-column", undefined, pool.passwords.column);
  }
  const needsRewriting =
    format.kind !== "cognito" ||
    format.encoding !== "utf-8" ||
    format.start.offset > 0 ||
    notes?.isExact === false ||
    mapped.changesColumns ||
    check.leavesOut ||
    assembled === undefined ||
    assembled.changesColumns ||
    assembled.hasFilledBlanks;
  if (!needsRewriting) for (const line of check.longRows) problems.add("row-length", line);
  const fatal = users === 0 || check.unreadable || (needsRewriting && check.unwritable);
  // With validate: warn the rest of the file is imported without the columns that the pool does not have.
  const columns = check.leavesOut ? names.filter((name) => isExpectedColumn(name, pool)) : names;
  const mapping = { ...check.mapping, ignoresUnknown: check.mapping.ignoresUnknown || check.leavesOut };
  return {
    ...{ fileColumns: mapped.fileColumns, remainder: mapped.remainder },
    ...{ memberships: groups?.memberships ?? 0, newGroups: groups?.finish(problems) ?? [] },
    passwords: check.passwords?.count ?? 0,
    ...{ format, columns, users, problems, malformedRows, needsRewriting, fatal },
    read: (sink, signal, afterBlock, raw) => {
      const again = mapperOf(mapping, pool).sinkTo(sink, format.isCsv);
      const row = (row: Row) => {
        raw?.row(row);
        again.row(row);
      };
      return readUsers(file, format, raw === undefined ? again : { ...again, row }, signal, afterBlock);
    },
  };
}
