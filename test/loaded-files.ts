/** A hook for `--import` that writes the paths of the files that a process has loaded as modules, one per line, when it ends. */
export function loadedFilesHook(path: string): string {
  const code = `
    import { writeFileSync } from "node:fs";
    import { registerHooks } from "node:module";
    import { fileURLToPath } from "node:url";
    const files = [];
    registerHooks({
      load(url, context, next) {
        if (url.startsWith("file:")) files.push(fileURLToPath(url));
        return next(url, context);
      },
    });
    process.on("exit", () => writeFileSync(${JSON.stringify(path)}, files.join("\\n")));`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Modules that are loaded on demand, with a word that only their code contains. */
export const rareParts: readonly { name: string; word: string }[] = [
  { name: "CloudWatch Logs", word: "DescribeLogStreamsRequest" },
  { name: "YAML", word: "YAMLParseError" },
  { name: "GitHub's API", word: "octokit" },
  { name: "the toolkit's HTTP client", word: "undici" },
  { name: "STS", word: "AssumeRoleWithWebIdentityRequest" },
  { name: "SSO", word: "GetRoleCredentialsRequest" },
  { name: "the instance metadata service", word: "http://169.254.169.254" },
  { name: "JMESPath", word: "is not a JMESPath expression" },
];
