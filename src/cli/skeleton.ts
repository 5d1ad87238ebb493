import { shownMembers } from "../base/import-job.ts";
import { parameters, placeholderReply } from "./model.ts";
import { type ResultOptions, renderResult, resultOf } from "./render.ts";

/**
 * What `--generate-cli-skeleton input` prints: the JSON that `cli-input-json` takes, to be filled in. For a value of a fixed
 * set the CLI puts in a random one; here it is always the same.
 */
export function inputSkeleton(): string {
  const values = parameters.map(({ member }) => {
    return [member, member === "PasswordHashingAlgorithm" ? "BCRYPT" : ""] as const;
  });
  return renderResult(new Map(values), "json");
}

/** What `--generate-cli-skeleton output` prints: what `query` and `output` make of a reply of placeholders. */
export function outputSkeleton(options: ResultOptions): string {
  // The CLI has a time here instead of a number. JSON shows it with a T, the other outputs with a blank.
  const date = options.output === "json" ? "1970-01-01T00:00:00" : "1970-01-01 00:00:00";
  // The placeholder for the pre-signed URL is no secret.
  const members = [...shownMembers.slice(0, 3), "PreSignedUrl", ...shownMembers.slice(3)];
  return resultOf(placeholderReply(members, { date, count: 0n }), options);
}
