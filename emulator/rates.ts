/** The rates of requests that Cognito accepts, and how it throttles others ("Quotas in Amazon Cognito", developer guide). */

import { ServiceError } from "./errors.ts";
import { isObject } from "./shapes.ts";

/** Maximum requests a second; undefined: unlimited. */
export type Rates = Partial<Record<Category | "perOperationAndPool", number>>;

type Category =
  | "UserAccountRecovery"
  | "UserAuthentication"
  | "UserCreation"
  | "UserList"
  | "UserPoolClientRead"
  | "UserPoolClientUpdate"
  | "UserPoolRead"
  | "UserPoolResourceRead"
  | "UserPoolResourceUpdate"
  | "UserPoolUpdate"
  | "UserRead"
  | "UserResourceRead"
  | "UserUpdate";

/** The default quotas of an account. */
export const awsRates: Required<Rates> = {
  UserAccountRecovery: 30,
  UserAuthentication: 120,
  UserCreation: 50,
  UserList: 30,
  UserPoolClientRead: 15,
  UserPoolClientUpdate: 15,
  UserPoolRead: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserPoolUpdate: 15,
  UserRead: 120,
  UserResourceRead: 50,
  UserUpdate: 25,
  /** "Any individual operation in this category … for a single user pool." */
  perOperationAndPool: 5,
};

const categories: Record<string, Category> = {
  AdminSetUserPassword: "UserAccountRecovery",
  AdminInitiateAuth: "UserAuthentication",
  InitiateAuth: "UserAuthentication",
  AdminCreateUser: "UserCreation",
  ListUsers: "UserList",
  ListUsersInGroup: "UserList",
  AdminResetUserPassword: "UserAccountRecovery",
  DescribeUserPoolClient: "UserPoolClientRead",
  ListUserPoolClients: "UserPoolClientRead",
  CreateUserPoolClient: "UserPoolClientUpdate",
  DeleteUserPoolClient: "UserPoolClientUpdate",
  UpdateUserPoolClient: "UserPoolClientUpdate",
  DescribeUserPool: "UserPoolRead",
  GetUserPoolMfaConfig: "UserPoolRead",
  ListUserPools: "UserPoolRead",
  DescribeUserImportJob: "UserPoolResourceRead",
  GetCSVHeader: "UserPoolResourceRead",
  GetGroup: "UserPoolResourceRead",
  ListGroups: "UserPoolResourceRead",
  ListUserImportJobs: "UserPoolResourceRead",
  CreateGroup: "UserPoolResourceUpdate",
  CreateUserImportJob: "UserPoolResourceUpdate",
  DeleteGroup: "UserPoolResourceUpdate",
  StartUserImportJob: "UserPoolResourceUpdate",
  StopUserImportJob: "UserPoolResourceUpdate",
  UpdateGroup: "UserPoolResourceUpdate",
  AddCustomAttributes: "UserPoolUpdate",
  CreateUserPool: "UserPoolUpdate",
  DeleteUserPool: "UserPoolUpdate",
  UpdateUserPool: "UserPoolUpdate",
  AdminGetUser: "UserRead",
  GetUser: "UserRead",
  AdminListGroupsForUser: "UserResourceRead",
  AdminAddUserToGroup: "UserUpdate",
  AdminDeleteUser: "UserUpdate",
  AdminDeleteUserAttributes: "UserUpdate",
  AdminDisableUser: "UserUpdate",
  AdminEnableUser: "UserUpdate",
  AdminRemoveUserFromGroup: "UserUpdate",
  AdminUpdateUserAttributes: "UserUpdate",
};

const ratedByPool: Category[] = [
  "UserPoolClientRead",
  "UserPoolClientUpdate",
  "UserPoolResourceRead",
  "UserPoolResourceUpdate",
];

/** What is left of each rate, and when it was computed, by what shares the rate. */
export type Buckets = Map<string, { tokens: number; countedAt: number }>;

/**
 * Counts a request against the rates of its region and its pool, each a bucket that holds one second's worth. Throws
 * TooManyRequestsException, without counting, where one is used up.
 * @param now in milliseconds, of a monotonic clock
 */
export function requireRate(
  buckets: Buckets,
  rates: Rates,
  request: { operation: string; region: string; input: unknown },
  now: number,
): void {
  const { operation, region, input } = request;
  const category = categories[operation];
  if (category === undefined) return;
  const pool = isObject(input) ? input.UserPoolId : undefined;
  const shared = [{ key: `${region} ${category}`, rate: rates[category] }];
  if (ratedByPool.includes(category)) {
    shared.push({ key: `${pool} ${operation}`, rate: rates.perOperationAndPool });
  }
  const filled = shared.flatMap(({ key, rate }) => {
    if (rate === undefined) return [];
    const { tokens, countedAt } = buckets.get(key) ?? { tokens: rate, countedAt: now };
    return [{ key, tokens: Math.min(rate, tokens + ((now - countedAt) / 1000) * rate) }];
  });
  if (filled.some(({ tokens }) => tokens < 1)) {
    throw new ServiceError("TooManyRequestsException", "Rate exceeded");
  }
  for (const { key, tokens } of filled) buckets.set(key, { tokens: tokens - 1, countedAt: now });
}
