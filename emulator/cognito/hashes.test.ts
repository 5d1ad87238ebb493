import { expect, test } from "vitest";
import { type HashingAlgorithm, matchesHash, readHash } from "./hashes.ts";

const plain = "Correct-Horse-1";
const accented = "Pässwört-7-🐎";

/** Made by other tools than the ones that read them here: each hash with its tool. */
const made: [tool: string, HashingAlgorithm, password: string, hash: string][] = [
  [
    "bcrypt 6.0.0 (npm, native)",
    "BCRYPT",
    plain,
    "$2b$12$ziGtnD81fN0XR78REw6tNew5rCG.q6gZ9ajyCHLFWNyY3HF.24A7S",
  ],
  [
    "bcrypt 6.0.0 (npm, native)",
    "BCRYPT",
    accented,
    "$2b$04$tu0kpA.Cg.VARlGRmTCFLuckFIk643o.4a/swf4MkSc7rLhPkCaym",
  ],
  ["hash-wasm", "BCRYPT", plain, "$2a$05$zJahgR5cKcWYRrMBrimTdOSq.HolDPDboN6wVE1MKvywzxN64QjLa"],
  ["hash-wasm, as PHP", "BCRYPT", plain, "$2y$05$zJahgR5cKcWYRrMBrimTdOSq.HolDPDboN6wVE1MKvywzxN64QjLa"],
  [
    "hash-wasm, as an early PHP",
    "BCRYPT",
    plain,
    "$2x$05$zJahgR5cKcWYRrMBrimTdOSq.HolDPDboN6wVE1MKvywzxN64QjLa",
  ],
  [
    "hash-wasm, at the maximum",
    "SCRYPT",
    plain,
    "65536$8$1$0a6d01e1b987e5279ff0d5532f0b7711$463dbb3588ae9c8422bd55b3322818587f5f660b63e9cbee480fe2e33df1d4509bdf0fcc8b019995bb87389e3a0071ebebd6ed53814f38ab241c0854790f3220",
  ],
  [
    "@noble/hashes",
    "SCRYPT",
    accented,
    "16384$8$1$0a6d01e1b987e5279ff0d5532f0b7711$aecb708eeb86980de4eb6cf30adf019bd4dd3603d32f1997a6c4bcf8b87497d7",
  ],
  [
    "Python's hashlib",
    "SCRYPT",
    plain,
    "16384$8$1$da01624c0a3b2e5c059d276fd3558ddd$a2120028575fb9ed6256e94c49989a37013292a2b017ae6077faf59f5f474411a44b6c3af2d0b6c4b665abe8e6a94832b07fac80f0c08c2f3eaa3b295f8c0f27",
  ],
  [
    "@node-rs/argon2, at the maximum",
    "ARGON2ID",
    plain,
    "$argon2id$v=19$m=19456,t=2,p=1$CPJytSfFusCwGsNzcOGjSw$mn7HSMZHD7WXwInKbLdkNMC4bebCP/mG0SkWi8elpVM",
  ],
  [
    "hash-wasm",
    "ARGON2ID",
    accented,
    "$argon2id$v=19$m=8192,t=2,p=1$3D+3nNEjmR8LyH2jbJXT7A$Xn3xjRtyLG+VRU1bTzf2gbQulmbZzdGO",
  ],
  [
    "Python's hashlib, at the maximum",
    "PBKDF2_SHA256",
    plain,
    "$pbkdf2-sha256$600000$2gFiTAo7LlwFnSdv01WN3Q$hg+8K4WDknVkhGP/PwrnS+hmiBGkIqSrNDpnsZI3+lU",
  ],
  [
    "@noble/hashes",
    "PBKDF2_SHA256",
    accented,
    "$pbkdf2-sha256$1000$Cm0B4bmH5Sef8NVTLwt3EQ$JJBlYjh2LIiCaFTt6Ylxul0l++Bo2t0Wcm6JGBn0je4",
  ],
];

test.each(made)("a hash by %s, %s of '%s', is read and verified", (_tool, algorithm, password, text) => {
  const hash = readHash(algorithm, text);
  if (hash === undefined) throw new Error("The hash was not read.");
  expect(matchesHash(password, hash)).toBe(true);
  expect(matchesHash(`${password} `, hash)).toBe(false);
});

