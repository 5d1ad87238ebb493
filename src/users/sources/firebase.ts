import { disabled, external, type Source } from "./source.ts";
import { isTrue } from "./values.ts";

const providers = ["google", "facebook", "twitter", "github"];
const ids = providers.map((provider) => `${provider}.id`);
const linked = [0, 1, 2, 3].map((at) => `providerUserInfo.${at}.providerId`);

const hasOwn = (hash: string, phoneNumber: string, ...others: string[]) =>
  hash !== "" || phoneNumber !== "" || others.some((provider) => /^(password|phone)$/.test(provider));

/** `firebase auth:export`, JSON and CSV: https://firebase.google.com/docs/cli/auth#file_format */
export const firebase: Source = {
  marks: [
    ["localId", "email"],
    ["localId", "createdAt"],
  ],
  header: [
    ...["localId", "email", "emailVerified", "passwordHash", "salt", "displayName", "photoUrl"],
    ...providers.flatMap((name) =>
      ["id", "email", "displayName", "photoUrl"].map((part) => `${name}.${part}`),
    ),
    ...["createdAt", "lastSignedInAt", "phoneNumber", "disabled", "customAttributes"],
  ],
  columns: {
    "cognito:username": ["email", "phoneNumber"],
    email: "email",
    email_verified: "emailVerified",
    phone_number: "phoneNumber",
    // Firebase signs in with a phone number only by a code that it sends there.
    phone_number_verified: [(number) => (number === "" ? "" : "true"), "phoneNumber"],
    name: "displayName",
    picture: "photoUrl",
  },
  leftOut: {
    [disabled]: [isTrue, "disabled"],
    [external]: [
      (hash, phoneNumber, ...others) =>
        !hasOwn(hash, phoneNumber, ...others) && others.some((id) => id !== ""),
      ...(["passwordHash", "phoneNumber"] as const),
      ...linked,
      ...ids,
    ],
    "The user is anonymous.": [
      (...all) => all.every((value) => value === ""),
      "email",
      "phoneNumber",
      ...linked,
      ...ids,
    ],
  },
  hash: [
    (hash) =>
      hash === "" ? undefined : { reason: "Firebase's variant of scrypt, which encrypts with a signer key" },
    "passwordHash",
  ],
};
