import { pbkdf2Sha256 } from "../rules/hashes.ts";
import { asImported } from "./hashes.ts";
import type { ConvertedHash, Source } from "./source.ts";
import { isFalse } from "./values.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const hex = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding).toString("hex");

/** https://docs.djangoproject.com/en/stable/topics/auth/passwords/: an algorithm, its parameters and the hash, separated by "$". */
export function djangoHash(encoded: string): ConvertedHash | undefined {
  const [algorithm = "", ...rest] = encoded.split("$");
  const [cost = "", salt = "", third = "", p = "", hash = ""] = rest;
  // The user has no usable password.
  if (encoded === "" || encoded.startsWith("!")) return undefined;
  if (algorithm === "pbkdf2_sha256") return asImported(pbkdf2Sha256(cost, base64(salt), third));
  if (algorithm === "scrypt")
    return asImported([cost, third, p, hex(salt, "utf8"), hex(hash, "base64")].join("$"));
  if (algorithm === "bcrypt" || algorithm === "argon2")
    return asImported(encoded.slice(encoded.indexOf("$") + 1).replace(/^(?!\$)/, "$"));
  if (algorithm === "bcrypt_sha256") return { reason: "bcrypt_sha256, which applies SHA-256 before bcrypt" };
  return asImported(encoded);
}

/** `manage.py dumpdata auth`: https://docs.djangoproject.com/en/stable/ref/django-admin/#dumpdata */
export const django: Source = {
  marks: [["model", "fields"]],
  lists: ["fields.groups"],
  // A custom user model has another name, but every one has a password (AbstractBaseUser).
  isUser: [(password) => password !== "", "fields.password"],
  groupName: [
    (model, id, name) => (model === "auth.group" ? ([id, name] as const) : undefined),
    ...(["model", "pk", "fields.name"] as const),
  ],
  columns: {
    "cognito:username": ["fields.username", "fields.email"],
    email: "fields.email",
    name: ["fields.first_name", "fields.last_name"],
    given_name: "fields.first_name",
    family_name: "fields.last_name",
    groups: "fields.groups",
  },
  leftOut: { "The user is inactive.": [isFalse, "fields.is_active"] },
  hash: [djangoHash, "fields.password"],
};
