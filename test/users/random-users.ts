/** Random rows for a pool: valid users with some values changed to ones just within or just outside the rules. */

import fc from "fast-check";
import { csvHeader, hashColumn } from "../../emulator/cognito/schema.ts";
import type { SchemaAttribute, UserPool } from "../../emulator/state.ts";
import type { Table } from "./writers.ts";

type User = Record<string, string>;

/** How a row differs from a good one: numbers that choose a change and its value. */
type RowPlan = { changes: { pick: number; edge: number }[]; width: number };

export type TablePlan = {
  rows: RowPlan[];
  /** Columns that are left out, and by how many places the others are moved on. */
  without: number[];
  turn: number;
  withoutUsername: boolean;
  header: "good" | "unknown" | "duplicate";
};

const change = fc.record({ pick: fc.nat(999), edge: fc.nat(999) });

export const tablePlans: fc.Arbitrary<TablePlan> = fc.record({
  rows: fc.array(
    fc.record({
      changes: fc.oneof(fc.array(change, { maxLength: 1 }), fc.array(change, { maxLength: 3 })),
      width: fc.oneof({ weight: 40, arbitrary: fc.constant(0) }, fc.constantFrom(-1, 1)),
    }),
    { minLength: 1, maxLength: 10 },
  ),
  without: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(99), { maxLength: 8 }) },
  ),
  turn: fc.nat(30),
  withoutUsername: fc.integer({ min: 0, max: 11 }).map((drawn) => drawn === 0),
  header: fc.oneof(
    { weight: 14, arbitrary: fc.constant("good" as const) },
    fc.constantFrom("unknown" as const, "duplicate" as const),
  ),
});

/** The table of a plan; rows may have a value more or less than there are columns. */
export function tableOf(plan: TablePlan, pool: UserPool): Table {
  const header = csvHeader(pool);
  const changes = changesFor(pool);
  const users = plan.rows.map((row, index) => {
    const user = goodUser(pool, index);
    for (const { pick, edge } of row.changes) changes[pick % changes.length]?.(user, edge);
    return user;
  });
  const columns = columnsOf(plan, header);
  const rows = users.map((user, index) => {
    const values = columns.map((column) => user[column] ?? "");
    const { width = 0 } = plan.rows[index] ?? {};
    return width < 0 ? values.slice(0, -1) : width > 0 ? [...values, "more"] : values;
  });
  return { columns, rows };
}

function columnsOf({ without, turn, withoutUsername, header: fault }: TablePlan, header: string[]): string[] {
  const left = new Set(without.map((at) => header[at % header.length]));
  const keeps = (name: string) => (name === "cognito:username" ? !withoutUsername : !left.has(name));
  const kept = header.filter(keeps);
  const columns = [...kept.slice(turn % kept.length), ...kept.slice(0, turn % kept.length)];
  if (fault === "unknown") columns.splice(turn % columns.length, 0, "custom:none");
  if (fault === "duplicate") columns.push(columns[0] ?? "");
  return columns;
}

function goodUser(pool: UserPool, index: number): User {
  const user: User = { "cognito:mfa_enabled": pool.mfa === "ON" ? "true" : "false" };
  for (const attribute of pool.schema) user[attribute.Name] = goodValue(attribute);
  user.email = `user${index}@example.com`;
  user.phone_number = `+49301234${index}`;
  for (const contact of ["email", "phone_number"] as const) {
    user[`${contact}_verified`] = pool.autoVerifiedAttributes.includes(contact) ? "true" : "false";
  }
  const [usernameAttribute] = pool.usernameAttributes;
  user["cognito:username"] =
    usernameAttribute === undefined ? `user${index}` : (user[usernameAttribute] ?? "");
  return user;
}

function goodValue({ Name, AttributeDataType, ...limits }: SchemaAttribute): string {
  if (Name === "birthdate") return "01/31/2000";
  if (AttributeDataType === "Boolean") return "true";
  if (AttributeDataType === "DateTime") return "2026-01-01";
  const { StringAttributeConstraints: lengths, NumberAttributeConstraints: range } = limits;
  if (AttributeDataType === "Number") return range?.MinValue ?? range?.MaxValue ?? "7";
  return "x".repeat(Math.max(Number(lengths?.MinLength ?? 0), Math.min(1, Number(lengths?.MaxLength ?? 1))));
}

