export const usernameColumn = "cognito:username";
/** The columns of a pool without custom attributes (OpenID Connect's standard claims, and Cognito's own two). */
const standardColumns = new Set([
    ...[
        "name",
        "given_name",
        "family_name",
        "middle_name",
        "nickname",
        "preferred_username",
        "profile",
        "picture",
    ],
    ...["website", "email", "email_verified", "gender", "birthdate", "zoneinfo", "locale", "phone_number"],
    ...[
        "phone_number_verified",
        "address",
        "updated_at",
        "cognito:mfa_enabled",
        usernameColumn,
        "password_hash",
    ],
]);
/** Whether a column may be in a file: by the pool's header, or where that is not known by what every pool has. */
export function isKnownColumn(name, header) {
    if (header !== undefined)
        return header.includes(name);
    return standardColumns.has(name) || /^(custom|dev):/.test(name);
}
