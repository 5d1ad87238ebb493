import { countsOf, handledUsers, type ImportJob, isFinal } from "../base/import-job.ts";
import { type NumberSet, numberSet } from "../base/number-list.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import { countMappedUsers, type FileRows, readJobMap, withoutRows } from "../job/job-map.ts";
import { rewriteUsers } from "../users/convert/rewrite.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { findUsers, isOlder, namesInFile, readRows } from "./find-users.ts";
import { startAndWait } from "./follow-job.ts";
import type { Run } from "./record.ts";

/**
 * Starts a job that an earlier step created, unless it was started, and waits for its end.
 * @returns the job as it was last seen
 */
export async function resumeJob(run: Run, jobId: string): Promise<ImportJob> {
  const { record, state, cognito, clock, log, signal } = run;
  const job = record.jobSeen(await cognito.describeUserImportJob(jobId, signal));
  log.info(`Import job ${jobId} named ${job.JobName} is ${job.Status}.`);
  // AWS refuses to start a job without a file.
  record.note({ hasFile: true });
  if (job.StartDate !== undefined) {
    record.jobStarted(clock.now() - Math.max(0, cognito.time() - job.StartDate.getTime()));
  }
  const ended = await startAndWait(run, job, state.users?.uploaded);
  if (isFinal(ended)) {
    await findRows(run, ended);
    record.jobSeen(ended);
  }
  return ended;
}

/** Uses the map of the job's rows, if the step that created the job left one and it fits the file. */
export async function useJobMap(run: Run, usersFile: UsersFile): Promise<void> {
  const { jobId } = run.inputs;
  const map = jobId === undefined ? undefined : await readJobMap(run, jobId);
  if (map === undefined) return;
  const leftOut = numberSet();
  for (const [first, last] of map.existing) for (let row = first; row <= last; row++) leftOut.add(row);
  const rows = withoutRows(await wholeFile(run, usersFile), leftOut);
  const users = countMappedUsers(map, rows);
  if (users === undefined) {
    run.log.info(`${usersFile.name} has changed since import job ${jobId} was created from it.`);
  } else setRows(run, usersFile, rows, map.firstRow, users);
}

/**
 * Finds out which rows of the file a job without a map had: all, or those of the users who did not exist when it was
 * created. The job's counters show which.
 */
async function findRows(run: Run, job: ImportJob): Promise<void> {
  const { usersFile } = run.inputs;
  if (run.state.parts.length > 0) return;
  const handled = handledUsers(countsOf(job));
  if (usersFile === undefined) {
    if (job.Status === "Succeeded") run.record.usersCounted(handled);
    return;
  }
  const whole = await wholeFile(run, usersFile);
  if (handled === 0 || handled === whole.count) return setRows(run, usersFile, whole, 0, whole.count);
  const olderUsers = await findOlderUsers(run);
  const left = typeof olderUsers === "string" ? undefined : withoutRows(whole, olderUsers);
  if (handled === left?.count) return setRows(run, usersFile, left, 0, left.count);
  const newUsers =
    left === undefined
      ? `and which of them existed before the job is not known. ${olderUsers}`
      : `of whom ${formatCount(left.count)} did not exist before the job. Give csv-path the file of the job.`;
  run.record.usersCounted(handled);
  run.log.warning(
    `Outcomes are reported without lines, and failed rows are not written to a file: import job ${job.JobId} processed ` +
      `${formatUsers(handled)}, but ${usersFile.name} has ${formatUsers(whole.count)}, ${newUsers}`,
  );
}

/** Returns the rows of users who are older than the job, or why they are not known. */
async function findOlderUsers(run: Run): Promise<NumberSet | string> {
  const { state } = run;
  if (state.findings === undefined) return "The file was not read (validate: off).";
  const found = await findUsers(run, await namesInFile(run));
  if (typeof found === "string") return found;
  const rows = numberSet();
  await readRows(run, ({ index }, username) => {
    const user = found.find(username);
    if (user !== undefined && isOlder(user, state)) rows.add(index);
  });
  return rows;
}

/** Returns the rows of the file that can be uploaded. */
async function wholeFile(
  { state, tempFolder: folder, signal }: Run,
  usersFile: UsersFile,
): Promise<FileRows> {
  const { findings, pool, totalUsers: count = 0 } = state;
  if (!findings?.needsRewriting || findings.fatal || pool === undefined) {
    return { count, rewritten: undefined };
  }
  const { defaults } = pool;
  const rewritten = await rewriteUsers(usersFile, { findings, pool, defaults, folder, signal });
  await rewritten.remove();
  return { count: rewritten.rows.length, rewritten };
}

function setRows(
  { record }: Run,
  usersFile: UsersFile,
  { rewritten }: FileRows,
  firstRow: number,
  users: number,
): void {
  const { existing, excludedRows } = rewritten ?? {};
  record.usersCounted(users + (existing?.rows.length ?? 0) + (excludedRows?.length ?? 0));
  if (rewritten) record.note({ rewritten: { ...rewritten, file: usersFile, remove: async () => {} } });
  record.note({ parts: [{ upload: usersFile, firstRow, users }] });
}
