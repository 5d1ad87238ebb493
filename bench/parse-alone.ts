/**
 * Reads a file of users with a library, in a fresh process, and prints the milliseconds that it took and the users that
 * it found: `node bench/parse-alone.ts PARSER FILE`.
 */
import { parsers } from "./parsers.ts";

const [name, path = ""] = process.argv.slice(2);
const parser = parsers.find((entry) => entry.name === name);
if (parser === undefined) throw new Error(`There is no parser "${name}".`);
const start = performance.now();
const users = await parser.count(path);
process.stdout.write(`${performance.now() - start} ${users}`);
