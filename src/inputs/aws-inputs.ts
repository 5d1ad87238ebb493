import { type Profile, readProfiles } from "../aws/profile.ts";
import { regionOfUserPool, userPoolIdProblem } from "../base/names.ts";
import { readConnection } from "./connection-inputs.ts";
import { readIdentity } from "./identity-inputs.ts";
import type { InputReader } from "./reader.ts";

export type AwsInputs = Awaited<ReturnType<typeof readAwsInputs>>;

/** Reads where and how AWS is called. */
export async function readAwsInputs(reader: InputReader, userPoolId: string, workspace: string) {
  const { text, env } = reader;
  const region = readRegion(reader, userPoolId);
  const endpoint = readEndpoint(reader);
  const address =
    endpoint.endpointUrl ?? (env.AWS_ENDPOINT_URL || `https://cognito-idp.${region}.amazonaws.com`);
  const profiles = await readProfiles();
  const named = text("profile") ?? (env.AWS_PROFILE || undefined);
  const name = named ?? "default";
  const settings = profiles[name] ?? {};
  return {
    region,
    ...endpoint,
    identity: readIdentity(reader, profiles),
    /** Settings that the SDK reads from the environment, because its clients do not accept them as options. */
    variables: { ...(named && { AWS_PROFILE: named }), ...readHostVariables(reader, settings) },
    connection: readConnection(reader, workspace, address, { name, settings }),
  };
}

/** Reads the region as the AWS CLI does, except from its configuration files. By default it is the one in the pool's id. */
function readRegion({ text, env, problems }: InputReader, userPoolId: string): string {
  const given = text("region") ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
  // A dry run without a pool calls nothing, but the AWS SDK creates no client without a region.
  const value = given ?? (userPoolId === "" ? "us-east-1" : regionOfUserPool(userPoolId));
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(value)) return value;
  if (given !== undefined) {
    problems.push("region (or AWS_REGION) must be the name of an AWS region, such as eu-west-1");
  } else if (userPoolIdProblem(userPoolId) === undefined) {
    problems.push("user-pool-id does not start with a region; set the input region to that of the pool");
  }
  return value;
}

/** Variables that the SDK reads; those of a service take precedence. */
const endpointVariables = ["", "_COGNITO_IDENTITY_PROVIDER", "_CLOUDWATCH_LOGS", "_STS"].map(
  (service) => `AWS_ENDPOINT_URL${service}`,
);

function readEndpoint({ text, env, problems }: InputReader) {
  const endpointUrl = text("endpoint-url");
  const isIgnored =
    endpointUrl !== undefined || /^true$/i.test(env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS ?? "");
  const configured = isIgnored ? [] : endpointVariables.filter((variable) => env[variable]);
  const urls = configured.map((variable) => [`endpoint-url (from ${variable})`, env[variable]]);
  if (endpointUrl !== undefined) urls.push(["endpoint-url", endpointUrl]);
  for (const [name, url = ""] of urls) {
    if (/^https?:$/.test(URL.parse(url)?.protocol ?? "")) continue;
    problems.push(`${name} must be a URL that starts with http:// or https://`);
  }
  /** Whether AWS's own endpoints are called, so that the AWS console shows the pool. */
  const hasConsole = urls.length === 0;
  return { endpointUrl, hasConsole };
}

/** The variables for AWS's FIPS and dual-stack hosts; the settings of a profile are their names in lower case without AWS. */
const hostVariables = ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"];

/** Reads values that the SDK would ignore unless they are in lower case, such as True. */
function readHostVariables({ env, problems }: InputReader, profile: Profile) {
  const variables: Record<string, string> = {};
  for (const variable of hostVariables) {
    const setting = variable.slice("AWS_".length).toLowerCase();
    const value = (env[variable] || profile[setting])?.toLowerCase();
    if (value === undefined) continue;
    variables[variable] = value;
    if (value === "true" || value === "false") continue;
    const name = env[variable] ? `${variable} (in the environment)` : `${setting} (in the profile)`;
    problems.push(`${name} must be true or false`);
  }
  return variables;
}
