import { ActionError } from "../base/errors.ts";
import { type ImportJob, shownMembers } from "../base/import-job.ts";
import { jobMember } from "./model.ts";
import { type CliMap, type CliValue, isMap, readJson } from "./value.ts";

/**
 * Reads a reply to a call about one import job, as the CLI prints it: the members in the API's order, but without the
 * pre-signed URL. Empty if it has no job.
 * @throws {ActionError} `incomplete-reply` if the body is not JSON, or too deep
 */
export function replyIn(body: string): CliMap {
  const reply = readReply(body);
  const job = isMap(reply) && reply.get(jobMember);
  if (!isMap(job)) return new Map();
  const members = shownMembers.map((member) => [member, job.get(member) ?? null] as const);
  // The CLI leaves out members that are null.
  return new Map([[jobMember, new Map(members.filter(([, value]) => value !== null))]]);
}

function readReply(body: string): CliValue {
  try {
    return readJson(body);
  } catch (cause) {
    const message =
      "AWS's last reply about the import job cannot be shown: it is not JSON, or is nested too deeply.";
    throw new ActionError("incomplete-reply", message, { cause });
  }
}

/** Returns the same for a job from the SDK, if the body is unknown. Dates lose digits: a whole second becomes a whole number. */
export function replyOf(job: ImportJob): CliMap {
  const seconds = Object.entries(job).map(([member, value]) => {
    return [member, value instanceof Date ? value.getTime() / 1000 : value];
  });
  return replyIn(JSON.stringify({ [jobMember]: Object.fromEntries(seconds) }));
}
