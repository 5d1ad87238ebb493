/** `npm run emulator`: the local Cognito as a command. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { awsRates, type Emulator, type EmulatorSettings, startEmulator } from "./emulator.ts";

const usage = `Usage: npm run emulator -- [options]

Serves Cognito user pools, the bucket behind the pre-signed URL, CloudWatch Logs and STS on one loopback port.

  --port <n>               the port to listen on; 0 takes any free one (default: 0)
  --pending-seconds <n>    how long a started job stays Pending (default: 2)
  --users-per-second <n>   how many users a job imports in a second (default: 30)
  --speed <n>              how many times faster than the clock jobs live (default: 1)
  --log-delay-seconds <n>  how late row outcomes appear in the logs (default: 0)
  --no-hash-import         new pools take no password hashes, like pools on AWS's older infrastructure
  --rates                  throttle as AWS does
  --tls                    serve over HTTPS, with a certificate of a new private CA
  --help                   this text
`;

const howTo = (url: string, caBundle: string | undefined) => `
Credentials: test / test. Its signatures are really checked. For example:

  export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=eu-west-1
${caBundle === undefined ? "" : `  export AWS_CA_BUNDLE=${caBundle}\n`}\
  aws --endpoint-url ${url} cognito-idp create-user-pool --pool-name staging --auto-verified-attributes email
  aws --endpoint-url ${url} cognito-idp list-user-pools --max-results 60

Ctrl-C ends it; nothing is kept.
`;

type Options = { port: number; tls: boolean; settings: Partial<EmulatorSettings> };

/** The command line as options; undefined where help is asked for. Throws an Error that says what is wrong. */
function readArguments(argv: string[]): Options | undefined {
  const { values } = parseArgs({
    args: argv,
    options: {
      port: { type: "string" },
      "pending-seconds": { type: "string" },
      "users-per-second": { type: "string" },
      speed: { type: "string" },
      "log-delay-seconds": { type: "string" },
      "hash-import": { type: "boolean", default: true },
      rates: { type: "boolean" },
      tls: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
    allowNegative: true,
  });
  if (values.help) return undefined;

  const number = (
    name: Exclude<keyof typeof values, "help" | "hash-import" | "rates" | "tls">,
    accepts: (value: number) => boolean,
  ) => {
    const given = values[name];
    if (given === undefined) return undefined;
    const value = given.trim() === "" ? Number.NaN : Number(given);
    if (!Number.isFinite(value) || !accepts(value)) throw new Error(`--${name} cannot be "${given}".`);
    return value;
  };
  const port = number("port", (value) => Number.isInteger(value) && value >= 0 && value <= 65_535);
  const pendingSeconds = number("pending-seconds", (value) => value >= 0);
  const usersPerSecond = number("users-per-second", (value) => value > 0);
  const speed = number("speed", (value) => value > 0);
  const logDelaySeconds = number("log-delay-seconds", (value) => value >= 0);
  return {
    port: port ?? 0,
    tls: values.tls,
    settings: {
      hashImport: values["hash-import"],
      rates: values.rates ? awsRates : undefined,
      ...(pendingSeconds !== undefined && { pendingSeconds }),
      ...(usersPerSecond !== undefined && { usersPerSecond }),
      ...(speed !== undefined && { speed }),
      ...(logDelaySeconds !== undefined && { logDelaySeconds }),
    },
  };
}

async function main(argv: string[]): Promise<void> {
  const options = readArguments(argv);
  if (options === undefined) {
    process.stdout.write(usage);
    return;
  }
  const { port, settings } = options;
  if (!options.tls) return tell(await startEmulator({ port, settings }), undefined);

  const { makeCertificates } = await import("./certificates.ts");
  const { ca, tls } = makeCertificates();
  const emulator = await startEmulator({ port, settings, tls });
  const folder = mkdtempSync(join(tmpdir(), "local-cognito-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const caBundle = join(folder, "ca.pem");
  writeFileSync(caBundle, ca);
  tell(emulator, caBundle);
}

/** Tells how to reach the server, which runs until it is told to end. */
function tell(emulator: Emulator, caBundle: string | undefined): void {
  process.stdout.write(`The local Cognito listens on ${emulator.url}\n${howTo(emulator.url, caBundle)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      emulator.close().then(() => process.exit(0));
    });
  }
}

/** An error as one sentence. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === "EADDRINUSE")
    return `Port ${port} is in use: choose another with --port, or 0 for any free one.`;
  if (code === "EACCES") return `Port ${port} is not free for this user: choose another with --port.`;
  return error.message;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
});
