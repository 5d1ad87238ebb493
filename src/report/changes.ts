import type { ChangeFailure, ChangeProgress } from "../base/changes.ts";
import type { Log } from "../base/log.ts";
import { formatCount, formatUsers } from "../base/numbers.ts";
import { forMarkdown } from "./escape.ts";
import { lineList, lineShower } from "./lines.ts";

/** So many lines are named of each reason. */
const linesNamed = 10;

const titles = { password: "Password not set", group: "Group not given", attributes: "User not updated" };

type FailureKind = Pick<ChangeFailure, "kind" | "reason"> & { count: number; first: ChangeFailure[] };

function kindsOf(failures: readonly ChangeFailure[]): FailureKind[] {
  const kinds = new Map<string, FailureKind>();
  for (const failure of failures) {
    const { kind, reason } = failure;
    const found = kinds.get(`${kind} ${reason}`) ?? { kind, reason, count: 0, first: [] };
    kinds.set(`${kind} ${reason}`, found);
    found.count++;
    if (found.first.length < linesNamed) found.first.push(failure);
  }
  return [...kinds.values()].sort((one, other) => other.count - one.count);
}

/**
 * Reports in the log which users lack a password or a group: at their lines, then all reasons with their counts.
 * @returns how many annotations were written
 */
export function tellFailures(
  failures: readonly ChangeFailure[],
  path: string,
  log: Log,
  maxAnnotations: number,
): number {
  const annotated = failures.slice(0, maxAnnotations);
  for (const { kind, line, reason, group } of annotated) {
    log.error(group === undefined ? reason : `${reason} (group ${group} of the cell)`, {
      file: path,
      line,
      title: titles[kind],
    });
  }
  for (const kind of kindsOf(failures))
    log.info(`${titles[kind.kind]}: ${kind.reason} ${where(kind, String)}`);
  return annotated.length;
}

function where({ count, first }: FailureKind, show: (line: number) => string): string {
  const lines = first.map(({ line, group }) =>
    group === undefined ? show(line) : `${show(line)} (group ${group})`,
  );
  return `(${lineList(lines, count)})`;
}

/** What has become of passwords and groups, as rows of the summary's table. */
export function changesRows(
  { passwords, memberships, updates, failures }: ChangeProgress,
  lineUrl: ((line: number) => string) | undefined,
): (readonly [name: string, markdown: string])[] {
  const show = lineShower(lineUrl);
  const kinds = kindsOf(failures);
  const failed = (wanted: ChangeFailure["kind"]) =>
    kinds
      .filter(({ kind }) => kind === wanted)
      .map(
        (kind) => `<br>${formatCount(kind.count)} failed: ${forMarkdown(kind.reason)} ${where(kind, show)}`,
      )
      .join("");
  return [
    ...(passwords === undefined
      ? []
      : [["Passwords", `${formatCount(passwords)} set${failed("password")}`] as const]),
    ...(memberships === undefined
      ? []
      : [["Groups", `${formatCount(memberships)} memberships made${failed("group")}`] as const]),
    ...(updates === undefined
      ? []
      : [["Updates", `${formatUsers(updates)} updated${failed("attributes")}`] as const]),
  ];
}
