import type { CliMap, CliValue } from "./value.ts";

/** The member of the reply with the job. */
export const jobMember = "UserImportJob";

/** Returns a reply with a job of placeholders. The value of a member other than dates, counts and status is its name. */
export function placeholderReply(
  members: readonly string[],
  { date, count, status = "Status" }: { date: CliValue; count: CliValue; status?: string },
): CliMap {
  const placeholder = (member: string) => {
    if (member.endsWith("Date")) return date;
    if (member.endsWith("Users")) return count;
    return member === "Status" ? status : member;
  };
  return new Map([[jobMember, new Map(members.map((member) => [member, placeholder(member)]))]]);
}
