/** What every benchmark is, and what it gives. `main.ts` lists them. */
import { formatBytes } from "../src/format.ts";

export type Benchmark = {
  /** For `--only`, like the names of its cases. */
  name: string;
  cases: readonly string[];
  run(setting: Setting): Promise<Section>;
};

export type Setting = {
  runs: number;
  /** Which of its cases to measure. */
  cases: ReadonlySet<string>;
  /** A folder for files, which is taken away at the end. */
  folder: string;
  /** Tells those who wait how far it is. */
  progress(text: string): void;
};

/** A chapter of docs/performance.md. */
export type Section = { title: string; prose: string; tables: Table[]; limits: Limit[] };

/** The first row is the head. */
export type Table = readonly (readonly string[])[];

/** A figure that is to be kept; undefined where it could not be measured. */
export type Limit = { what: string; limit: string; measured: string; kept: boolean | undefined };

const unknown = "–";

export function seconds(ms: number | undefined): string {
  return ms === undefined ? unknown : `${(ms / 1000).toFixed(2)} s`;
}

export function bytes(count: number | undefined): string {
  return count === undefined ? unknown : formatBytes(count);
}

/** Megabytes of 1,000,000 bytes per second. */
export function rate(count: number, ms: number | undefined): string {
  return ms === undefined ? unknown : `${Math.round(count / 1000 / ms)} MB/s`;
}

/** A limit on a figure; `format` writes both. */
export function limitOf(
  what: string,
  max: number,
  measured: number | undefined,
  format: (figure: number | undefined) => string,
): Limit {
  const kept = measured === undefined ? undefined : measured <= max;
  return { what, limit: format(max), measured: format(measured), kept };
}
