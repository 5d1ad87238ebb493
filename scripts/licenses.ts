/**
 * The licences of what dist/ bundles: every package that the action depends on at run time, directly or through others,
 * with its version, and each text once, above the packages that it applies to.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

type LockedPackage = {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

export type LicensedPackage = { name: string; version: string; license: string };

/** Returns the run-time packages in `package-lock.json`, by name. Binaries of Node.js are not bundled. */
export async function bundledPackages(root: string): Promise<(LicensedPackage & { folder: string })[]> {
  const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const packages: Record<string, LockedPackage> = lock.packages;
  const found = new Map<string, LicensedPackage & { folder: string }>();

  function follow(folder: string, names: Iterable<string>): void {
    for (const name of names) {
      const at = resolvedFolder(packages, folder, name);
      if (found.has(at)) continue;
      const { version = "", license = "", dependencies = {} } = packages[at] ?? {};
      found.set(at, { name, version, license, folder: at });
      follow(at, Object.keys(dependencies));
    }
  }

  follow("", Object.keys(packages[""]?.dependencies ?? {}));
  return [...found.values()].sort((one, other) => (one.folder < other.folder ? -1 : 1));
}

/** Returns the folder in which Node.js finds a package that the one in `folder` imports. */
function resolvedFolder(packages: Record<string, LockedPackage>, folder: string, name: string): string {
  for (let from = folder; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    const at = [from, "node_modules", name].filter(Boolean).join("/");
    if (at in packages) return at;
    if (from === "")
      throw new Error(`package-lock.json lacks ${name}, which ${folder || "the action"} needs.`);
  }
}

/**
 * Returns the text of dist/licenses.txt.
 * @throws {Error} if a package has no licence text, and no other package with the same licence has one that applies
 */
export async function licensesText(root: string): Promise<string> {
  const byText = new Map<string, LicensedPackage[]>();
  const withoutText: LicensedPackage[] = [];
  for (const { folder, ...entry } of await bundledPackages(root)) {
    const text = await textIn(join(root, folder));
    if (text === undefined) withoutText.push(entry);
    else byText.set(text, [...(byText.get(text) ?? []), entry]);
  }
  for (const entry of withoutText) {
    // Only the text of the Apache licence does not name the copyright holder.
    const [text] = [...byText].find(([, [first]]) => first?.license === entry.license) ?? [];
    if (entry.license !== "Apache-2.0" || text === undefined) {
      throw new Error(`${entry.name} comes without the text of its licence, ${entry.license}.`);
    }
    byText.get(text)?.push(entry);
  }
  const parts = [...byText].map(([text, entries]) => {
    const names = entries.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${[...new Set(names)].sort().join("\n")}\n\n${text}\n`;
  });
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}

async function textIn(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const [name] = names.sort();
  if (name === undefined) return undefined;
  return (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n").trim();
}
