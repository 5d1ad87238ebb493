import { asImported } from "./hashes.ts";
import { external, type Source } from "./source.ts";
import { isTrue, phone } from "./values.ts";

/** The identity providers of users of Auth0's databases and passwordless connections. */
const own = /^(auth0|email|sms)$/;
const linked = [0, 1, 2, 3, 4].map((at) => `identities.${at}.provider`);

/** Removes the apostrophe that Auth0 puts before CSV values which a spreadsheet could read as a formula. */
const bare = (value: string) => value.replace(/^'(?=[+a-z0-9-]+(\||\d))/, "");

/**
 * The export job of users, NDJSON and CSV, and the export of password hashes by Auth0's support, NDJSON.
 * https://auth0.com/docs/manage-users/user-migration/bulk-user-exports
 * https://auth0.com/docs/manage-users/user-migration/export-password-hashes-and-mfa-secrets
 */
export const auth0: Source = {
  marks: [
    ["user_id", "email_verified"],
    ["user_id", "identities"],
    ["email", "passwordHash", "connection"],
  ],
  columnName: (written) => written.replace(/\[(\d+)\]/g, ".$1"),
  columns: {
    "cognito:username": ["username", "email"],
    email: "email",
    email_verified: "email_verified",
    phone_number: [(value) => phone(bare(value)), "phone_number"],
    phone_number_verified: "phone_verified",
    name: "name",
    given_name: "given_name",
    family_name: "family_name",
    nickname: "nickname",
    picture: "picture",
    updated_at: "updated_at",
  },
  leftOut: {
    "The user is blocked.": [isTrue, "blocked"],
    [external]: [
      (id, ...providers) => {
        const all = [bare(id).replace(/\|.*/, ""), ...providers].filter((provider) => provider !== "");
        return all.length > 0 && !all.some((provider) => own.test(provider));
      },
      "user_id",
      ...linked,
    ],
  },
  hash: [asImported, "passwordHash"],
};
