import { access } from "node:fs/promises";
import type { AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { MiddlewareStack } from "@smithy/types";
import { type CallOptions, connectionConfig, logCalls } from "./client.ts";
import { credentialsError, noCredentialsError, roleError } from "./credential-errors.ts";
import type { Identity, Source } from "./identity.ts";

/** Drops the SDK's warnings, which do not name inputs. */
const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Returns a provider of the credentials of one source, without a fallback to others.
 * @throws {ActionError} `credentials`, when a source that is set gives none; `no-credentials`, when none is set
 */
export function loaderFor(
  source: Exclude<Identity, { kind: "none" }>,
  options: CallOptions,
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
  options: CallOptions,
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

async function tokenFileProvider({ roleArn }: Source<"web-identity">, options: CallOptions) {
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
  options: CallOptions,
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
    // For a role with the container's or the instance's credentials. Without maxRetries, each has its default.
    ...{ timeout: limits.timeoutMs, ...(limits.attempts === 1 ? {} : { maxRetries: limits.attempts - 1 }) },
    // fromIni passes neither the configuration nor the plugins on to this client.
    roleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity(
      { ...clientConfig, parentClientConfig },
      clientPlugins,
    ),
  });
}

function clientSettings(options: CallOptions) {
  const applyToStack = <I extends object, O extends object>(stack: MiddlewareStack<I, O>) =>
    logCalls(stack, options);
  return { clientConfig: connectionConfig(options), clientPlugins: [{ applyToStack }], logger };
}

/** Each attempt requests a new session token, because the metadata service may have refused the old one. */
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
