import { defaultProvider } from "@aws-sdk/credential-provider-node";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { DeserializeMiddleware, MiddlewareStack } from "@smithy/types";
import { ActionError, messageOf } from "../base/errors.ts";
import { networkFix, networkReason } from "./connect-error.ts";

/** Whose credentials calls are signed with. */
export type Identity =
  /** The AWS SDK's own chain: environment, profile, web identity file, container, instance. */
  | {
      kind: "chain";
      profile: string | undefined;
      /** Whether a container's own service gives them, as on ECS and EKS. */
      inContainer: boolean;
    }
  /** The role, by the workflow's OIDC token. */
  | { kind: "role"; roleArn: string; sessionName: string }
  /** Calls are not signed. */
  | { kind: "none" };

/**
 * How long the instance metadata service may take to answer, in milliseconds. Where there is one it answers at once; where
 * there is none, as on GitHub's runners, the packets may vanish.
 */
const metadataTimeoutMs = 500;
/** Credentials are renewed this long before their end, in milliseconds: as long before as the SDK asks for new ones. */
const renewBeforeMs = 5 * 60_000;

/** What the calls by which credentials are got depend on. */
export type CredentialHelp = {
  requestToken(): Promise<string>;
  endpointUrl: string | undefined;
  /** Adds to the client that makes those calls what other clients have. */
  prepare(stack: Stack): void;
  /** Called with every secret before anybody else sees it. */
  mask(secret: string): void;
};

type Stack = MiddlewareStack<object, object>;

/** The parts of an SDK client's configuration that say how its calls are signed. */
export type Signing = ReturnType<typeof signingOf>;

/** How calls are signed. Clients that are made with the same answer share their credentials. */
export function signingOf(identity: Identity, help: CredentialHelp) {
  const { endpointUrl, prepare: applyToStack } = help;
  const common = {
    clientConfig: endpointUrl === undefined ? {} : { endpoint: endpointUrl },
    clientPlugins: [{ applyToStack }],
  };
  if (identity.kind === "none") {
    const unsigned = { sign: async <T>(request: T) => request };
    return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
  }
  if (identity.kind === "role") return { credentials: assumeRole(identity, help, common) };
  const { profile, inContainer } = identity;
  const limits = inContainer ? {} : { timeout: metadataTimeoutMs, maxRetries: 0 };
  let shared: AwsCredentialIdentityProvider | undefined;
  return {
    ...(profile === undefined ? {} : { profile }),
    credentialDefaultProvider: (init: object) => {
      shared ??= defaultProvider({ ...init, ...common, ...limits, logger: silence });
      return shared;
    },
  };
}

/** The SDK warns of keys in the environment beside a profile; the profile was asked for by name. */
const silence = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Credentials of a role by the workflow's OIDC token, with a new token for each renewal, as a token lives a few minutes
 * (GitHub docs, "OpenID Connect reference").
 */
function assumeRole(
  { roleArn, sessionName: roleSessionName }: Extract<Identity, { kind: "role" }>,
  { requestToken, mask }: CredentialHelp,
  common: { clientConfig: object; clientPlugins: { applyToStack(stack: Stack): void }[] },
): AwsCredentialIdentityProvider {
  let clockOffsetMs = 0;
  const applyToStack = (stack: Stack) => {
    watchClock(stack, (offsetMs) => {
      clockOffsetMs = offsetMs;
    });
  };
  const clientPlugins = [...common.clientPlugins, { applyToStack }];
  let current: AwsCredentialIdentity | undefined;
  return async (properties) => {
    const left = (current?.expiration?.getTime() ?? 0) - Date.now();
    if (current !== undefined && left > renewBeforeMs) return current;
    const webIdentityToken = await requestToken();
    const { fromWebToken } = await import("@aws-sdk/credential-provider-web-identity");
    const role = { ...common, clientPlugins, roleArn, roleSessionName, webIdentityToken };
    try {
      const got = await fromWebToken(role)(properties);
      for (const secret of [got.secretAccessKey, got.sessionToken]) if (secret !== undefined) mask(secret);
      current = inLocalTime(got, clockOffsetMs);
      return current;
    } catch (error) {
      throw new ActionError("aws", refusal(error, webIdentityToken), { cause: error });
    }
  };
}

/**
 * How far AWS's clock is ahead of this machine's, in milliseconds, by the Date of each reply. That is in whole seconds and
 * taken for the end of its second, so that credentials are renewed a little early and never late.
 */
function watchClock(stack: Stack, onOffset: (offsetMs: number) => void): void {
  const watch: DeserializeMiddleware<object, object> = (next) => async (request) => {
    const result = await next(request);
    const { headers } = result.response as { headers?: Record<string, string> };
    const date = Date.parse(headers?.date ?? "");
    if (!Number.isNaN(date)) onOffset(date + 1000 - Date.now());
    return result;
  };
  stack.add(watch, { step: "deserialize", name: "watchClock", priority: "low" });
}

/** With the end told by this machine's clock, by which the SDK and we see whether it is near. */
function inLocalTime(credentials: AwsCredentialIdentity, clockOffsetMs: number): AwsCredentialIdentity {
  const { expiration } = credentials;
  if (expiration === undefined) return credentials;
  return { ...credentials, expiration: new Date(expiration.getTime() - clockOffsetMs) };
}

function refusal(error: unknown, token: string): string {
  const start = "The role in role-to-assume could not be assumed:";
  const network = networkReason(error);
  if (network !== undefined) return `${start} ${network}. ${networkFix(error) ?? ""}`.trimEnd();
  const words = messageOf(error).trim().replace(/\.$/, "");
  const name = error instanceof Error ? error.name : "";
  const refused = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name);
  const advice = refused
    ? " Check that the role exists and that its trust policy accepts token.actions.githubusercontent.com with the " +
      `audience sts.amazonaws.com. The token's subject is \`${subjectOf(token)}\`; the role must trust exactly that.`
    : "";
  return `${start} ${words} (${name}).${advice}`;
}

/** What a role's trust policy is compared with. It is no secret. */
function subjectOf(token: string): string {
  const [, claims = ""] = token.split(".");
  return (JSON.parse(Buffer.from(claims, "base64url").toString()) as { sub: string }).sub;
}
