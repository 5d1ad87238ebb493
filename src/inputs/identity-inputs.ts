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

type NamedBy = Source<"profile">["namedBy"];

/** Reads where credentials come from: the first source that is set, as `sourceOrder` says. */
export function readIdentity(reader: InputReader, profiles: Profiles): Identity {
  const { env, problemIf } = reader;
  const roleArn = reader.checked("role-to-assume", roleToAssumeProblem);
  const profile = reader.text("profile");
  const isUnsigned = reader.boolean("no-sign-request", false);
  const given = { "role-to-assume": roleArn, profile, "no-sign-request": isUnsigned };
  const names = Object.entries(given).flatMap(([name, value]) => (value ? name : []));
  const isConflict = roleArn !== undefined && names.length > 1;
  problemIf(isConflict, `${names.join(" and ")} cannot be used together: give one of them`);
  if (isUnsigned) {
    // The profile's other settings, such as an endpoint, still apply.
    if (profile !== undefined) reportProfile(reader, profile, "profile", unknownProfile(profile, profiles));
    return { kind: "none" };
  }
  if (roleArn === undefined) {
    return profile === undefined
      ? readFromMachine(reader, profiles)
      : readProfile(reader, profiles, profile, "profile");
  }
  // "[\\w+=,.@-]*", 2 to 64 characters (API reference of AssumeRoleWithWebIdentity)
  const run = (env.GITHUB_RUN_ID || "local").replace(/[^\w+=,.@-]/g, "-");
  return { kind: "role", roleArn, sessionName: `cognito-user-import-${run}`.slice(0, 64) };
}

/** Reads the sources that only the environment and the default profile set. */
function readFromMachine(reader: InputReader, profiles: Profiles): Identity {
  const { env } = reader;
  const named = env.AWS_PROFILE;
  const { default: standard = {} } = profiles;
  if (env.AWS_ACCESS_KEY_ID || env.AWS_SECRET_ACCESS_KEY) {
    requireOther(reader, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
    requireOther(reader, "AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID");
    for (const variable of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]) {
      const problem = `${variable} (in the environment) contains white space, such as a line break; remove it`;
      reader.problemIf(/\s/.test(env[variable] ?? ""), problem);
    }
    // The profile's other settings, such as an endpoint, still apply.
    if (named) reportProfile(reader, named, "AWS_PROFILE", unknownProfile(named, profiles));
    return { kind: "environment" };
  }
  if (named) return readProfile(reader, profiles, named, "AWS_PROFILE");
  // As with the AWS CLI, a role of the default profile comes first, and its other credentials come later.
  if (chainsRole(standard)) return readProfile(reader, profiles, "default", undefined);
  if (env.AWS_WEB_IDENTITY_TOKEN_FILE) {
    requireOther(reader, "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN");
    return { kind: "web-identity", roleArn: env.AWS_ROLE_ARN ?? "" };
  }
  if (hasCredentials(standard)) return readProfile(reader, profiles, "default", undefined);
  const variable = ["RELATIVE", "FULL"]
    .map((kind) => `AWS_CONTAINER_CREDENTIALS_${kind}_URI`)
    .find((name) => env[name]);
  if (variable !== undefined) return { kind: "container", variable };
  const isDisabled = /^true$/i.test(env.AWS_EC2_METADATA_DISABLED ?? "");
  return { kind: "instance", isDisabled, limits: readMetadataLimits(reader, standard) };
}

function requireOther({ env, problemIf }: InputReader, given: string, other: string): void {
  const isMissing = Boolean(env[given]) && !env[other];
  problemIf(isMissing, `${given} (in the environment) needs ${other}, which was not given`);
}

function readProfile(
  reader: InputReader,
  profiles: Profiles,
  name: string,
  namedBy: NamedBy,
): Source<"profile"> {
  const profile = profiles[name] ?? {};
  const problem = unknownProfile(name, profiles) ?? credentialsProblem(profile, profiles);
  reportProfile(reader, name, namedBy, problem);
  const limits = readMetadataLimits(reader, profile);
  return { kind: "profile", name, namedBy, roleArn: profile.role_arn, limits };
}

/** @param problem of the profile, as a clause that follows its name */
function reportProfile({ problemIf }: InputReader, name: string, namedBy: NamedBy, problem?: string): void {
  const origin = namedBy === "profile" ? "" : ` (from ${namedBy ?? "the AWS CLI's files"})`;
  problemIf(problem !== undefined, `profile${origin} ${name} ${problem}`);
}

/** Reads the AWS CLI's settings, with its defaults. */
function readMetadataLimits({ env, problems }: InputReader, profile: Profile): MetadataLimits {
  const readCount = (name: string) => {
    const variable = `AWS_${name}`;
    const value = env[variable] || profile[name.toLowerCase()] || "1";
    if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
    problems.push(`${variable} (or the profile's setting of that name) must be a whole number from 1 to 999`);
    return 1;
  };
  return {
    timeoutMs: 1000 * readCount("METADATA_SERVICE_TIMEOUT"),
    attempts: readCount("METADATA_SERVICE_NUM_ATTEMPTS"),
  };
}
