import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ActionError, describeError, isProgramFault } from "../../src/base/errors.ts";

function thrownBy(body: () => unknown): unknown {
  try {
    return body();
  } catch (error) {
    return error;
  }
}

test.each<[string, unknown, boolean]>([
  ["a method that does not exist", thrownBy(() => Reflect.get({}, "x")()), true],
  ["an argument of a wrong type", thrownBy(() => Buffer.from(5 as never)), true],
  ["a URL from a setting", thrownBy(() => new URL("no url")), false],
  ["a reply that the SDK cannot read", Object.assign(new TypeError("x"), { $response: {} }), false],
  ["an error of AWS", Object.assign(new Error("x"), { name: "AccessDeniedException" }), false],
  ["no error", "x", false],
])("%s: is a fault of the program: %3$s", (_, error, is) => {
  expect(isProgramFault(error)).toBe(is);
});

test("an error without a message for users is described as unexpected", async () => {
  expect(describeError(new ActionError("aws", "AWS said no."))).toBe("AWS said no.");
  expect(describeError(new Error("odd"))).toBe("Unexpected error: odd.");
  expect(describeError(await readFile("/nowhere").catch((error: unknown) => error))).toMatch(/^ENOENT: /);
});
