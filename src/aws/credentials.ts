import { defaultProvider } from "@aws-sdk/credential-provider-node";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import { ActionError, messageOf } from "../errors.ts";

/** Whose credentials calls are signed with. */
export type Identity =
  /** The AWS SDK's own chain: environment, profile, web identity file, container, instance. */
  | { kind: "chain"; profile: string | undefined }
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

/**
 * The parts of an SDK client's configuration that say how its calls are signed.
 * @param endpointUrl serves also the calls by which credentials are got
 */
export function identityConfig(
  identity: Identity,
  requestToken: () => Promise<string>,
  endpointUrl: string | undefined,
) {
  const clientConfig = endpointUrl === undefined ? {} : { endpoint: endpointUrl };
  if (identity.kind === "none") {
    const unsigned = { sign: async <T>(request: T) => request };
    return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
  }
  if (identity.kind === "role") return { credentials: assumeRole(identity, requestToken, clientConfig) };
  const { profile } = identity;
  return {
    ...(profile === undefined ? {} : { profile }),
    credentialDefaultProvider: (init: object) =>
      defaultProvider({ ...init, clientConfig, timeout: metadataTimeoutMs, maxRetries: 0, logger: silence }),
  };
}

/** The SDK warns of keys in the environment beside a profile; the profile was asked for by name. */
const silence = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Credentials of a role by the workflow's OIDC token, with a new token for each renewal, as a token lives a few minutes
 * (GitHub docs, "OpenID Connect reference").
 */
function assumeRole(
  { roleArn, sessionName }: Extract<Identity, { kind: "role" }>,
  requestToken: () => Promise<string>,
  clientConfig: object,
): AwsCredentialIdentityProvider {
  let current: AwsCredentialIdentity | undefined;
  return async (properties) => {
    const left = (current?.expiration?.getTime() ?? 0) - Date.now();
    if (current !== undefined && left > renewBeforeMs) return current;
    const webIdentityToken = await requestToken();
    const { fromWebToken } = await import("@aws-sdk/credential-provider-web-identity");
    const role = { roleArn, roleSessionName: sessionName, webIdentityToken, clientConfig };
    try {
      current = await fromWebToken(role)(properties);
      return current;
    } catch (error) {
      throw new ActionError("aws", refusal(error), { cause: error });
    }
  };
}

function refusal(error: unknown): string {
  const words = messageOf(error).trim().replace(/\.$/, "");
  const name = error instanceof Error ? error.name : "";
  const refused = /^(AccessDenied|InvalidIdentityToken|IDPRejectedClaim)/.test(name);
  const wayOut = refused
    ? " Check the role's trust policy: it must trust token.actions.githubusercontent.com for the audience " +
      "sts.amazonaws.com and for this repository, branch or environment."
    : "";
  return `The role in role-to-assume could not be assumed: ${words} (${name}).${wayOut}`;
}
