import { checkColumns, reportHeader } from "./check-header.ts";
import { addProblem, checkRow } from "./check-row.ts";
import { type Check, newCheck } from "./check-state.ts";
import type { Defaults } from "./convert/assemble.ts";
import { type Mapping, mapperOf, noMapping } from "./convert/mapping.ts";
import { detectFormat } from "./formats/detect.ts";
import { allTrimmed, type DialectNotes } from "./formats/dialect.ts";
import type { UsersFile } from "./formats/file.ts";
import { readUsers } from "./formats/read.ts";
import type { Row, RowSink } from "./formats/rows.ts";
import { isExpectedColumn, isOwnColumn, type PoolFacts } from "./pool.ts";
import { inputProblems } from "./rules/input-problems.ts";
import type { MappedSink } from "./sources/sink.ts";
import { recognizeSource } from "./sources/sources.ts";
import type { NameCollector } from "./user-index.ts";

export type Findings = ReturnType<typeof findingsOf>;

/**
 * Checks a file against every rule that can be checked with these facts about the pool. Rows are checked one by one and not
 * kept.
 * @param collectNames creates a collector of user names; called again if the file has to be read again
 */
export async function checkUsers(
  file: UsersFile,
  pool: PoolFacts,
  defaults: Defaults,
  signal: AbortSignal,
  given: Mapping = noMapping,
  collectNames?: () => Pick<NameCollector, "add">,
): Promise<Findings> {
  let mapping: Mapping = { ...given, groupNames: new Map() };
  let format = await detectFormat(file.handle, file.name, mapperOf(mapping, pool).reading);
  let absent: ReadonlySet<string> = new Set();
  for (;;) {
    const check = newCheck(file, format, pool, defaults, mapping, collectNames?.(), absent);
    const { notes, mapped } = await readInto(check, signal);
    const { fileColumns } = mapped;
    const lacking = [...mapping.columns].filter(([, from]) => !fileColumns.includes(from));
    if (notes?.hasQuotedValues) {
      // The detection sees only the beginning of the file.
      format = { ...format, kind: "csv", isCsv: true, separator: "," };
    } else if (!mapping.source && !format.isCsv && recognizeSource(fileColumns) === "cognito") {
      // The output of `aws cognito-idp list-users` needs no source.
      mapping = { ...mapping, source: "cognito" };
    } else if (fileColumns.length > 0 && lacking.length > absent.size) {
      absent = new Set(lacking.map(([name]) => name));
    } else if (!mapped.hasLateGroups) return findingsOf(check, notes, mapped);
  }
}

async function readInto(check: Check, signal: AbortSignal) {
  const { file, format, mapping, pool } = check;
  const sink = {
    columns: (...header: Parameters<RowSink["columns"]>) => checkColumns(check, ...header),
    row: (row: Row) => checkRow(check, row),
    skip: () => void check.rows++,
    problem: (...problem: Parameters<RowSink["problem"]>) => addProblem(check, ...problem),
  };
  const mapped = mapperOf(mapping, pool).sinkTo(sink, format.isCsv);
  return { notes: await readUsers(file, format, mapped, signal), mapped };
}

function findingsOf(check: Check, notes: DialectNotes | undefined, mapped: MappedSink) {
  const { file, format, pool, groups, malformedRows, repeatedHeaders, users, names, header } = check;
  const { source, columns: given } = check.mapping;
  const found = source && check.problems.errors > 0 ? recognizeSource(mapped.fileColumns, source) : source;
  const isOtherExport = found !== undefined && found !== source;
  // Without a header, the only other useful problem is that the file is not text.
  const lacksHeader = header.kind === "none" && !check.isDamaged;
  const isMisread = isOtherExport || lacksHeader;
  const problems = isMisread ? inputProblems(pool, given, check.absent) : check.problems;
  if (isOtherExport) problems.add("known-export", check.headerLine, undefined, { detail: found });
  else if (lacksHeader) problems.add("no-header", check.headerLine);
  else reportHeader(check);
  const nobody = mapped.remainder?.leftOut.size ? "all-left-out" : "no-users";
  if (users === 0 && problems.total === 0) problems.add(nobody, 1);
  const hasRows = users > 0 && !isMisread;
  const ownColumns = [
    ["groups-column", pool.groups?.fallback === "" ? pool.groups : undefined],
    ["password-column", pool.passwords],
  ] as const;
  for (const [rule, own] of hasRows ? ownColumns : []) {
    if (own === undefined || !isOwnColumn(own.column, pool)) continue;
    if (!names.includes(own.column) || mapped.lacks?.(own.column)) problems.add(rule, undefined, own.column);
  }
  const needsRewriting = notes?.isExact === false || mapped.changesColumns || changesRows(check);
  if (!needsRewriting) for (const line of check.longRows) problems.add("row-length", line);
  const fatal = users === 0 || check.unreadable || (needsRewriting && check.unwritable);
  // With validate: warn the rest of the file is imported without the columns that the pool does not have.
  const columns = check.dropsColumns ? names.filter((name) => isExpectedColumn(name, pool)) : names;
  const mapping = { ...check.mapping, ignoresUnknown: check.mapping.ignoresUnknown || check.dropsColumns };
  return {
    /** The columns of the file; in JSON and YAML all that any record has. */
    fileColumns: mapped.fileColumns,
    /** What the source does not import; undefined without a source. */
    remainder: mapped.remainder,
    /** The number of group memberships in the rows. */
    memberships: groups?.memberships ?? 0,
    /** The groups to create. */
    newGroups: groups?.finish(problems) ?? [],
    /** The number of users with a password in the file. */
    passwords: check.passwords?.count ?? 0,
    ...{ format, problems },
    /** The columns of the rows that `read` passes on. */
    columns,
    /** The number of users in the file, without those that the source leaves out. */
    users,
    /** Indexes of rows that are not rewritten, because a part of them could not be read as intended. */
    malformedRows,
    /** Whether the file has to be rewritten in Cognito's dialect; otherwise it can be uploaded as it is. */
    needsRewriting,
    /** Whether nothing can be uploaded because the file cannot be read or rewritten. */
    fatal,
    /** Reads the file again, with the columns of the pool and without white space around values. */
    read: (
      sink: Pick<RowSink, "row"> & Partial<RowSink>,
      signal: AbortSignal,
      afterBlock?: () => Promise<void>,
    ): Promise<unknown> => {
      const row = (row: Row) => {
        if (repeatedHeaders.has(row.index)) return;
        const values = allTrimmed(row.values);
        sink.row(values === row.values ? row : { ...row, values });
      };
      const target = { columns: () => {}, problem: () => {}, ...sink, row };
      const mapped = mapperOf(mapping, pool).sinkTo(target, format.isCsv);
      return readUsers(file, format, mapped, signal, afterBlock);
    },
  };
}

/** Returns whether uploaded rows differ from those of the file. */
function changesRows({ format, dropsColumns, isDamaged, repeatedHeaders, assembler }: Check): boolean {
  if (format.kind !== "cognito" || format.encoding !== "utf-8" || format.start.offset > 0) return true;
  if (dropsColumns || isDamaged || repeatedHeaders.size > 0) return true;
  return assembler === undefined || assembler.changesColumns || assembler.hasFilledBlanks;
}
