import { pbkdf2, type ScryptOptions, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { PasswordAlgorithm } from "../base/hashing.ts";
import { pbkdf2Sha256 } from "./rules/hashes.ts";

/** The length of a salt. */
export const saltBytes = 16;
const hashBytes = 32;
/** The approximate time to hash one password on one core, in milliseconds. */
export const hashMs = 200;

/** The highest costs that Cognito accepts (see `rules/hashes.ts`). With these, scrypt needs 64 MiB. */
const scryptCost: ScryptOptions = { N: 65_536, r: 8, p: 1, maxmem: 96 << 20 };
const pbkdf2Iterations = 600_000;

/**
 * Returns the hash of a password in the form of imports, with the highest cost that Cognito accepts. All users with the input
 * `password` share one hash: hashing it for half a million users would take a day and protect nothing.
 * @param salt random, `saltBytes` long
 */
export async function hashPassword(
  password: string,
  algorithm: PasswordAlgorithm,
  salt: Buffer,
): Promise<string> {
  if (algorithm === "SCRYPT") {
    const { N, r, p } = scryptCost;
    const hash = await promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)(
      ...([password, salt, hashBytes, scryptCost] as const),
    );
    return [N, r, p, salt.toString("hex"), hash.toString("hex")].join("$");
  }
  const hash = await promisify(pbkdf2)(password, salt, pbkdf2Iterations, hashBytes, "sha256");
  return pbkdf2Sha256(pbkdf2Iterations, salt.toString("base64"), hash.toString("base64"));
}
