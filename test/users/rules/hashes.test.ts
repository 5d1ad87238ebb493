import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesHash, readHash } from "../../../emulator/cognito/hashes.ts";
import { type HashingAlgorithm, hashingAlgorithms, passwordAlgorithms } from "../../../src/base/hashing.ts";
import { hashPassword } from "../../../src/users/password-hash.ts";
import { costsOf, hashChecks, isAffordable, pbkdf2Sha256 } from "../../../src/users/rules/hashes.ts";

/** The rules that a hash breaks in a job of that algorithm. */
function broken(hash: string, hashing: HashingAlgorithm | undefined): string[] {
  return hashChecks.flatMap(({ rule, columns }) =>
    [
      ...columns({ settings: undefined, columns: ["password_hash"], hashing, columnAt: () => undefined }),
    ].flatMap(([column, isGood]) => {
      expect(column).toBe("password_hash");
      return isGood(hash) ? [] : [rule];
    }),
  );
}

const salt = "8PJytSfFusCwGsNzcOGjSw";
const bcrypt = `$2b$12$${"./aZ09".repeat(8)}abcde`;
const scrypt = "65536$8$1$da01624c0a3b2e5c059d276fd3558ddd$a2120028575fb9ed";
const argon2 = `$argon2id$v=19$m=19456,t=2,p=1$${salt}$mn7HSMZHD7WXwInKbLdkNMC4bebCP/mG0SkWi8elpVM`;
// The example of Cognito's developer guide.
const pbkdf2 = "$pbkdf2-sha256$600000$1XZlmwLQ2hhM3JYuCPiArQ$Pfheg9Zi/v5lXU4yyLA0WFUYEd/rlaVbzrM9oMD6IrA";
const hashes: Record<HashingAlgorithm, string> = {
  BCRYPT: bcrypt,
  SCRYPT: scrypt,
  ARGON2ID: argon2,
  PBKDF2_SHA256: pbkdf2,
};

test.each(hashingAlgorithms)(
  "a hash of %s is accepted in a job of that algorithm, and reported in any other",
  (own) => {
    for (const hashing of hashingAlgorithms) {
      expect(broken(hashes[own], hashing)).toEqual(hashing === own ? [] : ["hash-algorithm"]);
    }
    expect(broken(hashes[own], undefined)).toEqual(["hash-without-algorithm"]);
  },
);

test.each<[HashingAlgorithm, string]>([
  ["BCRYPT", bcrypt.replace("$12$", "$04$").replace("$2b", "$2y")],
  ["BCRYPT", bcrypt.replace("$2b", "$2x")],
  ["SCRYPT", scrypt.replace("65536$8", "2$1").toUpperCase()],
  ["ARGON2ID", argon2.replace("m=19456,t=2", "m=8,t=1")],
  ["PBKDF2_SHA256", pbkdf2.replace("600000", "1")],
])("%s: %s is good", (hashing, hash) => {
  expect(broken(hash, hashing)).toEqual([]);
});

test.each<[HashingAlgorithm, string]>([
  ["BCRYPT", bcrypt.replace("$12$", "$13$")],
  ["BCRYPT", bcrypt.replace("$12$", "$31$")],
  ["SCRYPT", scrypt.replace("65536", "131072")],
  ["SCRYPT", scrypt.replace("$8$", "$9$")],
  ["SCRYPT", scrypt.replace("$1$", "$2$")],
  ["ARGON2ID", argon2.replace("19456", "19457")],
  ["ARGON2ID", argon2.replace("t=2", "t=3")],
  ["ARGON2ID", argon2.replace("p=1", "p=2")],
  ["PBKDF2_SHA256", pbkdf2.replace("600000", "600001")],
])("%s: %s costs too much", (hashing, hash) => {
  expect(broken(hash, hashing)).toEqual(["hash-cost"]);
});

