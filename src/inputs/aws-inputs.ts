import type { Identity } from "../aws/credentials.ts";
import type { ConnectionOptions } from "../aws/http.ts";
import { profileProblem } from "../aws/profile.ts";
import { regionOfUserPool, roleToAssumeProblem, userPoolIdProblem } from "../base/names.ts";
import { readConnection } from "./connection-inputs.ts";
import type { InputReader } from "./reader.ts";

/** Where and how AWS is called. */
export type AwsInputs = {
  region: string;
  endpointUrl: string | undefined;
  /** Whether AWS's own endpoints are called, so that the AWS console shows what the run does. */
  hasConsole: boolean;
  identity: Identity;
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
  return {
    region,
    endpointUrl,
    hasConsole: endpointUrl === undefined && configuredEndpoints(reader).length === 0,
    identity: await readIdentity(reader),
    connection: await readConnection(reader, workspace, address),
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

async function readIdentity(reader: InputReader): Promise<Identity> {
  const { text, env, problems } = reader;
  const roleArn = text("role-to-assume");
  const profile = text("profile");
  const unsigned = reader.boolean("no-sign-request", false);
  const given = [
    ...(roleArn === undefined ? [] : ["role-to-assume"]),
    ...(profile === undefined ? [] : ["profile"]),
    ...(unsigned ? ["no-sign-request"] : []),
  ];
  if (given.length > 1) problems.push(`${given.join(" and ")} cannot be used together: give one of them`);
  if (unsigned) return { kind: "none" };
  if (roleArn === undefined) {
    const named = profile ?? (env.AWS_PROFILE || undefined);
    const unknown = named === undefined ? undefined : await profileProblem(named);
    const origin = profile === undefined ? "profile (from AWS_PROFILE)" : "profile";
    if (unknown !== undefined) problems.push(`${origin} ${named} ${unknown}`);
    if (named === undefined && env.AWS_ACCESS_KEY_ID && !env.AWS_SECRET_ACCESS_KEY) {
      problems.push(
        "AWS_ACCESS_KEY_ID (in the environment) needs AWS_SECRET_ACCESS_KEY, which was not given",
      );
    }
    const inContainer = Boolean(
      env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI || env.AWS_CONTAINER_CREDENTIALS_FULL_URI,
    );
    return { kind: "chain", profile, inContainer };
  }
  const problem = roleToAssumeProblem(roleArn);
  if (problem !== undefined) problems.push(`role-to-assume ${problem}`);
  // "[\\w+=,.@-]*", 2 to 64 characters (API reference of AssumeRoleWithWebIdentity)
  const sessionName =
    `cognito-user-import-${(env.GITHUB_RUN_ID || "local").replace(/[^\w+=,.@-]/g, "-")}`.slice(0, 64);
  return { kind: "role", roleArn, sessionName };
}
