/** Files of users in the shapes in which people have them, and what becomes of each. All names and addresses are invented. */

export type FileCase = {
  title: string;
  file: string;
  text: string | Uint8Array;
  /** What differs from a case-insensitive pool with user names that requires `email` and verifies it, with the groups `admin` and `staff`. */
  pool?: { byEmail?: boolean; custom?: string[]; hashes?: boolean };
  inputs?: Record<string, string>;
  /** The users whom Cognito gets, each with at least these values, or how many. */
  users?: Record<string, string>[] | number;
  groups?: Record<string, string[]>;
  passwords?: Record<string, string>;
  /** Words that a warning has. */
  warns?: string[];
  /**
   * The run stops before a job is created, with a problem at each of these lines, 0 for any or none, that has these words,
   * in any letter case; alternatives are separated by `|`.
   */
  problems?: [line: number, ...words: string[]][];
  /** How many problems are reported at most: one cause is one problem. */
  most?: number;
  /** What may be seen nowhere. */
  hidden?: string[];
};

/** UTF-16 in little endian with a byte order mark. */
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

export const fileCases: FileCase[] = [
  {
    title: "list-users JSON",
    file: "users.json",
    text: '{\n    "Users": [\n        {\n            "Username": "0f9d3c1e-1111-4a2b-9c3d-000000000001",\n            "Attributes": [\n                {\n                    "Name": "email",\n                    "Value": "ida.holm@example.org"\n                },\n                {\n                    "Name": "email_verified",\n                    "Value": "true"\n                },\n                {\n                    "Name": "name",\n                    "Value": "Ida Holm"\n                },\n                {\n                    "Name": "sub",\n                    "Value": "0f9d3c1e-1111-4a2b-9c3d-000000000001"\n                }\n            ],\n            "UserCreateDate": "2024-03-02T09:11:45.120000+01:00",\n            "UserLastModifiedDate": "2024-03-02T09:11:45.120000+01:00",\n            "Enabled": true,\n            "UserStatus": "CONFIRMED"\n        }\n    ]\n}\n',
    users: [
      {
        "cognito:username": "0f9d3c1e-1111-4a2b-9c3d-000000000001",
        email: "ida.holm@example.org",
        email_verified: "true",
        name: "Ida Holm",
      },
    ],
  },
  {
    title: "Auth0 CSV job export",
    file: "users.csv",
    text: '"email","email_verified","name","user_id"\n"pia.rask@example.org","true","Pia Rask","\'auth0|65f0aa01"\n',
    pool: { byEmail: true },
    inputs: { "unknown-columns": "ignore" },
    users: [{ email: "pia.rask@example.org", email_verified: "true", name: "Pia Rask" }],
  },
  {
    title: "Auth0 CSV, export_as cognito names, dropped user_id",
    file: "users.csv",
    text: '"email","email_verified","name"\n"pia.rask@example.org","true","Pia Rask"\n',
    pool: { byEmail: true },
    users: [{ email: "pia.rask@example.org", email_verified: "true", name: "Pia Rask" }],
  },
  {
    title: "Auth0 CSV, extra user_id, validate warn",
    file: "users.csv",
    text: '"email","email_verified","name","user_id"\n"pia.rask@example.org","true","Pia Rask","auth0|65f0aa01"\n',
    pool: { byEmail: true },
    inputs: { validate: "warn" },
    users: [{ email: "pia.rask@example.org", email_verified: "true", name: "Pia Rask" }],
    warns: ["user_id"],
  },
  {
    title: "groups as YAML list",
    file: "u.yml",
    text: "- cognito:username: pia\n  email: pia.rask@example.org\n  email_verified: true\n  groups: [admin, staff]\n",
    inputs: { "groups-column": "groups" },
    users: [{ "cognito:username": "pia", email: "pia.rask@example.org", email_verified: "true" }],
    groups: { admin: ["pia"], staff: ["pia"] },
  },
  {
    title: "UTF-16 LE with BOM, tabs (Excel 'Unicode Text')",
    file: "users.txt",
    text: utf16(
      "cognito:username\temail\temail_verified\tname\r\njoerg\tjoerg@example.org\tTRUE\tJörg Weiß\r\nzoe\tzoe@example.org\tTRUE\tZoé Lang\r\n",
    ),
    users: [
      { "cognito:username": "joerg", email: "joerg@example.org", name: "Jörg Weiß" },
      { "cognito:username": "zoe", email: "zoe@example.org", name: "Zoé Lang" },
    ],
  },
  {
    title: "sep=; first line",
    file: "users.csv",
    text: "sep=;\r\ncognito:username;email;email_verified;name\r\njoerg;joerg@example.org;TRUE;Jörg Weiß\r\nzoe;zoe@example.org;TRUE;Zoé Lang\r\n",
    users: [
      { "cognito:username": "joerg", email: "joerg@example.org", name: "Jörg Weiß" },
      { "cognito:username": "zoe", email: "zoe@example.org", name: "Zoé Lang" },
    ],
  },
  {
    title: "trailing empty rows of commas and columns (Excel)",
    file: "users.csv",
    text: "cognito:username,email,email_verified,name,,\r\njoerg,joerg@example.org,TRUE,Jörg Weiß,,\r\nzoe,zoe@example.org,TRUE,Zoé Lang,,\r\n,,,,,\r\n,,,,,\r\n",
    users: [
      { "cognito:username": "joerg", email: "joerg@example.org", name: "Jörg Weiß" },
      { "cognito:username": "zoe", email: "zoe@example.org", name: "Zoé Lang" },
    ],
  },
  {
    title: "trailing comma in the header and each row",
    file: "users.csv",
    text: "cognito:username,email,email_verified,\njoerg,joerg@example.org,true,\n",
    users: [{ "cognito:username": "joerg", email: "joerg@example.org" }],
  },
  {
    title: "header with spaces after commas",
    file: "users.csv",
    text: "cognito:username, email, email_verified, name\njoerg, joerg@example.org, true, Jörg\n",
    users: [{ "cognito:username": "joerg", email: "joerg@example.org", name: "Jörg" }],
  },
  {
    title: "e-mail pool, Username is a uuid (list-users to CSV)",
    file: "u.csv",
    text: "cognito:username,email,email_verified\n0f9d3c1e-1111-4a2b-9c3d-000000000001,pia@example.org,true\n",
    pool: { byEmail: true },
    problems: [[2, "cognito:username"]],
    most: 1,
  },
  {
    title: "YAML users: at the top",
    file: "u.yml",
    text: "users:\n  - cognito:username: pia\n    email: pia@example.org\n    email_verified: true\n",
    users: [{ "cognito:username": "pia", email: "pia@example.org", email_verified: "true" }],
  },
  {
    title: "JSON map keyed by email, one line",
    file: "u.json",
    text: '{"pia@example.org":{"email":"pia@example.org","email_verified":true},"tor@example.org":{"email":"tor@example.org","email_verified":true}}\n',
    problems: [[0, "list|object|user"]],
    most: 2,
    hidden: ["pia@example.org"],
  },
  {
    title: "Shopify customers",
    file: "shop.csv",
    text: 'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Phone,Note,Tags\n\'6940095564001,Pia,Rask,pia.rask@example.org,yes,,Storgata 1,\'+4712345678,"said ""hi""",vip\n',
    pool: { byEmail: true },
    inputs: {
      columns: "email = Email\ngiven_name = First Name\nfamily_name = Last Name",
      "unknown-columns": "ignore",
      "csv-defaults": "email_verified=true",
    },
    users: [
      { email: "pia.rask@example.org", given_name: "Pia", family_name: "Rask", email_verified: "true" },
    ],
  },
  {
    title: "clear-text in password_hash column",
    file: "u.csv",
    text: "email,email_verified,password_hash\npia@example.org,true,Geheim-77!x\n",
    pool: { byEmail: true, hashes: true },
    inputs: { "password-hashing-algorithm": "BCRYPT" },
    problems: [[2, "password_hash"]],
    most: 1,
    hidden: ["Geheim-77!x"],
  },
  {
    title: "jq without -c (stream of pretty objects)",
    file: "users.json",
    text: '{\n  "cognito:username": "pia",\n  "email": "pia@example.org",\n  "email_verified": "true"\n}\n{\n  "cognito:username": "tor",\n  "email": "tor@example.org",\n  "email_verified": "true"\n}\n',
    users: [
      { "cognito:username": "pia", email: "pia@example.org", email_verified: "true" },
      { "cognito:username": "tor", email: "tor@example.org", email_verified: "true" },
    ],
  },
  {
    title: "one JSON object, one line",
    file: "users.json",
    text: '{"cognito:username":"pia","email":"pia@example.org","email_verified":true}',
    users: [{ "cognito:username": "pia", email: "pia@example.org", email_verified: "true" }],
  },
  {
    title: "jq -r @csv (all quoted, comma, no header)",
    file: "users.csv",
    text: '"pia","pia@example.org","true"\n"tor","tor@example.org","true"\n',
    problems: [[1, "header"]],
    most: 1,
    hidden: ["tor@example.org", "pia@example.org"],
  },
  {
    title: "list of bare addresses, no header",
    file: "users.txt",
    text: "pia@example.org\ntor@example.org\n",
    pool: { byEmail: true },
    inputs: { "csv-defaults": "email_verified=true" },
    problems: [[1, "header"]],
    most: 1,
    hidden: ["pia@example.org"],
  },
  {
    title: "name,email file as in tutorial",
    file: "users.csv",
    text: "name,email\nPia,pia@example.org\n",
    pool: { byEmail: true },
    inputs: { "csv-defaults": "email_verified=true" },
    users: [{ email: "pia@example.org", email_verified: "true", name: "Pia" }],
  },
  {
    title: "PowerShell #TYPE line, AD columns named for Cognito",
    file: "ad.csv",
    text: '#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\r\n"cognito:username","email","email_verified","name"\r\n"pia","pia.rask@example.org","True","Pia Rask"\r\n',
    users: [{ "cognito:username": "pia", email: "pia.rask@example.org", name: "Pia Rask" }],
  },
  {
    title: "NDJSON with # comment lines",
    file: "users.jsonl",
    text: '# staging users\n{"cognito:username":"pia","email":"pia@example.org","email_verified":true}\n\n# more\n{"cognito:username":"tor","email":"tor@example.org","email_verified":true}\n',
    users: [
      { "cognito:username": "pia", email: "pia@example.org", email_verified: "true" },
      { "cognito:username": "tor", email: "tor@example.org", email_verified: "true" },
    ],
  },
  {
    title: "Excel: deleted rows only (right columns), email pool with defaults",
    file: "u.csv",
    text: "email,name\r\npia@example.org,Pia\r\n,\r\n,\r\n",
    pool: { byEmail: true },
    inputs: { "csv-defaults": "email_verified=true" },
    users: [{ email: "pia@example.org", name: "Pia", email_verified: "true" }],
  },
  {
    title: "one extra empty column at the end, blank header (Yale)",
    file: "u.csv",
    text: "email,name,email_verified,\nnetid00@example.org,Test User,true,\n",
    pool: { byEmail: true },
    users: [{ email: "netid00@example.org", name: "Test User", email_verified: "true" }],
  },
  {
    title: "hawkerfun exporter CSV",
    file: "CognitoUsers.csv",
    text: "Username,email,email_verified,given_name,family_name,UserCreateDate,Enabled,UserStatus\n0f9d3c1e-1111-4a2b-9c3d-000000000001,pia@example.org,true,Pia,Rask,2021-01-05 10:11:12.345000+00:00,True,CONFIRMED\n",
    pool: { byEmail: true },
    problems: [[1, "Username", "UserCreateDate", "Enabled", "UserStatus"]],
    most: 1,
  },
  {
    title:
      "dmytro exporter: template order, no quoting, ISO birthdate, JSON address, False mfa, comma in name",
    file: "CognitoUsers.csv",
    text: 'profile,address,birthdate,gender,preferred_username,updated_at,website,picture,phone_number,phone_number_verified,zoneinfo,locale,email,email_verified,given_name,family_name,middle_name,name,nickname,cognito:mfa_enabled,cognito:username\n,{"formatted":"Storgata 1"},1985-02-01,,,1704067200,,,+4712345678,true,,,pia@example.org,true,Pia,Rask,,Rask, Pia,,False,pia@example.org\n,{"formatted":"Storgata 1"},1985-02-01,,,1704067200,,,+4712345678,true,,,tor@example.org,true,Tor,Lie,,Tor Lie,,False,tor@example.org\n',
    pool: { byEmail: true },
    problems: [
      [2, "column|value|quote|birthdate|address"],
      [3, "column|value|quote|birthdate|address"],
    ],
    most: 9,
  },
  {
    title: "ftcodelib list.csv",
    file: "list.csv",
    text: "username,group,email\npia,admin,pia@example.org\ntor,staff,tor@example.org\n",
    inputs: { "groups-column": "group", "csv-defaults": "email_verified=true" },
    problems: [[1, "username", "cognito:username"]],
    most: 1,
  },
  {
    title: "ftcodelib list.csv",
    file: "list.csv",
    text: "username,group,email\npia,admin,pia@example.org\ntor,staff,tor@example.org\n",
    inputs: {
      "groups-column": "group",
      "csv-defaults": "email_verified=true",
      columns: "cognito:username = username",
    },
    users: [
      { "cognito:username": "pia", email: "pia@example.org", email_verified: "true" },
      { "cognito:username": "tor", email: "tor@example.org", email_verified: "true" },
    ],
    groups: { admin: ["pia"], staff: ["tor"] },
  },
  {
    title: "GitHub Actions config/users.json with users wrapper and a type",
    file: "users.json",
    text: '{\n  "users": [\n    {\n      "email": "pia@example.org",\n      "type": "admin"\n    }\n  ]\n}\n',
    pool: { byEmail: true },
    inputs: { "groups-column": "type", "csv-defaults": "email_verified=true" },
    users: [{ email: "pia@example.org", email_verified: "true" }],
    groups: { admin: ["pia@example.org"] },
  },
  {
    title: "CDK UserAccounts-like",
    file: "data.json",
    text: '[{"username":"pia@example.org","password":"Geheim-77!x","groups":["admin"],"customAttributes":{"team":"blue"}}]',
    pool: { byEmail: true, custom: ["team"] },
    inputs: {
      "groups-column": "groups",
      "password-column": "password",
      "csv-defaults": "email_verified=true",
      columns: "email = username\ncustom:team = customAttributes.team",
    },
    users: [{ email: "pia@example.org", email_verified: "true", "custom:team": "blue" }],
    groups: { admin: ["pia@example.org"] },
    passwords: { "pia@example.org": "Geheim-77!x" },
    hidden: ["Geheim-77!x"],
  },
  {
    title: "xlsx given as csv-path",
    file: "users.xlsx",
    text: Buffer.from("PK\x03\x04\x14\x00\x00\x00\x08\x00 [Content_Types].xml xl/workbook.xml", "latin1"),
    problems: [[0, "Excel"]],
    most: 1,
  },
  {
    title: "multi-line address",
    file: "u.csv",
    text: 'email,email_verified,address\npia@example.org,true,"Storgata 1\n0155 Oslo"\n',
    pool: { byEmail: true },
    problems: [[2, "address"]],
    most: 1,
  },
  {
    title: "rows with trailing blanks beyond the header",
    file: "u.csv",
    text: "email,email_verified,name\npia@example.org,true,Pia,,\ntor@example.org,true,Tor,,\n",
    pool: { byEmail: true },
    users: [
      { email: "pia@example.org", name: "Pia", email_verified: "true" },
      { email: "tor@example.org", name: "Tor", email_verified: "true" },
    ],
  },
  {
    title: "UTF-16 with 200 users: how many problems",
    file: "u.csv",
    text: utf16(
      `email,email_verified\r\n${Array.from({ length: 200 }, (_, at) => `u${at}@example.org,true\r\n`).join("")}`,
    ),
    pool: { byEmail: true },
    users: 200,
  },
  {
    title: "columns: a target that the pool does not have, and a source column that the file does not have",
    file: "users.csv",
    text: "mail,email_verified\npia@example.org,true\n",
    pool: { byEmail: true },
    inputs: { columns: "custom:nope = mail\nemail = E-Mail", "unknown-columns": "ignore" },
    problems: [
      [0, "custom:nope"],
      [0, "E-Mail"],
    ],
    most: 3,
  },
];
