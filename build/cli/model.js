/**
 * CreateUserImportJob as the API model has it, every member in the model's order, which is the order in which the CLI
 * prints them.
 */
/** The parameters of the call, with what the CLI asks of their length before it calls. */
export const parameters = [
    { member: "JobName", property: "jobName", minLength: 1 },
    { member: "UserPoolId", property: "userPoolId", minLength: 1 },
    { member: "CloudWatchLogsRoleArn", property: "cloudWatchLogsRoleArn", minLength: 20 },
    { member: "PasswordHashingAlgorithm", property: "passwordHashingAlgorithm", minLength: 0 },
];
/** The members of the job in the reply. */
export const jobMembers = [
    { member: "JobName", type: "text" },
    { member: "JobId", type: "text" },
    { member: "UserPoolId", type: "text" },
    { member: "PreSignedUrl", type: "text" },
    { member: "CreationDate", type: "date" },
    { member: "StartDate", type: "date" },
    { member: "CompletionDate", type: "date" },
    { member: "Status", type: "text" },
    { member: "CloudWatchLogsRoleArn", type: "text" },
    { member: "ImportedUsers", type: "count" },
    { member: "SkippedUsers", type: "count" },
    { member: "FailedUsers", type: "count" },
    { member: "CompletionMessage", type: "text" },
    { member: "PasswordHashingAlgorithm", type: "text" },
];
/** The member that holds the job in the reply. */
export const jobMember = "UserImportJob";
