/** Shapes of the API model, which check requests and report violations in AWS's words. */

import { invalidParameter, ServiceError } from "./errors.ts";

/** Returns a valid value; adds the violations of any other. `at` is its path in AWS's notation. */
type Check<T> = (value: unknown, at: string, violations: string[]) => T | undefined;
export type Shape<T> = { check: Check<T>; required?: boolean };
type Needed<T> = Shape<T> & { required: true };

/** The TypeScript type of the valid values of a shape. */
export type Of<S> = S extends Shape<infer T> ? T : never;
type Members = Record<string, Shape<unknown>>;
export type Structure<M extends Members> = {
  [K in keyof M as M[K] extends Needed<unknown> ? K : never]: Of<M[K]>;
} & {
  [K in keyof M as M[K] extends Needed<unknown> ? never : K]?: Of<M[K]>;
};

export const required = <T>(shape: Shape<T>): Needed<T> => ({ ...shape, required: true });

type TextLimits = { min?: number; max?: number; pattern?: string; sensitive?: boolean };

export function text(limits: TextLimits = {}): Shape<string> {
  // The model's patterns are Java's and match the whole value.
  const pattern = limits.pattern === undefined ? undefined : new RegExp(`^(?:${limits.pattern})$`, "u");
  return {
    check(value, at, violations) {
      if (typeof value !== "string") throw unreadable(value, "a String");
      const violate = violation(limits.sensitive ? "" : ` '${value}'`, at, violations);
      const length = [...value].length;
      if (pattern && !pattern.test(value))
        violate(`satisfy regular expression pattern: ${limits.pattern ?? ""}`);
      if (length < (limits.min ?? 0)) violate(`have length greater than or equal to ${limits.min}`);
      if (length > (limits.max ?? Infinity)) violate(`have length less than or equal to ${limits.max}`);
      return value;
    },
  };
}

export function choice<const T extends string>(...values: T[]): Shape<T> {
  return {
    check(value, at, violations) {
      if (typeof value !== "string") throw unreadable(value, "a String");
      const found = values.find((each) => each === value);
      if (found === undefined)
        violation(` '${value}'`, at, violations)(`satisfy enum value set: [${values.join(", ")}]`);
      return found;
    },
  };
}

export function integer(limits: { min?: number; max?: number } = {}): Shape<number> {
  return {
    check(value, at, violations) {
      if (typeof value !== "number" || !Number.isInteger(value)) throw unreadable(value, "an Integer");
      const violate = violation(` '${value}'`, at, violations);
      if (value < (limits.min ?? -Infinity)) violate(`have value greater than or equal to ${limits.min}`);
      if (value > (limits.max ?? Infinity)) violate(`have value less than or equal to ${limits.max}`);
      return value;
    },
  };
}

export const boolean: Shape<boolean> = {
  check(value) {
    if (typeof value !== "boolean") throw unreadable(value, "a Boolean");
    return value;
  },
};

/** A member that is not checked. */
export const anything: Shape<unknown> = { check: (value) => value };

export function list<T>(member: Shape<T>, limits: { min?: number; max?: number } = {}): Shape<T[]> {
  return {
    check(value, at, violations) {
      if (!Array.isArray(value)) throw unreadable(value, "a List");
      const violate = violation(` '[${value.map(asJava).join(", ")}]'`, at, violations);
      if (value.length < (limits.min ?? 0)) violate(`have length greater than or equal to ${limits.min}`);
      if (value.length > (limits.max ?? Infinity)) violate(`have length less than or equal to ${limits.max}`);
      return value.flatMap((each: unknown, index) => {
        const checked = member.check(each, `${at}.${index + 1}.member`, violations);
        return checked === undefined ? [] : [checked];
      });
    },
  };
}

export function map<T>(member: Shape<T>): Shape<Record<string, T>> {
  return {
    check(value, at, violations) {
      if (!isObject(value)) throw unreadable(value, "a Map");
      const checked: Record<string, T> = {};
      for (const [key, each] of Object.entries(value)) {
        const entry = member.check(each, `${at}.${key}.member`, violations);
        if (entry !== undefined) checked[key] = entry;
      }
      return checked;
    },
  };
}

/** A structure with these members; members that the model does not know are dropped, as AWS does. */
export function structure<M extends Members>(members: M): Shape<Structure<M>> {
  return {
    check(value, at, violations) {
      if (!isObject(value)) throw unreadable(value, "a Structure");
      const checked: Record<string, unknown> = {};
      for (const [name, shape] of Object.entries(members)) {
        const place = at === "" ? lowerFirst(name) : `${at}.${lowerFirst(name)}`;
        const given = value[name] ?? undefined;
        if (given !== undefined) checked[name] = shape.check(given, place, violations);
        else if (shape.required) violation(" null", place, violations)("not be null");
      }
      return checked as Structure<M>;
    },
  };
}

/** Returns a request as typed input; throws AWS's InvalidParameterException with all violations. */
export function checked<T>(shape: Shape<T>, input: unknown): T {
  const violations: string[] = [];
  const value = shape.check(input, "", violations);
  if (violations.length > 0 || value === undefined) {
    const errors = violations.length === 1 ? "error" : "errors";
    throw invalidParameter(`${violations.length} validation ${errors} detected: ${violations.join("; ")}`);
  }
  return value;
}

function violation(value: string, at: string, violations: string[]): (must: string) => void {
  return (must) =>
    violations.push(`Value${value} at '${at}' failed to satisfy constraint: Member must ${must}`);
}

/** Returns a value in Java's notation, which AWS's messages use: `{Name=email}`. */
function asJava(value: unknown): string {
  if (!isObject(value)) return String(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}=${asJava(each)}`)
    .join(", ")}}`;
}

/** Throws the error for a value of the wrong JSON type: AWS's deserialiser stops at the first. */
function unreadable(value: unknown, wanted: string): ServiceError {
  const kind = Array.isArray(value) ? "LIST" : typeof value === "object" ? "STRUCTURE" : typeof value;
  return new ServiceError(
    "SerializationException",
    `${kind.toUpperCase()}_VALUE can not be converted to ${wanted}`,
  );
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
