import fc from "fast-check";
import { expect, test } from "vitest";
import { codeForMarkdown, forLog, forMarkdown, verbatim } from "../../src/report/escape.ts";

/** Text with everything to which the runner, a terminal or GitHub would react. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...[
        "::",
        ":",
        "##",
        "#",
        "[",
        "]",
        "error",
        "set-output",
        " ",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "%0A",
        "\u001b[2J",
      ],
      ...[
        "<img src=x>",
        "|",
        "`",
        "@octocat",
        "![x](http://evil)",
        "www.evil.example",
        "\\",
        "&amp;",
        "*",
        "_",
        "~~",
      ],
      ...["é", "\u{1f600}", "\u0000", "\u000b", "\u0085", "\u2028", "\u202e"],
    ),
  )
  .map((parts) => parts.join(""));

test("no text in the log is a command", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const shown = forLog(text);
      for (const line of shown.split(/\r\n|\r|\n/)) {
        // The runner trims as .NET does, which treats U+0085 as white space, too.
        expect(line.replace(/^[\s\u0085]+/, "").startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
      }
      expect(shown).not.toContain("\u001b");
      expect(shown).not.toContain("\r");
    }),
  );
});

test("plain text stays as it is in the log", () => {
  const text = "Import job import-1 a::b: 10 %\n  users: [1] # ok";
  expect(forLog(text)).toBe(text);
});

/** What is left for GitHub to act on once the entities are set aside. */
function active(shown: string): string {
  return shown.replace(/&#\d+;/g, "\u0001");
}

test("no text in the summary is markup, a mention, a link or a cell's end", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const shown of [forMarkdown(text), codeForMarkdown(text).replace(/^<code>|<\/code>$/g, "")]) {
        expect(active(shown)).not.toMatch(/[&<>|`*~[\]\\!@#$\n\r\t]|:\/\/|www\.|\b_|_\b/i);
      }
      expect(forMarkdown(text)).not.toMatch(/&#35;(?!&#8203;)|(?<![A-Za-z0-9])&#64;(?!&#8203;)/);
    }),
  );
});

test("and reads as it was", () => {
  const text = 'a|b <c> "d" \\ `e` & @f www.g.example/h_i*j _k_ $l$ #1 https://m';
  for (const shown of [forMarkdown(text), codeForMarkdown(text).replace(/^<code>|<\/code>$/g, "")]) {
    const decoded = shown.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    expect(decoded.replaceAll("\u200b", "")).toBe(text);
  }
});

test("the subject of an OIDC token can be copied", () => {
  const subject = "repo:octo-org@583231/storefront@1300192:environment:staging";
  expect(forMarkdown(subject).replaceAll("&#64;", "@").replaceAll("&#58;", ":")).toBe(subject);
  expect(forMarkdown("ann@example.com")).toBe("ann&#64;&#8203;example.com");
});

test("no text becomes a picture", () => {
  expect(forMarkdown("a :tada: b")).toBe("a &#58;tada: b");
});

test("names as AWS creates them need no entity", () => {
  for (const text of [
    "eu-west-1_AbCdEfGhI",
    "import-qQ0DCt2fRh",
    "seed/users.csv",
    "arn:aws:iam::1:role/x",
  ]) {
    expect(codeForMarkdown(text)).toBe(`<code>${text}</code>`);
  }
});

test("lines for the log keep every byte, and the runner executes no commands in them", () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom("\n", ""), (text, end) => {
      const lines = `${text}${end}`;
      const shown = verbatim(lines, "token");
      const added = lines.endsWith("\n") ? "" : "\n";
      if (forLog(lines) === lines) expect(shown).toBe(lines);
      else expect(shown).toBe(`::stop-commands::token\n${lines}${added}::token::\n`);
      // What is shown as it is holds nothing that a runner would act on.
      if (shown === lines) expect(lines).not.toMatch(/^\s*::|##\[|\r/m);
    }),
  );
});
