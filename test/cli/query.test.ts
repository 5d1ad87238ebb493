import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ActionError } from "../../src/base/errors.ts";
import { compileQuery } from "../../src/cli/query.ts";
import { readQuery } from "../../src/cli/read-query.ts";
import { resultOf } from "../../src/cli/render.ts";
import { replyIn } from "../../src/cli/reply.ts";
import { recorded } from "./recorded.ts";

const outputFormats = ["json", "text", "table"] as const;
const reply = replyIn(recorded()[0]?.reply ?? "");

describe("a query that can have no result is refused before a call", () => {
  test.each([
    ["", "is not a JMESPath expression: it ends too early"],
    ["UserImportJob.", "cannot be answered: a part of the expression is missing"],
    ["UserImportJob.[JobId", "is not a JMESPath expression: it ends too early"],
    ["UserImportJob]", "is not a JMESPath expression: Unexpected token type: Rbracket, value: ]"],
    ["UserImportJob.JobName == 'open", "is not a JMESPath expression: a ' is not closed"],
    ["`\\x`", "is not a JMESPath expression: what is between backticks is not a JSON value"],
    ["a = b", "is not a JMESPath expression: a part of it cannot be read"],
    ["[&@]", "cannot be answered: & is only for arguments of functions"],
    ["size(@)", "cannot be answered: there is no function size()"],
    ["constructor(@)", "cannot be answered: there is no function constructor()"],
    ["length()", "cannot be answered: length() takes 1 argument, not 0"],
    ["sort_by(@)", "cannot be answered: sort_by() takes 2 arguments, not 1"],
    ["merge()", "cannot be answered: merge() takes 1 argument or more, not 0"],
    [
      "sort_by(@.*, JobId)",
      "cannot be answered: sort_by() takes an expression such as &JobName as argument 2",
    ],
    ["length(&JobId)", "cannot be answered: length() takes a string or a list or an object as argument 1"],
    ["UserImportJob.sum(JobName)", "cannot be answered: sum() takes a list of numbers as argument 1"],
    [
      "UserImportJob.contains(JobName, JobName == `1`)",
      "cannot be answered: contains() takes a string as argument 2 if argument 1 is a string",
    ],
    ["`1` < 'x'", "cannot be answered: a number is compared with a string"],
    ["[@][::0]", "cannot be answered: the step of a slice is 0"],
    [
      "sort_by([@], &@)",
      "cannot be answered: an expression to order by gives neither only numbers nor only strings",
    ],
    ["ceil(`1e999`)", "cannot be answered: an infinite number cannot be rounded"],
  ])("%.60s", (expression, problem) => expect(readQuery(expression, "json")).toBe(problem));

  test("where the CLI refuses it", () => {
    const refused = recorded().filter(({ error }) => error?.startsWith("Bad value for --query"));
    expect(refused.length).toBeGreaterThan(25);
    const taken = refused.filter(({ query = "" }) => typeof readQuery(query, "json") !== "string");
    // The library adds a missing comma, and reads - as a number.
    expect(taken.map(({ query }) => query?.slice(-7))).toEqual(["nums[-]", "| [n f]"]);
  });

  test.each([
    ["text", "[`1`, UserImportJob]", "a list of which only some elements are objects"],
    ["table", "[UserImportJob, `1`]", "a list of which only some elements are objects"],
    ["table", "[[`1`], [`1`, `2`]]", "a list whose elements would be rows of different lengths"],
  ] as const)("as %s: %s", (output, expression, what) => {
    expect(readQuery(expression, output)).toBe(
      `gives ${what}, which neither this action nor the AWS CLI can show as ${output}; use output: json or a simpler query`,
    );
    expect(readQuery(expression, "json")).toBeTypeOf("function");
  });
});

test("a query that has a result for some jobs is not refused", () => {
  expect(readQuery("length(UserImportJob.CompletionMessage)", "json")).toBeTypeOf("function");
});

test("a hash of a missing member is null, as in the CLI", () => {
  const query = compileQuery("UserImportJob.Nothing.{a: JobId}");
  expect(resultOf(reply, { query, output: "json", colors: false })).toBe("null\n");
});

test("what the job cannot answer is an error that names the input", () => {
  const query = compileQuery("length(UserImportJob.Nothing)");
  expect(() => resultOf(reply, { query, output: "json", colors: false })).toThrow(
    new ActionError(
      "bad-input",
      "Input query cannot be answered: length() takes a string or a list or an object as argument 1.",
    ),
  );
});

const depth = 5000;
const around = (open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

describe("however deep a query is nested, it is answered or refused", () => {
  test.each([
    around("(", "@", ")"),
    around("[", "@", "]"),
    around("{a: ", "@", "}"),
    around("!", "@", ""),
    around("length(", "@", ")"),
    around("[?", "@", "]"),
    around("", "@", "[0]"),
    around("", "@", ".a"),
    around("", "@", "[]"),
    around("", "@", " | @"),
    around("", "@", " || @"),
    around("", "@", "[*]"),
    `\`${around("[", "", "]")}\``,
    `\`${around('{"a":', "1", "}")}\``,
    `to_string(\`${around("[", "", "]")}\`)`,
    `\`${around("[", "", "]")}\` == \`${around("[", "", "]")}\``,
    `'${around("[", "", "]")}'`,
    `"${around("[", "", "]")}"`,
  ])("%.20s", (expression) => {
    for (const output of outputFormats) {
      const query = readQuery(expression, output);
      if (typeof query === "string") expect(query).toBe("is nested too deeply");
      else expect(resultOf(reply, { query, output, colors: false })).toBeTypeOf("string");
    }
  });
});

test("any text is read or refused, and any query answered or refused", () => {
  const known = recorded().map(({ query = "@" }) => query.replace(/^`.*?` \| /s, ""));
  const pieces = [..."a.*[]|()&{}:,@0", "[?", "==", "`1`", "'x'", "sort_by"];
  const expressions = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join("")),
    fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map(([a, b]) => `${a} | ${b}`),
  );
  fc.assert(
    fc.property(expressions, fc.constantFrom(...outputFormats), (expression, output) => {
      const query = readQuery(expression, output);
      if (typeof query === "string") return;
      try {
        resultOf(reply, { query, output, colors: false });
      } catch (error) {
        expect(error).toBeInstanceOf(ActionError);
      }
    }),
    { numRuns: 400 },
  );
});
