/** Writes the users of the benchmarks to files, in every format that the action supports. */
import { closeSync, openSync, writeSync } from "node:fs";
import { columns, type User, userOf } from "./users.ts";

export type FileFormat = "dialect" | "quoted-csv" | "json" | "ndjson" | "yaml";

/** How to write users in a format. `first` marks the first user, because JSON separates the others from it. */
type Writing = { extension: string; start: string; user(user: User, first: boolean): string; end: string };

const writings: Record<FileFormat, Writing> = {
  dialect: {
    extension: "csv",
    start: `${columns.join(",")}\n`,
    user: (user) => `${user.map((value) => value.replaceAll(",", "\\,")).join(",")}\n`,
    end: "",
  },
  "quoted-csv": {
    extension: "csv",
    start: quoted(columns),
    user: quoted,
    end: "",
  },
  json: {
    extension: "json",
    start: "[",
    user: (user, first) => `${first ? "" : ","}\n${JSON.stringify(recordOf(user))}`,
    end: "\n]\n",
  },
  ndjson: {
    extension: "ndjson",
    start: "",
    user: (user) => `${JSON.stringify(recordOf(user))}\n`,
    end: "",
  },
  yaml: {
    extension: "yaml",
    start: "",
    user: (user) => {
      const lines = Object.entries(recordOf(user)).map(([name, value]) => `${name}: ${yamlScalar(value)}`);
      return `- ${lines.join("\n  ")}\n`;
    },
    end: "",
  },
};

function quoted(values: readonly string[]): string {
  return `${values.map((value) => `"${value.replaceAll('"', '""')}"`).join(",")}\r\n`;
}

const booleans = new Set(["email_verified", "phone_number_verified", "cognito:mfa_enabled"]);

/** Returns a user as programs export it: without blanks, with numbers and booleans as such. */
function recordOf(user: User): Record<string, string | number | boolean> {
  const record: Record<string, string | number | boolean> = {};
  for (const [at, name] of columns.entries()) {
    const value = user[at] ?? "";
    if (value === "") continue;
    if (booleans.has(name)) record[name] = value === "true";
    else record[name] = name === "updated_at" ? Number(value) : value;
  }
  return record;
}

function yamlScalar(value: string | number | boolean): string {
  return typeof value === "string" && !/^\p{L}[\p{L} .@/_-]*$/u.test(value)
    ? JSON.stringify(value)
    : String(value);
}

export type WrittenFile = { path: string; bytes: number; users: number };

const flushCharacters = 1 << 20;

export type Extent = {
  users: number;
  /** The maximum size of the file. */
  maxBytes: number;
  /** Values of columns, the same for every user, instead of the users' own. */
  change?: Readonly<Record<string, string>>;
};

/** Writes at most `users` users and at most `maxBytes` bytes. */
export function writeUsersFile(
  pathWithoutExtension: string,
  format: FileFormat,
  { users, maxBytes, change = {} }: Extent,
): WrittenFile {
  const { extension, start, user, end } = writings[format];
  const path = `${pathWithoutExtension}.${extension}`;
  const handle = openSync(path, "wx");
  let text = start;
  let bytes = Buffer.byteLength(start) + Buffer.byteLength(end);
  let written = 0;
  try {
    for (; written < users; written++) {
      const values = userOf(written + 1).map((value, at) => change[columns[at] ?? ""] ?? value);
      const next = user(values, written === 0);
      const size = Buffer.byteLength(next);
      if (bytes + size > maxBytes) break;
      bytes += size;
      text += next;
      if (text.length > flushCharacters) {
        writeSync(handle, text);
        text = "";
      }
    }
    writeSync(handle, text + end);
  } finally {
    closeSync(handle);
  }
  return { path, bytes, users: written };
}
