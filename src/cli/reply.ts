import { type ImportJob, shownMembers } from "../base/import-job.ts";
import { jobMember } from "./model.ts";
import { type CliMap, isMap, readJson } from "./value.ts";

/**
 * Reads a reply to a call about one import job, as the CLI prints it: the members in the API's order, but without the
 * pre-signed URL. Empty if it has no job.
 * @throws {SyntaxError} if the body is not JSON
 */
export function replyIn(body: string): CliMap {
  const reply = readJson(body);
  const job = isMap(reply) && reply.get(jobMember);
  if (!isMap(job)) return new Map();
  const members = shownMembers.map((member) => [member, job.get(member) ?? null] as const);
  // The CLI leaves out members that are null.
  return new Map([[jobMember, new Map(members.filter(([, value]) => value !== null))]]);
}

/** The same for a job from the SDK, if the body is not known. Dates lose digits: a whole second becomes a whole number. */
export function replyOf(job: ImportJob): CliMap {
  const seconds = Object.entries(job).map(([member, value]) => {
    return [member, value instanceof Date ? value.getTime() / 1000 : value];
  });
  return replyIn(JSON.stringify({ [jobMember]: Object.fromEntries(seconds) }));
}
