import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { formatBytes, formatCount, formatDuration, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { digestOf } from "../job/digest.ts";
import { fileChangedError } from "../job/upload.ts";
import { tooManySkipped } from "../job/verdict.ts";
import { logPlan } from "../report/plan.ts";
import { describeKeptPasswords, planFacts, remainderFacts } from "../report/plan-facts.ts";
import { describeProblems, logProblems } from "../report/problems.ts";
import { checkUsers, type Findings } from "../users/check.ts";
import { maxConcurrentHashes } from "../users/convert/row-writer.ts";
import { jobLimits, splitIntoParts } from "../users/convert/split.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { countUsers } from "../users/formats/lines.ts";
import { hashMs } from "../users/password-hash.ts";
import { hasEffect } from "../users/rules/catalogue.ts";
import { inputProblems } from "../users/rules/input-problems.ts";
import { nameCollector, planUsers, requireUserList } from "./plan-users.ts";
import { logPool, planPool } from "./pool.ts";
import type { PoolPlan } from "./read-pool.ts";
import type { Run } from "./record.ts";
import { useJobMap } from "./resume.ts";

/**
 * Checks everything that can be known before a job is created: reads the pool, checks the whole file against it, reports
 * all problems, and converts the file into Cognito's CSV. With `job-id` the file was checked when the job was created, and
 * is only read for the line numbers of its rows.
 * @throws {ActionError} `bad-users` if the file must not be uploaded
 */
export async function checkFile(run: Run): Promise<void> {
  const { inputs, record, state, log } = run;
  const { usersFile } = inputs;
  if (usersFile === undefined) return logPool(run);
  const createsJob = inputs.jobId === undefined;
  if (createsJob) record.note({ digest: await digestOf(usersFile) });
  const pool = await planPool(run);
  if (inputs.validate === "off") await checkWithoutReading(run, usersFile, pool);
  else await checkRows(run, usersFile, pool);
  logUserPlan(run);
  if (createsJob) {
    for (const [name, words] of planFacts(state)) {
      // A notice has said that existing users keep their password.
      if (name !== "Existing users") log.info(`${name}: ${words}.`);
    }
  }
  await (createsJob ? splitFile(run, usersFile) : useJobMap(run, usersFile));
  await requireUserList(run);
}

/** Checks the inputs, the pool and the size of a file whose rows are not read (validate: off). */
async function checkWithoutReading(run: Run, usersFile: UsersFile, pool: PoolPlan): Promise<void> {
  const { name, bytes } = usersFile;
  const users = await countUsers(usersFile, run.signal);
  recordUserCount(run, usersFile, users);
  if (run.inputs.jobId !== undefined) return;
  const problems = inputProblems(pool);
  if (problems.total > 0) throw badUsers(describeProblems(problems, name));
  if (users <= jobLimits.users && bytes <= jobLimits.bytes) return;
  throw badUsers(
    `${name} has ${formatUsers(users)} and ${formatBytes(bytes)}, but an import job takes at most 500,000 users and 100 MB. ` +
      "Leave out validate: off, and the file is split into several jobs.",
  );
}

async function checkRows(run: Run, usersFile: UsersFile, pool: PoolPlan): Promise<void> {
  const { inputs, record, state, log, signal, docsUrl } = run;
  const { validate } = inputs;
  const mapping = { ...inputs.mapping, now: run.cognito.time() };
  let names = nameCollector(inputs, pool);
  const findings = await checkUsers(usersFile, pool, pool.defaults, signal, mapping, () => {
    names = nameCollector(inputs, pool);
    return names ?? { add: () => {} };
  });
  const { problems } = findings;
  record.note({ findings });
  recordUserCount(run, usersFile, findings.users);
  if (inputs.jobId !== undefined) return;
  try {
    const hash = hashFor(run, findings, pool);
    if (!findings.fatal) await planUsers(run, { usersFile, pool, findings, hash, names });
  } catch (error) {
    // The problems of the file matter more than why the look-up failed.
    if (isAbort(error) || !mustStop(findings, validate)) throw error;
    log.warning(describeError(error));
  }
  logRemainder(run, findings);
  const { rewritten, annotationsLeft: maxAnnotations } = state;
  const existing = rewritten?.existing.rows.length ?? 0;
  const stops = mustStop(findings, validate) || (rewritten?.rows.length === 0 && existing === 0);
  const tooMany = tooManySkipped(existing, inputs.maxSkippedUsers, findings.users);
  if (stops || tooMany.length > 0) logUserPlan(run);
  if (problems.total > 0) {
    const options = { path: inputs.usersPath, maxAnnotations, stops, docsUrl };
    record.annotated(await logProblems(problems, usersFile.name, log, options));
  }
  if (stops) {
    // Without a problem, the file must have lost its users since it was checked.
    if (problems.total === 0) throw fileChangedError(usersFile.name);
    record.note({ stoppedByProblems: true });
    throw badUsers(describeProblems(problems, usersFile.name));
  }
  const keep = describeKeptPasswords(state.userPlan);
  if (keep !== undefined && (inputs.password !== undefined || inputs.passwordColumn !== undefined)) {
    log.notice(`${keep}: passwords are only for users whom this run imports.`);
  }
  if (tooMany.length > 0) throw badUsers(tooMany.join(" "));
}

function recordUserCount({ record, log }: Run, { name, bytes }: UsersFile, users: number): void {
  record.usersCounted(users);
  log.info(`${name} has ${formatUsers(users)} (${formatBytes(bytes)}).`);
}

function logUserPlan({ state: { userPlan, findings }, log }: Run): void {
  if (userPlan !== undefined) logPlan(userPlan, findings?.problems.errors ?? 0, log);
}

function logRemainder({ inputs, log }: Run, findings: Findings): void {
  const outcome =
    inputs.password === undefined ? "have to reset their password" : "get the input password instead";
  for (const [name, words] of remainderFacts(findings)) {
    if (name === "Left out") log.info(`${name}: ${words}.`);
    else log.warning(`${name}: ${words}. These users ${outcome}.`);
  }
  const unused = findings.remainder?.unusedColumns() ?? [];
  if (unused.length > 0) log.debug(`Columns that are not used: ${unused.join(", ")}`);
}

/** Returns the function that hashes the file's passwords, if a job will need hashes, and logs how long hashing takes. */
function hashFor({ inputs, log }: Run, findings: Findings, { hash, hashing }: PoolPlan): PoolPlan["hash"] {
  const { passwords } = findings;
  if (hash === undefined || passwords === 0) return undefined;
  if (inputs.dryRun || mustStop(findings, inputs.validate)) return undefined;
  const duration = formatDuration((passwords * hashMs) / maxConcurrentHashes);
  log.info(`Hashing up to ${formatCount(passwords)} passwords with ${hashing} takes up to ${duration}.`);
  return hash;
}

/** Cuts the file into as many parts as it needs jobs. */
async function splitFile({ inputs, record, state, log, signal }: Run, usersFile: UsersFile): Promise<void> {
  const { start, waitForCompletion } = inputs;
  const { rewritten, totalUsers = 0 } = state;
  if (rewritten?.rows.length === 0) return record.noJobNeeded();
  const parts = await splitIntoParts(
    rewritten?.file ?? usersFile,
    rewritten?.rows.length ?? totalUsers,
    signal,
  );
  record.note({ parts });
  if (parts.length === 1) return;
  // Jobs that follow one another have to be waited for.
  if (!start || !waitForCompletion) {
    throw badUsers(
      `${usersFile.name} needs ${parts.length} import jobs, one after another, as one takes 500,000 users and 100 MB: leave out ` +
        `${start ? "wait-for-completion: false" : "start: false"}, or split the file.`,
    );
  }
  log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`);
}

function badUsers(message: string): ActionError {
  return new ActionError("bad-users", message);
}

function mustStop({ problems, fatal }: Findings, validate: Inputs["validate"]): boolean {
  if (validate === "error" || fatal) return problems.errors > 0;
  return problems.kinds().some(({ rule }) => hasEffect(rule, "stops-run"));
}