type Change = (user: User, edge: number) => void;

/** Returns the possible changes of a user of the pool. Those that break more rules appear more often. */
function changesFor(pool: UserPool): Change[] {
  const to = (column: string, edges: readonly string[]): Change => {
    return (user, edge) => {
      const isName = user["cognito:username"] === user[column] && edge % 4 > 0;
      user[column] = edges[edge % edges.length] ?? "";
      if (isName) user["cognito:username"] = user[column];
    };
  };
  const custom = pool.schema.filter(({ Name }) => Name.startsWith("custom:"));
  const limited = pool.schema.filter(({ Name }) => Name === "nickname");
  const required = pool.schema.filter(({ Name, Required }) => Required && Name !== "sub");
  const unlimited = custom.find((each) => {
    return each.AttributeDataType === "String" && !each.StringAttributeConstraints?.MaxLength;
  });
  return [
    ...(pool.usernameAttributes.length === 0
      ? [sameName, sameName]
      : [sameContact, sameContact, sameContact]),
    to("cognito:username", usernames),
    to("email", emails),
    to("phone_number", phones),
    to("email_verified", booleans),
    to("phone_number_verified", booleans),
    to("cognito:mfa_enabled", booleans),
    to("cognito:mfa_enabled", ["true", "false"]),
    to("birthdate", birthdates),
    to("updated_at", times),
    to("name", texts),
    ...custom.map(({ Name }) => to(Name, texts)),
    ...[...custom, ...limited].map((attribute) => to(attribute.Name, edgesOf(attribute))),
    ...required.map(({ Name }) => to(Name, ["", " ", "\u00a0"])),
    ...(pool.hashImport ? new Array<Change>(5).fill(to(hashColumn, hashes)) : []),
    ...(unlimited === undefined ? [] : [stretch(pool, unlimited.Name), stretch(pool, unlimited.Name)]),
  ];
}

const sameName: Change = (user, edge) => {
  const names = ["user0", "User0", "user1", "USER1", "ÄNN", "änn", " user0", "user0\u00a0"];
  user["cognito:username"] = names[edge % names.length] ?? "";
};

/** Another user's e-mail address or phone number, sometimes as the user name too. */
const sameContact: Change = (user, edge) => {
  const emails = ["user0@example.com", "USER0@example.com", "user1@Example.com", " user0@example.com"];
  const column = edge % 3 === 0 ? "phone_number" : "email";
  const value = column === "email" ? (emails[edge % emails.length] ?? "") : `+49301234${edge % 2}`;
  const wasName = user["cognito:username"] === user[column];
  user[column] = value;
  if (wasName) user["cognito:username"] = value;
};

/** Makes the row as long as Cognito accepts, or slightly shorter or longer, with all columns of the pool. */
function stretch(pool: UserPool, column: string): Change {
  return (user, edge) => {
    user[column] = "";
    const values = csvHeader(pool).map((name) => (user[name] ?? "").replaceAll(",", "\\,"));
    user[column] = "x".repeat(Math.max(0, 16_000 - values.join(",").length + (edge % 5) - 2));
  };
}

/** Of each algorithm one that is good, two that cost too much, and one that is broken. */
const hashes = [
  ...["$2b$12$", "$2a$13$", "$2x$14$", "$2c$12$"].map((start) => start + "./aZ09".repeat(9).slice(1)),
  ...["65536$8$1", "65536$8$2", "65536$9$1", "65535$8$1"].map(
    (start) => `${start}$da01624c$a2120028575fb9ed`,
  ),
  ...["19456,t=2,p=1", "19457,t=2,p=1", "19456,t=3,p=1", "19456,p=1,t=2"].map(
    (costs) => `$argon2id$v=19$m=${costs}$CPJytSfFusCwGsNzcOGjSw$mn7HSMZHD7WXwInKbLdkNMC4bebCP/mG0SkWi8elpVM`,
  ),
  ...["600000", "600001", "999999", "0"].map(
    (count) => `$pbkdf2-sha256$${count}$1XZlmwLQ2hhM3JYuCPiArQ$Pfheg9Zi/v5l`,
  ),
];