test.each<[HashingAlgorithm, string]>([
  ["BCRYPT", "Correct-Horse-1"],
  ["BCRYPT", bcrypt.slice(0, -1)],
  ["BCRYPT", bcrypt.replace("$12$", "$03$")],
  ["BCRYPT", bcrypt.replace("$12$", "$32$")],
  ["BCRYPT", bcrypt.replace("$2b", "$2z")],
  ["SCRYPT", scrypt.replace("65536", "65535")],
  ["SCRYPT", scrypt.replace("65536", "1")],
  ["SCRYPT", `${scrypt}0`],
  ["SCRYPT", scrypt.replace("da01", "da0g")],
  ["ARGON2ID", argon2.replace("argon2id", "argon2i")],
  ["ARGON2ID", argon2.replace("v=19", "v=16")],
  ["ARGON2ID", argon2.replace("19456", "7")],
  ["ARGON2ID", argon2.replace(salt, "8PJytSfFus")],
  ["ARGON2ID", argon2.replace("2,p", "2\\,p")],
  ["PBKDF2_SHA256", `${pbkdf2}=`],
  ["PBKDF2_SHA256", pbkdf2.replace("600000", "0")],
  ["PBKDF2_SHA256", pbkdf2.replace("sha256", "sha512")],
  ["PBKDF2_SHA256", pbkdf2.replace("1XZl", "1.Zl")],
  ["PBKDF2_SHA256", pbkdf2.replace("1XZlmwLQ2hhM3JYuCPiArQ", "1XZlm")],
])("%s: %s is no hash", (hashing, hash) => {
  expect(broken(hash, hashing)).toEqual(["hash-format"]);
});

test("a PBKDF2 hash is written without padding", () => {
  const hash = pbkdf2Sha256(600_000, "c2FsdA==", "aGFzaGVk+/E=");
  expect(hash).toBe("$pbkdf2-sha256$600000$c2FsdA$aGFzaGVk+/E");
  expect(costsOf(hash, "PBKDF2_SHA256")).toEqual([600_000]);
});

test.each<[HashingAlgorithm, readonly number[]]>([
  ["BCRYPT", [12]],
  ["SCRYPT", [65_536, 8, 1]],
  ["ARGON2ID", [19_456, 2, 1]],
  ["PBKDF2_SHA256", [600_000]],
])("%s: %j are the highest costs", (algorithm, highest) => {
  expect(costsOf(hashes[algorithm], algorithm)).toEqual(highest);
  expect(isAffordable(highest, algorithm)).toBe(true);
  for (const at of highest.keys()) {
    expect(isAffordable(highest.with(at, (highest[at] ?? 0) + 1), algorithm)).toBe(false);
  }
});

test("agrees with the local Cognito on hashes that were tampered with", () => {
  const algorithm = fc.constantFrom(...hashingAlgorithms);
  const edit = fc.record({
    at: fc.nat(120),
    take: fc.nat(2),
    put: fc.stringMatching(/^[$=,+/.0-9a-z]{0,3}$/),
  });
  fc.assert(
    fc.property(algorithm, algorithm, fc.array(edit, { maxLength: 2 }), (own, hashing, edits) => {
      let hash = hashes[own];
      for (const { at, take, put } of edits) hash = hash.slice(0, at) + put + hash.slice(at + take);
      // A cost with a nought before it is nothing that anybody writes.
      fc.pre(hash !== "" && !/(?<![0-9a-zA-Z])0\d*[$,]/.test(hash.replace(/^\$2.\$0/, "")));
      expect(broken(hash, hashing).length === 0).toBe(readHash(hashing, hash) !== undefined);
    }),
    { numRuns: 2000 },
  );
});

test.each(passwordAlgorithms)(
  "a hash of %s is accepted at the highest cost, and verifies",
  async (algorithm) => {
    const made = await hashPassword("Correct-Horse-1 ü", algorithm, Buffer.from("0123456789abcdef"));
    expect(broken(made, algorithm)).toEqual([]);
    expect(made).toMatch(
      { SCRYPT: /^65536\$8\$1\$/, PBKDF2_SHA256: /^\$pbkdf2-sha256\$600000\$/ }[algorithm],
    );
    const stored = readHash(algorithm, made);
    if (stored === undefined) throw new Error("The local Cognito does not take it.");
    expect(matchesHash("Correct-Horse-1 ü", stored)).toBe(true);
    expect(matchesHash("Correct-Horse-1", stored)).toBe(false);
  },
);
