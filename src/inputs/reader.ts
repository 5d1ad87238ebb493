import { type Limit, parseLimit } from "../base/limit.ts";

/** Where inputs come from. */
export type InputSource = {
  /** The value of an input, trimmed; empty where it is not given. */
  get(name: string): string;
  /** The runner's environment, for defaults. */
  env: Readonly<Record<string, string | undefined>>;
  /** Called with every secret as soon as it is read. */
  mask(secret: string): void;
  /** A number from 0 up to 1, for the default job name. */
  random(): number;
};

/**
 * Reads inputs one by one. What is wrong with one is gathered in `problems`, as a sentence that begins with its name and
 * has no full stop, and something harmless stands in for it: with problems nothing of it is used.
 */
export type InputReader = {
  problems: string[];
  env: InputSource["env"];
  random: InputSource["random"];
  /** undefined where the input is not given, which an empty one is not. */
  text(name: string): string | undefined;
  /** A text that nobody may see: it is masked. */
  secret(name: string): string | undefined;
  /** A text that must be given; `check` says what is wrong with it, as a clause to be read after the name. */
  needed(name: string, check: (value: string) => string | undefined): string;
  boolean(name: string, fallback: boolean): boolean;
  /** A number above 0 and up to `max`; fractions are allowed. */
  positiveNumber(name: string, max: number): number | undefined;
  /** One of `choices`; the first where it is not given. */
  choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T;
  /** A number of users or a percentage of them. */
  limit(name: string): Limit | undefined;
};

export function inputReader({ get, env, mask, random }: InputSource): InputReader {
  const problems: string[] = [];
  const text = (name: string) => get(name) || undefined;

  return {
    problems,
    env,
    random,
    text,

    secret: (name) => {
      const value = text(name);
      if (value !== undefined) mask(value);
      return value;
    },

    needed: (name, check) => {
      const value = text(name);
      const problem = value === undefined ? "is needed and was not given" : check(value);
      if (problem !== undefined) problems.push(`${name} ${problem}`);
      return value ?? "";
    },

    boolean: (name, fallback) => {
      const value = text(name);
      if (value === undefined) return fallback;
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (!/^(false|False|FALSE)$/.test(value)) problems.push(`${name} must be true or false`);
      return false;
    },

    positiveNumber: (name, max) => {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
      if (number > 0 && number <= max) return number;
      problems.push(`${name} must be a number above 0 and up to ${max}, such as 5 or 0.5`);
      return undefined;
    },

    choice: (name, choices) => {
      const value = text(name);
      const found = choices.find((choice) => choice === value);
      if (value !== undefined && found === undefined) {
        problems.push(`${name} must be one of ${choices.join(", ")}`);
      }
      return found ?? choices[0];
    },

    limit: (name) => {
      const value = text(name);
      const parsed = value === undefined ? undefined : parseLimit(value);
      if (value !== undefined && parsed === undefined) {
        problems.push(`${name} must be a number of users or a percentage of the file's, such as 10 or 5%`);
      }
      return parsed;
    },
  };
}