const usernames = [
  ...["", " ", "a b", "a\tb", "a\u00a0b", " ann ", "\tann", "ann\u00a0", "a,b", "a\\b", "ann@x.org"],
  ...["é".repeat(128), "é".repeat(129), "😀".repeat(128), "😀".repeat(129), "a".repeat(128), "a".repeat(129)],
];
const emails = [
  ...[
    "",
    " ",
    "ann@x.org",
    "ANN@x.org",
    " ann@x.org ",
    "ann@x",
    "ann.x.org",
    "a@b@x.org",
    "a b@x.org",
    "ä@ö.de",
  ],
  ...["a,b@x.org", "ann@x.org\u00a0", "@x.org", "ann@.", "ann@x.", '"ann"@x.org', "+4930123", "a\\b@x.org"],
];
const phones = [
  ...["", " ", "+4930123", " +4930123 ", "+1", "+12", "+123456789012345", "+1234567890123456", "+0123456"],
  ...["030123", "+49 30 123", "+49-30", "004930123", "+49301230", "+\u0661\u0662\u0663"],
];
const booleans = [
  "true",
  "TRUE",
  "True",
  "false",
  "False",
  "",
  " ",
  " true ",
  "yes",
  "1",
  "truee",
  "true\u00a0",
  "t",
];
const birthdates = [
  ...[
    "02/29/2000",
    "02/29/1900",
    "02/29/2024",
    "02/29/2023",
    "02/30/2000",
    "02/29/0000",
    "12/31/1999",
    " 01/01/1970 ",
  ],
  ...[
    "13/01/2000",
    "00/10/2000",
    "01/00/2000",
    "04/31/2000",
    "04/30/2000",
    "2/9/2000",
    "1999-12-31",
    "01/01/99",
    "",
  ],
];
const times = [
  "1704067200000",
  "0",
  "1795369848",
  "",
  " 5 ",
  "-1",
  "-0",
  "1.5",
  "1.0",
  "1e5",
  "007",
  "+5",
  "2026-01-01",
  "١",
];
const texts = [
  ...[
    "",
    "Smith, Ann",
    ",",
    ",,",
    "a\\b",
    "a\\",
    "a\\,b",
    'Bob "B" Lee',
    '"quoted"',
    "two\nlines",
    "cr\rcr",
    " ",
  ],
  ...[" padded ", "\u00a0x\u00a0", "\u3000", "=1+1", "#x", "; x", "a\tb", "😀", "é\u0301", "x".repeat(2048)],
  ...["x".repeat(2049), "😀".repeat(1025), "😀".repeat(2048), "😀".repeat(2049), "\\ ", "null", "-"],
];

/** Values at the limits of an attribute. */
function edgesOf({ AttributeDataType, ...limits }: SchemaAttribute): string[] {
  if (AttributeDataType === "Boolean") return booleans;
  if (AttributeDataType === "DateTime")
    return ["soon", "2026-01-01", "2026-01-01T00:00:00Z", "1795369848", ""];
  if (AttributeDataType === "String") {
    const { MinLength = "0", MaxLength = "6" } = limits.StringAttributeConstraints ?? {};
    const sizes = [Number(MinLength) - 1, Number(MinLength), Number(MaxLength), Number(MaxLength) + 1];
    return sizes
      .map((size) => Math.max(0, size))
      .flatMap((size) => ["x".repeat(size), "😀".repeat(size), ` ${"é".repeat(size)} `]);
  }
  const { MinValue = "0", MaxValue = "9" } = limits.NumberAttributeConstraints ?? {};
  const [least, most] = [Number(MinValue), Number(MaxValue)];
  const near = [least - 1, least, most, most + 1, least - 0.5, least + 0.5, most - 0.5, most + 0.5];
  return [
    ...near.map(String),
    "old",
    "1e1",
    "+5",
    ".5",
    "5.",
    "",
    " 5 ",
    "-",
    "0x5",
    "\u00a05",
    "1\u00a0000",
  ];
}
