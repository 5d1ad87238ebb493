/**
 * Builds dist/ from src/: the entry points, the chunks that they load on demand, and the licences. The same source gives the
 * same bytes.
 *
 * First, Rolldown compiles the TypeScript and removes unused code, down to single functions of the AWS SDK, which halves the
 * size. Functions and classes keep their names for stack traces. Then @vercel/ncc creates the files that a runner starts.
 */
import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { licensesText } from "./licenses.ts";

const root = resolve(import.meta.dirname, "..");
const build = resolve(root, "build");
const dist = resolve(root, "dist");

/**
 * Code that several chunks share. By default, Rolldown would combine it with code of one chunk only, and ncc would copy both into
 * all of them: 140 kB.
 */
const sharedParts = [
  { name: "client", test: /[\\/]noAuth\.js$|[\\/]src[\\/]aws[\\/]client\.ts$/ },
  {
    name: "config",
    test: /[\\/](node-config-provider|property-provider|shared-ini-file-loader|util-config-provider)[\\/]/,
  },
  { name: "event-streams", test: /[\\/]@smithy[\\/]core[\\/].*[\\/]event-streams[\\/]/ },
];

for (const folder of [build, dist]) rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { index: "src/main.ts" },
  preserveEntrySignatures: false,
  platform: "node",
  // The AWS SDK's ES modules, from which unused code can be removed.
  resolve: { mainFields: ["module", "main"] },
  // The toolkit does not declare it. Without this, its OIDC client would add an HTTP stack of 700 kB.
  treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
});
const { output } = await bundle.write({
  dir: build,
  format: "esm",
  comments: false,
  codeSplitting: { groups: sharedParts, includeDependenciesRecursively: false },
  minify: { compress: true, mangle: { keepNames: true }, codegen: { removeWhitespace: true } },
});
await bundle.close();
// Groups of modules can make parts need each other before they can begin.
const waiting = new Map(
  output.flatMap((part) => (part.type === "chunk" ? [[part.fileName, part.imports] as const] : [])),
);
for (let before = 0; before !== waiting.size; ) {
  before = waiting.size;
  for (const [name, imports] of waiting) {
    if (!imports.some((each) => waiting.has(each))) waiting.delete(name);
  }
}
if (waiting.size > 0) throw new Error(`These parts need each other: ${[...waiting.keys()].join(", ")}.`);
// For ncc it is a package of ES modules.
writeFileSync(resolve(build, "package.json"), `${JSON.stringify({ type: "module" })}\n`);

const ncc = fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js"));
const options = ["--out", dist, "--target", "es2024", "--no-cache", "--quiet"];
execFileSync(process.execPath, [ncc, "build", resolve(build, "index.js"), ...options], { stdio: "inherit" });

writeFileSync(resolve(dist, "licenses.txt"), await licensesText(root));
// The post step is the same program in another role.
writeFileSync(
  resolve(dist, "post.js"),
  '// The entry of the post step.\nprocess.argv[2] = "post";\nawait import("./index.js");\n',
);
