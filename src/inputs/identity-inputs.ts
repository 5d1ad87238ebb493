import type { Identity, MetadataLimits, Source } from "../aws/identity.ts";
import {
  chainsRole,
  credentialsProblem,
  hasCredentials,
  type Profile,
  type Profiles,
  unknownProfile,
} from "../aws/profile.ts";
import { roleToAssumeProblem } from "../base/names.ts";
import type { InputReader } from "./reader.ts";

/** Reads where credentials come from: the first source that is set, as `sourceOrder` says. */
export function readIdentity(reader: InputReader, profiles: Profiles): Identity {
  const { text, problems } = reader;
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
  if (roleArn !== undefined) return readRole(reader, roleArn);
  if (profile !== undefined) return readProfile(reader, profiles, profile, "profile");
  return readFromMachine(reader, profiles);
}

function readRole({ env, problems }: InputReader, roleArn: string): Source<"role"> {
  const problem = roleToAssumeProblem(roleArn);
  if (problem !== undefined) problems.push(`role-to-assume ${problem}`);
  // "[\\w+=,.@-]*", 2 to 64 characters (API reference of AssumeRoleWithWebIdentity)
  const sessionName =
    `cognito-user-import-${(env.GITHUB_RUN_ID || "local").replace(/[^\w+=,.@-]/g, "-")}`.slice(0, 64);
  return { kind: "role", roleArn, sessionName };
}

/** The sources that only the environment and the default profile set. */
function readFromMachine(reader: InputReader, profiles: Profiles): Identity {
  const { env } = reader;
  const named = env.AWS_PROFILE || undefined;
  const { default: standard = {} } = profiles;
  if (env.AWS_ACCESS_KEY_ID || env.AWS_SECRET_ACCESS_KEY) {
    requireBoth(reader, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
    requireBoth(reader, "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID");
    // Its other settings count all the same, such as an endpoint.
    if (named !== undefined) requireProfile(reader, named, "AWS_PROFILE", unknownProfile(named, profiles));
    return { kind: "environment" };
  }
  if (named !== undefined) return readProfile(reader, profiles, named, "AWS_PROFILE");
  // As with the AWS CLI, a role of the default profile comes first, and other credentials of it later.
  if (chainsRole(standard)) return readProfile(reader, profiles, "default", undefined);
  if (env.AWS_WEB_IDENTITY_TOKEN_FILE) {
    requireBoth(reader, "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN");
    return { kind: "web-identity", roleArn: env.AWS_ROLE_ARN ?? "" };
  }
  if (hasCredentials(standard)) return readProfile(reader, profiles, "default", undefined);
  const variable = containerVariables.find((name) => env[name]);
  if (variable !== undefined) return { kind: "container", variable };
  const isDisabled = /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? "");
  return { kind: "instance", isDisabled, limits: readMetadataLimits(reader, standard) };
}

/** The first of them counts for more. */
const containerVariables = ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"];

function requireBoth({ env, problems }: InputReader, given: string, other: string): void {
  if (env[given] && !env[other])
    problems.push(`${given} (in the environment) needs ${other}, which was not given`);
}

function readProfile(
  reader: InputReader,
  profiles: Profiles,
  name: string,
  namedBy: Source<"profile">["namedBy"],
): Source<"profile"> {
  const profile = profiles[name] ?? {};
  requireProfile(
    reader,
    name,
    namedBy,
    unknownProfile(name, profiles) ?? credentialsProblem(profile, profiles),
  );
  const limits = readMetadataLimits(reader, profile);
  return { kind: "profile", name, namedBy, roleArn: profile.role_arn, limits };
}

/** @param problem what is wrong with the profile, as a clause to be read after its name */
function requireProfile(
  { problems }: InputReader,
  name: string,
  namedBy: Source<"profile">["namedBy"],
  problem: string | undefined,
): void {
  if (problem === undefined) return;
  const origin = namedBy === "profile" ? "" : ` (from ${namedBy ?? "the AWS CLI's files"})`;
  problems.push(`profile${origin} ${name} ${problem}`);
}

/** The AWS CLI's settings and defaults. */
function readMetadataLimits(reader: InputReader, profile: Profile): MetadataLimits {
  return {
    timeoutMs: 1000 * readCount(reader, "AWS_METADATA_SERVICE_TIMEOUT", profile.metadata_service_timeout),
    attempts: readCount(reader, "AWS_METADATA_SERVICE_NUM_ATTEMPTS", profile.metadata_service_num_attempts),
  };
}

function readCount({ env, problems }: InputReader, variable: string, setting: string | undefined): number {
  const value = env[variable] || setting || "1";
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  problems.push(`${variable} (or the profile's setting of that name) must be a whole number from 1 to 999`);
  return 1;
}
