import { expect, test } from "vitest";
import { type SourceName, sourceNames } from "../../../src/base/source-names.ts";
import { poolColumns } from "../../../src/users/pool.ts";
import { converterOf, disabled, external } from "../../../src/users/sources/source.ts";
import { recognizeSource, sources } from "../../../src/users/sources/sources.ts";

type Row = Record<string, string>;
const now = Date.UTC(2026, 0, 1);
const wanted = [
  ...poolColumns({ header: undefined, settings: undefined }),
  "custom:team",
  "groups",
  "role",
  "roles",
];

/** Converts records by the paths of their values; blank values are left out. */
function convert(name: SourceName, ...rows: Row[]): unknown[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const converter = converterOf(sources[name], wanted, now);
  converter.columns(columns);
  return rows.map((row) => {
    const converted = converter.convert(columns.map((column) => row[column] ?? ""));
    if ("leftOut" in converted) return converted.leftOut;
    if (!("values" in converted)) return "no user";
    const named = converted.values.map((value, at) => [converter.names[at], value] as const);
    return Object.fromEntries(named.filter(([, value]) => value !== ""));
  });
}

const pia = { given_name: "Pia", family_name: "Rask", name: "Pia Rask" };
const email = "pia@example.org";
const byEmail = { "cognito:username": email, email };

test.each<[SourceName, Row, Row]>([
  [
    "auth0",
    {
      user_id: "'auth0|1",
      email,
      email_verified: "false",
      phone_number: "'+47123",
      updated_at: "2024-01-15T08:00:00.900Z",
    },
    { ...byEmail, phone_number: "+47123", updated_at: "1705305600" },
  ],
  [
    "auth0",
    { username: "pia", email, phone_verified: "true" },
    { "cognito:username": "pia", email, phone_number_verified: "true" },
  ],
  [
    "clerk",
    {
      first_name: "Pia",
      last_name: "Rask",
      verified_email_addresses: `${email}|b@example.org`,
      primary_phone_number: "+47 123",
    },
    { ...pia, "cognito:username": "+47 123", email, email_verified: "true", phone_number: "+47123" },
  ],
  [
    "clerk",
    { username: "pia", primary_email_address: email, verified_email_addresses: "b@example.org" },
    { "cognito:username": "pia", email },
  ],
  [
    "cognito",
    {
      Username: "pia",
      email,
      email_verified: "False",
      birthdate: "1988-03-14",
      "custom:team": "blue",
      sub: "1",
      "cognito:mfa_enabled": "False",
    },
    {
      "cognito:username": "pia",
      email,
      birthdate: "03/14/1988",
      "custom:team": "blue",
      "cognito:mfa_enabled": "false",
    },
  ],
  [
    "entra",
    {
      "Nom [displayName] Obligatoire": "Pia Rask",
      "Nom [userPrincipalName]": email,
      "Block sign in (Yes/No) [accountEnabled] Required": "No",
      "First name [givenName]": "Pia",
      "Last name [surname]": "Rask",
    },
    { ...byEmail, ...pia },
  ],
  [
    "entra",
    { userPrincipalName: email, mail: "b@example.org", accountEnabled: "True", mobile: "+47 12 34" },
    { "cognito:username": email, email: "b@example.org", phone_number: "+471234" },
  ],
  [
    "firebase",
    { localId: "a", email, emailVerified: "true", displayName: "Pia" },
    { ...byEmail, email_verified: "true", name: "Pia" },
  ],
  [
    "firebase",
    { phoneNumber: "+47123" },
    { "cognito:username": "+47123", phone_number: "+47123", phone_number_verified: "true" },
  ],
  [
    "google-workspace",
    {
      "First Name [Required]": "Pia",
      "Last Name": "Rask",
      "Email Address [Required]": email,
      "Status [READ ONLY]": "Active",
      "Recovery Phone [MUST BE IN THE E.164 FORMAT]": "+47123",
    },
    { ...byEmail, ...pia, phone_number: "+47123" },
  ],
  [
    "keycloak",
    {
      username: "pia",
      email,
      firstName: "Pia",
      lastName: "Rask",
      groups: "/staff;/staff/oslo",
      realmRoles: "admin",
      "attributes.birthdate.0": "1988-03-14",
    },
    {
      ...pia,
      "cognito:username": "pia",
      email,
      groups: "staff;staff/oslo",
      roles: "admin",
      birthdate: "03/14/1988",
    },
  ],
  [
    "okta",
    { "profile.login": email, "profile.firstName": "Pia", "profile.lastName": "Rask", status: "ACTIVE" },
    { ...byEmail, ...pia },
  ],
  [
    "okta",
    { Username: email, "First name": "Pia", "Last name": "Rask", "Mobile phone": "(555) 1" },
    { ...byEmail, ...pia, phone_number: "(555) 1" },
  ],
  [
    "supabase",
    {
      email,
      email_confirmed_at: "2024-01-15 10:30:00+00",
      phone: "47123",
      role: "authenticated",
      raw_user_meta_data: '{"full_name":"Pia Rask","n":1}',
      banned_until: "2025-12-31 23:59:59.5+00",
    },
    { ...byEmail, email_verified: "true", phone_number: "+47123", role: "authenticated", name: "Pia Rask" },
  ],
  [
    "wordpress",
    { user_login: "pia", user_email: email, display_name: "Pia Rask", roles: "editor,author" },
    { "cognito:username": "pia", email, name: "Pia Rask", roles: "editor;author" },
  ],
])("a user of %s, %j", (name, row, values) => {
  expect(convert(name, row)).toEqual([values]);
});

