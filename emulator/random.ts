import { randomBytes } from "node:crypto";

const alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** A random string of `length` characters out of `alphabet`. Good enough for names; no secret depends on it. */
export function randomName(length: number, alphabet = alphanumerics): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join("");
}
