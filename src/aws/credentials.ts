import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { CallOptions, Signing } from "./client.ts";
import { loaderFor } from "./credential-sources.ts";
import { describeIdentity, sourceOrder } from "./identity.ts";

/** How long before their end credentials are renewed, as in the SDK. */
const renewBeforeMs = 5 * 60_000;
/** Minimum time between two loads of credentials that end sooner. */
const askAgainAfterMs = 1000;

/** Returns how calls are signed. Clients with the same value share their credentials. */
export function signingOf(options: CallOptions): Signing {
  const { identity } = options;
  if (identity.kind !== "none") return { credentials: cachedProvider(loaderFor(identity, options), options) };
  const unsigned = { sign: async <T>(request: T) => request };
  return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
}

/**
 * Returns a provider that loads credentials once for all callers, and again near their end. The SDK's cache relies on this
 * machine's clock, which may be wrong.
 */
function cachedProvider(
  load: AwsCredentialIdentityProvider,
  { identity, mask, awsClock, retry: { clock, log } }: CallOptions,
): AwsCredentialIdentityProvider {
  const source = describeIdentity(identity);
  let current: AwsCredentialIdentity | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<AwsCredentialIdentity> | undefined;

  function leftMs(): number {
    if (current === undefined) return Number.NEGATIVE_INFINITY;
    // AWS's clock may be a second ahead.
    const now = Date.now() + awsClock.offsetMs + 1000;
    return (current.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - now;
  }

  const loadAndMask: AwsCredentialIdentityProvider = async (properties) => {
    if (current === undefined)
      log.debug(`Credentials: ${source} is the first source that is set, of ${sourceOrder}`);
    const credentials = await load(properties);
    // The runner masks the secrets of the environment.
    if (identity.kind !== "environment" && credentials.sessionToken !== undefined) {
      mask(credentials.secretAccessKey);
      mask(credentials.sessionToken);
    }
    return credentials;
  };

  return async (properties) => {
    if (leftMs() <= renewBeforeMs && (current === undefined || clock.now() - askedAt >= askAgainAfterMs)) {
      loading ??= loadAndMask(properties).finally(() => {
        loading = undefined;
        askedAt = clock.now();
      });
      try {
        current = await loading;
      } catch (error) {
        if (leftMs() <= 0) throw error;
      }
    }
    const credentials = current as AwsCredentialIdentity;
    // An end in the past makes the SDK call this provider before each call.
    return credentials.expiration === undefined ? credentials : { ...credentials, expiration: new Date(0) };
  };
}
