import { disabled, external, type Source } from "./source.ts";
import { isFalse } from "./values.ts";

/**
 * The output of `aws cognito-idp list-users`, and CSV files with the same columns.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html
 */
export const cognito: Source = {
  marks: [
    ["Username", "UserStatus"],
    ["Username", "UserCreateDate"],
  ],
  columns: { "cognito:username": ["cognito:username", "Username", "username"] },
  // Cognito exports this time in the form of imports.
  others: (column) => (column === "updated_at" ? [String, column] : column),
  leftOut: {
    // A user of the pool who is linked to an external one has another status.
    [external]: [(status) => status === "EXTERNAL_PROVIDER", "UserStatus"],
    [disabled]: [isFalse, "Enabled"],
  },
};
