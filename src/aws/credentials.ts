import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import { type LoadOptions, loaderOf } from "./credential-sources.ts";
import { describeIdentity, type Identity, sourceOrder } from "./identity.ts";

/** Credentials are renewed this long before their end, in milliseconds, as the SDK does. */
const renewBeforeMs = 5 * 60_000;
/** How long credentials that end sooner are used, in milliseconds, before their source is asked again. */
const askAgainAfterMs = 1000;

export type CredentialOptions = LoadOptions & {
  /** Called with every secret before it is used. */
  mask(secret: string): void;
  /** AWS's time in milliseconds since 1970. */
  awsNow(): number;
  clock: Pick<Clock, "now">;
  log: Pick<Log, "debug" | "info">;
};

/** The parts of an SDK client's configuration that say how its calls are signed. */
export type Signing = ReturnType<typeof signingOf>;

/** Returns how calls are signed. Clients with the same value share their credentials. */
export function signingOf(identity: Identity, options: CredentialOptions) {
  const { log, mask } = options;
  if (identity.kind === "none") {
    log.info(`Credentials: ${describeIdentity(identity)}`);
    const unsigned = { sign: async <T>(request: T) => request };
    return { credentials: { accessKeyId: "-", secretAccessKey: "-" }, signer: unsigned };
  }
  const load = loaderOf(identity, options);
  let isLogged = false;
  const loadAndLog: AwsCredentialIdentityProvider = async (properties) => {
    const source = describeIdentity(identity);
    if (!isLogged) log.debug(`Credentials: ${source} is the first source that is set, of ${sourceOrder}`);
    const credentials = await load(properties);
    if (identity.kind !== "environment") maskTemporary(credentials, mask);
    if (!isLogged) log.info(`Credentials: ${source}`);
    isLogged = true;
    return credentials;
  };
  return { credentials: cached(loadAndLog, options) };
}

/** Masks credentials that the runner cannot know of. */
function maskTemporary(
  { secretAccessKey, sessionToken }: AwsCredentialIdentity,
  mask: CredentialOptions["mask"],
): void {
  if (sessionToken === undefined) return;
  mask(secretAccessKey);
  mask(sessionToken);
}

/** Loads credentials once, for all that ask, and again when their end is near. */
function cached(
  load: AwsCredentialIdentityProvider,
  { awsNow, clock }: Pick<CredentialOptions, "awsNow" | "clock">,
): AwsCredentialIdentityProvider {
  let current: AwsCredentialIdentity | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<AwsCredentialIdentity> | undefined;

  const leftMs = ({ expiration }: AwsCredentialIdentity) =>
    (expiration?.getTime() ?? Number.POSITIVE_INFINITY) - awsNow();

  function isUsable(credentials: AwsCredentialIdentity): boolean {
    return leftMs(credentials) > renewBeforeMs || clock.now() - askedAt < askAgainAfterMs;
  }

  async function renewed(properties: Parameters<typeof load>[0]): Promise<AwsCredentialIdentity> {
    loading ??= load(properties).finally(() => {
      loading = undefined;
      askedAt = clock.now();
    });
    try {
      current = await loading;
      return current;
    } catch (error) {
      if (current !== undefined && leftMs(current) > 0) return current;
      throw error;
    }
  }

  return async (properties) => {
    const credentials = current !== undefined && isUsable(current) ? current : await renewed(properties);
    // The SDK goes by this machine's clock, which may be wrong. With an end in the past it asks here before each call.
    return credentials.expiration === undefined ? credentials : { ...credentials, expiration: new Date(0) };
  };
}
