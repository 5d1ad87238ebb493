/** The emulator's settings, and the server's clock, which depends on them. */

import type { Rates } from "./rates.ts";
import type { SigningKey } from "./sigv4.ts";

export type EmulatorSettings = {
  /** Seconds a started job stays Pending. */
  pendingSeconds: number;
  /** Rows that a job handles in a second. */
  usersPerSecond: number;
  /** Seconds a stopped job stays Stopping and still imports rows, as AWS documents; 0: it is Stopped at once. */
  stoppingSeconds: number;
  /** Seconds between a row and its line in the log. `speed` does not change it. */
  logDelaySeconds: number;
  /** Seconds after which a job that was not started expires. */
  expirySeconds: number;
  /** Seconds of real time for which a new pre-signed URL is valid. */
  urlExpirySeconds: number;
  /** Factor by which jobs are faster than the clock. */
  speed: number;
  /** A job is Failed when more than this share of its rows failed or were skipped. AWS does not publish its share. */
  failedShare: number;
  /** A job ends Failed after this number of rows; the rest is not processed. */
  failAfterRows: number | undefined;
  /** The number that the row log gives to the first user. */
  firstUserLine: 1 | 2;
  /** The error code of a refused start, which AWS does not document. */
  startRefusal: "PreconditionNotMetException" | "InvalidParameterException" | "NotAuthorizedException";
  /** Whether a backslash that is not before a comma is kept or dropped. */
  backslash: "kept" | "dropped";
  /** Whether a file may have only some of the columns of GetCSVHeader, as AWS's example with hashes does. */
  columnSubset: boolean;
  /** How an imported birthdate is stored: `yyyy-mm-dd` (OpenID Connect) or as the file has it. */
  storedBirthdate: "iso" | "as-imported";
  /** Whether the filters of ListUsers ignore case in case-insensitive pools. */
  filtersIgnoreCase: boolean;
  /** Whether new pools import password hashes, as pools on AWS's newer infrastructure do. Existing pools do not change. */
  hashImport: boolean;
  /** Request rates beyond which Cognito throttles; undefined for none. `awsRates` are AWS's. */
  rates: Rates | undefined;
  /**
   * The static credentials that clients may sign with. Those with a session token are refused without it, those with
   * `expiresAt` (milliseconds, by the server's clock) from then on.
   */
  credentials: readonly Readonly<StaticCredentials>[];
  /** Maximum lifetime of the credentials of STS, in seconds by the server's clock. */
  credentialSeconds: number;
  /** Seconds by which the server's clock, used for signatures, URLs and credentials, is ahead of this machine's. */
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

/** Returns the time of the server's clock, in milliseconds. Jobs, users and logs have another clock. */
export function serverTime(settings: EmulatorSettings): number {
  return Date.now() + settings.clockOffsetSeconds * 1000;
}
