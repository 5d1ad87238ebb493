/**
 * Builds dist/ from src/: the entries, the parts that they load, each when it is needed, and the licences. The same
 * source gives the same bytes.
 *
 * The code is not minified: names and lines stay, so that what a release runs can be read and a stack trace means
 * something, and starting it takes as long either way. Only comments and what can never run are left out.
 */
import { rmSync, writeFileSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type Plugin, type PreRenderedChunk, rolldown } from "rolldown";
import { licensesText } from "./licenses.ts";

const root = resolve(import.meta.dirname, "..");
const src = resolve(root, "src");
const dist = resolve(root, "dist");

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { index: "src/main.ts" },
  platform: "node",
  // The AWS SDK's ES modules, of which what is not used can be left out.
  resolve: { mainFields: ["module", "main"] },
  // The toolkit does not declare that what is not used of it may be left out.
  treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@actions[\\/]/, sideEffects: false }] },
  plugins: [lateOidcClient()],
});
await bundle.write({
  dir: dist,
  format: "esm",
  comments: false,
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  entryFileNames: "[name].js",
  chunkFileNames: (chunk) => `parts/${nameOf(chunk)}.js`,
});
await bundle.close();

writeFileSync(resolve(dist, "licenses.txt"), await licensesText(root));
// The post step is the same program in another role.
writeFileSync(
  resolve(dist, "post.js"),
  '// The entry of the post step.\nprocess.argv[2] = "post";\nawait import("./index.js");\n',
);
writeFileSync(resolve(dist, "package.json"), `${JSON.stringify({ type: "module" })}\n`);

/**
 * Puts off the toolkit's client for OIDC tokens until there is a token to ask for: it brings an HTTP stack of 700 kB
 * along, which took 40 ms of every start.
 */
function lateOidcClient(): Plugin {
  const late = "\0late-oidc-client";
  let client = "";
  return {
    name: "late-oidc-client",
    async resolveId(source, importer) {
      if (source !== "./oidc-utils.js" || !importer?.endsWith("core.js")) return null;
      client = (await this.resolve(source, importer))?.id ?? source;
      return late;
    },
    load(id) {
      if (id !== late) return null;
      return `export const OidcClient = {
        getIDToken: async (audience) => (await import(${JSON.stringify(client)})).OidcClient.getIDToken(audience),
      };`;
    },
  };
}

/** A part is named after what it makes available: a package, or a module of src/ by its path there. */
function nameOf({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  const module = facadeModuleId ?? moduleIds.at(-1) ?? "";
  const packageName = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];
  if (packageName === undefined) {
    return facadeModuleId === null ? name : relative(src, module).replace(/\.ts$/, "").replaceAll(sep, "-");
  }
  // A package with several entries has names for them.
  return /^(index|dist|dist-es)$/.test(name) ? packageName.replace("@", "").replace(/[\\/]/, "-") : name;
}
