/** Each user who failed or was skipped is reported once, at the line of the file; the list of users says what became of each. */
import { isCancelled, isDryRun, isTimedOut, isUndisturbed, type Ran, userOf } from "../truth.ts";
import { lineOf, numbersOf, username } from "../users-file.ts";

export function rowFaults(ran: Ran): string[] {
  return [...reportFaults(ran), ...listFaults(ran)];
}

function reportFaults(ran: Ran): string[] {
  const { scenario, run } = ran;
  const { existing, refused, appearing, leftOut } = scenario;
  const rows = run.report.rows ?? [];
  const users = new Map(numbersOf(scenario).map((n) => [lineOf(scenario, n), n]));
  const seen = new Set<number>();
  const found: string[] = [];
  for (const { line, outcome } of rows) {
    if (line === undefined) continue;
    const n = users.get(line);
    if (n === undefined) found.push(`Line ${line} is reported, which the file lacks.`);
    else if (seen.has(n)) found.push(`Line ${line} is reported twice.`);
    else if (outcome !== expectedOutcome(n)) found.push(`Line ${line} is reported as ${outcome}.`);
    if (n !== undefined) seen.add(n);
  }
  const { logDelaySeconds = 0 } = scenario.settings;
  const isInTime = logDelaySeconds < 15 && scenario.inputs["timeout-minutes"] !== "0.2";
  const isLogRead = isInTime && scenario.faults.length === 0;
  if (!isLogRead || !isUndisturbed(ran) || isTimedOut(run) || !run.passed || isDryRun(scenario)) return found;
  const unreported = [...existing, ...appearing, ...refused, ...leftOut].filter((n) => !seen.has(n));
  if (unreported.length > 0) found.push(`Line ${lineOf(scenario, unreported[0] ?? 0)} is not reported.`);
  return found;

  function expectedOutcome(n: number): string | undefined {
    if (leftOut.includes(n)) return "LEFT_OUT";
    if (refused.includes(n)) return "FAILED";
    return existing.includes(n) || appearing.includes(n) ? "SKIPPED" : undefined;
  }
}

type Entry = { line: number; username: string; sub: string; outcome: string };

function listFaults(ran: Ran): string[] {
  const { scenario, run, stage, truth } = ran;
  const path = run.outputs["users-path"];
  if (scenario.inputs["users-path"] === undefined || run.killed || isCancelled(run)) return [];
  // Credentials that expired before it could be written are a warning.
  const mayBeMissing = !run.passed || scenario.expiresAfter !== undefined;
  if (path === undefined) return mayBeMissing ? [] : ["It passed without a list of users."];
  const { text = "" } = ran.files.find((file) => path.endsWith(file.path)) ?? {};
  const entries = new Map(entriesOf(text).map((entry) => [entry.line, entry]));
  const listed = numbersOf(scenario).filter((n) => !scenario.leftOut.includes(n));
  return listed.flatMap((n) => {
    const line = lineOf(scenario, n);
    const entry = entries.get(line);
    if (entry === undefined) return [`Line ${line} is not in the list of users.`];
    if (entry.username !== username(n)) return [`The list has another user on line ${line}.`];
    const isUnknown = isDryRun(scenario) || scenario.vanishing.includes(n);
    if (isUnknown || !run.passed || !isUndisturbed(ran)) return [];
    const isImported = truth.imported.includes(n);
    const sub = scenario.refused.includes(n) ? "" : userOf(stage, n)?.attributes.sub;
    if (entry.sub !== sub) return [`The list has the sub ${entry.sub} on line ${line}.`];
    if (isImported !== (entry.outcome === "imported") && !scenario.appearing.includes(n)) {
      return [`The list has ${entry.outcome} on line ${line}.`];
    }
    return [];
  });
}

function entriesOf(text: string): Entry[] {
  if (text.startsWith("[")) return JSON.parse(text);
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [at, username = "", sub = "", outcome = ""] = line.split(",");
      return { line: Number(at), username, sub, outcome };
    });
}
