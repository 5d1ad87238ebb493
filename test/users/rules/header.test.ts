/** What the header alone shows: verdict, problems, and which columns were probably meant. */
import { describe, expect, test } from "vitest";
import type { PoolFacts, PoolSettings } from "../../../src/users/pool.ts";
import { checkHeader, unknownColumns } from "../../../src/users/rules/header.ts";
import { collectProblems } from "../../../src/users/rules/problems.ts";

const header = ["cognito:username", "email", "email_verified", "nickname", "custom:team"];
const pool: PoolFacts = { header, settings: undefined };
const withHashes: PoolFacts = { header: [...header, "password_hash"], settings: undefined };
const byAddress: PoolFacts = {
  header,
  settings: { usernameAttributes: ["email"] } as unknown as PoolSettings,
};

type Facts = { from?: number; pool?: PoolFacts; defaults?: Record<string, string> };
const good = { kind: "good", lacksUsernames: false };
const bad = { kind: "bad", lacksUsernames: false };

describe("a header of", () => {
  test.each<[string, string[], Facts, object, string[]]>([
    ["the pool's columns", header, {}, good, []],
    ["an unknown column beside known ones", ["cognito:username", "x"], {}, good, []],
    ["no user name", ["email"], {}, { ...good, lacksUsernames: true }, []],
    ["no user name, in a pool of addresses", ["email"], { pool: byAddress }, good, []],
    [
      "no address, in a pool of addresses",
      ["nickname"],
      { pool: byAddress },
      { ...good, lacksUsernames: true },
      [],
    ],
    ["no user name but a default", ["email"], { defaults: { "cognito:username": "x" } }, good, []],
    [
      "a default for an unknown column",
      header,
      { defaults: { x: "1" } },
      good,
      ["unknown-default undefined x"],
    ],
    [
      "an invisible character in a default",
      header,
      { defaults: { email: "a\u200b@x.org" } },
      good,
      ["invisible-character undefined email"],
    ],
    ["more columns later, with that default", header, { from: 1, defaults: { x: "1" } }, good, []],
    ["a column twice", ["cognito:username", "email", "email"], {}, bad, ["duplicate-column 7 email"]],
    [
      "a column twice, later",
      ["cognito:username", "email", "email"],
      { from: 2 },
      bad,
      ["duplicate-column 7 email"],
    ],
    ["a column twice, earlier", ["cognito:username", "email", "email"], { from: 3 }, good, []],
    ["passwords", ["cognito:username", "pwd"], {}, good, ["clear-text-passwords 7 pwd"]],
    [
      "hashes, in a pool without",
      ["cognito:username", "password_hash"],
      {},
      bad,
      ["hash-column 7 password_hash"],
    ],
    [
      "hashes, in a pool that takes them",
      ["cognito:username", "password_hash"],
      { pool: withHashes },
      good,
      [],
    ],
    [
      "hashes alone, in a pool without",
      ["password_hash"],
      {},
      { ...bad, lacksUsernames: true },
      ["hash-column 7 password_hash"],
    ],
    [
      "a line break",
      ["cognito:username", "a\nb"],
      {},
      { kind: "broken", lacksUsernames: false },
      ["header-line-break 7 undefined"],
    ],
    ["a line break, earlier", ["a\rb", "email"], { from: 1 }, { kind: "broken", lacksUsernames: false }, []],
    ["nothing that is known", ["x", "y"], {}, { kind: "none", lacksUsernames: false }, []],
    ["something close to a column", ["Team", "y"], {}, { ...good, lacksUsernames: true }, []],
    ["another system", ["user_id", "identities"], {}, { kind: "export", lacksUsernames: false }, []],
    ["no column", [], {}, { ...good, lacksUsernames: true }, []],
  ])("%s", (_, names, { from = 0, pool: facts = pool, defaults = {} }, verdict, problems) => {
    const found = collectProblems();
    expect(checkHeader(names, () => 7, from, facts, new Map(Object.entries(defaults)), found)).toEqual(
      verdict,
    );
    expect([...found.all()].map(({ rule, line, column }) => `${rule} ${line} ${column}`)).toEqual(problems);
  });
});

describe("of unknown columns is shown", () => {
  const long = "x".repeat(64);
  test.each<[string, string[], ([string] | [string, string])[]]>([
    ["none where all are known", header, []],
    ["a name", ["email", "x"], [["x"]]],
    ["a repeated name once", ["x", "x"], [["x"]]],
    ["the number of one without a name, each time", ["email", "", ""], [["column 2"], ["column 3"]]],
    ["the longest name", [long], [[long]]],
    ["the number of a longer one", [`${long}x`], [["column 1"]]],
    ["the number where a name is an address", ["ann@x.org", "x"], [["column 1"], ["column 2"]]],
    ["a column that was meant, even so", ["ann@x.org", "Email"], [["column 1"], ["Email", "email"]]],
    ["nothing of passwords", ["pwd", "custom:password"], [["custom:password"]]],
    ["a column in other letters", ["EMAIL"], [["EMAIL", "email"]]],
    ["a column without its prefix", ["team"], [["team", "custom:team"]]],
    ["a column with one letter more", ["nicknames"], [["nicknames", "nickname"]]],
    ["a column with one letter less", ["ickname"], [["ickname", "nickname"]]],
    ["a column with another letter", ["mickname"], [["mickname", "nickname"]]],
    ["no column with two other letters", ["mickmame"], [["mickmame"]]],
    ["no short column with one letter more", ["teams"], [["teams"]]],
    ["no column from three letters", ["mai"], [["mai"]]],
    ["a column from four letters", ["mail"], [["mail", "email"]]],
    ["no column that the file has", ["email", "Email"], [["Email"]]],
    ["an invisible character", ["email\u200b"], [["email<U+200B>", "email"]]],
  ])("%s", (_, names, expected) => {
    const shown = unknownColumns(names, pool).map(({ shown, likely }) =>
      likely ? [shown, likely] : [shown],
    );
    expect(shown).toEqual(expected);
  });
});
