/**
 * How many calls a second a run makes of those whose quota it shares with the people who use the account's pools. Cognito
 * takes 30 a second of the category UserAccountRecovery, which AdminSetUserPassword is in, and 25 of UserUpdate, which
 * AdminAddUserToGroup is in. Neither can be raised ("Quotas in Amazon Cognito", developer guide).
 */
export const callsPerSecond = { passwords: 25, updates: 20 };
