import { pbkdf2Sha256 } from "../rules/hashes.ts";
import { asImported } from "./hashes.ts";
import { type ConvertedHash, disabled, external, type Source } from "./source.ts";
import { isFalse, objectOf } from "./values.ts";

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
  return asImported(pbkdf2Sha256(String(hashIterations), String(salt), String(value)));
}

/**
 * Claims that Keycloak's default OpenID Connect mappers read from attributes of users, such as `attributes.updatedAt` for
 * `updated_at` (OIDCLoginProtocolFactory).
 */
const claims = [
  ...[
    "middle_name",
    "nickname",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
  ],
  ...["updated_at", "phone_number", "phone_number_verified"],
];
const attribute = (claim: string) =>
  `attributes.${claim.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}.0`;

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
    email_verified: "emailVerified",
    name: ["firstName", "lastName"],
    given_name: "firstName",
    family_name: "lastName",
    ...Object.fromEntries(claims.map((claim) => [claim, attribute(claim)])),
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
