/** Who may sign: the static credentials of the settings, and the temporary ones that STS gave out. */

import { randomBytes } from "node:crypto";
import { randomName } from "./random.ts";
import { type EmulatorSettings, serverTime } from "./settings.ts";
import type { SigningKey } from "./sigv4.ts";
import type { State } from "./state.ts";

/** Credentials with the name that GetCallerIdentity gives to their holder. */
export type AccessKey = SigningKey & { accessKeyId: string; userId: string; arn: string };

/** The key of that id; undefined where there is none. */
export function keyOf(state: State, settings: EmulatorSettings, accessKeyId: string): AccessKey | undefined {
  const fixed = settings.credentials.find((each) => each.accessKeyId === accessKeyId);
  if (fixed === undefined) return state.temporaryKeys.get(accessKeyId);
  const holder = {
    userId: "AIDAQ3EGTESTTESTTESTT",
    arn: `arn:aws:iam::${state.account}:user/${accessKeyId}`,
  };
  return { ...fixed, ...holder };
}

/** Gives out temporary credentials, good for so many seconds by the server's clock. */
export function newTemporaryKey(
  state: State,
  settings: EmulatorSettings,
  seconds: number,
  holder: Pick<AccessKey, "userId" | "arn">,
): AccessKey & { sessionToken: string; expiresAt: number } {
  const key = {
    ...newKey(),
    ...holder,
    // Told in whole seconds, and kept to the letter.
    expiresAt: Math.ceil(serverTime(settings) / 1000 + seconds) * 1000,
  };
  state.temporaryKeys.set(key.accessKeyId, key);
  return key;
}

/** New temporary credentials, as AWS makes them. */
export function newKey(): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  return {
    accessKeyId: `ASIA${randomName(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`,
    secretAccessKey: randomBytes(30).toString("base64"),
    sessionToken: randomBytes(300).toString("base64"),
  };
}
