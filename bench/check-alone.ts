/**
 * Checks a file of users as the action does, but without the rest of a run, in a new process, and prints the milliseconds:
 * `node bench/check-alone.ts FILE FACTS`, where FACTS is a JSON file with the facts about the pool. Use it with `--cpu-prof` to
 * profile the check.
 */
import { readFile } from "node:fs/promises";
import { checkUsers } from "../src/users/check.ts";
import { openUsersFile } from "../src/users/formats/file.ts";

const [path = "", facts = ""] = process.argv.slice(2);
const pool = JSON.parse(await readFile(facts, "utf8"));
const file = await openUsersFile(path, path);
if (typeof file === "string") throw new Error(`${path} ${file}`);
const start = performance.now();
const { problems } = await checkUsers(file, pool, new Map(), new AbortController().signal);
process.stdout.write(String(performance.now() - start));
await file.handle.close();
for (const { message, count } of problems.kinds()) process.stderr.write(`${message}: ${count} times\n`);
if (problems.total > 0) process.exitCode = 1;