test("AWS's own example of a PBKDF2 hash is read", () => {
  const example = "$pbkdf2-sha256$600000$1XZlmwLQ2hhM3JYuCPiArQ$Pfheg9Zi/v5lXU4yyLA0WFUYEd/rlaVbzrM9oMD6IrA";
  expect(readHash("PBKDF2_SHA256", example)).toMatchObject({ iterations: 600_000 });
});

const bcryptTail = "ziGtnD81fN0XR78REw6tNew5rCG.q6gZ9ajyCHLFWNyY3HF.24A7S";
const argon = (parameters: string, salt = "3D+3nNEjmR8LyH2jbJXT7A", hash = "Xn3xjRtyLG+VRU1bTzf2gQ") =>
  `$argon2id$${parameters}$${salt}$${hash}`;

const refused: [why: string, HashingAlgorithm, hash: string][] = [
  ["cost 13", "BCRYPT", "$2b$13$xkUywHAJYJsBg9W6n.fwyO.zex2SIIya9TGlZSnyYNbq/WgjdHNTy"],
  ["cost 3", "BCRYPT", `$2b$03$${bcryptTail}`],
  ["a cost of one digit", "BCRYPT", `$2b$9$${bcryptTail}`],
  ["another variant", "BCRYPT", `$2c$12$${bcryptTail}`],
  ["a character too few", "BCRYPT", `$2b$12$${bcryptTail.slice(1)}`],
  ["a character too many", "BCRYPT", `$2b$12$${bcryptTail}a`],
  ["a foreign character", "BCRYPT", `$2b$12$${bcryptTail.slice(1)}+`],
  ["N over the maximum", "SCRYPT", "131072$8$1$0a6d$463d"],
  ["N no power of two", "SCRYPT", "1000$8$1$0a6d$463d"],
  ["r over the maximum", "SCRYPT", "16384$9$1$0a6d$463d"],
  ["p over the maximum", "SCRYPT", "16384$8$2$0a6d$463d"],
  ["r of nothing", "SCRYPT", "16384$0$1$0a6d$463d"],
  ["half a byte", "SCRYPT", "16384$8$1$0a6$463d"],
  ["base64 for hex", "SCRYPT", "16384$8$1$Cm0B$JJBl"],
  ["a part missing", "SCRYPT", "16384$8$1$0a6d"],
  [
    "m over the maximum",
    "ARGON2ID",
    "$argon2id$v=19$m=19457,t=2,p=1$94D8Yh0Mcd7ntkWrXovmVA$F4ALs3FsW5Qtg9oumcHnshJhpWzgHQNK31YDgkTumbA",
  ],
  ["t over the maximum", "ARGON2ID", argon("v=19$m=8192,t=3,p=1")],
  ["p over the maximum", "ARGON2ID", argon("v=19$m=8192,t=2,p=2")],
  ["an old version", "ARGON2ID", argon("v=16$m=8192,t=2,p=1")],
  ["another variant", "ARGON2ID", argon("v=19$m=8192,t=2,p=1").replace("argon2id", "argon2i")],
  ["padding", "ARGON2ID", argon("v=19$m=8192,t=2,p=1", "3D+3nNEjmR8LyH2jbJXT7A==")],
  ["a salt too short", "ARGON2ID", argon("v=19$m=8192,t=2,p=1", "3D+3")],
  ["iterations over the maximum", "PBKDF2_SHA256", "$pbkdf2-sha256$600001$Cm0B$JJBl"],
  ["no iterations", "PBKDF2_SHA256", "$pbkdf2-sha256$0$Cm0B$JJBl"],
  ["another hash function", "PBKDF2_SHA256", "$pbkdf2-sha512$1000$Cm0B$JJBl"],
  ["padding", "PBKDF2_SHA256", "$pbkdf2-sha256$1000$Cm0BCg==$JJBl"],
  ["a base64 that ends in the middle", "PBKDF2_SHA256", "$pbkdf2-sha256$1000$Cm0BC$JJBl"],
  ["a password in clear", "PBKDF2_SHA256", plain],
];

test.each(refused)("refused: %s (%s)", (_why, algorithm, text) => {
  expect(readHash(algorithm, text)).toBeUndefined();
});
