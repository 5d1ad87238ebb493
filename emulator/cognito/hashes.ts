/**
 * Password hashes that import jobs accept: formats, maximum costs and verification ("Importing users from a CSV
 * file", Cognito developer guide).
 */

import { pbkdf2Sync, scryptSync, timingSafeEqual } from "node:crypto";
// Node.js has Argon2 only since 24.7.
import { argon2id } from "@noble/hashes/argon2.js";
import { compareSync } from "bcryptjs";

export const hashingAlgorithms = ["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"] as const;
export type HashingAlgorithm = (typeof hashingAlgorithms)[number];

/** A hash, and what is needed to verify a password with it. */
export type PasswordHash =
  | { algorithm: "BCRYPT"; text: string }
  | {
      algorithm: "SCRYPT";
      cost: number;
      blockSize: number;
      parallelization: number;
      salt: Buffer;
      hash: Buffer;
    }
  | { algorithm: "ARGON2ID"; memory: number; passes: number; parallelism: number; salt: Buffer; hash: Buffer }
  | { algorithm: "PBKDF2_SHA256"; iterations: number; salt: Buffer; hash: Buffer };

/** Parses a hash; undefined if it is malformed or its cost is higher than Cognito allows. */
export function readHash(algorithm: HashingAlgorithm, text: string): PasswordHash | undefined {
  return readers[algorithm](text);
}

const readers: Record<HashingAlgorithm, (text: string) => PasswordHash | undefined> = {
  BCRYPT(text) {
    const [, cost] = /^\$2[abxy]\$(\d\d)\$[./A-Za-z0-9]{53}$/.exec(text) ?? [];
    return within(cost, 4, 12) ? { algorithm: "BCRYPT", text } : undefined;
  },

  SCRYPT(text) {
    const [, N, r, p, hexSalt, hexHash] =
      /^(\d+)\$(\d+)\$(\d+)\$((?:[0-9a-f]{2})+)\$((?:[0-9a-f]{2})+)$/i.exec(text) ?? [];
    if (!within(N, 2, 65_536) || !within(r, 1, 8) || !within(p, 1, 1)) return undefined;
    const cost = Number(N);
    if (!Number.isInteger(Math.log2(cost))) return undefined;
    const [salt, hash] = [Buffer.from(hexSalt ?? "", "hex"), Buffer.from(hexHash ?? "", "hex")];
    return { algorithm: "SCRYPT", cost, blockSize: Number(r), parallelization: Number(p), salt, hash };
  },

  ARGON2ID(text) {
    const [, m, t, p, encodedSalt, encodedHash] =
      /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(text) ?? [];
    const [salt, hash] = [fromBase64(encodedSalt), fromBase64(encodedHash)];
    // The least values are those of Argon2 itself (RFC 9106, 3.1).
    if (!within(m, 8, 19_456) || !within(t, 1, 2) || !within(p, 1, 1)) return undefined;
    if (salt === undefined || salt.length < 8 || hash === undefined || hash.length < 4) return undefined;
    return {
      algorithm: "ARGON2ID",
      memory: Number(m),
      passes: Number(t),
      parallelism: Number(p),
      salt,
      hash,
    };
  },

  PBKDF2_SHA256(text) {
    const [, count, encodedSalt, encodedHash] = /^\$pbkdf2-sha256\$(\d+)\$([^$]+)\$([^$]+)$/.exec(text) ?? [];
    const [salt, hash] = [fromBase64(encodedSalt), fromBase64(encodedHash)];
    if (!within(count, 1, 600_000) || salt === undefined || hash === undefined) return undefined;
    return { algorithm: "PBKDF2_SHA256", iterations: Number(count), salt, hash };
  },
};

/** Returns whether the password matches the hash. */
export function matchesHash(password: string, stored: PasswordHash): boolean {
  if (stored.algorithm === "BCRYPT") return matchesBcrypt(password, stored.text);
  return timingSafeEqual(derive(password, stored), stored.hash);
}

function derive(password: string, stored: Exclude<PasswordHash, { algorithm: "BCRYPT" }>): Buffer {
  const { salt, hash } = stored;
  switch (stored.algorithm) {
    case "SCRYPT": {
      const { cost, blockSize, parallelization } = stored;
      const maxmem = 256 * cost * blockSize;
      return scryptSync(password, salt, hash.length, { cost, blockSize, parallelization, maxmem });
    }
    case "ARGON2ID": {
      const { memory, passes, parallelism } = stored;
      const parameters = { m: memory, t: passes, p: parallelism, dkLen: hash.length };
      return Buffer.from(argon2id(password, salt, parameters));
    }
    case "PBKDF2_SHA256":
      return pbkdf2Sync(password, salt, stored.iterations, hash.length, "sha256");
  }
}

/** `$2x$` marks hashes of an early PHP, which differ from the others only for passwords beyond ASCII: those are refused. */
function matchesBcrypt(password: string, text: string): boolean {
  const isEarly = text.startsWith("$2x$");
  if (isEarly && /[^\0-\x7f]/.test(password)) return false;
  return compareSync(password, isEarly ? text.replace("$2x$", "$2b$") : text);
}

function within(digits: string | undefined, least: number, most: number): boolean {
  const value = Number(digits ?? Number.NaN);
  return value >= least && value <= most;
}

/** Base64 without padding; undefined for anything else. */
function fromBase64(text = ""): Buffer | undefined {
  if (!/^[A-Za-z0-9+/]+$/.test(text) || text.length % 4 === 1) return undefined;
  return Buffer.from(text, "base64");
}
