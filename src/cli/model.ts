/**
 * CreateUserImportJob as the API model has it, every member in the model's order, which is the order in which the CLI
 * prints them.
 */

/** The parameters of the call under their two names, with what the CLI asks of their length before it calls. */
export const parameters = [
  { member: "JobName", option: "job-name", minLength: 1 },
  { member: "UserPoolId", option: "user-pool-id", minLength: 1 },
  { member: "CloudWatchLogsRoleArn", option: "cloud-watch-logs-role-arn", minLength: 20 },
  { member: "PasswordHashingAlgorithm", option: "password-hashing-algorithm", minLength: 0 },
] as const;

/** The member that holds the job in the reply. */
export const jobMember = "UserImportJob";
