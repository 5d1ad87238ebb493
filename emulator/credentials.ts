/** The valid credentials: the static ones of the settings, and the temporary ones that STS issued. */

import { randomBytes } from "node:crypto";
import { randomName } from "./random.ts";
import { type EmulatorSettings, serverTime } from "./settings.ts";
import type { SigningKey } from "./sigv4.ts";
import type { State } from "./state.ts";

/** Credentials, with the ARN that GetCallerIdentity returns for them. */
export type AccessKey = SigningKey & { accessKeyId: string; userId: string; arn: string };

/** Returns the key of that id; undefined if there is none. */
export function keyOf(state: State, settings: EmulatorSettings, accessKeyId: string): AccessKey | undefined {
  const fixed = settings.credentials.find((each) => each.accessKeyId === accessKeyId);
  if (fixed === undefined) return state.temporaryKeys.get(accessKeyId);
  const holder = {
    userId: "AIDAQ3EGTESTTESTTESTT",
    arn: `arn:aws:iam::${state.account}:user/${accessKeyId}`,
  };
  return { ...fixed, ...holder };
}

/** Issues temporary credentials that are valid for `seconds` by the server's clock. */
export function newTemporaryKey(
  state: State,
  settings: EmulatorSettings,
  seconds: number,
  holder: Pick<AccessKey, "userId" | "arn">,
): AccessKey & { sessionToken: string; expiresAt: number } {
  const key = {
    ...newKey(),
    ...holder,
    // Rounded to whole seconds, as in the reply.
    expiresAt: Math.ceil(serverTime(settings) / 1000 + seconds) * 1000,
  };
  state.temporaryKeys.set(key.accessKeyId, key);
  return key;
}

/** Returns new temporary credentials in AWS's format. */
export function newKey(): { accessKeyId: string; secretAccessKey: string; sessionToken: string } {
  return {
    accessKeyId: `ASIA${randomName(16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}`,
    secretAccessKey: randomBytes(30).toString("base64"),
    sessionToken: randomBytes(300).toString("base64"),
  };
}
