import { access } from "node:fs/promises";
import type { AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { MiddlewareStack } from "@smithy/types";
import { credentialsError, noCredentialsError, roleError } from "./credential-errors.ts";
import type { Identity, Source } from "./identity.ts";

/** What the calls by which credentials are obtained depend on. */
export type LoadOptions = {
  /** Gets the workflow's OIDC token. */
  requestToken(): Promise<string>;
  endpointUrl: string | undefined;
  /** Sends the requests to STS and SSO. */
  requestHandler: object;
  /** Collects the body of a reply of theirs. */
  streamCollector(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array>;
  /** Adds to the clients of STS what other clients have. */
  prepare<Input extends object, Output extends object>(stack: MiddlewareStack<Input, Output>): void;
};

/** The SDK's own warnings name no input. */
const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Returns what loads the credentials of one source, with no other to fall back on.
 * @throws {ActionError} `credentials`, when a source that is set gives none; `no-credentials`, when none is set
 */
export function loaderOf(
  source: Exclude<Identity, { kind: "none" }>,
  options: LoadOptions,
): AwsCredentialIdentityProvider {
  if (source.kind === "role") return roleLoader(source, options);
  if (source.kind === "instance") return instanceLoader(source);
  if (source.kind === "environment") {
    return async () => (await import("@aws-sdk/credential-provider-env")).fromEnv()();
  }
  return async (properties) => {
    try {
      const provider =
        source.kind === "profile"
          ? await profileProvider(source, options, properties)
          : source.kind === "container"
            ? await containerProvider()
            : await tokenFileProvider(source, options);
      return await provider(properties);
    } catch (error) {
      throw credentialsError(error, source);
    }
  };
}

/** Each renewal gets a new token, because one is valid for a few minutes (GitHub docs, "OpenID Connect reference"). */
function roleLoader(
  { roleArn, sessionName: roleSessionName }: Source<"role">,
  options: LoadOptions,
): AwsCredentialIdentityProvider {
  return async (properties) => {
    const webIdentityToken = await options.requestToken();
    const { fromWebToken } = await import("@aws-sdk/credential-provider-web-identity");
    const role = { ...clientSettings(options), roleArn, roleSessionName, webIdentityToken };
    try {
      return await fromWebToken(role)(properties);
    } catch (error) {
      throw roleError(error, webIdentityToken);
    }
  };
}

async function tokenFileProvider({ roleArn }: Source<"web-identity">, options: LoadOptions) {
  const { fromTokenFile } = await import("@aws-sdk/credential-provider-web-identity");
  return fromTokenFile({ ...clientSettings(options), roleArn });
}

/** ECS and EKS Pod Identity. */
async function containerProvider() {
  const tokenFile = process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
  // The provider would try to read it for three seconds.
  if (tokenFile) await access(tokenFile);
  return (await import("@aws-sdk/credential-provider-http")).fromHttp({ logger });
}

async function profileProvider(
  { name: profile, limits }: Source<"profile">,
  options: LoadOptions,
  properties: Parameters<AwsCredentialIdentityProvider>[0],
) {
  const [{ fromIni }, { getDefaultRoleAssumerWithWebIdentity }] = await Promise.all([
    import("@aws-sdk/credential-provider-ini"),
    import("@aws-sdk/nested-clients/sts"),
  ]);
  const { clientConfig, clientPlugins } = clientSettings(options);
  const parentClientConfig = properties?.callerClientConfig ?? {};
  return fromIni({
    ...{ profile, logger, clientConfig, clientPlugins },
    // For a role whose source is the container or the instance. Without maxRetries, each has its own default.
    ...{ timeout: limits.timeoutMs, ...(limits.attempts === 1 ? {} : { maxRetries: limits.attempts - 1 }) },
    // fromIni passes neither the configuration nor the plugins on to this client.
    roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(
      { ...clientConfig, parentClientConfig },
      clientPlugins,
    ),
  });
}

function clientSettings(options: LoadOptions) {
  const { endpointUrl, requestHandler, streamCollector, prepare: applyToStack } = options;
  const common = { requestHandler, streamCollector };
  const clientConfig = { ...common, ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }) };
  return { clientConfig, clientPlugins: [{ applyToStack }], logger };
}

/** Asks the instance metadata service from the start at each attempt: its session token may be what was refused. */
function instanceLoader(source: Source<"instance">): AwsCredentialIdentityProvider {
  const { timeoutMs: timeout, attempts } = source.limits;
  let provider: AwsCredentialIdentityProvider | undefined;
  return async () => {
    if (source.isDisabled) throw noCredentialsError(source);
    const { fromInstanceMetadata } = await import("@smithy/credential-provider-imds");
    // Kept, because it continues with expired credentials while the service fails.
    provider ??= fromInstanceMetadata({ timeout, maxRetries: 0, logger });
    for (let attempt = 1; ; attempt++) {
      try {
        return await provider();
      } catch (error) {
        if (attempt >= attempts) throw noCredentialsError(source, error);
      }
    }
  };
}
