/**
 * The life of an import job. Without timers: each request computes the state from the clock, so that a test can stop the clock,
 * and half a million users take no longer than reading their file.
 */

import { addUser, isTrue } from "../cognito/directory.ts";
import { type HashingAlgorithm, type PasswordHash, readHash } from "../cognito/hashes.ts";
import { csvHeader, hashColumn } from "../cognito/schema.ts";
import { addOutcome } from "../logs/outcomes.ts";
import type { EmulatorSettings } from "../settings.ts";
import type { ContactAttribute, ImportJob, JobStatus, State, UserPool } from "../state.ts";
import { type ImportedFile, nextRow, openFile, type Row } from "./file.ts";
import { brokenRule, type Candidate, succeeded } from "./rules.ts";

/** AWS's completion messages. */
export const completionMessages = {
  succeeded: "Import Job Completed Successfully.",
  tooMany: "Too many users have failed or been skipped during the import.",
  stopped: "The Import Job was stopped by the developer.",
  expired: "The user import job has expired.",
};

/** "One active job per account": these are the active ones. */
export const activeStatuses: JobStatus[] = ["Pending", "InProgress", "Stopping"];

/** Updates all jobs, their users and their logs to their state at `now`. */
export function advanceAll(state: State, settings: EmulatorSettings, now: number): void {
  for (const pool of state.pools.values()) {
    for (const job of pool.jobs.values()) advance(job, pool, settings, now);
  }
}

/** Updates one job to `now`, status by status. */
export function advance(job: ImportJob, pool: UserPool, settings: EmulatorSettings, now: number): void {
  while (steps[job.status]?.(job, pool, settings, now));
}

/** Sets a job's status, with its time. */
export function enter(job: ImportJob, status: JobStatus, time: number): void {
  job.status = status;
  job.since = time;
}

/** Processes a job in a status up to `now`; returns whether the status changed. Final statuses have no step. */
type Step = (job: ImportJob, pool: UserPool, settings: EmulatorSettings, now: number) => boolean;

const steps: Partial<Record<JobStatus, Step>> = {
  Created(job, _pool, settings, now) {
    const end = job.since + milliseconds(settings.expirySeconds, settings);
    if (now < end) return false;
    return finish(job, "Expired", completionMessages.expired, end);
  },

  Pending(job, pool, settings, now) {
    const end = job.since + milliseconds(settings.pendingSeconds, settings);
    if (now < end) return false;
    const file = openFile(job.upload ?? Buffer.alloc(0), csvHeader(pool), end, settings);
    if (typeof file === "string") return finish(job, "Failed", file, end);
    // "Job with an algorithm but no column: the job fails": of the pool or of the file, as no file has a column more.
    if (job.hashing !== undefined && !file.header.includes(hashColumn)) {
      return finish(job, "Failed", `The file has no column ${hashColumn} for the hashes.`, end);
    }
    job.file = file;
    enter(job, "InProgress", end);
    return true;
  },

  InProgress(job, pool, settings, now) {
    if (job.file === undefined) return false;
    const ended = handleRows(job, job.file, pool, settings, now);
    if (ended === undefined) return false;
    const broken = job.failed + job.skipped;
    const failed = settings.failAfterRows !== undefined && job.file.handled >= settings.failAfterRows;
    return failed || broken > settings.failedShare * job.file.rows
      ? finish(job, "Failed", completionMessages.tooMany, ended)
      : finish(job, "Succeeded", completionMessages.succeeded, ended);
  },

  Stopping(job, pool, settings, now) {
    // "You have stopped the job, but the job has not stopped importing users yet": rows go on being handled. (API)
    const end = job.since + milliseconds(settings.stoppingSeconds, settings);
    if (job.file !== undefined) handleRows(job, job.file, pool, settings, Math.min(now, end));
    if (now < end) return false;
    return finish(job, "Stopped", completionMessages.stopped, end);
  },
};

function finish(job: ImportJob, status: JobStatus, message: string, time: number): boolean {
  enter(job, status, time);
  job.completedAt = time;
  job.completionMessage = message;
  job.upload = undefined;
  job.file = undefined;
  return true;
}

