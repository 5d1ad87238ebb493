import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The settings of a profile in both of the AWS CLI's files. */
export type Profile = Readonly<Record<string, string | undefined>>;
export type Profiles = Readonly<Record<string, Profile>>;

/**
 * Reads the AWS CLI's files, ~/.aws/config and ~/.aws/credentials unless variables name others. If there are none, as on GitHub's
 * runners, the SDK's reader is not loaded.
 */
export async function readProfiles(): Promise<Profiles> {
  const { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, HOME, USERPROFILE } = process.env;
  const folder = join(HOME || USERPROFILE || homedir(), ".aws");
  const exists = (name: string) => existsSync(join(folder, name));
  const isNamed = Boolean(AWS_CONFIG_FILE || AWS_SHARED_CREDENTIALS_FILE);
  if (!isNamed && !exists("config") && !exists("credentials")) return {};
  const { parseKnownFiles } = await import("@smithy/core/config");
  return parseKnownFiles({});
}

const files =
  "~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name)";

/** Returns why there is no profile of that name, as a clause after the name. */
export function unknownProfile(name: string, profiles: Profiles): string | undefined {
  if (profiles[name] !== undefined) return undefined;
  const known = Object.keys(profiles).filter((each) => !/^(sso-session|services)\./.test(each));
  return `is neither in ${files}; ${known.length === 0 ? "they hold none" : `they hold ${known.join(", ")}`}`;
}

/** Settings of which each makes a profile a source of credentials. */
const sources = [
  ...["role_arn", "credential_source", "credential_process", "web_identity_token_file", "login_session"],
  ...["sso_session", "sso_start_url", "sso_account_id"],
];
const keys = ["aws_access_key_id", "aws_secret_access_key"] as const;

/** Returns whether a profile has settings for credentials, valid or not. */
export function hasCredentials(profile: Profile): boolean {
  return [...sources, ...keys].some((setting) => profile[setting]);
}

/** Returns whether a profile's role is assumed with the credentials of another source. */
export function chainsRole({ role_arn, web_identity_token_file }: Profile): boolean {
  return Boolean(role_arn) && !web_identity_token_file;
}

/**
 * Returns why a profile cannot give credentials, as a clause after its name. The SDK would use the keys in a profile
 * with `role_arn`, which are not the role's; the AWS CLI refuses such a profile.
 */
export function credentialsProblem(profile: Profile, profiles: Profiles): string | undefined {
  const { source_profile: source, credential_source } = profile;
  if (chainsRole(profile)) {
    if (Boolean(source) === Boolean(credential_source)) {
      return "has role_arn, which needs either source_profile or credential_source";
    }
    if (source === undefined) return undefined;
    const problem = unknownProfile(source, profiles) ?? sessionProblem(profiles[source] ?? {}, profiles);
    return problem === undefined ? undefined : `has source_profile ${source}, which ${problem}`;
  }
  const problem = sessionProblem(profile, profiles);
  if (problem !== undefined) return problem;
  if (sources.some((setting) => profile[setting])) return undefined;
  const [id, secret] = keys.map((key) => Boolean(profile[key]));
  if (id && secret) return undefined;
  if (!id && !secret) return "has no credentials";
  return id
    ? "has aws_access_key_id without aws_secret_access_key"
    : "has aws_secret_access_key without aws_access_key_id";
}

/** Returns why a profile cannot use its SSO session, as a clause. The SDK does not check that the session exists. */
function sessionProblem({ sso_session: session }: Profile, profiles: Profiles): string | undefined {
  if (!session || profiles[`sso-session.${session}`] !== undefined) return undefined;
  return `has sso_session ${session}, and there is no section [sso-session ${session}] in the config file`;
}
