/**
 * Reads a file of users with a library, in a new process, and prints the milliseconds and the number of users:
 * `node bench/parse-alone.ts PARSER FILE`.
 */
import { parsers } from "./parsers.ts";

const [name, path = ""] = process.argv.slice(2);
const parser = parsers.find((entry) => entry.name === name);
if (parser === undefined) throw new Error(`There is no parser "${name}".`);
const start = performance.now();
const users = await parser.count(path);
process.stdout.write(`${performance.now() - start} ${users}`);
