import { asImported } from "./hashes.ts";
import { external, type From, readAt, type Source } from "./source.ts";
import { isTrue, objectOf, phone } from "./values.ts";

/** Returns the source of a column: the first of these members of the JSON that users and providers fill. */
function metadata(...names: string[]): From<string> {
  const value = (json: string) => names.map((name) => objectOf(json)[name]).find((found) => found);
  return [(json) => String(value(json) ?? ""), "raw_user_meta_data"];
}

/** PostgreSQL writes 2024-01-15 10:30:00.123456+00. */
const timeOf = (date: string) => Date.parse(date.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));

// Some programs, such as pgAdmin, write NULL where there is no value.
const isDate = (text: string) => /^\d{4}-/.test(text);
const isConfirmed = (date: string) => (isDate(date) ? "true" : "");

/** The CSV file of the table `auth.users`: https://supabase.com/docs/guides/auth/managing-user-data */
export const supabase: Source = {
  marks: [
    ["encrypted_password", "raw_user_meta_data"],
    ["encrypted_password", "email_confirmed_at"],
  ],
  columns: {
    "cognito:username": ["email", "phone"],
    email: "email",
    email_verified: [isConfirmed, "email_confirmed_at"],
    // Supabase stores phone numbers without the "+".
    phone_number: [(number) => phone(number.replace(/^\d/, "+$&")), "phone"],
    phone_number_verified: [isConfirmed, "phone_confirmed_at"],
    name: metadata("full_name", "name"),
    given_name: metadata("given_name", "first_name"),
    family_name: metadata("family_name", "last_name"),
    picture: metadata("picture", "avatar_url"),
    role: "role",
  },
  leftOut: {
    "The user is banned.": [(until, now) => timeOf(until) > timeOf(now), "banned_until", readAt],
    "The user is deleted.": [isDate, "deleted_at"],
    "The user is anonymous.": [isTrue, "is_anonymous"],
    [external]: [
      (isSso, hash, app) =>
        isTrue(isSso) ||
        (/^(null)?$/i.test(hash) && !/"(email|phone)"/.test(app) && app.includes('"provider')),
      ...(["is_sso_user", "encrypted_password", "raw_app_meta_data"] as const),
    ],
  },
  hash: [asImported, "encrypted_password"],
};
