/**
 * The calls per second of a run, where it shares the quota with the users of the account's pools. Cognito allows 30 a second in the
 * category UserAccountRecovery (AdminSetUserPassword), 25 in UserUpdate (AdminAddUserToGroup, AdminUpdateUserAttributes) and 30 in
 * UserList (ListUsers, ListUsersInGroup). The first two cannot be raised. A pool takes 5 CreateGroup a second ("Quotas in
 * Amazon Cognito", developer guide).
 */
export const callsPerSecond = { passwords: 25, updates: 20, lookUps: 20, groups: 5 };
