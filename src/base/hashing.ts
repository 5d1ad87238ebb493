/** Algorithms of password hashes, in the words of the API (CreateUserImportJob, `PasswordHashingAlgorithm`). */
export const hashingAlgorithms = ["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"] as const;

export type HashingAlgorithm = (typeof hashingAlgorithms)[number];

/**
 * The algorithms with which the action can hash passwords, the default first: SCRYPT costs memory as well as time. Argon2 needs
 * Node.js 24.7, and runners may have an older one.
 */
export const passwordAlgorithms = ["SCRYPT", "PBKDF2_SHA256"] as const satisfies readonly HashingAlgorithm[];

export type PasswordAlgorithm = (typeof passwordAlgorithms)[number];
