/** Libraries that could read a file of users, used as in their documentation. */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { FileFormat } from "./files.ts";

/** Reads a file into one record for each user, and drops the records. */
export type Parser = { name: string; formats: readonly FileFormat[]; count(path: string): Promise<number> };

function linesOf(path: string) {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

export const parsers: readonly Parser[] = [
  {
    name: "readline, split",
    formats: ["dialect"],
    count: async (path) => {
      let header: string[] | undefined;
      let count = 0;
      for await (const line of linesOf(path)) {
        const cells = line.split(",");
        if (header === undefined) {
          header = cells;
          continue;
        }
        if (Object.fromEntries(header.map((name, at) => [name, cells[at]]))) count++;
      }
      return count;
    },
  },
  {
    name: "csv-parse",
    formats: ["quoted-csv"],
    count: async (path) => {
      const { parse } = await import("csv-parse");
      let count = 0;
      for await (const _ of createReadStream(path).pipe(parse({ columns: true }))) count++;
      return count;
    },
  },
  {
    name: "papaparse",
    formats: ["quoted-csv"],
    count: async (path) => {
      const { default: Papa } = await import("papaparse");
      const rows = createReadStream(path).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }));
      let count = 0;
      for await (const _ of rows) count++;
      return count;
    },
  },
  {
    name: "JSON.parse",
    formats: ["json"],
    count: async (path) => JSON.parse(await readFile(path, "utf8")).length,
  },
  {
    name: "stream-json",
    formats: ["json"],
    count: async (path) => {
      const { default: streamArray } = await import("stream-json/streamers/stream-array.js");
      let count = 0;
      for await (const _ of createReadStream(path).pipe(streamArray.withParserAsStream())) count++;
      return count;
    },
  },
  {
    name: "readline, JSON.parse",
    formats: ["ndjson"],
    count: async (path) => {
      let count = 0;
      for await (const line of linesOf(path)) if (JSON.parse(line)) count++;
      return count;
    },
  },
  {
    name: "yaml",
    formats: ["yaml"],
    count: async (path) => {
      const { parse } = await import("yaml");
      return parse(await readFile(path, "utf8")).length;
    },
  },
  {
    name: "js-yaml",
    formats: ["yaml"],
    count: async (path) => {
      const { load } = await import("js-yaml");
      const users = load(await readFile(path, "utf8"));
      return Array.isArray(users) ? users.length : 0;
    },
  },
];
