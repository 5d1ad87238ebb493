/** Signing in with user name and password. InitiateAuth is the one operation of Cognito here that needs no signature. */

import { createHmac, randomBytes } from "node:crypto";
import { invalidParameter, notAuthorized, notFound, ServiceError, userNotFound } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { anything, choice, isObject, map, required, structure, text } from "../shapes.ts";
import type { Call, Client, User, UserPool } from "../state.ts";
import { findUser } from "./directory.ts";
import { matchesHash } from "./hashes.ts";
import * as model from "./model.ts";
import { poolOf } from "./pools.ts";

const tokenSeconds = 3600;

const authInput = {
  AuthFlow: required(
    choice(
      "USER_SRP_AUTH",
      "REFRESH_TOKEN_AUTH",
      "REFRESH_TOKEN",
      "CUSTOM_AUTH",
      "ADMIN_NO_SRP_AUTH",
      "USER_PASSWORD_AUTH",
      "ADMIN_USER_PASSWORD_AUTH",
      "USER_AUTH",
    ),
  ),
  ClientId: required(model.clientId),
  AuthParameters: map(text()),
  ClientMetadata: anything,
  AnalyticsMetadata: anything,
};

export const authOperations: Operations = {
  InitiateAuth: operation(structure({ ...authInput, UserContextData: anything }), (call, input) => {
    const { pool, client } = clientOf(call, input.ClientId);
    requireFlow(input.AuthFlow, "USER_PASSWORD_AUTH", client);
    return signIn(pool, client, input.AuthParameters ?? {}, call);
  }),

  AdminInitiateAuth: operation(
    structure({ ...authInput, UserPoolId: required(model.poolId), ContextData: anything }),
    (call, input) => {
      const pool = poolOf(call, input.UserPoolId);
      const client = pool.clients.get(input.ClientId);
      if (client === undefined) throw unknownClient(input.ClientId);
      requireFlow(input.AuthFlow, "ADMIN_USER_PASSWORD_AUTH", client);
      return signIn(pool, client, input.AuthParameters ?? {}, call);
    },
  ),
};

/** The names that clients have for the flows served here (API, `ExplicitAuthFlows`). */
const flowNames = {
  USER_PASSWORD_AUTH: ["ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"],
  ADMIN_USER_PASSWORD_AUTH: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"],
};

function requireFlow(given: string, served: keyof typeof flowNames, client: Client): void {
  const flow = given === "ADMIN_NO_SRP_AUTH" ? "ADMIN_USER_PASSWORD_AUTH" : given;
  if (flow !== served) throw invalidParameter(`The local Cognito serves ${served} only, not ${given}.`);
  if (!client.authFlows.some((name) => flowNames[served].includes(name))) {
    throw invalidParameter(`${given} flow not enabled for this client`);
  }
}

function signIn(pool: UserPool, client: Client, parameters: Record<string, string>, call: Call): object {
  const { USERNAME: username, PASSWORD: password, SECRET_HASH } = parameters;
  if (username === undefined) throw invalidParameter("Missing required parameter USERNAME");
  if (password === undefined) throw invalidParameter("Missing required parameter PASSWORD");
  requireSecretHash(client, username, SECRET_HASH);
  const user = findUser(pool, username);
  if (user === undefined) throw client.hidesMissingUsers ? wrongPassword() : userNotFound();
  if (!user.enabled) throw notAuthorized("User is disabled.");
  // A user who was imported without a hash has no password, so none matches.
  if (user.status === "RESET_REQUIRED") {
    throw new ServiceError("PasswordResetRequiredException", "Password reset required for the user");
  }
  const [hash] = user.passwords;
  if (hash === undefined || !matchesHash(password, hash)) throw wrongPassword();
  if (user.status === "FORCE_CHANGE_PASSWORD") {
    return {
      ChallengeName: "NEW_PASSWORD_REQUIRED",
      Session: randomBytes(64).toString("base64url"),
      ChallengeParameters: {
        USER_ID_FOR_SRP: user.username,
        requiredAttributes: "[]",
        userAttributes: JSON.stringify(user.attributes),
      },
      AvailableChallenges: [],
    };
  }
  return { ChallengeParameters: {}, AuthenticationResult: tokens(pool, client, user, call) };
}

function tokens(pool: UserPool, client: Client, user: User, call: Call): object {
  const issuedAt = Math.floor(call.now / 1000);
  const claims = {
    sub: user.attributes.sub,
    iss: `https://cognito-idp.${pool.region}.amazonaws.com/${pool.id}`,
    iat: issuedAt,
    exp: issuedAt + tokenSeconds,
  };
  return {
    AccessToken: token({ ...claims, token_use: "access", client_id: client.id, username: user.username }),
    IdToken: token({ ...claims, token_use: "id", aud: client.id, "cognito:username": user.username }),
    RefreshToken: randomBytes(64).toString("base64url"),
    ExpiresIn: tokenSeconds,
    TokenType: "Bearer",
  };
}

/** Returns the user of an access token; throws NotAuthorizedException for an invalid or expired token. */
export function userOfToken(call: Call, accessToken: string): User {
  const claims = claimsOf(accessToken);
  const pools = [...call.state.pools.values()];
  const pool = pools.find(({ clients }) => clients.has(String(claims.client_id)));
  const user = pool && findUser(pool, String(claims.sub));
  if (claims.token_use !== "access" || user === undefined) throw notAuthorized("Invalid Access Token");
  if (Number(claims.exp) * 1000 <= call.now) throw notAuthorized("Access Token has expired");
  return user;
}

function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}

/** Returns a token in the form of a JWT, but without a valid signature. */
function token(claims: object): string {
  const encoded = [{ alg: "none", typ: "JWT" }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString("base64url"),
  );
  return `${encoded.join(".")}.unsigned`;
}

function requireSecretHash(client: Client, username: string, given: string | undefined): void {
  if (client.secret === undefined) return;
  if (given === undefined) {
    throw notAuthorized(`Client ${client.id} is configured with secret but SECRET_HASH was not received`);
  }
  const expected = createHmac("sha256", client.secret)
    .update(username + client.id)
    .digest("base64");
  if (given !== expected) throw notAuthorized(`SecretHash does not match for the client: ${client.id}`);
}

function clientOf(call: Call, id: string): { pool: UserPool; client: Client } {
  // An unsigned request has no region, so all regions are searched for the client.
  for (const pool of call.state.pools.values()) {
    const client = pool.clients.get(id);
    if (client !== undefined) return { pool, client };
  }
  throw unknownClient(id);
}

const unknownClient = (id: string) => notFound(`User pool client ${id} does not exist.`);

const wrongPassword = () => notAuthorized("Incorrect username or password.");
