/** `npm run emulator`: the local Cognito as a command. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { awsRates, type Emulator, type EmulatorSettings, startEmulator } from "./emulator.ts";

const usage = `Usage: npm run emulator -- [options]

Serves Cognito user pools, the bucket behind the pre-signed URL, CloudWatch Logs and STS on one loopback port.

Server
  --port <n>               port to listen on; 0 takes any free one (default: 0)
  --tls                    serve over HTTPS, with a certificate of a new private CA
  --rates                  throttle as AWS does
  --help                   this text

Import jobs
  --pending-seconds <n>    time a started job stays Pending (default: 2)
  --users-per-second <n>   users a job imports in a second (default: 30)
  --stopping-seconds <n>   time a stopped job stays Stopping; 0: it is Stopped at once (default: 1)
  --speed <n>              factor by which jobs are faster than the clock (default: 1)
  --log-delay-seconds <n>  how late row outcomes appear in the logs (default: 0)
  --failed-share <n>       share of failed and skipped rows above which a job is Failed (default: 0.5)
  --no-hash-import         new pools take no password hashes, like pools on AWS's older infrastructure

Where AWS's documentation does not decide
  --start-refusal <code>   PreconditionNotMetException (default), InvalidParameterException or NotAuthorizedException
  --drop-backslashes       a backslash that is not before a comma is dropped; otherwise it is kept
  --column-subset          a file may lack columns of GetCSVHeader
  --birthdate-as-imported  an imported birthdate is stored as mm/dd/yyyy; otherwise as yyyy-mm-dd
  --filters-ignore-case    the filters of ListUsers ignore case in case-insensitive pools
`;

const howTo = (url: string, caBundle: string | undefined) => `
Credentials: test / test. Signatures are verified. For example:

  export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_DEFAULT_REGION=eu-west-1
${caBundle === undefined ? "" : `  export AWS_CA_BUNDLE=${caBundle}\n`}\
  aws --endpoint-url ${url} cognito-idp create-user-pool --pool-name staging --auto-verified-attributes email
  aws --endpoint-url ${url} cognito-idp list-user-pools --max-results 60

Ctrl-C stops it; nothing is stored.
`;

type Options = { port: number; tls: boolean; settings: Partial<EmulatorSettings> };

/** The numeric settings by option, with a check. */
const numbers = {
  "pending-seconds": ["pendingSeconds", (value: number) => value >= 0],
  "users-per-second": ["usersPerSecond", (value: number) => value > 0],
  "stopping-seconds": ["stoppingSeconds", (value: number) => value >= 0],
  speed: ["speed", (value: number) => value > 0],
  "log-delay-seconds": ["logDelaySeconds", (value: number) => value >= 0],
  "failed-share": ["failedShare", (value: number) => value >= 0 && value <= 1],
} as const;

const refusalCodes: readonly EmulatorSettings["startRefusal"][] = [
  "PreconditionNotMetException",
  "InvalidParameterException",
  "NotAuthorizedException",
];

/** Parses the command line; returns undefined for --help. Throws an Error with the reason if it is invalid. */
function readArguments(argv: string[]): Options | undefined {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: argv,
    options: {
      ...{ port: text, tls: flag, rates: flag, help: flag },
      ...{ "pending-seconds": text, "users-per-second": text, "stopping-seconds": text, speed: text },
      ...{ "log-delay-seconds": text, "failed-share": text, "start-refusal": text },
      "hash-import": { type: "boolean", default: true },
      ...{ "drop-backslashes": flag, "column-subset": flag, "birthdate-as-imported": flag },
      "filters-ignore-case": flag,
    },
    allowNegative: true,
  });
  if (values.help) return undefined;

  const settings: Partial<EmulatorSettings> = {
    hashImport: values["hash-import"],
    rates: values.rates ? awsRates : undefined,
    backslash: values["drop-backslashes"] ? "dropped" : "kept",
    columnSubset: values["column-subset"],
    storedBirthdate: values["birthdate-as-imported"] ? "as-imported" : "iso",
    filtersIgnoreCase: values["filters-ignore-case"],
  };
  for (const [option, [setting, accepts]] of Object.entries(numbers)) {
    const value = numberOf(option, values[option as keyof typeof numbers], accepts);
    if (value !== undefined) settings[setting] = value;
  }
  const code = values["start-refusal"] ?? "PreconditionNotMetException";
  const refusal = refusalCodes.find((each) => each === code);
  if (refusal === undefined) throw new Error(`--start-refusal must be one of ${refusalCodes.join(", ")}.`);
  settings.startRefusal = refusal;
  const isPort = (value: number) => Number.isInteger(value) && value >= 0 && value <= 65_535;
  return { port: numberOf("port", values.port, isPort) ?? 0, tls: values.tls, settings };
}

function numberOf(
  option: string,
  given: string | undefined,
  accepts: (value: number) => boolean,
): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === "" ? Number.NaN : Number(given);
  if (!Number.isFinite(value) || !accepts(value)) throw new Error(`--${option} cannot be "${given}".`);
  return value;
}

async function main(argv: string[]): Promise<void> {
  const options = readArguments(argv);
  if (options === undefined) {
    process.stdout.write(usage);
    return;
  }
  const { port, settings } = options;
  if (!options.tls) return printReady(await startEmulator({ port, settings }), undefined);

  const { createCertificates } = await import("./certificates.ts");
  const { ca, tls } = createCertificates();
  const emulator = await startEmulator({ port, settings, tls });
  const folder = mkdtempSync(join(tmpdir(), "local-cognito-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const caBundle = join(folder, "ca.pem");
  writeFileSync(caBundle, ca);
  printReady(emulator, caBundle);
}

/** Prints how to reach the server, which runs until SIGINT or SIGTERM. */
function printReady(emulator: Emulator, caBundle: string | undefined): void {
  process.stdout.write(`The local Cognito listens on ${emulator.url}\n${howTo(emulator.url, caBundle)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      emulator.close().then(() => process.exit(0));
    });
  }
}

/** Returns an error as one sentence. */
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
