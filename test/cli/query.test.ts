import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import { compileQuery, type Query, search } from "../../src/cli/query.ts";
import { readJson } from "../../src/cli/read-json.ts";
import { renderResult } from "../../src/cli/render.ts";
import { type CliValue, equals } from "../../src/cli/value.ts";
import { text, value } from "./random-values.ts";
import { recorded } from "./recorded.ts";

function compiled(expression: string): Query {
  const query = compileQuery(expression);
  if (typeof query === "string") throw new Error(`${expression} ${query}`);
  return query;
}

const ask = (expression: string, of: CliValue): CliValue => search(compiled(expression), of);

const literal = (of: CliValue) => `\`${renderResult([of], "json").replaceAll("`", "\\`")}\`[0]`;

describe("a broken expression is told before anything is called", () => {
  test.each([
    ["", "is not a JMESPath expression: it ends too early"],
    ["UserImportJob.", "is not a JMESPath expression: it ends too early"],
    ["UserImportJob.[JobId", "is not a JMESPath expression: it ends too early"],
    ["UserImportJob]", "is not a JMESPath expression: it has an unexpected ] at character 14"],
    ["UserImportJob[JobId]", "is not a JMESPath expression: it has an unexpected JobId at character 15"],
    ["job-id", "is not a JMESPath expression: it has an unexpected - at character 4"],
    ["a = b", "is not a JMESPath expression: it has an unexpected = at character 3"],
    ["x == 'open", "is not a JMESPath expression: the raw text that begins at character 6 has no end"],
    ['"\\x"', "is not a JMESPath expression: what begins at character 1 cannot be read"],
    ["size(@)", "is not a JMESPath expression: there is no function size()"],
    ["constructor(@)", "is not a JMESPath expression: there is no function constructor()"],
    ["length()", "is not a JMESPath expression: length() takes 1 argument and has 0"],
    ["sort_by(@)", "is not a JMESPath expression: sort_by() takes 2 arguments and has 1"],
    ["merge()", "is not a JMESPath expression: merge() takes at least 1 argument and has 0"],
    [
      "sort_by(@, JobId)",
      "is not a JMESPath expression: sort_by() takes an expression such as &JobName as argument 2",
    ],
    ["length(&JobId)", "is not a JMESPath expression: length() takes no expression as argument 1"],
    ["&JobId", "is not a JMESPath expression: it has an unexpected & at character 1"],
    ["(".repeat(100_000), "is nested too deeply"],
  ])("%.60s", (expression, problem) => expect(compileQuery(expression)).toBe(problem));

  test("is told where the AWS CLI tells it", () => {
    const refused = recorded("queries").filter(({ error }) => error?.startsWith("Bad value for --query"));
    expect(refused.length).toBeGreaterThan(50);
    for (const { query = "" } of refused) expect(compileQuery(query), query).toBeTypeOf("string");
  });
});

describe("a query that does not go with the reply is told in types, not in values", () => {
  const reply = readJson('{"s": "secret", "n": 1, "list": ["secret", 2], "none": null}');
  test.each([
    ["sum(s)", "sum() takes a list, and was given a string"],
    ["sum(list)", "sum() takes a list of numbers, and was given a list of something else"],
    ["join(n, list)", "join() takes a list of strings as argument 2, and was given a list of something else"],
    ["join(n, `[]`)", "join() takes a string as argument 1, and was given a number"],
    ["length(none)", "length() takes a string, a list or an object, and was given null"],
    ["keys(list)", "keys() takes an object, and was given a list"],
    ["sort(list)", "sort() takes a list of numbers or a list of strings"],
    ["sort_by(list, &@)", "sort_by() takes its expression to give numbers throughout or strings throughout"],
    ["n > s", "> compares a number with a string"],
    ["list[::0]", "the step of a slice is 0"],
    ["ceil(`NaN`)", "a number that is not finite cannot be made whole"],
  ])("%s", (expression, problem) => {
    expect(() => ask(expression, reply)).toThrow(
      new ActionError("bad-input", `Input query cannot be answered: ${problem}.`),
    );
  });
});

