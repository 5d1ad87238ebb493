import fc from "fast-check";
import { expect, test } from "vitest";
import { createSecrets, withoutValues } from "../../src/base/secrets.ts";

function redactionOf(...secrets: string[]) {
  const { add, redact } = createSecrets();
  for (const secret of secrets) add(secret);
  return redact;
}

const secret = "p&ss<w_rd>*1'é";

const spellings: Record<string, (text: string) => string> = {
  plain: (text) => text,
  HTML: (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&apos;"),
  "decimal entities": (text) => text.replace(/[^a-z]/g, (each) => `&#${each.codePointAt(0)};`),
  "hexadecimal entities": (text) =>
    text.replace(/[^a-z]/g, (each) => `&#x00${each.codePointAt(0)?.toString(16)};`),
  Markdown: (text) => text.replace(/[&<_>*]/g, "\\$&"),
  URL: encodeURIComponent,
  "URL twice": (text) => encodeURIComponent(encodeURIComponent(text)),
  JSON: (text) =>
    text.replace(/[^a-z]/g, (each) => `\\u${each.codePointAt(0)?.toString(16).padStart(4, "0")}`),
  "HTML in Markdown": (text) =>
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replace(/[&;_*]/g, "\\$&"),
};

/** A text within a string of JSON in ASCII. */
function jsonString(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

test.each(Object.entries(spellings))("a secret is cut out: %s", (_, spell) => {
  expect(redactionOf(secret)(`Value ${spell(secret)} is refused.`)).toBe("Value *** is refused.");
});

test("a pre-signed URL is cut out without being known", () => {
  const url = "https://b.s3.eu-west-1.amazonaws.com/1/p/j?X-Amz-Date=1&X-Amz-Signature=0123abc";
  for (const spelled of [url, url.replaceAll("&", "&amp;"), encodeURIComponent(url)]) {
    expect(redactionOf()(`PUT ${spelled} failed`)).toBe("PUT *** failed");
  }
});

test("other texts stay as they are, and no spelling gets through", () => {
  const redact = redactionOf(secret, "abc");
  const other = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("X-Amz"));
  fc.assert(
    fc.property(other, (text) => {
      expect(redact(text)).toBe(text);
    }),
  );
  const pieces = fc.array(fc.constantFrom(...Object.values(spellings)), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(pieces, (spell) => {
      const mixed = [...secret].map((each, at) => spell[at]?.(each) ?? each).join("");
      expect(redact(`a ${mixed} b`)).toMatch(/^(a \*\*\* b|\*\*\*)$/);
    }),
  );
  const nested = fc.array(fc.constantFrom(...Object.values(spellings), jsonString), { maxLength: 3 });
  fc.assert(
    fc.property(nested, (spell) => {
      const spelled = spell.reduce((text, each) => each(text), secret);
      expect(redact(`a ${spelled} b`)).toMatch(/^(a \*\*\* b|\*\*\*)$/);
    }),
  );
});

test.each([
  ["Invalid value: ann@example.com.", "Invalid value: ***."],
  ["User ANN does not exist, nor does ann%40example.com.", "User *** does not exist, nor does ***."],
  ["The annual limit of anniversaries is reached.", "The annual limit of anniversaries is reached."],
])("values of a user are cut out of a text, short ones only as words: %s", (text, rest) => {
  expect(withoutValues(text, ["ann@example.com", "ann"])).toBe(rest);
});

test("a value is found in lower case, too", () => {
  expect(withoutValues("No user is called größe.", ["Größe"])).toBe("No user is called ***.");
});
