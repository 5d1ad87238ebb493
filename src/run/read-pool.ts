import type { UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type { Cognito } from "../aws/cognito.ts";
import { isPermissionRefusal, isWithoutCredentials } from "../aws/errors.ts";
import { messageOf } from "../base/errors.ts";
import { joinWords } from "../base/numbers.ts";
import type { PasswordPlan } from "../users/password-plan.ts";
import type { Attribute, GroupsPlan, PoolFacts, PoolSettings } from "../users/pool.ts";

/** The pool, and the parts of it that could not be read. */
export type PoolKnowledge = PoolFacts & { unread: readonly UnreadPart[] };

/** The pool, and how the users of the file get their passwords. */
export type PoolPlan = PoolKnowledge & PasswordPlan;

/** A part of the pool that was not read, so that the file could not be checked against it. */
type UnreadPart = {
  name: "columns" | "rules" | "groups";
  reason: "no user-pool-id" | "no credentials" | "no permission";
  /** How to make it readable. */
  help: string;
};

type PoolReading = {
  cognito: Pick<Cognito, "getCsvHeader" | "describeUserPool">;
  signal: AbortSignal;
  /** Whether user-pool-id is given; a dry run needs none. */
  isKnown?: boolean;
  /** Whether every part may stay unread: a dry run without credentials still checks what it can. */
  allowsUnread: boolean;
  /** The column of groups, and how to list the pool's groups; undefined without such a column. */
  groups?:
    | (Omit<GroupsPlan, "existing"> & { list(signal: AbortSignal): Promise<readonly string[]> })
    | undefined;
};

/** Reads the parts of the pool that the file is checked against. */
export async function readPool(reading: PoolReading): Promise<PoolKnowledge> {
  const { cognito, signal, isKnown = true, allowsUnread, groups } = reading;
  const unread: UnreadPart[] = [];

  async function read<T>(
    name: UnreadPart["name"],
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    if (!isKnown) {
      const help = "Runs for pull requests from forks have no variables; in other runs, set user-pool-id.";
      unread.push({ name, reason: "no user-pool-id", help });
      return undefined;
    }
    try {
      return await call(signal);
    } catch (error) {
      // A run that creates a job needs the pool's columns to convert the file.
      if (isPermissionRefusal(error) && (allowsUnread || name !== "columns")) {
        unread.push({ name, reason: "no permission", help: messageOf(error) });
      } else if (allowsUnread && isWithoutCredentials(error)) {
        unread.push({ name, reason: "no credentials", help: withoutCredentials });
      } else throw error;
      return undefined;
    }
  }

  // One after the other: without credentials, the others would fail for the same reason.
  const header = await read("columns", cognito.getCsvHeader);
  const pool = await read("rules", cognito.describeUserPool);
  const names = groups && (await read("groups", groups.list));
  return {
    header,
    settings: pool && settingsOf(pool),
    groups: groups && { ...groups, existing: names && new Set(names) },
    unread,
  };
}

const withoutCredentials =
  "Runs for pull requests from forks get no credentials; in other runs, set role-to-assume and give the job the permission id-token: write.";

/** Returns what a file was not checked against, such as `the pool's columns and rules (no credentials)`, a phrase for each reason. */
export function unreadInWords(unread: readonly UnreadPart[]): string[] {
  return [...Map.groupBy(unread, ({ reason }) => reason)].map(
    ([reason, parts]) => `the pool's ${joinWords(parts.map(({ name }) => name))} (${reason})`,
  );
}

/** Returns the settings in DescribeUserPool's reply that affect imported users. */
function settingsOf(pool: UserPoolType): PoolSettings {
  const attributes = pool.SchemaAttributes ?? [];
  const policy = pool.Policies?.PasswordPolicy;
  return {
    schema: attributes.flatMap((attribute): Attribute[] => {
      const { Name: name, AttributeDataType: type, Required: required = false } = attribute;
      const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
      const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
      if (name === undefined || type === undefined) return [];
      const lengths = { minLength: limit(MinLength), maxLength: limit(MaxLength) };
      return [{ name, type, required, ...lengths, minValue: whole(MinValue), maxValue: whole(MaxValue) }];
    }),
    autoVerified: pool.AutoVerifiedAttributes ?? [],
    usernameAttributes: pool.UsernameAttributes ?? [],
    mfa: pool.MfaConfiguration ?? "OFF",
    // "Valid values include true […] This is the default value." (API reference, UsernameConfigurationType)
    caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    passwordPolicy: policy && {
      minimumLength: policy.MinimumLength ?? 0,
      uppercase: policy.RequireUppercase ?? false,
      lowercase: policy.RequireLowercase ?? false,
      numbers: policy.RequireNumbers ?? false,
      symbols: policy.RequireSymbols ?? false,
    },
    immutable: new Set(attributes.flatMap(({ Name = "", Mutable }) => (Mutable === false ? [Name] : []))),
    estimatedUsers: pool.EstimatedNumberOfUsers ?? 0,
  };
}

/** Returns a whole number as the API writes it. */
function whole(text: string | undefined): string | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? text : undefined;
}

/** Returns a limit of the schema, which the API writes as text. */
function limit(text: string | undefined): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}
