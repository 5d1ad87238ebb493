/**
 * Which users count as monthly active users, and by which operations ("Monthly active users", Cognito developer guide,
 * "Quotas in Amazon Cognito"). Imports and ListUsers do not count.
 */

import { findUser } from "./cognito/directory.ts";
import { isObject } from "./shapes.ts";
import type { State, User, UserPool } from "./state.ts";

const billableOperations: ReadonlySet<string> = new Set([
  ...["AdminCreateUser", "AdminGetUser", "AdminSetUserPassword", "AdminUpdateUserAttributes"],
  ...["AdminDeleteUserAttributes", "AdminAddUserToGroup", "AdminRemoveUserFromGroup"],
  ...["AdminInitiateAuth", "InitiateAuth"],
]);

export type BillableUser = { userPoolId: string; username: string; operations: string[] };

/** Marks the user of a successful request as billable, if its operation counts. */
export function markBillable(state: State, operation: string, input: unknown): void {
  if (!billableOperations.has(operation) || !isObject(input)) return;
  const pool = poolOfRequest(state, input);
  const parameters = isObject(input.AuthParameters) ? input.AuthParameters : {};
  const user = pool && findUser(pool, String(input.Username ?? parameters.USERNAME ?? ""));
  user?.billableFor.add(operation);
}

function poolOfRequest(
  state: State,
  { UserPoolId, ClientId }: Record<string, unknown>,
): UserPool | undefined {
  if (typeof UserPoolId === "string") return state.pools.get(UserPoolId);
  return [...state.pools.values()].find(({ clients }) => clients.has(String(ClientId)));
}

/** Every billable user, by pool. */
export function billableUsers(state: State): BillableUser[] {
  const billable = ({ billableFor }: User) => billableFor.size > 0;
  return [...state.pools.values()].flatMap(({ id, users }) =>
    [...users.values()].filter(billable).map(({ username, billableFor }) => ({
      userPoolId: id,
      username,
      operations: [...billableFor].sort(),
    })),
  );
}
