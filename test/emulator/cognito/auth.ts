/** Signing in with user name and password. The one operation here that needs no signature. */

import { createHmac, randomBytes } from "node:crypto";
import { invalidParameter, notAuthorized, notFound, ServiceError, userNotFound } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { anything, choice, map, required, structure, text } from "../shapes.ts";
import type { Call, Client, User, UserPool } from "../state.ts";
import { findUser } from "./directory.ts";
import { matchesHash } from "./hashes.ts";
import * as model from "./model.ts";

const tokenSeconds = 3600;
const passwordFlows = ["ALLOW_USER_PASSWORD_AUTH", "USER_PASSWORD_AUTH"];

export const authOperations: Operations = {
  InitiateAuth: operation(
    structure({
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
      UserContextData: anything,
    }),
    (call, { AuthFlow, ClientId, AuthParameters = {} }) => {
      const { pool, client } = clientOf(call, ClientId);
      if (AuthFlow !== "USER_PASSWORD_AUTH") {
        throw invalidParameter(`The local Cognito serves USER_PASSWORD_AUTH only, not ${AuthFlow}.`);
      }
      if (!client.authFlows.some((flow) => passwordFlows.includes(flow))) {
        throw invalidParameter("USER_PASSWORD_AUTH flow not enabled for this client");
      }
      const { USERNAME, PASSWORD, SECRET_HASH } = AuthParameters;
      if (USERNAME === undefined) throw invalidParameter("Missing required parameter USERNAME");
      if (PASSWORD === undefined) throw invalidParameter("Missing required parameter PASSWORD");
      requireSecretHash(client, USERNAME, SECRET_HASH);
      return signIn(pool, client, USERNAME, PASSWORD, call);
    },
  ),
};

function signIn(pool: UserPool, client: Client, username: string, password: string, call: Call): object {
  const user = findUser(pool, username);
  if (user === undefined) throw client.hidesMissingUsers ? wrongPassword() : userNotFound();
  // A user that was imported without a hash has no password yet, whatever was typed.
  if (user.status === "RESET_REQUIRED") {
    throw new ServiceError("PasswordResetRequiredException", "Password reset required for the user");
  }
  if (user.password === undefined || !matchesHash(password, user.password)) throw wrongPassword();
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

/** Shaped like a JWT, but signed by nobody: there is no key that anyone could trust. */
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
  // An unsigned request tells no region, so the client is looked for everywhere.
  for (const pool of call.state.pools.values()) {
    const client = pool.clients.get(id);
    if (client !== undefined) return { pool, client };
  }
  throw notFound(`User pool client ${id} does not exist.`);
}

const wrongPassword = () => notAuthorized("Incorrect username or password.");
