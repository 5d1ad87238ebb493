/** The OIDC token with which a role is assumed. Its format and claims are checked, but not its signature. */

import { ServiceError } from "../errors.ts";
import { type EmulatorSettings, serverTime } from "../settings.ts";
import { isObject } from "../shapes.ts";

/** The audience that AWS's providers for GitHub expect (aws-actions/configure-aws-credentials). */
const audienceOfSts = "sts.amazonaws.com";

export type WebToken = { issuer: string; subject: string; audience: string };

/** Returns a token's claims; throws STS's error for an invalid token. */
export function readWebToken(token: string, settings: EmulatorSettings): WebToken {
  const [header, claims] = token.split(".").map(decoded);
  if (
    token.split(".").length !== 3 ||
    !isObject(header) ||
    typeof header.alg !== "string" ||
    !isObject(claims)
  ) {
    throw invalid(
      "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
    );
  }
  const { iss, sub, aud, exp } = claims;
  if (typeof iss !== "string") throw invalid("Missing a required claim: iss");
  if (typeof sub !== "string") throw invalid("Missing a required claim: sub");
  if (typeof exp !== "number") throw invalid("Missing a required claim: exp");
  if (!iss.startsWith("https://")) {
    throw invalid(`No OpenIDConnect provider found in your account for ${iss}`);
  }
  if (![aud].flat().includes(audienceOfSts)) throw invalid("Incorrect token audience");
  const now = Math.floor(serverTime(settings) / 1000);
  if (exp <= now) {
    throw new ServiceError(
      "ExpiredTokenException",
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`,
    );
  }
  return { issuer: iss, subject: sub, audience: audienceOfSts };
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return undefined;
  }
}

const invalid = (message: string) => new ServiceError("InvalidIdentityToken", message);
