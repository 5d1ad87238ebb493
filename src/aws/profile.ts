/**
 * Why a profile cannot be used, as a clause to be read after the input's name: it is in none of the AWS CLI's files, which
 * AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, else ~/.aws/config and ~/.aws/credentials.
 */
export async function profileProblem(profile: string): Promise<string | undefined> {
  const { loadSharedConfigFiles } = await import("@smithy/core/config");
  const { configFile, credentialsFile } = await loadSharedConfigFiles();
  const sections = new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)]);
  const known = [...sections].filter((name) => !/^(sso-session|services)\./.test(name));
  if (known.includes(profile)) return undefined;
  const there = known.length === 0 ? "they hold none" : `they hold ${known.join(", ")}`;
  return `is neither in ~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name); ${there}`;
}
