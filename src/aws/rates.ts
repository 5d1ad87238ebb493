/**
 * How many calls of AdminSetUserPassword and AdminAddUserToGroup together AWS takes in a second from an account in a
 * region (Cognito developer guide, "Quotas in Amazon Cognito", category UserUpdate).
 */
export const userUpdatesPerSecond = 25;
