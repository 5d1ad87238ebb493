import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { type LoadOptions, loaderOf } from "./credential-sources.ts";
import { describeIdentity, type Identity, sourceOrder } from "./identity.ts";

/** How long before their end credentials are renewed, in milliseconds, as in the SDK. */
const renewBeforeMs = 5 * 60_000;
/** How long credentials that end sooner are used before their source is asked again, in milliseconds. */
const askAgainAfterMs = 1000;

export type CredentialOptions = LoadOptions & {
  /** Called with every secret before it is used. */
  mask(secret: string): void;
  /** Returns AWS's time in milliseconds since 1970. */
  awsNow(): number;
  clock: Pick<Clock, "now">;
  log: Pick<Log, "debug" | "info">;
};

/** The part of an SDK client's configuration that says how its calls are signed. */
export type Signing = ReturnType<typeof signingOf>;

/** Returns how calls are signed. Clients with the same value share their credentials. */
export function signingOf(identity: Identity, options: CredentialOptions) {
  const { log, mask } = options;
  const source = describeIdentity(identity);
  if (identity.kind === "none") {
    log.info(`Credentials: ${source}`);
    const unsigned = { sign: async <T>(request: T) => request };
    return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
  }
  const load = loaderOf(identity, options);
  let isLogged = false;
  const loadAndLog: AwsCredentialIdentityProvider = async (properties) => {
    if (!isLogged) log.debug(`Credentials: ${source} is the first source that is set, of ${sourceOrder}`);
    const credentials = await load(properties);
    // The runner masks the secrets of the environment.
    if (identity.kind !== "environment" && credentials.sessionToken !== undefined) {
      mask(credentials.secretAccessKey);
      mask(credentials.sessionToken);
    }
    if (!isLogged) log.info(`Credentials: ${source}`);
    isLogged = true;
    return credentials;
  };
  return { credentials: cached(loadAndLog, options) };
}

/**
 * Loads credentials once for all callers, and again near their end. The SDK's own cache goes by this machine's clock,
 * which may be wrong.
 */
function cached(
  load: AwsCredentialIdentityProvider,
  { awsNow, clock }: Pick<CredentialOptions, "awsNow" | "clock">,
): AwsCredentialIdentityProvider {
  let current: AwsCredentialIdentity | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<AwsCredentialIdentity> | undefined;

  function leftMs(): number {
    if (current === undefined) return Number.NEGATIVE_INFINITY;
    return (current.expiration?.getTime() ?? Number.POSITIVE_INFINITY) - awsNow();
  }

  return async (properties) => {
    if (leftMs() <= renewBeforeMs && (current === undefined || clock.now() - askedAt >= askAgainAfterMs)) {
      loading ??= load(properties).finally(() => {
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
    // With an end in the past, the SDK asks here before each call.
    return credentials.expiration === undefined ? credentials : { ...credentials, expiration: new Date(0) };
  };
}
