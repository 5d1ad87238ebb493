import type { ConnectionOptions } from "../aws/http.ts";
import type { Identity } from "../aws/identity.ts";
import { type Profile, readProfiles } from "../aws/profile.ts";
import { regionOfUserPool, userPoolIdProblem } from "../base/names.ts";
import { readConnection } from "./connection-inputs.ts";
import { readIdentity } from "./identity-inputs.ts";
import type { InputReader } from "./reader.ts";

/** Where and how AWS is called. */
export type AwsInputs = {
  region: string;
  endpointUrl: string | undefined;
  /** Whether AWS's own endpoints are called, so that the AWS console shows what the run does. */
  hasConsole: boolean;
  identity: Identity;
  /** What the SDK is to find in the environment, where it looks for settings that its clients do not take as options. */
  variables: Record<string, string>;
  connection: ConnectionOptions;
};

export async function readAwsInputs(
  reader: InputReader,
  userPoolId: string,
  workspace: string,
): Promise<AwsInputs> {
  const region = readRegion(reader, userPoolId);
  const endpointUrl = readEndpoint(reader, "endpoint-url");
  const address =
    endpointUrl ?? (reader.env.AWS_ENDPOINT_URL || `https://cognito-idp.${region}.amazonaws.com`);
  const profiles = await readProfiles();
  const named = reader.text("profile") ?? (reader.env.AWS_PROFILE || undefined);
  const name = named ?? "default";
  const profile = { name, settings: profiles[name] ?? {} };
  return {
    region,
    endpointUrl,
    hasConsole: endpointUrl === undefined && configuredEndpoints(reader).length === 0,
    identity: readIdentity(reader, profiles),
    variables: {
      ...(named === undefined ? {} : { AWS_PROFILE: named }),
      ...readHostVariables(reader, profile.settings),
    },
    connection: readConnection(reader, workspace, address, profile),
  };
}

/** As the AWS CLI finds it, but for its configuration files; at last the region in the pool's id. */
function readRegion({ text, env, problems }: InputReader, userPoolId: string): string {
  const given = text("region") ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
  // A dry run without a pool calls nothing, but the AWS SDK makes no client without a region.
  const value = given ?? (userPoolId === "" ? "us-east-1" : regionOfUserPool(userPoolId));
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value)) return value;
  if (given !== undefined) {
    problems.push("region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1");
  } else if (userPoolIdProblem(userPoolId) === undefined) {
    problems.push(
      "user-pool-id does not start with a region; give the region of the pool in the input region",
    );
  }
  return value;
}

/** Variables in place of the input, which the SDK itself reads; those of a service count for more. */
const endpointVariables = ["", "_COGNITO_IDENTITY_PROVIDER", "_CLOUDWATCH_LOGS", "_STS"].map(
  (service) => `AWS_ENDPOINT_URL${service}`,
);

function configuredEndpoints({ env }: Pick<InputReader, "env">): [variable: string, url: string][] {
  if (/^true$/i.test(env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ?? "")) return [];
  return endpointVariables.flatMap((variable) => {
    const url = env[variable];
    return url ? [[variable, url]] : [];
  });
}

function readEndpoint({ text, env, problems }: InputReader, name: string): string | undefined {
  const value = text(name);
  for (const [variable, url] of value === undefined ? configuredEndpoints({ env }) : []) {
    if (!isWebAddress(url)) {
      problems.push(`${name} (from ${variable}) must be a URL that starts with http:// or https://`);
    }
  }
  if (value !== undefined && !isWebAddress(value)) {
    problems.push(`${name} must be a URL that starts with http:// or https://`);
  }
  return value;
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}

/** AWS's FIPS and dual-stack hosts: the variable, and the setting of a profile. */
const hostSettings = [
  ["AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"],
  ["AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"],
] as const;

/** The SDK passes over what is not written as it expects, such as True, and calls the usual hosts. */
function readHostVariables({ env, problems }: InputReader, profile: Profile): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [variable, setting] of hostSettings) {
    const value = (env[variable] || profile[setting])?.toLowerCase();
    if (value === undefined) continue;
    variables[variable] = value;
    if (value !== "true" && value !== "false") {
      const name = env[variable] ? `${variable} (in the environment)` : `${setting} (in the profile)`;
      problems.push(`${name} must be true or false`);
    }
  }
  return variables;
}
