import { pbkdf2Sha256 } from "../rules/hashes.ts";
import { djangoHash } from "./django.ts";
import { asImported } from "./hashes.ts";
import type { ConvertedHash, Source } from "./source.ts";
import { isTrue, phone } from "./values.ts";

const separator = "|";

/** Returns `true` if the primary address, or the first one without it, is among the confirmed ones. */
function isVerified(primary: string, verified: string): string {
  const addresses = verified.split(separator).map((address) => address.trim());
  return addresses[0] !== "" && (primary === "" || addresses.includes(primary)) ? "true" : "";
}

const address = (primary: string, verified: string) => primary || (verified.split(separator)[0] ?? "").trim();

/** https://clerk.com/docs/reference/backend-api/tag/users/POST/users, `password_hasher` */
function hashOf(digest: string, hasher: string): ConvertedHash | undefined {
  if (hasher !== "pbkdf2_sha256") return hasher.endsWith("_django") ? djangoHash(digest) : asImported(digest);
  // The same form as Django's, except that the salt is Base64.
  const [, iterations = "", salt = "", hash = ""] = digest.split("$");
  return asImported(pbkdf2Sha256(iterations, salt, hash));
}

/** The CSV file of the dashboard: https://clerk.com/docs/guides/development/migrating/export-from-clerk */
export const clerk: Source = {
  marks: [
    ["primary_email_address", "password_hasher"],
    ["primary_email_address", "verified_email_addresses"],
  ],
  columns: {
    "cognito:username": ["username", "primary_email_address", "primary_phone_number"],
    email: [address, "primary_email_address", "verified_email_addresses"],
    email_verified: [isVerified, "primary_email_address", "verified_email_addresses"],
    phone_number: [
      (...phones) => phone(address(...(phones as [string, string]))),
      "primary_phone_number",
      "verified_phone_numbers",
    ],
    phone_number_verified: [isVerified, "primary_phone_number", "verified_phone_numbers"],
    name: ["first_name", "last_name"],
    given_name: "first_name",
    family_name: "last_name",
  },
  leftOut: { "The user is banned.": [isTrue, "banned"] },
  hash: [hashOf, "password_digest", "password_hasher"],
};
