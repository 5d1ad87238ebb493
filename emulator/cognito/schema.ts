/** A pool's schema: the standard attributes of OpenID Connect as Cognito has them, and custom ones. */

import { invalidParameter } from "../errors.ts";
import { boolean, choice, list, type Of, structure, text } from "../shapes.ts";
import type { SchemaAttribute, UserPool } from "../state.ts";

const schemaAttribute = structure({
  Name: text({ min: 1, max: 20, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` }),
  AttributeDataType: choice("String", "Number", "DateTime", "Boolean"),
  DeveloperOnlyAttribute: boolean,
  Mutable: boolean,
  Required: boolean,
  NumberAttributeConstraints: structure({ MinValue: text(), MaxValue: text() }),
  StringAttributeConstraints: structure({ MinLength: text(), MaxLength: text() }),
});

export const schemaAttributes = list(schemaAttribute, { min: 1, max: 50 });
type GivenAttribute = Of<typeof schemaAttribute>;

function standard(
  Name: string,
  AttributeDataType: SchemaAttribute["AttributeDataType"],
  constraints: Partial<SchemaAttribute> = {},
): SchemaAttribute {
  return {
    Name,
    AttributeDataType,
    DeveloperOnlyAttribute: false,
    Mutable: true,
    Required: false,
    ...(AttributeDataType === "String" && {
      StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" },
    }),
    ...constraints,
  };
}

/** In the order of GetCSVHeader; `sub` is AWS's own and never in a file. */
const standardAttributes: SchemaAttribute[] = [
  standard("sub", "String", {
    Mutable: false,
    Required: true,
    StringAttributeConstraints: { MinLength: "1", MaxLength: "2048" },
  }),
  ...["name", "given_name", "family_name", "middle_name", "nickname", "preferred_username"].map((name) =>
    standard(name, "String"),
  ),
  ...["profile", "picture", "website", "email"].map((name) => standard(name, "String")),
  standard("email_verified", "Boolean"),
  standard("gender", "String"),
  standard("birthdate", "String", { StringAttributeConstraints: { MinLength: "10", MaxLength: "10" } }),
  ...["zoneinfo", "locale", "phone_number"].map((name) => standard(name, "String")),
  standard("phone_number_verified", "Boolean"),
  standard("address", "String"),
  standard("updated_at", "Number", { NumberAttributeConstraints: { MinValue: "0" } }),
];

/** Returns the schema of a new pool: standard attributes with the requested changes, then the custom ones. */
export function newSchema(given: GivenAttribute[] = []): SchemaAttribute[] {
  const schema = [...standardAttributes];
  const changed = new Set<string>();
  for (const attribute of given) {
    const at = standardAttributes.findIndex(({ Name }) => Name === attribute.Name);
    const standardOne = standardAttributes[at];
    const created =
      standardOne === undefined ? customAttribute(attribute) : changedAttribute(standardOne, attribute);
    if (changed.has(created.Name)) {
      // As AddCustomAttributes says it; the words of CreateUserPool are not published.
      const prefix = standardOne === undefined ? "custom:" : "";
      throw invalidParameter(
        `${prefix}${attribute.Name}: Existing attribute already has name ${created.Name}.`,
      );
    }
    changed.add(created.Name);
    if (standardOne === undefined) schema.push(created);
    else schema[at] = created;
  }
  return schema;
}

/** Returns a schema with further custom attributes; throws AWS's error for a name that exists. */
export function addCustomAttributes(schema: SchemaAttribute[], given: GivenAttribute[]): SchemaAttribute[] {
  const names = new Set(schema.map(({ Name }) => Name));
  return [
    ...schema,
    ...given.map((attribute) => {
      const added = customAttribute(attribute);
      if (names.has(added.Name)) {
        throw invalidParameter(
          `custom:${attribute.Name}: Existing attribute already has name ${added.Name}.`,
        );
      }
      names.add(added.Name);
      return added;
    }),
  ];
}

/** Returns a standard attribute with other constraints; its type cannot be changed. */
function changedAttribute(attribute: SchemaAttribute, given: GivenAttribute): SchemaAttribute {
  const { AttributeDataType = attribute.AttributeDataType, DeveloperOnlyAttribute } = given;
  if (AttributeDataType !== attribute.AttributeDataType || DeveloperOnlyAttribute) {
    throw invalidParameter(
      "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute " +
        attribute.Name,
    );
  }
  return { ...attribute, ...given, Name: attribute.Name };
}

function customAttribute(given: GivenAttribute): SchemaAttribute {
  const { Name, AttributeDataType, DeveloperOnlyAttribute = false, Mutable = true, Required } = given;
  if (Name === undefined) throw invalidParameter("Attribute name is required for a custom attribute.");
  if (AttributeDataType === undefined) {
    throw invalidParameter(`Attribute data type is required for the custom attribute ${Name}.`);
  }
  if (Required) throw invalidParameter("Required custom attributes are not supported currently.");
  const { StringAttributeConstraints: lengths, NumberAttributeConstraints: range } = given;
  return {
    // Users see `dev:custom:` (cognito-local#393), though the API model speaks of `dev:` alone.
    Name: `${DeveloperOnlyAttribute ? "dev:" : ""}custom:${Name}`,
    AttributeDataType,
    DeveloperOnlyAttribute,
    Mutable,
    Required: false,
    ...(AttributeDataType === "String" && { StringAttributeConstraints: lengths ?? {} }),
    ...(AttributeDataType === "Number" && { NumberAttributeConstraints: range ?? {} }),
  };
}

export const hashColumn = "password_hash";

/** The columns of the pool's CSV file, in AWS's order. Where AWS puts that of the hashes is not published. */
export function csvHeader(pool: UserPool): string[] {
  const attributes = pool.schema.map(({ Name }) => Name).filter((name) => name !== "sub");
  const hashes = pool.hashImport ? [hashColumn] : [];
  return [...attributes, "cognito:mfa_enabled", "cognito:username", ...hashes];
}
