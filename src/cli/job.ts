import { type ImportJob, shownMembers } from "../base/import-job.ts";
import { jobMember } from "./model.ts";
import { readJson } from "./read-json.ts";
import { type CliMap, type CliValue, isMap } from "./value.ts";

/**
 * The reply `{"UserImportJob": …}` as the CLI sees it, made from the SDK's job: the API's order, no pre-signed URL, dates
 * as epoch seconds. The SDK does not keep the digits that came over the wire, so the date of a whole second is told as a
 * whole number; where the reply's own text is at hand, `wireReply` is exact.
 */
export function cliReply(job: ImportJob): CliMap {
  const values: Readonly<Record<string, unknown>> = job;
  return reply((member) => cliValue(values[member]));
}

/**
 * The same, made from the text of a reply of CreateUserImportJob or DescribeUserImportJob.
 * @throws {JsonProblem} if it is not JSON
 */
export function wireReply(body: string): CliMap {
  const read = readJson(body);
  const job = isMap(read) ? (read.get(jobMember) ?? null) : null;
  if (!isMap(job)) return new Map();
  return reply((member) => job.get(member) ?? null);
}

function reply(value: (member: string) => CliValue): CliMap {
  const members = shownMembers.map((member): [string, CliValue] => [member, value(member)]);
  // A member that is null is for the CLI one that is not there.
  return new Map([[jobMember, new Map(members.filter(([, content]) => content !== null))]]);
}

function cliValue(value: unknown): CliValue {
  if (value instanceof Date) return wholeOrFraction(value.getTime() / 1000);
  if (typeof value === "number") return wholeOrFraction(value);
  return typeof value === "string" ? value : null;
}

function wholeOrFraction(value: number): number | bigint {
  return Number.isInteger(value) ? BigInt(value) : value;
}
