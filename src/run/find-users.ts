import { makePace } from "../aws/pace.ts";
import { usernameColumn } from "../base/columns.ts";
import { messageOf } from "../base/errors.ts";
import { countsOf } from "../base/import-job.ts";
import type { PoolUser } from "../base/pool-user.ts";
import { assembly } from "../users/convert/assemble.ts";
import { collectNames, type WantedNames } from "../users/existing.ts";
import { allTrimmed } from "../users/formats/dialect.ts";
import type { Row } from "../users/formats/rows.ts";
import type { Existing } from "../users/plan.ts";
import { lookUpUsers } from "./look-up.ts";
import { settingsUnknown } from "./plan-users.ts";
import type { Run, RunState } from "./record.ts";

/** The users of the pool, or why they are not known, in a sentence. */
export type FoundUsers =
  | { kind: "known"; existing: Existing }
  | { kind: "unknown"; reason: string; cause?: unknown };

/** Returns when the first job was created, in milliseconds since 1970. */
export function importBegan({ jobs }: Pick<RunState, "jobs">): number {
  return jobs[0]?.CreationDate?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** Whether a user existed before the import began. Times of the API may lack their milliseconds. */
export function isOlder({ createdAt }: PoolUser, began: number): boolean {
  return createdAt < (createdAt % 1000 === 0 ? Math.floor(began / 1000) * 1000 : began);
}

/** Returns what reads the user name from a row, as Cognito gets it. */
export function usernameReader({ inputs, record }: Run): (row: Pick<Row, "values">) => string {
  const { findings, pool } = record.state;
  const facts = pool ?? { header: undefined, settings: undefined };
  const { columns, assemble } = assembly(findings?.columns ?? [], facts, inputs.csvDefaults, false);
  const usernameAt = columns.indexOf(usernameColumn);
  return ({ values }) => assemble(allTrimmed(values))[usernameAt] ?? "";
}

/** Reads the file for the user names of some rows. */
export async function namesInFile(
  run: Run,
  includes: (row: Row, username: string) => boolean,
): Promise<WantedNames> {
  const { findings, pool } = run.record.state;
  const rules = pool?.settings ?? { usernameAttributes: [], caseSensitive: true };
  const names = collectNames(rules, Number.POSITIVE_INFINITY);
  const usernameOf = usernameReader(run);
  const row = (row: Row) => {
    const username = usernameOf(row);
    if (username !== "" && includes(row, username)) names.add(username);
  };
  await findings?.read({ columns: () => {}, problem: () => {}, row }, run.context.signal);
  return names.names ?? new Map();
}

/** Looks up users of the file, however many calls that takes. */
export async function findUsers({ context, record }: Run, names: WantedNames): Promise<FoundUsers> {
  const { clock, signal, callsPerSecond } = context;
  const { pool, jobs } = record.state;
  const rules = pool?.settings;
  if (rules === undefined) return { kind: "unknown", reason: settingsUnknown };
  const imported = jobs.reduce((sum, job) => sum + countsOf(job).imported, 0);
  const result = await lookUpUsers({
    users: await context.users(),
    pace: makePace({ perSecond: callsPerSecond.lookUps, clock, signal }),
    ...{ clock, signal, rules, names, fileUsers: names.size, columns: [] },
    estimatedUsers: (rules.estimatedUsers ?? 0) + imported,
    maxCalls: Number.POSITIVE_INFINITY,
    onProgress: () => {},
  });
  if (result.kind === "known") return result;
  const cause = result.kind === "denied" ? result.error : undefined;
  return { kind: "unknown", reason: messageOf(cause), cause };
}
