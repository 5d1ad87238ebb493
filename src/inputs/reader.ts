import { parseLimit } from "../base/limit.ts";

/** Where inputs come from. */
export type InputSource = {
  /** Returns the value of an input, trimmed; empty if it is not given. */
  get(name: string): string;
  /** The runner's environment, for defaults. */
  env: Readonly<Record<string, string | undefined>>;
  /** Called with every secret as soon as it is read. */
  mask(secret: string): void;
  /** Returns a number from 0 up to 1, for the default job name. */
  random(): number;
};

export type InputReader = ReturnType<typeof inputReader>;

/**
 * Reads inputs one by one. An input that is not given, or is empty, is undefined. A wrong input is added to `problems`, as a
 * sentence without a full stop that begins with its name; then none of the values is used.
 * @param label returns the name of an input for messages
 */
export function inputReader({ get, env, mask, random }: InputSource, label = (name: string) => name) {
  const problems: string[] = [];
  const text = (name: string) => get(name) || undefined;
  const problemIf = (isWrong: boolean, problem: string) => {
    if (isWrong) problems.push(problem);
  };

  /** Reads a value; it is a problem if `read` returns undefined. */
  function parsed<T>(name: string, read: (value: string) => T | undefined, form: string): T | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    const result = read(value);
    problemIf(result === undefined, `${label(name)} must be ${form}`);
    return result;
  }

  const oneOf = <T extends string>(name: string, choices: readonly T[]) =>
    parsed(name, (value) => choices.find((choice) => choice === value), `one of ${choices.join(", ")}`);

  return {
    problems,
    problemIf,
    env,
    random,
    text,
    parsed,
    oneOf,
    /** Reads one of `choices`; the first is the default. */
    choice: <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
      oneOf(name, choices) ?? choices[0],

    /** Reads a text and masks it. */
    secret: (name: string) => {
      const value = text(name);
      if (value !== undefined) mask(value);
      return value;
    },

    /** Reads a text; `check` returns what is wrong with it, as a clause that follows the name. */
    checked: (name: string, check: (value: string) => string | undefined, isNeeded = false) => {
      const value = text(name);
      const problem = value === undefined ? isNeeded && "is needed and was not given" : check(value);
      if (problem) problems.push(`${label(name)} ${problem}`);
      return value;
    },

    boolean: (name: string, fallback: boolean) => {
      const read = (value: string) =>
        /^(true|True|TRUE)$/.test(value) || (/^(false|False|FALSE)$/.test(value) ? false : undefined);
      return parsed(name, read, "true or false") ?? fallback;
    },

    /** Reads a number of units above 0 and up to `max`; fractions are allowed. */
    milliseconds: (name: string, unitMs: number, max: number) => {
      const read = (value: string) => {
        const number = /^(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : 0;
        return number > 0 && number <= max ? number * unitMs : undefined;
      };
      return parsed(name, read, `a number above 0 and up to ${max}, such as 5 or 0.5`);
    },

    /** Reads a number of users or a percentage of them. */
    limit: (name: string) => parsed(name, parseLimit, "a number of users or a percentage, such as 10 or 5%"),
  };
}
