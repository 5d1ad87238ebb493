/** For tests: checks replies against the API model in the AWS SDK. */

import * as logsModel from "@aws-sdk/client-cloudwatch-logs";
import * as cognitoModel from "@aws-sdk/client-cognito-identity-provider";
import { NormalizedSchema } from "@smithy/core/schema";
import { isObject } from "./shapes.ts";

const models: Record<string, Record<string, unknown>> = { "cognito-idp": cognitoModel, logs: logsModel };

/** Returns how a reply differs from the API model, as `path: what is wrong`; empty if it conforms. */
export function modelViolations(service: string, operation: string, output: unknown): string[] {
  const schema = models[service]?.[`${operation}$`];
  if (!Array.isArray(schema)) return [`${operation}: not in the API model`];
  const violations: string[] = [];
  // The output is the last part of an operation's schema.
  compare(NormalizedSchema.of(schema[5]), output, operation, violations);
  return violations;
}

function compare(schema: NormalizedSchema, value: unknown, path: string, violations: string[]): void {
  const wrong = (wanted: string) => violations.push(`${path}: ${typeof value} in place of ${wanted}`);
  if (value === undefined || value === null || schema.isDocumentSchema()) return;
  if (schema.isStructSchema()) {
    if (!isObject(value)) return void wrong("a structure");
    const members = new Map(schema.structIterator());
    for (const [name, each] of Object.entries(value)) {
      const member = members.get(name);
      if (member === undefined) violations.push(`${path}.${name}: not in the API model`);
      else compare(member, each, `${path}.${name}`, violations);
    }
  } else if (schema.isListSchema()) {
    if (!Array.isArray(value)) return void wrong("a list");
    for (const each of value) compare(schema.getValueSchema(), each, `${path}[]`, violations);
  } else if (schema.isMapSchema()) {
    if (!isObject(value)) return void wrong("a map");
    for (const each of Object.values(value)) compare(schema.getValueSchema(), each, `${path}{}`, violations);
  } else if (schema.isStringSchema() && typeof value !== "string") wrong("a string");
  else if (schema.isBooleanSchema() && typeof value !== "boolean") wrong("a boolean");
  else if ((schema.isNumericSchema() || schema.isTimestampSchema()) && typeof value !== "number")
    wrong("a number");
}
