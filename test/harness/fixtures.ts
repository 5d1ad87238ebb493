/** Fixtures for tests that run the action. */
export const role = "arn:aws:iam::123456789012:role/CognitoImportLogs";

/** The calls of a run up to the end of the job, in their order. */
export const importCalls = [
  "GetCSVHeader",
  "DescribeUserPool",
  "ListUsers",
  "CreateUserImportJob",
  "PutObject",
  "StartUserImportJob",
  "DescribeUserImportJob",
];

const columns =
  "cognito:username,name,given_name,family_name,middle_name,nickname,preferred_username,profile,picture,website," +
  "email,email_verified,gender,birthdate,zoneinfo,locale,phone_number,phone_number_verified,address,updated_at," +
  "cognito:mfa_enabled";

/** Returns a file of `count` users in Cognito's dialect. `change` returns the values that differ from a valid user's. */
export function usersCsv(
  count: number,
  change: (row: number) => Record<string, string> = () => ({}),
): string {
  const names = columns.split(",");
  const lines = [columns];
  for (let row = 1; row <= count; row++) {
    const user: Record<string, string> = {
      "cognito:username": `user${row}`,
      email: `user${row}@example.com`,
      email_verified: "true",
      phone_number_verified: "false",
      "cognito:mfa_enabled": "false",
      ...change(row),
    };
    lines.push(names.map((name) => user[name] ?? "").join(","));
  }
  return `${lines.join("\n")}\n`;
}
