import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import { floatText, plainText } from "../../src/cli/python-text.ts";
import { readJson } from "../../src/cli/read-json.ts";
import { renderResult } from "../../src/cli/render.ts";
import { textWidth } from "../../src/cli/text-width.ts";
import { type CliValue, isList, isMap } from "../../src/cli/value.ts";
import { flatMap, lineOfText, scalar, text, value } from "./random-values.ts";

/** The value as JavaScript's own JSON would hold it. */
function ordinary(of: CliValue): unknown {
  if (isList(of)) return of.map(ordinary);
  if (isMap(of)) return Object.fromEntries([...of].map(([name, item]) => [name, ordinary(item)]));
  return typeof of === "bigint" ? Number(of) : of;
}

/** What is shown, or undefined where it has no form. */
function attempt(of: CliValue, output: "text" | "table"): string | undefined {
  try {
    return renderResult(of, output);
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return undefined;
  }
}

describe("json", () => {
  test("reads back as the same value, whole numbers and fractions apart, members in order", () => {
    fc.assert(
      fc.property(value(text), (of) => {
        fc.pre(!(isMap(of) && of.size === 0));
        const shown = renderResult(of, "json");
        expect(readJson(shown)).toEqual(of);
        expect(JSON.parse(shown)).toEqual(ordinary(of));
      }),
    );
  });

  test("is JavaScript's own JSON with four spaces where there are no fractions", () => {
    const whole = fc.letrec<{ any: CliValue }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, "é😀\n"),
        fc.integer().map(BigInt),
        fc.array(tie("any"), { maxLength: 3 }),
        fc
          .array(fc.tuple(fc.constantFrom("b", "a", "c"), tie("any")), { minLength: 1 })
          .map((all) => new Map(all)),
      ),
    }));
    fc.assert(
      fc.property(whole.any, (of) => {
        expect(renderResult(of, "json")).toBe(`${JSON.stringify(ordinary(of), null, 4)}\n`);
      }),
    );
  });

  test("of an empty object is nothing at all", () => expect(renderResult(new Map(), "json")).toBe(""));
});

describe("text", () => {
  test("of a list of scalars is their texts between tabs", () => {
    fc.assert(
      fc.property(fc.array(scalar(lineOfText), { minLength: 1 }), (list) => {
        expect(renderResult(list, "text")).toBe(`${list.map(plainText).join("\t")}\n`);
      }),
    );
  });

  test("of a flat map is its values in the order of the code points of their names", () => {
    fc.assert(
      fc.property(flatMap(text), (map) => {
        const names = [...map.keys()].sort((a, b) => byCodePoints([...a], [...b]));
        const fields = names.map((name) => plainText(map.get(name) ?? null));
        expect(renderResult(map, "text")).toBe(`${fields.join("\t")}\n`);
        const prefixed = renderResult(new Map([["Job", map]]), "text");
        expect(prefixed).toBe(`JOB\t${fields.join("\t")}\n`);
      }),
    );
  });

  test("of a list of flat maps has a line for each and the same fields in all", () => {
    fc.assert(
      fc.property(fc.array(flatMap(fc.constantFrom("a", "b", "c", "d")), { minLength: 1 }), (maps) => {
        const lines = renderResult(maps, "text").split("\n").slice(0, -1);
        const fields = new Set(maps.flatMap((map) => [...map.keys()])).size;
        expect(lines.map((line) => line.split("\t").length)).toEqual(maps.map(() => fields));
      }),
    );
  });

  test("is given or refused, with a line end, whatever the value", () => {
    fc.assert(
      fc.property(value(text), (of) => {
        expect(attempt(of, "text") || "\n").toMatch(/\n$/);
      }),
    );
  });
});

function byCodePoints(a: readonly string[], b: readonly string[]): number {
  for (const [index, character] of a.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

describe("table", () => {
  test("is a box: all lines are as wide, the first of dashes, the others between edges", () => {
    fc.assert(
      fc.property(value(lineOfText), (of) => {
        const [top = "", ...lines] = (attempt(of, "table") ?? "").split("\n").slice(0, -1);
        expect(top).toMatch(/^-*$/);
        for (const line of lines) {
          expect(line).toMatch(/^[|+].*[|+]$/);
          expect(textWidth(line)).toBe(top.length);
        }
      }),
    );
  });

  test("is nested evenly: a line has as many frames on the right as on the left", () => {
    const deep = fc.integer({ min: 0, max: 5 }).map((depth) => {
      return Array.from({ length: depth }).reduce(
        (inner: CliValue) => new Map([["in", inner]]),
        new Map([["x", "y"]]),
      );
    });
    fc.assert(
      fc.property(deep, (of) => {
        for (const line of renderResult(of, "table").split("\n").slice(1, -1)) {
          expect(/^\|*/.exec(line)?.[0].length).toBe(/\|*$/.exec(line)?.[0].length);
        }
      }),
    );
  });

  test("of a flat map has every name and value, below each other where it would be too wide", () => {
    fc.assert(
      fc.property(flatMap(lineOfText), (map) => {
        const shown = renderResult(map, "table");
        for (const [name, item] of map) {
          expect(shown).toContain(name);
          expect(shown).toContain(plainText(item));
        }
        const cells = [...map].reduce((sum, [name, item]) => {
          return sum + 4 + Math.max(textWidth(name), textWidth(plainText(item)));
        }, 2);
        const rows = shown.split("\n").filter((line) => line.startsWith("|")).length - 1;
        if (map.size > 1) expect(rows).toBe(cells > 80 ? map.size : 2);
      }),
    );
  });
});

describe("a fraction", () => {
  test("reads back as itself and looks like one", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(floatText(number))).toBe(number);
        expect(floatText(number)).toMatch(/^-?\d+\.\d+$|^-?\d(\.\d+)?e[+-]\d{2,3}$/);
      }),
    );
  });
});