test.each<[SourceName, string, Row]>([
  ["auth0", "The user is blocked.", { email, blocked: "true" }],
  ["auth0", external, { user_id: "google-oauth2|1" }],
  ["auth0", external, { "identities[0].provider": "samlp" }],
  ["clerk", "The user is banned.", { banned: "true" }],
  ["cognito", external, { UserStatus: "EXTERNAL_PROVIDER", Enabled: "true" }],
  ["cognito", disabled, { UserStatus: "CONFIRMED", Enabled: "False" }],
  ["django", "The user is inactive.", { "fields.password": "!", "fields.is_active": "false" }],
  ["entra", "The user is blocked.", { "Block sign in (Yes/No) [accountEnabled] Required": "Yes" }],
  ["entra", "The user is blocked.", { accountEnabled: "False" }],
  ["entra", external, { userPrincipalName: "pia_x#EXT#@contoso.example" }],
  ["entra", external, { userType: "Guest" }],
  ["firebase", disabled, { email, disabled: "true" }],
  ["firebase", external, { email, "google.id": "1" }],
  ["firebase", external, { email, "providerUserInfo.0.providerId": "google.com" }],
  ["firebase", "The user is anonymous.", { localId: "a" }],
  ["google-workspace", "The user is suspended or archived.", { "Status [READ ONLY]": "Suspended" }],
  ["keycloak", disabled, { username: "pia", enabled: "false" }],
  ["keycloak", external, { "federatedIdentities.0.identityProvider": "google", "credentials.0.type": "otp" }],
  ["keycloak", "The user is a service account.", { serviceAccountClientId: "shop" }],
  ["okta", "The user is suspended, deactivated or not yet active.", { status: "DEPROVISIONED" }],
  ["okta", external, { "credentials.provider.type": "SOCIAL" }],
  ["supabase", "The user is banned.", { email, banned_until: "2026-01-01 00:00:00.5+00" }],
  ["supabase", "The user is deleted.", { email, deleted_at: "2025-01-01 00:00:00+00" }],
  ["supabase", "The user is anonymous.", { is_anonymous: "true" }],
  ["supabase", external, { email, raw_app_meta_data: '{"provider":"google","providers":["google"]}' }],
  ["supabase", external, { email, is_sso_user: "t" }],
  ["supabase", external, { encrypted_password: "NULL", raw_app_meta_data: '{"provider":"google"}' }],
  ["wordpress", "The user is marked as spam or deleted.", { spam: "1" }],
])("%s leaves out: %s %j", (name, reason, row) => {
  expect(convert(name, row)).toEqual([reason]);
});

test.each<[SourceName, Row]>([
  ["auth0", { user_id: "google-oauth2|1", "identities.1.provider": "auth0" }],
  ["cognito", { UserStatus: "FORCE_CHANGE_PASSWORD", identities: "[]" }],
  ["firebase", { "google.id": "1", passwordHash: "Zm9v" }],
  [
    "firebase",
    { "providerUserInfo.0.providerId": "google.com", "providerUserInfo.1.providerId": "password" },
  ],
  ["keycloak", { "federatedIdentities.0.identityProvider": "google", "credentials.1.type": "password" }],
  [
    "supabase",
    { encrypted_password: "x", raw_app_meta_data: '{"provider":"google","providers":["google"]}' },
  ],
  ["supabase", { raw_app_meta_data: '{"provider":"google","providers":["google","email"]}' }],
])("%s keeps who has a password or address beside a provider: %j", (name, row) => {
  expect(convert(name, row)).toEqual([expect.any(Object)]);
});

test("Supabase: NULL is no date", () => {
  const dates = { email_confirmed_at: "NULL", phone_confirmed_at: "null", deleted_at: "NULL" };
  expect(convert("supabase", { email, ...dates })).toEqual([{ "cognito:username": email, email }]);
});

test("Django: records of other models are no users, and groups get their names", () => {
  const user = { model: "accounts.user", "fields.password": "!x", "fields.username": "pia" };
  const rows = convert(
    "django",
    { model: "auth.permission", "fields.name": "Can add" },
    { model: "auth.group", pk: "1", "fields.name": "editors" },
    { ...user, "fields.groups": "1;2", "fields.first_name": "Pia" },
  );
  const values = { "cognito:username": "pia", given_name: "Pia", name: "Pia", groups: "editors;2" };
  expect(rows).toEqual(["no user", "no user", values]);
});

test("Entra: the example in the template is no user", () => {
  expect(convert("entra", { displayName: "Example: Chris Green" })).toEqual(["no user"]);
});

test.each(sourceNames)("%s is recognized by each of its marks, and no other export by them", (name) => {
  for (const mark of sources[name].marks) expect(recognizeSource(mark)).toBe(name);
});

test.each([
  ["email", "email_verified", "name", "user_id"],
  ["id", "username", "email", "firstName", "lastName"],
  ["cognito:username", "email", "name"],
])("columns of many files are no mark: %s, %s, %s", (...columns) => {
  const expected = columns.includes("user_id") ? "auth0" : undefined;
  expect(recognizeSource(columns)).toBe(expected);
});
