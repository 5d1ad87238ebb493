/** The shell lines that the action replaces, as people write them with the AWS CLI and curl. */
import { readFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { roleArn } from "./emulator.ts";
import { type Cost, timeProgram, versionOf } from "./measure.ts";

/** `$1` is the user pool, `$2` the file, `$3` the log role. */
export const recipe = `set -euo pipefail
read -r job url < <(aws cognito-idp create-user-import-job --user-pool-id "$1" --job-name seed \\
  --cloud-watch-logs-role-arn "$3" --query 'UserImportJob.[JobId,PreSignedUrl]' --output text)
curl -sSf -T "$2" -H 'x-amz-server-side-encryption: aws:kms' "$url"
aws cognito-idp start-user-import-job --user-pool-id "$1" --job-id "$job" > /dev/null
while true; do
  status=$(aws cognito-idp describe-user-import-job --user-pool-id "$1" --job-id "$job" \\
    --query UserImportJob.Status --output text)
  case $status in
    Succeeded) exit 0 ;;
    Failed | Stopped | Expired) echo "The import ended as $status" >&2; exit 1 ;;
  esac
  sleep 5
done`;

/** Returns the version of the AWS CLI; undefined if the recipe cannot be run. */
export function recipeVersion(): string | undefined {
  if (versionOf("bash") === undefined || versionOf("curl") === undefined) return undefined;
  return /aws-cli\/([\d.]+)/.exec(versionOf("aws") ?? "")?.[1];
}

/** Runs the recipe. Resolves to the total cost of its programs. */
export async function timeRecipe(url: string, userPoolId: string, path: string): Promise<Cost> {
  const env = {
    PATH: await pathToPrograms(),
    HOME: process.env.HOME,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: "eu-west-1",
    AWS_ENDPOINT_URL: url,
  };
  return (await timeProgram("bash", ["-c", recipe, "recipe", userPoolId, path, roleArn], env)).cost;
}

/** Returns the PATH with the AWS CLI before pyenv's wrapper, which would double its time. */
async function pathToPrograms(): Promise<string> {
  const path = process.env.PATH ?? "";
  const { stdout } = await timeProgram("bash", ["-c", "command -v aws"]);
  if (!readFileSync(stdout.trim(), "latin1").slice(0, 1000).includes("pyenv")) return path;
  const { stdout: real } = await timeProgram("pyenv", ["which", "aws"]);
  return `${dirname(real.trim())}${delimiter}${path}`;
}
