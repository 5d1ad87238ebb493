/** The attributes that an administrator sets: checked against the pool's schema, and merged with the user's attributes. */

import { invalidParameter, ServiceError } from "../errors.ts";
import { breaksConstraint } from "../import/rules.ts";
import type { AliasAttribute, ContactAttribute, SchemaAttribute, User, UserPool } from "../state.ts";
import { aliasesInUse, replaceAttributes } from "./directory.ts";

type Attributes = Record<string, string>;

/**
 * Returns a request's attributes by name. Throws AWS's error for one that is not in the pool's schema or whose value does not
 * match it. Blank values are accepted: in an update they delete the attribute.
 */
export function givenAttributes(pool: UserPool, list: { Name: string; Value?: string }[] = []): Attributes {
  const given: Attributes = {};
  for (const { Name, Value = "" } of list) {
    const attribute = pool.schema.find((each) => each.Name === Name);
    if (Name === "sub" || attribute === undefined) {
      throw nonconforming(`Type for attribute {${Name}} could not be determined`);
    }
    if (given[Name] !== undefined) throw invalidParameter(`Duplicate attribute: ${Name}.`);
    if (Value !== "") requireValue(attribute, Value);
    given[Name] = Value;
  }
  return given;
}

const nonconforming = (words: string) =>
  invalidParameter(`Attributes did not conform to the schema: ${words}`);

/** Administrators set a birthdate as `YYYY-MM-DD` (OpenID Connect), unlike in an import file. */
const formats: Record<string, { fits: RegExp; words: string }> = {
  email: { fits: /^[^\s@",]+@[^\s@",]+\.[^\s@",]+$/, words: "Invalid email address format." },
  phone_number: { fits: /^\+[1-9]\d{1,14}$/, words: "Invalid phone number format." },
};

/** Throws InvalidParameterException for a value that its attribute cannot have. Only some of AWS's words are known. */
function requireValue(attribute: SchemaAttribute, value: string): void {
  const { Name, AttributeDataType } = attribute;
  const format = formats[Name];
  if (format !== undefined && !format.fits.test(value)) throw invalidParameter(format.words);
  if (AttributeDataType === "Boolean" && !/^(true|false)$/i.test(value)) {
    throw nonconforming(`${Name}: Attribute value must be true or false.`);
  }
  if (AttributeDataType === "Number" && !/^-?\d+(\.\d+)?$/.test(value)) {
    throw nonconforming(`${Name}: Attribute value must be a number.`);
  }
  if (breaksConstraint(attribute, value)) {
    const what = AttributeDataType === "Number" ? "value" : "length";
    throw nonconforming(`${Name}: Attribute ${what} is outside the limits of the schema.`);
  }
}

/** Updates attributes of a user; a blank value deletes one (AdminUpdateUserAttributes, API). */
export function updateAttributes(
  pool: UserPool,
  named: { key: string; user: User },
  given: Attributes,
): void {
  for (const { Name, Mutable } of pool.schema) {
    if (given[Name] !== undefined && !Mutable) {
      throw invalidParameter(`user.${Name}: Attribute cannot be updated.`);
    }
  }
  const before = named.user.attributes;
  const merged = { ...before, ...unverified(before, given), ...given };
  const attributes = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ""));
  for (const { attribute, key } of aliasesInUse(pool, attributes, named.key)) {
    if (!isMovable(pool, attribute)) throw new ServiceError("AliasExistsException", accountExists(attribute));
    moveAlias(pool, attribute, key);
  }
  replaceAttributes(pool, named, attributes);
}

/** A new e-mail address or phone number is unverified, unless the same request sets the flag. */
function unverified(before: Attributes, given: Attributes): Attributes {
  const contacts: ContactAttribute[] = ["email", "phone_number"];
  const changed = contacts.filter((name) => given[name] && given[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [`${name}_verified`, "false"]));
}

/**
 * Returns whether a verified value may move from one user to another, as an alias does: "the previous user alias is being
 * marked as not verified" (boto3#3213, seen in a pool with e-mail as alias). Where it is the user name it may not.
 */
export function isMovable(pool: UserPool, attribute: AliasAttribute): boolean {
  return pool.usernameAttributes.length === 0 && attribute !== "preferred_username";
}

/** Removes an alias from its user. */
export function moveAlias(pool: UserPool, attribute: AliasAttribute, key: string): void {
  const user = pool.users.get(key);
  if (user === undefined) return;
  replaceAttributes(pool, { key, user }, { ...user.attributes, [`${attribute}_verified`]: "false" });
}

export const accountExists = (attribute: AliasAttribute) =>
  `An account with the given ${attribute} already exists.`;

/** Throws AWS's error for a user name in the form of one of the pool's aliases. */
export function requireNoAliasFormat(pool: UserPool, username: string): void {
  for (const { alias, format, words } of aliasFormats) {
    if (pool.aliasAttributes.includes(alias) && format.test(username)) {
      throw invalidParameter(
        `Username cannot be of ${words} format, since user pool is configured for ${words} alias.`,
      );
    }
  }
}

const aliasFormats: { alias: AliasAttribute; format: RegExp; words: string }[] = [
  { alias: "email", format: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, words: "email" },
  { alias: "phone_number", format: /^\+\d{1,15}$/, words: "phone number" },
];

/** The attribute whose value the user name is, in pools with e-mail or phone as user name. */
export function contactOf(pool: UserPool, username: string): Attributes {
  if (pool.usernameAttributes.length === 0) return {};
  const attribute = username.startsWith("+") ? "phone_number" : "email";
  if (!pool.usernameAttributes.includes(attribute) || (attribute === "email" && !username.includes("@"))) {
    const [wanted] = pool.usernameAttributes;
    throw invalidParameter(
      wanted === "email" ? "Username should be an email." : "Username should be a phone number.",
    );
  }
  return { [attribute]: username };
}
