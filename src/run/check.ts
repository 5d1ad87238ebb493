import { ActionError, describeError, isAbort } from "../base/errors.ts";
import { formatBytes, formatCount, formatDuration, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { fileChanged } from "../job/upload.ts";
import { tooManySkipped } from "../job/verdict.ts";
import { logPlan } from "../report/plan.ts";
import { describeProblems, logProblems } from "../report/problems.ts";
import type { Findings } from "../users/check.ts";
import { checkUsers } from "../users/check.ts";
import type { Defaults } from "../users/convert/assemble.ts";
import { rowsAtOnce } from "../users/convert/row-writer.ts";
import { cutFile, jobLimits } from "../users/convert/split.ts";
import type { UsersFile } from "../users/formats/file.ts";
import { countUsers } from "../users/formats/lines.ts";
import { hashMs } from "../users/password-hash.ts";
import type { PoolFacts } from "../users/pool.ts";
import { hasEffect } from "../users/rules/catalogue.ts";
import { inputProblems } from "../users/rules/input-problems.ts";
import type { Problems } from "../users/rules/problems.ts";
import type { RunContext } from "./context.ts";
import { existingKeepPassword, type GrantPlan, planGrants, planRows } from "./grant-plan.ts";
import { describePool, guardNames, logPool } from "./guards.ts";
import { nameCollector, planUsers } from "./plan-users.ts";
import { readPool, unreadInWords } from "./read-pool.ts";
import type { Run } from "./record.ts";
import { remainderRows } from "./remainder.ts";
import { useJobMap } from "./resume.ts";
import { requireUserList } from "./user-list.ts";

/**
 * Checks everything that can be known before a job is created: reads the pool, checks the whole file against it, reports
 * all problems, and converts the file into what Cognito takes. With `job-id` the file was checked when the job was
 * created: it is read for the lines of its rows only.
 * @throws {ActionError} `bad-users` if the file must not be uploaded
 */
export async function checkFile(run: Run): Promise<void> {
  const { inputs, context, record } = run;
  const { usersFile, validate, jobId } = inputs;
  const { log, signal } = context;
  if (usersFile === undefined) return logPool(run);
  const { pool, defaults } = await readPoolAndPlan(run);
  if (validate === "off") {
    countedUsers(run, usersFile, await countUsers(usersFile, signal));
    if (jobId === undefined) {
      requireFittingPool(usersFile, pool);
      requireOneJob(usersFile, record.state.totalUsers ?? 0);
    }
  } else {
    await checkRows(run, usersFile, pool, defaults);
  }
  const { userPlan, findings } = record.state;
  if (userPlan !== undefined) logPlan(userPlan, findings?.problems.errors ?? 0, log);
  if (jobId === undefined) {
    // A notice has said that existing users keep their password.
    const rows = planRows(record.state).filter(([name]) => name !== "Existing users");
    for (const [name, words] of rows) log.info(`${name}: ${words}.`);
  }
  await (jobId === undefined ? splitFile(run, usersFile) : useJobMap(run, usersFile));
  await requireUserList(run);
}

/** Reads the pool and plans passwords and groups, as far as that is possible before the file is read. */
async function readPoolAndPlan(run: Run): Promise<{ pool: PoolFacts; defaults: Defaults }> {
  const { inputs, context, record } = run;
  const { validate, dryRun, jobId, groupsColumn, passwordColumn, csvDefaults } = inputs;
  const { cognito, log, signal } = context;
  const groups = groupsColumn && {
    column: groupsColumn,
    fallback: csvDefaults.get(groupsColumn) ?? "",
    creates: inputs.createGroups,
    list: async (signal: AbortSignal) => (await context.users()).groups(signal),
  };
  const doesWithout = dryRun || jobId !== undefined;
  const isKnown = inputs.userPoolId !== "";
  const { unread, ...facts } = await readPool({
    ...{ signal, isKnown, doesWithout },
    cognito: { getCsvHeader: cognito.getCsvHeader, describeUserPool: () => describePool(run) },
    groups: groups || undefined,
  }).finally(() => logPool(run));
  const uncheckedGuards = record.state.userPool === undefined ? guardNames(inputs) : [];
  if (unread.length > 0) {
    const help = new Set(unread.map(({ help }) => help));
    log.warning(
      [`Not checked: ${[unreadInWords(unread), ...uncheckedGuards].join("; ")}.`, ...help].join(" "),
    );
  }
  const plan = await planGrants(inputs, facts, context);
  const { hashing, brokenPasswordRules, defaults } = plan;
  const passwords = passwordColumn === undefined ? undefined : { column: passwordColumn, mask: log.mask };
  const pool = { ...facts, hashing, brokenPasswordRules, passwords };
  record.poolRead(pool, plan, unread);
  const gaps = [...(unread.length === 0 ? [] : [unreadInWords(unread)]), ...uncheckedGuards];
  for (const gap of [...gaps, ...(validate === "off" ? ["the file (validate: off)"] : [])])
    record.partNotChecked(gap);
  return { pool, defaults };
}

/** Cuts the file into as many parts as it needs jobs. */
async function splitFile({ inputs, context, record }: Run, usersFile: UsersFile): Promise<void> {
  const { start, waitForCompletion } = inputs;
  const { log, signal } = context;
  const { rewritten, totalUsers = 0 } = record.state;
  if (rewritten?.rows.length === 0) return record.noJobNeeded();
  const parts = await cutFile(rewritten?.file ?? usersFile, rewritten?.rows.length ?? totalUsers, signal);
  record.fileSplit(parts);
  if (parts.length === 1) return;
  // Jobs that follow one another have to be waited for.
  if (!start || !waitForCompletion) {
    throw new ActionError(
      "bad-users",
      `${usersFile.name} needs ${parts.length} import jobs, one after another, as one takes 500,000 users and 100 MB: leave out ` +
        `${start ? "wait-for-completion: false" : "start: false"}, or split the file.`,
    );
  }
  log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`);
}

function countedUsers({ context, record }: Run, { name, bytes }: UsersFile, users: number): void {
  record.usersCounted(users);
  context.log.info(`${name} has ${formatUsers(users)} (${formatBytes(bytes)}).`);
}

async function checkRows(run: Run, usersFile: UsersFile, pool: PoolFacts, defaults: Defaults): Promise<void> {
  const { inputs, context, record } = run;
  const { usersPath, validate, jobId } = inputs;
  const { log, signal, docsUrl } = context;
  const mapping = { ...inputs.mapping, now: context.cognito.time() };
  let names = nameCollector(inputs, pool);
  const findings = await checkUsers(usersFile, pool, defaults, signal, mapping, () => {
    names = nameCollector(inputs, pool);
    return names ?? { add: () => {} };
  });
  const { problems } = findings;
  record.fileChecked(findings);
  countedUsers(run, usersFile, findings.users);
  if (jobId !== undefined) return;
  try {
    const file = { usersFile, pool, defaults, findings, hash: hashFor(run, findings) };
    if (!findings.fatal) await planUsers(run, file, names);
  } catch (error) {
    // The problems of the file matter more than why nobody could be looked up.
    if (isAbort(error) || !mustStop(findings, validate)) throw error;
    log.warning(describeError(error));
  }
  logRemainder(findings, log);
  const { rewritten, userPlan } = record.state;
  const existing = rewritten?.existing.rows.length ?? 0;
  const stops = mustStop(findings, validate) || (rewritten?.rows.length === 0 && existing === 0);
  const tooMany = tooManySkipped(existing, inputs.maxSkippedUsers, findings.users);
  if ((stops || tooMany.length > 0) && userPlan !== undefined) logPlan(userPlan, problems.errors, log);
  if (problems.total > 0) {
    const options = { path: usersPath, maxAnnotations: record.state.annotationsLeft, stops, docsUrl };
    record.annotated(await logProblems(problems, usersFile.name, log, options));
  }
  // Without a problem, the file must have lost its users since it was checked.
  if (stops) throw problems.total === 0 ? fileChanged(usersFile.name) : badUsers(usersFile, problems);
  const keep = existingKeepPassword(userPlan);
  if (keep !== undefined && (inputs.password !== undefined || inputs.passwordColumn !== undefined)) {
    log.notice(`${keep}: passwords are only for users whom this run imports.`);
  }
  if (tooMany.length > 0) throw new ActionError("bad-users", tooMany.join(" "));
}

function logRemainder(findings: Findings, log: RunContext["log"]): void {
  for (const [name, words] of remainderRows(findings)) {
    if (name === "Left out") log.info(`${name}: ${words}.`);
    else log.warning(`${name}: ${words}. These users have to reset their password.`);
  }
  const unused = findings.remainder?.unusedColumns() ?? [];
  if (unused.length > 0) log.debug(`Columns that are not used: ${unused.join(", ")}`);
}

/** Returns what hashes the passwords of the file, if a job will have them, and logs how long it takes. */
function hashFor({ inputs, context, record }: Run, findings: Findings): GrantPlan["hash"] {
  const { dryRun, validate } = inputs;
  const { plan } = record.state;
  if (plan?.hash === undefined || findings.passwords === 0) return undefined;
  if (dryRun || mustStop(findings, validate)) return undefined;
  const ms = (findings.passwords * hashMs) / rowsAtOnce;
  context.log.info(
    `Hashing ${formatCount(findings.passwords)} passwords with ${plan.hashing} takes about ${formatDuration(ms)}.`,
  );
  return plan.hash;
}

/** Checks what the inputs and the user pool contradict each other in, which needs no file. */
function requireFittingPool(usersFile: UsersFile, pool: PoolFacts): void {
  const problems = inputProblems(pool);
  if (problems.total > 0) throw badUsers(usersFile, problems);
}

/** A file that is uploaded as it is cannot be cut. */
function requireOneJob({ name, bytes }: UsersFile, users: number): void {
  if (users <= jobLimits.users && bytes <= jobLimits.bytes) return;
  throw new ActionError(
    "bad-users",
    `${name} has ${formatUsers(users)} and ${formatBytes(bytes)}, but an import job takes at most 500,000 users and 100 MB. ` +
      "Leave out validate: off, and the file is split into several jobs.",
  );
}

function badUsers({ name }: UsersFile, problems: Problems): ActionError {
  return new ActionError("bad-users", describeProblems(problems, name));
}

function mustStop({ problems, fatal }: Findings, validate: Inputs["validate"]): boolean {
  if (validate === "error" || fatal) return problems.errors > 0;
  return problems.kinds().some(({ rule }) => hasEffect(rule, "stops-run"));
}
