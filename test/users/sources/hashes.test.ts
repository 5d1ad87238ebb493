/** Hashes of other systems, created with the original algorithms and verified by the emulator's rules. */
import { pbkdf2Sync, scryptSync } from "node:crypto";
import bcrypt from "bcryptjs";
import { expect, test } from "vitest";
import type { SourceName } from "../../../src/base/source-names.ts";
import { converterOf } from "../../../src/users/sources/source.ts";
import { sources } from "../../../src/users/sources/sources.ts";

const password = "Correct-Horse-1";
const bcrypted = bcrypt.hashSync(password, 4);
const salt = "kF3zAbCdEfGh";

const derived = (saltBytes: string | Buffer, iterations: number, bytes = 32, digest = "sha256") =>
  pbkdf2Sync(password, saltBytes, iterations, bytes, digest).toString("base64");
const base64 = (text: string) => Buffer.from(text).toString("base64");

const keycloak = (iterations: number, bytes = 32, algorithm = "pbkdf2-sha256") => ({
  "credentials.0.type": "otp",
  "credentials.1.type": "password",
  "credentials.1.secretData": JSON.stringify({ value: derived(salt, iterations, bytes), salt: base64(salt) }),
  "credentials.1.credentialData": JSON.stringify({ hashIterations: iterations, algorithm }),
});

function hashOf(name: SourceName, row: Record<string, string>) {
  const converter = converterOf(sources[name], [], 0);
  converter.columns(Object.keys(row));
  const converted = converter.convert(Object.values(row));
  return typeof converted === "object" && "hash" in converted ? converted.hash : converted;
}

/** Returns whether the password fits a hash in the form of import jobs. */
function fits(algorithm: string, hash: string): boolean {
  const parts = hash.split("$");
  if (algorithm === "BCRYPT") return bcrypt.compareSync(password, hash);
  if (algorithm === "SCRYPT") {
    const [N, r, p, hexSalt = "", hexHash = ""] = parts;
    const cost = { N: Number(N), r: Number(r), p: Number(p), maxmem: 1 << 27 };
    return (
      scryptSync(password, Buffer.from(hexSalt, "hex"), hexHash.length / 2, cost).toString("hex") === hexHash
    );
  }
  const [, , iterations, saltText = "", text = ""] = parts;
  return derived(Buffer.from(saltText, "base64"), Number(iterations)).replace(/=+$/, "") === text;
}

const djangoScrypt = scryptSync(password, salt, 64, { N: 1024, r: 8, p: 1 }).toString("base64");

test.each<[SourceName, string, Record<string, string>]>([
  ["auth0", "BCRYPT", { passwordHash: bcrypted }],
  ["clerk", "BCRYPT", { password_digest: bcrypted, password_hasher: "bcrypt" }],
  [
    "clerk",
    "PBKDF2_SHA256",
    {
      password_digest: `pbkdf2_sha256$500$${salt}$${derived(salt, 500)}`,
      password_hasher: "pbkdf2_sha256_django",
    },
  ],
  [
    "clerk",
    "PBKDF2_SHA256",
    {
      password_digest: `pbkdf2_sha256$500$${base64(salt)}$${derived(salt, 500)}`,
      password_hasher: "pbkdf2_sha256",
    },
  ],
  ["django", "PBKDF2_SHA256", { "fields.password": `pbkdf2_sha256$500$${salt}$${derived(salt, 500)}` }],
  ["django", "BCRYPT", { "fields.password": `bcrypt$${bcrypted}` }],
  ["django", "SCRYPT", { "fields.password": `scrypt$1024$${salt}$8$1$${djangoScrypt}` }],
  ["keycloak", "PBKDF2_SHA256", keycloak(500)],
  ["supabase", "BCRYPT", { encrypted_password: bcrypted }],
  ["wordpress", "BCRYPT", { user_pass: bcrypted.replace("$2b$", "$2y$") }],
])("%s: a %s hash signs in", (name, algorithm, row) => {
  const hash = hashOf(name, row);
  expect(hash).toEqual({ algorithm, value: expect.any(String) });
  expect(fits(algorithm, (hash as { value: string }).value)).toBe(true);
});

test.each<[SourceName, RegExp, Record<string, string>]>([
  ["auth0", /higher cost/, { passwordHash: bcrypted.replace("$04$", "$13$") }],
  [
    "clerk",
    /ARGON2ID with a higher cost/,
    { password_digest: "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQxMjM0NTY$aaaaaaaaaaaaaaaaaaaaaa" },
  ],
  [
    "clerk",
    /does not support/,
    { password_digest: "5f4dcc3b5aa765d61d8327deb882cf99", password_hasher: "md5" },
  ],
  ["django", /bcrypt_sha256/, { "fields.password": `bcrypt_sha256$${bcrypted}` }],
  [
    "django",
    /PBKDF2_SHA256 with a higher cost/,
    { "fields.password": `pbkdf2_sha256$720000$${salt}$${derived(salt, 1)}` },
  ],
  [
    "django",
    /ARGON2ID with a higher cost/,
    { "fields.password": "argon2$argon2id$v=19$m=102400,t=2,p=8$c29tZXNhbHQxMjM0NTY$aaaaaaaaaaaaaaaaaaaaaa" },
  ],
  ["django", /does not support/, { "fields.password": "md5$salt$5f4dcc3b5aa765d61d8327deb882cf99" }],
  ["firebase", /signer key/, { email: "pia@example.org", passwordHash: "Zm9v" }],
  ["keycloak", /other than PBKDF2-SHA256/, keycloak(500, 64, "pbkdf2-sha512")],
  ["keycloak", /32 bytes/, keycloak(500, 64)],
  ["wordpress", /SHA-384/, { user_pass: "$wp$2y$10$x" }],
  ["wordpress", /phpass/, { user_pass: "$P$Bx" }],
])("%s: no hash, because of %s", (name, reason, row) => {
  expect(hashOf(name, row)).toEqual({ reason: expect.stringMatching(reason) });
});

test.each<[SourceName, Record<string, string>]>([
  ["auth0", { email: "pia@example.org" }],
  ["django", { "fields.password": "!unusable" }],
  ["keycloak", { username: "pia" }],
  ["okta", { login: "pia" }],
])("%s: who has no password has no hash and no reason", (name, row) => {
  expect(hashOf(name, row)).toBeUndefined();
});
