import { external, type Source } from "./source.ts";
import { joined } from "./values.ts";

/**
 * CSV files whose columns are the members of Okta's users, such as `profile.firstName`, `firstName` or `First name`.
 * https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/
 */
export const okta: Source = {
  marks: [
    ["login", "firstName", "lastName"],
    ["username", "firstName", "lastName", "status"],
  ],
  columnName: (written) =>
    written
      .replace(/^profile\./, "")
      .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
      .replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
  columns: {
    "cognito:username": ["login", "username"],
    email: ["email", "login", "username"],
    phone_number: "mobilePhone",
    name: [(display, ...names) => display || joined(...names), "displayName", "firstName", "lastName"],
    given_name: "firstName",
    family_name: "lastName",
    middle_name: "middleName",
    nickname: "nickName",
    profile: "profileUrl",
    locale: "locale",
    zoneinfo: "timezone",
  },
  leftOut: {
    "The user is suspended, deactivated or not yet active.": [
      (status) => /^(SUSPENDED|DEPROVISIONED|DEACTIVATED|STAGED|INACTIVE)$/i.test(status),
      "status",
    ],
    [external]: [(type) => /^(FEDERATION|SOCIAL)$/.test(type), "credentials.provider.type"],
  },
};
