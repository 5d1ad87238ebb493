/** Names of columns in a pool's CSV file (GetCSVHeader). */
export const usernameColumn = "cognito:username";
export const hashColumn = "password_hash";
