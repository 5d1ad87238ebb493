/** The interface of benchmarks and their results. `main.ts` lists the benchmarks. */
import { formatBytes, formatCount } from "../src/base/numbers.ts";

export type Benchmark = {
  /** The name for `--only`, which also accepts the names of cases. */
  name: string;
  cases: readonly string[];
  /** Whether it has figures that are the same on every machine, which CI measures. */
  inCi: boolean;
  run(setting: Setting): Promise<Section>;
};

type Setting = {
  runs: number;
  /** Whether to measure only figures that are the same on every machine, once. */
  ci: boolean;
  /** Which of its cases to measure. */
  cases: ReadonlySet<string>;
  /** A folder for files, which is removed at the end. */
  folder: string;
  /** Shows the progress. */
  progress(text: string): void;
};

/** A section of docs/performance.md. */
export type Section = { title: string; prose: string; tables: Table[]; limits: Limit[] };

/** The first row is the head. */
export type Table = readonly (readonly string[])[];

/** A figure with a limit; `kept` is undefined if it could not be measured. */
export type Limit = {
  what: string;
  limit: string;
  measured: string;
  kept: boolean | undefined;
  /** Whether the figure is the same on every machine. */
  everywhere: boolean;
};

const unknown = "–";

export function seconds(ms: number | undefined): string {
  return ms === undefined ? unknown : `${(ms / 1000).toFixed(2)} s`;
}

export function milliseconds(ms: number | undefined): string {
  return ms === undefined ? unknown : `${Math.round(ms)} ms`;
}

export function bytes(count: number | undefined): string {
  return count === undefined ? unknown : formatBytes(count);
}

/** Megabytes of 1,000,000 bytes per second. */
export function rate(count: number, ms: number | undefined): string {
  return ms === undefined ? unknown : `${Math.round(count / 1000 / ms)} MB/s`;
}

export function count(figure: number | undefined): string {
  return figure === undefined ? unknown : formatCount(figure);
}

/** Returns one figure as a share of another. */
export function ratio(figure: number | undefined): string {
  return figure === undefined ? unknown : figure.toFixed(2);
}

/** How to format the figures of a limit, and whether they are nearly the same on every machine. */
type Kind = { format: (figure: number | undefined) => string; everywhere: boolean };

export const limitKinds = {
  seconds: { format: seconds, everywhere: false },
  milliseconds: { format: milliseconds, everywhere: false },
  ratio: { format: ratio, everywhere: false },
  memory: { format: bytes, everywhere: true },
  bytes: { format: bytes, everywhere: true },
  count: { format: count, everywhere: true },
  simulatedSeconds: { format: seconds, everywhere: true },
} satisfies Record<string, Kind>;

/** A limit on a figure. */
export function limitOf(
  what: string,
  kind: keyof typeof limitKinds,
  max: number,
  measured: number | undefined,
): Limit {
  const { format, everywhere } = limitKinds[kind];
  const kept = measured === undefined ? undefined : measured <= max;
  return { what, limit: format(max), measured: format(measured), kept, everywhere };
}

/** Returns the limits for every machine that were exceeded or not measured. */
export function brokenLimits(sections: readonly Pick<Section, "limits">[]): Limit[] {
  return sections
    .flatMap(({ limits }) => limits)
    .filter(({ everywhere, kept }) => everywhere && kept !== true);
}
