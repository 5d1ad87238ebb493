/** What may be set about the local Cognito, and the clock that depends on it. */

import type { Rates } from "./rates.ts";
import type { SigningKey } from "./sigv4.ts";

export type EmulatorSettings = {
  /** Seconds a started job stays Pending. */
  pendingSeconds: number;
  /** Rows that a job handles in a second. */
  usersPerSecond: number;
  /** Seconds a stopped job stays Stopping (0: it is Stopped at once), going on with its rows meanwhile, as AWS describes it. */
  stoppingSeconds: number;
  /** How late an outcome appears in the logs after its row was handled; CloudWatch's time, which `speed` leaves alone. */
  logDelaySeconds: number;
  /** Seconds after which a job that was not started expires. */
  expirySeconds: number;
  /** How long a new pre-signed URL is good for, in real seconds. */
  urlExpirySeconds: number;
  /** How many times faster than the clock a job lives. */
  speed: number;
  /** A job is Failed when more than this share of its rows failed or were skipped. AWS does not publish its own. */
  failedShare: number;
  /** A job ends Failed after so many rows; the rest is never handled. */
  failAfterRows: number | undefined;
  /** The number that the row log gives to the first user. */
  firstUserLine: 1 | 2;
  /** The code with which a start is refused, of which AWS publishes no words. */
  startRefusal: "PreconditionNotMetException" | "InvalidParameterException" | "NotAuthorizedException";
  /** What a backslash that is not before a comma becomes: itself, or nothing. */
  backslash: "kept" | "dropped";
  /** Whether a file may have only some of the columns of GetCSVHeader, as AWS's own example with hashes does. */
  columnSubset: boolean;
  /** How an imported birthdate is stored: `yyyy-mm-dd` (OpenID Connect) or as the file has it. */
  storedBirthdate: "iso" | "as-imported";
  /** Whether the filters of ListUsers ignore case in case-insensitive pools. */
  filtersIgnoreCase: boolean;
  /** Whether new pools take password hashes, as those on AWS's newer infrastructure do; a pool keeps what it was made with. */
  hashImport: boolean;
  /** Request rates beyond which Cognito throttles; undefined for none. `awsRates` are AWS's. */
  rates: Rates | undefined;
  /**
   * The static credentials that clients may sign with. Those with a session token are refused without it, those with
   * `expiresAt` (milliseconds, by the server's clock) from then on.
   */
  credentials: readonly Readonly<StaticCredentials>[];
  /** How long the credentials of STS are good for at most, in seconds by the server's clock. */
  credentialSeconds: number;
  /** How far the server's clock, by which signatures, URLs and credentials live, is ahead of this machine's. */
  clockOffsetSeconds: number;
  /** Whether a connection stays open after its reply. */
  keepAlive: boolean;
};

type StaticCredentials = SigningKey & { accessKeyId: string };

export const defaultSettings: EmulatorSettings = {
  pendingSeconds: 2,
  usersPerSecond: 30,
  stoppingSeconds: 1,
  logDelaySeconds: 0,
  expirySeconds: 24 * 60 * 60,
  urlExpirySeconds: 899,
  speed: 1,
  failedShare: 0.5,
  failAfterRows: undefined,
  firstUserLine: 2,
  startRefusal: "PreconditionNotMetException",
  backslash: "kept",
  columnSubset: false,
  storedBirthdate: "iso",
  filtersIgnoreCase: false,
  hashImport: false,
  rates: undefined,
  credentials: [{ accessKeyId: "test", secretAccessKey: "test" }],
  credentialSeconds: 3600,
  clockOffsetSeconds: 0,
  keepAlive: true,
};

/** The time by the server's own clock, in milliseconds; that of the jobs' world is another. */
export function serverTime(settings: EmulatorSettings): number {
  return Date.now() + settings.clockOffsetSeconds * 1000;
}
