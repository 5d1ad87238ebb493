import { access } from "node:fs/promises";
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "@aws-sdk/types";
import type { MiddlewareStack } from "@smithy/types";
import { credentialsError, type NamedSource, noCredentialsError, roleError } from "./credential-errors.ts";
import type { Identity, Source } from "./identity.ts";

/** What the calls by which credentials are obtained depend on. */
export type LoadOptions = {
  /** Gets the workflow's OIDC token. */
  requestToken(): Promise<string>;
  endpointUrl: string | undefined;
  /** Sends the requests of STS and SSO. */
  requestHandler: object;
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
  switch (source.kind) {
    case "role":
      return roleLoader(source, options);
    case "profile":
      return explained(source, profileLoader(source, options));
    case "environment":
      return async () => (await import("@aws-sdk/credential-provider-env")).fromEnv()();
    case "web-identity":
      return explained(source, webIdentityLoader(source, options));
    case "container":
      return explained(source, loadFromContainer);
    case "instance":
      return instanceLoader(source);
  }
}

function explained(source: NamedSource, load: AwsCredentialIdentityProvider): AwsCredentialIdentityProvider {
  return async (properties) => {
    try {
      return await load(properties);
    } catch (error) {
      throw credentialsError(error, source);
    }
  };
}

/** A new token for each renewal, because it is valid for a few minutes only (GitHub docs, "OpenID Connect reference"). */
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

function webIdentityLoader(
  { roleArn }: Source<"web-identity">,
  options: LoadOptions,
): AwsCredentialIdentityProvider {
  return async (properties) => {
    const { fromTokenFile } = await import("@aws-sdk/credential-provider-web-identity");
    return fromTokenFile({ ...clientSettings(options), roleArn })(properties);
  };
}

/** ECS and EKS Pod Identity. */
async function loadFromContainer(): Promise<AwsCredentialIdentity> {
  const tokenFile = process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
  // The provider would try to read it for three seconds.
  if (tokenFile) await access(tokenFile);
  const { fromHttp } = await import("@aws-sdk/credential-provider-http");
  return fromHttp({ logger })();
}

function profileLoader(
  { name: profile, limits }: Source<"profile">,
  options: LoadOptions,
): AwsCredentialIdentityProvider {
  const { clientConfig, clientPlugins } = clientSettings(options);
  // For a role whose source is the container or the instance. Left out, each is asked as often as by default.
  const { timeoutMs: timeout, attempts } = limits;
  const metadata = { timeout, ...(attempts === 1 ? {} : { maxRetries: attempts - 1 }) };
  return async (properties) => {
    const [{ fromIni }, { getDefaultRoleAssumerWithWebIdentity }] = await Promise.all([
      import("@aws-sdk/credential-provider-ini"),
      import("@aws-sdk/nested-clients/sts"),
    ]);
    const parentClientConfig = properties?.callerClientConfig ?? {};
    // fromIni hands neither the configuration nor the plugins on to this client.
    const roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity(
      { ...clientConfig, parentClientConfig },
      clientPlugins,
    );
    return fromIni({ ...metadata, profile, logger, clientConfig, clientPlugins, roleAssumerWithWebIdentity })(
      properties,
    );
  };
}

function clientSettings({ endpointUrl, requestHandler, prepare: applyToStack }: LoadOptions) {
  const clientConfig = { requestHandler, ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }) };
  return { clientConfig, clientPlugins: [{ applyToStack }], logger };
}

/** The instance metadata service, which is asked as a whole again: its session token may be what was refused. */
function instanceLoader(source: Source<"instance">): AwsCredentialIdentityProvider {
  const { timeoutMs: timeout, attempts } = source.limits;
  let provider: AwsCredentialIdentityProvider | undefined;
  return async () => {
    if (source.isDisabled) throw noCredentialsError(source);
    const { fromInstanceMetadata } = await import("@smithy/credential-provider-imds");
    // Kept, because it goes on with expired credentials while the service fails.
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
