import { ActionError } from "../base/errors.ts";
import { formatBytes, formatUsers } from "../base/numbers.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { countProblems, tellProblems } from "../report/problems.ts";
import { checkUsers, type Findings, poolProblems } from "../users/check.ts";
import type { Defaults } from "../users/convert/assemble.ts";
import { type Rewritten, rewriteUsers } from "../users/convert/rewrite.ts";
import { cutFile, type FilePart } from "../users/convert/split.ts";
import { countUsers, type UsersFile } from "../users/formats/file.ts";
import type { PoolFacts } from "../users/pool.ts";
import { passwordRules } from "../users/rules/password-policy.ts";
import { collectProblems, type ProblemKind, type Problems } from "../users/rules/problems.ts";
import type { World } from "./context.ts";
import { planRows, planSignIn, type SignInPlan } from "./grant-plan.ts";
import { readPool, unreadInWords } from "./read-pool.ts";

/** What is known before a job is made. Filled in as it becomes known, so that a run that breaks off can tell it. */
export type Preflight = {
  poolName: string | undefined;
  /** The pool as the file was held against it. */
  pool: PoolFacts | undefined;
  plan: SignInPlan | undefined;
  /** What the file could not be checked against, and why; undefined where it could be checked against everything. */
  notChecked: string | undefined;
  /** The users in the file. */
  totalUsers: number | undefined;
  /** What the check of the file found; undefined where it was not checked. */
  findings: Findings | undefined;
  /** The file in Cognito's dialect, where the user's own was in another. */
  rewritten: Rewritten | undefined;
  /** What each job is to get of the file, or has got; empty where that is not known. */
  parts: readonly FilePart[];
};

/** With these no job can do what it is made for, so that none is made even where problems are only to be told. */
const alwaysStop: ReadonlySet<string> = new Set([
  ...["not-verifying", "no-hash-import", "hash-column", "groups-column-of-pool"],
  ...Object.keys(passwordRules),
]);

/**
 * Everything that can be known before a job is made: reads the pool, holds the whole file against it, tells all
 * problems, and makes the file into what Cognito takes. With `job-id` the file has been checked when the job was made:
 * then it is only read for the lines of its rows.
 * @throws {ActionError} `bad-users` when the file must not be uploaded
 */