/** Processes the rows due by `until`. Returns the time of the last row if no rows are left. */
function handleRows(
  job: ImportJob,
  file: ImportedFile,
  pool: UserPool,
  settings: EmulatorSettings,
  until: number,
): number | undefined {
  const rowsPerMillisecond = (settings.usersPerSecond * settings.speed) / 1000;
  const last = Math.min(file.rows, settings.failAfterRows ?? Infinity);
  const { progress, countedUntil } = file;
  const due = Number.isFinite(rowsPerMillisecond)
    ? progress + (until - countedUntil) * rowsPerMillisecond
    : last;
  // A sum of fractions can be slightly below the whole number.
  const whole = Math.min(Math.floor(due + 1e-6), last);
  let time = countedUntil;
  while (file.handled < whole) {
    const row = nextRow(file);
    if (row === undefined) break;
    file.handled += 1;
    time = countedUntil + Math.max(0, (file.handled - progress) / rowsPerMillisecond);
    handleRow(job, file, row, pool, settings, time);
  }
  file.progress = Math.min(due, file.rows);
  file.countedUntil = until;
  return file.handled >= last ? time : undefined;
}

function handleRow(
  job: ImportJob,
  file: ImportedFile,
  row: Row,
  pool: UserPool,
  settings: EmulatorSettings,
  time: number,
): void {
  const candidate = candidateOf(row, file.header, pool, job.hashing);
  const broken = brokenRule(candidate);
  // AWS does not document whether the header counts as a line of the row log; both were seen.
  const line = row.line - 2 + settings.firstUserLine;
  if (broken === undefined) {
    const hash = hashOf(candidate);
    const signsIn = hash !== undefined || hasPasswordlessFactor(candidate);
    const status = signsIn ? "CONFIRMED" : "RESET_REQUIRED";
    const user = addUser(pool, candidate.username, attributesOf(candidate, settings), status, time);
    if (hash !== undefined) user.passwords.push(hash);
    job.imported += 1;
    addOutcome(job.log.outcomes, time, line, "SUCCEEDED", succeeded);
  } else {
    if (broken.outcome === "SKIPPED") job.skipped += 1;
    else job.failed += 1;
    addOutcome(job.log.outcomes, time, line, broken.outcome, broken.reason);
  }
}

/** Returns a row in the form that the rules check. */
function candidateOf(
  row: Row,
  header: string[],
  pool: UserPool,
  hashing: HashingAlgorithm | undefined,
): Candidate {
  const values: Record<string, string> = {};
  header.forEach((column, index) => {
    const value = row.values[index];
    if (value !== undefined && value !== "") values[column] = value;
  });
  return {
    pool,
    hashing,
    username: values["cognito:username"] ?? "",
    values,
    width: row.values.length,
    columns: header.length,
    characters: [...row.text].length,
  };
}

/** Returns the columns that become attributes of the user. */
function attributesOf(candidate: Candidate, settings: EmulatorSettings): Record<string, string> {
  const isAttribute = (column: string) => !column.startsWith("cognito:") && column !== hashColumn;
  const attributes = Object.fromEntries(
    Object.entries(candidate.values).filter(([column]) => isAttribute(column)),
  );
  const { birthdate } = attributes;
  if (birthdate === undefined || settings.storedBirthdate === "as-imported") return attributes;
  return { ...attributes, birthdate: birthdate.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2") };
}

/** Returns whether the user has a verified address for codes. An imported user has no passkey. */
function hasPasswordlessFactor({ pool, values }: Candidate): boolean {
  const reaches = (attribute: ContactAttribute) =>
    values[attribute] !== undefined && isTrue(values[`${attribute}_verified`]);
  return (
    (pool.firstAuthFactors.includes("EMAIL_OTP") && reaches("email")) ||
    (pool.firstAuthFactors.includes("SMS_OTP") && reaches("phone_number"))
  );
}

function hashOf({ hashing, values }: Candidate): PasswordHash | undefined {
  const hash = values[hashColumn];
  return hashing === undefined || hash === undefined ? undefined : readHash(hashing, hash);
}

const milliseconds = (seconds: number, settings: EmulatorSettings) => (seconds * 1000) / settings.speed;
