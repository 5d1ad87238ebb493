import { ActionError } from "./errors.js";
import { formatBytes, formatCount, formatUsers } from "./format.js";
import { readPool } from "./pool-knowledge.js";
import { tellProblems } from "./report/problems.js";
import { checkUsers } from "./users/check.js";
import { countUsers } from "./users/file.js";
import { cutFile } from "./users/parts.js";
import { rewriteUsers } from "./users/rewrite.js";
/** With this no job can succeed, so that none is made even where problems are only to be told. */
const alwaysStops = "not-verifying";
/**
 * Everything that can be known before a job is made: reads the pool, holds the whole file against it, tells all
 * problems, and makes the file into what Cognito takes. With `job-id` the file has been checked when the job was made:
 * then it is only read for the lines of its rows.
 * @returns what each job is to get, or has got; empty where there is no file
 * @throws {ActionError} `bad-users` when the file must not be uploaded
 */
export async function preflight(inputs, world, known) {
    const { usersFile, validate, dryRun, jobId } = inputs;
    const { cognito, log, outputs, signal } = world;
    if (usersFile === undefined)
        return [];
    const pool = await readPool({ cognito, signal, doesWithout: dryRun || jobId !== undefined });
    for (const sentence of pool.leftOut)
        log.warning(sentence);
    known.poolName = pool.settings?.name;
    if (pool.header !== undefined)
        outputs.csvHeader(pool.header);
    if (validate === "off") {
        known.totalUsers = await countUsers(usersFile, signal);
    }
    else {
        await check(inputs, usersFile, world, pool, known);
    }
    outputs.totalUsers(known.totalUsers ?? 0);
    log.info(`${usersFile.name} has ${formatUsers(known.totalUsers ?? 0)} (${formatBytes(usersFile.bytes)}) ` +
        `for user pool ${inputs.userPoolId} in ${inputs.region}.`);
    const { rewritten, totalUsers = 0 } = known;
    const parts = await cutFile(rewritten?.file ?? usersFile, rewritten?.rows.length ?? totalUsers, signal);
    if (parts.length > 1) {
        log.info(`It takes ${parts.length} import jobs, one after another: one takes 500,000 users and 100 MB.`);
    }
    return parts;
}
async function check(inputs, usersFile, world, pool, known) {
    const { usersPath, csvDefaults, validate, jobId } = inputs;
    const { log, signal, tempFolder } = world;
    const findings = await checkUsers(usersFile, pool, csvDefaults, signal);
    const { problems } = findings;
    known.totalUsers = findings.users;
    known.findings = findings;
    if (findings.needsRewriting && !findings.hopeless) {
        known.rewritten = await rewriteUsers(usersFile, {
            findings,
            pool,
            defaults: csvDefaults,
            folder: tempFolder,
            signal,
        });
    }
    if (jobId !== undefined)
        return;
    const stopping = mustStop(findings, validate) || known.rewritten?.rows.length === 0;
    if (problems.total > 0) {
        await log.group(`Problems in ${usersFile.name}`, async () => {
            tellProblems(problems, usersPath, log, { annotations: world.annotations, stopping });
        });
    }
    if (stopping) {
        world.outputs.totalUsers(findings.users);
        const count = problems.stopping;
        const told = `${formatCount(count)} problem${count === 1 ? "" : "s"}`;
        throw new ActionError("bad-users", `${usersFile.name} has ${told}: ${problemWords(problems)}.`);
    }
}
function mustStop({ problems, hopeless }, validate) {
    if (validate === "error" || hopeless)
        return problems.stopping > 0;
    return problems.kinds().some(({ rule }) => rule === alwaysStops);
}
/** The kinds of problems that weigh most, in words. */
function problemWords(problems) {
    const kinds = problems.kinds().filter(({ stops }) => stops);
    const named = kinds.slice(0, 3).map(({ sentence, first }) => `${sentence} (line ${first[0]?.line})`);
    return kinds.length > named.length ? `${named.join("; ")}; and more` : named.join("; ");
}
