import { jobMembers } from "../base/import-job.ts";
import { jobMember, parameters } from "./model.ts";
import { type Query, search } from "./query.ts";
import { type OutputFormat, renderResult } from "./render.ts";
import type { CliValue } from "./value.ts";

/**
 * What `--generate-cli-skeleton input` prints: the JSON that `cli-input-json` takes, to be filled in. For a value of a
 * fixed set the CLI puts in any one of them; here it is always the same one.
 */
export function inputSkeleton(): string {
  const members = parameters.map(({ member }): [string, CliValue] => {
    return [member, member === "PasswordHashingAlgorithm" ? "BCRYPT" : ""];
  });
  return renderResult(new Map(members), "json");
}

/**
 * What `--generate-cli-skeleton output` prints: a reply of placeholders, on which `query` and `output` act as on a real
 * one. Its pre-signed URL is a placeholder like the others and no secret.
 */
export function outputSkeleton(output: OutputFormat, query?: Query, colors = false): string {
  // The CLI holds a time here instead of a number. JSON shows it with a T, the other outputs with a blank.
  const date = output === "json" ? "1970-01-01T00:00:00" : "1970-01-01 00:00:00";
  const members = jobMembers.map(({ member, type }): [string, CliValue] => {
    if (type === "count") return [member, 0n];
    return [member, type === "date" ? date : member];
  });
  const reply = new Map([[jobMember, new Map(members)]]);
  return renderResult(query === undefined ? reply : search(query, reply), output, colors);
}