export async function preflight(inputs: Inputs, world: World, known: Preflight): Promise<void> {
  const { usersFile, validate, dryRun, jobId, groupsColumn, csvDefaults } = inputs;
  const { cognito, log, outputs, signal } = world;
  if (usersFile === undefined) return;
  const groups = groupsColumn && {
    column: groupsColumn,
    fallback: csvDefaults.get(groupsColumn) ?? "",
    list: async (signal: AbortSignal) => (await world.users()).groups(signal),
  };
  const doesWithout = dryRun || jobId !== undefined;
  const isKnown = inputs.userPoolId !== "";
  const { unread, ...facts } = await readPool({
    cognito,
    signal,
    isKnown,
    doesWithout,
    groups: groups || undefined,
  });
  const gaps = [
    ...(unread.length === 0 ? [] : [unreadInWords(unread)]),
    ...(validate === "off" ? ["the file (validate: off)"] : []),
  ];
  if (gaps.length > 0) known.notChecked = `Not checked: ${gaps.join("; ")}`;
  if (unread.length > 0) {
    const help = new Set(unread.map(({ help }) => help));
    log.warning([`Not checked: ${unreadInWords(unread)}.`, ...help].join(" "));
  }
  known.poolName = facts.settings?.name;
  const plan = await planSignIn(inputs, facts, world);
  const { hashing, brokenPasswordRules } = plan;
  const pool = { ...facts, hashing, brokenPasswordRules };
  known.plan = plan;
  known.pool = pool;
  if (pool.header !== undefined) outputs.csvHeader(pool.header);

  if (validate === "off") {
    known.totalUsers = await countUsers(usersFile, signal);
    if (jobId === undefined) requireFittingPool(usersFile, pool);
  } else {
    await check(inputs, usersFile, world, pool, plan.defaults, known);
  }
  outputs.totalUsers(known.totalUsers ?? 0);
  log.info(
    `${usersFile.name} has ${formatUsers(known.totalUsers ?? 0)} (${formatBytes(usersFile.bytes)})` +
      `${isKnown ? ` for user pool ${inputs.userPoolId} in ${inputs.region}` : ""}.`,
  );
  if (jobId === undefined) for (const [name, words] of planRows(known)) log.info(`${name}: ${words}.`);
  const { rewritten, totalUsers = 0 } = known;
  const parts = await cutFile(rewritten?.file ?? usersFile, rewritten?.rows.length ?? totalUsers, signal);
  if (jobId !== undefined && parts.length > 1) {
    log.warning(
      `${usersFile.name} takes ${parts.length} import jobs, and which part of it ${jobId} has is not known: the job is ` +
        "judged without the file, and its rows are not told. Give csv-path a file of that part alone, or leave it out.",
    );
    return;
  }
  known.parts = parts;
  if (parts.length > 1) {
    requireWaiting(inputs, parts.length);
    log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`);
  }
}

/** Jobs that follow one another have to be waited for. */
function requireWaiting({ start, waitForCompletion, usersFile }: Inputs, jobs: number): void {
  if (start && waitForCompletion) return;
  throw new ActionError(
    "bad-users",
    `${usersFile?.name} needs ${jobs} import jobs, one after another, as one takes 500,000 users and 100 MB: leave out ` +
      `${start ? "wait-for-completion: false" : "start: false"}, or split the file.`,
  );
}

async function check(
  inputs: Inputs,
  usersFile: UsersFile,
  world: World,
  pool: PoolFacts,
  defaults: Defaults,
  known: Preflight,
): Promise<void> {
  const { usersPath, validate, jobId } = inputs;
  const { log, signal, tempFolder } = world;
  const findings = await checkUsers(usersFile, pool, defaults, signal);
  const { problems } = findings;
  known.totalUsers = findings.users;
  known.findings = findings;
  if (findings.needsRewriting && !findings.fatal) {
    known.rewritten = await rewriteUsers(usersFile, {
      findings,
      pool,
      defaults,
      folder: tempFolder,
      signal,
    });
  }
  if (jobId !== undefined) return;
  const stopping = mustStop(findings, validate) || known.rewritten?.rows.length === 0;
  if (problems.total > 0) {
    await log.group(`Problems in ${usersFile.name}`, async () => {
      tellProblems(problems, usersPath, log, { annotations: world.annotations, stopping });
    });
  }
  if (stopping) {
    world.outputs.totalUsers(findings.users);
    throw badUsers(usersFile, problems);
  }
}

/** What is wrong between pool and inputs needs no look into the file, and is asked even where that stays unread. */
function requireFittingPool(usersFile: UsersFile, pool: PoolFacts): void {
  const problems = collectProblems();
  for (const { rule, column } of poolProblems(pool)) problems.add(rule, undefined, column);
  if (problems.total > 0) throw badUsers(usersFile, problems);
}

function badUsers({ name }: UsersFile, problems: Problems): ActionError {
  return new ActionError("bad-users", `${countProblems(problems, name)}: ${problemWords(problems)}.`);
}

function mustStop({ problems, fatal }: Findings, validate: Inputs["validate"]): boolean {
  if (validate === "error" || fatal) return problems.stopping > 0;
  return problems.kinds().some(({ rule }) => alwaysStop.has(rule));
}

/** The kinds of problems that weigh most, in words. */
function problemWords(problems: Problems): string {
  const kinds = problems.kinds().filter(({ stops }) => stops);
  const named = kinds.slice(0, 3).map((kind) => `${kind.sentence}${linesInWords(kind)}`);
  return kinds.length > named.length ? `${named.join("; ")}; and more` : named.join("; ");
}

/** ` (line 3)`, ` (lines 3, 4, 7 and more)`; empty where the problem has no line. */
function linesInWords({ count, first }: ProblemKind): string {
  const lines = [...new Set(first.flatMap(({ line }) => line ?? []))];
  if (lines.length === 0) return "";
  const more = lines.length > 3 || count > first.length ? " and more" : "";
  return ` (line${lines.length === 1 && more === "" ? "" : "s"} ${lines.slice(0, 3).join(", ")}${more})`;
}
