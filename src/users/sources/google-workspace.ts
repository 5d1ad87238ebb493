import type { Source } from "./source.ts";

/** The CSV file of "Download users": https://support.google.com/a/answer/7348070 */
export const googleWorkspace: Source = {
  marks: [["First Name", "Last Name", "Email Address", "Org Unit Path"]],
  // Such as "First Name [Required]".
  columnName: (written) => written.replace(/\s*\[.*/, ""),
  columns: {
    "cognito:username": "Email Address",
    email: "Email Address",
    phone_number: ["Mobile Phone", "Recovery Phone"],
    name: ["First Name", "Last Name"],
    given_name: "First Name",
    family_name: "Last Name",
  },
  leftOut: {
    "The user is suspended or archived.": [(status) => /^(suspended|archived)/i.test(status), "Status"],
  },
};
