import { asImported } from "./hashes.ts";
import type { ConvertedHash, Source } from "./source.ts";
import { isTrue, joined } from "./values.ts";

/** https://make.wordpress.org/core/2025/02/17/wordpress-6-8-will-use-bcrypt-for-password-hashing/ */
function passwordHash(hash: string): ConvertedHash | undefined {
  if (hash.startsWith("$wp$")) return { reason: "bcrypt after SHA-384, as WordPress has it since 6.8" };
  if (/^\$[PH]\$/.test(hash)) return { reason: "phpass, as WordPress had it before 6.8" };
  return asImported(hash);
}

/** `wp user list --format=csv`, also with `--fields`: https://developer.wordpress.org/cli/commands/user/list/ */
export const wordpress: Source = {
  marks: [["user_login", "user_email"]],
  columns: {
    "cognito:username": "user_login",
    email: "user_email",
    name: [(display, ...names) => display || joined(...names), "display_name", "first_name", "last_name"],
    given_name: "first_name",
    family_name: "last_name",
    nickname: "nickname",
    website: "user_url",
    roles: [(roles) => roles.replaceAll(",", ";"), "roles"],
  },
  leftOut: {
    "The user is marked as spam or deleted.": [(...marks) => marks.some(isTrue), "spam", "deleted"],
  },
  hash: [passwordHash, "user_pass"],
};
