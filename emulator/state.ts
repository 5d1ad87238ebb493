/** Everything the local Cognito knows, as plain data. The operations read and change it; nothing else holds any. */

import type { HashingAlgorithm, PasswordHash } from "./cognito/hashes.ts";
import { type AccessKey, newKey } from "./credentials.ts";
import type { ImportedFile } from "./import/file.ts";
import type { Outcomes } from "./logs/outcomes.ts";
import type { EmulatorSettings } from "./settings.ts";

export type State = {
  account: string;
  pools: Map<string, UserPool>;
  /** By name: the names hold the pool id and with it the region. */
  logGroups: Map<string, LogGroup>;
  /** The temporary credentials with which the service signs its pre-signed URLs. */
  uploadKey: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
  /** The credentials that STS gave out, by their id. */
  temporaryKeys: Map<string, AccessKey>;
};

export function newState(): State {
  return {
    account: "123456789012",
    pools: new Map(),
    logGroups: new Map(),
    uploadKey: newKey(),
    temporaryKeys: new Map(),
  };
}

type AttributeType = "String" | "Number" | "DateTime" | "Boolean";

/** One attribute of a pool's schema, in the words of the API. */
export type SchemaAttribute = {
  Name: string;
  AttributeDataType: AttributeType;
  DeveloperOnlyAttribute: boolean;
  Mutable: boolean;
  Required: boolean;
  StringAttributeConstraints?: { MinLength?: string; MaxLength?: string };
  NumberAttributeConstraints?: { MinValue?: string; MaxValue?: string };
};

export type ContactAttribute = "email" | "phone_number";
export type AliasAttribute = ContactAttribute | "preferred_username";

type AuthFactor = "PASSWORD" | "EMAIL_OTP" | "SMS_OTP" | "WEB_AUTHN" | "SOFTWARE_TOKEN";

export type PasswordPolicy = {
  MinimumLength: number;
  RequireUppercase: boolean;
  RequireLowercase: boolean;
  RequireNumbers: boolean;
  RequireSymbols: boolean;
  PasswordHistorySize?: number;
};

export type UserPool = {
  id: string;
  name: string;
  region: string;
  createdAt: number;
  modifiedAt: number;
  schema: SchemaAttribute[];
  autoVerifiedAttributes: ContactAttribute[];
  /** What users sign in with instead of a user name; empty in pools with real user names. */
  usernameAttributes: ContactAttribute[];
  /** What users of a pool with real user names may sign in with, too. */
  aliasAttributes: AliasAttribute[];
  mfa: "OFF" | "ON" | "OPTIONAL";
  /** As given at the pool's creation; one that was not given is not shown. */
  usernameConfiguration: { CaseSensitive: boolean } | undefined;
  caseSensitive: boolean;
  passwordPolicy: PasswordPolicy;
  /** With what users may begin to sign in. */
  firstAuthFactors: AuthFactor[];
  deletionProtection: "ACTIVE" | "INACTIVE";
  tier: "LITE" | "ESSENTIALS" | "PLUS";
  /** Whether its import jobs take password hashes. */
  hashImport: boolean;
  /** Settings that change nothing here and come back from DescribeUserPool. */
  other: Record<string, unknown>;
  /** By user name, folded to lower case where the pool is case-insensitive. */
  users: Map<string, User>;
  /** The aliases of user names (the `sub` always is one), each with the key of its user. */
  aliases: Map<string, string>;
  groups: Map<string, Group>;
  clients: Map<string, Client>;
  jobs: Map<string, ImportJob>;
};

export type UserStatus = "CONFIRMED" | "RESET_REQUIRED" | "FORCE_CHANGE_PASSWORD" | "EXTERNAL_PROVIDER";

export type User = {
  username: string;
  attributes: Record<string, string>;
  status: UserStatus;
  enabled: boolean;
  createdAt: number;
  modifiedAt: number;
  /** The operations that made the user a monthly active user. */
  billableFor: Set<string>;
  /** The newest, the one that counts, first; former ones as far as the pool's policy remembers them. */
  passwords: PasswordHash[];
};

export type Group = {
  name: string;
  description: string | undefined;
  roleArn: string | undefined;
  precedence: number | undefined;
  createdAt: number;
  modifiedAt: number;
  /** Keys of the pool's users. */
  members: Set<string>;
};

export type Client = {
  id: string;
  name: string;
  secret: string | undefined;
  authFlows: string[];
  hidesMissingUsers: boolean;
  createdAt: number;
  modifiedAt: number;
  /** Settings that change nothing here and come back from DescribeUserPoolClient. */
  other: Record<string, unknown>;
};

export type JobStatus =
  | "Created"
  | "Pending"
  | "InProgress"
  | "Stopping"
  | "Stopped"
  | "Succeeded"
  | "Failed"
  | "Expired";

export type ImportJob = {
  id: string;
  name: string;
  poolId: string;
  roleArn: string;
  /** How the hashes in its file were made. */
  hashing: HashingAlgorithm | undefined;
  preSignedUrl: string;
  status: JobStatus;
  createdAt: number;
  startedAt: number | undefined;
  completedAt: number | undefined;
  completionMessage: string | undefined;
  /** When the job came into its present status. */
  since: number;
  imported: number;
  skipped: number;
  failed: number;
  /** What was put to the pre-signed URL; dropped at the end of the job. */
  upload: Buffer | undefined;
  /** The uploaded file, while its rows are being handled. */
  file: ImportedFile | undefined;
  log: LogStream;
};

export type LogGroup = { name: string; region: string; createdAt: number; streams: Map<string, LogStream> };

/** A log stream of one import job: a few lines of text, then the outcomes of its rows. */
export type LogStream = {
  name: string;
  createdAt: number;
  opening: string[];
  outcomes: Outcomes;
  /** What PutLogEvents has added behind them. */
  written: { timestamp: number; message: string }[];
};

/** What an operation is given beside its input. */
export type Call = {
  state: State;
  settings: EmulatorSettings;
  /** The time of jobs, users and logs, in milliseconds. */
  now: number;
  region: string;
  /** The Host header: where this client reaches the server. */
  host: string;
  scheme: "http" | "https";
};
