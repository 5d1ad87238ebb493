import { pbkdf2Sha256 } from "./hashes.ts";
import { type ConvertedHash, disabled, external, type From, type Source } from "./source.ts";
import { birthdate, confirmed, epochSeconds, isFalse, joined, objectOf, phone } from "./values.ts";

const credentials = [0, 1, 2, 3].flatMap((at) =>
  ["type", "secretData", "credentialData"].map((name) => `credentials.${at}.${name}`),
);

/** Returns the position of the credential that is a password. */
const passwordAt = (parts: readonly string[]) =>
  parts.findIndex((part, at) => at % 3 === 0 && part === "password");

/** `secretData` and `credentialData` are JSON, and salt and hash in it Base64 (PasswordCredentialModel). */
function passwordHash(...parts: string[]): ConvertedHash | undefined {
  const at = passwordAt(parts);
  if (at === -1) return undefined;
  const { value, salt } = objectOf(parts[at + 1] ?? "");
  const { algorithm, hashIterations } = objectOf(parts[at + 2] ?? "");
  if (algorithm !== "pbkdf2-sha256") return { reason: "an algorithm other than PBKDF2-SHA256" };
  if (Buffer.from(String(value), "base64").length !== 32)
    return { reason: "PBKDF2-SHA256 of another length than 32 bytes" };
  return pbkdf2Sha256(String(hashIterations), String(salt), String(value));
}

/** The names that Keycloak's own mappers for OpenID Connect give to attributes of users (OIDCLoginProtocolFactory). */
function attribute(name: string, convert: (value: string) => string = String): From<string> {
  return [convert, `attributes.${name}.0`];
}

/**
 * The export of a realm, of users, and the list of users of the Admin REST API.
 * https://www.keycloak.org/server/importExport
 * https://www.keycloak.org/docs-api/latest/rest-api/index.html#UserRepresentation
 */
export const keycloak: Source = {
  marks: [
    ["realm", "users"],
    ["username", "credentials", "requiredActions"],
    ["username", "createdTimestamp", "notBefore"],
  ],
  list: "users",
  lists: ["groups", "realmRoles"],
  columns: {
    "cognito:username": "username",
    email: "email",
    email_verified: [confirmed, "emailVerified"],
    name: [joined, "firstName", "lastName"],
    given_name: "firstName",
    family_name: "lastName",
    middle_name: attribute("middleName"),
    nickname: attribute("nickname"),
    profile: attribute("profile"),
    picture: attribute("picture"),
    website: attribute("website"),
    gender: attribute("gender"),
    birthdate: attribute("birthdate", birthdate),
    zoneinfo: attribute("zoneinfo"),
    locale: attribute("locale"),
    updated_at: attribute("updatedAt", epochSeconds),
    phone_number: attribute("phoneNumber", phone),
    phone_number_verified: attribute("phoneNumberVerified", confirmed),
    // Groups are paths, such as /staff.
    groups: [(paths) => paths.replace(/(^|;)\//g, "$1"), "groups"],
    roles: "realmRoles",
  },
  leftOut: {
    [disabled]: [isFalse, "enabled"],
    "The user is a service account.": [(client) => client !== "", "serviceAccountClientId"],
    [external]: [
      (provider, ...parts) => provider !== "" && passwordAt(parts) === -1,
      "federatedIdentities.0.identityProvider",
      ...credentials,
    ],
  },
  hash: [passwordHash, ...credentials],
};
