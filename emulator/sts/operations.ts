/** The Security Token Service: temporary credentials for roles, and the caller's identity. */

import { type AccessKey, newTemporaryKey } from "../credentials.ts";
import { invalidParameter, ServiceError } from "../errors.ts";
import { randomName } from "../random.ts";
import type { EmulatorSettings } from "../settings.ts";
import { checked, integer, required, type Shape, structure, text } from "../shapes.ts";
import type { State } from "../state.ts";
import type { XmlContent } from "../xml.ts";
import { readWebToken } from "./web-token.ts";

type StsCall = {
  state: State;
  settings: EmulatorSettings;
  /** Who signed the request; undefined if it needs no signature. */
  caller: AccessKey | undefined;
};

type StsOperation = (call: StsCall, input: Record<string, string>) => XmlContent;

/** Operations that need no signature (API model: `authtype: none`). */
export const unsignedOperations = ["AssumeRoleWithWebIdentity"];

/** A number in a form. */
const formInteger = (limits: { min: number; max: number }): Shape<number> => ({
  check(value, at, violations) {
    const isNumber = typeof value === "string" && /^\d{1,9}$/.test(value);
    if (!isNumber) throw new ServiceError("MalformedInput", "Invalid Argument");
    return integer(limits).check(Number(value), at, violations);
  },
});

const assumption = {
  RoleArn: required(text({ min: 20, max: 2048 })),
  RoleSessionName: required(text({ min: 2, max: 64, pattern: String.raw`[\w+=,.@-]*` })),
  DurationSeconds: formInteger({ min: 900, max: 43_200 }),
  Policy: text({ min: 1 }),
};
const assumeRole = structure({
  ...assumption,
  ExternalId: text({ min: 2, max: 1224, pattern: String.raw`[\w+=,.@:/-]*` }),
});
const assumeRoleWithWebIdentity = structure({
  ...assumption,
  WebIdentityToken: required(text({ min: 4, max: 20_000, sensitive: true })),
  ProviderId: text({ min: 4, max: 2048 }),
});

export const stsOperations: Record<string, StsOperation> = {
  AssumeRole: (call, given) => assume(call, checked(assumeRole, given)),

  AssumeRoleWithWebIdentity(call, given) {
    const input = checked(assumeRoleWithWebIdentity, given);
    const token = readWebToken(input.WebIdentityToken, call.settings);
    const provider = token.issuer.replace(/^https:\/\//, "");
    return {
      ...assume(call, input),
      Audience: token.audience,
      Provider: `arn:aws:iam::${call.state.account}:oidc-provider/${provider}`,
      SubjectFromWebIdentityToken: token.subject,
    };
  },

  GetCallerIdentity({ state, caller }) {
    return { Arn: caller?.arn ?? "", UserId: caller?.userId ?? "", Account: state.account };
  },
};

type Assumption = { RoleArn: string; RoleSessionName: string; DurationSeconds?: number };

function assume(call: StsCall, { RoleArn, RoleSessionName, DurationSeconds }: Assumption): XmlContent {
  const [, partition, account, path] =
    /^arn:(aws(?:-[a-z]+)*):iam::(\d{12}):role\/([\w+=,.@/-]+)$/.exec(RoleArn) ?? [];
  if (path === undefined) throw invalidParameter("Request ARN is invalid");
  const roleName = path.split("/").at(-1) ?? path;
  const holder = {
    userId: `AROA${randomName(17, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")}:${RoleSessionName}`,
    arn: `arn:${partition}:sts::${account}:assumed-role/${roleName}/${RoleSessionName}`,
  };
  const seconds = Math.min(DurationSeconds ?? 3600, call.settings.credentialSeconds);
  const key = newTemporaryKey(call.state, call.settings, seconds, holder);
  return {
    Credentials: {
      AccessKeyId: key.accessKeyId,
      SecretAccessKey: key.secretAccessKey,
      SessionToken: key.sessionToken,
      Expiration: new Date(key.expiresAt).toISOString().replace(".000", ""),
    },
    AssumedRoleUser: { AssumedRoleId: holder.userId, Arn: holder.arn },
  };
}
