/**
 * Why a profile cannot be used, as a clause to be read after the input's name: it is in none of the AWS CLI's files, which
 * AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name, else ~/.aws/config and ~/.aws/credentials.
 */
export async function profileProblem(profile) {
    const { loadSharedConfigFiles } = await import("@smithy/core/config");
    const { configFile, credentialsFile } = await loadSharedConfigFiles();
    if (profile in configFile || profile in credentialsFile)
        return undefined;
    const known = [...new Set([...Object.keys(configFile), ...Object.keys(credentialsFile)])];
    const there = known.length === 0 ? "they hold none" : `they hold ${known.join(", ")}`;
    return `is neither in ~/.aws/config nor in ~/.aws/credentials (or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name); ${there}`;
}
