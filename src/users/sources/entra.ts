import { external, type Source } from "./source.ts";

/**
 * The CSV file of "Download users" and the one of "Bulk create", whose columns have the names of the first in brackets.
 * https://learn.microsoft.com/en-us/entra/identity/users/users-bulk-download
 * https://learn.microsoft.com/en-us/entra/identity/users/users-bulk-add
 */
export const entra: Source = {
  marks: [["userPrincipalName", "displayName"]],
  columnName: (written) => /\[(\w+)\]/.exec(written)?.[1] ?? written,
  // The third line of the template for "Bulk create" is an example.
  isUser: [(name) => !name.startsWith("Example: "), "displayName"],
  columns: {
    "cognito:username": "userPrincipalName",
    email: ["mail", "userPrincipalName"],
    phone_number: ["mobile", "mobilePhone"],
    name: "displayName",
    given_name: "givenName",
    family_name: "surname",
  },
  leftOut: {
    // "Block sign in (Yes/No) [accountEnabled]" says the opposite of "accountEnabled", which is True or False.
    "The user is blocked.": [(value) => /^(yes|false)$/i.test(value), "accountEnabled"],
    [external]: [
      (name, type) => name.includes("#EXT#") || /^guest$/i.test(type),
      ...(["userPrincipalName", "userType"] as const),
    ],
  },
};
