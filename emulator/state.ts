/** The whole state of the local Cognito, as plain data. Only the operations read and change it. */

import type { HashingAlgorithm, PasswordHash } from "./cognito/hashes.ts";
import { type AccessKey, newKey } from "./credentials.ts";
import type { ImportedFile } from "./import/file.ts";
import type { Outcomes } from "./logs/outcomes.ts";
import type { EmulatorSettings } from "./settings.ts";

export type State = {
  account: string;
  pools: Map<string, UserPool>;
  /** By name, which contains the pool's id and so its region. */
  logGroups: Map<string, LogGroup>;
  /** The temporary credentials with which the service signs upload URLs. */
  uploadKey: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
  /** The credentials that STS issued, by access key id. */
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
  /** What users of a pool with real user names can also sign in with. */
  aliasAttributes: AliasAttribute[];
  mfa: "OFF" | "ON" | "OPTIONAL";
  /** As in CreateUserPool; undefined: not returned. */
  usernameConfiguration: { CaseSensitive: boolean } | undefined;
  caseSensitive: boolean;
  passwordPolicy: PasswordPolicy;
  /** The allowed first authentication factors. */
  firstAuthFactors: AuthFactor[];
  deletionProtection: "ACTIVE" | "INACTIVE";
  tier: "LITE" | "ESSENTIALS" | "PLUS";
  /** Whether its import jobs accept password hashes. */
  hashImport: boolean;
  /** Settings without an effect here, which DescribeUserPool returns. */
  other: Record<string, unknown>;
  /** By user name, folded to lower case where the pool is case-insensitive. */
  users: Map<string, User>;
  /** The keys of users by alias; the `sub` always is one. */
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
  /** The current password first, then the password history of the pool's policy. */
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
  /** Settings without an effect here, which DescribeUserPoolClient returns. */
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
  /** The algorithm of the hashes in its file. */
  hashing: HashingAlgorithm | undefined;
  preSignedUrl: string;
  status: JobStatus;
  createdAt: number;
  startedAt: number | undefined;
  completedAt: number | undefined;
  completionMessage: string | undefined;
  /** When the job entered its current status. */
  since: number;
  imported: number;
  skipped: number;
  failed: number;
  /** The uploaded bytes; removed at the end of the job. */
  upload: Buffer | undefined;
  /** The uploaded file, while its rows are being processed. */
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
  /** The events that PutLogEvents appended. */
  written: { timestamp: number; message: string }[];
};

/** The context of an operation. */
export type Call = {
  state: State;
  settings: EmulatorSettings;
  /** The time of jobs, users and logs, in milliseconds. */
  now: number;
  region: string;
  /** The Host header: the address that the client uses. */
  host: string;
  scheme: "http" | "https";
};
