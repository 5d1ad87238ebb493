/** The section on files of users: the action compared with curl, and the check compared with libraries. */
import { formatCount } from "../src/base/numbers.ts";
import { bytes, type Limit, limitOf, rate, type Section, seconds } from "./benchmark.ts";
import type { WrittenFile } from "./files.ts";
import { type Cost, medianCost } from "./measure.ts";
import type { Case } from "./users-files.ts";

/** The costs of one case, run by run. The times of the check and the parsers exclude the start of their processes. */
export type Measured = {
  entry: Case;
  file: WrittenFile;
  action: Cost[];
  /** With `validate: off`. */
  unread: Cost[];
  curl: Cost[];
  check: Cost[];
  parsers: Map<string, Cost[]>;
};

const prose =
  "The built action in a separate process, from its start to its end, with `start: false`: it reads the pool and the file, " +
  "checks the file by every rule, rewrites it if it is not in Cognito's dialect, creates the job and uploads. It is " +
  "compared with `curl -T` of the same file to the same bucket, on the same machine. The files have the same users with " +
  "22 columns each; JSON, NDJSON and YAML leave out blank values. The largest YAML file is the largest that the action " +
  "accepts. Memory is the peak of the process.\n\n" +
  "The second table compares the check alone, that is reading, parsing and every rule, without network and rewriting, with " +
  "libraries that only parse: each creates an object for each user and drops it. Times exclude the start of the process.";

export function sectionOf(all: readonly Measured[], curlVersion: string | undefined): Section {
  const files = [
    ["file", "users", "size", "action", "CPU", "memory", "`curl -T`", "over curl"],
    ...all.map(({ entry, file, ...costs }) => {
      const action = medianCost(costs.action);
      return [
        ...[entry.title, formatCount(file.users), bytes(file.bytes), seconds(action?.wallMs)],
        ...[seconds(action?.cpuMs), bytes(action?.peakBytes)],
        ...[seconds(medianCost(costs.curl)?.wallMs), seconds(overCurl(costs))],
      ];
    }),
  ];
  const row = ({ entry, file }: Measured, who: string, costs: Cost[]) => {
    const cost = medianCost(costs);
    return [
      ...[entry.title, bytes(file.bytes), who, seconds(cost?.wallMs), rate(file.bytes, cost?.wallMs)],
      ...[seconds(cost?.cpuMs), bytes(cost?.peakBytes)],
    ];
  };
  const parsing = [
    ["file", "size", "read by", "time", "speed", "CPU", "memory"],
    ...all.flatMap((measured) => [
      row(measured, "**the check**", measured.check),
      ...[...measured.parsers].map(([name, costs]) => row(measured, name, costs)),
    ]),
  ];
  const without =
    curlVersion === undefined ? " curl was not installed, so nothing was measured beside it." : "";
  return {
    title: "Files of users",
    prose: `${prose}${without}`,
    tables: [files, parsing],
    limits: limitsOf(all),
  };
}

function overCurl({ action, curl }: Pick<Measured, "action" | "curl">): number | undefined {
  const [whole, part] = [medianCost(action), medianCost(curl)];
  return whole && part && whole.wallMs - part.wallMs;
}

/** Maximum time over that of curl for Cognito's dialect, in milliseconds. Quoted CSV may take three times as long. */
const maxMs = 3000;

function limitsOf(all: readonly Measured[]): Limit[] {
  const caseOf = (name: string) => all.find(({ entry }) => entry.name === name);
  const limits: Limit[] = [];
  const dialect = caseOf("dialect-100");
  if (dialect !== undefined) {
    limits.push(
      limitOf("Cognito's dialect, 100 MB: time over curl", "seconds", maxMs, overCurl(dialect)),
      limitOf("Cognito's dialect, 100 MB: memory", "memory", 200e6, medianCost(dialect.action)?.peakBytes),
      limitOf(
        "Cognito's dialect, 100 MB, unread: memory",
        "memory",
        150e6,
        medianCost(dialect.unread)?.peakBytes,
      ),
    );
    const smaller = caseOf("dialect-10");
    const [tenfold, one] = [dialect, smaller].map((entry) => entry && medianCost(entry.check)?.wallMs);
    if (one !== undefined && tenfold !== undefined) {
      const growth = tenfold / one;
      limits.push(limitOf("Cognito's dialect: the check of 100 MB over that of 10 MB", "ratio", 12, growth));
    }
  }
  const quoted = caseOf("csv-100");
  if (quoted !== undefined) {
    limits.push(limitOf("quoted CSV, 480,000 users: time over curl", "seconds", 3 * maxMs, overCurl(quoted)));
  }
  return limits;
}
