import type { PasswordPolicyType, UserPoolType } from "@aws-sdk/client-cognito-identity-provider";
import type { Cognito } from "../aws/cognito.ts";
import { isPermissionRefusal, isWithoutCredentials } from "../aws/errors.ts";
import { messageOf } from "../base/errors.ts";
import type { Attribute, PoolFacts, PoolSettings } from "../users/pool.ts";
import type { GroupsPlan } from "../users/rules/groups.ts";
import type { PasswordPolicy } from "../users/rules/password-policy.ts";

/** What is known of the pool, and what is not and why. */
export type PoolKnowledge = PoolFacts & {
  /** A sentence for each part that could not be read: which checks are left out, and why. */
  leftOut: readonly string[];
};

export type PoolReading = {
  cognito: Pick<Cognito, "getCsvHeader" | "describeUserPool">;
  signal: AbortSignal;
  /** Whether to do without AWS where need be: so does a dry run, which still checks what it can. */
  doesWithout: boolean;
  /** Where the file names groups, and how the pool's groups are listed; undefined where it names none. */
  groups?:
    | (Omit<GroupsPlan, "existing"> & { list(signal: AbortSignal): Promise<readonly string[]> })
    | undefined;
};

/** Reads what the checks of the file need to know of the pool. */
export async function readPool({
  cognito,
  signal,
  doesWithout,
  groups,
}: PoolReading): Promise<PoolKnowledge> {
  const leftOut: string[] = [];

  async function read<T>(what: string, call: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    try {
      return await call(signal);
    } catch (error) {
      // Without its columns a file cannot be made into what Cognito takes: whoever makes a job needs that call.
      const dispensable = isPermissionRefusal(error) && (doesWithout || call !== cognito.getCsvHeader);
      if (!dispensable && !(doesWithout && isWithoutCredentials(error))) throw error;
      leftOut.push(`${what} could not be checked: ${messageOf(error)}`);
      return undefined;
    }
  }

  // One after the other: without credentials the second would only fail likewise.
  const header = await read("The columns of the pool", cognito.getCsvHeader);
  const pool = await read(
    "The pool's own rules (verified and required attributes, MFA, lengths and ranges, user names, passwords)",
    cognito.describeUserPool,
  );
  const names = groups && (await read("Whether the groups exist", groups.list));
  return {
    header,
    settings: pool && settingsOf(pool),
    groups: groups && {
      column: groups.column,
      fallback: groups.fallback,
      existing: names && new Set(names),
    },
    leftOut,
  };
}

/** The parts of DescribeUserPool's reply that say something about users in a file. */
function settingsOf(pool: UserPoolType): PoolSettings {
  return {
    name: pool.Name,
    schema: (pool.SchemaAttributes ?? []).flatMap((attribute): Attribute[] => {
      const { Name: name, AttributeDataType: type, Required: required = false } = attribute;
      const { MinLength, MaxLength } = attribute.StringAttributeConstraints ?? {};
      const { MinValue, MaxValue } = attribute.NumberAttributeConstraints ?? {};
      if (name === undefined || type === undefined) return [];
      return [
        {
          ...{ name, type, required },
          minLength: limit(MinLength),
          maxLength: limit(MaxLength),
          minValue: limit(MinValue),
          maxValue: limit(MaxValue),
        },
      ];
    }),
    autoVerified: pool.AutoVerifiedAttributes ?? [],
    usernameAttributes: pool.UsernameAttributes ?? [],
    mfa: pool.MfaConfiguration ?? "OFF",
    // "Valid values include true […] This is the default value." (API reference, UsernameConfigurationType)
    caseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    passwordPolicy: passwordPolicyOf(pool.Policies?.PasswordPolicy),
  };
}

function passwordPolicyOf(policy: PasswordPolicyType | undefined): PasswordPolicy | undefined {
  if (policy === undefined) return undefined;
  return {
    minimumLength: policy.MinimumLength ?? 0,
    uppercase: policy.RequireUppercase ?? false,
    lowercase: policy.RequireLowercase ?? false,
    numbers: policy.RequireNumbers ?? false,
    symbols: policy.RequireSymbols ?? false,
  };
}

/** A limit of the schema, which the API writes as text. */
function limit(text: string | undefined): number | undefined {
  const value = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}