describe("for any value", () => {
  test("a literal is itself", () => {
    fc.assert(
      fc.property(value(text), (of) => {
        expect(ask(literal(of), null)).toEqual(of);
      }),
    );
  });

  test("a quoted name finds its member, and any other member is null", () => {
    fc.assert(
      fc.property(text, value(text), (name, of) => {
        expect(ask(JSON.stringify(name), new Map([[name, of]]))).toEqual(of);
        expect(ask(JSON.stringify(`${name}?`), new Map([[name, of]]))).toBeNull();
      }),
    );
  });

  test("a value equals itself and nothing that reads otherwise", () => {
    fc.assert(
      fc.property(value(text), value(text), (a, b) => {
        expect(ask(`@ == ${literal(a)}`, a)).toBe(true);
        expect(ask("[0] == [1]", [a, b])).toBe(equals(a, b) && typeof a === typeof b);
        expect(ask("[0] != [1]", [a, b])).toBe(!ask("[0] == [1]", [a, b]));
      }),
    );
  });

  test("to_string reads back, in ASCII", () => {
    fc.assert(
      fc.property(value(text), (of) => {
        const shown = String(ask("to_string(@)", [of]));
        expect(shown).toMatch(/^[ -~]*$/);
        expect(readJson(shown)).toEqual([of]);
      }),
    );
  });

  test("slices are the elements that count from start to stop", () => {
    const bound = fc.option(fc.integer({ min: -7, max: 7 }), { nil: undefined });
    const step = fc.option(
      fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.nat(6), bound, bound, step, (length, start, stop, by = 1) => {
        const list = Array.from({ length }, (_, index) => BigInt(index));
        const place = (at: number) => (at < 0 ? at + length : at);
        const from = start === undefined ? undefined : place(start);
        const to = stop === undefined ? undefined : place(stop);
        // Forwards: every by-th from the first that is in; backwards likewise from the last.
        const within = list.map(Number).filter((at) => {
          return by > 0
            ? at >= (from ?? 0) && at < (to ?? length)
            : at <= (from ?? length) && at > (to ?? -1);
        });
        const ordered = by > 0 ? within : within.reverse();
        const expected = ordered.filter((_, index) => index % Math.abs(by) === 0);
        expect(ask(`[${start ?? ""}:${stop ?? ""}:${by}]`, list)).toEqual(expected.map(BigInt));
      }),
    );
  });

  test("sort gives the same elements in order, and max and min its ends", () => {
    const lists = fc.oneof(
      fc.array(fc.integer().map(BigInt), { minLength: 1 }),
      fc.array(text, { minLength: 1 }),
    );
    fc.assert(
      fc.property(lists, (list: CliValue[]) => {
        const sorted = ask("sort(@)", list) as CliValue[];
        expect([...sorted].sort()).toEqual([...list].sort());
        for (const [index, item] of sorted.slice(1).entries())
          expect(ask("[0] <= [1]", [sorted[index] ?? null, item])).toBe(true);
        expect(ask("min(@)", list)).toEqual(sorted[0]);
        expect(ask("max(@)", list)).toEqual(sorted.at(-1));
        expect(
          ask(
            "sort_by(@, &a)[].a",
            list.map((a) => new Map([["a", a]])),
          ),
        ).toEqual(sorted);
        expect(ask("reverse(reverse(@))", list)).toEqual(list);
      }),
    );
  });
});

test("any text is read or refused, and any query answered or refused", () => {
  const known = recorded("queries").map(({ query = "" }) => query);
  const pieces = fc.constantFrom(
    "a",
    ".",
    "*",
    "[",
    "]",
    "[?",
    "==",
    "`1`",
    "'x'",
    "|",
    "(",
    ")",
    "&",
    "{",
    "}",
    ":",
    ",",
    "@",
    "sort_by",
    "0",
  );
  const expressions = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
    fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map(([a, b]) => `${a} | ${b}`),
  );
  fc.assert(
    fc.property(expressions, value(fc.constantFrom("a", "b")), (expression, of) => {
      const query = compileQuery(expression);
      if (typeof query === "string") return;
      try {
        search(query, of);
      } catch (error) {
        expect(error).toBeInstanceOf(ActionError);
      }
    }),
    { numRuns: 2000 },
  );
});
