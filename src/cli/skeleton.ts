import { jobParameters, shownMembers } from "../base/import-job.ts";
import { placeholderReply } from "./model.ts";
import { type ResultOptions, renderResult, resultOf } from "./render.ts";

/** Returns the output of `--generate-cli-skeleton input`, but always with the same algorithm; the CLI picks a random one. */
export function inputSkeleton(): string {
  const value = (member: string) => (member === "PasswordHashingAlgorithm" ? "BCRYPT" : "");
  return renderResult(new Map(jobParameters.map(({ member }) => [member, value(member)])), "json");
}

/** Returns the output of `--generate-cli-skeleton output`: a reply of placeholders, rendered with `query` and `output`. */
export function outputSkeleton(options: ResultOptions): string {
  // The CLI has a time here instead of a number. JSON shows it with a T, the other outputs with a blank.
  const date = options.output === "json" ? "1970-01-01T00:00:00" : "1970-01-01 00:00:00";
  // The placeholder for the pre-signed URL is no secret.
  const members = [...shownMembers.slice(0, 3), "PreSignedUrl", ...shownMembers.slice(3)];
  return resultOf(placeholderReply(members, { date, count: 0n }), options);
}
