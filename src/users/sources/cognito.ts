import { disabled, external, type Source } from "./source.ts";
import { birthdate, boolean, confirmed, first, isFalse, phone } from "./values.ts";

const conversions: Readonly<Record<string, (value: string) => string>> = {
  ...{ email_verified: confirmed, phone_number_verified: confirmed },
  ...{ phone_number: phone, birthdate, "cognito:mfa_enabled": boolean },
};

/**
 * The output of `aws cognito-idp list-users`, and CSV files with the same columns.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html
 */
export const cognito: Source = {
  marks: [
    ["Username", "UserStatus"],
    ["Username", "UserCreateDate"],
  ],
  columns: { "cognito:username": [first, "cognito:username", "Username", "username"] },
  others: (column) => [conversions[column] ?? String, column],
  leftOut: {
    // A user of the pool who is linked to an external one has another status.
    [external]: [(status) => status === "EXTERNAL_PROVIDER", "UserStatus"],
    [disabled]: [isFalse, "Enabled"],
  },
};
