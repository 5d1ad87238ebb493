import { pbkdf2, type ScryptOptions, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { PasswordAlgorithm } from "../base/hashing.ts";

export const saltBytes = 16;
const hashBytes = 32;

/** The highest costs that Cognito takes (see `hashes.ts`); scrypt then needs 64 MiB for a moment, and some to spare. */
const scryptCost: ScryptOptions = { N: 65_536, r: 8, p: 1, maxmem: 96 << 20 };
const pbkdf2Iterations = 600_000;

/**
 * A hash of the password as Cognito imports it, at the highest cost that it takes: about 0.2 s of one core.
 *
 * One hash serves all users of a run. A hash of their own for each of half a million users would take a day, and would
 * protect nothing: whoever finds the password of one has that of all, as they are given the same. A user who sets another
 * password gets a salt of Cognito's own.
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
  return `$pbkdf2-sha256$${pbkdf2Iterations}$${unpadded(salt)}$${unpadded(hash)}`;
}

/** Base64 without its padding, which Cognito does not take. */
function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
