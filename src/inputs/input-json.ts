import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { codeOf, messageOf } from "../base/errors.ts";
import { jobParameters } from "../base/import-job.ts";
import type { InputSource } from "./reader.ts";

type InputJson = {
  /** False if the JSON could not be read, so that its values are unknown. */
  isRead: boolean;
  /** The parameters that the JSON gives, by the names of the CLI's options. */
  values: ReadonlyMap<string, string>;
  /** The problems of the JSON: clauses that follow `cli-input-json`, without any value. */
  problems: readonly string[];
};

type Env = InputSource["env"];

/**
 * Reads `cli-input-json`: JSON, or `file://` and a path that is relative to the workspace.
 * @param isGiven whether an option is given as an input, which overrides the value in the JSON
 */
export function readInputJson(given: string, env: Env, isGiven: (option: string) => boolean): InputJson {
  const values = new Map<string, string>();
  const members = readMembers(given, env);
  if (typeof members === "string") return { isRead: false, values, problems: [members] };
  const known = jobParameters.map(({ member }): string => member);
  const unknown = [...members.keys()].filter((name) => !known.includes(name));
  const problems = unknown.map(
    (name) => ` has the unknown member ${JSON.stringify(name)}; it takes ${known.join(", ")}`,
  );
  for (const { member, option, minLength } of jobParameters) {
    const value = members.get(member);
    if (value === undefined || isGiven(option)) continue;
    if (typeof value !== "string") {
      problems.push(` gives ${member} as ${typeName(value)}; it must be a string`);
    } else if ([...value].length < minLength) {
      const found = value === "" ? "as an empty string" : `with fewer than ${minLength} characters`;
      problems.push(` gives ${member} ${found}`);
    } else values.set(option, value);
  }
  return { isRead: true, values, problems };
}

function readMembers(given: string, env: Env): ReadonlyMap<string, unknown> | string {
  const path = fileUrlPath(given, env);
  try {
    const text = path === undefined ? given : readFile(resolve(env.GITHUB_WORKSPACE || ".", path));
    if (text === undefined) return `: ${path} is not a regular file`;
    // Editors leave byte order marks in files.
    const read: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeName(read) === "an object") return new Map(Object.entries(read as object));
    return ` must hold an object such as {"JobName": "…"}, not ${typeName(read)}`;
  } catch (error) {
    if (!(error instanceof SyntaxError)) return `: ${path} ${unreadable(error)}`;
    // Node.js names the place of an error, or quotes the text around it, which must not be shown.
    const reason = error.message.replace(/^(Unexpected token '.').*$/su, "$1");
    return ` is not JSON: ${reason.replace(/ in JSON at position \d+/, "")}`;
  }
}

/** Reads a file; undefined if it is not a regular one: reading a named pipe would wait for a writer. */
function readFile(path: string): string | undefined {
  if (!statSync(path).isFile()) return undefined;
  return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
}

function unreadable(error: unknown): string {
  const code = codeOf(error);
  if (code === "ENOENT") return "does not exist; a relative path starts at the workspace";
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "is not text in UTF-8";
  return `cannot be read (${messageOf(error)})`;
}

/**
 * Returns the path in a `file://` value as the CLI reads it: everything after the prefix, so that `file://a.json` is
 * relative; `~` at the start is the home folder, `$NAME` and `${NAME}` are variables. undefined for any other value.
 */
export function fileUrlPath(text: string, env: Env): string | undefined {
  const [, path] = /^file:\/\/(.*)$/s.exec(text) ?? [];
  const home = env.HOME ?? env.USERPROFILE;
  return path
    ?.replace(/^~(?=$|[/\\])/, (tilde) => home ?? tilde)
    .replace(/\$(?:(\w+)|\{([^}]*)\})/g, (whole, bare?: string, braced?: string) => {
      return env[bare ?? braced ?? ""] ?? whole;
    });
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
