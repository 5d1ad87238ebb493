/** The settings of a user pool that CreateUserPool and UpdateUserPool share. */

import { anything, boolean, choice, integer, list, type Of, structure } from "../shapes.ts";
import type { UserPool } from "../state.ts";
import * as model from "./model.ts";

const passwordPolicy = structure({
  MinimumLength: integer({ min: 6, max: 99 }),
  RequireUppercase: boolean,
  RequireLowercase: boolean,
  RequireNumbers: boolean,
  RequireSymbols: boolean,
  PasswordHistorySize: integer({ min: 0, max: 24 }),
  TemporaryPasswordValidityDays: integer({ min: 0, max: 365 }),
});

const signInPolicy = structure({
  AllowedFirstAuthFactors: list(choice("PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"), {
    min: 1,
    max: 5,
  }),
});

export const poolSettings = {
  Policies: structure({ PasswordPolicy: passwordPolicy, SignInPolicy: signInPolicy }),
  DeletionProtection: choice("ACTIVE", "INACTIVE"),
  AutoVerifiedAttributes: model.contactAttributes,
  MfaConfiguration: choice("OFF", "ON", "OPTIONAL"),
  UserPoolTier: choice("LITE", "ESSENTIALS", "PLUS"),
  // Mail, messages, triggers and the like: no import job depends on them.
  LambdaConfig: anything,
  SmsVerificationMessage: anything,
  EmailVerificationMessage: anything,
  EmailVerificationSubject: anything,
  VerificationMessageTemplate: anything,
  SmsAuthenticationMessage: anything,
  UserAttributeUpdateSettings: anything,
  DeviceConfiguration: anything,
  EmailConfiguration: anything,
  SmsConfiguration: anything,
  UserPoolTags: anything,
  AdminCreateUserConfig: anything,
  UserPoolAddOns: anything,
  AccountRecoverySetting: anything,
};

const given = structure(poolSettings);

type Settings = Pick<
  UserPool,
  | "autoVerifiedAttributes"
  | "mfa"
  | "passwordPolicy"
  | "firstAuthFactors"
  | "deletionProtection"
  | "tier"
  | "other"
>;

/** Returns a pool's settings: those given, and AWS's defaults for the others. */
export function settingsOf(input: Of<typeof given>): Settings {
  const { Policies, DeletionProtection, AutoVerifiedAttributes, MfaConfiguration, UserPoolTier, ...other } =
    input;
  return {
    autoVerifiedAttributes: AutoVerifiedAttributes ?? [],
    mfa: MfaConfiguration ?? "OFF",
    passwordPolicy: {
      MinimumLength: 8,
      RequireUppercase: true,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      ...Policies?.PasswordPolicy,
    },
    firstAuthFactors: Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"],
    deletionProtection: DeletionProtection ?? "INACTIVE",
    tier: UserPoolTier ?? "ESSENTIALS",
    other,
  };
}
