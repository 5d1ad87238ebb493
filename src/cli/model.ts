import type { CliMap, CliValue } from "./value.ts";

/** The parameters of CreateUserImportJob under their two names, with the length that the CLI asks for before it calls. */
export const parameters = [
  { member: "JobName", option: "job-name", minLength: 1 },
  { member: "UserPoolId", option: "user-pool-id", minLength: 1 },
  { member: "CloudWatchLogsRoleArn", option: "cloud-watch-logs-role-arn", minLength: 20 },
  { member: "PasswordHashingAlgorithm", option: "password-hashing-algorithm", minLength: 0 },
] as const;

/** The member that holds the job in the reply. */
export const jobMember = "UserImportJob";

/** Returns a reply with a job of placeholders. A member that is no date, count or status holds its own name. */
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
